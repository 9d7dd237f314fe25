"""The practice file, the letterhead, and what a checked case hands on."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import shipped
from good_case import MESSAGES, PROJECT, checked
from png import png

from gen.form.check import check_practice
from gen.reading.source import read_text
from gen.reasons import KINDS_OF, REASON_CLASS, strictest


def test_mistake_of_the_practice_file_is_the_same_for_all_cases_and_points_there() -> None:
    practice = shipped.PRACTICE.read_text(encoding="utf-8")
    practice = practice.replace("notice_days: 14", "notice_days: two weeks")
    alone = check_practice(read_text("practice.yaml", practice), shipped.templates())
    assert [problem.place.file for problem in alone] == ["practice.yaml"]
    for name in ("example-a", "example-b"):
        found = checked(name=name, practice=practice)
        assert found.problems == alone
        assert found.case is None


def test_practice_file_need_not_be_complete_but_holds_no_client() -> None:
    source = read_text("practice.yaml", "practice:\n  phone: 555\nclient:\n  name: Ann\n")
    (problem,) = check_practice(source, shipped.templates())
    assert (problem.rule, problem.field) == ("unknown-field", "client")
    assert "case file" in problem.fix


OURS = (
    "practice:\n  name: Ours\n  email: a@b.example\n  faith_based: no\n"
    "ending:\n  materials: Yours.\n  records:\n    kept_for: two years\n"
    "  contact:\n    route: practical only\n"
)
RUTH = "coach:\n  name: Ruth Ellison\n  quality_commitment: A.\n  results_statement: B.\n"


@pytest.mark.parametrize(
    ("own", "told"),
    [
        ("", ["practice-not-yours"]),
        ("coach:\n  name: Ann Other\n", ["practice-not-yours"]),
        (OURS + RUTH, ["practice-not-yours"]),
        (OURS + RUTH.replace("Ruth", "Anna"), []),
    ],
)
def test_no_real_letter_is_signed_by_a_fiction(own: str, told: list[str]) -> None:
    found = checked(("client:", f"{own}client:"), name="2026-014").problems
    assert [problem.rule for problem in found] == told
    assert {problem.place.file for problem in found} <= {"cases/2026-014.yaml"}


@pytest.mark.parametrize(
    ("begin", "good"),
    [
        (
            png(16, 8),
            True,
        ),
        (b"\xff\xd8\xff\xc0\0\x0b\x08\0\x08\0\x10\1\1\x11\0\xff\xd9", True),
        (b"\x89PNG\r\n\x1a\n", False),
        (b"GIF89a", False),
    ],
)
def test_logo_is_a_picture_beside_the_templates(tmp_path: Path, begin: bytes, good: bool) -> None:
    (tmp_path / "logo.png").write_bytes(begin)
    source = read_text("practice.yaml", "practice:\n  logo: logo.png\n  logo_alt: A river\n")
    assert [p.rule for p in check_practice(source, tmp_path)] == ([] if good else ["logo-unusable"])


def test_place_and_origin_of_a_value_are_known() -> None:
    case = checked().case
    assert case
    assert (case.place("meeting.date").line, case.place("engagement.goals.0").line) == (19, 7)
    assert case.says("meeting.date")
    assert not case.says("door.on_return")


def test_every_kind_of_reason_has_one_class() -> None:
    assert len(REASON_CLASS) == sum(len(kinds) for kinds in KINDS_OF.values())


def test_strictest_class_governs() -> None:
    assert strictest(["goals met", "grief", "dishonest"]) == "misconduct"
    assert strictest(["other", "goals met"]) == "completion"


def test_command_tells_all_ten_mistakes_and_ends_with_one(tmp_path: Path) -> None:
    (tmp_path / "cases").mkdir()
    shutil.copytree(shipped.templates(), tmp_path / "templates")
    shutil.copy(MESSAGES / "ten-mistakes.yaml", tmp_path / "cases" / "example-ten-mistakes.yaml")
    done = subprocess.run(
        [sys.executable, "-m", "gen", "docs"],
        cwd=tmp_path,
        env={"PYTHONPATH": str(PROJECT), "NO_COLOR": "1", "PYTHONUTF8": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    said = (MESSAGES / "ten-mistakes.txt").read_text(encoding="utf-8").strip().split("\n\n")
    assert len(said) == 10
    assert done.returncode == 1
    places = [done.stderr.find(problem) for problem in said]
    assert -1 not in places
    assert places == sorted(places)
