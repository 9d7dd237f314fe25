"""A ledger that another process holds: it is waited for, and in the end that is said."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator

import pytest
from desk import Desk, tree

from gen.run.ledger import NAME

WILLING = "example-willing"


@pytest.fixture
def made(desk: Desk) -> Desk:
    return desk.with_four_made()


@pytest.fixture
def held(made: Desk) -> Iterator[subprocess.Popen[str]]:
    """Another process that holds the ledger until it is told to let go."""
    script = (
        "import sqlite3, sys\n"
        "held = sqlite3.connect(sys.argv[1], isolation_level=None)\n"
        "held.execute('begin exclusive'); print('held', flush=True)\n"
        "sys.stdin.readline(); held.execute('rollback')\n"
    )
    with subprocess.Popen(
        [sys.executable, "-c", script, str(made.out / NAME)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout
        assert process.stdout.readline() == "held\n"
        yield process
        process.kill()


def test_held_ledger_is_waited_for(made: Desk, held: subprocess.Popen[str]) -> None:
    made.case("example-0", WILLING, {"client.name": "Dan Okafor"})
    with subprocess.Popen(
        [sys.executable, "-m", "gen", "docs", *made.options()], stderr=subprocess.PIPE, text=True
    ) as run:
        with pytest.raises(subprocess.TimeoutExpired):
            run.wait(1)
        held.communicate("\n")
        _, said = run.communicate()
    assert run.returncode == 0
    assert said.endswith("3 documents made, 9 current.\n")


def test_ledger_that_is_held_for_long_is_told_plainly(
    made: Desk, held: subprocess.Popen[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert held.poll() is None
    monkeypatch.setattr("gen.run.ledger._PATIENCE", 0.1)
    made.case("example-0", WILLING, {"client.name": "Dan Okafor"})
    before = tree(made)
    run = made.docs("--json")
    assert run.exit_code == 1
    assert [each["rule"] for each in run.report["problems"]] == ["ledger-unreadable"]
    assert "another program is at work with it" in run.stdout
    assert tree(made) == before
