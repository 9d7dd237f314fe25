"""Plays: what a talk says is said once, is true of this client, and leaves out nothing."""

from __future__ import annotations

import pytest
from variants import EMAIL, PHONE, RISK, beyond_scope, leave, papers, part, willing

OFFER = {"on": "2026-09-29", "how": "phone", "place": "call 555 0142", "until": "2026-09-28"}
STAND_IN = {"name": "Cleo Marsh", "role": "stand-in", "reach": "555 0188", "known_how": "none"}
MOTHER = {"who": ["guardian", "payer"], "name": "Joan Reed", "told": "dates and money"}


def test_shorthand_is_in_full_in_every_paper() -> None:
    made = willing({"engagement.thanks": ["You came w/o fail, w/ your plans."]})
    for each in (made.s, made.l):
        assert "You came without fail, with your plans." in each.text


def test_names_of_the_case_have_their_capital_and_so_has_what_begins() -> None:
    option = {"name": "Luis Ferrante", "role": "therapist", "reach": "555 0181"}
    option |= {"offers": "Mondays with luis", "known_how": "none", "checked_on": "2026-09-01"}
    asked = {
        "review.use": "yes",
        "review.wants": ["whats best for me", "Do I want it.", "what I want"],
    }
    made = beyond_scope(
        {
            **asked, "review.contribution": ["is there more?"], "referral.options": [option],
        }
    )  # fmt: skip
    for said in ("What's best for me?", "Do I want it?", "What I want", "Is there more?"):
        assert said in made.n.text
    assert "What I want?" not in made.n.text


@pytest.mark.parametrize("example", ["part", "leave", "complete", "beyond-scope", "accept"])
def test_the_last_talk_that_is_offered_stands_in_the_message_of_any_talk(example: str) -> None:
    said = papers(example, {**EMAIL, "meeting.last_offer": OFFER}).s.text
    assert "for a phone call (call 555 0142)" in said
    left_to_choose = example == "accept"
    assert ("If you'd like us to talk once more, I've kept" in said) == left_to_choose
    assert ("I'd like us to talk once more." in said) != left_to_choose


@pytest.mark.parametrize(
    ("offers", "said"),
    [
        ("takes over in May, at the same fee", "there's Cleo Marsh, who takes over in May"),
        ("the same fee", "Cleo Marsh can take over from me, and offers the same fee"),
    ],
)
def test_what_a_stand_in_does_and_what_one_offers_are_both_english(offers: str, said: str) -> None:
    option = {**STAND_IN, "offers": offers, "checked_on": "2026-09-01"}
    assert said in leave({"referral.options": [option]}).s.text


def test_a_need_that_the_reason_states_is_not_said_twice() -> None:
    trained = "That needs someone who is trained for it."
    assert "that isn't me" not in beyond_scope({"reason.statement": trained}).s.text
    assert "that isn't me" in beyond_scope({"reason.statement": "It goes beyond me."}).s.text


def test_where_goals_moved_apart_nobody_is_wished_the_old_ones() -> None:
    said = part({"reason.kind": "goals moved apart"}).s.text
    assert "What you want has moved on" in said
    assert "I still want that for you" not in said
    assert "I still want that for you" in part().s.text


def test_the_way_to_reach_the_coach_in_a_bad_night_lasts_as_long_as_contact() -> None:
    open_contact = {"ending.contact.route": "open", "ending.contact.until": "2027-03-01"}
    said = beyond_scope({**RISK, **PHONE, **open_contact}).s.text
    assert "You can still reach me until 1 March 2027." in said


def test_a_minor_hears_nothing_of_what_is_owed_and_who_sits_in_is_told_there() -> None:
    minor = {"client.minor": "yes", "others": [MOTHER]}
    assert "what happens with the money" not in part(minor).s.text
    assert "I'll tell your family the dates" in part(minor).s.text
    there = {**minor, "meeting.others_present": [{"name": "Joan Reed", "role": "mother"}]}
    assert "I'll send your mother a page with the dates, too." in part(there).s.text
    assert "I'll tell your" not in part(there).s.text


def test_a_coach_who_has_company_is_not_told_to_be_alone() -> None:
    there = [{"name": "Ann Tull", "client_agreed": "yes", "role": "supervisor"}]
    assert "You are alone" in willing(PHONE).s.text
    assert "You are alone" not in willing({**PHONE, "meeting.others_present": there}).s.text


def test_access_may_last_as_long_as_the_client_likes() -> None:
    access = [{"what": "the group", "until": "as long as you like"}]
    assert (
        "The group: you're welcome as long as you like." in part({"ending.access": access}).n.text
    )


def test_money_is_for_who_pays_and_not_for_a_sponsor_beside() -> None:
    others = [
        {"who": "payer", "name": "Northgate Foods", "told": "dates"},
        {"who": "sponsor", "name": "Sheila Rees", "told": "dates"},
    ]
    said = part({"others": others, "ending.fees.to": "payer"}).s.text
    assert "That is for Northgate Foods, so name no sum" in said
