"""Who else is told: once it is settled, as the client was told, and in words that fit an office."""

from __future__ import annotations

import pytest
from desk import Desk
from extra_documents import FIRST, LEAVE, LOOSE, PAYER, extras, read
from reading_documents import in_order
from test_talk_part import UNREACHED
from variants import RISK, VIDEO, Changes, beyond_scope, leave, part, willing

from gen.tone.findings import findings

OFFERED: Changes = {**UNREACHED, "others": [PAYER], "client.called": "Nadia"}
PART = "example-part"


def test_while_a_talk_is_offered_nobody_else_is_told_of_an_end(desk: Desk) -> None:
    extras(desk, PART, OFFERED)
    page = read(desk, PART, FIRST).text
    assert page.splitlines()[0] == "October 1, 2026"  # the talk is kept for September 30
    assert "I've let Nadia know that I'm writing to you." in page
    todo = read(desk, PART, LOOSE).text
    assert "If it ends, and not before: notice sent to Harbor Foods" in todo
    assert "If it ends: refund of $240.00" in todo
    extras(desk, PART, {**OFFERED, "meeting.last_offer": None})
    assert read(desk, PART, FIRST).text.splitlines()[0] == "September 23, 2026"
    todo = read(desk, PART, LOOSE).text
    assert "If it ends" not in todo
    extras(desk, LEAVE, {"others": [PAYER]})
    assert "Marisol knows I'm writing to you." in read(desk, LEAVE, FIRST).text


def test_thanks_are_said_with_a_word_before_them() -> None:
    bare: Changes = {"engagement.thanks": ["You were funny about your numbers."]}
    first = "First, thank you."
    at_once = beyond_scope({**VIDEO, **bare, "reason.care": None})
    for heard in (willing(bare).s.text, at_once.s.text):
        assert in_order(heard, first, "You were funny about your numbers.")
    thanked: Changes = {"engagement.thanks": ["Thank you for being funny about your numbers."]}
    assert first not in willing(thanked).s.text
    later = beyond_scope({**VIDEO, **bare, "reason.care": "I'm glad you told me."}).s.text
    assert in_order(later, "And thank you.", "You were funny")


def test_who_comes_in_at_the_end_hears_of_tonight_before_any_date() -> None:
    plan: Changes = {"safety.plan": "Lee drives her home.", "ending.last_session": "2026-05-20"}
    lee = {"name": "Lee Nair", "client_agreed": "yes", "role": "her husband, for the last minutes"}
    by_video: Changes = {**VIDEO, "client.coached_by": "video"}
    joined: Changes = {**by_video, **RISK, **plan, "meeting.others_present": [lee]}
    heard = beyond_scope(joined).s.text
    tonight = (
        "I'm glad you could join us. Priya, shall we all go through what's arranged for tonight?"
    )
    assert in_order(heard, tonight, "that it does you good. I'll see you on 20 May.")
    assert "Here are the dates" not in heard
    assert "You set out to plan a move into teaching. That still matters to me, and" in heard
    calm = {**joined, "risk.concern": "no", "safety.plan": None}
    heard = beyond_scope(calm).s.text
    assert "I'm glad you could join us. Here are the dates." in heard


@pytest.mark.parametrize("whom", ["Janet at the office, who can print it large", "Janet"])
def test_whoever_gives_a_copy_may_be_told_of(whom: str) -> None:
    made = part({"ending.records": {"kept_for": "2 years", "copy_from": whom}})
    assert f"just ask {whom}." in made.n.text
    assert not [each for each in made.report.all_problems() if each.rule == "reads-wrong"]


@pytest.mark.parametrize(
    ("text", "hurts"),
    [
        ("I've been putting off telling you this one.", False),
        ("I've been dreading this call.", False),
        ("The list of who does what is still the one from June.", False),
        ("Your list is still the same as in May because you never do it.", True),
        ("Your draft is the same as garbage.", True),
        ("You let me know early, and in such a nice note.", False),
        ("I've been dreading your calls.", True),
        ("I've been dreading telling you this, because you never listen.", True),
    ],
)
def test_news_that_weighs_on_the_coach_hurts_nobody(text: str, *, hurts: bool) -> None:
    assert bool(findings(text, "fact")) is hurts


def test_who_only_stopped_coming_reads_of_no_change_of_others() -> None:
    others = "I've helped a good many people through such a change."
    assert others in part().l.text
    assert others not in part(UNREACHED).l.text
    own = "I've helped a good many people find their feet."
    assert own in part({**UNREACHED, "coach.results_statement": own}).l.text


def test_what_is_owed_is_no_price_of_a_no() -> None:
    owed = {"status": "balance due", "amount": "350.00", "currency": "USD", "by": "2026-11-30"}
    heard = willing({"engagement.sessions_unused": 0, "ending.fees": owed}).s.text
    assert "If it were a no, our coaching would end on September 30. The balance of" in heard
    assert "350 dollars is due by November 30 either way." in heard


def test_nobody_turns_to_a_class_as_to_somebody() -> None:
    college = {
        "name": "Mill College",
        "role": "other",
        "offers": "evening classes",
        "reach": "555 0177",
        "known_how": "none",
        "checked_on": "2026-09-01",
    }
    ways: Changes = {
        "referral.need": "other ways to grow as a manager",
        "referral.options": [college],
    }
    assert (
        "If you'd like other ways to grow as a manager, there's Mill College" in leave(ways).heard
    )
    hour = {"what": "our monthly coffee hour", "until": "December 31"}
    assert (
        "Our monthly coffee hour: you're welcome until" in leave({"ending.access": [hour]}).n.text
    )
