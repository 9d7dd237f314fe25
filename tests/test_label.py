"""A need puts no label on the client; what a helper knows or the practice is for is none."""

from __future__ import annotations

import pytest
from desk import Desk

OF_A_HELPER = [
    "somebody who gets ADHD in tech and is happy to work in writing",
    "a place to compare notes with other managers who have ADHD",
    "somebody who's good with anxiety",
    "someone who specialises in eating disorders",
    "a meet-up for adults who have ADHD",
    "a support group for people with depression",
    "time with an addiction counselor",
    "an ADHD coach, or an autism support group",
    "a coach trained in ADHD",
    "a meeting of Alcoholics Anonymous",
    "somebody who lives with bipolar disorder too",
    "other parents of children with dyslexia",
    "someone who has ADHD herself",
    "a doctor who treats insomnia",
]
OF_THE_CLIENT = [
    "help for your ADHD",
    "somebody for his depression",
    "help with depression",
    "someone who understands your anxiety",
    "help for an addict",
    "someone for narcissists",
    "a group of people like you with ADHD",
    "help for someone with ADHD",
    "somebody to look at Sam's drinking and alcohol",
    "an ADHD coach for your depression",
    "someone who knows that you are bipolar",
]


def told(desk: Desk, *needs: str) -> dict[str, str]:
    """What is to be done of each need that is told of."""
    desk.with_shipped_templates()
    for number, need in enumerate(needs):
        desk.case(f"example-{number:02}", "example-complete", {"referral.need": need})
    cases = desk.gen("check", "--json").report["cases"]
    return {
        need: each["fix"]
        for need, case in zip(needs, cases, strict=True)
        for each in case["problems"]
        if each["rule"] == "label-in-need"
    }


def test_what_a_helper_knows_is_no_label(desk: Desk) -> None:
    assert not told(desk, *OF_A_HELPER)


def test_what_the_client_is_said_to_have_is_one(desk: Desk) -> None:
    assert [*told(desk, *OF_THE_CLIENT)] == OF_THE_CLIENT


@pytest.mark.parametrize("path", ["coach.title", "practice.name"])
def test_the_practice_may_speak_of_its_own_trade(desk: Desk, path: str) -> None:
    own = desk.with_shipped_templates().practice.read_text(encoding="utf-8")
    assert "ADHD" not in own
    trade = {path: "ADHD and productivity coaching"}
    desk.with_own_templates().change_practice(trade)
    desk.case("example-x", "example-complete", {"referral.need": "more help with ADHD at work"})
    desk.case("example-y", "example-complete", {"referral.need": "more help with depression"})
    adhd, other = desk.gen("check", "--json").report["cases"]
    assert "label-in-need" not in [each["rule"] for each in adhd["problems"]]
    assert "label-in-need" in [each["rule"] for each in other["problems"]]


def test_what_is_proposed_fits_the_label_and_is_none_itself(desk: Desk) -> None:
    depression, insomnia, adhd = told(
        desk, "help with your depression", "help with your insomnia", "help with your ADHD"
    ).values()
    assert "heavy days" in depression
    assert "sleep" in insomnia
    assert "someone who understands ADHD" in adhd
    proposed = [each.partition(": ")[2].rstrip(".") for each in (depression, insomnia, adhd)]
    assert not told(desk, *proposed)


def test_where_nobody_can_say_what_would_help_nothing_is_proposed(desk: Desk) -> None:
    need = "someone for narcissists"
    assert told(desk, need) == {need: "Write that instead."}
