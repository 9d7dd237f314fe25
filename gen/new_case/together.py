"""Together: what the answers do to one another, as soon as all is told that it rests on."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from gen.case import Case
from gen.counsel import check_counsel
from gen.counsel.rule import RULES
from gen.faith import without_unshared
from gen.leftovers import check_leftovers
from gen.new_case.answers import field_at, is_in, paths_in
from gen.new_case.stand_ins import filled_up
from gen.new_case.told import Told
from gen.problem import Problem
from gen.schema import CASE, PATHS

_NUMBER = r"\.\d+(?=\.|$)"
_NAMED = r'"([a-z_.]+)"|\b([a-z_]+):(?=[ "]|$)'
_QUOTED = r'"([a-z_.]+)"'
_UNDER = r'((?:"[a-z_.]+"(?:, | and | or )?)+) under ((?:"[a-z_]+"(?:, (?="))?)+)'
_UNUSED = "unused-field"  # what a practice says is for cases that are still to come
_NOT_ASKED = ("outcome", "allow")  # what comes after the meeting; what nobody types here


class _Watched(Case):
    """A case that keeps which of its fields are read."""

    __slots__ = ("read",)

    def __init__(self, case: Case) -> None:
        super().__init__(case.name, case.file, case.fields, case.written, case.left_out)
        self.read: set[str] = set()

    def __getitem__(self, path: str) -> object:
        self.read.add(path)
        return super().__getitem__(path)

    def gives(self, path: str) -> bool:
        self.read.add(path)
        return super().gives(path)

    def says(self, path: str) -> bool:
        self.read.add(path)
        return super().says(path)


class Whole(NamedTuple):
    """A case with something in each place that must not be empty; None where it has no form.

    ``found`` is what the rules find in it, ``invented`` the paths that nobody has told.
    """

    case: Case | None = None
    found: tuple[Problem, ...] = ()
    invented: tuple[str, ...] = ()


def as_a_whole(told: Told) -> Case | None:
    """The case with something in each place that must not be empty; None where it has no form."""
    return _whole(told).case


def invented_in(told: Told) -> tuple[str, ...]:
    """The paths at which a text or a day stands in for what is still to be told."""
    return _whole(told).invented


def found_in(told: Told) -> tuple[Problem, ...]:
    """What all rules find in the case as a whole; much of it may rest on what is not told yet."""
    return _whole(told).found


@lru_cache(maxsize=4)  # an answer is looked at several times
def _whole(told: Told) -> Whole:
    whole = filled_up(told)
    filled = whole.form.case
    if filled is None:
        return Whole()
    case = without_unshared(filled)
    # It stands as an example may; by its own name, it is one that its practice holds for.
    own = Case(told.name, case.file, case.fields, case.written, case.left_out)
    others = told.shared.clients(Path(told.file).parent)
    found = (*check_counsel(own), *check_leftovers(own, others))
    kept = tuple(each for each in found if not (told.is_practice and each.rule == _UNUSED))
    there = {*paths_in(told.answers)}
    return Whole(own, kept, tuple(each for each in paths_in(whole.answers) if each not in there))


def judged(told: Told, open_paths: Iterable[str]) -> tuple[Problem, ...]:
    """What is wrong between answers, where nothing is still open on which that rests.

    What is wrong in the practice file alone is no matter of this case; ``check`` tells of it.
    """
    case, left, given = as_a_whole(told), tuple(open_paths), tuple(paths_in(told.answers))
    if case is None:
        return ()
    return tuple(each for each in found_in(told) if _rests_on_answers(each, case, left, given))


def _rests_on_answers(
    problem: Problem, case: Case, left: tuple[str, ...], given: tuple[str, ...]
) -> bool:
    rule = RULES.get(problem.rule)
    if rule is None:
        return False
    watched = _Watched(case)
    list(rule.find(watched))
    read = watched.read and {*watched.read, re.sub(_NUMBER, "", problem.path)}
    if not any(_touch(each, other) for each in read for other in given):
        return False
    return not any(_touch(each, other) for each in read for other in left)


def _touch(one: str, other: str) -> bool:
    return is_in(one, other) or is_in(other, one)


def ways_out(problem: Problem) -> tuple[str, ...]:
    """The fields by which a problem may be mended, as what is to be done names them.

    A name that several fields have is that of the one beside the problem, or below a section that
    is named as well.
    """
    found = (path for _name, path in named_in(problem.fix, problem))
    return tuple(dict.fromkeys(path for path in found if path != problem.path))


def named_in(words: str, problem: Problem) -> Iterator[tuple[str, str]]:
    """Each field that words about a problem name, with its path: the name as it stands there."""
    names = [one or other for one, other in re.findall(_NAMED, words)]
    pairs = ((name, _meant(name, below, names, problem)) for name, below in _below(words))
    yield from dict.fromkeys((name, path) for name, path in pairs if path)


def _below(words: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Each name with the sections below which it is said to stand: "date" under "ending"."""
    sections: dict[int, tuple[str, ...]] = {}
    for found in re.finditer(_UNDER, words):
        for name in re.finditer(_QUOTED, found[1]):
            sections[found.start(1) + name.start()] = tuple(re.findall(_QUOTED, found[2]))
    for found in re.finditer(_NAMED, words):
        yield found[1] or found[2], sections.get(found.start(), ())


def _meant(name: str, below: tuple[str, ...], names: list[str], problem: Problem) -> str:
    whole = [each for each in PATHS if _is_an_answer(each) and f".{each}".endswith(f".{name}")]
    here = re.sub(_NUMBER, "", problem.path)
    told = [each for each in whole if below and {*below} <= {*_around(each).split(".")}]
    near = [each for each in whole if _around(each) in (_around(here), here)]
    named = [each for each in whole if _around(each).rpartition(".")[2] in names]
    entry = [each for each in named if (field := field_at(_around(each))) and field.entry]
    for found in (told, entry, near, named, whole):
        if len(found) == 1:
            return _in_its_entry(found[0], problem.path)
    return ""


def _is_an_answer(path: str) -> bool:
    field = CASE
    for name in path.split("."):
        field = (field.entry or field).fields[name]
    return not path.startswith(_NOT_ASKED) and field.kind != "section"


def _around(path: str) -> str:
    return path.rpartition(".")[0]


def _in_its_entry(path: str, beside: str) -> str:
    """The path, in the entry of a list in which the problem stands; empty where that is unknown."""
    numbers = dict(_lists(beside))
    steps: list[str] = []
    for name in path.split("."):
        here = ".".join(steps)
        if (field := field_at(here) if here else None) and field.entry:
            if here not in numbers:
                return here
            steps.append(numbers[here])
        steps.append(name)
    return ".".join(steps)


def _lists(path: str) -> Iterator[tuple[str, str]]:
    steps = path.split(".")
    for place, step in enumerate(steps):
        if step.isdecimal():
            yield ".".join(steps[:place]), step
