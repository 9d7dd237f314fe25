"""The talk of a need outside coaching: its message, its letter, and what no paper says."""

from __future__ import annotations

import re

import pytest
from matrix import FAITHS
from reading_documents import in_order, said_in, text_of
from refer_ways import CLOSED, IN_PERSON, SHARED, WAY_BACK, WAYS, given, message_of
from variants import PHONE, VIDEO, Changes, beyond_scope


@WAYS
def test_r44_r46_nothing_of_quality_and_results_is_said_and_the_letter_has_one_clause(
    way: Changes,
) -> None:
    papers = beyond_scope({**way, **SHARED})
    quality = "I read each letter twice before I answer it."
    for sales in (quality, "I have helped people", "My faith", "I answer each letter"):
        assert sales not in text_of(papers.s.after_preparation) + papers.n.text
    assert f"As before, you could count on this: {quality}" in papers.l.text
    assert "I have helped people" not in papers.l.text


@WAYS
def test_r63_conditions_that_no_letter_holds_are_said_without_their_proof(way: Changes) -> None:
    seen = [{"do": "write to me first", "seen_by": "a note of your own"}]
    said = given(beyond_scope({**way, "door.letter": "skip", "door.conditions": seen}))
    assert in_order(
        said, WAY_BACK, "Before we begin again, it would help if you could write to me first."
    )
    assert "a note of your own" not in said
    assert "Write to me first" not in given(beyond_scope({**way, "door.conditions": seen}))


@pytest.mark.parametrize("way", [IN_PERSON, PHONE, VIDEO], ids=["person", "phone", "video"])
def test_where_a_body_is_at_stake_both_spoken_conditions_matter(way: Changes) -> None:
    two = [{"do": "write to me first"}, {"do": "choose a topic"}]
    medical = {**way, "reason.kind": "medical", "door.letter": "skip", "door.conditions": two}
    assert in_order(
        given(beyond_scope(medical)),
        "it matters that you write to me first.",
        "And that you choose a topic.",
    )


def test_r12_each_answer_and_each_paper_has_its_prayer_or_its_quiet_minute() -> None:
    faith, neutral = beyond_scope(SHARED).s, beyond_scope().s
    assert "Before each reply, pray silently for the right words" in faith.text
    assert "a reply, pray silently for the right words" in text_of(faith.under("After sending"))
    assert "Before each reply, take a quiet minute" in neutral.text
    assert "a reply, take a quiet minute" in text_of(neutral.under("After sending"))


@pytest.mark.parametrize("faith", FAITHS)
@pytest.mark.parametrize("door", [{}, CLOSED], ids=["open", "closed"])
def test_by_email_the_message_has_120_to_250_words_and_no_day_in_brackets(
    faith: str, door: Changes
) -> None:
    message = message_of(beyond_scope({**FAITHS[faith], **door}))
    assert 120 <= len(" ".join(message).split()) <= 250
    assert not re.search(r"\([^)]*\d{4}\)", " ".join(message))


def test_r14_r21_by_email_the_message_says_what_is_due_and_points_to_the_page() -> None:
    message = " ".join(message_of(beyond_scope()))
    assert in_order(message, "Three paid sessions are left, so I'll refund £90.00 by 7 June")
    assert "the rest is on the page" in message


@pytest.mark.parametrize("changes", [{}, SHARED, {"engagement.goals": ["rest", "plan a move"]}])
def test_r64_the_letter_is_gentle_and_has_120_to_180_words(changes: Changes) -> None:
    letter = beyond_scope(changes).l
    body = letter.in_style("Normal", "Before List", "List Bullet", "After Block", "Last Line")
    assert body[1].startswith("You wrote with care and honesty, even in hard weeks.")
    assert 120 <= len(" ".join(body).split()) <= 180
    assert in_order(
        letter.text,
        "the door is open. You don't have to answer this.",
        "Before we begin again, two things would help:",
        "You don't have to explain the time in between.",
    )


def test_r63_no_condition_of_the_letter_reads_like_an_exam() -> None:
    seen = [{"do": "write to me when you feel ready", "seen_by": "a letter in your own words"}]
    letter = beyond_scope({"door.conditions": seen, "door.not_before": "2027-01-04"}).l.text
    assert (
        "Before we begin again, it would help if you could write to me when you feel ready."
        in letter
    )
    assert "You set out to plan a move into teaching. Any time from 4 January 2027, if" in letter
    for exam in ("prove", "in your own words", "both see", "suits us both", "ask of you"):
        assert exam not in letter


@pytest.mark.parametrize(
    "kind",
    ["trauma", "relationship crisis", "medical", "legal or financial advice", "client safety",
     "substance use suspected"],
)  # fmt: skip
def test_no_label_of_the_need_reaches_the_client(kind: str) -> None:
    for way in (IN_PERSON, {}):
        made = beyond_scope({**way, "reason.kind": kind, "reason.care": None})
        assert not re.search(
            r"\b(ill|illness|diagnos\w+|depress\w+|trauma|crisis in|safety|substance|no room)\b",
            given(made) + made.n.text + made.l.text,
        )
        assert "substance" not in made.s.text


def test_who_else_is_told_is_said_and_no_more_than_that() -> None:
    others = [
        {"who": "payer", "name": "Lund Works", "told": "dates and money"},
        {"who": "sponsor", "name": "Ole Ek", "told": "dates"},
        {"who": "partner", "name": "Una Berg"},
    ]
    for way in (IN_PERSON, {}):
        said = given(beyond_scope({**way, "others": others}))
        assert "I'll tell Ole Ek the dates, and nothing else." in said
        assert "I'll tell Lund Works the dates and what happens with the money, and" in said
        assert "Una Berg" not in said
        assert not re.search("I'll tell (?!you)", given(beyond_scope(way)))


@pytest.mark.parametrize("way", [IN_PERSON, {}], ids=["person", "email"])
def test_where_two_may_part_their_goals_are_not_held_before_them(way: Changes) -> None:
    sore = {
        "engagement.goals": ["stay a team after the baby"],
        "reason.kind": "relationship crisis",
    }
    made = beyond_scope({**way, **sore})
    assert "stay a team" not in given(made) + made.l.text
    assert "What you came for still matters to me. Whenever you'd like" in made.l.text
    assert (
        "You set out to stay a team" in beyond_scope({**way, **sore, "reason.kind": "grief"}).l.text
    )


def test_the_talk_by_email_has_no_spoken_line() -> None:
    assert not said_in(beyond_scope().s.lines)


@pytest.mark.parametrize(
    "statement",
    [
        "What you need most now is somebody who knows employment law, and that I'm not.",
        "You need a lawyer for this, and that isn't me.",
    ],
)
def test_what_the_reason_says_of_who_is_needed_is_not_said_before_it(statement: str) -> None:
    said = given(beyond_scope({"reason.statement": statement}))
    assert statement in said
    assert "trained for it" not in said


def test_a_matter_for_a_lawyer_or_an_adviser_is_not_spoken_of_like_a_grief() -> None:
    law = {"reason.kind": "legal or financial advice", "reason.statement": "It is about the claim."}
    made = beyond_scope({**law, **IN_PERSON})
    assert "What you need now is someone who knows this field, and that isn't me." in given(made)
    assert "You don't need to have everything sorted out first." in given(made)
    for of_grief in ("carrying", "feel ready", "Many people take this step"):
        assert of_grief not in given(made) + made.n.text
    grief = beyond_scope(IN_PERSON)
    assert "Asking is a good step. You don't have to feel ready." in given(grief)
    assert "Many people take this step" in grief.n.text


def test_the_letter_leaves_no_doubt_that_the_client_wants_what_the_client_wants() -> None:
    letter = beyond_scope({"door.not_before": "2027-01-04"}).l.text
    assert "You set out to plan a move into teaching. Any time from 4 January 2027, if" in letter
    assert "you'd like to plan a move" not in letter
