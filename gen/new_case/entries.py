"""Entries: which fields of an entry of a list are asked for, and in which words."""

from __future__ import annotations

from collections.abc import Mapping

from gen.counsel.referral import is_the_clients_own

_OF_LICENSED = frozenset({"licensed counsellor", "licensed counselor", "therapist", "physician"})
_WORDS_IN_ENTRIES: Mapping[str, str] = {
    "referral.options.known_how": "What ties the coach to it? The note says so. none: the note"
    " says “No connection with me.”, which is not true of somebody the coach knows. client's own:"
    " the client was there before, as with a doctor. For example: a colleague; no fee passes"
    " between us",
}
_WITHOUT_IN_ENTRIES: Mapping[str, str] = {
    "referral.options.known_how": "nothing is said of it",
    "referral.options.checked_on": "leave it out; check then warns until there is a day",
    "help_lines.confirmed_on": "leave it out; check then warns until there is a day",
}


def is_asked_in(entry: Mapping[str, object], name: str) -> bool:
    """Whether a field is asked of this entry of a list: a licence is, where one is needed.

    Nobody has to look at a directory, or at whom the client has found, before naming it.
    """
    theirs = is_the_clients_own(entry)
    if name == "checked_on":
        return entry.get("role") != "directory" and not theirs
    return name != "registration" or (entry.get("role") in _OF_LICENSED and not theirs)


def words_in_entry(path: str) -> str:
    """The question for a field of an entry in words of its own; empty where it has none."""
    return _WORDS_IN_ENTRIES.get(path, "")


def without_in_entry(path: str) -> str:
    """What happens where a field of an entry is left out."""
    return _WITHOUT_IN_ENTRIES.get(path, "leave it out")
