"""View: what the page shows, as texts and links. Of a case no more than its line in ``list``.

No name but the case's, no reason, and no ``why`` of a document, which can tell one.
"""

from __future__ import annotations

import datetime
import os
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple
from urllib.parse import quote

from gen.characters import printable
from gen.folder import opened
from gen.overview import SAID, Row, how_far, next_dates
from gen.package.logo import picture_size
from gen.preview.discreet import field_of, of_a_case, without_quotes
from gen.preview.renew import preview_of
from gen.problem import Problem, count_of
from gen.reading.limits import MOST_BYTES
from gen.report import Outcome, Report, State

_HEADER = 24  # bytes of a PNG until behind its size


class Picture(NamedTuple):
    """A picture beside the page, by its link, with its size in dots."""

    link: str
    width: int
    height: int


class Paper(NamedTuple):
    """A document that a case gets; links are empty for what is not there."""

    called: str
    state: str
    word: str
    pdf: str
    small: Picture | None
    pages: tuple[Picture, ...]


class Told(NamedTuple):
    """A problem: whether it is an error, where, the field, what is wrong and what to do."""

    level: str
    place: str
    field: str
    what: str


class Card(NamedTuple):
    """A case, by its number on the page."""

    number: int
    name: str
    facts: tuple[tuple[str, str], ...]  # each with its name
    said: str
    problems: tuple[Told, ...]
    papers: tuple[Paper, ...]

    @property
    def errors(self) -> int:
        """How many problems keep its documents from being made."""
        return sum(problem.level == "error" for problem in self.problems)


class Date(NamedTuple):
    """What is due: the day as it is written and said, how far it is, of which card, what."""

    iso: str
    said: str
    far: str
    is_past: bool
    card: Card
    what: str


class View(NamedTuple):
    """The whole page. ``day`` is when it was made; ``command`` is as the program was called."""

    day: str
    iso: str
    command: str
    counts: str
    dates: tuple[Date, ...]
    problems: tuple[Told, ...]
    cards: tuple[Card, ...]


def view_of(
    report: Report, rows: Sequence[Row], out: Path, today: datetime.date, command: str
) -> View:
    """What there is to see of a run that only looked, in the order of ``list``."""
    cards = {row.name: _card(n, row, out, report, today) for n, row in enumerate(rows, 1)}
    dates = (
        Date(
            due.on.isoformat(), _day(due.on, today), how_far(due.on, today), due.on < today,
            cards[row.name], due.what + (f" at {due.at:%H:%M}" if due.at else ""),
        )
        for due, row in next_dates(tuple(rows), today)
    )  # fmt: skip
    return View(
        f"{today:%A} {today.day} {today:%B %Y}",
        today.isoformat(),
        command,
        _counts(rows),
        tuple(dates),
        tuple(_told(each, each.field, without_quotes(each)) for each in report.problems),
        tuple(cards.values()),
    )


def _counts(rows: Sequence[Row]) -> str:
    """7 cases, 20 documents made, 1 to make, 1 case with problems."""
    good = [row for row in rows if not row.errors]
    states = sum((row.states() for row in good), Counter[State]())
    pieces = [count_of(len(rows), "case")]
    pieces += [f"{count_of(states[each], 'document')} {said}" for each, said in SAID.items()]
    pieces.append(f"{count_of(len(rows) - len(good), 'case')} with problems")
    return ", ".join(each for each in pieces if not each.startswith("0 "))


def _card(number: int, row: Row, out: Path, report: Report, today: datetime.date) -> Card:
    meeting, _, talk, door, answer, said = row.cells()
    if row.about:
        meeting = _day(row.about.meeting, today)
    facts = [("Meeting", meeting), ("Talk", talk), ("Door", door), ("Answer", answer)]
    papers = [
        _paper(each, out, report.called(each)) for each in row.report.documents if _is_shown(each)
    ]
    file = _text_of(Path(row.report.file)) if row.report.problems else ""
    problems = [_told(each, field_of(each), of_a_case(each, file)) for each in row.report.problems]
    known = tuple(fact for fact in facts if fact[1] != "-")
    return Card(number, row.name, known, said, tuple(problems), tuple(papers))


def _is_shown(outcome: Outcome) -> bool:
    """Whether a case gets the document; where its form cannot be read, whether one stands."""
    if outcome.state == "not_made":
        return Path(outcome.file).is_file()
    return outcome.state != "not_needed"


def _paper(outcome: Outcome, out: Path, called: str) -> Paper:
    path = Path(outcome.file)
    state = "from before" if outcome.state == "not_made" else SAID.get(outcome.state, "")
    if not path.is_file():
        return Paper(called, state, "", "", None, ())
    preview = preview_of(path)
    if not preview:
        return Paper(called, state, _link(path, out), "", None, ())
    pages = tuple(_picture(each, out) for each in preview.pages)
    small = _picture(preview.small, out)
    return Paper(called, state, _link(path, out), _link(preview.pdf, out), small, pages)


def _picture(path: Path, out: Path) -> Picture:
    with path.open("rb") as stream:
        return Picture(_link(path, out), *picture_size(stream.read(_HEADER)))


def _link(path: Path, out: Path) -> str:
    """A relative link from the page, which lies in ``out``; any name is safe in it."""
    return quote(Path(os.path.relpath(path, out)).as_posix())


def _text_of(file: Path) -> str:
    try:
        with opened(file) as stream:
            return stream.read(MOST_BYTES).decode("utf-8", "replace")
    except OSError:
        return ""


def _told(problem: Problem, field: str, said: str) -> Told:
    place, line, column = problem.place.file, problem.place.line, problem.place.column
    place += f", line {line}" if line else ""
    place += f", column {column}" if line and column else ""
    return Told(problem.level, *map(printable, (place, field, said)))


def _day(day: datetime.date, today: datetime.date) -> str:
    """Wed 7 Oct, with the year where it is another one."""
    return f"{day:%a} {day.day} {day:%b}" + (f" {day.year}" if day.year != today.year else "")
