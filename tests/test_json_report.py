"""``gen docs --json``: the report as data, whole for every case, and nothing beside it."""

from __future__ import annotations

import json
from typing import Any

import pytest
from desk import KINDS, Desk

SUMMARY = {
    "made", "current", "edited", "edited_behind", "withdrawn", "not_made", "not_needed",
    "would_make", "errors", "warnings",
}  # fmt: skip


@pytest.fixture
def report(desk: Desk) -> Any:
    """Three good cases, one of them behind a closed door, and one with two mistakes."""
    desk.with_examples()
    changes = {"meeting.date": "2026-02-30", "client.nmae": "Ann Miller"}
    desk.case("example-bad", "example-willing", changes)
    return desk.docs("--json").report


def test_report_is_one_object_and_all_that_is_on_stdout(desk: Desk) -> None:
    run = desk.with_examples().docs("--json")
    found, end = json.JSONDecoder().raw_decode(run.stdout)
    assert run.stdout[end:] == "\n"
    assert run.stderr == ""
    assert set(found) == {"version", "cases", "problems", "summary"}
    assert found["version"] == 1


def test_every_case_lists_every_kind_of_document(report: Any) -> None:
    assert [case["name"] for case in report["cases"]] == [
        "example-bad", "example-beyond-scope", "example-broken-trust", "example-willing",
    ]  # fmt: skip
    for case in report["cases"]:
        assert set(case) == {"name", "file", "problems", "documents"}
        assert tuple(each["kind"] for each in case["documents"]) == KINDS


def test_state_of_each_document_is_told_and_why_where_it_is_not_plain(report: Any) -> None:
    states = {
        case["name"]: [each["state"] for each in case["documents"]] for case in report["cases"]
    }
    assert states == {
        "example-bad": ["not_made"] * 3,
        "example-beyond-scope": ["made"] * 3,
        "example-broken-trust": ["made", "made", "not_needed"],
        "example-willing": ["made"] * 3,
    }
    for case in report["cases"]:
        for each in case["documents"]:
            assert each.get("why") or each["state"] == "made"


def test_files_of_the_report_are_there_where_it_says_made(desk: Desk, report: Any) -> None:
    told = {
        each["file"]
        for case in report["cases"]
        for each in case["documents"]
        if each["state"] == "made"
    }
    assert told == {(desk.out / name).as_posix() for name in desk.made()}


def test_summary_counts_documents_and_problems_and_names_every_state(report: Any) -> None:
    assert set(report["summary"]) == SUMMARY
    given = {key: count for key, count in report["summary"].items() if count}
    assert given == {"made": 8, "not_made": 3, "not_needed": 1, "errors": 2}


def test_problem_has_its_place_as_a_person_counts(desk: Desk, report: Any) -> None:
    lines = (desk.cases / "example-bad.yaml").read_text(encoding="utf-8").splitlines()
    problems = report["cases"][0]["problems"]
    assert [problem["rule"] for problem in problems] == ["unknown-field", "not-a-date"]
    for problem in problems:
        assert set(problem) == {"rule", "level", "file", "line", "column", "field", "what", "fix"}
        assert problem["level"] == "error"
        assert problem["what"].endswith(".")
        assert problem["fix"]
    date = problems[1]
    assert date["field"] == "meeting > date"
    assert lines[date["line"] - 1][date["column"] - 1 :] == '"2026-02-30"'


def test_problem_of_a_whole_folder_has_no_line_and_no_field(desk: Desk) -> None:
    problem = desk.docs("--json").report["problems"][0]
    assert (problem["rule"], problem["line"], problem["column"], problem["field"]) == (
        "no-cases", None, None, None,
    )  # fmt: skip


def test_text_of_the_report_is_not_escaped_for_who_reads_it(desk: Desk) -> None:
    desk.case("李小龙", "example-beyond-scope", {"meeting.date": "morgen früh"})
    run = desk.docs("--json")
    assert "李小龙" in run.stdout
    assert "morgen früh" in run.stdout


def test_named_case_is_the_only_one_in_the_report(desk: Desk) -> None:
    report = desk.with_examples().docs("example-willing", "--json").report
    assert [case["name"] for case in report["cases"]] == ["example-willing"]
    assert report["summary"]["made"] == 3
