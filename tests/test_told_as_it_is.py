"""What a paper says of a sum, a way, a helper or a deed agrees with the rest of the case."""

from __future__ import annotations

import pytest
from desk import LETTER, SCRIPT, Desk
from refer_ways import IN_PERSON
from variants import EMAIL, RISK, Changes, beyond_scope, broken_trust, leave, papers, part, willing
from word import text_of

REFUND = {"status": "refund due", "amount": "120.00", "by": "2026-10-30"}


def rules_told(changes: Changes, example: str = "part") -> set[str]:
    return {each.rule for each in papers(example, changes).report.all_problems()}


def test_who_is_not_to_write_to_the_coach_is_not_asked_to_write_of_the_sum() -> None:
    other = {"route": "third party", "via": "Renee Adkins at the office, 555 0117", "until": "none"}
    fees = {**REFUND, "how": "That is for one session."}
    changes: Changes = {"ending.contact": other, "ending.fees": fees}
    made = broken_trust({**changes, "engagement.sessions_unused": 1})
    assert "Please don't contact me directly." in made.heard
    assert "write to me" not in made.s.text
    assert "tell Renee Adkins and I'll answer in writing" in made.s.text
    assert "you can reach" not in made.heard


def test_the_way_to_who_answers_stands_behind_the_name() -> None:
    other = {"route": "third party", "via": "Renee Adkins, 555 0117", "until": "none"}
    script = broken_trust({"ending.contact": other}).s.text
    assert "please call Renee Adkins. (555 0117) Please don't contact me directly." in script


def test_one_who_pays_is_named_and_no_them() -> None:
    payer = {"who": "payer", "name": "Sam Vega (her husband)", "told": "dates and money"}
    heard = leave({"others": [payer], "ending.fees": {**REFUND, "to": "payer"}}).heard
    assert "I'll settle the money with your husband." in heard


def test_what_is_said_of_something_open_is_closed_with_a_comma() -> None:
    access = [{"what": "the Saturday call, which is open to all", "until": "whenever you like"}]
    heard = part({"ending.access": access}).heard
    assert "You can use the Saturday call, which is open to all, for as long as you like." in heard


@pytest.mark.parametrize(
    ("reached", "said"),
    [
        ("kept your Sundays free since Easter", "You have kept your Sundays free since Easter."),
        ("walked out, since it was late", "You walked out, since it was late."),
        ("opened the shop in May", "You opened the shop in May."),
    ],
)
def test_what_goes_on_since_a_day_is_not_told_as_over(reached: str, said: str) -> None:
    assert said in papers("complete", {"engagement.reached": [reached]}).heard


def test_who_may_only_write_is_given_no_number() -> None:
    written = {"route": "written only", "via": "ruth@hill.example or 555 0142", "until": "none"}
    note = part({"ending.contact": written}).n.text
    assert "you can write to me at ruth@hill.example" in note
    assert "555 0142" not in note


def test_what_else_somebody_does_goes_on_behind_who() -> None:
    cleo = {"name": "Cleo Marsh", "role": "coach", "offers": "farm coaching; takes over in May",
            "reach": "555 0100", "known_how": "none", "checked_on": "2026-09-01"}  # fmt: skip
    heard = leave({"referral.options": [cleo], "referral.need": "a coach"}).heard
    assert "there's Cleo Marsh, who offers farm coaching, and takes over in May." in heard


def test_the_same_fee_and_more_is_said_in_a_sentence() -> None:
    back = {"fee": "the same as before, and the first visit is on me"}
    said = "a new agreement, at the same fee as before, and the first visit is on me."
    assert said in part({"door.on_return": back}).l.text


def test_whom_to_turn_to_for_another_look_has_an_article() -> None:
    note = part({"ending.appeal": {"to": "Small Business Commissioner"}}).n.text
    assert "please ask the Small Business Commissioner." in note


def test_a_page_that_is_sent_by_post_is_not_relied_on_for_the_night() -> None:
    night: Changes = {**RISK, "client.send_only": "By post, in a plain envelope"}
    made = beyond_scope({**IN_PERSON, **night, "client.email": None})
    assert "Could you write down a number?" in made.heard
    assert "Your page says who to call." not in made.heard
    assert "and no other: by post, in a plain envelope" in made.s.text


def test_who_owes_nothing_hears_so_when_the_money_hurts() -> None:
    made = beyond_scope({**IN_PERSON, "ending.fees": {"status": "none due"},
                         "engagement.sessions_unused": 0}).s.text  # fmt: skip
    assert "There's nothing left to pay. If you see the money differently" in made


def test_a_count_that_the_papers_say_in_their_own_words_is_no_slip() -> None:
    fees = {**REFUND, "how": "One session at $120."}
    counted: Changes = {"ending.fees": fees, "engagement.sessions_unused": 1}
    assert "reads-wrong" not in rules_told(counted)
    assert "One session at" not in part(counted).heard
    owed = {"status": "balance due", "amount": "120.00", "by": "2026-10-30"}
    assert "reads-wrong" in rules_told({"ending.fees": {**owed, "how": "One session at $120."}})


@pytest.mark.parametrize(
    ("offers", "told"), [("mediation for farming families", False), ("a talk of an evening", True)]
)
def test_who_somebody_is_may_be_said_by_what_they_do(offers: str, *, told: bool) -> None:
    option = {"name": "Judith Carrow", "role": "other", "offers": offers, "reach": "555 0100"}
    more = {"known_how": "none", "checked_on": "2026-09-01"}
    changes = {"referral.options": [{**option, **more}], "referral.need": "a hand"}
    assert ("role-unsaid" in rules_told(changes)) is told


def test_a_fact_for_the_coach_alone_is_judged_by_plain_words_only() -> None:
    what = "You came to my house on Saturday and stood on the porch until my husband answered."
    for made in (broken_trust, leave):
        fact = {"reason.facts": [{"what": what, "on": "2026-09-08"}]}
        told = {each.rule for each in made(fact).report.all_problems()}
        assert not [rule for rule in told if rule.startswith("tone-")]


def test_each_sign_of_a_condition_says_that_it_is_one() -> None:
    signed = [line.text for line in willing().l.lines if line.style == "List Number"]
    assert len(signed) == len([text for text in signed if "know: " in text]) == 3


def test_who_may_forget_hears_of_nobody_who_has_not() -> None:
    medical: Changes = {**IN_PERSON, "reason.kind": "medical"}
    made = beyond_scope(medical)
    assert "I haven't forgotten" not in made.heard + made.l.text
    law = {**IN_PERSON, "reason.kind": "legal or financial advice"}
    assert "I haven't forgotten that." in beyond_scope(law).heard


def test_a_look_is_not_looked_for() -> None:
    need = {"referral.need": "a good look at your memory by a doctor"}
    heard = beyond_scope({**IN_PERSON, **need}).heard
    assert "“My coach suggested that I get in touch. How would I get started?”" in heard
    assert "I'm looking for someone" in beyond_scope(IN_PERSON).heard


def test_what_pays_may_be_found_another_way_and_nothing_is_hidden() -> None:
    stopped: Changes = {**EMAIL, "meeting.minutes": None, "decision.by": "payer",
                        "reason.kind": "funding ended", "door.once": "there is a new grant",
                        "others": [{"who": "payer", "name": "Arts Fund"}]}  # fmt: skip
    answers = leave({**stopped, "meeting.why_not_in_person": None}).s.text
    assert "if you see another way, tell me, and we'll look at it together." in answers
    assert "Thank you for asking. The reason is the one I gave you." in answers
    assert "I'd like that. It can't go on as it was" in answers
    assert "That's all I can tell you" not in answers


def test_a_title_ends_no_sentence() -> None:
    asked = [{"do": "see Dr. Osei and hear what she thinks"}, {"do": "rest on Sundays"}]
    assert "reads-wrong" not in rules_told({"door.conditions": asked})


def test_how_an_answer_comes_is_no_part_of_the_day() -> None:
    late = {"meeting.answer_by": "Monday, by text is fine"}
    assert "reads-wrong" in rules_told(late, "willing")


def test_whoever_has_taken_it_on_and_said_sorry_is_given_nothing_more_to_say() -> None:
    taken = "I'm sorry, Marisol. It's on me, not on you."
    script = leave({"reason.kind": "coach's mistake", "reason.care": taken}).s
    assert not [line for line in script.after_preparation if line.spoken and not line.text.strip()]


@pytest.mark.parametrize("example", ["accept", "complete", "leave", "part"])
def test_a_quality_left_out_for_its_faith_leaves_no_beginning_behind(
    desk: Desk, example: str
) -> None:
    name = f"example-{example}"
    desk.with_own_templates().change_practice({"coach.quality_commitment": "I pray for each day."})
    desk.case(name, name, {"client.shares_faith": "no", "practice": None, "coach": None})
    desk.docs()
    for kind in (SCRIPT, LETTER):
        assert "As before, you could count on this" not in text_of(desk.file(name, kind))
