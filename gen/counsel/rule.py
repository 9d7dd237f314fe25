"""Rule: one thing that a case must not do, in one place: name, level, reason, sentence, fix."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from gen.case import Case
from gen.problem import Level, Problem


@dataclass(frozen=True, slots=True)
class At:
    """A field that breaks a rule, by its path ("needs.0.do"), and the words for the sentence."""

    path: str
    words: dict[str, object]


Find = Callable[[Case], Iterator[At]]


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule across the fields of a case.

    ``article`` is the rule of the counsel it serves (R1 to R64), ``unless`` the rules after whose
    finding this one says nothing, because it would only follow from them.
    """

    name: str
    level: Level
    article: str
    what: str
    fix: str
    find: Find
    unless: tuple[str, ...]

    def problems(self, case: Case) -> Iterator[Problem]:
        """A problem for each place of the case that breaks the rule."""
        for at in self.find(case):
            what, fix = self.what.format(**at.words), self.fix.format(**at.words)
            place, field = case.place(at.path), case.shown(at.path)
            yield Problem(self.name, self.level, place, field, what, fix)


RULES: dict[str, Rule] = {}


def rule(
    name: str, level: Level, article: str, what: str, fix: str, *, unless: tuple[str, ...] = ()
) -> Callable[[Find], Find]:
    """Enter the function below into the rules; it yields each place that breaks the rule."""

    def enter(find: Find) -> Find:
        if name in RULES:
            raise ValueError(f"two rules have the name {name}")
        RULES[name] = Rule(name, level, article, what, fix, find, unless)
        return find

    return enter


def at(path: str, **words: object) -> At:
    """A field that breaks a rule."""
    return At(path, words)
