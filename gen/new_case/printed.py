"""Printed: how an answer stands in the papers, by the whole sentence that the client gets.

What is found are the lines of the papers, each with the head of its column where it is in a table.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from gen.as_read import CLOSE, LINE, OPEN, TAB, sentences_with, stories_of, ways_to_read
from gen.case import Case
from gen.characters import TOLD, TOLD_END
from gen.new_case.answers import field_at
from gen.proof.visible_text import visible_lines
from gen.shared import Shared

_CELL, _ROW, _TABLE, _NO_TABLE = "\ue000", "\ue001", "\ue002", "\ue003"
_ENDS: Mapping[str, str] = {
    "</w:tc>": _CELL, "</w:tr>": _ROW, "<w:tbl>": _TABLE, "</w:tbl>": _NO_TABLE,
}  # fmt: skip
_LABEL = r"[A-Z]{3,}:?|[A-Z]{3,}: .*"  # what a line of the script begins with: SAY, CUE
_THEIRS = f"{TOLD}(.*?){TOLD_END}"
_LONGEST = 300
GAP = "\N{HORIZONTAL ELLIPSIS}"
SAID_AND_WRITTEN = frozenset({  # the coach's sentence and the table of the note differ
    "referral.options.offers", "referral.options.known_how", "referral.options.cost",
})  # fmt: skip
_NUMBER = r"\.\d+(?=\.|$)"
_OTHER_WORDS = "these are other words"


class _Line(NamedTuple):
    """A line of a paper: what stands above its column, and what is said in one breath behind it.

    ``theirs`` are the words of the case in what is behind; ``by_coach``: it is said or sent by the
    coach, and not on a page to keep.
    """

    text: str
    head: str = ""
    behind: str = ""
    theirs: tuple[str, ...] = ()
    by_coach: bool = False


def with_gaps(case: Case, invented: Iterable[str]) -> Case:
    """The case with a gap in place of each text that nobody has told."""
    for path in invented:
        field = field_at(path)
        if field and field.kind == "text" and not field.choices:
            case = _otherwise(case, path, GAP)
    return case


def sentences_of(path: str, case: Case, shared: Shared, given: Container[str]) -> tuple[str, ...]:
    """The sentence in which the client hears or reads an answer; none where there is none.

    Of several the first in which it has words around it; where the coach says it in other words
    than the note has, both. Where the words themselves are printed nowhere (the answer none is
    one), it is the line that stands there by the answer alone. Of the case's other words only what
    is ``given`` is shown: the rest are stand-ins.
    """
    before = {each.text for each in _lines(_otherwise(case, path), shared)}
    lines = [each for each in _lines(case, shared) if each.text not in before]
    parts = [lines]
    if re.sub(_NUMBER, "", path) in SAID_AND_WRITTEN:
        parts = [[each for each in lines if each.by_coach is said] for said in (True, False)]
    ways = [*ways_to_read(case, path)]
    found = [_first_of(part, ways, given) for part in parts]
    return tuple(filter(None, found)) or _by_the_answer_alone(path, case, shared, lines)


def _first_of(lines: Sequence[_Line], ways: Sequence[str], given: Container[str]) -> str:
    shown = [each for text in ways for each in _shown(text, lines, given)]
    return next((each for each in shown if not _is_bare(each)), "") or "".join(shown[:1])


def _by_the_answer_alone(
    path: str, case: Case, shared: Shared, lines: Sequence[_Line]
) -> tuple[str, ...]:
    field = field_at(path)
    if field and not field.required and not path[-1].isdecimal():
        without = {each.text for each in _lines(_otherwise(case, path, None), shared)}
        lines = [each for each in lines if each.text not in without]
    return tuple(each.text for each in lines[:1])


def _is_bare(shown: str) -> bool:
    """Whether nothing stands around the words of the case but a full stop."""
    return bool(re.fullmatch(rf"{OPEN}[^{CLOSE}]*{CLOSE}\W*", shown))


def _shown(text: str, lines: Iterable[_Line], given: Container[str]) -> Iterator[str]:
    for line in lines:
        for found in sentences_with(text, [line.text], around=True):
            head = f"{line.head}: " if line.head and _is_bare(found) else ""
            leans = _is_bare(found) and not line.head and all(each in given for each in line.theirs)
            behind = line.behind if leans else ""
            whole = f"{head}{found} {behind}".rstrip()
            yield whole if len(whole) <= _LONGEST else found


def _lines(case: Case, shared: Shared) -> list[_Line]:
    found: list[_Line] = []
    for document, story in stories_of(case, shared, marked=True):
        for begin, mark in _ENDS.items():
            story = story.replace(begin, f"<w:t>{mark}</w:t></w:p>{begin}")  # noqa: PLW2901
        lines = [
            " ".join(each.split()) for each in visible_lines(story.replace(TAB, LINE)).split("\n")
        ]
        found += _in_columns(lines, spoken=document.kind.spoken)
    return found


def _in_columns(lines: Sequence[str], *, spoken: bool) -> Iterator[_Line]:
    """The lines, those of a table each with the first one of its column."""
    heads: list[str] = []
    row, column, inside, said = 0, 0, False, False
    for number, line in enumerate(lines):
        if line in (_TABLE, _NO_TABLE):
            heads, row, column, inside = [], 0, 0, line == _TABLE
        elif line == _ROW:
            row, column = row + 1, 0
        elif line == _CELL:
            column += 1
        elif inside and row == 0:
            heads.append(line)
        elif re.fullmatch(_LABEL, _bare(line)):
            said = line == "SAY"
        elif line:
            head = heads[column] if inside and column < len(heads) else ""
            following = lines[number + 1] if spoken and said and number + 1 < len(lines) else ""
            goes_on = following and not re.fullmatch(rf"{_LABEL}|[\ue000-\ue003]", following)
            theirs = tuple(re.findall(_THEIRS, following))
            behind = _bare(following) if goes_on else ""
            yield _Line(_bare(line), _bare(head), behind, theirs, by_coach=spoken)


def _bare(line: str) -> str:
    return line.replace(TOLD, "").replace(TOLD_END, "")


def _otherwise(case: Case, path: str, words: str | None = _OTHER_WORDS) -> Case:
    """The case with other words at a path, or none, to see which lines are there by its own."""
    fields: dict[str, Any] = dict(case.fields)
    return case.with_fields(_put(fields, path.split("."), words))


def _put(there: Any, steps: Sequence[str], words: str | None) -> Any:
    if not steps:
        return words
    step, *below = steps
    if step.isdecimal():
        place = int(step)
        return (*there[:place], _put(there[place], below, words), *there[place + 1 :])
    return {**there, step: _put(there[step], below, words)}
