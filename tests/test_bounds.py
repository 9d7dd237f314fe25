"""Whatever is put in the place of a file, a run reads no more of it than it needs, and says so."""

from __future__ import annotations

import os
import pickle
import resource
import time
from pathlib import Path

import pytest
from desk import Desk

from gen.overview import overview
from gen.reading.source import source_of
from gen.report import CaseReport, Report

EXAMPLE = "example-willing"
HUGE = 2_000_000_000
MOST_SECONDS = 2
MOST_MEMORY = 50 * 1024  # KB more than before


def grown(path: Path) -> Path:
    """The file with zeros behind it, of which no disk keeps any."""
    os.truncate(path, HUGE)
    return path


def memory() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def test_thousands_of_signs_on_a_line_are_told_in_little_time_and_memory(desk: Desk) -> None:
    (desk.cases / "a.yaml").write_text(f"thanks: [{'*a, ' * 20_000}", encoding="utf-8")
    begin, before = time.process_time(), memory()
    run = desk.gen("check")
    assert time.process_time() - begin < MOST_SECONDS
    assert memory() - before < MOST_MEMORY
    assert "cannot be read without quotes" in run.stdout


@pytest.mark.parametrize("name", ["practice.yaml", "documents.yaml", "referral-note.docx"])
def test_a_file_of_two_gigabytes_beside_the_templates_is_not_read(desk: Desk, name: str) -> None:
    desk.with_own_templates().with_extra_documents().with_examples(EXAMPLE)
    assert desk.docs().exit_code == 0
    desk.gen("check")  # which proves templates once, and that takes its time
    huge = grown(desk.templates / name)
    before = memory()
    desk.gen("check")  # and those of a list that is not there any more once again
    begin = time.process_time()
    run = desk.gen("check", "--json")
    assert time.process_time() - begin < MOST_SECONDS
    assert memory() - before < MOST_MEMORY
    assert "larger than" in " ".join(each["what"] for each in run.report["problems"])
    assert huge.stat().st_size == HUGE


def test_a_case_that_has_become_huge_is_not_hashed(desk: Desk) -> None:
    desk.with_examples(EXAMPLE)
    assert desk.docs().exit_code == 0
    grown(desk.cases / f"{EXAMPLE}.yaml")
    begin = time.process_time()
    run = desk.docs()
    assert time.process_time() - begin < MOST_SECONDS
    assert "larger than 128 KB" in run.stderr


def test_a_document_of_another_size_is_another_without_being_hashed(desk: Desk) -> None:
    desk.with_examples(EXAMPLE)
    assert desk.docs().exit_code == 0
    grown(desk.file(EXAMPLE, "referral-note"))
    begin = time.process_time()
    assert "1 edited by hand" in desk.docs("--dry-run").closing
    assert time.process_time() - begin < MOST_SECONDS


@pytest.mark.parametrize("end", ["\n", "\r", "\r\n"])
def test_lines_are_counted_however_they_end(end: str) -> None:
    (problem,) = source_of("a.yaml", f"a: x{end}".encode() * 2_001).problems
    assert "2000 lines" in problem.what


@pytest.mark.parametrize("sign", ["\x07", "\x85", "\u200b"])
def test_a_character_that_cannot_be_printed_is_told_by_the_name_of_its_field(sign: str) -> None:
    text = f"client:\n  name: Ann\nneeds:\n  - do: walk\n  - do: 'run{sign} far'\n"
    (problem,) = source_of("a.yaml", text.encode()).problems
    assert (problem.place.line, problem.field) == (5, "needs > 2 > do")


def test_of_very_many_problems_the_first_are_shown_and_the_others_counted(desk: Desk) -> None:
    lines = "".join(f"field{number}: x\n" for number in range(1_500))
    (desk.cases / "example-many.yaml").write_text(lines, encoding="utf-8")
    problems = desk.gen("check", "--json").report["cases"][0]["problems"]
    assert len(problems) > 1_500
    shown = desk.gen("check").stdout
    assert f"And {len(problems) - 500} more." in shown
    assert shown.count("example-many.yaml, line") <= 500
    assert len(shown.replace(str(desk.cases), "")) < 200_000


def test_list_keeps_of_a_case_no_more_than_its_line(desk: Desk) -> None:
    desk.with_examples(EXAMPLE)
    file = (desk.cases / f"{EXAMPLE}.yaml").as_posix()
    report = Report((), (CaseReport(EXAMPLE, file, (), ()),), ())
    (row,) = overview(report, desk.templates)
    assert row.dates
    assert len(pickle.dumps(row)) < 2_000  # a thousand cases are two megabytes
