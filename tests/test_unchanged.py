"""Documents that stand as they were made: nothing is done, wherever they lie, and little kept."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest
from desk import Desk

from gen.run.ledger import NAME as LEDGER

WILLING = "example-willing"


@pytest.fixture
def made(desk: Desk) -> Desk:
    """One case whose documents are made."""
    assert desk.with_examples(WILLING).docs().exit_code == 0
    return desk


def test_dry_run_before_the_first_run_makes_no_folder(desk: Desk) -> None:
    run = desk.with_examples(WILLING).docs("--dry-run")
    assert run.closing == "3 documents would be made."
    assert not desk.out.exists()


def test_ledger_holds_no_text_of_a_case(made: Desk) -> None:
    made.case(WILLING, WILLING, {"outcome": {"answer": "yes", "met_on": "2026-09-16"}})
    made.docs()
    held = (made.out / LEDGER).read_bytes().lower()
    for words in (b"daniel", b"okafor", b"bakery", b"stillwater", b"ruth"):
        assert words not in held


def test_time_of_a_document_alone_changes_nothing(made: Desk) -> None:
    for path in made.out.rglob("*.docx"):
        os.utime(path, (1_000_000_000, 1_000_000_000))
    assert made.docs().closing == "0 documents made, 3 current."


def test_folder_that_was_moved_or_copied_is_current_where_it_is_now(
    made: Desk, tmp_path: Path
) -> None:
    moved = Desk.__new__(Desk)
    moved.folder = tmp_path / "elsewhere"
    shutil.copytree(made.folder, moved.folder, ignore=shutil.ignore_patterns("elsewhere"))
    moved.cases, moved.out = moved.folder / "cases", moved.folder / "out"
    moved.templates = made.templates
    assert moved.docs().closing == "0 documents made, 3 current."
