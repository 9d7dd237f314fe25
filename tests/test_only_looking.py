"""Runs that only look write not a byte, whatever they find in place of the ledger."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from desk import KINDS, Desk, command, tree

from gen.run.ledger import NAME as LEDGER

WILLING = "example-willing"


@pytest.fixture
def made(desk: Desk) -> Desk:
    return desk.with_four_made()


def newer(ledger: Path) -> None:
    with closing(sqlite3.connect(ledger)) as opened:
        opened.executescript("pragma user_version = 99; drop table documents")


def folder(ledger: Path) -> None:
    ledger.unlink()
    ledger.mkdir()


STATES: dict[str, Callable[[Path], object]] = {
    "whole": lambda _: None,
    "missing": Path.unlink,
    "empty": lambda path: path.write_bytes(b""),
    "damaged": lambda path: path.write_bytes(b"this is no ledger\n" * 100),
    "newer": newer,
    "folder": folder,
}
LOOKS = (["check"], ["docs", "--dry-run"], ["docs", "--dry-run", "--jobs", "2", "--replace-edited"])


@pytest.mark.parametrize("spoil", STATES.values(), ids=STATES.keys())
@pytest.mark.parametrize("words", LOOKS, ids=" ".join)
def test_run_that_only_looks_writes_not_a_byte(
    made: Desk, spoil: Callable[[Path], object], words: list[str]
) -> None:
    spoil(made.out / LEDGER)
    made.file("example-0", KINDS[0]).write_bytes(b"edited")
    made.file("example-1", KINDS[0]).unlink()
    made.case("example-2", WILLING, {"client.name": "Dan Okafor"})
    (made.cases / "example-3.yaml").unlink()
    before = tree(made)
    run = command(*words, *made.options(), "--json", cwd=made.folder)
    assert run.report["summary"]["made"] == 0
    assert run.stderr == ""
    assert tree(made) == before
