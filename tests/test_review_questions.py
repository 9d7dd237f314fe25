"""Whether the note asks the client to think again, and what is told where it has no questions."""

from __future__ import annotations

from collections.abc import Mapping

from desk import Desk

NO_QUESTIONS = {"review": None}
MISSED = {"reason.kind": "missed sessions", "decision.mode": "final"}
MANY = {"review": {"use": "yes", "wants": ["What do I want?"]}}


def told(desk: Desk, example: str, changes: Mapping[str, object]) -> list[str]:
    """What is said of how many questions the note has."""
    if not (desk.folder / "templates").exists():
        desk.with_own_templates().change_practice(NO_QUESTIONS)
    desk.case("example-x", example, changes)
    (case,) = desk.gen("check", "--json").report["cases"]
    return [each["what"] for each in case["problems"] if each["rule"] == "question-count"]


def test_what_stands_beside_the_main_reason_makes_no_questions(desk: Desk) -> None:
    also = ["late cancellations", "missed sessions"]
    assert not told(desk, "example-part", {"reason.also": also})


def test_the_main_reason_does_and_it_is_named(desk: Desk) -> None:
    (said,) = told(desk, "example-part", MISSED)
    assert said == (
        "The note would have no questions. It asks some because of the reason "
        "(kind: missed sessions)."
    )


def test_other_help_that_is_needed_as_well_takes_them_away(desk: Desk) -> None:
    changes = {"reason.kind": "missed sessions", "reason.also": ["grief"]}
    assert not told(desk, "example-beyond-scope", changes)


def test_whoever_asks_for_them_is_told_of_no_reason(desk: Desk) -> None:
    (said,) = told(desk, "example-part", MANY)
    assert "because of the reason" not in said
