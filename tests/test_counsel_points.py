"""The list of points in docs/counsel.md names the rules and tests that hold each, and no others.

Its column of the talks is that of ``each_talk``; ``pytest --accept`` writes it.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from each_talk import POINTS, talks_of
from point_rules import BREAKS

import gen.counsel  # noqa: F401 - its rooms enter their rules
from gen.counsel.rule import RULES

HERE = Path(__file__).parent
LIST = HERE.parent / "docs" / "counsel.md"
LINE = re.compile(r"(?m)^\| (R\d+) \| .+ \| (.+) \|$")
ROW = re.compile(r"(?m)^\| (?:(R\d+) )?\| ([^|\n]+) \| (?:[^|\n]+ \| )?([^|\n]+) \|$")
IN_EACH_TALK = "test_point*_in_each_talk.py"


def lines() -> list[tuple[str, str]]:
    """The number of each point, and what its line says of how it is held."""
    return LINE.findall(LIST.read_text(encoding="utf-8"))


def holding(*, tests: bool) -> set[tuple[str, str]]:
    """Each point with each test file, or with each rule, that its line names."""
    names = {(point, name) for point, held in lines() for name in re.findall("`(.+?)`", held)}
    return {(point, name) for point, name in names if name.startswith("test_") is tests}


def points_claimed(file: Path) -> Iterator[str]:
    """The points that the tests of a file have in their names, and all that its docstrings name."""
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef):
            yield from re.findall(r"\bR\d+\b", ast.get_docstring(node) or "")
        if isinstance(node, ast.FunctionDef) and node.name.startswith("test_"):
            yield from (word.upper() for word in re.findall(r"(?<=_)r\d+(?=_|$)", node.name))


def in_talks() -> Iterator[tuple[str, str]]:
    """Each point with each talk in whose papers a test reads it, or for which a rule is broken."""
    for file in HERE.glob(IN_EACH_TALK):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef) and node.decorator_list:
                for number in re.findall(r"(?<=_r)\d+(?=_)", node.name):
                    yield from ((f"R{number}", talk) for talk in talks_of(node.name))
    for point, rules in BREAKS.items():
        for each in rules:
            yield from ((point, talk) for talk in each.talks.split() or POINTS[point].talks)


def test_every_point_has_one_line_in_order() -> None:
    assert [point for point, _ in lines()] == [f"R{number}" for number in range(1, 65)]


def test_every_rule_stands_at_the_points_it_serves_and_at_no_other() -> None:
    served = {(point, rule.name) for rule in RULES.values() for point in rule.points.split()}
    assert holding(tests=False) == served
    assert {name for _, name in served} == set(RULES)


def test_every_test_stands_at_the_points_it_claims_and_at_no_other() -> None:
    files = {*HERE.glob("test_*.py")} - {*HERE.glob(IN_EACH_TALK)}
    claimed = {(point, file.stem) for file in files for point in points_claimed(file)}
    assert holding(tests=True) == claimed


def test_every_point_is_held_by_something_or_says_what_is_to_come() -> None:
    bare = [point for point, held in lines() if not re.search(r"`.+`|still to come: \w", held)]
    assert not bare


def test_every_line_says_in_which_talks_its_point_is_held(accept: bool) -> None:
    found = LIST.read_text(encoding="utf-8")
    written = ROW.sub(_with_talks, found).replace("\n|---|---|---|\n", "\n|---|---|---|---|\n")
    if accept:
        LIST.write_text(written, encoding="utf-8")
    assert LIST.read_text(encoding="utf-8") == written


def _with_talks(row: re.Match[str]) -> str:
    point, asks, held = row.groups()
    talks = POINTS[point].said if point else "In the talks"
    return f"| {point or ''} | {asks} | {talks} | {held} |".replace("|  |", "| |")


def test_every_point_is_held_in_each_talk_it_fits() -> None:
    fits = {(point, talk) for point, each in POINTS.items() for talk in each.talks}
    assert {point for point, _ in fits} == {f"R{number}" for number in range(1, 65)}
    assert fits - {*in_talks()} == set()
