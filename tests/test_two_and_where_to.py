"""Two people in one name, ways that are closed, and lists, as each reads on the papers."""

from __future__ import annotations

import pytest
from desk import Desk
from extra_documents import FIRST, LEAVE, LOOSE, PAYER, extras, read
from refer_ways import IN_PERSON
from variants import RISK, beyond_scope, leave, papers, willing

ACCEPT = "example-accept"

HATCH = {
    "name": "Stephen and Lori Hatch",
    "role": "coach",
    "offers": "coaching for couples, evenings in Layton",
    "reach": "555 0142",
    "known_how": "old friends of mine from graduate school",
    "cost": "$75 a session",
    "checked_on": "2026-09-01",
}


@pytest.mark.parametrize(
    ("name", "offers", "said"),
    [
        ("Stephen and Lori Hatch", "coaching for couples", "who offer coaching for couples."),
        ("Ann Lee and Sam Reed", "coaching for couples", "who offer coaching for couples."),
        ("Dr. Ann Lee & Dr. Sam Reed", "talks", "who offer talks."),
        ("Jo and Sam Reed", "takes over in May and meets on Mondays",
         "who take over in May and meet on Mondays."),
        ("Jo and Sam Reed", "take over in May", "who take over in May."),
        ("Ann Lee", "coaching for couples", "who offers coaching for couples."),
        ("Ann Lee", "help with debts", "who offers help with debts."),
        ("Ann Lee", "coaching, takes over in May", "who offers coaching, and takes over in May."),
        ("Jo and Sam Reed", "coaching, and meets on Mondays",
         "who offer coaching, and meet on Mondays."),
        ("Grief and Loss Support", "talks", "who offers talks."),
        ("Burke and Hall Coaching", "talks", "who offers talks."),
    ],
)  # fmt: skip
def test_two_people_in_one_name_offer_and_do_not_offers(name: str, offers: str, said: str) -> None:
    made = leave({"referral.options": [{**HATCH, "name": name, "offers": offers}]})
    assert f"{name}, {said}" in made.heard


def test_what_is_said_of_two_is_said_of_two() -> None:
    heard = leave({"referral.options": [HATCH]}).heard
    assert "Stephen and Lori Hatch are old friends of mine from graduate school." in heard


@pytest.mark.parametrize(
    "until", ["whenever you like to leave it", "whenever you want to hand it back", "when you like"]
)
def test_until_whenever_somebody_likes_is_for_as_long_as_they_like(until: str) -> None:
    note = leave({"ending.access": [{"what": "The group chat", "until": until}]}).n.text
    assert "for as long as you like" in note
    assert "until when" not in note


@pytest.mark.parametrize(
    "only",
    ["email only. Roommates open the mail", "by email, he's hardly ever home to get the mail",
     "by email, as his mum opens the post", "email - the mail is shared",
     "email, and the mail is opened by roommates", "email to priya@mail.example, and no more",
     "by email while the mail is being held"],
)  # fmt: skip
def test_letter_of_whom_only_email_reaches_has_no_house_but_the_email(only: str) -> None:
    house = {"client.address": ["12 Ash Lane", "Tulsa"], "client.email": "priya@mail.example"}
    letter = beyond_scope({**house, "client.send_only": only}).l.text
    assert "priya@mail.example" in letter
    assert "Ash Lane" not in letter


@pytest.mark.parametrize("only", ["by email, or by post", "email and post", "by post"])
def test_letter_that_may_be_posted_has_the_house(only: str) -> None:
    house = {"client.address": ["12 Ash Lane", "Tulsa"], "client.email": "priya@mail.example"}
    letter = beyond_scope({**house, "client.send_only": only}).l.text
    assert "12 Ash Lane" in letter
    assert "priya@mail.example" not in letter


def test_what_was_tried_has_the_last_comma_of_its_english() -> None:
    tried = ["moving to Tuesdays", "calls of twenty minutes instead of full sessions",
             "reminders by text"]  # fmt: skip
    american, british = (
        willing({"tried": tried, "practice.language": language}).heard
        for language in ("en-US", "en-GB")
    )
    assert "instead of full sessions, and reminders by text" in american
    assert "instead of full sessions and reminders by text" in british


OWN = {**HATCH, "name": "Dr. Priya Patel", "role": "physician", "known_how": "client's own"}
NEW = {
    **HATCH,
    "name": "Ann Lee",
    "role": "therapist",
    "known_how": "none",
    "registration": "no. 1",
}


def test_nobody_asks_the_own_doctor_how_to_get_started() -> None:
    own = beyond_scope({**IN_PERSON, "referral.options": [OWN]})
    for paper in (own.s.text, own.n.text):
        assert "Could I come and talk with you?" in paper
        assert "get started" not in paper
    both = beyond_scope({**IN_PERSON, "referral.options": [NEW, OWN]})
    assert "What you can say to somebody new" in both.n.text
    assert "To somebody new, you could say: “My coach suggested" in both.heard


@pytest.mark.parametrize("kind", ["relocation", "schedule"])
def test_whoever_moves_is_asked_for_the_new_address_before_the_letter(
    desk: Desk, kind: str
) -> None:
    extras(desk, ACCEPT, {"client.address": ["12 Ash Lane", "Tulsa"], "reason.kind": kind})
    asks = "for the new address first" in read(desk, ACCEPT, LOOSE).text
    assert asks == (kind == "relocation")


@pytest.mark.parametrize(
    ("sign_off", "signed"),
    [("Rooting for you,", "With kind regards,"), ("All good wishes,", "All good wishes,")],
)
def test_words_for_the_client_do_not_sign_a_notice_to_a_payer(
    desk: Desk, sign_off: str, signed: str
) -> None:
    signs = {"coach.sign_off": sign_off, "client.shares_faith": "no"}
    extras(desk, LEAVE, {"others": [PAYER], **signs})
    notice = read(desk, LEAVE, FIRST)
    assert signed in notice.in_style("Sign Off")


def test_whoever_sits_in_is_thanked_for_coming() -> None:
    dad = {"name": "Grant Lund", "client_agreed": "yes", "role": "her dad"}
    script = papers("complete", {"meeting.others_present": [dad]}).s.text
    assert (
        "is with us today. (To Grant Lund:) Thank you for being here. (And now to Ellen.)" in script
    )


@pytest.mark.parametrize(
    ("contact", "said"),
    [
        ({"route": "practical only"}, "I'm still here until"),
        ({"route": "open", "until": "2026-12-01"}, "In a moment I'll tell you how to reach me."),
    ],
)
def test_in_danger_nobody_is_promised_a_coach_who_answers_practical_questions_only(
    contact: dict[str, str], said: str
) -> None:
    heard = beyond_scope({**IN_PERSON, **RISK, "ending.contact": contact}).heard
    assert f"I'm not disappearing. {said}" in heard


@pytest.mark.parametrize(
    ("what", "said"),
    [
        ("The call that day didn't happen.", "On September 9, the call didn't happen."),
        ("You said that day was too full.", "On September 9, you said that day was too full."),
        ("You told me you have no time.", "On September 9, you told me you have no time."),
        ("You rang on that day and cancelled.", "You rang on September 9 and cancelled."),
    ],
)
def test_a_day_that_is_said_is_not_that_day_once_more(what: str, said: str) -> None:
    assert said in willing({"reason.facts": [{"on": "2026-09-09", "what": what}]}).heard
