"""A case that is told to ``gen new``: a folder with a practice, and a talk that was stopped."""

from __future__ import annotations

import json
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import shipped
from story_papers import HOME as STORIES
from terminal_talk import Script, Talk, talk
from told_stories import TOLD

NAME = "2026-031"


def words(screen: str) -> str:
    """What stands on the terminal, in one line."""
    return " ".join(screen.split())


def with_practice(folder: Path) -> Path:
    """The folder, with the shipped templates and a practice of its own."""
    shutil.copytree(shipped.templates(), folder / "templates")
    shutil.copy(STORIES / "practice.yaml", folder / "templates")
    return folder


def file_in(folder: Path) -> Path:
    return folder / "cases" / f"{NAME}.yaml"


def told(folder: Path, name: str, changes: Script | None = None) -> Talk:
    """A story, with other answers to some questions."""
    return talk(NAME, {**TOLD[name], **(changes or {})}, folder)


@dataclass(frozen=True)
class Begun:
    """A talk that was stopped: what stood on the terminal, and what was kept."""

    screen: str
    answers: dict[str, Any]


def begin(folder: Path, changes: Script) -> Begun:
    """A story that somebody stops."""
    ended = told(folder, "part", changes)
    assert ended.exit_code == 0, ended.screen
    draft = (folder / "cases" / f"{NAME}.draft").read_text(encoding="utf-8")
    return Begun(ended.screen, json.loads(draft)["answers"])
