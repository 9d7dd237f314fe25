"""The coach's first page: in which order it stands, whom it names, and the page of welcome."""

from __future__ import annotations

import pytest
from reading_documents import Document, in_order, said_in, text_of
from variants import FINAL, RISK, Changes, broken_trust, willing
from variants import papers as papers_of

OTHERS = [
    {"who": ["payer", "sponsor"], "name": "Hale Foods", "told": "dates and money"},
    {"who": "partner", "name": "Jo Lind"},
]


def page_of(script: Document) -> str:
    return text_of(script.preparation)


def test_r2_what_it_holds_stands_in_the_order_in_which_it_is_needed() -> None:
    page = page_of(willing({"risk.concern": "yes", **RISK}).s)
    assert in_order(
        page,
        "If Daniel is not safe",
        "The meeting",
        "Before you begin",
        "The reason: The steps between sessions",
        "September 9, 2026: In eight of the last nine weeks",
        "The question: Daniel, can you commit to these three things",
        "Money: after a no, you refund $240.00 by October 7, 2026.",
        "The decision: You made it on September 11, 2026",
        "The door: open, on three conditions.",
    )


def test_what_keeps_the_coach_safe_stands_first_with_the_phone_on() -> None:
    plan = "Sam waits in the next room."
    threat = {
        "meeting.channel": "in person",
        "meeting.why_not_in_person": None,
        "safety": {"concern": "threats", "plan": plan},
    }
    lines = [line.text for line in broken_trust(threat).s.sections[0]]
    assert lines[1:3] == ["Your safety", "You are concerned about threats. In danger: 911."]
    assert lines[3] == f"The plan: {plan}"
    assert lines[4].startswith("Phone on, and within reach. Sit nearest the door")
    assert "phone on, silent and within reach" in "\n".join(lines)
    assert "phone off" not in "\n".join(lines)
    assert "phone off" in page_of(willing().s)


@pytest.mark.parametrize(
    ("by", "said"),
    [
        ("client", "Daniel made it on September 11, 2026"),
        ("both", "You made it together on September 11, 2026"),
        ("payer", "Hale Foods made it on September 11, 2026"),
        ("circumstances", "It was settled on September 11, 2026"),
    ],
)
def test_it_says_truly_who_ended_it(by: str, said: str) -> None:
    page = page_of(willing({**FINAL, "decision.by": by, "others": OTHERS}).s)
    assert f"The decision: {said}" in page
    assert "You made it on" not in page


def test_it_says_who_else_is_told_what_and_no_paper_of_the_client_names_them() -> None:
    papers = willing({"others": OTHERS})
    page = page_of(papers.s)
    assert "Hale Foods (payer and sponsor) is told the dates and the money" in page
    assert "Jo Lind (partner) is told nothing." in page
    for document in (papers.n, papers.l):
        assert "Hale Foods" not in document.everything


@pytest.mark.parametrize(
    ("answer", "stands"), [("no", False), ("yes", False), ("not held", True), (None, True)]
)
def test_what_is_to_be_done_before_it_is_no_box_once_it_has_been_held(
    answer: str | None, *, stands: bool
) -> None:
    met = {"outcome.answer": answer, "outcome.met_on": "2026-09-23"} if answer else {}
    page = page_of(willing(met).s)
    assert ("Before you begin" in page) == stands
    assert ("Front-page test" in page) == stands
    assert ("Read this page once more" in page) == stands
    assert ("Agreement read again" in page) == stands
    assert ("\nThe agreement" in page) != stands  # papers are still to be sent
    only = "Papers reach Daniel this way, and no other: by hand"
    assert only in page_of(willing({**met, "client.send_only": "by hand"}).s)


def test_money_of_another_is_on_it_and_not_to_be_spoken_of() -> None:
    page = page_of(willing({"others": OTHERS, "ending.fees.to": "payer"}).s)
    assert "Money: after a no, you refund $240.00 by October 7, 2026." in page
    assert "That is for Hale Foods, so name no sum to Daniel." in page


def test_conditions_that_its_talk_does_not_ask_for_are_told_to_the_coach() -> None:
    conditions = [{"do": "write me a line", "seen_by": "my desk"}]
    papers = papers_of("leave", {"door.conditions": conditions})
    told = "neither said nor sent: Write me a line. (my desk)"
    assert told in page_of(papers.s)
    assert "Write me a line" not in papers.client_text


RETURNED: Changes = {"outcome.answer": "returned", "outcome.met_on": "2027-02-01"}


def test_r64_a_client_who_returns_is_met_with_a_page_of_welcome_and_nothing_of_the_old_talk() -> (
    None
):
    script = willing(RETURNED).s
    assert script.headings[0] == "Daniel has come back"
    said = said_in(script.lines)
    assert said.startswith("Daniel, how good to hear from you. You don't have to explain anything.")
    assert "Let's begin anew, with a new agreement." in said
    assert "After four sessions we'd see whether it suits us both." in said
    assert "Finish a first draft of the whole plan." in script.text
    for old in ("The steps between sessions", "refund", "Conversation guide", "not committed"):
        assert old not in script.text
    assert "has come back" not in willing().s.text


def test_r64_behind_a_closed_door_a_return_is_promised_nothing() -> None:
    script = broken_trust(RETURNED).s
    assert "promise nothing before you have decided anew" in script.text
    said = said_in(script.lines)
    assert "I want to think about it before I answer." in said
    said = said.replace("I'm glad to know that.", "")  # of what the client hopes for
    for word in ("again", "welcome", "glad to", "agreement", "sessions"):
        assert word not in said
    assert "Section 5" not in script.everything


def test_r64_the_coach_is_told_not_to_go_after_anybody() -> None:
    told = "Most people don't come back; if Daniel does, be glad. Don't chase."
    assert told in page_of(willing().s)
    assert told not in page_of(broken_trust().s)
