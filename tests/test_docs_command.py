"""``gen docs``: what it makes, what it says, and how it ends."""

from __future__ import annotations

import os
import re
import shutil
from pathlib import Path

import pytest
from desk import KINDS, PROJECT, Desk, command

MESSAGES = Path(__file__).parent / "messages"
EIGHT = {
    "example-beyond-scope/example-beyond-scope-door-open-letter.docx",
    "example-beyond-scope/example-beyond-scope-meeting-script.docx",
    "example-beyond-scope/example-beyond-scope-referral-note.docx",
    "example-broken-trust/example-broken-trust-meeting-script.docx",
    "example-broken-trust/example-broken-trust-referral-note.docx",
    "example-willing/example-willing-door-open-letter.docx",
    "example-willing/example-willing-meeting-script.docx",
    "example-willing/example-willing-referral-note.docx",
}


def test_three_examples_give_eight_documents_and_a_quiet_close(desk: Desk) -> None:
    run = desk.with_examples().docs()
    assert set(desk.made()) == EIGHT
    assert (run.exit_code, run.stdout, run.closing) == (0, "", "8 documents made.")


def test_run_says_when_a_letter_may_be_sent_and_why_there_is_none(desk: Desk) -> None:
    said = desk.with_examples().docs().stderr.splitlines()
    assert len(said) == 4
    assert said[0].endswith("example-beyond-scope: Send it only after the meeting.")
    assert "example-broken-trust: The case gets none: see door > state" in said[1]
    assert said[2].endswith("example-willing: Send it only after the meeting, and not after a yes.")


def test_run_with_nothing_to_do_is_one_line_and_one_with_a_change_tells_of_its_case(
    desk: Desk,
) -> None:
    desk.with_examples().docs()
    assert desk.docs().stderr == "0 documents made, 8 current.\n"
    desk.case("example-willing", "example-willing", {"client.name": "Dan Okafor"})
    said = desk.docs().stderr.splitlines()
    assert len(said) == 2
    assert said[0].startswith("Door-open letter of example-willing: Send it only after")


def test_second_run_writes_nothing_and_says_current(desk: Desk) -> None:
    desk.with_examples().docs()
    before = desk.made()
    for name in before:
        os.utime(desk.out / name, (1_000_000_000, 1_000_000_000))
    run = desk.docs()
    assert (run.exit_code, run.closing) == (0, "0 documents made, 8 current.")
    assert desk.made() == before
    assert {int((desk.out / name).stat().st_mtime) for name in before} == {1_000_000_000}


def test_case_named_by_name_file_or_path_is_made_alone(desk: Desk) -> None:
    desk.with_examples()
    for name in (
        "example-willing",
        "example-willing.yaml",
        str(desk.cases / "example-willing.yaml"),
    ):
        shutil.rmtree(desk.out, ignore_errors=True)
        assert desk.docs(name).exit_code == 0
        assert set(desk.made()) == {each for each in EIGHT if "willing" in each}


@pytest.mark.parametrize(
    ("named", "hint"),
    [
        ("example-wiling", "Did you mean “example-willing”?"),
        ("9999", "The cases are: example-beyond-scope, example-broken-trust, example-willing."),
        ("../cases/2026.yaml", "The cases are:"),
    ],
)
def test_unknown_case_ends_in_two_with_a_hint_and_makes_nothing(
    desk: Desk, named: str, hint: str
) -> None:
    run = desk.with_examples().docs("example-willing", named)
    assert (run.exit_code, run.stdout) == (2, "")
    assert f"There is no case “{named}”" in run.stderr
    assert hint in run.stderr
    assert not desk.out.exists()


def test_bad_case_stops_its_own_documents_only(desk: Desk) -> None:
    desk.with_examples()
    desk.case("example-bad", "example-willing", {"client.nmae": "Ann Miller"})
    run = desk.docs()
    assert set(desk.made()) == EIGHT
    assert run.exit_code == 1
    assert run.closing == "8 documents made, 1 case has problems."
    assert "example-bad.yaml, line 9: client > nmae\n    nmae: " in run.stderr


def test_case_that_turned_bad_keeps_its_last_good_documents(desk: Desk) -> None:
    desk.with_examples().docs()
    before = desk.made()
    desk.case("example-willing", "example-willing", {"meeting.date": "2026-02-30"})
    run = desk.docs("--json")
    assert desk.made() == before
    willing = run.report["cases"][2]
    assert run.exit_code == 1
    assert {each["state"] for each in willing["documents"]} == {"not_made"}
    assert all("What stands there is from before." in each["why"] for each in willing["documents"])


def test_case_that_was_never_good_has_nothing_from_before(desk: Desk) -> None:
    desk.case("example-bad", "example-willing", {"meeting.date": "2026-02-30"})
    documents = desk.docs("--json").report["cases"][0]["documents"]
    assert [each["why"] for each in documents] == ["The case has an error in its form."] * 3


def test_run_says_that_more_may_be_told_once_the_form_is_right(desk: Desk) -> None:
    more = "Whether fields fit each other is looked at once these are mended; more may be told."
    desk.case("example-bad", "example-willing", {"meeting.date": "2026-02-30"})
    assert more in desk.docs().stderr
    desk.case("example-bad", "example-willing", {"needs": None})
    run = desk.docs()
    assert "needs" in run.stderr
    assert more not in run.stderr


def test_ten_different_mistakes_are_told_in_one_run_in_the_order_of_the_file(desk: Desk) -> None:
    desk.with_examples("example-willing")
    shutil.copy(MESSAGES / "ten-mistakes.yaml", desk.cases / "example-ten.yaml")
    run = desk.docs()
    told = [int(line) for line in re.findall(r"example-ten\.yaml, line (\d+): ", run.stderr)]
    assert len(told) == 10
    assert told == sorted(told)
    assert len(set(re.findall(r"^  \S.*$", run.stderr, re.MULTILINE))) >= 10
    assert run.closing == "3 documents made, 1 case has problems."


def test_no_case_at_all_is_an_error_and_not_a_success(desk: Desk) -> None:
    run = desk.docs()
    assert run.exit_code == 1
    assert "There is no case in this folder." in run.stderr


def test_command_in_another_folder_says_where_it_is_to_be_run(tmp_path: Path) -> None:
    run = command("docs", cwd=tmp_path)
    assert run.exit_code == 1
    assert "There is no such folder here. Run this in the folder of Parting Well" in run.stderr


def test_hint_of_the_usage_can_be_typed_as_it_stands(tmp_path: Path) -> None:
    [hint] = re.findall("Try '(.*)' for help.", command("docs", "--jobs", "0", cwd=tmp_path).stderr)
    assert re.fullmatch(r"(\S*/)?python\S* -m gen docs --help", hint)


@pytest.mark.parametrize(
    ("broken", "rule"), [(b"", "practice-missing"), (b"name: \xff", "unreadable-file")]
)
def test_practice_file_that_cannot_be_read_is_told_once_and_nothing_is_made(
    desk: Desk, broken: bytes, rule: str
) -> None:
    desk.with_examples().with_own_templates()
    desk.practice.unlink()
    if broken:
        desk.practice.write_bytes(broken)
    run = desk.docs("--json")
    assert run.exit_code == 1
    assert [problem["rule"] for problem in run.report["problems"]] == [rule]
    assert [case["problems"] for case in run.report["cases"]] == [[], [], []]
    assert desk.made() == {}


def test_problem_in_the_practice_file_is_told_once_and_stops_only_the_cases_that_rest_on_it(
    desk: Desk,
) -> None:
    desk.with_examples().with_own_templates().with_short(*KINDS)
    desk.change_practice({"coach.sign_off": "Yours, until [day]"})
    run = desk.docs("--json")
    report = run.report
    assert run.exit_code == 1
    assert [problem["field"] for problem in report["problems"]] == ["coach > sign_off"]
    assert report["problems"][0]["file"] == desk.practice.as_posix()
    assert [case["problems"] for case in report["cases"]] == [[], [], []]
    # The first of the three brings a practice and a coach of its own.
    states = [[each["state"] for each in case["documents"]] for case in report["cases"]]
    assert states == [["made"] * 3, ["not_made"] * 3, ["not_made"] * 3]
    why = "The practice file has an error in a part that this case uses."
    assert report["cases"][1]["documents"][0]["why"] == why


def test_help_does_not_load_what_makes_documents() -> None:
    run = command("--help", cwd=PROJECT, env={"PYTHONPROFILEIMPORTTIME": "1"})
    assert run.exit_code == 0
    assert "click" in run.stderr
    assert not re.search(r"\b(docxtpl|jinja2|cerberus|lxml|babel|yaml)\b", run.stderr)


def test_case_that_is_named_twice_is_made_once(desk: Desk) -> None:
    desk.with_examples("example-willing")
    path = str(desk.cases / "example-willing.yaml")
    run = desk.docs("example-willing", path, "example-willing.yaml", "--json")
    assert run.exit_code == 0
    assert [case["name"] for case in run.report["cases"]] == ["example-willing"]
