"""Rule: one thing that a case must not do, in one place: name, level, reason, sentence, fix."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from gen.case import Case
from gen.problem import Level, Place, Problem


class Breach(NamedTuple):
    """A field that breaks a rule, by its path ("needs.0.do"), and what its sentence names."""

    path: str
    details: dict[str, object]


Find = Callable[[Case], Iterator[Breach]]


class Rule(NamedTuple):
    """A rule across the fields of a case.

    ``points`` are those it serves of docs/counsel.md ("R48 R54"), ``unless`` the rules beside whose
    finding this one says nothing, because it would only follow from them. ``shared`` is a rule
    about a value by itself: where the practice file gives the value, that is the place to mend.
    All others are about what this case makes of it, and point into the case.
    """

    name: str
    level: Level
    points: str
    what: str
    fix: str
    find: Find
    unless: tuple[str, ...]
    shared: bool

    def problems(self, case: Case) -> Iterator[Problem]:
        """A problem for each place of the case that breaks the rule."""
        for path, details in self.find(case):
            what, fix = self.what.format(**details), self.fix.format(**details)
            field = case.shown(path)
            yield Problem(self.name, self.level, self._place(case, path), field, what, fix)

    def _place(self, case: Case, path: str) -> Place:
        place = case.place(path)
        while place.file != case.file and not self.shared:
            path = path.rpartition(".")[0]
            place = case.place(path)
        return place


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
) -> Callable[[Find], Find]:
    """Enter the function below into the rules; it yields each place that breaks the rule."""

    def enter(find: Find) -> Find:
        if name in RULES:
            raise ValueError(f"two rules have the name {name}")
        RULES[name] = Rule(name, level, points, what, fix, find, unless, shared)
        return find

    return enter


def breach(path: str, **details: object) -> Breach:
    """A field that breaks a rule."""
    return Breach(path, details)
