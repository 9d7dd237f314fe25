"""``gen begin``: a folder of one's own is laid out, and its practice is asked for."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import shipped
from desk import PROJECT, Run, command
from own_process import WITHOUT_ROOTS_RIGHT
from yaml_texts import fields_of

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
    folders = ("templates/", "cases/", "docs/", ".")
    ours = {name: data for name, data in files_in(home).items() if name.startswith(folders)}
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


def test_what_is_to_be_typed_there_of_a_document_that_was_edited_is_a_line_of_make(
    own: Path,
) -> None:
    make(own, "docs", "CASE=example-part")
    note = own / "out/example-part/example-part-referral-note.docx"
    note.write_bytes(b"edited")
    case = own / "cases/example-part.yaml"
    case.write_text(re.sub(r"(?m)^( *name: ).*", r"\1Pat Oak", case.read_text("utf-8")), "utf-8")
    told = make(own, "docs", "CASE=example-part").stderr
    for option in ("--keep-edited", "--replace-edited"):
        assert f"type:  make docs CASE=example-part WITH={option}\n" in told
    assert make(own, "docs", "CASE=example-part", "WITH=--keep-edited").returncode == 0
    assert note.read_bytes() == b"edited"


def test_options_are_named_there_and_reach_every_command(own: Path) -> None:
    assert "WITH=--keep-edited" in make(own).stdout
    for verb in ("new", "docs", "watch", "check", "list", "show", "preview", "templates", "forget"):
        assert f"gen {verb} " in make(own, verb, "WITH=--help").stdout


def test_git_takes_no_case_and_no_document_there(begun: Path, tmp_path: Path) -> None:
    (tmp_path / ".gitignore").write_bytes((begun / ".gitignore").read_bytes())
    subprocess.run(["git", "init", "-q", tmp_path], check=True)
    private = ["cases/2026-014.yaml", "cases/a.draft", "cases/logo.png", "out/x/x-letter.docx"]
    private += ["dates.ics"]
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


def test_what_takes_a_while_is_told_before_it_is_done(tmp_path: Path) -> None:
    words = [sys.executable, "-m", "gen", "begin", "own"]
    env = {**os.environ, "PYTHONPATH": str(PROJECT)}
    with subprocess.Popen(words, cwd=tmp_path, env=env, stderr=subprocess.PIPE, text=True) as run:
        assert run.stderr
        first = run.stderr.readline()
        laid_out = (tmp_path / "own").exists()
        run.communicate()
    assert first == "Templates and examples are being made; this takes some seconds.\n"
    assert not laid_out


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


def test_what_to_type_there_is_what_its_makefile_has(tmp_path: Path) -> None:
    told = command("begin", "own", cwd=tmp_path).stderr.partition("is laid out.")[2]
    assert "    cd own\n    make new CASE=2026-014\n" in told
    assert "    make docs\n" in told
    assert "python" not in told
