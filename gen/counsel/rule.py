"""Rule: one thing that a case must not do, in one place: name, level, reason, sentence, fix."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from gen.calendar_names import days_as_said
from gen.case import Case
from gen.problem import Level, Place, Problem


class Breach(NamedTuple):
    """A field that breaks a rule, by its path ("needs.0.do"), and what its sentence names.

    ``words`` are the ones in its text that do, from a character on; none for the text as a whole.
    ``level`` is that of this breach, where the rule's own does not hold.
    """

    path: str
    details: dict[str, object]
    words: str = ""
    begin: int = 0
    level: Level | None = None


Find = Callable[[Case], Iterator[Breach]]


class Rule(NamedTuple):
    """A rule across the fields of a case.

    ``points`` are those it serves of docs/counsel.md ("R48 R54"), ``unless`` the rules beside whose
    finding this one says nothing, because it would only follow from them. ``shared`` is a rule
    about a value by itself: where the practice file gives the value, that is the place to mend.
    All others are about what this case makes of it, and point into the case. One that is
    ``answered_later`` asks for what a later question of ``gen new`` asks for; one that is
    ``of_the_text`` rests on no other line of its entry, and is told as soon as that is typed.
    """

    name: str
    level: Level
    points: str
    what: str
    fix: str
    find: Find
    unless: tuple[str, ...]
    shared: bool
    answered_later: bool = False
    of_the_text: bool = False

    def problems(self, case: Case) -> Iterator[Problem]:
        """A problem for each place of the case that breaks the rule."""
        for each in self.find(case):
            what = self.what.format(**each.details)
            fix = days_as_said(self.fix, case["practice.language"]).format(**each.details)
            place = _of_words(self._place(case, each.path), each.words, each.begin)
            field, level = case.shown(each.path), each.level or self.level
            yield Problem(self.name, level, place, field, what, fix)

    def _place(self, case: Case, path: str) -> Place:
        place = case.place(path)
        while place.file != case.file and not self.shared:
            path = path.rpartition(".")[0]
            place = case.place(path)
        return place


def _of_words(place: Place, words: str, begin: int) -> Place:
    """Where some words of a text stand, if its first line holds them as the text does."""
    line, first = place.excerpt, max(place.column - 1, 0)
    at = line.find(words, first + begin) if words else -1
    at = line.find(words, first) if words and at < 0 else at
    return place if at < 0 else place._replace(column=at + 1, width=len(words))


RULES: dict[str, Rule] = {}


def rule(  # noqa: PLR0913 - one entry, all of it in sight
    name: str,
    level: Level,
    points: str,
    what: str,
    fix: str,
    *,
    unless: tuple[str, ...] = (),
    shared: bool = False,
    answered_later: bool = False,
    of_the_text: bool = False,
) -> Callable[[Find], Find]:
    """Enter the function below into the rules; it yields each place that breaks the rule."""

    def enter(find: Find) -> Find:
        if name in RULES:
            raise ValueError(f"two rules have the name {name}")
        ways = shared, answered_later, of_the_text
        RULES[name] = Rule(name, level, points, what, fix, find, unless, *ways)
        return find

    return enter


def breach(path: str, **details: object) -> Breach:
    """A field that breaks a rule."""
    return Breach(path, details)
