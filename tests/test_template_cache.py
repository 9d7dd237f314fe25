"""What compiling a template gave is kept from run to run, and never trusted where it is torn."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import pytest
from desk import KINDS, LETTER, Desk

from gen.template import cache, render

WILLING = "example-willing"


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty place for what is remembered, in an environment of its own."""
    monkeypatch.setattr(cache, "_HOME", tmp_path / "compiled")
    monkeypatch.setattr(sys, "base_prefix", str(tmp_path / "elsewhere"))
    return tmp_path / "compiled"


def made(desk: Desk) -> list[bytes]:
    render.compiled_from.cache_clear()  # as in a run of its own
    shutil.rmtree(desk.out, ignore_errors=True)
    assert desk.docs(WILLING).exit_code == 0
    return [desk.file(WILLING, kind).read_bytes() for kind in KINDS]


def test_documents_are_the_same_from_what_was_remembered(desk: Desk, home: Path) -> None:
    first = made(desk.with_examples())
    kept = {path: path.stat().st_mtime_ns for path in home.iterdir()}
    assert len(kept) == len(KINDS)
    assert made(desk) == first
    assert {path: path.stat().st_mtime_ns for path in home.iterdir()} == kept


def test_torn_memory_is_made_anew(desk: Desk, home: Path) -> None:
    first = made(desk.with_examples())
    whole = {path.name: path.read_bytes() for path in home.iterdir()}
    for path in home.iterdir():
        path.write_bytes(path.read_bytes()[:-40])
    assert made(desk) == first
    assert {path.name: path.read_bytes() for path in home.iterdir()} == whole


def test_changed_template_is_compiled_anew(desk: Desk, home: Path) -> None:
    made(desk.with_examples().with_own_templates())
    before = set(home.iterdir())
    desk.change_template(LETTER, "An open door", "A door that is open")
    assert desk.docs(WILLING).exit_code == 0
    assert len(set(home.iterdir()) - before) == 1


def test_only_so_many_are_kept_the_newest(
    desk: Desk, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cache, "_MOST", 2)
    made(desk.with_examples())
    assert len(list(home.iterdir())) == 2


def test_nothing_is_kept_where_the_program_has_no_environment_of_its_own(
    desk: Desk, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "base_prefix", sys.prefix)
    made(desk.with_examples())
    assert not home.exists()
