"""``gen begin``: a folder of one's own is laid out, and its practice is asked for."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import shipped
from desk import PROJECT, Run, command
from own_process import WITHOUT_ROOTS_RIGHT
from terminal_talk import Script, Talk, talk
from yaml_texts import fields_of

from gen.new_case.practice import PRACTICE_QUESTIONS
from gen.new_case.told import Told as Case
from gen.shared import Shared

PRACTICE: Script = {
    "What is the practice called?": "Harbour Coaching",
    "To which address may a client": "office@harbour.example",
    "At which number": "555 0177",
    "postal address": ["1 Quay Street", "Leith, OH 44001"],
    "Which English": "1",
    "speak from faith": "no",
    "Who is the coach": "Iris Vale",
    "What does the coach give": ["I answer within a day.", "", "I say plainly what I see."],
    "Which care": "I write to you after each session.",
    "What have clients reached": "I have seen people find work they like.",
    "How many days": "10",
    "What becomes of": "Your workbook is yours.",
    "How long are": "two years",
    "What may client and coach": "1",
    "Which help lines": ["988 Suicide and Crisis Lifeline", "call or text 988", "", "2026-11-20"],
}

MADE_UP: Script = {"What is the practice called?": ["Stillwater Coaching", "Harbour Coaching"]}
PATH = "templates/practice.yaml"


@pytest.fixture(scope="module")
def begun(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder laid out without a terminal; no test writes into it."""
    home = tmp_path_factory.mktemp("begun")
    run = command("begin", "my own", cwd=home)
    assert run.exit_code == 0, run.stderr
    return home / "my own"


@pytest.fixture
def own(begun: Path, tmp_path: Path) -> Path:
    """The same folder, for a test to work in."""
    shutil.copytree(begun, tmp_path / "my own")
    return tmp_path / "my own"


def files_in(folder: Path) -> dict[str, bytes]:
    paths = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in paths}


def make(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    clean = {k: v for k, v in os.environ.items() if "MAKE" not in k}
    return subprocess.run(
        ["make", *words],
        cwd=folder,
        env={**clean, "PYTHONPATH": str(PROJECT)},
        capture_output=True,
        text=True,
        check=False,
    )


def test_all_that_is_shipped_is_laid_out(begun: Path) -> None:
    laid = files_in(begun)
    home = shipped.all_templates().parent
    ours = {name: data for name, data in files_in(home).items() if not name.startswith("three")}
    del ours["templates/practice.yaml"]
    assert {name: laid.get(name) for name in ours} == ours
    assert laid.keys() - ours.keys() == {".gitignore", "Makefile", "templates/practice.yaml"}
    assert begun.stat().st_mode & 0o077 == 0  # nobody else looks into it


def test_make_and_the_command_make_the_examples_there(own: Path) -> None:
    made = make(own, "docs")
    assert made.returncode == 0, made.stderr
    assert "21 documents made." in made.stderr
    again = command("docs", "--strict", cwd=own)
    assert (again.exit_code, again.closing) == (0, "0 documents made, 21 current.")


def test_make_there_lists_its_targets_and_hints_name_make(own: Path) -> None:
    listed = re.findall(r"^  make ([a-z]+) +\S", make(own).stdout, re.MULTILINE)
    assert listed == re.findall(r"^([a-z]+): ##", (own / "Makefile").read_text(), re.MULTILINE)
    said = make(own, "new", "CASE=2026-031").stderr
    assert "Fill it in; then type:  make check CASE=2026-031\n" in said


def test_git_takes_no_case_and_no_document_there(begun: Path, tmp_path: Path) -> None:
    (tmp_path / ".gitignore").write_bytes((begun / ".gitignore").read_bytes())
    subprocess.run(["git", "init", "-q", tmp_path], check=True)
    private = ["cases/2026-014.yaml", "cases/a.draft", "cases/logo.png", "out/x/x-letter.docx"]
    shared = ["cases/example-willing.yaml", "templates/practice.yaml", "Makefile"]
    asked = ["git", "check-ignore", *private, *shared]
    assert subprocess.check_output(asked, cwd=tmp_path, text=True).split() == private


def test_practice_file_without_a_terminal_is_the_shipped_one_explained(begun: Path) -> None:
    path = begun / PATH
    assert fields_of(path) == fields_of(shipped.PRACTICE)
    assert "  # The telephone number of the practice.\n  phone: " in path.read_text("utf-8")


def test_real_case_is_not_made_over_the_made_up_practice(own: Path) -> None:
    cases = own / "cases"
    (cases / "2026-031.yaml").write_bytes((cases / "example-part.yaml").read_bytes())
    (case,) = command("check", "--json", "2026-031", cwd=own).report["cases"]
    assert "practice-not-yours" in {each["rule"] for each in case["problems"]}


# --- told on a terminal ---


@dataclass(frozen=True)
class Told:
    """A talk that was stopped, the same gone on with on another day, and the folder."""

    first: Talk
    draft: dict[str, Any]
    second: Talk
    folder: Path


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> Told:
    """A practice that is told in two talks."""
    home = tmp_path_factory.mktemp("told")
    stopped = {**PRACTICE, "Who is the coach": "stop"}
    first = talk("own", {**stopped, **MADE_UP}, home, verb="begin")
    folder = home / "own"
    assert not (folder / PATH).exists()
    draft = json.loads((folder / "templates/practice.draft").read_text(encoding="utf-8"))
    return Told(first, draft, talk("own", PRACTICE, home, verb="begin"), folder)


def test_what_is_told_stands_in_the_practice_file_and_makes_the_examples(told: Told) -> None:
    assert told.second.exit_code == 0, told.second.screen
    practice = fields_of(told.folder / PATH)
    assert practice["coach"]["name"] == "Iris Vale"
    assert practice["support"] == ["I answer within a day.", "I say plainly what I see."]
    assert practice["ending"]["contact"]["via"] == "office@harbour.example"
    run = command("docs", cwd=told.folder)
    assert (run.exit_code, run.closing) == (0, "21 documents made."), run.stderr


def test_nothing_of_the_made_up_practice_is_left_where_one_was_told(told: Told) -> None:
    text = (told.folder / PATH).read_text(encoding="utf-8")
    for made_up in ("Stillwater", "stillwater", "Ruth", "Mill Lane", "555 0142", "2026-08-20"):
        assert made_up not in text


def test_what_is_wrong_is_told_at_once_and_what_is_not_told_to_its_end_is_not(told: Told) -> None:
    assert '"Stillwater Coaching", who is made up.' in " ".join(told.first.screen.split())
    assert "This is needed." in told.second.screen
    assert "are the least" not in told.second.screen


def test_stop_keeps_a_draft_and_the_same_command_goes_on(told: Told) -> None:
    assert told.first.exit_code == 1
    assert re.search(r"To go on, type:  .* -m gen begin own\n", told.first.screen)
    assert told.draft["answers"]["practice"]["phone"] == "555 0177"
    assert "What is the practice called?" not in told.second.screen
    assert fields_of(told.folder / PATH)["practice"]["name"] == "Harbour Coaching"
    assert list(told.folder.rglob("*.draft*")) == []


def test_faith_is_asked_about_only_where_there_is_one(told: Told) -> None:
    assert "faith mean for the work" not in told.second.screen
    (asked,) = (each for each in PRACTICE_QUESTIONS if each.path == "coach.faith_statement")
    answers = {"practice": {"faith_based": "yes"}}
    assert asked.when(Case("cases/a.yaml", "a", answers, Shared(told.folder / "templates")))


# --- nothing is written over ---


def refused(run: Run) -> str:
    assert run.exit_code == 1
    assert "Traceback" not in run.stderr
    return run.stderr


def test_whatever_has_the_name_of_a_file_stays_and_nothing_is_added(tmp_path: Path) -> None:
    folder = tmp_path / "own"
    (folder / "cases").mkdir(parents=True)
    mine = dict.fromkeys((".gitignore", "Makefile", ".vscode"), b"mine")
    for name, data in mine.items():
        (folder / name).write_bytes(data)
    (folder / "cases/example-part.yaml").symlink_to(tmp_path / "elsewhere")
    said = refused(command("begin", "own", "--yes", cwd=tmp_path))
    standing = ".vscode, cases/example-part.yaml, Makefile, .gitignore; it stays as it is."
    assert f"In own there is already {standing}" in said
    assert files_in(folder) == mine
    assert not (tmp_path / "elsewhere").exists()


def test_folder_in_use_is_told_of_and_added_to_only_when_wanted(tmp_path: Path) -> None:
    folder = tmp_path / "own"
    (folder / ".vscode").mkdir(parents=True)
    mine = {"notes.txt": b"mine", ".vscode/settings.json": b"{}"}
    for name, data in mine.items():
        (folder / name).write_bytes(data)
    said = refused(command("begin", "own", cwd=tmp_path))
    assert "In own there is already notes.txt." in said
    assert "This would be added: .vscode/, cases/, templates/, Makefile, .gitignore." in said
    assert "With --yes it is added." in said
    assert files_in(folder) == mine
    assert command("begin", "own", "--yes", cwd=tmp_path).exit_code == 0
    assert mine.items() <= files_in(folder).items()


def test_second_begin_refuses(begun: Path) -> None:
    before = files_in(begun)
    assert f"already {PATH}" in refused(command("begin", ".", cwd=begun))
    assert files_in(begun) == before


def test_begin_that_was_cut_off_is_gone_on_with(own: Path) -> None:
    whole = files_in(own)
    for name in ("cases/example-part.yaml", PATH, "templates/notice.docx"):
        (own / name).unlink()
    run = command("begin", own.name, cwd=own.parent, env={"PATH": ""})
    assert files_in(own) == whole
    assert re.search(r"\n    \S+ -m gen docs\n", run.stderr)  # and no word of make: there is none


def test_folder_that_cannot_be_written_is_told_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "shut").mkdir(mode=0o555)
    words = [sys.executable, "-c", WITHOUT_ROOTS_RIGHT, "begin", str(tmp_path / "shut" / "own")]
    run = subprocess.run(words, capture_output=True, text=True, check=False)
    assert run.returncode == 1
    assert "could not be laid out (Permission denied)" in run.stderr
    assert "Traceback" not in run.stderr
