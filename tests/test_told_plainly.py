"""What is told on a terminal is safe to look at, and said in a sentence whatever the disk does."""

from __future__ import annotations

import errno
import io
import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from desk import KINDS, PROJECT, Desk, Run
from own_process import bound

WILLING = "example-willing"
ODD = "a\x1b[31mb\x07\x9bc\u202ed\re\u2066\x7f"
RAW = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
LINUX = pytest.mark.skipif(sys.platform != "linux", reason="what Linux has")


@pytest.fixture
def desk(desk: Desk) -> Desk:
    desk.with_own_templates().with_short(*KINDS).case("example-x", WILLING)
    return desk


def assert_plain(run: Run) -> None:
    assert run.exit_code in (0, 1, 2)
    assert RAW.findall(run.stdout + run.stderr) == []
    if run.stdout.startswith("{"):
        assert RAW.findall("".join(texts(json.loads(run.stdout)))) == []


def texts(data: Any) -> list[str]:
    if isinstance(data, dict):
        return [text for pair in data.items() for each in pair for text in texts(each)]
    return (
        [text for each in data for text in texts(each)] if isinstance(data, list) else [str(data)]
    )


# --- what may not be shown as it is ---

COMMANDS = (
    ["check"], ["check", "--json"], ["docs"], ["docs", "--json"], ["list"], ["list", "--json"],
    ["show", "example-x"], ["forget", "example-x", "--dry-run"],
    ["forget", "example-x", "--dry-run", "--json"], ["docs", ODD], ["show", "--document", ODD],
    ["forget", ODD, "--yes"], ["docs", f"--{ODD}"],
)  # fmt: skip


@LINUX
@pytest.mark.parametrize("words", COMMANDS, ids=" ".join)
def test_control_characters_arrive_nowhere_raw(desk: Desk, words: list[str]) -> None:
    desk.cases = desk.cases.rename(desk.folder / ODD)
    (desk.cases / f"sub{ODD}").mkdir()
    for name in (f"{ODD}.yaml", f"{ODD}.txt", f"sub{ODD}/{ODD}.yaml", f"{ODD}.docx"):
        (desk.cases / name).write_text("x: 1\n", encoding="utf-8")
    keys = (
        f'{ODD}: 1\nclient:\n  "n\\e[31mame": x\n  name: "\\e[1m\\u202e"\n  "a{ODD[:5]}": {ODD}\n'
    )
    (desk.cases / "example-keys.yaml").write_text(keys, encoding="utf-8", newline="")
    (desk.out / "example-x" / ODD).mkdir(parents=True)
    (desk.out / "example-x" / ODD / ODD).touch()
    assert_plain(desk.gen(*words))


# --- streams that take nothing ---


@LINUX
@pytest.mark.parametrize(
    "words", [["schema"], ["--help"], ["forget", "--help"], ["list"], ["check", "--json"]], ids=str
)
def test_full_disk_is_told_in_a_sentence(desk: Desk, words: list[str]) -> None:
    options = desk.options() if words[0] in ("list", "check") else []
    with Path("/dev/full").open("w", encoding="utf-8") as full:
        call = [sys.executable, "-m", "gen", *words, *options]
        run = subprocess.run(
            call, stdout=full, stderr=subprocess.PIPE, text=True, check=False, cwd=PROJECT
        )
    assert run.returncode == 1
    assert run.stderr.startswith("Error: ")
    assert run.stderr.endswith("cannot be written (No space left on device).\n")


@LINUX
@pytest.mark.parametrize(
    "words", [["new", "2026-014"], ["templates", "reset", "referral-note"], ["forget", "example-x"],
     ["begin", "a"]],
    ids=str,
)  # fmt: skip
def test_where_nothing_can_be_read_nobody_is_asked(
    desk: Desk, words: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(desk.folder)
    call = f'exec "{sys.executable}" -m gen {" ".join(words)} <&-'
    around = {**os.environ, "PYTHONPATH": str(PROJECT)}
    run = subprocess.run(
        ["sh", "-c", call], capture_output=True, text=True, env=around, check=False
    )
    assert run.returncode == (2 if words[0] == "forget" else 0), run.stderr


# --- places that cannot be reached ---


def has_a_sentence(run: Run) -> bool:
    """Whether a line of what is told ends as a sentence does."""
    said = run.stderr + run.stdout
    return any(re.search(r"[a-z)]\.$", line) for line in said.splitlines())


@LINUX
@pytest.mark.parametrize("place", ["cases", "templates", "out", "out/example-x", "."])
@pytest.mark.parametrize("words", [["docs"], ["list"], ["forget", "example-x", "--yes"]], ids=str)
def test_folder_that_may_not_be_entered_is_told(desk: Desk, place: str, words: list[str]) -> None:
    (desk.out / "example-x" / "kept").mkdir(parents=True)
    folder = desk.folder / place
    folder.chmod(0)
    run = bound(desk, *words)
    folder.chmod(0o700)
    assert run.exit_code in (0, 1, 2)
    assert "a fault in the program" not in run.stderr
    assert run.exit_code == 0 or has_a_sentence(run)


@LINUX
@pytest.mark.parametrize("words", ["list", "docs a.yaml", "forget a --yes", "begin x"])
def test_folder_that_is_deleted_while_one_is_in_it_is_told(tmp_path: Path, words: str) -> None:
    gone = f'mkdir gone && cd gone && rmdir ../gone && exec "{sys.executable}" -m gen {words}'
    run = subprocess.run(
        ["sh", "-c", gone], cwd=tmp_path, capture_output=True, text=True, check=False,
        env={**os.environ, "PYTHONPATH": str(PROJECT)},
    )  # fmt: skip
    assert "a fault in the program" not in run.stderr
    assert ("The folder in which this is typed is there no longer." in run.stderr) is (
        words in ("docs a.yaml", "forget a --yes")
    )
    assert has_a_sentence(Run(run.returncode, run.stdout, run.stderr))


@pytest.mark.parametrize("option", ["--cases", "--templates", "--out"])
@pytest.mark.parametrize("word", ["docs", "check", "list", "forget"])
def test_folder_name_of_300_letters_is_told(desk: Desk, word: str, option: str) -> None:
    places = {"--cases": "cases", "--templates": "templates", "--out": "out"}
    setattr(desk, places[option], desk.folder / ("x" * 300))
    words = [word, "example-x", "--yes"] if word == "forget" else [word]
    run = desk.gen(*words)
    assert run.exit_code in (0, 1, 2)
    assert run.exit_code == 0 or has_a_sentence(run)


LOST = [errno.ESTALE, errno.EIO, errno.EACCES, errno.ENAMETOOLONG]
CALLS = ["scandir", "stat", "lstat", "open", "replace", "rename", "mkdir"]


@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize("code", LOST, ids=errno.errorcode.get)
def test_network_folder_that_is_lost_brings_no_run_down(
    desk: Desk, call: str, code: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    true_call = getattr(os, call)

    def lost(path: Any, *more: Any, **named: Any) -> Any:
        if not isinstance(path, int) and str(path).startswith((str(desk.cases), str(desk.out))):
            raise OSError(code, os.strerror(code), str(path))
        return true_call(path, *more, **named)

    monkeypatch.setattr(os, call, lost)
    if call == "open":
        monkeypatch.setattr(io, "open", _lost_open(desk, code))
    for words in (["docs"], ["list"], ["forget", "example-x", "--dry-run"]):
        run = desk.gen(*words)
        assert run.exit_code in (0, 1, 2)


def _lost_open(desk: Desk, code: int) -> Any:
    def lost(path: Any, *more: Any, **named: Any) -> Any:
        if str(path).startswith((str(desk.cases), str(desk.out))):
            raise OSError(code, os.strerror(code), str(path))
        return open(path, *more, **named)  # noqa: PTH123 - it stands for that

    return lost
