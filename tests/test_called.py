"""A command that a message names is told as the reader calls the program."""

from __future__ import annotations

import json
import re

import pytest
from desk import Desk, Run, command

from gen.problem import Place, Problem, with_commands
from gen.problem import command as named

WILLING = "example-willing"


def by_make(desk: Desk, *words: str) -> Run:
    targets = {"TARGETS_OF_MAKE": "docs check"}
    return command("docs", *words, *desk.options(), cwd=desk.folder, env=targets)


@pytest.fixture
def damaged(desk: Desk) -> Desk:
    """A desk whose record of the documents is no record any more."""
    desk.with_examples(WILLING).docs()
    (desk.out / ".ledger.sqlite").write_bytes(b"nothing of ours " * 64)
    return desk


def test_what_is_wrong_names_the_command_as_it_was_typed(damaged: Desk) -> None:
    run = command("docs", "--dry-run", *damaged.options(), cwd=damaged.folder)
    assert re.search("-m gen docs --cases .* --out .*: that puts it aside", run.stderr)


def test_it_names_the_target_for_who_came_by_make(damaged: Desk) -> None:
    run = by_make(damaged, "--dry-run")
    assert "Type make docs: that puts it aside" in run.stderr


def test_as_data_it_is_told_alike(damaged: Desk) -> None:
    (told,) = json.loads(by_make(damaged, "--dry-run", "--json").stdout)["problems"]
    assert told["fix"].startswith("Type make docs: ")


def test_text_of_a_case_becomes_no_command_and_a_command_keeps_its_words() -> None:
    what, fix = "“\ufdd6docs”.", f"Type {named('show', 'a b')}"
    problem = Problem("a", "error", Place("a.yaml"), "", what, fix)
    told = problem.advice(lambda *words: "|".join(words))
    assert told == "“\N{REPLACEMENT CHARACTER}docs”. Type show|a b"
    assert with_commands("as it is") == "as it is"
