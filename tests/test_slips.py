"""Slips of a hand: each has one message, at its line, and what it says to write mends the file."""

from __future__ import annotations

import pytest
import shipped
from desk import Desk

WILLING, LEAVE, SCOPE = "example-willing", "example-leave", "example-beyond-scope"
SLIPS: dict[str, tuple[str, str, str, str]] = {
    # name: the example, what stands there, what a hand makes of it, what the message has in it
    "another sign": (WILLING, "kind: not", "kind = not", "Write it so: kind: not committed"),
    "a semicolon": (WILLING, "kind: not", "kind; not", "Write it so: kind: not committed"),
    "no sign": (WILLING, "  name: Daniel", "  name Daniel", "Write it so: name: Daniel Okafor"),
    "a section without a colon": (WILLING, "reason:\n", "reason\n", "Write it so: reason:"),
    "a section and a semicolon": (WILLING, "reason:\n", "reason;\n", "Write it so: reason:"),
    "a list without a colon": (WILLING, "tried:\n", "tried\n", "Write it so: tried:"),
    "a list within, without one": (WILLING, "  goals:\n", "  goals\n", "Write it so: goals:"),
    "a section further in": (
        WILLING,
        "\nreason:",
        "\n  reason:",
        "take the 2 spaces before it out",
    ),
    "a section below a list": (
        WILLING,
        "\nneeds:",
        "\n  needs:",
        "take the 2 spaces before it out",
    ),
    "a colon of another script": (
        WILLING,
        "  called: Daniel",
        "  called\N{FULLWIDTH COLON}Daniel",
        "Write it so: called: Daniel",
    ),
    "a sign that is not seen before a section": (
        WILLING,
        "\nclient:",
        "\n\N{ZERO WIDTH NO-BREAK SPACE}client:",
        "Delete it",
    ),
    "a sign that is not seen in an indent": (
        WILLING,
        "  called: Daniel",
        "  \N{ZERO WIDTH SPACE}called: Daniel",
        "Delete it",
    ),
    "a dash within an entry": (
        WILLING,
        "    because: the plan grows",
        "  - because: the plan grows",
        "Write 4 spaces before it, and no dash",
    ),
    "a dash within an option": (
        SCOPE,
        "      reach: 0800",
        "    - reach: 0800",
        "Write 6 spaces before it, and no dash: reach: 0800 000 0000",
    ),
    "an ending": (
        LEAVE,
        "based_on: example-winter-illness",
        "based_on: example-winter-illness.yaml",
        "Write based_on: example-winter-illness",
    ),
    "a folder": (
        LEAVE,
        "based_on: example-winter-illness",
        "based_on: templates/example-winter-illness",
        "Write based_on: example-winter-illness",
    ),
}


@pytest.mark.parametrize(("example", "right", "wrong", "said"), SLIPS.values(), ids=SLIPS)
def test_one_slip_has_one_message_that_says_what_to_write(
    desk: Desk, example: str, right: str, wrong: str, said: str
) -> None:
    text = (shipped.CASES / f"{example}.yaml").read_text(encoding="utf-8")
    assert text.count(right) == 1
    desk.with_own_templates()
    (desk.cases / f"{example}.yaml").write_text(text.replace(right, wrong), encoding="utf-8")
    (case,) = desk.gen("check", "--json").report["cases"]
    (problem,) = case["problems"]
    assert said in problem["fix"]
    line = text.splitlines()[problem["line"] - 1]
    assert right.strip("\n") in line or right.strip() in line


def test_word_right_behind_the_colon_of_a_section_is_told_and_breaks_nothing(desk: Desk) -> None:
    desk.with_own_templates()
    text = (shipped.CASES / f"{WILLING}.yaml").read_text(encoding="utf-8")
    wrong = text.replace("  fees:\n", "  fees:NONE\n")
    (desk.cases / "2026-014.yaml").write_text(wrong, encoding="utf-8")
    (case,) = desk.gen("check", "--json").report["cases"]
    lines = wrong.splitlines()
    assert "fees:NONE" in {lines[each["line"] - 1].strip() for each in case["problems"]}


def test_section_that_a_practice_of_its_own_lacks_is_told_in_the_case(desk: Desk) -> None:
    desk.with_own_templates()
    desk.case("2026-014", WILLING, {"practice": {"name": "Hill Coaching"}})
    (case,) = desk.gen("check", "--json").report["cases"]
    assert "coach" in {each["field"] for each in case["problems"]}


def test_thanks_in_another_language_is_no_part_of_a_sentence(desk: Desk) -> None:
    said = "Du warst immer sehr offen und ehrlich mit mir."
    desk.case("example-a", WILLING, {"engagement.thanks": [said]})
    (case,) = desk.gen("check", "--json").report["cases"]
    assert case["problems"] == []
