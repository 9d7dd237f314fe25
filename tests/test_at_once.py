"""Several runs at once, a part of a run that is killed, Ctrl-C: nothing lost, nothing false."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Sequence
from random import Random

import pytest
import shipped
from apart import begun, ended, kill_at, living
from desk import KINDS, PROJECT, Desk, as_yaml, changed, fields_of

from gen.ledger import NAME as LEDGER

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="it looks into /proc")
WILLING, NOTE, SCRIPT = "example-willing", "referral-note", "meeting-script"
CASES = [f"example-{number}" for number in range(5)]


@pytest.fixture
def many(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> Desk:
    """Five cases without documents yet; a case is a share, so that runs meet often."""
    monkeypatch.setattr("gen.batch.crew._SHARE", 1)
    desk.with_own_templates().with_short(*KINDS)
    say(desk, "Dan Okafor")
    return desk


def say(desk: Desk, name: str) -> None:
    for case in CASES:
        say_in(desk, case, name)


def say_in(desk: Desk, case: str, name: str) -> None:
    """At one stroke, so that no run meets half a case."""
    fields = fields_of(shipped.CASES / f"{WILLING}.yaml")
    beside = desk.folder / "beside.yaml"
    beside.write_text(as_yaml(changed(fields, {"client.name": name})), encoding="utf-8")
    beside.replace(desk.cases / f"{case}.yaml")


def together(desk: Desk, *runs: Sequence[str]) -> list[int]:
    return [ended(pid) for pid in [begun(["docs", *words, *desk.options()]) for words in runs]]


def kept(desk: Desk) -> list[bytes]:
    return [data for name, data in sorted(desk.made().items()) if "/kept/" in name]


def assert_all_is_well(desk: Desk, count: int = 15) -> None:
    """What stands is what a single run would have made; no file is beside it."""
    before = desk.made()
    assert desk.docs().closing == f"0 documents made, {count} current."
    (desk.out / LEDGER).unlink()
    assert desk.docs().closing == f"0 documents made, {count} current."
    assert desk.made() == before
    assert len(before) == count


def test_first_runs_at_once_do_no_harm(many: Desk) -> None:
    assert together(many, [], [], ["--jobs", "2"], []) == [0] * 4
    assert_all_is_well(many)


def test_runs_at_once_after_a_change_do_no_harm(many: Desk) -> None:
    many.docs()
    for name in ("Daniela", "Dan", "Daniel"):
        say(many, name)
        assert together(many, [], ["--replace-edited"], ["--keep-edited"], []) == [0] * 4
        assert_all_is_well(many)


def test_runs_at_once_while_cases_change_take_no_document_for_an_edited_one(many: Desk) -> None:
    many.docs()
    dice = Random(3)  # noqa: S311 - names, no secrets
    for round_ in range(12):
        first = begun(["docs", *many.options()])
        for case in dice.sample(CASES, 4):
            say_in(many, case, f"Dan {round_}")
        others = [
            begun(["docs", *many.options()]),
            begun(["docs", "--replace-edited", *many.options()]),
        ]
        say_in(many, CASES[0], f"Daniela {round_}")
        assert [ended(pid) for pid in (first, *others)] == [0] * 3
        summary = many.docs("--json").report["summary"]
        assert summary["made"] + summary["current"] == 15
        assert kept(many) == []
    assert_all_is_well(many)


def test_edits_are_moved_to_kept_once_by_runs_at_once(many: Desk) -> None:
    many.docs()
    edits = []
    for number, case in enumerate(CASES):
        edits.append(f"edit {number}".encode())
        many.file(case, NOTE).write_bytes(edits[-1])
    say(many, "Daniela Okafor")
    assert together(many, *[["--replace-edited"]] * 4) == [0] * 4
    assert sorted(kept(many)) == edits
    assert many.docs().closing == "0 documents made, 15 current."


# --- a part that is killed ---


@pytest.mark.parametrize("step", [1, 4, 9, 14, 20])
def test_killed_part_is_told_plainly_and_the_next_run_goes_on(many: Desk, step: int) -> None:
    said = many.folder / "said"

    def first() -> None:
        sys.stderr = said.open("w", encoding="utf-8")
        kill_at(step, many.out, worker=True)

    code = ended(begun(["docs", "--jobs", "2", *many.options()], first))
    if code != -signal.SIGKILL:  # else it was the first process that came to this step first
        assert code == 1
        assert "was stopped from outside, so some cases are not done" in said.read_text()
        assert "Traceback" not in said.read_text()
    assert many.docs().exit_code == 0
    assert_all_is_well(many)


# --- Ctrl-C ---

SLOWLY = """
import os, sys, time
import gen.batch.crew
from gen.cli import main
gen.batch.crew._SHARE = 1

def hear(event, words):
    if event == "open" and str(words[0]).endswith(".part"):
        os.write(1, b"at work\\n")
        time.sleep(0.3)  # a busy machine may take its time to send the Ctrl-C

sys.addaudithook(hear)
main(["docs", *sys.argv[1:]])
"""


@pytest.mark.parametrize(("jobs", "times"), [("1", 1), ("2", 1), ("2", 2)])
def test_ctrl_c_ends_the_run_in_one_plain_sentence(many: Desk, jobs: str, times: int) -> None:
    for number in range(10, 17):
        many.case(f"example-{number}", WILLING)
    words = [sys.executable, "-c", SLOWLY, *many.options(), "--jobs", jobs]
    with subprocess.Popen(
        words, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True
    ) as run:
        assert run.stdout
        for _ in range(times):
            assert run.stdout.readline() == "at work\n"
            os.killpg(run.pid, signal.SIGINT)
        _, said = run.communicate()
    assert (run.returncode, said) == (
        1,
        "\nStopped. Every document is whole; the next run goes on from here.\n",
    )
    assert living(run.pid) == []
    assert len(many.made()) < 36
    assert many.docs().exit_code == 0
    assert_all_is_well(many, 36)


# --- a fault of ours ---


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_fault_of_the_program_keeps_its_traceback(many: Desk, jobs: str) -> None:
    # An exception as lxml has them: it cannot find its way from one process to another.
    script = (
        "import sys\nfrom gen.batch import casework, crew\nfrom gen.cli import main\n"
        "crew._SHARE = 1\n"
        "class Odd(Exception):\n    def __init__(self, one, two):\n        super().__init__(one)\n"
        "def wrong(*_):\n    raise Odd('the fault itself', 2)\n"
        "casework.drafted = wrong\nmain(['docs', *sys.argv[1:]])\n"
    )
    words = [sys.executable, "-c", script, *many.options(), "--jobs", jobs]
    run = subprocess.run(words, capture_output=True, text=True, check=False, cwd=PROJECT)
    assert run.returncode == 1
    assert "Traceback" in run.stderr
    assert "the fault itself" in run.stderr
    assert "stopped from outside" not in run.stderr
