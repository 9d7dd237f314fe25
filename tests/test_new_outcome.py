"""``gen new``, with the name of a case whose meeting has been: what came of it is added."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import pytest
import shipped
from desk import command
from terminal_talk import Script, Talk, talk

NAME = "example-part"
CAME = "What came of it?"
YES: Script = {"Do you want to write down": "1"}


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A case whose meeting was on September 23, 2026."""
    shutil.copytree(shipped.all_templates(), tmp_path / "templates")
    (tmp_path / "cases").mkdir()
    return Path(shutil.copy(shipped.CASES / f"{NAME}.yaml", tmp_path / "cases"))


def told(file: Path, script: Script) -> Talk:
    return talk(NAME, script, file.parent.parent)


def test_what_came_of_a_meeting_is_added_and_nothing_else_is_touched(file: Path) -> None:
    before = file.read_bytes().replace(b"\n", b"\r\n")
    file.write_bytes(before)
    day = {"On which day was it?": ["", "23 September"], CAME: ["1", ""]}
    ended = told(file, {**YES, **day, "A note for the coach": "Angry at first: he left early."})
    assert ended.exit_code == 0, ended.screen
    assert "  1  the client was told; also where the client was angry, or said nothing" in (
        ended.screen
    )
    after = file.read_bytes()
    assert after.startswith(before)
    added = [line for line in after.removeprefix(before).split(b"\r\n") if b"#" not in line]
    assert added == [
        b"",
        b"outcome:",
        b"  answer: told",
        b"  met_on: 2026-09-23",
        b"  private: 'Angry at first: he left early.'",
        b"",
    ]
    run = command("check", "--json", NAME, cwd=file.parent.parent)
    assert run.report["summary"]["errors"] == 0


@pytest.mark.parametrize("script", [{}, {**YES, CAME: "stop"}])
def test_file_stays_where_nothing_is_told(script: Script, file: Path) -> None:
    before = file.read_bytes()
    ended = told(file, script)
    assert (ended.exit_code, file.read_bytes()) == (0, before)
    assert f"Nothing was written: cases/{NAME}.yaml stays as it is." in ended.screen


def test_of_a_meeting_to_come_nothing_is_asked_and_what_to_do_is_said(file: Path) -> None:
    for words, later in (("2026-09-23", "2199-09-23"), ("2026-10", "2199-10")):
        file.write_text(file.read_text("utf-8").replace(words, later), encoding="utf-8")
    ended = told(file, {})
    assert ended.exit_code == 2
    said = " ".join(ended.screen.split())
    assert (
        f"take another name. To read its documents: {sys.executable} -m gen show {NAME} To" in said
    )
    assert "Usage" not in said
