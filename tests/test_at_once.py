"""Several runs at once, a part of a run that is killed, Ctrl-C: nothing lost, nothing false."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator, Sequence
from random import Random

import pytest
import shipped
from desk import KINDS, PROJECT, Desk, as_yaml, changed, command
from own_process import begun, ended, kill_at, living
from yaml_texts import fields_of

from gen.run.ledger import NAME as LEDGER
from gen.run.lock import NAME as LOCK
from gen.run.lock import locked

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="it looks into /proc")
WILLING, NOTE, SCRIPT = "example-willing", "referral-note", "meeting-script"
CASES = [f"example-{number}" for number in range(5)]


@pytest.fixture
def many(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> Desk:
    """Five cases without documents yet; a case is a share, so that runs meet often."""
    monkeypatch.setattr("gen.run.workers.SHARE", 1)
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


@pytest.mark.parametrize("step", [1, 2, 3])
def test_killed_part_is_told_plainly_and_the_next_run_goes_on(many: Desk, step: int) -> None:
    said = many.folder / "said"

    def first() -> None:
        sys.stderr = said.open("w", encoding="utf-8")
        kill_at(step, many.cases, worker=True)

    code = ended(begun(["docs", "--jobs", "2", *many.options()], first))
    if code != -signal.SIGKILL:  # else it was the first process that came to this step first
        assert code == 1
        assert "was stopped from outside, so some cases are not done" in said.read_text()
        assert "Traceback" not in said.read_text()
    assert many.docs().exit_code == 0
    assert_all_is_well(many)


# --- Ctrl-C ---

SLOWLY = """
import os, signal, sys, time
signal.signal(signal.SIGINT, signal.default_int_handler)  # whoever runs the tests may ignore it
import gen.run.workers
from gen.cli import main
gen.run.workers.SHARE = 1

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
        130,
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
        "import sys\nfrom gen.run import workers\nfrom gen.cli import main\n"
        "workers.SHARE = 1\n"
        "class Odd(Exception):\n    def __init__(self, one, two):\n        super().__init__(one)\n"
        "def wrong(*_, **__):\n    raise Odd('the fault itself', 2)\n"
        "workers.plan_case = wrong\nmain(['docs', *sys.argv[1:]])\n"
    )
    words = [sys.executable, "-c", script, *many.options(), "--jobs", jobs]
    run = subprocess.run(words, capture_output=True, text=True, check=False, cwd=PROJECT)
    assert run.returncode == 1
    assert "Traceback" in run.stderr
    assert "the fault itself" in run.stderr
    assert "stopped from outside" not in run.stderr


# --- the lock ---


@pytest.fixture
def held(many: Desk) -> Iterator[Desk]:
    """Another run is at work in ``out/``."""
    assert many.docs().exit_code == 0
    with locked(many.out, lambda: None):
        yield many


def test_run_that_has_to_wait_says_so_and_goes_on(many: Desk) -> None:
    assert many.docs().exit_code == 0
    say(many, "Daniela Okafor")
    words = [sys.executable, "-m", "gen", "docs", *many.options()]
    with locked(many.out, lambda: None):
        run = subprocess.Popen(words, stderr=subprocess.PIPE, text=True, cwd=PROJECT)
        assert run.stderr
        said = run.stderr.readline()
    assert said == f"Another run is at work in {many.out}/; this one begins when it has ended.\n"
    assert "15 documents made." in run.stderr.read()
    assert run.wait() == 0
    run.stderr.close()


@pytest.mark.parametrize("words", [["docs", "--dry-run"], ["check"]])
def test_looking_waits_for_no_other_run(held: Desk, words: list[str]) -> None:
    run = command(*words, *held.options(), cwd=PROJECT)
    assert (run.exit_code, "Another run" in run.stderr) == (0, False)


def test_lock_that_leads_elsewhere_is_not_followed_and_nothing_is_made(many: Desk) -> None:
    elsewhere = many.folder / "elsewhere"
    many.out.mkdir()
    (many.out / LOCK).symlink_to(elsewhere)
    run = many.docs()
    assert run.exit_code == 1
    assert "Nothing can be written in this folder (" in run.stderr
    assert not elsewhere.exists()
    assert many.made() == {}
