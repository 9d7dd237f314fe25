"""``gen new``: a case is told on a terminal, and its file passes ``check``."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
import shipped
from as_editor import underlined
from desk import command, fields_of
from story_papers import HOME as STORIES
from terminal_talk import talk
from told_stories import TOLD

from gen.reasons import TALKS


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A working folder with the shipped templates and a practice of its own."""
    shutil.copytree(shipped.templates(), tmp_path / "templates")
    shutil.copy(STORIES / "practice.yaml", tmp_path / "templates")
    return tmp_path


@pytest.mark.parametrize("name", TALKS)
def test_every_talk_ends_in_a_file_whose_documents_are_made(name: str, folder: Path) -> None:
    told = talk("2026-031", TOLD[name], folder)
    assert told.exit_code == 0, told.screen
    checked = command("check", "--strict", cwd=folder)
    assert checked.exit_code == 0, checked.stdout
    report = command("docs", "--json", cwd=folder).report
    made = {each["kind"]: each["state"] for each in report["cases"][0]["documents"]}
    assert made["meeting-script"] == made["referral-note"] == "made"
    assert not list((folder / "cases").glob("*draft*"))
