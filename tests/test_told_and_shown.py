"""What cases written freely showed: who is told what, and whom a word means."""

from __future__ import annotations

import pytest
from desk import Desk
from extra_documents import LEAVE, LOOSE, extras, read
from refer_ways import IN_PERSON
from variants import VIDEO, Changes, leave, papers, part, willing

from gen.phrasing.slips import slip_in
from gen.phrasing.to_you import Client
from gen.tone.findings import findings

OF_MELISSA = Client(("Melissa", "Melissa Ford"), frozenset(), ("Karen", "Karen Holt"))

NZ: Changes = {
    "practice.address": ["14 Vogel Street", "Dunedin 9016, New Zealand"],
    "practice.language": "en-GB",
    "practice.emergency": "111",
    "ending.fees": {"status": "refund due", "amount": 165, "by": "2026-10-09", "currency": "NZD"},
}


def proposed(field: str, typed: str) -> str:
    """What is proposed for a text of a case, of Melissa and her coach Karen; empty for nothing."""
    slip = slip_in(typed, field, OF_MELISSA)
    return slip.better if slip else ""


def test_what_is_sent_is_not_promised_to_hold_all_that_was_said() -> None:
    payer = {"who": "payer", "name": "Lund Works", "told": "dates and money"}
    made = papers("complete", {"others": [payer], **VIDEO})
    assert "I'll send you the practical details in writing today" in made.heard
    assert "Lund Works" not in made.n.text


def test_dollars_are_plain_dollars_where_the_practice_is() -> None:
    at_home = leave(NZ).heard
    assert "165 dollars" in at_home
    abroad: Changes = {**NZ, "practice.address": ["1 Low Lane", "Leeds LS1 1AA"]}
    assert "165 New Zealand dollars" in leave(abroad).heard


@pytest.mark.parametrize("via", ["a letter to the office", "a line to our office"])
def test_nobody_is_reached_a_letter(via: str) -> None:
    note = part({"ending.contact": {"route": "open", "via": via}}).n.text
    assert f"reach me with questions with {via}" in note or f"reach me with {via}" in note


def test_who_may_only_write_to_our_address_finds_it_on_the_page() -> None:
    here = {"practice.address": ["Level 1", "14 Vogel Street"]}
    only = {
        "ending.contact": {"route": "written only", "via": "our postal address in Vogel Street"}
    }
    made = leave({**here, **only, "client.send_only": "by post, in a plain envelope"})
    assert "Level 1, 14 Vogel Street" in made.n.text


def test_mum_keeps_her_capital_where_no_word_owns_her() -> None:
    letter = leave({"door.once": "Mum is settled"}).l.text
    assert "Once Mum is settled" in letter


@pytest.mark.parametrize(
    ("what", "said"),
    [
        ("Our last session was on that day, and we agreed to go on.",
         "Our last session was on September 9, and we agreed to go on."),
        ("I waited on the call until twenty past seven.",
         "On September 9, I waited on the call until twenty past seven."),
    ],
)  # fmt: skip
def test_the_day_of_a_fact_is_said_in_its_sentence(what: str, said: str) -> None:
    facts: Changes = {"reason.facts": [{"on": "2026-09-09", "what": what}]}
    assert said in willing(facts).heard


def test_an_irish_greeting_says_its_own_dear() -> None:
    letter = willing({"client.salutation": "A Mháirtín, a chara"}).l.text
    assert "A Mháirtín, a chara,\n" in letter
    assert "Dear" not in letter


def test_a_colleague_of_nine_years_has_been_one() -> None:
    for_years = {
        "name": "Jo Whitlam", "role": "coach", "reach": "555 0107", "offers": "coaching",
        "known_how": "my colleague here for nine years; no fee passes between us",
        "checked_on": "2026-09-01",
    }  # fmt: skip
    heard = leave({"referral.options": [for_years]}).heard
    assert "Jo Whitlam has been my colleague here for nine years" in heard


def test_a_day_stands_before_no_perfect() -> None:
    fact = {"on": "2026-09-09", "what": "The recorded calls haven't come in."}
    heard = willing({"reason.facts": [fact]}).heard
    assert "On September 9, the recorded" not in heard
    assert "The recorded calls haven't come in." in heard


def test_emails_come_and_are_not_used() -> None:
    emails = {"ending.access": [{"what": "the Sunday emails", "until": "the end of November"}]}
    assert "You'll still get the Sunday emails until the end of November." in leave(emails).heard


def test_an_envelopes_attention_is_not_said_aloud() -> None:
    payer = {"who": "payer", "name": "Halston Freight, Attn. Cheryl Dunn", "told": "dates"}
    heard = part({"others": [payer]}).heard
    assert "I'll tell Halston Freight the dates" in heard


def test_the_coachs_page_says_who_a_you_is(desk: Desk) -> None:
    asked = {
        "to": "whichever counsellor you choose", "what": "that we've worked together",
        "purpose": "so that you needn't tell it twice", "given": "verbal", "on": "2026-09-22",
        "until": "2026-12-01",
    }  # fmt: skip
    allow = [{"rule": "consent-on-the-day", "why": "asked at the meeting"}]
    extras(desk, LEAVE, {"referral.share": "name", "referral.consent": asked, "allow": allow})
    assert "(“you” is Marisol)" in read(desk, LEAVE, LOOSE).text
    answer = willing({"meeting.answer_by": "Wednesday, when you're back in Tulsa"}).s.text
    assert "back in Tulsa (“you” is Daniel)" in answer


def test_whom_the_coach_coaches_by_phone_is_talked_to() -> None:
    ahead: Changes = {"client.coached_by": "phone", "meeting.channel": "phone"}
    assert "We'll talk on" in papers("complete", ahead).heard
    assert "I'll see you on" in papers("complete", IN_PERSON).heard


@pytest.mark.parametrize(
    ("field", "typed", "better"),
    [
        ("referral.consent.purpose", "so she doesn't have to start from scratch",
         "so you don't have to start from scratch"),
        ("referral.consent.purpose", "so that he does not have to explain it all again",
         "so that you do not have to explain it all again"),
        ("referral.options.offers", "her own primary care doctor", "your own primary care doctor"),
        ("referral.options.known_how", "no connection, found through her insurer's list",
         "no connection, found through your insurer's list"),
        ("engagement.reached", "hands off the rota to Tasha", "hand off the rota to Tasha"),
        ("referral.consent.purpose", "so that I do not have to explain it all over again",
         "so that you do not have to explain it all over again"),
        ("referral.consent.what", "that I am not sleeping and what I said",
         "that you are not sleeping and what you said"),
        ("referral.consent.to", "Dr Keane and his mother", "Dr Keane and your mother"),
        ("ending.records.how", "in a folder that only Karen and I can open",
         "in a folder that only my assistant and I can open"),
    ],
)  # fmt: skip
def test_a_client_reads_of_nobody_else_where_it_is_the_client(
    field: str, typed: str, better: str
) -> None:
    assert proposed(field, typed) == better


@pytest.mark.parametrize(
    ("field", "typed"),
    [
        ("referral.consent.purpose", "so she can call you"),
        ("referral.consent.what", "what I have seen in our sessions"),
        ("referral.options.known_how", "I met her through her work at the hospital"),
        ("referral.options.offers", "talks about her own divorce"),
        ("engagement.reached", "got the notes off the desk by six"),
    ],
)
def test_who_helps_stays_who_helps(field: str, typed: str) -> None:
    assert proposed(field, typed) == ""


@pytest.mark.parametrize(
    "text",
    [
        "You wrote such a thoughtful letter, and it was kind of you to explain.",
        "Your colour-coded reading system is now used by two of my other students.",
        "You'll have something to show the girls.",
        "You'll see for yourself what they can do.",
        "You have great warmth, and your stories about third class have brightened many a Monday.",
        "It has been a real privilege to be the person at the other end of your letters.",
    ],
)
def test_plain_kindness_is_no_alarm(text: str) -> None:
    assert not findings(text, "thanks")


@pytest.mark.parametrize(
    "text",
    [
        "It was good of you to explain yourself.",
        "Your excuses are now used by two of my other students.",
        "You'll have something to show the others for once.",
        "You'll see for yourself what happens when you don't pay.",
        "Your stories about why you were late have brightened my week.",
        "I can't go on, because you are a liar.",
        "I can't go on because you are lazy and stupid.",
        "Your lame excuses list is used by all of my clients.",
        "It has been a privilege to be at the other end of your rage.",
    ],
)
def test_its_hurting_neighbour_still_is(text: str) -> None:
    assert findings(text, "statement")


def test_who_is_coached_by_phone_and_video_is_not_kept_from_papers_by_a_missing_why(
    desk: Desk,
) -> None:
    mixed = {"meeting.channel": "video", "meeting.place": None, "client.coached_by": "mixed"}
    desk.case("example-willing", "example-willing", mixed)
    run = desk.docs()
    assert run.exit_code == 0
    assert "(warning: reason-for-distance-missing)" in run.stderr + run.stdout


@pytest.mark.parametrize("example", ["beyond-scope", "broken-trust"])
def test_thanks_for_what_was_told_in_private_come_before_whoever_joins(example: str) -> None:
    mum = {"name": "Caroline Nair", "client_agreed": "yes", "role": "her mum, for the last minutes"}
    brave = "You have been so brave in telling me what the mornings are like."
    heard = papers(
        example,
        {**IN_PERSON, "meeting.others_present": [mum], "engagement.thanks": [brave]},
    ).s.text
    assert heard.index(brave) < heard.index("Caroline Nair can join you now")


def test_two_whose_goals_moved_apart_are_not_told_that_theirs_has_moved_on() -> None:
    apart: Changes = {"reason.kind": "goals moved apart"}
    two: Changes = {**apart, "client.name": "Ann and Bob Lund", "client.called": "Ann and Bob"}
    assert "What you want has moved on" in part(apart).heard
    assert "has moved on" not in part(two).heard
