"""A case of each talk, in each way to meet, with faith and without, behind both doors.

``POINTS`` says which of the 64 points of counsel fits which talk. A test for a point is named for
it (``test_r13_…``), runs ``in_its_talks``, and fails where one of them does not hold it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache
from itertools import product
from typing import Any, NamedTuple, TypeVar

import pytest
import shipped
from matrix import CHANNELS, FAITHS, FORMS, OPTIONS
from reading_documents import Line, said_in
from variants import Changes, Papers, example_case, papers, varied
from yaml_texts import fields_of

from gen.reasons import TALKS, Talk

Test = TypeVar("Test", bound=Callable[..., None])
EXAMPLE = {
    "ask": "asked",
    "part": "part",
    "refer": "scope",
    "leave": "leave",
    "complete": "complete",
    "accept": "accept",
    "firm": "closed",
}
NAMED: Changes = {
    "referral.options": [{**option, "checked_on": "2026-09-01"} for option in OPTIONS],
    "referral.need": "a guide in the trade",
}
ALSO: dict[str, Changes] = {talk: NAMED if talk in ("ask", "accept") else {} for talk in TALKS}
SPOKEN, IN_WRITING = ("in person", "phone", "video"), ("email",)
ONE_OF_EACH = ("in person", "email")
OPEN, CLOSED = "open", "closed"
OPENED: Changes = {
    "door.state": OPEN,
    "door.reopened_because": "Greg has written to say what he will do otherwise.",
}


class Fits(NamedTuple):
    """The talks that a point fits, and why it does not fit the others, where that is not plain."""

    talks: tuple[Talk, ...]
    why: str = ""

    @property
    def said(self) -> str:
        """The same in words, for the list of the points."""
        others = [talk for talk in TALKS if talk not in self.talks]
        named = ", ".join(self.talks) if len(others) > 2 else f"all but {' and '.join(others)}"
        return f"{named if others else 'all'}{f': {self.why}' if self.why else ''}"


def _in(talks: str = "", why: str = "", *, but: str = "") -> Fits:
    wanted = talks.split() or [talk for talk in TALKS if talk not in but.split()]
    return Fits(tuple(talk for talk in TALKS if talk in wanted), why)


_ASKED = "only there something is asked of the client"
_SHORT = "it is kept short"
_RULES = "by rules; no paper shows it"
POINTS: dict[str, Fits] = {
    "R1": _in(but="complete accept", why="good news, or the client's own wish"),
    "R2": _in(),
    "R3": _in("ask part refer", "the coach alone sees the sign, and no paper tells of it"),
    "R4": _in("ask part", "elsewhere there is nothing to try"),
    "R5": _in("part"),
    "R6": _in(),
    "R7": _in(why=_RULES),
    "R8": _in(),
    "R9": _in(),
    "R10": _in(),
    "R11": _in(),
    "R12": _in(),
    "R13": _in(),
    "R14": _in(),
    "R15": _in(),
    "R16": _in(),
    "R17": _in("ask part refer", "elsewhere an open door asks nothing"),
    "R18": _in(),
    "R19": _in(),
    "R20": _in(but="accept", why="it answers the client's own message"),
    "R21": _in(but="accept", why="it answers the client's own message"),
    "R22": _in(),
    "R23": _in(),
    "R24": _in(),
    "R25": _in(),
    "R26": _in("firm"),
    "R27": _in("firm", "the rules of tone hold it in all"),
    "R28": _in(),
    "R29": _in("firm"),
    "R30": _in(but="firm", why=_SHORT),
    "R31": _in(but="complete", why="nothing hard is said"),
    "R32": _in(but="complete", why="nobody is wronged"),
    "R33": _in(),
    "R34": _in(why=_RULES),
    "R35": _in(but="firm", why="it would not be true"),
    "R36": _in(but="firm", why=_SHORT),
    "R37": _in("ask part", "elsewhere what was seen is the coach's own, and no charge"),
    "R38": _in(),
    "R39": _in(but="firm", why=_SHORT),
    "R40": _in(but="firm", why=_SHORT),
    "R41": _in("ask part refer leave", "elsewhere no other coach is looked for"),
    "R42": _in("ask part refer leave", "elsewhere no other coach is looked for"),
    "R43": _in("ask part refer firm", "elsewhere nobody may be at a loss; by rules"),
    "R44": _in(),
    "R45": _in(but="refer firm", why="there faith would press, or help nobody"),
    "R46": _in("ask part"),
    "R47": _in(but="firm", why="it says what is open, and nothing of a gain"),
    "R48": _in("ask part refer", "elsewhere nothing is asked"),
    "R49": _in("ask", _ASKED),
    "R50": _in("ask", _ASKED),
    "R51": _in("ask", _ASKED),
    "R52": _in("ask", _ASKED),
    "R53": _in("ask", _ASKED),
    "R54": _in("ask part", "terms of a new beginning are named there too"),
    "R55": _in("ask", _ASKED),
    "R56": _in(),
    "R57": _in(why="asked in ask, and a mistake in every other"),
    "R58": _in("ask", _ASKED),
    "R59": _in(),
    "R60": _in(why="the three answers in ask; elsewhere none of them fits"),
    "R61": _in(why=_RULES),
    "R62": _in(),
    "R63": _in(),
    "R64": _in(),
}


def in_its_talks(test: Test) -> Test:
    """The test once for each talk that its points fit; they stand in its name."""
    made: Test = pytest.mark.parametrize("talk", talks_of(test.__name__))(test)
    return made


def talks_of(name: str) -> tuple[Talk, ...]:
    points = re.findall(r"(?<=_)r\d+(?=_)", name)
    (talks,) = {POINTS[point.upper()].talks for point in points}
    return talks


class Way(NamedTuple):
    """The papers of one talk, in one way to meet, with faith or without, behind one door."""

    talk: str
    channel: str
    faith: str
    door: str
    papers: Papers

    @property
    def heard(self) -> str:
        """All that is said in the guide, or stands in the message, from its greeting on."""
        said = said_in(self.papers.s.after_preparation)
        return said or " ".join(self.papers.message)

    @property
    def page_one(self) -> str:
        """The coach's own page, with what of it stands behind for want of room."""
        return "\n".join(line.text for line in self.papers.s.preparation)

    @property
    def letter(self) -> str:
        return self.papers.letter.text if self.papers.letter else ""

    def under(self, headings: Mapping[str, str]) -> tuple[Line, ...]:
        """The lines of the guide under the heading of this talk."""
        return self.papers.s.under(headings[self.talk])


def ways(
    talk: str,
    channels: Iterable[str] = (*SPOKEN, *IN_WRITING),
    doors: Iterable[str] = (OPEN, CLOSED),
    faiths: Iterable[str] = ("shared", "neutral"),
    more: Changes | None = None,
) -> Iterator[Way]:
    """Every way of a talk, with these fields changed besides.

    Nobody is asked behind a closed door.
    """
    for channel, door, faith in product(channels, doors, faiths):
        if (talk, door) != ("ask", CLOSED):
            way = talk, channel, door, faith
            yield Way(talk, channel, faith, door, _with(way, more) if more else _papers(*way))


@cache
def _papers(*way: str) -> Papers:
    return _with(way, {})


def _with(way: tuple[str, ...], more: Changes) -> Papers:
    example, changes = changes_of(*way)
    return papers(example, {**changes, **more})


def changes_of(
    talk: str, channel: str = "in person", door: str = OPEN, faith: str = "shared"
) -> tuple[str, Changes]:
    """The shipped example of a talk, and what makes a case of this kind of it."""
    example, form = FORMS[EXAMPLE[talk]]
    behind = {"door": {"state": CLOSED}} if door == CLOSED else OPENED if talk == "firm" else {}
    return example, {**ALSO[talk], **form, **CHANNELS[channel], **FAITHS[faith], **behind}


@cache
def as_written(talk: str) -> dict[str, Any]:
    """The shipped case of a talk, with what makes a case of it that meets in person."""
    example, changes = changes_of(talk)
    return varied(example_case(example), changes)


def called(talk: str) -> str:
    client = as_written(talk)["client"]
    return str(client.get("called", client["name"].split()[0]))


def goal(talk: str) -> str:
    return str(as_written(talk)["engagement"]["goals"][0])


def of_the_coach(talk: str, sentence: str) -> str:
    """A sentence of the coach, from the case or its practice file."""
    coach = {**fields_of(shipped.PRACTICE)["coach"], **as_written(talk).get("coach", {})}
    return str(coach[sentence])


def words(passage: str) -> str:
    """The longest piece of a passage of the plays that is the same in every case."""
    return max(re.split(r"\{[{%].*?[}%]\}|\*\*", passage), key=len).strip(" ,.")
