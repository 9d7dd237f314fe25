"""Texts in which nothing was found are not read again, and no word of them is kept."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from desk import KINDS, PROJECT, Desk

WILLING = "willing"
TELL_WHAT_IS_LOADED = """
import atexit, sys
atexit.register(lambda: print(*(name for name in sys.modules if name.startswith("gen.tone."))))
from gen.cli import main
main(sys.argv[1:])
"""
BLAMED = "You did not bother to answer."


@pytest.fixture
def caches(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty place for the caches of the user."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "caches"))
    return tmp_path / "caches" / "parting-well"


@pytest.fixture
def read(desk: Desk, caches: Path) -> Desk:
    """A case of which every text was read."""
    desk.with_own_templates().with_short(*KINDS).case("example-x", WILLING)
    assert run(desk)[0] > {"gen.tone.reader"}
    assert caches.is_dir()
    return desk


def run(desk: Desk) -> tuple[set[str], str]:
    """The rooms of tone that a run of its own loads, and what it says."""
    call = [sys.executable, "-c", TELL_WHAT_IS_LOADED, "docs", *desk.options()]
    done = subprocess.run(call, cwd=PROJECT, capture_output=True, text=True, check=False)
    return set(done.stdout.split()), done.stderr


def test_case_that_says_nothing_new_is_not_read_again(read: Desk) -> None:
    read.case("example-x", WILLING, {"client.called": "Dani"})
    assert run(read)[0] == {"gen.tone.read_before"}


def test_new_text_is_read(read: Desk) -> None:
    read.case("example-x", WILLING, {"reason.care": BLAMED})
    assert f'"{BLAMED.removesuffix(" to answer.")}' in run(read)[1]


def test_text_that_may_hurt_is_told_on_every_run(read: Desk) -> None:
    read.case("example-x", WILLING, {"reason.care": BLAMED})
    first = run(read)[1]
    read.case("example-x", WILLING, {"reason.care": BLAMED, "client.called": "Dani"})
    assert "bother" in first
    assert "bother" in run(read)[1]


def test_sentence_that_is_too_long_is_told_on_every_run(read: Desk) -> None:
    long = {"reason.statement": "I say " + "it is so and " * 9 + "so it ends."}
    for name in ("Dani", "Dan"):
        read.case("example-x", WILLING, {**long, "client.called": name})
        assert "is to be said aloud" in run(read)[1]


def test_damaged_caches_only_cost_time(read: Desk, caches: Path) -> None:
    for path in caches.iterdir():
        path.write_bytes(path.read_bytes()[:-1])
    read.case("example-x", WILLING, {"client.called": "Dani"})
    assert run(read)[0] > {"gen.tone.reader"}
    read.case("example-x", WILLING, {"client.called": "Dan"})
    assert run(read)[0] == {"gen.tone.read_before"}


def test_no_word_of_a_case_is_among_what_is_kept(desk: Desk, caches: Path) -> None:
    named = {
        "client.name": "Zebulon Quay",
        "client.called": "Zebulon",
        "reason.care": "Quince jam.",
    }
    desk.with_own_templates().with_short(*KINDS).case("example-x", WILLING, named)
    assert "3 documents made" in run(desk)[1]
    kept = b"".join(path.read_bytes() for path in caches.iterdir())
    assert kept
    assert not any(word in kept for word in (b"Zebulon", b"Quince"))
