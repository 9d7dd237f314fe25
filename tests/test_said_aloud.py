"""What first readers stumbled over when the papers were read aloud: it is said as one says it."""

from __future__ import annotations

import datetime
from collections.abc import Callable

import pytest
from reading_documents import in_order, text_of
from variants import EMAIL, VIDEO, Changes, Papers, beyond_scope, leave, part, willing

from gen.words.dates_and_money import English

PAULA = {
    "name": "Paula Reyes",
    "role": "coach",
    "offers": "coaching by video",
    "reach": "555 0178",
    "known_how": "a colleague of many years",
    "cost": "the same fee as now",
    "checked_on": "2026-09-17",
}
IDA = {**PAULA, "name": "Ida Lund"}
ONE: Changes = {"referral.options": [PAULA]}
TWO: Changes = {"referral.options": [PAULA, IDA]}
RETIRES: Changes = {"reason.kind": "coach illness", "reason.also": ["retirement"]}
NO_DAY: Changes = {"door.not_before": None}


def test_whoever_is_named_alone_is_called_by_name() -> None:
    one, two = leave(ONE), leave(TWO)
    assert "I can introduce the two of you, if you like." in one.heard
    assert "I can introduce you, if you like." in two.heard
    for words in (
        "I haven't told Paula Reyes about you.",
        "Introduce me to Paula Reyes.",
        "Get in touch with Paula Reyes, and ask about a first conversation.",
        "See whether it's right for you.",
        "My connection: a colleague of many years.",
    ):
        assert words in one.n.text
    for words in (
        "I haven't told anyone listed here about you.",
        "Introduce me to (name):",
        "Get in touch with someone listed here, and ask about a first conversation.",
        "See what's right for you.",
    ):
        assert words in two.n.text


def test_what_is_known_of_the_only_one_is_said_in_whole_sentences() -> None:
    said = leave(ONE).heard
    known, costs = "Paula Reyes is a colleague of many years.", "With Paula Reyes, you'd pay the"
    assert in_order(said, known, f"{costs} same fee as now.")
    other = {**PAULA, "known_how": "a friend recommended her", "cost": "free for the first hour"}
    said = leave({"referral.options": [other]}).heard
    assert in_order(said, "A friend recommended her.", "As for the cost with Paula Reyes: free for")


@pytest.mark.parametrize(
    ("cost", "said"),
    [
        ("the same as mine", "With Paula Reyes, you'd pay the same as with me."),
        (
            "$95 a session, same as mine",
            "With Paula Reyes, you'd pay $95 a session, same as with me.",
        ),
        ("same as mine", "As for the cost with Paula Reyes: same as with me."),
    ],
)
def test_what_costs_the_same_as_the_coach_is_said_so(cost: str, said: str) -> None:
    made = leave({"referral.options": [{**PAULA, "cost": cost}]})
    assert said in made.heard
    assert f"Cost: {cost}" in made.n.text


@pytest.mark.parametrize(
    ("way", "where"),
    [
        ({}, "give it to me or send it to office@stillwater.example."),
        (VIDEO, "sign it, and send it to office@stillwater.example."),
    ],
    ids=["in person", "video"],
)
def test_a_form_says_where_it_goes(way: Changes, where: str) -> None:
    assert where in leave(way).n.text


@pytest.mark.parametrize("way", [{}, EMAIL], ids=["in person", "email"])
def test_a_coach_who_stops_does_not_speak_of_a_time_to_come(way: Changes) -> None:
    stops, pauses = leave({**RETIRES, **NO_DAY, **way}), leave({**NO_DAY, **way})
    expects = "I don't expect to coach again. If that ever changes, I'd be glad to work with you."
    for made, is_said in ((stops, True), (pauses, False)):
        assert (expects in made.heard) is (expects in made.l.text) is is_said
        assert ("If one day we can work together again" in made.l.text) is not is_said


def test_a_coach_who_stops_gives_no_hope_of_being_back() -> None:
    stops, pauses = leave({**RETIRES, **NO_DAY}).s, leave(NO_DAY).s
    assert "“I don't think so. If that changes, you'll be welcome.”" in stops.text
    assert "“I don't know. If I can, I'd be glad.”" in pauses.text


@pytest.mark.parametrize(
    ("talk", "over", "with_no"),
    [
        (leave, "2026-09-30", "door.not_before"),
        (part, "2026-09-30", "door.conditions"),
        (beyond_scope, "2026-06-01", "door.not_before"),
    ],
    ids=["leave", "part", "refer"],
)
def test_a_letter_after_the_days_for_questions_says_that_one_may_write(
    talk: Callable[[Changes], Papers], over: str, with_no: str
) -> None:
    words, until = "You can write to me about this any time", "ending.contact.until"
    assert words in talk({until: over, with_no: None}).l.text
    assert words not in talk({until: "2027-06-30", with_no: None}).l.text


@pytest.mark.parametrize(
    ("place", "said"),
    [("video call", False), ("By video.", False), ("Zoom room 4", True)],
)
def test_a_place_that_only_says_how_the_two_meet_is_not_said_twice(
    place: str, *, said: bool
) -> None:
    page = text_of(willing({**VIDEO, "meeting.place": place}).s.preparation)
    assert (f"Where: {place}." in page) is said


@pytest.mark.parametrize(
    ("day", "said"),
    [
        ("2027-01-29", "January 29"),
        ("2027-08-29", "August 29, 2027"),
        ("2025-12-29", "December 29, 2025"),
    ],
)
def test_a_day_that_is_near_needs_no_year_aloud(day: str, said: str) -> None:
    on = datetime.date(2026, 11, 26)
    english = English.of(on, "en-US", spoken=True)
    assert english.date(datetime.date.fromisoformat(day)).replace("\N{NO-BREAK SPACE}", " ") == said
    written = English.of(on, "en-US", spoken=False)
    assert written.date(datetime.date.fromisoformat(day)).endswith(day[:4])


def test_what_is_told_of_money_stands_in_quotes_on_the_page_of_the_coach() -> None:
    page = text_of(part({"ending.fees.how": "You pay it in two parts."}).s.preparation)
    assert "In your words: “You pay it in two parts.”" in page


def test_what_would_be_passed_on_is_said_and_not_left_to_a_page_that_comes_later() -> None:
    consent = {
        "given": "verbal", "on": "2026-09-22", "to": "Paula Reyes",
        "what": "your name and your goals",
        "purpose": "so she can call you", "until": "2026-12-01",
    }  # fmt: skip
    asked = {**ONE, "referral.share": "name and contact", "referral.consent": consent}
    made = leave({**asked, "allow": [{"rule": "consent-on-the-day", "why": "Asked there."}]})
    what = "I'll pass on just this to Paula Reyes: your name and your goals, so she can call you."
    assert f"If you agree, {what} It's fine to say no, too." in made.heard
    assert "your goals. This is so she can call you. The permission" in made.n.text
    own = {**consent, "purpose": "an easy start"}
    assert "The purpose: an easy start." in leave({**asked, "referral.consent": own}).n.text


def test_who_knows_by_now_hears_no_news() -> None:
    why = "He asked on the phone."
    knows: Changes = {"allow": [{"rule": "consent-before-the-news", "why": why}]}
    consent = {
        "given": "verbal", "on": "2026-09-10", "to": "Paula Reyes", "what": "your name",
        "purpose": "a call", "until": "2026-12-01",
    }  # fmt: skip
    shares: Changes = {**ONE, "referral.share": "name and contact", "referral.consent": consent}
    said = leave({**shares, **knows}).heard
    assert "You already know why we're meeting." in said
    assert "spoken of this before" not in said  # it has just been said
    assert "It's nothing you did." in said
    care = {"reason.care": "You've done nothing wrong."}
    lifted = leave({**shares, **knows, **care}).heard
    assert "So here it is." in lifted
    assert "It's nothing you did." not in lifted
    assert "We've spoken of this before." in leave({**shares, **knows, **EMAIL}).heard
    assert "some news" not in said
    assert "I have some news." in leave(ONE).heard


@pytest.mark.parametrize(
    ("what", "said"),
    [
        ("You texted that a delivery had come in.", "On September 4, you texted that"),
        ("I wrote to you at noon.", "On September 4, I wrote to"),
        ("The sheet was empty.", "On September 4, the sheet was"),
        ("You rang the next day.", "On September 4, you rang the next day."),
        ("You came late last week.", "You came late last week. (September 4)"),
        ("Daniel's sheet was empty.", "Daniel's sheet was empty. (September 4)"),
        ("You were late twice that week.", "You were late twice that week. (September 4)"),
        ("We agreed on the 7th.", "We agreed on the 7th. (September 4)"),
        ("On Friday you wrote.", "On Friday you wrote. (September 4)"),
    ],
)
def test_a_fact_is_heard_with_its_day_but_where_it_has_a_time_of_its_own(
    what: str, said: str
) -> None:
    made = willing({"reason.facts": [{"what": what, "on": "2026-09-04"}]})
    assert said in made.s.text


def test_an_agreement_that_ends_later_is_no_day_on_which_the_two_finished() -> None:
    apart, together = leave(), leave({"ending.last_session": "2026-10-09"})
    assert "Our coaching ended on October 9, 2026." in apart.l.text
    assert "We finished on October 9, 2026." in together.l.text


def test_by_phone_no_page_is_looked_at_before_it_is_sent() -> None:
    there, far = leave(TWO), leave({**TWO, **VIDEO})
    assert "I have a page for you that says what each of them offers" in there.heard
    assert "I'll send you a page that says what each of them offers" in far.heard
    nobody: Changes = {"referral.options": [{**PAULA, "role": "directory"}]}
    asks = "“The page I'll send you says where to start."
    assert asks in leave({**nobody, **VIDEO}).s.text
    assert asks not in leave(nobody).s.text
