"""A run that is killed at any moment leaves every file whole, and the next one carries on."""

from __future__ import annotations

import os
import signal
import sys
import time
from functools import partial
from pathlib import Path
from random import Random
from typing import Any

import pytest
from desk import KINDS, Desk, Run
from own_process import begun, ended, kill_as, kill_at

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="it looks into /proc")
WILLING = "example-willing"
CASES = [f"example-{number}" for number in range(4)]
VERSIONS: list[dict[str, Any]] = [
    {"client.name": "Dan Okafor"},
    {"client.name": "Daniela Okafor"},
    {"client.name": "Dan Okafor", "outcome": {"answer": "yes", "met_on": "2026-09-16"}},
]
HOW: list[list[str]] = [[], [], ["--replace-edited"], ["--keep-edited"]]


class Office:
    """Cases that change, documents that are edited, and all that may and must be found in out/."""

    def __init__(self, desk: Desk, dice: Random) -> None:
        self.desk, self.dice = desk.with_own_templates().with_short(*KINDS), dice
        self.said = dict.fromkeys(CASES, 0)
        self.edits: dict[Path, bytes] = {}
        self.kept: set[bytes] = set()
        self.due = [self._made(number) for number in range(len(VERSIONS))]
        self.whole = {data for made in self.due for data in made.values()}
        for case in CASES:
            self.say(case, 0)

    def _made(self, version: int) -> dict[str, bytes]:
        for case in CASES:
            self.desk.case(case, WILLING, VERSIONS[version])
        assert self.desk.docs().exit_code == 0
        made = self.desk.made()
        for path in self.desk.out.rglob("*.docx"):
            path.unlink()
        (self.desk.out / ".ledger.sqlite").unlink()
        return made

    def say(self, case: str, version: int) -> None:
        self.said[case] = version
        self.desk.case(case, WILLING, VERSIONS[version])

    def change_something(self) -> None:
        for case in self.dice.sample(CASES, self.dice.randrange(1, 4)):
            self.say(case, self.dice.randrange(len(VERSIONS)))
        for _ in range(self.dice.randrange(3)):
            path = self.desk.file(self.dice.choice(CASES), self.dice.choice(KINDS))
            if path.exists():
                self.edit(path)

    def edit(self, path: Path) -> None:
        """By a hand that saves as Word does: beside it, then in its place."""
        before = path.read_bytes()
        if before in self.kept and before not in {*self._elsewhere(path)}:
            self.kept.discard(before)  # the hand itself has written over it
        words = f"edit {len(self.edits)} {self.dice.random()}".encode()
        beside = path.with_name("word.tmp")
        beside.write_bytes(words)
        beside.replace(path)
        self.edits[path] = words
        self.kept.add(words)

    def _elsewhere(self, path: Path) -> list[bytes]:
        return [each.read_bytes() for each in self.desk.out.rglob("*.docx") if each != path]

    def assert_whole(self) -> None:
        there = {
            name: data
            for name, data in self.desk.made().items()
            if not name.endswith(".part") and not name.endswith(("-journal", "-wal", "-shm"))
        }
        for name, data in there.items():
            assert data in self.whole or data in self.kept, name
        assert self.kept <= set(there.values())

    def assert_true(self, run: Run) -> None:
        """What a whole run says of each document is so."""
        behind = 0
        for case in run.report["cases"]:
            due = self.due[self.said[case["name"]]]
            for each in case["documents"]:
                path = self.desk.file(case["name"], each["kind"])
                found = path.read_bytes() if path.exists() else None
                behind += each["state"] == "edited_behind"
                if each["state"] in ("made", "current"):
                    assert found == due[path.relative_to(self.desk.out).as_posix()], each
                elif each["state"] in ("edited", "edited_behind"):
                    assert found in self.kept, each
                else:
                    assert each["state"] in ("withdrawn", "not_needed"), each
                    assert found is None, each
        assert run.exit_code == (behind > 0)
        assert list(self.desk.out.rglob("*.part")) == []


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_killed_at_any_moment(desk: Desk, jobs: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("gen.run.workers.SHARE", 1)  # so that a small batch is shared out, too
    dice = Random(f"killed with {jobs}")  # noqa: S311 - moments, no secrets
    office = Office(desk, dice)
    killed = 0
    while killed < 100:
        office.change_something()
        how = dice.choice(HOW)
        words = ["docs", *how, "--jobs", jobs, *desk.options()]
        if dice.random() < 0.5:
            step = dice.randrange(1, 25)
            pid = begun(words, partial(kill_at, step, desk.out))
        else:
            pid = begun(words)
            time.sleep(dice.uniform(0, 0.1))
            os.kill(pid, signal.SIGKILL)
        killed += ended(pid) == -signal.SIGKILL
        office.assert_whole()
        if dice.random() < 0.2:
            office.assert_true(desk.docs("--json", "--jobs", jobs))
            office.assert_whole()
    assert office.edits


@pytest.mark.parametrize("nth", [1, 2, 3])
@pytest.mark.parametrize("event", ["open", "os.rename", "os.remove"])
@pytest.mark.parametrize("is_first", [True, False])
def test_killed_again_and_again_while_the_case_changes(
    desk: Desk, event: str, nth: int, is_first: bool
) -> None:
    """What one run has written and the next one did not come to is known for the program's own."""
    desk.with_own_templates().with_short(*KINDS).case(CASES[0], WILLING)
    if not is_first:
        assert desk.docs().exit_code == 0
    for name in ("Dan", "Daniela", "Daniel", "Danilo"):
        desk.case(CASES[0], WILLING, {"client.name": name})
        pid = begun(["docs", *desk.options()], partial(kill_as, event, ".part", nth))
        assert ended(pid) == -signal.SIGKILL
        event, nth = "open", 1
    desk.case(CASES[0], WILLING, {"client.name": "Daria"})
    assert desk.docs().closing == "3 documents made."
    assert len(desk.made()) == 3


def test_remains_of_a_killed_run_are_swept_though_nothing_is_to_be_made(desk: Desk) -> None:
    desk.with_own_templates().with_short(*KINDS).case(CASES[0], WILLING)
    desk.docs()
    desk.case(CASES[0], WILLING, {"client.name": "Dan"})
    pid = begun(["docs", *desk.options()], partial(kill_as, "os.rename", ".part", 1))
    assert ended(pid) == -signal.SIGKILL
    assert len(list(desk.out.rglob("*.part"))) == 1
    desk.case(CASES[0], WILLING)
    assert desk.docs().closing == "0 documents made, 3 current."
    assert list(desk.out.rglob("*.part")) == []


@pytest.mark.parametrize("event", ["open", "os.rename", "os.remove"])
def test_what_a_first_run_left_of_a_case_that_is_deleted_then_is_withdrawn(
    desk: Desk, event: str
) -> None:
    desk.with_own_templates().with_short(*KINDS).case(CASES[0], WILLING)
    desk.case(CASES[1], WILLING)
    pid = begun(["docs", *desk.options()], partial(kill_as, event, ".part", 2))
    assert ended(pid) == -signal.SIGKILL
    left = len(list((desk.out / CASES[0]).glob("[!.]*.docx")))
    (desk.cases / f"{CASES[0]}.yaml").unlink()
    run = desk.docs("--json")
    assert run.exit_code == 0
    assert run.report["summary"]["withdrawn"] == left > 0
    assert list(desk.out.rglob("*.part")) == []
    assert list((desk.out / CASES[0]).glob("*.docx")) == []
    assert len(list((desk.out / CASES[0] / "kept").iterdir())) == left
