"""What is left of a run is for its user alone, and tells nothing that a case says."""

from __future__ import annotations

import os
import sqlite3
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from desk import KINDS, LETTER, NOTE, PROJECT, Desk, command

from gen.run.ledger import NAME as LEDGER

WILLING, CLOSED = "example-willing", "example-broken-trust"
MARK = "zorrowitz"
TEXTS = {
    "client.name": f"Ann {MARK}", "client.called": MARK.title(), "client.salutation": None,
    "reason.private": f"{MARK} said so.", "client.email": f"{MARK}@mail.example",
}  # fmt: skip
ANSWERS: dict[str, tuple[str, dict[str, Any]]] = {
    "a yes": (WILLING, {"outcome": {"answer": "yes", "met_on": "2026-09-16"}}),
    "a no": (WILLING, {"outcome": {"answer": "no", "met_on": "2026-09-16"}}),
    "a return": (WILLING, {"outcome": {"answer": "returned", "met_on": "2026-12-01"}}),
    "not held": (WILLING, {"outcome": {"answer": "not held"}}),
    "misconduct": (CLOSED, {}),
    "no letter": (WILLING, {"door.letter": "skip"}),
}
TELLING = (
    MARK, "said yes", "says yes", "come back", "misconduct", "abus", "closed", "not held",
    "said no",
)  # fmt: skip


# --- what is told and recorded ---


def texts_of(ledger: Path) -> Iterator[str]:
    """All that the ledger says, column by column, but for the names of files."""
    with sqlite3.connect(ledger) as opened:
        for (table,) in opened.execute("select name from sqlite_master where type = 'table'"):
            for row in opened.execute(f"select * from {table}"):  # noqa: S608 - its own name
                yield from map(str, row)


@pytest.mark.parametrize(("example", "answer"), ANSWERS.values(), ids=ANSWERS)
def test_neither_ledger_nor_console_keeps_what_a_case_answers(
    desk: Desk, example: str, answer: dict[str, Any]
) -> None:
    desk.with_extra_documents().case("example-x", example, {**TEXTS, **answer})
    first = desk.docs()
    assert desk.docs("--json").exit_code == 0
    reported = [each.get("why", "") for each in desk.docs("--json").report["cases"][0]["documents"]]
    left = "\n".join([*texts_of(desk.out / LEDGER), first.stdout, first.stderr, *reported])
    assert [word for word in TELLING if word in left.lower()] == []
    assert MARK.encode() not in (desk.out / LEDGER).read_bytes()


def test_no_name_of_a_file_and_no_cache_holds_a_text_of_a_case(
    desk: Desk, tmp_path_factory: pytest.TempPathFactory
) -> None:
    caches = tmp_path_factory.mktemp("own-caches")
    desk.with_own_templates().with_short(*KINDS).case("example-x", WILLING, TEXTS)
    run = command("docs", *desk.options(), cwd=PROJECT, env={"XDG_CACHE_HOME": str(caches)})
    assert (run.exit_code, MARK in run.stdout + run.stderr) == (0, False)
    made = list(desk.out.rglob("*"))
    assert len(made) > len(KINDS)
    assert not [path for path in made if MARK in path.name]
    kept = [path for path in caches.rglob("*") if path.is_file()]
    assert kept
    assert not [path for path in kept if MARK.encode() in path.read_bytes()]


def said_of_a_fault(fault: str, text: str) -> str:
    """What the command prints where the program fails so; ``text`` is the first word it got."""
    script = (
        "import sys\nfrom gen import __main__ as command\n"
        "class _RemoteTraceback(Exception): pass\n"
        f"def wrong(*_, **__):\n{fault}"
        "command.main = wrong\ncommand.run()\n"
    )
    call = [sys.executable, "-c", script, text]
    run = subprocess.run(call, capture_output=True, text=True, check=False, cwd=PROJECT)
    assert run.returncode == 1
    return run.stdout + run.stderr


def test_fault_of_the_program_is_told_without_the_text_that_it_met() -> None:
    said = said_of_a_fault(
        "    try:\n        int(sys.argv[1])\n"
        "    except ValueError as error:\n        raise KeyError(sys.argv[1]) from error\n",
        MARK,
    )
    assert MARK not in said
    assert "Traceback" in said
    for words in ("in wrong", "ValueError\n", "KeyError\n", "a fault in the program"):
        assert words in said


def test_fault_in_a_worker_is_told_by_its_place() -> None:
    there = f'Traceback\n  File "/x/plan.py", line 7, in plan\n    {MARK}\nKeyError: {MARK}'
    said = said_of_a_fault(
        "    raise KeyError(sys.argv[1]) from _RemoteTraceback(sys.argv[1])\n", there
    )
    assert MARK not in said
    assert '  File "/x/plan.py", line 7, in plan\n' in said


# --- whose files these are ---


def open_to_others(folder: Path) -> list[str]:
    """What is below a folder that somebody else may read or write."""
    below = [path for path in folder.rglob("*") if path.lstat().st_mode & 0o077]
    return [path.relative_to(folder).as_posix() for path in below if not path.is_symlink()]


@pytest.fixture
def umask() -> Iterator[None]:
    """Whatever is made is open to everybody, unless it is made otherwise."""
    before = os.umask(0)
    yield
    os.umask(before)


@pytest.mark.usefixtures("umask")
def test_all_that_a_run_makes_is_its_users_alone(
    desk: Desk, tmp_path_factory: pytest.TempPathFactory
) -> None:
    caches = tmp_path_factory.mktemp("open")
    desk.with_own_templates().with_short(*KINDS)
    deep = desk.folder / "new" / "cases"
    at = ["--templates", str(desk.templates), "--cases", str(deep)]
    env = {"XDG_CACHE_HOME": str(caches / "a" / "b")}
    assert command("new", "example-x", "--blank", *at, cwd=PROJECT, env=env).exit_code == 0
    assert open_to_others(desk.folder / "new") == []
    desk.case("example-x", WILLING)
    out = desk.folder / "made" / "here"
    words = ["docs", "--cases", str(desk.cases), "--templates", str(desk.templates)]
    words += ["--out", str(out), "--replace-edited"]
    assert command(*words, cwd=PROJECT, env=env).exit_code == 0
    (out / "example-x" / f"example-x-{NOTE}.docx").write_bytes(b"edited")
    desk.case("example-x", WILLING, {"client.name": "Dan Okafor"})
    assert command(*words, cwd=PROJECT, env=env).exit_code == 0
    (out / "example-x" / "kept" / f"example-x-{NOTE}.docx").chmod(0o600)  # a hand's, as it was
    assert open_to_others(desk.folder / "made") == []
    assert open_to_others(caches) == []
    calendar = desk.folder / "dates.ics"
    assert command("list", *words[1:-1], "--calendar", str(calendar), cwd=PROJECT).exit_code == 0
    assert stat.S_IMODE(calendar.stat().st_mode) == 0o600


def test_what_the_user_has_made_keeps_its_modes(desk: Desk) -> None:
    desk.with_own_templates().with_short(*KINDS).case("example-x", WILLING)
    (desk.out / "example-x" / "kept").mkdir(parents=True)
    theirs = [desk.cases, desk.templates, desk.out, desk.out / "example-x"]
    theirs += [desk.out / "example-x" / "kept", desk.cases / "example-x.yaml"]
    for path in theirs:
        path.chmod(0o755)
    assert desk.docs().exit_code == 0
    desk.file("example-x", LETTER).write_bytes(b"edited")
    desk.file("example-x", LETTER).chmod(0o644)
    desk.case("example-x", WILLING, {"client.name": "Dan Okafor"})
    assert desk.docs("--replace-edited").exit_code == 0
    kept = desk.out / "example-x" / "kept" / f"example-x-{LETTER}.docx"
    modes = [stat.S_IMODE(path.stat().st_mode) for path in (*theirs, kept)]
    assert modes == [0o755] * len(theirs) + [0o644]
