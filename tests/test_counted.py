"""What is only counted: warnings of cases that are done, and names where there are many."""

from __future__ import annotations

import pytest
from desk import Desk

WILLING = "example-willing"
LATE = {"door.letter_date": "2026-12-20"}
DONE = {**LATE, "outcome": {"answer": "no", "met_on": "2026-09-16"}}
OPEN = {**LATE, "outcome": {"answer": "not sure", "met_on": "2026-09-16"}}


@pytest.fixture
def late(desk: Desk) -> Desk:
    """A case that is done, with a warning, and one in which an answer is still to come."""
    desk.case("example-done", WILLING, DONE)
    desk.case("example-open", WILLING, OPEN)
    return desk


@pytest.mark.parametrize("command", ["docs", "check"])
def test_a_warning_of_a_case_that_is_done_is_counted_and_not_shown(
    late: Desk, command: str
) -> None:
    run = late.gen(command)
    said = run.stdout + run.stderr
    assert "cases/example-open.yaml, line" in said
    assert "cases/example-done.yaml, line" not in said
    assert "1 warning of a case that is done; to see them, type:  main check --done " in said


@pytest.mark.parametrize("words", [["check", "--done"], ["check", "example-done"]])
def test_a_warning_of_a_case_that_is_done_is_shown_to_who_asks(
    late: Desk, words: list[str]
) -> None:
    run = late.gen(*words)
    assert "cases/example-done.yaml, line" in run.stdout
    assert "type:" not in run.stdout


def test_an_error_of_a_case_that_is_done_is_shown(late: Desk) -> None:
    late.case("example-done", WILLING, {**DONE, "client.name": None})
    assert "cases/example-done.yaml, line" in late.gen("check").stdout


def test_a_warning_that_is_only_counted_counts(late: Desk) -> None:
    late.case("example-open", WILLING)
    assert "2 cases checked: 1 warning." in late.gen("check").stderr
    assert late.gen("check", "--strict").exit_code == 1
    assert late.gen("check", "--json").report["summary"]["warnings"] == 1


def test_of_many_names_three_are_told_and_the_rest_counted(desk: Desk) -> None:
    for number in range(12):
        desk.case(f"2026-{number:03}", WILLING)
    run = desk.docs("9999")
    assert (
        "The cases are: 2026-000, 2026-001, 2026-002 and 9 more; main list --cases " in run.stderr
    )
    near = desk.docs("2026-0011")
    assert near.stderr.count("“2026-") == 4  # the one that is not there, and three
    assert near.exit_code == run.exit_code == 2


def test_of_many_answers_those_that_are_near_are_told(desk: Desk) -> None:
    desk.case("example-1", WILLING, {"reason.kind": "missed sesions"})
    run = desk.gen("check")
    assert 'Did you mean "missed sessions"? docs/case-file.md lists all 53.' in run.stdout


def test_warnings_that_were_told_are_counted_until_their_case_changes(late: Desk) -> None:
    shown, counted = "cases/example-open.yaml, line", "1 warning of a case that has not changed"
    assert shown in late.docs().stderr
    again = late.docs().stderr
    assert (shown in again, counted in again) == (False, True)
    assert "; to see them, type:  main check --cases " in again
    assert shown in late.docs("example-open").stderr
    assert shown in late.gen("check").stdout
    late.case("example-open", WILLING, {**OPEN, "client.name": "Daniel Okafo"})
    assert shown in late.docs().stderr


def test_errors_are_told_on_every_run(late: Desk) -> None:
    late.case("example-open", WILLING, {"client.name": None})
    late.docs()
    assert "cases/example-open.yaml, line" in late.docs().stderr


def test_a_warning_about_what_came_of_it_is_shown_of_a_case_that_is_done(desk: Desk) -> None:
    desk.case("example-done", WILLING, {"outcome": {"answer": "no", "met_on": "2026-09-15"}})
    assert "outcome > met_on (warning: outcome-before-meeting)" in desk.gen("check").stdout


def test_only_cases_that_are_there_are_checked(desk: Desk) -> None:
    for name in ("example-one", "example-two"):
        desk.case(name, WILLING)
    desk.gen("docs")
    (desk.folder / "cases" / "example-two.yaml").unlink()
    said = "1 case checked, and of 1 more the file is gone: no problems."
    assert said in desk.gen("check").stderr
    desk.gen("docs")
    assert "1 case checked: no problems." in desk.gen("check").stderr
