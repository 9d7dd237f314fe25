"""Placed with care: what is harmless in itself and hurts, or means another, where it stands."""

from __future__ import annotations

from datetime import date

import pytest
from refer_ways import IN_PERSON
from variants import Changes, leave, papers, part, willing

from gen.holidays import before_the_holidays

TWO_KINDS: Changes = {
    "referral.need": "proper advice on your claim, and somebody to help you sleep again"
}


def test_whose_interests_meet_the_clients_does_not_wish_for_the_goal_itself() -> None:
    met: Changes = {"reason.kind": "conflict of interest", "decision.by": "coach"}
    assert "I've been glad to work on that with you." in leave(met).heard
    assert "I still want that for you" not in leave(met).heard
    assert "I still want that for you" in leave().heard


def test_after_a_mistake_nothing_is_claimed_to_be_left_whole() -> None:
    mistake: Changes = {"reason.kind": "coach's mistake", "decision.by": "coach"}
    assert "and you deserved better from me." in leave(mistake).heard


def test_each_of_several_helps_is_asked_for_its_own_part_alone() -> None:
    asked = papers("beyond-scope", {**IN_PERSON, **TWO_KINDS})
    assert "Say just the part that's for them. That's enough." in asked.heard
    assert "Say just the part that's for them." in asked.n.text
    one = papers("beyond-scope", IN_PERSON)
    assert "Say just the part" not in one.heard + one.n.text


@pytest.mark.parametrize(
    ("what", "said"),
    [
        ("The May and June invoices were still open.", "the May and June invoices were"),
        ("The work from May to June was left.", ""),
    ],
)
def test_the_month_of_an_invoice_is_not_the_day_on_which_it_was_open(what: str, said: str) -> None:
    heard = part({"reason.facts": [{"what": what, "on": "2026-09-09"}]}).heard
    assert (f"On September 9, {said}" if said else what) in heard


@pytest.mark.parametrize(
    ("typed", "better"),
    [
        ("the following Tuesday", "next Tuesday"),
        ("a week after the meeting", "a week from today"),
        ("the day after", "tomorrow"),
        ("the following day", "tomorrow"),
        ("the following morning", "tomorrow morning"),
    ],
)
def test_a_day_counted_from_the_meeting_is_told_as_who_sits_there_calls_it(
    typed: str, better: str
) -> None:
    (told,) = willing({"meeting.answer_by": typed}).report.all_problems()
    assert f'Write "{better}".' in told.as_text()
    assert not list(willing({"meeting.answer_by": better}).report.all_problems())


def test_what_is_reached_by_now_is_not_what_one_would_return_to() -> None:
    letter = papers("beyond-scope", IN_PERSON).l.text
    assert "Whenever you'd like to work with me again, I'd love that." in letter
    assert "return to that" not in letter


def test_a_letter_lists_what_would_help_first_as_whole_sentences() -> None:
    two = {
        **IN_PERSON,
        "door.conditions": [{"do": "have a chat with your doctor"}, {"do": "write to me"}],
    }
    letter = papers("beyond-scope", two).l.text
    assert (
        "Before we begin again, two things would help:\nHave a chat with your doctor.\nWrite to me."
        in letter
    )
    states = {**IN_PERSON, "door.conditions": [{"do": "feel rested"}, {"do": "sleep well"}]}
    assert "it would help if you:\nfeel rested." in papers("beyond-scope", states).l.text


def test_a_letter_opens_with_thanks_where_what_is_named_was_not_done_for_the_coach() -> None:
    thanks: Changes = {"engagement.thanks": ["You sent pages even when you hated them."]}
    assert "Thank you for the work we've done together. You sent pages" in part(thanks).l.text
    told: Changes = {"engagement.thanks": ["You told me the truth about your nights."]}
    assert "Thank you for the work we've" not in part(told).l.text


def test_whom_the_client_has_agreed_to_is_no_news() -> None:
    consent = {
        "given": "verbal", "on": "2026-09-10", "to": "Paula Reyes", "what": "your name",
        "purpose": "a call", "until": "2026-12-01",
    }  # fmt: skip
    shares: Changes = {"referral.share": "name and contact", "referral.consent": consent}
    known = leave(
        {**shares, "allow": [{"rule": "consent-before-the-news", "why": "He asked by phone."}]}
    )
    assert "As we've said, if you'd like to" in known.heard
    assert "You don't have to decide anything now." not in known.heard
    assert "As we've said" not in leave().heard


def test_a_letter_of_a_later_return_does_not_say_that_any_time_is_right() -> None:
    over: Changes = {"ending.contact.route": "practical only", "ending.contact.until": "2026-11-30"}
    later: Changes = {**over, "door.not_before": "2027-03-01"}
    assert "about this any time" not in part(later).l.text


def test_once_my_evenings_are_my_own_again_is_not_followed_by_another_again() -> None:
    own = leave({"door.once": "my evenings are my own again", "door.not_before": None})
    assert "Once my evenings are my own again, I'd gladly work with you, if" in own.heard
    assert "Once my evenings are my own again, we could go on together, if" in own.l.text


@pytest.mark.parametrize(
    ("what", "said"),
    [
        ("You didn't come, and I heard nothing till the Friday.", True),
        ("I heard nothing of you until the following week.", True),
        ("You came every week until October.", False),
    ],
)
def test_the_day_is_said_of_a_silence_that_is_told_with_its_end(what: str, *, said: bool) -> None:
    heard = part({"reason.facts": [{"what": what, "on": "2026-09-09"}]}).heard
    assert ("On September 9, " in heard) is said


def test_what_was_the_last_of_its_kind_is_told_of_as_its_day() -> None:
    told = {"what": "That was the last session we held.", "on": "2026-09-09"}
    assert "September 9 was the last session we held." in part({"reason.facts": [told]}).heard


@pytest.mark.parametrize(("day", "is_after"), [(18, "2027-01-04"), (20, "2027-01-04")])
def test_no_day_is_proposed_before_the_end(day: int, is_after: str) -> None:
    end = date(2026, 12, day)
    assert before_the_holidays(end, earliest=end) == date.fromisoformat(is_after)


def test_a_titled_name_is_somebody_to_ask() -> None:
    asked = {"ending.records.copy_from": "Ms. Jean Ng, at jean@quarry.example"}
    assert "just ask Ms. Jean Ng, at jean@quarry.example." in part(asked).n.text


def test_all_the_best_is_not_wished_twice_at_the_end_of_a_page() -> None:
    best = {"coach.sign_off": "All the very best"}
    assert "I wish you well, Priya.\nAll the very best,\n" in papers("beyond-scope", best).l.text
    assert "I wish you all the best, Priya.\n" in papers("beyond-scope").l.text
    assert "Take good care, Owen." in papers("accept", best).heard


def test_who_sits_in_gets_a_page_of_an_end_only_after_a_no() -> None:
    there: Changes = {
        "others": [{"who": "partner", "name": "Joan Reed", "told": "dates"}],
        "meeting.others_present": [{"name": "Joan Reed", "client_agreed": "yes"}],
    }
    gets = "gets a page with the dates."
    assert f" is there, and, after a no, {gets}" in willing(there).s.text
    assert f" is there, and {gets}" in part({**IN_PERSON, **there}).s.text


def test_what_a_payer_owes_is_told_to_be_no_matter_of_the_clients() -> None:
    owes: Changes = {
        "others": [{"who": "payer", "name": "Lund Works", "told": "dates and money"}],
        "ending.fees": {"status": "balance due", "to": "payer", "amount": 480, "by": "2026-10-14"},
    }
    assert "I'll settle the money with Lund Works." in part(owes).heard


def test_who_was_found_by_the_client_is_not_said_to_know_nothing() -> None:
    found = {"name": "The repair club", "role": "other", "offers": "a bench", "reach": "555 0107"}
    for known_how, said in (("client's own", False), ("none", True)):
        one: Changes = {
            "referral.need": "a bench to work at",
            "referral.options": [{**found, "known_how": known_how, "checked_on": "2026-09-01"}],
        }
        assert ("I haven't told" in papers("accept", one).heard) is said


def test_each_of_two_asks_for_a_copy_of_what_concerns_that_one() -> None:
    two: Changes = {"client.name": "Ann Lund and Bob Lund", "client.called": "Ann and Bob"}
    wanted = "If either of you would like a copy of what concerns you, just ask"
    assert wanted in part(two).n.text
    assert "If you'd like a copy, just ask" in part().n.text


BESIDE: Changes = {
    **IN_PERSON,
    "reason.kind": "conflict of interest",
    "reason.also": ["legal or financial advice"],
    "reason.statement": "I've coached you both, so I can't help either of you with the sale.",
}


def test_a_need_that_stands_beside_another_reason_is_not_put_before_it() -> None:
    made = papers("beyond-scope", BESIDE)
    assert "and that isn't me" not in made.heard
    assert (
        "“Not at all, and you've done nothing wrong. It's for the reason you've heard.”"
        in made.s.text
    )
    assert "Not at all. It's a matter for someone who knows the field." in made.s.text
    alone = papers("beyond-scope", IN_PERSON)
    assert "and that isn't me" in alone.heard
    assert "It's about what I'm trained for" in alone.s.text


def test_in_danger_nobody_is_left_to_go_alone() -> None:
    sister = {"name": "Aoife Nair", "client_agreed": "yes", "role": "her sister"}
    risk: Changes = {**IN_PERSON, "meeting.others_present": [sister]}
    assert "Ask Aoife Nair to go along." in papers("beyond-scope", risk).s.text
    assert "Go with Priya, and ask: “Are you safe?”" in papers("beyond-scope", IN_PERSON).s.text


def test_what_else_is_known_of_who_goes_on_is_left_to_the_page() -> None:
    jo = {
        "name": "Jo Whitlam", "role": "coach", "reach": "555 0107", "known_how": "none",
        "offers": "takes over from December; raised her niece's boys herself",
        "checked_on": "2026-09-01",
    }  # fmt: skip
    named = leave({"referral.options": [jo]})
    assert "there's Jo Whitlam, who takes over from December. " in named.heard
    assert "raised her niece's boys herself" in named.n.text


def test_who_is_called_by_a_first_name_in_the_talk_is_told_of_by_it() -> None:
    tess: Changes = {"others": [{"who": "partner", "name": "Tess Garrity", "told": "dates"}]}
    goal: Changes = {**tess, "engagement.goals": ["agree with Tess who does what"]}
    assert "I'll tell Tess the dates" in part(goal).heard
    assert "I'll tell Tess Garrity the dates" in part(tess).heard
