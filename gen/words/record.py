"""How much is on record: what does not fit on the preparation page stands behind the guide."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

# Points of the shipped preparation page, on Letter, which is the lower sheet.
_PAGE, _ALWAYS = 708, 364  # what it holds, with half a line to spare; what always stands on it
_LINE, _GAP, _HEADING = 16, 4, 36
_LETTERS_A_LINE = 86
_OFFSET = 30  # letters that the template itself puts before a text
# Lines that stand there only in some cases.
_LINES = {
    "conditional": 1, "insurer_first": 1, "misconduct": 1, "closed": 2, "by_email": 4, "returned": 8,
    "faith_held_back": 1, "safety_concern": 1, "risk": 1,
}  # fmt: skip
_TEXTS = (
    "tried reason_label decided taken_as_usual answer_on_record letter_not_before"
    " meeting.why_not_in_person meeting.place door.rationale door.reopened_because"
    " referral.why_none safety.plan privacy.delete_on"
).split()
_LISTS = "onlookers facts_on_record help_lines_said warnings".split()
_HEADED = "safety_concern risk warnings answer_on_record".split()


def record_behind(words: Mapping[str, Any]) -> bool:
    """Whether the record is longer than what the preparation page has room for."""
    needed = _ALWAYS + sum(_height(text) for text in _texts(words))
    needed += sum(_HEADING for name in _HEADED if words[name])
    needed += sum(lines * (_LINE + _GAP) for name, lines in _LINES.items() if words[name])
    return needed > _PAGE


def _texts(words: Mapping[str, Any]) -> list[str]:
    lines = [
        line
        for name in _LISTS
        if name != "help_lines_said" or words["risk"]
        for line in words[name]
    ]
    return [*filter(None, (_text(words, path) for path in _TEXTS)), *lines]


def _text(words: Mapping[str, Any], path: str) -> str:
    section, _, name = path.rpartition(".")
    return str(words[section][name] if section else words[name])


def _height(text: str) -> int:
    return _LINE * -(-(len(text) + _OFFSET) // _LETTERS_A_LINE) + _GAP
