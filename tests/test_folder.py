"""The folder of the cases: which files are cases, and which names cannot be."""

from __future__ import annotations

from pathlib import Path

import pytest

from gen.folder import read_folder


def folder_with(tmp_path: Path, *names: str) -> Path:
    for name in names:
        (tmp_path / name).write_text("client:\n", encoding="utf-8")
    return tmp_path


def test_cases_are_sorted_and_sub_folders_left_alone(tmp_path: Path) -> None:
    (tmp_path / "old.yaml").mkdir()
    folder = read_folder(
        folder_with(tmp_path, "b.yml", "a.yaml", "notes", ".hidden.docx", "~$b.docx")
    )
    assert [path.name for path in folder.cases] == ["a.yaml", "b.yml"]
    assert [(p.rule, p.place.file) for p in folder.problems] == [
        ("unreadable-file", (tmp_path / "old.yaml").as_posix())
    ]


def test_what_other_programs_hide_beside_a_case_is_none(tmp_path: Path) -> None:
    folder = folder_with(tmp_path, "a.yaml", "._a.yaml")
    try:
        (folder / ".#a.yaml").symlink_to("somebody@somewhere.1234")  # as Emacs does
    except OSError:
        pytest.skip("no links here")
    assert read_folder(folder) == ((folder / "a.yaml",), ())


@pytest.mark.parametrize(
    "name",
    ["con.yaml", "NUL.yaml", "aux.yml", "prn.yaml",
     "COM1.yaml", "LPT1.old.yaml", "a..yaml", ".a.yaml", "-a.yaml", "x" * 61 + ".yaml", "a:b.yaml",
     "a\\b.yaml", " a.yaml", "a .yaml", "a\nb.yaml"],
)  # fmt: skip
def test_name_that_is_unsafe_anywhere_is_told(tmp_path: Path, name: str) -> None:
    folder = read_folder(folder_with(tmp_path, "good.yaml", name))
    assert [path.name for path in folder.cases] == ["good.yaml"]
    assert [problem.rule for problem in folder.problems] == ["case-name"]


@pytest.mark.parametrize(
    "name", ["2026-014.yaml", "Ann Miller.yml", "李小龙.yaml", "x" * 60 + ".yaml"]
)
def test_name_that_is_safe_is_a_case(tmp_path: Path, name: str) -> None:
    assert read_folder(folder_with(tmp_path, name)).problems == ()


@pytest.mark.parametrize(
    ("first", "second"),
    [("A.yaml", "a.yml"), ("Ana.yaml", "ana.yaml"), ("Zoe\u0308.yaml", "Zo\xeb.yaml")],
)
def test_two_files_of_one_name_are_told(tmp_path: Path, first: str, second: str) -> None:
    folder = read_folder(folder_with(tmp_path, first, second, "b.yaml"))
    assert [path.name for path in folder.cases] == [first, "b.yaml"]
    assert [problem.rule for problem in folder.problems] == ["case-name"]


@pytest.mark.parametrize("name", ["x.yaml.txt", "x.docx", "x.YAML.bak", "x.txt"])
def test_file_that_was_meant_as_a_case_is_a_warning(tmp_path: Path, name: str) -> None:
    (problem,) = read_folder(folder_with(tmp_path, "a.yaml", name)).problems
    assert (problem.rule, problem.level) == ("not-a-case-file", "warning")


@pytest.mark.parametrize(
    ("name", "said"),
    [("x.docx", "a document of a word processor"), ("x.PDF", "a PDF"), ("x.rtf", "in RTF")],
)
def test_document_of_another_program_is_named_as_what_it_is(
    tmp_path: Path, name: str, said: str
) -> None:
    (problem,) = read_folder(folder_with(tmp_path, "a.yaml", name)).problems
    assert said in problem.what


def test_case_in_a_folder_within_the_folder_is_told(tmp_path: Path) -> None:
    (tmp_path / "2025").mkdir()
    (tmp_path / "2025" / "x.yaml").touch()
    (tmp_path / "notes").mkdir()
    (problem,) = read_folder(folder_with(tmp_path, "a.yaml")).problems
    assert (problem.rule, problem.level) == ("not-a-case-file", "warning")
    assert problem.place.file == (tmp_path / "2025").as_posix()
    assert "there is x.yaml in it" in problem.what


def test_no_case_is_an_error(tmp_path: Path) -> None:
    for folder in (tmp_path, tmp_path / "nowhere"):
        (problem,) = read_folder(folder).problems
        assert (problem.rule, problem.level) == ("no-cases", "error")
