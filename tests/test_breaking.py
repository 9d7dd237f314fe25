"""What was tried to break a run, and did: each of these once ended wrong."""

from __future__ import annotations

import os
import shlex
import sqlite3
import subprocess
import sys
from contextlib import closing

import pytest
from desk import KINDS, PROJECT, SCRIPT, Desk, command
from png import png

from gen.cli.exit_code import exit_code
from gen.folder import Folders
from gen.request import Request
from gen.run.build import build
from gen.run.ledger import NAME
from gen.run.lock import NAME as LOCK

WILLING = "example-willing"
linux = pytest.mark.skipif(sys.platform != "linux", reason="by the means of Linux")


@pytest.fixture
def short(desk: Desk) -> Desk:
    return desk.with_own_templates().with_short(*KINDS).with_examples(WILLING)


def test_logo_that_is_put_there_during_a_run_is_told_and_shown_by_the_next_run(
    short: Desk,
) -> None:
    logo = short.templates / "logo.png"
    logo.write_bytes(png(2, 2))
    short.change_practice({"practice.logo": "logo.png", "practice.logo_alt": "A heron"})
    assert short.docs().exit_code == 0
    logo.unlink()
    short.case("example-bad", WILLING, {"client.name": None})
    folders = Folders(short.cases, short.templates, short.out)
    cases = (short.cases / f"{WILLING}.yaml", short.cases / "example-bad.yaml")

    def put_there(*_: int) -> None:
        logo.write_bytes(png(2, 2))

    # One case is looked at without the logo; the share of the next begins when it is there.
    many = tuple(short.case(f"example-{n:02}", WILLING) for n in range(30))
    report = build(folders, Request((*cases, *many), progress=put_there))
    told = {problem.what for problem in report.problems}
    assert "The logo could not be used when this run began." in told
    assert exit_code(report) == 1
    (short.cases / "example-bad.yaml").unlink()
    assert short.docs().exit_code == 0


def test_case_that_is_a_link_is_made_where_it_is_named_by_its_path(short: Desk) -> None:
    (short.cases / "example-also.yaml").symlink_to(f"{WILLING}.yaml")
    assert short.docs(str(short.cases / "example-also.yaml")).closing == "3 documents made."
    assert short.file("example-also", SCRIPT).exists()
    assert not short.file(WILLING, SCRIPT).exists()


def test_file_that_is_named_in_full_is_the_one_that_is_made(short: Desk) -> None:
    short.case(f"{WILLING}.yaml", WILLING)
    short.docs(f"{WILLING}.yaml")
    assert short.file(WILLING, SCRIPT).exists()
    assert not (short.out / f"{WILLING}.yaml").exists()


@linux
@pytest.mark.parametrize("name", ["example-$(id) 'x' `id`", "example-a&b", "example-a b"])
def test_hint_can_be_typed_in_a_shell_whatever_the_name_of_the_case(short: Desk, name: str) -> None:
    short.case(name, WILLING)
    short.docs()
    short.file(name, SCRIPT).write_bytes(b"words that the coach has written")
    short.case(name, WILLING, {"client.name": "Dan Okafor"})
    hint = next(line for line in short.docs().stderr.splitlines() if "type:  " in line)
    words = hint.partition("type:  main ")[2]
    typed = subprocess.run(
        ["bash", "-c", f'"{sys.executable}" -m gen {words}'],
        cwd=short.out,  # where no cases lie
        env={**os.environ, "PYTHONPATH": str(PROJECT)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert typed.stderr.endswith("1 document made, 2 current.\n"), typed
    assert (short.out / name / "kept" / f"{name}-{SCRIPT}.docx").is_file()


@pytest.mark.parametrize("column", ["logo", "stamp", "hash"])
def test_text_in_the_ledger_that_no_run_writes_is_damage(short: Desk, column: str) -> None:
    short.docs()
    with closing(sqlite3.connect(short.out / NAME)) as ledger, ledger:
        ledger.execute(f"update cases set {column} = 'a' || char(0) || 'b'")  # noqa: S608
    run = short.docs()
    assert run.exit_code == 0
    assert "was damaged, and was put aside" in run.stderr
    assert run.closing == "0 documents made, 3 current."


@linux
@pytest.mark.parametrize("words", [["check"], ["check", "--json"]])
def test_report_of_check_that_finds_no_room_is_told_in_a_sentence(
    short: Desk, words: list[str]
) -> None:
    short.case(WILLING, WILLING, {"client.name": None})
    done = subprocess.run(
        ["bash", "-c", f"{sys.executable} -m gen {' '.join(words)} >/dev/full"],
        cwd=short.folder,
        env={**os.environ, "PYTHONPATH": str(PROJECT)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    assert done.stderr.endswith("The report cannot be written (No space left on device).\n")
    assert "Traceback" not in done.stderr


@linux
def test_run_that_waited_at_a_lock_which_was_deleted_waits_at_the_new_one(short: Desk) -> None:
    import fcntl  # noqa: PLC0415 - Windows has none

    short.docs()
    short.case(WILLING, WILLING, {"client.name": "Dan Okafor"})
    lock = short.out / LOCK
    with lock.open("r+") as old:
        fcntl.flock(old, fcntl.LOCK_EX)
        waiting = begun(short)
        assert waiting.stderr
        assert "Another run is at work" in waiting.stderr.readline()
        lock.unlink()
        with lock.open("w") as new:
            fcntl.flock(new, fcntl.LOCK_EX)
            old.close()
            with pytest.raises(subprocess.TimeoutExpired):
                waiting.wait(2)
    waiting.communicate()
    assert waiting.returncode == 0


def begun(desk: Desk) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "gen", "docs", *desk.options()],
        env={**os.environ, "PYTHONPATH": str(PROJECT)},
        stderr=subprocess.PIPE,
        text=True,
    )


@linux
def test_file_too_large_for_the_memory_in_place_of_a_document_is_a_hand_s(short: Desk) -> None:
    short.docs()
    with short.file(WILLING, SCRIPT).open("wb") as stream:
        stream.truncate(512 << 20)
    limit = f"ulimit -v {400 << 10}; exec {sys.executable} -m gen docs"
    done = subprocess.run(
        ["bash", "-c", f"{limit} {shlex.join(short.options())}"],
        env={**os.environ, "PYTHONPATH": str(PROJECT)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0
    assert done.stderr == "0 documents made, 2 current, 1 edited by hand.\n"


@pytest.mark.skipif(sys.platform == "win32", reason="there are no pipes in folders")
@pytest.mark.parametrize(
    "name", ["templates/practice.yaml", "templates/documents.yaml", "templates/referral-note.docx"]
)
def test_pipe_in_place_of_a_file_is_not_waited_for(desk: Desk, name: str) -> None:
    desk.with_examples("example-willing").with_own_templates()
    path = desk.folder / name
    path.unlink(missing_ok=True)
    os.mkfifo(path)
    run = command("docs", *desk.options(), cwd=desk.folder)
    assert run.exit_code == 1
    assert "it is no file" in run.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="there are no pipes in folders")
def test_pipe_in_place_of_a_document_is_a_hand_s_and_stays(desk: Desk) -> None:
    desk.with_examples("example-willing")
    note = desk.file("example-willing", "referral-note")
    note.parent.mkdir(parents=True)
    os.mkfifo(note)
    assert desk.docs().exit_code == 1
    assert note.is_fifo()
