"""No paper says more than is so: of ways to meet, of days, of who is told, of what is secret."""

from __future__ import annotations

import pytest
from reading_documents import in_order
from variants import EMAIL, RISK, VIDEO, Changes, beyond_scope, leave, papers, part, willing

AWAY: Changes = {"door.not_before": "2027-04-05"}
BY_EMAIL: Changes = {**EMAIL, "meeting.minutes": None}


def test_who_is_coached_by_letter_alone_is_not_asked_to_find_a_day_to_talk() -> None:
    assert "and we'd take it from there." in leave(BY_EMAIL).l.text
    assert "and we'd find a day to talk." in leave().l.text


def test_the_reply_to_who_asks_to_go_on_keeps_what_the_message_says_of_a_return() -> None:
    reply = "What I wrote about working together again still holds."
    assert reply in leave({**BY_EMAIL, **AWAY}).s.text
    assert reply not in leave({**BY_EMAIL, "door": {"state": "closed"}}).s.text


@pytest.mark.parametrize(
    ("kind", "said"),
    [
        ("relocation", "the reason as plainly as I can"),
        ("coach illness", "I'd like to leave it there"),
    ],
)
def test_only_an_illness_is_not_spoken_of_further(kind: str, said: str) -> None:
    assert said in leave({"reason.kind": kind}).s.text


@pytest.mark.parametrize(
    ("fee", "said"),
    [
        ("$95 a session", "a new agreement, at $95 a session."),
        ("whatever Lund Works pays", "agreement. The fee would be whatever Lund Works pays."),
        ("same", "a new agreement at the same fee as before."),
    ],
)  # fmt: skip
def test_the_fee_of_a_return_is_said_in_a_sentence(fee: str, said: str) -> None:
    on_return = {"fee": fee, "trial_sessions": 2}
    for made in (willing, part, beyond_scope):
        assert said in made({"door.on_return": on_return}).l.text


def test_a_return_from_a_day_on_is_not_offered_sooner() -> None:
    made, now = papers("complete", AWAY), papers("complete")
    assert "is enough, from April 5, 2027. You don't have to say why." in made.n.text
    assert "is enough, at any time." in now.n.text
    assert "If it's new, it can begin on April 5" in made.s.text
    assert "the end can wait" not in made.s.text
    assert "If it's new, find a time to talk about it." in now.s.text


def test_a_child_is_told_that_a_parent_signs_too() -> None:
    mother = {"who": "guardian", "name": "Ada Okafor", "told": "dates"}
    here = {"name": "Ada Okafor", "client_agreed": "yes", "role": "his mum"}
    child: Changes = {"client.minor": "yes", "others": [mother], "meeting.others_present": [here]}
    assert (
        "with dates today, for you, me and your mum to sign." in willing({**child, **VIDEO}).heard
    )
    assert "with dates today, for us both to sign." in willing(VIDEO).heard


def test_what_would_help_before_a_return_is_said_with_you() -> None:
    feel = {"do": "feel that writing is what you'd like help with"}
    letter = beyond_scope({"door.conditions": [feel, {"do": "write to me"}]}).l.text
    assert in_order(letter, "it would help if you:", "feel that writing is", "write to me.")
    alone = beyond_scope({"door.conditions": [feel]}).l.text
    assert "it would help if you feel that writing is what you'd like help with." in alone


def test_where_a_decision_can_be_looked_at_again_the_day_comes_first() -> None:
    appeal = {"to": "me, in writing", "by": "2026-10-24"}
    assert (
        "please ask me, in writing, by October 24, 2026." in part({"ending.appeal": appeal}).n.text
    )


def test_until_a_yes_only_those_who_would_hear_are_promised_to_hear_nothing() -> None:
    consent = {
        "given": "verbal", "on": "2026-09-22", "to": "Paula Reyes", "what": "your goals",
        "purpose": "so she can call you", "until": "2026-12-01",
    }  # fmt: skip
    sponsor = {"who": "sponsor", "name": "Lund Works", "told": "dates"}
    note = leave({
        "referral.share": "agreed summary", "referral.consent": consent, "others": [sponsor],
        "allow": [{"rule": "consent-on-the-day", "why": "Asked there."}],
    }).n.text  # fmt: skip
    assert "Until you say yes, I'll keep it to myself." in note


def test_who_cannot_pay_is_not_read_the_bill() -> None:
    owes = {"status": "balance due", "amount": "640", "currency": "USD", "by": "2026-10-20"}
    row = part({"ending.fees": owes}).s.text
    assert "“Thank you for telling me. Let me know what you can manage, and by when" in row


def test_from_afar_a_number_is_said_before_the_page_comes() -> None:
    far, near = leave({**RISK, **VIDEO}), leave(RISK)
    assert in_order(
        far.s.text,
        "Could you write down a number?",
        "Give one number, slowly.",
        "It's on the page I'll send you, too. Who could be with you tonight?",
    )
    assert "Your page says who to call. Who could be with you tonight?" in near.s.text


def test_a_safety_plan_comes_before_the_goodbye() -> None:
    plan: Changes = {**RISK, **VIDEO, "safety.plan": "I stay on until Jo is there."}
    made = leave(plan)
    assert in_order(made.s.text, "The plan comes before the goodbye", "That's all there")
    assert "End by" not in made.s.text
    assert "The plan comes before" not in leave(VIDEO).s.text


def test_who_pays_ends_it_and_not_the_coach() -> None:
    stops: Changes = {"reason.kind": "funding ended", "decision.by": "payer"}
    said = leave({**stops, "door.state": "open", "door.once": "the grant is back"}).s.text
    assert "out of my hands." in said
    assert "I can't, and I'm sorry" not in said
    assert "“I'd like that, once the grant is back" in said


def test_help_is_named_aloud_and_who_hangs_up_in_danger_is_called_back() -> None:
    made = beyond_scope({**VIDEO, **RISK})
    assert "On the page you'll find Joan Hale." in made.heard
    assert "Call back once." in made.s.text
    assert "Call back once." not in beyond_scope({**VIDEO, "risk.concern": "no"}).s.text


def test_a_gran_who_pays_is_the_client_s_gran() -> None:
    gran = {"who": "payer", "name": "Isobel Reed (his gran)", "told": "dates"}
    assert "I'll tell your gran the dates, and nothing" in willing({"others": [gran]}).heard


def test_of_two_clients_and_a_coach_both_is_not_said() -> None:
    two: Changes = {"client.name": "Ann and Bob Vega", "client.called": "Ann and Bob"}
    for made in (leave(two).heard, leave(two).l.text):
        assert "if we're all able to" in made
    assert "if we're both able to" in leave().heard


def test_what_is_needed_is_said_once() -> None:
    said = "What you need now is advice on the court case, and I'm not able to give that."
    made = beyond_scope({"reason.statement": said}).heard
    assert said in made
    assert "and that isn't me." not in made


def test_a_weekly_sum_is_payment_in_parts() -> None:
    owes = {"status": "balance due", "amount": "90", "currency": "USD", "by": "2026-12-20"}
    how = "That's two sessions; $15 a week is fine if it's easier."
    assert "It can be paid in parts." in part({"ending.fees": {**owes, "how": how}}).s.text
