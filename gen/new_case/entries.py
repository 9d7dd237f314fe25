"""Entries: which fields of an entry of a list are asked for, and in which words."""

from __future__ import annotations

from collections.abc import Mapping

from gen.counsel.open_to_all import is_the_clients_own
from gen.new_case.told import Told

_OF_LICENSED = frozenset({"licensed counsellor", "licensed counselor", "therapist", "physician"})
_WHERE_TO = ("email", "address")  # of whom a page is made for
_WORDS_IN_ENTRIES: Mapping[str, str] = {
    "referral.options.known_how": "What ties the coach to it? The note says so. none: the note says"
    " “I have no connection with them.”, which is not true of somebody the coach knows. client's"
    " own: the client was there before, as with a doctor. For example: a colleague; no fee passes"
    " between us",
    "others.address": "Their postal address, a line at a time. For example: 4 Alder Street",
}
_WITHOUT_IN_ENTRIES: Mapping[str, str] = {
    "others.address": "no more of it",
    "help_lines.for": "for a client in danger",
    "referral.options.known_how": "nothing is said of it",
    "referral.options.checked_on": "leave it out; check then warns until there is a day",
    "help_lines.confirmed_on": "leave it out; check then warns until there is a day",
}


def is_asked_in(told: Told, entry: Mapping[str, object], name: str) -> bool:
    """Whether a field is asked of this entry of a list: a licence is, where one is needed.

    Nobody has to look at a directory, or at whom the client has found, before naming it.
    """
    theirs = is_the_clients_own(entry)
    looked_up = entry.get("role") != "directory" and not theirs
    asked = {
        "registration": entry.get("role") in _OF_LICENSED and not theirs,
        "checked_on": looked_up,
        "cost": looked_up and not told.value("client.minor"),  # no money is spoken of to a minor
        "faith_note": told.value("client.shares_faith") == "yes",
        **dict.fromkeys(_WHERE_TO, entry.get("told") not in (None, "nothing")),
    }
    return bool(asked.get(name, True))


def words_in_entry(path: str) -> str:
    """The question for a field of an entry in words of its own; empty where it has none."""
    return _WORDS_IN_ENTRIES.get(path, "")


def without_in_entry(path: str) -> str:
    """What happens where a field of an entry is left out."""
    return _WITHOUT_IN_ENTRIES.get(path, "leave it out")
