"""Windows and macOS, as far as they can be had here: their names, letters, lines and processes."""

from __future__ import annotations

import errno
import os
import re
import shutil
from pathlib import Path

import pytest
import shipped
from desk import KINDS, Desk, command
from terminal_talk import talk
from word import parts_of

from gen.run import lock

WILLING, NOTE, LETTER = "example-willing", "referral-note", "door-open-letter"
APART, TOGETHER = "example-Zoe\u0308", "example-Zo\xeb"
SPAWN = """
import multiprocessing, sys
fork = multiprocessing.get_context
def spawned(method=None):
    print("spawned", file=sys.stderr)
    return fork("spawn")
multiprocessing.get_context = spawned
"""


@pytest.fixture
def short(desk: Desk) -> Desk:
    return desk.with_own_templates().with_short(*KINDS)


def test_two_processes_without_a_fork_make_the_same_documents(short: Desk, tmp_path: Path) -> None:
    for number in range(30):
        short.case(f"example-{number}", WILLING)
    (tmp_path / "start").mkdir()
    (tmp_path / "start" / "sitecustomize.py").write_text(SPAWN, encoding="utf-8")
    path = f"{tmp_path / 'start'}{os.pathsep}{shipped.PROJECT}"
    words = ("docs", "--jobs", "2", *short.options())
    run = command(*words, cwd=tmp_path, env={"PYTHONPATH": path})
    assert run.closing == "90 documents made.", run.stderr
    assert "spawned" in run.stderr
    spawned = short.made()
    shutil.rmtree(short.out)
    assert short.docs("--jobs", "1").closing == "90 documents made."
    assert short.made() == spawned


def test_lock_that_windows_gives_but_once_is_taken_but_once(
    short: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """There, a part of a file that is locked is locked for its holder, too."""
    taken: list[int] = []

    def once(file: int) -> None:
        if file in taken:
            raise PermissionError(errno.EACCES, "Permission denied")
        taken.append(file)

    monkeypatch.setattr(lock, "_take", once)
    monkeypatch.setattr(lock, "time", None)  # nobody is waited for
    short.case("example-a", WILLING)
    assert short.docs().closing == "3 documents made."
    assert len(taken) == 1


def test_name_with_an_accent_apart_is_found_as_it_is_typed(short: Desk) -> None:
    short.case(APART, WILLING)
    assert short.docs(TOGETHER).closing == "3 documents made."
    assert short.docs(APART).closing == "0 documents made, 3 current."


@pytest.mark.parametrize("name", [TOGETHER, APART.upper(), "EXAMPLE-ZO\xcb"])
def test_new_case_does_not_take_a_name_that_is_the_same_elsewhere(short: Desk, name: str) -> None:
    short.case(APART, WILLING)
    run = command("new", name, cwd=short.folder)
    assert run.exit_code == 2
    assert "is there already, and stays as it is." in run.stderr


@pytest.mark.parametrize("name", ["aux", "NUL", "com1.old", "a.", "a "])
def test_new_case_does_not_take_a_name_that_windows_keeps(tmp_path: Path, name: str) -> None:
    run = command("new", name, cwd=tmp_path)
    assert run.exit_code == 2
    assert not (tmp_path / "cases").exists()


def test_files_with_the_line_ends_of_windows_say_the_same(tmp_path: Path) -> None:
    made = []
    for ends in (b"\n", b"\r\n"):
        folder = tmp_path / f"{len(ends)}"
        shutil.copytree(shipped.all_templates(), folder / "templates")
        shutil.copytree(shipped.CASES, folder / "cases")
        for path in folder.rglob("*.yaml"):
            path.write_bytes(path.read_bytes().replace(b"\n", ends))
        assert command("docs", "--strict", cwd=folder).closing == "21 documents made."
        documents = sorted((folder / "out").rglob("*.docx"))
        made.append({path.name: parts_of(path) for path in documents})
    assert made[0] == made[1]


@pytest.mark.parametrize("letters", ["cp1252", "cp437", "cp850"])
def test_terminal_of_an_old_code_page_is_asked_and_told_in_its_letters(
    letters: str, tmp_path: Path
) -> None:
    shutil.copytree(shipped.templates(), tmp_path / "templates")
    script = {
        "Who is the client?": "Tamsin Okoro",
        "How do the two usually meet?": "in person",
        "Is the client a minor?": "?",
        "Since when have they worked together?": "2026-02-03",
        "What did the client come for?": ["run your first half marathon", ""],
        "Who ends it?": "stop",
    }
    ended = talk("2026-031", script, tmp_path, letters=letters)
    assert "Traceback" not in ended.screen
    assert re.search(
        r"It completes .You set out to .*run your first half marathon", ended.screen, re.DOTALL
    )
    assert ended.exit_code == 0  # stopped, and kept
    assert (tmp_path / "cases" / "2026-031.draft").exists()


def test_path_that_is_too_long_is_told_in_a_sentence(short: Desk) -> None:
    """Windows bears 260 letters of a path, Linux 4,096; a name of a folder has 255 on both."""
    short.case("example-a", WILLING)
    deep = short.folder.joinpath(*["x" * 200] * 19)
    run = command(
        "docs", "--cases", str(short.cases), "--templates", str(short.templates),
        "--out", str(deep), cwd=short.folder,
    )  # fmt: skip
    assert run.exit_code == 1
    assert "Traceback" not in run.stderr
    assert "See that the folder is yours" in run.stderr
