"""A kind of document is a row of one table, and nothing else of the program knows its name."""

from __future__ import annotations

import ast
import re
from pathlib import Path
from typing import Any

import pytest
import shipped

import gen
from gen.documents import BUILT_IN_KINDS, WORKED_OUT, Condition, Kind
from gen.schema import CASE, PATHS, Field
from gen.schema.documents import ASKED, LISTS, NOT_GIVEN
from gen.schema.field import LETTERS

HOME = Path(gen.__file__).parent
TABLE, PLAYS = HOME / "documents.py", HOME / "plays"
CONDITIONS = [each for kind in BUILT_IN_KINDS for each in kind.when]


def texts_in(module: Path) -> set[str]:
    """Every text in the code of a module, but for what it says of itself."""
    tree = ast.parse(module.read_text(encoding="utf-8"))
    return {
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }


EXAMPLE = re.compile(r"^ +gen .*$", re.MULTILINE)
"""A line that the help of a command shows to be typed."""


def test_no_module_but_the_table_names_a_kind() -> None:
    names = {kind.name for kind in BUILT_IN_KINDS}
    modules = [path for path in HOME.rglob("*.py") if path != TABLE and PLAYS not in path.parents]
    assert len(modules) > 50
    named = {
        (path.relative_to(HOME).as_posix(), name)
        for path in modules
        for text in texts_in(path)
        for name in names
        if name in EXAMPLE.sub("", text)
    }
    assert named == set()


def test_the_table_itself_compares_no_name() -> None:
    """A name stands in its row and nowhere else."""
    texts = TABLE.read_text(encoding="utf-8")
    assert [texts.count(f'"{kind.name}"') for kind in BUILT_IN_KINDS] == [1] * len(BUILT_IN_KINDS)


@pytest.mark.parametrize("kind", BUILT_IN_KINDS, ids=lambda kind: kind.name)
def test_row_fits_the_schema_and_has_its_template(kind: Kind) -> None:
    assert kind.seen
    assert set(kind.seen) <= set(LETTERS)
    assert kind.dated in PATHS
    assert kind.each in ("", *LISTS)
    assert all((shipped.templates() / name).is_file() for name in kind.templates)


@pytest.mark.parametrize("condition", CONDITIONS, ids=lambda each: each.path)
def test_condition_asks_for_answers_that_its_field_has(condition: Condition) -> None:
    answers = {answer or NOT_GIVEN for answer in condition.answers}
    assert answers < set(ASKED[condition.path].answers)


def field_at(path: str) -> Field:
    found: Any = CASE
    for name in path.split("."):
        found = (found.entry or found).fields[name]
    assert isinstance(found, Field)
    return found


def test_what_may_be_asked_has_fixed_answers() -> None:
    assert "outcome.answer" in ASKED
    fields = ASKED.keys() - WORKED_OUT.keys()
    assert {field_at(path).kind for path in fields} == {"choice", "yes or no"}
    assert ASKED.keys() - fields == WORKED_OUT.keys()
    assert all(path.startswith(f"{asked.each}.") for path, asked in ASKED.items() if asked.each)
