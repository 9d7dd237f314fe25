"""Overview: every case of a run with what it is about, what stands, what waits, and its dates."""

from __future__ import annotations

import datetime
import os
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from gen.case import Case
from gen.characters import printable
from gen.dates import MEETING, Due, dates_of
from gen.form.own_practice import EXAMPLE
from gen.reading.source import read_source
from gen.report import CaseReport, Report, State
from gen.road import read_form
from gen.shared import Shared
from gen.talks import talk

VERSION = 1
_DELETION, _MET_ON = "privacy.delete_on", "outcome.met_on"
_YET_TO_COME = "an answer is written down, and its day (met_on) is still to come"
_JUST_PAST = datetime.timedelta(days=7)
_DAYS_AHEAD = 30  # the help of ``list`` says it, too
_NEAR = datetime.timedelta(days=_DAYS_AHEAD)
NOTHING_DUE = f"Nothing is due within the next {_DAYS_AHEAD} days."
SAID: dict[State, str] = {  # in a line of a case; of a run: ``report``; over a text: ``cli.show``
    "current": "made",
    "edited": "edited by hand",
    "would_make": "to make",
    "edited_behind": "edited and behind the case",
    "not_made": "kept back",
    "withdrawn": "to move to kept/",
}


class About(NamedTuple):
    """What is shown of a case. The case itself is let go: there may be thousands."""

    meeting: datetime.date
    time: datetime.time | None
    minutes: int | None
    talk: str
    door: str
    answer: str
    met_on: datetime.date | None


class Row(NamedTuple):
    """One case; ``about`` is None where its form cannot be read, or its file is gone."""

    report: CaseReport
    about: About | None
    dates: tuple[Due, ...]

    @property
    def name(self) -> str:
        """The name of the case."""
        return self.report.name

    @property
    def errors(self) -> int:
        """How many problems keep its documents from being made."""
        return sum(problem.level == "error" for problem in self.report.problems)

    @property
    def is_gone(self) -> bool:
        """Whether only the ledger knows it: its file is there no longer."""
        return not os.path.exists(self.report.file)

    def states(self) -> Counter[State]:
        """How many of its documents are in each state, but for those that it does not get."""
        states = Counter(each.state for each in self.report.documents)
        del states["not_needed"]
        return states

    def said(self) -> str:
        """What stands and what waits, in a few words."""
        if self.is_gone:
            return "its file is gone"
        if self.errors:
            return "1 problem" if self.errors == 1 else f"{self.errors} problems"
        states = self.states()
        found = [f"{states[state]} {words}" for state, words in SAID.items() if states[state]]
        return ", ".join(found) or "none"

    def cells(self) -> tuple[str, str, str, str, str, str]:
        """Meeting, name, talk, door, answer, documents, as they stand in a line."""
        if not (about := self.about):
            return "-", self.name, "-", "-", "-", self.said()
        day, answer = about.meeting.isoformat(), about.answer or "-"
        return day, self.name, about.talk, about.door, answer, self.said()

    def as_data(self) -> dict[str, object]:
        """The case as ``--json`` prints it; null for what the case does not say."""
        about = self.about
        return {
            "name": self.name,
            "file": printable(self.report.file),
            "meeting": about.meeting.isoformat() if about else None,
            "time": f"{about.time:%H:%M}" if about and about.time else None,
            "talk": about.talk if about else None,
            "door": about.door if about else None,
            "answer": (about.answer or None) if about else None,
            "documents": dict(self.states()),
            "errors": self.errors,
            "warnings": len(self.report.problems) - self.errors,
        }


def overview(report: Report, templates: Path) -> tuple[Row, ...]:
    """A row for each case of the report, by meeting and then by name, as a person sorts.

    A case without a day for its meeting comes last, and an example after all of one's own.
    """
    shared = Shared(templates)
    return tuple(sorted((_row(each, shared) for each in report.cases), key=_order))


def without_examples(rows: tuple[Row, ...]) -> tuple[Row, ...]:
    """The rows but for those of examples, whose dates are nobody's; all where all are examples."""
    return tuple(row for row in rows if not row.name.startswith(EXAMPLE)) or rows


def next_dates(rows: tuple[Row, ...], today: datetime.date) -> Iterator[tuple[Due, Row]]:
    """What is due from a week ago to thirty days ahead, in order.

    However far: a file that should have been deleted, a meeting of which nobody wrote down what
    came of it, and an answer whose day is still to come. What asks for nothing any more, such as
    a last session, is gone the day after. Beside cases of one's own, examples have nothing due.
    """
    found = [(due, row) for row in without_examples(rows) for due in _with_unwritten(row, today)]
    near = [each for each in found if _is_near(each[0], today) or _stays(each[0], today)]
    yield from sorted(near, key=lambda each: (each[0].on, _natural(each[1].name), each[0].what))


def how_far(day: datetime.date, today: datetime.date) -> str:
    """How far a day is: today, tomorrow, in 6 days, 15 days ago."""
    days = (day - today).days
    near = {0: "today", 1: "tomorrow", -1: "yesterday"}
    return near.get(days) or (f"in {days} days" if days > 0 else f"{-days} days ago")


def dates_as_data(rows: tuple[Row, ...], today: datetime.date) -> list[dict[str, object]]:
    """Every date of every case as ``--json`` prints it, in order, and whether it is near."""
    near = {(due.on, due.path, row.name) for due, row in next_dates(rows, today)}
    found = sorted(
        ((due, row) for row in rows for due in _with_unwritten(row, today)),
        key=lambda each: (each[0].on, _natural(each[1].name), each[0].what),
    )
    return [
        {
            "case": row.name,
            "on": due.on.isoformat(),
            "at": f"{due.at:%H:%M}" if due.at else None,
            "what": due.what,
            "near": (due.on, due.path, row.name) in near,
        }
        for due, row in found
    ]


def _with_unwritten(row: Row, today: datetime.date) -> Iterator[Due]:
    for due in row.dates:
        past = due.path == MEETING and due.on < today
        yield due._replace(what="outcome to write down", at=None) if past else due
    met_on = row.about.met_on if row.about else None
    if met_on and met_on > today:
        yield Due(met_on, _YET_TO_COME, _MET_ON)


def _is_near(due: Due, today: datetime.date) -> bool:
    since = today - _JUST_PAST if due.asks else today
    return since <= due.on <= today + _NEAR


def _stays(due: Due, today: datetime.date) -> bool:
    """Whether it is shown however far it is: what was left undone, or cannot be yet."""
    return due.path == _MET_ON or (due.on < today and due.path in (MEETING, _DELETION))


def _row(report: CaseReport, shared: Shared) -> Row:
    path = Path(report.file)
    case = read_form(read_source(path), shared).case if os.path.exists(path) else None
    return Row(report, _about(case), tuple(dates_of(case))) if case else Row(report, None, ())


def _about(case: Case) -> About:
    return About(
        case[MEETING],
        case["meeting.time"],
        case["meeting.minutes"],
        talk(case),
        case.text("door.state") or "closed",
        case.text("outcome.answer"),
        case.date(_MET_ON),
    )


def _order(row: Row) -> tuple[bool, bool, str, list[tuple[int, str]]]:
    day = row.about.meeting.isoformat() if row.about else ""
    return row.name.startswith(EXAMPLE), not day, day, _natural(row.name)


def _natural(name: str) -> list[tuple[int, str]]:
    """The name as a person sorts it: case-2 before case-10."""
    pieces = re.findall(r"\d+|\D+", name.casefold())
    return [(int(piece), "") if piece.isdecimal() else (-1, piece) for piece in pieces]
