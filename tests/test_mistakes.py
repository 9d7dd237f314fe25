"""Each name that a problem of a case may bear is a row of a table, with its level."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import gen
from gen.counsel.rule import RULES
from gen.leftovers.client_names import ANOTHERS, NAMED_AFTER
from gen.leftovers.example_words import STILL_THE_EXAMPLE
from gen.mistakes import MISTAKES

HOME = Path(gen.__file__).parent
OF_NO_CASE = {"cli", "preview", "run", "plays", "starter", "template_check"}
NAME = re.compile(r"[a-z]+(-[a-z]+)+")


def told_in(module: Path) -> Iterator[tuple[str, str]]:
    """Names that a module gives to problems, and their levels where they stand beside."""
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        given: list[ast.expr] = []
        if isinstance(node, ast.Call) and ast.unparse(node.func).endswith("roblem"):
            given = node.args
        elif isinstance(node, ast.Tuple) and len(node.elts) == 3:  # a rule, what and fix
            given = node.elts
        elif isinstance(node, ast.Assign) and ast.unparse(node.targets[0]).endswith("RULE"):
            given = [node.value]
        first, *others = (getattr(each, "value", None) for each in (*given, ast.Constant(None)))
        if isinstance(first, str) and NAME.fullmatch(first):
            yield first, next((each for each in others if each in ("error", "warning")), "")


def test_every_name_that_a_problem_of_a_case_has_is_a_row() -> None:
    modules = [
        module
        for module in sorted(HOME.rglob("*.py"))
        if module.relative_to(HOME).parts[0] not in OF_NO_CASE
    ]
    told = {each for module in modules for each in told_in(module)}
    told -= {each for each in told if each[0] in RULES}
    assert len(told) > 20
    assert {name for name, _ in told} <= MISTAKES.keys()
    assert {name for name, level in told if level and MISTAKES[name].level != level} == set()


def test_no_name_stands_in_both_tables() -> None:
    assert not MISTAKES.keys() & RULES.keys()


def test_level_of_what_was_left_over_is_that_of_its_row() -> None:
    for rule in (STILL_THE_EXAMPLE, NAMED_AFTER, ANOTHERS):
        assert rule.level == MISTAKES[rule.name].level
