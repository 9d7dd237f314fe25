"""What two clients hear of each other; words that point to nothing; who reads a mailbox."""

from __future__ import annotations

import pytest
from desk import Desk
from extra_documents import FIRST, LEAVE, extras, read
from variants import RISK, VIDEO, Changes, beyond_scope, example_case, leave, part, willing

TWO: Changes = {"client.name": "Mo and Colin Jessop", "client.called": "Mo and Colin"}
FACT = {"on": "2026-06-22"}


def told_of(changes: Changes, path: str) -> str:
    """The warnings about a field, as text."""
    (case,) = willing(changes).report.cases
    told = (each.as_text() for each in case.problems)
    return "\n".join(text for text in told if path in text)


@pytest.mark.parametrize(
    ("what", "better"),
    [
        ("Mo said she'd like to be out by Christmas.", "Mo, you said you'd like to be out by"),
        ("Colin brought the lease.", "Colin, you brought the lease"),
        ("Mo was late, and Colin left early.", "Mo, you asked for more time, and Colin"),
        ("Each of you asked me, separately, to bring the other round.", "said to the coach alone"),
        ("Mo, you said you'd like to be out by Christmas.", ""),
        ("Mo's plan came in.", ""),
        ("You asked to be seen separately.", ""),
    ],
)
def test_nobody_is_spoken_past_where_both_sit(what: str, better: str) -> None:
    told = told_of({**TWO, "reason.facts": [{**FACT, "what": what}]}, "facts")
    assert better in told if better else "hear this" not in told


@pytest.mark.parametrize(
    ("need", "told"),
    [
        ("somebody who can help you both to settle it", True),
        ("somebody who can look at the lease and sign it", False),
        ("people who have been through it", False),
        ("support from someone else, if you want it", False),
    ],
)
def test_a_need_says_what_it_is(need: str, *, told: bool) -> None:
    problems = part({"referral.need": need}).report.all_problems()
    assert any('"it" could be anything' in each.as_text() for each in problems) is told


def test_the_company_of_others_has_its_article() -> None:
    paper = part({"referral.need": "company of others who have left the service"}).n.text
    assert "What may help now is the company of others" in paper


@pytest.mark.parametrize(
    ("via", "said"),
    [
        ("karen@sawtooth.example", "through Karen, at karen@sawtooth.example"),
        ("hello@sawtooth.example", "at hello@sawtooth.example"),
        ("ruth@sawtooth.example", "at ruth@sawtooth.example"),
    ],
)
def test_a_mailbox_of_somebody_else_is_said_to_be_theirs(via: str, said: str) -> None:
    way = {
        "ending.contact": {"route": "open", "via": via},
        "coach.name": "Ruth Ellison",
        "ending.records": {"kept_for": "2 years", "copy_from": "Karen at the office"},
    }
    paper = part(way).n.text
    assert said in paper
    assert ("through" in paper.split(via, maxsplit=1)[0][-40:]) is ("karen" in via)


def test_a_plan_for_tonight_is_gone_through_and_not_asked_for() -> None:
    plan = "Tamsin will be at the flat that evening."
    heard = beyond_scope({**VIDEO, **RISK, "safety.plan": plan}).s.text
    assert "Let's go through tonight together" in heard
    assert "Who could be with you tonight?" not in heard
    assert f"The plan is under way: {plan}" in heard
    assert "Who could be with you tonight?" in beyond_scope({**VIDEO, **RISK}).s.text


def test_who_reads_that_it_ends_hears_of_an_end_that_is_good(desk: Desk) -> None:
    dad = {"who": ["payer"], "name": "Lee Roe (her dad)", "told": "dates and money"}
    example, good = "example-complete", "It's a good ending."
    extras(desk, example, {"others": [dad]})
    page = read(desk, example, FIRST).text
    assert good in page
    assert "that's for" in page
    extras(desk, LEAVE, {"others": [dad]})
    assert good not in read(desk, LEAVE, FIRST).text


def test_who_of_two_is_called_has_the_day_in_the_sentence() -> None:
    fact = {"on": "2026-09-02", "what": "Mo, you rang at nine to say you couldn't come."}
    heard = willing({**TWO, "reason.facts": [fact]}).s.text
    assert "On September 2, Mo, you rang at nine to say you couldn't come." in heard
    other = {"on": "2026-09-02", "what": "You said on August 22 that you'd like to stop."}
    assert "On September 2, you said" not in willing({"reason.facts": [other]}).s.text


@pytest.mark.parametrize(
    ("goal", "better"),
    [
        ("leave Aviva on his own terms", 'Write "leave Aviva on your own terms"'),
        ("help Mum live on her own terms", ""),
    ],
)
def test_who_leaves_something_does_so_on_terms_of_their_own(goal: str, better: str) -> None:
    told = told_of({"engagement.goals": [goal]}, "goals")
    assert better in told if better else "own terms" not in told


@pytest.mark.parametrize(
    ("cost", "said"),
    [
        ("$90 a session, first call free", "you'd pay $90 a session; the first call is free."),
        (
            "$90 a session; first 30 minutes free",
            "you'd pay $90 a session; the first 30 minutes are",
        ),
        (
            "$90 a session; the first hour is free",
            "you'd pay $90 a session; the first hour is free.",
        ),
    ],
)
def test_what_is_free_at_first_is_said_with_the_price(cost: str, said: str) -> None:
    paula = dict(example_case("leave")["referral"]["options"][0])
    known = {**paula, "known_how": "We trained together; no referral fee", "cost": cost}
    heard = leave({"referral.options": [known]}).heard
    assert said in heard
    assert "Paula Reyes and I trained together; there's no referral fee." in heard
