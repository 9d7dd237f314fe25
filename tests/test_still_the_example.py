"""What a case still holds of a shipped example: a copy is an error, a single text may be true."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest
import shipped
from desk import KINDS, Desk
from of_ones_own import OURS, THEIRS, found, rules
from yaml_texts import fields_of

WILLING = "example-willing"


@pytest.fixture
def ours(desk: Desk) -> Desk:
    """A desk with a practice of its own and short templates."""
    desk.with_own_templates().with_short(*KINDS)
    desk.change_practice(OURS)
    return desk


@pytest.mark.parametrize("example", sorted(path.stem for path in shipped.CASES.glob("*.yaml")))
def test_copy_of_an_example_is_told_of_once_with_all_its_lines(ours: Desk, example: str) -> None:
    fields = fields_of(shipped.CASES / f"{example}.yaml")
    of_the_practice = {"practice", "coach", "support"} & fields.keys()
    ours.case("2026-014", example, dict.fromkeys(of_the_practice))
    assert rules(ours) == ["still-the-example"]
    assert ours.made() == {}


def test_case_of_ones_own_upon_a_copy_is_made(ours: Desk) -> None:
    ours.case("2026-014", WILLING, THEIRS)
    run = ours.docs()
    assert (run.exit_code, run.stdout) == (0, ""), run.stdout


OFTEN_SO = {"client.called", "engagement.agreement.section", "meeting.answer_by"}


@pytest.mark.parametrize("path", sorted(set(THEIRS) - OFTEN_SO))
def test_each_leftover_of_an_example_is_found(ours: Desk, path: str) -> None:
    left = fields_of(shipped.example("willing"))
    for step in path.split("."):
        left = left[step]
    ours.case("2026-014", WILLING, {**THEIRS, path: left})
    ((rule, file, line),) = found(ours)
    assert (rule, file) == ("still-the-example", "2026-014.yaml")
    name = path.rpartition(".")[2]
    lines = (ours.cases / "2026-014.yaml").read_text(encoding="utf-8").splitlines()
    begin = next(n for n, each in enumerate(lines, 1) if each.strip().startswith(f"{name}:"))
    assert line
    assert begin <= line <= begin + 2


LONE: list[Mapping[str, Any]] = [
    {"client.name": "Priya Nair", "client.called": "Priya"},
    {"client.name": "Priya Nair", "client.called": "Priya",
     "engagement.agreement.section": "section 5"},
    {"engagement.goals": ["open your own pottery studio"]},
]  # fmt: skip


@pytest.mark.parametrize("changes", LONE)
def test_one_text_that_an_example_has_too_is_a_warning_and_can_be_allowed(
    ours: Desk, changes: Mapping[str, Any]
) -> None:
    ours.case("2026-014", WILLING, {**THEIRS, **changes})
    run = ours.docs()
    assert run.exit_code == 0
    assert "(warning: still-the-example)" in run.stderr
    assert len(ours.made()) == len(KINDS)
    meant = {"rule": "still-the-example", "why": "This is true here."}
    ours.case("2026-014", WILLING, {**THEIRS, **changes, "allow": [meant]})
    assert found(ours) == []


def test_two_texts_of_two_examples_are_no_copy_and_of_one_they_are(ours: Desk) -> None:
    name = {"client.name": "Priya Nair", "client.called": "Priya"}
    ours.case("2026-014", WILLING, {**THEIRS, **name, "engagement.goals": ["open the bakery"]})
    assert ours.docs().exit_code == 0
    goal = fields_of(shipped.example("beyond-scope"))["engagement"]["goals"]
    ours.case("2026-014", WILLING, {**THEIRS, **name, "engagement.goals": goal})
    assert (ours.docs().exit_code, rules(ours)) == (1, ["still-the-example"])


def test_what_may_be_so_elsewhere_is_told_of_beside_something_else_alone(ours: Desk) -> None:
    free = {**THEIRS, "referral.why_none": "He has a tutor already."}
    for path, text in (("meeting.answer_by", "Friday at noon"), ("meeting.place", "my office")):
        free[path] = text
        ours.case("2026-014", WILLING, free)
        assert rules(ours) == []
    ours.case("2026-014", WILLING, {**free, "engagement.agreement.section": "section 6"})
    assert rules(ours) == ["still-the-example"]


def test_what_anybody_may_share_with_an_example_is_free(ours: Desk) -> None:
    options = fields_of(shipped.example("broken-trust"))["referral"]["options"]
    help_lines = fields_of(shipped.PRACTICE)["help_lines"]
    referral = {"need": "company on the way", "options": options}
    shared = {"referral": referral, "help_lines": help_lines}
    address = ["4 Orchard Street", "Oldham OL1 2AB"]
    ours.case("2026-014", WILLING, {**THEIRS, **shared, "client.address": address})
    assert set(rules(ours)) <= {"option-unchecked"}


def test_line_of_the_shipped_practice_file_is_told_once_for_all_cases(ours: Desk) -> None:
    ours.change_practice({"practice.phone": "555 0142", "practice.address": ["12 Mill Lane"]})
    for number in range(4):
        ours.case(f"2026-01{number}", WILLING, THEIRS)
    told = found(ours)
    assert [(rule, file) for rule, file, _ in told] == [
        ("still-the-example", "practice.yaml"), ("still-the-example", "practice.yaml"),
    ]  # fmt: skip
    assert ours.made() == {}


def test_line_of_an_example_in_a_file_that_cases_are_based_on_is_told_there(ours: Desk) -> None:
    (ours.templates / "closing.yaml").write_text(
        "engagement:\n  goals:\n    - open the bakery\n", encoding="utf-8"
    )
    ours.case("2026-014", WILLING, {**THEIRS, "engagement.goals": None, "based_on": "closing"})
    assert found(ours) == [("still-the-example", "closing.yaml", 3)]


def test_shipped_cases_over_the_shipped_practice_file_are_silent(desk: Desk) -> None:
    desk.with_examples(*(path.stem for path in shipped.CASES.glob("*.yaml")))
    assert found(desk) == []


def test_shipped_file_that_a_case_is_based_on_is_not_to_be_changed_but_copied(ours: Desk) -> None:
    (ours.templates / "example-closing.yaml").write_text(
        "engagement:\n  goals:\n    - open the bakery\n", encoding="utf-8"
    )
    ours.case(
        "2026-014", WILLING, {**THEIRS, "engagement.goals": None, "based_on": "example-closing"}
    )
    assert 'put the name of your copy behind "based_on"' in ours.docs().stderr


# --- the practice file by itself ---

OWN_NAMES = {"practice.name": "Hill Coaching", "coach.name": "Ada Hill"}


def told_of_practice(desk: Desk) -> dict[str, str]:
    report = desk.gen("check", "--json").report
    assert {each["rule"] for each in report["problems"]} <= {"still-the-example"}
    return {each["field"]: each["level"] for each in report["problems"]}


def test_practice_file_of_ones_own_is_told_what_is_left_of_the_shipped_one(desk: Desk) -> None:
    desk.with_own_templates().with_short(*KINDS).with_examples(WILLING)
    assert told_of_practice(desk) == {}
    desk.change_practice({**OWN_NAMES, "coach.sign_off": "none"})
    ours = ("address > 1", "address > 2", "phone", "email", "website")
    said = ("credentials", "quality_commitment", "faith_statement", "results_statement")
    reach = [f"practice > {name}" for name in ours]
    reach += ["ending > records > copy_from", "ending > contact > via"]
    left = [*reach, *(f"coach > {name}" for name in said)]
    assert told_of_practice(desk) == dict.fromkeys(left, "warning")
    desk.case("2026-014", WILLING, THEIRS)
    assert told_of_practice(desk) == dict.fromkeys(left, "warning") | dict.fromkeys(reach, "error")


def test_practice_file_with_a_name_of_the_shipped_one_left_is_told_so(desk: Desk) -> None:
    desk.with_own_templates().with_short(*KINDS).with_examples(WILLING)
    desk.change_practice({**OURS, "coach.name": "Ruth Ellison"})
    assert told_of_practice(desk) == {"coach > name": "warning"}


def test_letters_behind_a_name_are_told_beside_something_else_alone(ours: Desk) -> None:
    ours.with_examples(WILLING)
    ours.change_practice({"coach.credentials": "PCC"})
    assert told_of_practice(ours) == {}


def test_practice_means_what_it_allows_itself_for_every_case(ours: Desk) -> None:
    sentence = fields_of(shipped.PRACTICE)["coach"]["quality_commitment"]
    meant = {"rule": "still-the-example", "why": "She does.", "words": "every session"}
    ours.change_practice({"coach.quality_commitment": sentence})
    other = {"rule": "letter-late", "why": "He asked for time."}
    ours.case("2026-014", WILLING, {**THEIRS, "allow": [other]})
    assert told_of_practice(ours) == {"coach > quality_commitment": "warning"}
    ours.change_practice({"allow": [meant]})
    assert told_of_practice(ours) == {}
    ours.change_practice({"practice.phone": "555 0142", "allow": [{**meant, "words": ""}]})
    assert told_of_practice(ours) == {"practice > phone": "error"}
