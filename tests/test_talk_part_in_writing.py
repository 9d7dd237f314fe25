"""The talk ``part`` by email or post, and its message to one who cannot be reached."""

from __future__ import annotations

import re

import pytest
from reading_documents import in_order
from test_talk_part import BY_EMAIL, BY_POST, CLOSED, NEUTRAL, SHARED, UNREACHED, cards
from variants import Changes, part


@pytest.mark.parametrize(
    "changes",
    [{}, NEUTRAL, SHARED, CLOSED, {"reason.facts": None, "door.conditions": None}],
    ids=["as it is", "neutral", "faith", "closed", "bare"],
)
@pytest.mark.parametrize("way", [BY_EMAIL, BY_POST], ids=["email", "post"])
def test_the_message_has_120_to_250_words_and_no_brackets(way: Changes, changes: Changes) -> None:
    text = part({**way, **changes}).heard
    assert 120 <= len(text.split()) <= 250
    assert not re.search(r"[()\[\]*]", text)


def test_r20_by_post_the_message_says_what_was_tried_first() -> None:
    said = part(BY_POST).heard
    assert in_order(
        said,
        "Dear Nadia,",
        "I tried to reach you by phone on September 10 and by letter on September 15.",
        "I've decided",
        "enclosed page",
    )
    assert "attached" not in said
    assert "attached" in part(BY_EMAIL).heard


def test_there_is_an_answer_to_each_reply_that_may_come() -> None:
    rows = [line.text for line in part({**BY_EMAIL, **SHARED}).s.under("If this reply comes")]
    for reply in (
        "Thanks you, or agrees",
        "Asks to go on",
        "Hurt or angry",
        "Can't pay",
        "A bad review",
        "Danger or despair",
        "Is hurt that you offered to pray",
        "Five working days, and no answer",
    ):
        assert reply in rows
    assert "Writes or calls after all" not in rows


def test_one_who_has_not_answered_is_offered_one_more_talk_and_told_what_holds_else() -> None:
    said = part(UNREACHED).heard
    assert in_order(
        said,
        "I tried to reach you by phone on September 10 and by letter on September 15, "
        "and I haven't heard back. I hope you're all right.",
        "Our last three appointments stayed empty, and coaching takes two.",
        "I've kept Wednesday, September 30, 2026 at 10:00 AM free for us to meet.",
        "We would meet here: my office.",
        "tell me by September 29, 2026.",
        "If I don't hear from you, our coaching will end on October 14, 2026.",
        "Two paid sessions are left",
        "$240.00 by October 15, 2026",
        "You don't owe me an explanation, Nadia. I wish you well.",
    )
    assert len(said.split()) <= 262


def test_one_who_has_not_answered_is_thanked_for_no_answer_and_asked_for_none() -> None:
    for changes in ({}, SHARED, CLOSED, {"meeting.last_offer": None}):
        said = part({**UNREACHED, **changes}).heard
        assert not re.search(r"I've decided|hearing me out|\?|for writing|pray", said)


def test_without_an_offer_the_end_is_told_plainly() -> None:
    said = part({**UNREACHED, "meeting.last_offer": None}).heard
    assert "So our coaching comes to its end on October 14, 2026." in said
    assert "If I don't hear" not in said


def test_the_coach_knows_what_to_answer_when_an_answer_comes_after_all() -> None:
    replies = cards(part(UNREACHED).s)
    on_that_day = (
        "Let's talk, on Wednesday, September 30, 2026 or on any day that suits you, and then"
    )
    assert f"I'm so glad to hear from you. {on_that_day}" in replies
    # Before the day that was given nothing has been missed, and a letter is still to come.
    assert "September 29, 2026 has passed, and no answer" in replies
    wait = "Send nothing more before the letter of October 22, 2026. What you wrote still stands."
    assert wait in replies
    alone = cards(part({**UNREACHED, "meeting.last_offer": None, "door.letter": "skip"}).s)
    assert "Would you like to talk once more before we finish?" in alone
    assert "Five working days, and no answer" in alone
    assert "Send nothing more. What you wrote still stands." in alone


SILENT = {
    **UNREACHED,
    "reason.statement": "I haven't been able to reach you since the beginning of August.",
    "reason.facts": [{"on": "2026-09-08", "what": "You were not on the phone at our time."}],
}


@pytest.mark.parametrize(
    "statement",
    [
        "I haven't been able to reach you since the beginning of August.",
        "I couldn't get a hold of you since August.",
        "You didn't answer since August.",
    ],
)
def test_that_nobody_answered_is_said_once_and_never_day_by_day(statement: str) -> None:
    made = part({**SILENT, "reason.statement": statement})
    once = (
        f"{statement} I tried to reach you by phone on September 10 and by letter on September 15."
    )
    assert made.message[1] == f"{once} I hope you're all right."
    assert "heard back" not in made.heard
    assert "not on the phone" not in made.heard
    page = made.s.text[: made.s.text.index("Message ready")]
    assert in_order(
        page,
        "What was seen, for you to know and not to say (“you” below is Nadia):",
        "You were not on the phone at our time.",
    )


def test_facts_of_another_reason_are_told_to_one_who_cannot_be_reached() -> None:
    made = part({**SILENT, "reason.also": ["nonpayment"]})
    assert "On September 8, you were not on the phone at our time." in made.heard


def test_whoever_is_coached_by_phone_can_be_phoned_in_danger() -> None:
    by_phone = cards(part({**UNREACHED, "client.coached_by": "phone"}).s)
    assert "Call at once, and stay on the line" in by_phone
    assert "Call at once, if you have a number," in cards(part(UNREACHED).s)


def test_a_message_by_post_comes_on_no_day_that_the_coach_can_choose() -> None:
    assert "not before a weekend" not in part(BY_POST).s.text
    assert "not before a weekend" in part(BY_EMAIL).s.text


def test_of_who_did_not_answer_no_other_coach_is_spoken_of() -> None:
    asked = {**UNREACHED, "review.use": "yes", "review.wants": ["What do I want?"]}
    asked |= {"referral.options": None, "referral.need": None, "referral.why_none": "Nobody knows."}
    made = part(asked)
    assert "before you take your next step" in made.heard
    assert "another coach" not in made.client_text
    assert "We finished" not in made.l.text
    assert "Our coaching ended on October 14, 2026." in made.l.text


def test_what_was_let_go_is_known_to_who_answers_of_money() -> None:
    let_go = {"status": "none by agreement", "how": "Don't worry about the $90, I'm letting it go."}
    replies = cards(part({**UNREACHED, "ending.fees": let_go}).s)
    assert "There's nothing to pay. Don't worry about the $90, I'm letting it go." in replies
    assert "settle that on the spot" not in replies


def test_a_talk_that_ends_with_a_letter_does_not_end_today() -> None:
    today = {"ending.date": "2026-09-21", "engagement.agreement.notice_waived": "client agreed"}
    assert (
        "our coaching ends with this letter, on September 21, 2026."
        in part({**BY_POST, **today, "meeting.date": "2026-09-21"}).heard
    )
