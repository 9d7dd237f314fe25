"""A change in the program makes documents stale where it can shape one, and nowhere else."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from desk import PROJECT, Desk
from png import png

from gen.program import SHAPING

HOME = PROJECT / "gen"
NOT_SHAPING = {
    "version": "its number is a part of the hash by itself",
    "program": "asks for the hash",
    "request": "what is asked for",
    "report": "what became of everything",
    "run": "plans, places and records what the road makes",
    "template_check": "looks at templates, and makes nothing of them",
    "saves": "hears which files are saved",
    "news": "what a run tells, and not what it makes",
    "json_schema": "what an editor underlines",
    "editor": "what an editor finds beside the files",
    "new_case": "asks for the file of a case, and documents come from the file",
    "fault": "how a fault is told",
    "cli": "what is typed and seen",
    "plain_text": "shows a document that was made",
    "tone_as_read": "looks at sentences for check, and no document is made of it",
    "dates": "a list of days, for no document",
    "overview": "shows what a run knows",
    "preview": "turns documents that were made into pages",
    "calendar_file": "writes a calendar, which is no document",
    "plays": "what the shipped templates say, and documents come from the files",
    "docx_writer": "writes those templates",
    "starter": "lays out what is shipped",
}
FROM_READING_TO_BYTES = """
import sys
from pathlib import Path
from gen.form.check import check_practice

from gen.road import make_case
from gen.shared import Shared

shared, made = Shared(Path(sys.argv[2])), 0
assert not check_practice(shared.practice, shared.templates)
for file in sorted(Path(sys.argv[1]).iterdir()):
    papers = make_case(file, file.read_bytes(), shared, lambda *_: True)
    made += sum(bool(each.data) for each in papers.made.values())
assert made, "no document was made"
rooms = {name.split(".")[1] for name in sys.modules if name.startswith("gen.")}
print(*sorted(rooms))
"""


def copy_of_the_program(desk: Desk) -> Path:
    home = desk.folder / "program"
    shutil.copytree(HOME, home / "gen", ignore=shutil.ignore_patterns("__pycache__"))
    return home


def asked(home: Path, words: list[str], **env: str) -> str:
    around = {**os.environ, "PYTHONPATH": str(home), **env}
    return subprocess.check_output([sys.executable, *words], cwd=home, env=around, text=True)


def program_hash_of(home: Path) -> str:
    return asked(home, ["-c", "from gen.program import program_hash; print(program_hash())"])


def test_every_room_shapes_documents_or_there_is_a_reason_why_not() -> None:
    there = {path.stem for path in HOME.iterdir() if path.is_dir() or path.suffix == ".py"}
    assert sorted([*SHAPING, *NOT_SHAPING]) == sorted(
        there - {"__init__", "__main__", "__pycache__"}
    )


def test_all_that_is_loaded_from_reading_to_bytes_is_known_to_shape_documents(desk: Desk) -> None:
    desk.with_examples().with_own_templates()
    (desk.templates / "logo.png").write_bytes(png(1, 1, 1))
    desk.change_practice({"practice.logo": "logo.png", "practice.logo_alt": "A grey dot"})
    words = ["-c", FROM_READING_TO_BYTES, str(desk.cases), str(desk.templates)]
    loaded = asked(PROJECT, words, XDG_CACHE_HOME=str(desk.folder / "caches")).split()
    assert "words" in loaded
    assert set(loaded) <= {*SHAPING, "version", "program"}


@pytest.mark.parametrize("room", ["cli/docs.py", "report.py", "run/ledger.py", "plays/note.py"])
def test_remark_elsewhere_makes_no_document_stale(desk: Desk, room: str) -> None:
    home = copy_of_the_program(desk)
    before = program_hash_of(home)
    with (home / "gen" / room).open("a", encoding="utf-8") as module:
        module.write("# a remark\n")
    assert program_hash_of(home) == before


@pytest.mark.parametrize(
    "file", ["documents.py", "counsel/door.py", "words/joints.py", "one_page/metrics/arial.json"]
)
def test_change_in_what_shapes_documents_is_noticed(desk: Desk, file: str) -> None:
    home = copy_of_the_program(desk)
    before = program_hash_of(home)
    with (home / "gen" / file).open("a", encoding="utf-8") as module:
        module.write("\n")
    assert program_hash_of(home) != before
