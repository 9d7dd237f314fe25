"""``gen begin``: a folder of one's own is laid out, and its practice is asked for."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import shipped
from desk import PROJECT, Run, command, fields_of
from own_process import WITHOUT_ROOTS_RIGHT
from terminal_talk import Script, Talk, talk

from gen.new_case.practice import PRACTICE_QUESTIONS
from gen.schema import PATHS

PRACTICE: Script = {
    "What is the practice called?": "Harbour Coaching",
    "To which address may a client": "office@harbour.example",
    "At which number": "555 0177",
    "postal address": ["1 Quay Street", "Leith, OH 44001"],
    "Which English": "1",
    "speak from faith": "no",
    "Who is the coach": "Iris Vale",
    "What does the coach give": ["I answer within a day.", "I say plainly what I see."],
    "Which care": "I write to you after each session.",
    "What have clients reached": "I have seen people find work they like.",
    "How many days": "10",
    "What becomes of": "Your workbook is yours.",
    "How long are": "two years",
    "What may client and coach": "1",
    "Which help lines": ["988 Suicide and Crisis Lifeline", "call or text 988", "", "2026-11-20"],
}


@pytest.fixture(scope="module")
def begun(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder laid out without a terminal; no test writes into it."""
    home = tmp_path_factory.mktemp("begun")
    run = command("begin", "my own", cwd=home)
    assert run.exit_code == 0, run.stderr
    return home / "my own"


def files_in(folder: Path) -> dict[str, bytes]:
    paths = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in paths}


def told(cwd: Path, changes: Script | None = None) -> Talk:
    return talk("own", {**PRACTICE, **(changes or {})}, cwd, verb="begin")


def practice_in(cwd: Path) -> Any:
    return fields_of(cwd / "own" / "templates" / "practice.yaml")


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


def test_make_and_the_command_make_the_examples_there(tmp_path: Path) -> None:
    assert command("begin", "my own", cwd=tmp_path).exit_code == 0
    made = make(tmp_path / "my own", "docs")
    assert made.returncode == 0, made.stderr
    assert "21 documents made." in made.stderr
    again = command("docs", "--strict", cwd=tmp_path / "my own")
    assert (again.exit_code, again.closing) == (0, "0 documents made, 21 current.")


def test_make_there_lists_its_targets_and_hints_name_make(tmp_path: Path) -> None:
    command("begin", "own", cwd=tmp_path)
    listed = re.findall(r"^  make ([a-z]+) +\S", make(tmp_path / "own").stdout, re.MULTILINE)
    assert listed == ["help", "new", "docs", "check", "list", "show"]
    assert "Fill it in; then type:  make check CASE=2026-031" in make(
        tmp_path / "own", "new", "CASE=2026-031"
    ).stderr.replace("\n", " ")


def test_git_takes_no_case_and_no_document_there(begun: Path, tmp_path: Path) -> None:
    (tmp_path / ".gitignore").write_bytes((begun / ".gitignore").read_bytes())
    subprocess.run(["git", "init", "-q", tmp_path], check=True)
    private = ["cases/2026-014.yaml", "cases/a.draft", "cases/logo.png", "out/x/x-letter.docx"]
    shared = ["cases/example-willing.yaml", "templates/practice.yaml", "Makefile"]
    run = subprocess.run(
        ["git", "check-ignore", *private, *shared],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.stdout.split() == private


def test_practice_file_without_a_terminal_is_the_shipped_one_explained(begun: Path) -> None:
    path = begun / "templates" / "practice.yaml"
    assert fields_of(path) == fields_of(shipped.PRACTICE)
    assert "  # The number" not in path.read_text(encoding="utf-8").splitlines()[0]
    assert "  # The telephone number of the practice.\n  phone: " in path.read_text("utf-8")


def test_real_case_is_not_made_over_the_made_up_practice(tmp_path: Path) -> None:
    command("begin", "own", cwd=tmp_path)
    folder = tmp_path / "own" / "cases"
    (folder / "2026-031.yaml").write_bytes((folder / "example-part.yaml").read_bytes())
    (case,) = command("check", "--json", "2026-031", cwd=tmp_path / "own").report["cases"]
    assert "practice-not-yours" in {each["rule"] for each in case["problems"]}


# --- told on a terminal ---


def test_what_is_told_stands_in_the_practice_file_and_makes_the_examples(tmp_path: Path) -> None:
    ended = told(tmp_path)
    assert ended.exit_code == 0, ended.screen
    practice = practice_in(tmp_path)
    assert practice["coach"]["name"] == "Iris Vale"
    assert practice["support"] == ["I answer within a day.", "I say plainly what I see."]
    assert practice["ending"]["contact"]["via"] == "office@harbour.example"
    run = command("docs", cwd=tmp_path / "own")
    assert (run.exit_code, run.closing) == (0, "21 documents made."), run.stderr
    assert [path.name for path in (tmp_path / "own/templates").glob("*draft*")] == []


def test_nothing_of_the_made_up_practice_is_left_where_one_was_told(tmp_path: Path) -> None:
    told(tmp_path)
    text = (tmp_path / "own/templates/practice.yaml").read_text(encoding="utf-8")
    for made_up in ("Stillwater", "stillwater", "Ruth", "Mill Lane", "555 0142", "2026-08-20"):
        assert made_up not in text


def test_name_of_the_examples_is_refused_at_once(tmp_path: Path) -> None:
    names = ["Stillwater Coaching", "stop"]
    ended = told(tmp_path, {"What is the practice called?": names})
    assert '"Stillwater Coaching", who is made up. Put your own practice' in ended.screen
    assert "own/templates/practice.yaml" in ended.screen


def test_list_that_has_too_few_entries_so_far_is_gone_on_with(tmp_path: Path) -> None:
    given = ["I answer within a day.", "", "stop"]
    ended = told(tmp_path, {"What does the coach give": given})
    assert "This is needed." in ended.screen
    assert "are the least" not in ended.screen


def test_stop_keeps_a_draft_and_the_same_command_goes_on(tmp_path: Path) -> None:
    first = told(tmp_path, {"Who is the coach": "stop"})
    assert first.exit_code == 1
    assert re.search(r"To go on, type: .* -m gen begin own\n", first.screen)
    assert not (tmp_path / "own/templates/practice.yaml").exists()
    second = told(tmp_path)
    assert second.exit_code == 0, second.screen
    assert "What is the practice called?" not in second.screen
    assert practice_in(tmp_path)["practice"]["name"] == "Harbour Coaching"


def test_faith_is_asked_for_where_there_is_one(tmp_path: Path) -> None:
    assert "faith mean for the work" not in told(tmp_path).screen
    (tmp_path / "own").rename(tmp_path / "first")
    assert "faith mean for the work" in told(tmp_path, {"speak from faith": "yes"}).screen


def test_questions_are_about_fields_that_there_are() -> None:
    assert {question.path for question in PRACTICE_QUESTIONS} <= PATHS


# --- nothing is written over ---


def refused(folder: Path, run: Run) -> str:
    assert run.exit_code == 1
    assert "Traceback" not in run.stderr
    assert not (folder / "templates" / "practice.yaml").exists()
    return run.stderr


@pytest.mark.parametrize("name", ["Makefile", "cases/example-part.yaml", ".gitignore"])
def test_file_of_the_same_name_stays_and_nothing_is_added(tmp_path: Path, name: str) -> None:
    path = tmp_path / "own" / name
    path.parent.mkdir(parents=True)
    path.write_text("mine", encoding="utf-8")
    said = refused(tmp_path / "own", command("begin", "own", "--yes", cwd=tmp_path))
    assert f"In own there is already {name}; it stays as it is." in said
    assert files_in(tmp_path / "own") == {name: b"mine"}


def test_link_that_leads_nowhere_is_in_the_way_as_well(tmp_path: Path) -> None:
    (tmp_path / "own").mkdir()
    (tmp_path / "own" / "Makefile").symlink_to(tmp_path / "elsewhere")
    refused(tmp_path / "own", command("begin", "own", "--yes", cwd=tmp_path))
    assert not (tmp_path / "elsewhere").exists()


def test_file_in_place_of_a_folder_is_told(tmp_path: Path) -> None:
    (tmp_path / "own").mkdir()
    (tmp_path / "own" / "templates").write_text("mine", encoding="utf-8")
    said = command("begin", "own", "--yes", cwd=tmp_path)
    assert said.exit_code == 1
    assert "there is already templates; it stays" in said.stderr


def test_folder_in_use_is_told_of_and_added_to_only_when_wanted(tmp_path: Path) -> None:
    (tmp_path / "own").mkdir()
    (tmp_path / "own" / "notes.txt").write_text("mine", encoding="utf-8")
    said = refused(tmp_path / "own", command("begin", "own", cwd=tmp_path))
    assert "In own there is already notes.txt." in said
    assert "This would be added: .vscode/, cases/, templates/, Makefile, .gitignore." in said
    assert "With --yes it is added." in said
    assert command("begin", "own", "--yes", cwd=tmp_path).exit_code == 0
    assert (tmp_path / "own" / "notes.txt").read_text(encoding="utf-8") == "mine"


def test_settings_of_an_editor_stay_as_they_are(tmp_path: Path) -> None:
    path = tmp_path / "own" / ".vscode" / "settings.json"
    path.parent.mkdir(parents=True)
    path.write_text("{}", encoding="utf-8")
    assert command("begin", "own", "--yes", cwd=tmp_path).exit_code == 0
    assert path.read_text(encoding="utf-8") == "{}"


def test_second_begin_refuses(tmp_path: Path) -> None:
    command("begin", "own", cwd=tmp_path)
    before = files_in(tmp_path / "own")
    again = command("begin", "own", cwd=tmp_path)
    assert again.exit_code == 1
    assert "there is already templates/practice.yaml" in again.stderr
    assert files_in(tmp_path / "own") == before


def test_begin_that_was_cut_off_is_gone_on_with(tmp_path: Path) -> None:
    command("begin", "own", cwd=tmp_path)
    whole = files_in(tmp_path / "own")
    for name in ("Makefile", "templates/practice.yaml", "templates/notice.docx"):
        (tmp_path / "own" / name).unlink()
    assert command("begin", "own", cwd=tmp_path).exit_code == 0
    assert files_in(tmp_path / "own") == whole


def test_folder_that_cannot_be_written_is_told_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "shut").mkdir(mode=0o555)
    run = subprocess.run(
        [sys.executable, "-c", WITHOUT_ROOTS_RIGHT, "begin", str(tmp_path / "shut" / "own")],
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 1
    assert "could not be laid out (Permission denied)" in run.stderr
    assert "Traceback" not in run.stderr
