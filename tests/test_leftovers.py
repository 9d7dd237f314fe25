"""What a copied file still holds of an example, or of another client, is found before it is sent.

The messages stand in ``tests/leftovers.txt``, as the reader sees them.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
import shipped
from desk import KINDS, Desk, command
from yaml_texts import fields_of

GOLDEN = Path(__file__).parent / "leftovers.txt"
WILLING = "example-willing"
OURS: Mapping[str, Any] = {
    "practice.name": "Hill Coaching", "practice.address": ["1 Hill Road"],
    "practice.phone": "020 7946 0000", "practice.email": "ada@hill.test",
    "practice.website": "hill.test", "coach.name": "Ada Hill",
    "ending.contact.via": "ada@hill.test", "ending.records.copy_from": "Ada Hill",
}  # fmt: skip
THEIRS: Mapping[str, Any] = {
    "client.name": "Ruben Achterberg", "client.called": "Ruben", "client.address": ["7 Elm Close"],
    "engagement.goals": ["start a bicycle workshop"],
    "engagement.thanks": ["You showed me the first frame you built."],
    "reason.statement": "We agreed on steps, and most of them were still open when we met.",
    "reason.facts": [{"on": "2026-09-09", "what": "Six of eight steps were open in August."}],
    "needs": [{"do": "keep one evening a week free", "because": "the workshop needs it"}],
    "door.conditions": [{"do": "bring three drawings", "seen_by": "the drawings"}],
    "door.rationale": "He may find the hours in winter.",
    "engagement.agreement.section": "part 3", "meeting.answer_by": "Monday evening",
}  # fmt: skip
"""What a case has to say for itself that stands upon a copy of an example."""


@pytest.fixture
def ours(desk: Desk) -> Desk:
    """A desk with a practice of its own and short templates."""
    desk.with_own_templates().with_short(*KINDS)
    desk.change_practice(OURS)
    return desk


def found(desk: Desk, *words: str) -> list[tuple[str, str, int | None]]:
    report = desk.docs("--json", *words).report
    told = [*report["problems"], *(each for case in report["cases"] for each in case["problems"])]
    return [(each["rule"], Path(each["file"]).name, each["line"]) for each in told]


def rules(desk: Desk) -> list[str]:
    return [rule for rule, *_ in found(desk)]


# --- still-the-example ---


@pytest.mark.parametrize("example", sorted(path.stem for path in shipped.CASES.glob("*.yaml")))
def test_copy_of_an_example_is_told_of_once_with_all_its_lines(ours: Desk, example: str) -> None:
    fields = fields_of(shipped.CASES / f"{example}.yaml")
    ours.case("2026-014", example, {each: None for each in ("practice", "coach") if each in fields})
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


# --- another-clients-name ---


def with_two(desk: Desk, changes: Mapping[str, Any]) -> Desk:
    other = {"client.name": "Kim Lindqvist", "client.called": "Kim"}
    desk.case("2026-013", WILLING, {**THEIRS, **other})
    desk.case("2026-014", WILLING, {**THEIRS, **changes})
    return desk


@pytest.mark.parametrize(
    "changes",
    [
        {"engagement.thanks": ["Kim, you showed me the first frame you built."]},
        {"engagement.thanks": ["You built it. Kim, you showed me the frame."]},
        {"engagement.thanks": ["You showed me the first frame you built, Kim."]},
        {"reason.statement": "The steps of Kim Lindqvist are still open."},
        {"ending.materials": "The folder of Kim Lindqvist is yours."},
        {"engagement.thanks": ["You built the first frame by hand, thank you Kim."]},
        {"client.called": "Kim"},
        {"client.called": "Ruben", "client.salutation": "Dear Kim"},
    ],
)
def test_name_of_another_client_is_told(ours: Desk, changes: Mapping[str, Any]) -> None:
    told = found(with_two(ours, changes))
    assert [(rule, file) for rule, file, _ in told] == [("another-clients-name", "2026-014.yaml")]


@pytest.mark.parametrize(
    "changes",
    [
        {"engagement.thanks": ["You lent Kim a hand with the first frame."]},
        {"engagement.thanks": ["Kimberly, or Kim Lindqvists, is not a name here."]},
        {"client.name": "Kim Baumann", "client.called": "Kim",
         "engagement.thanks": ["Kim, you showed me the first frame you built."]},
        {"client.name": "Kim Lindqvist", "client.called": "Kim",
         "engagement.thanks": ["Kim Lindqvist, you put your name to each page."]},
        {"others": [{"who": "partner", "name": "Kim Lindqvist"}]},
        {"reason.private": "Kim Lindqvist, who comes on Tuesdays, told me."},
    ],
)  # fmt: skip
def test_twin_without_the_name_of_another_client_is_silent(
    ours: Desk, changes: Mapping[str, Any]
) -> None:
    assert found(with_two(ours, changes)) == []


def test_nobody_is_named_whom_the_text_does_not_name(ours: Desk) -> None:
    run = with_two(ours, {"engagement.thanks": ["Kim, you showed me the frame."]}).docs()
    assert "another-clients-name" in run.stdout + run.stderr
    assert "Lindqvist" not in run.stdout + run.stderr


def test_name_of_another_client_can_be_meant(ours: Desk) -> None:
    meant = {"rule": "another-clients-name", "why": "Both agreed to it.", "words": "Kim"}
    thanks = ["Kim, you showed me the first frame you built."]
    assert found(with_two(ours, {"engagement.thanks": thanks, "allow": [meant]})) == []


def test_no_case_is_read_again_for_the_name_of_another(ours: Desk) -> None:
    thanks = ["Kim, you showed me the first frame you built."]
    ours.case("2026-014", WILLING, {**THEIRS, "engagement.thanks": thanks})
    assert found(ours) == []
    with_two(ours, {"engagement.thanks": thanks})
    stamp = (ours.cases / "2026-014.yaml").stat()
    os.utime(ours.cases / "2026-014.yaml", ns=(stamp.st_atime_ns, stamp.st_mtime_ns))
    assert found(ours) == []


# --- named-after-the-client ---


@pytest.mark.parametrize("name", ["achterberg", "2026-ruben", "Ruben_Achterberg", "ACHTERBERG 2"])
def test_file_named_after_the_client_is_told(ours: Desk, name: str) -> None:
    ours.case(name, WILLING, THEIRS)
    assert rules(ours) == ["named-after-the-client"]
    assert ours.made()


@pytest.mark.parametrize("name", ["2026-014", "rubens", "achterbergstrasse", "de", "dr"])
def test_file_not_named_after_the_client_is_silent(ours: Desk, name: str) -> None:
    ours.case(name, WILLING, {**THEIRS, "client.name": "Dr. Ruben de Achterberg"})
    assert rules(ours) == []


# --- the words ---


def test_leftovers_are_told_in_these_words(ours: Desk, accept: bool) -> None:
    thanks = ["Kim, you showed me the first frame you built."]
    left = {
        "client.name": "Daniel Okafor",
        "client.called": "Daniel",
        "engagement.goals": ["open the bakery"],
    }
    with_two(ours, {"engagement.thanks": thanks})
    ours.case("achterberg", WILLING, THEIRS)
    shutil.copy(shipped.example("willing"), ours.cases / "2026-015.yaml")
    ours.case("2026-016", WILLING, {**THEIRS, **left})
    said = command("check", "--cases", "cases", "--templates", "templates", cwd=ours.folder).stdout
    if accept:
        GOLDEN.write_text(said, encoding="utf-8")
    assert said == GOLDEN.read_text(encoding="utf-8")
