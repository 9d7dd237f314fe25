"""Joints: words as people really write them come out as good English."""

from __future__ import annotations

from pathlib import Path

import pytest
from variants import part, willing
from word import NO_BREAK, parts_of

GOALS = ["open the shop", "to open the shop", "Open the shop", "To open the shop."]
BENEFITS = ["we keep momentum", "so we keep momentum", "So that we keep momentum."]
NAMED = ["iPhone help", "www.help.example", "cleo@harrow.example"]


@pytest.mark.parametrize("goal", GOALS)
def test_a_goal_is_said_behind_to(goal: str) -> None:
    papers = willing({"engagement.goals": [goal]})
    assert "I'd love to see you open the shop." in papers.s.text
    assert "You came to open the shop," in papers.l.text
    assert "to to" not in papers.s.text + papers.l.text


@pytest.mark.parametrize("because", BENEFITS)
def test_what_comes_of_a_need_brings_no_so_of_its_own(because: str) -> None:
    needs = [{"do": f"Come to each {each}", "because": because} for each in ("session", "call")]
    said = willing({"needs": needs}).s.text
    assert "One: come to each session. Then we keep momentum." in said


@pytest.mark.parametrize("reach", NAMED)
def test_no_capital_is_put_on_an_address_or_on_a_word_with_one_inside(reach: str) -> None:
    option = {"name": "Cleo Marsh", "role": "other", "offers": reach, "reach": reach}
    more = {"known_how": "none", "checked_on": "2026-09-01"}
    changes = {"referral.options": [{**option, **more}], "referral.need": "a hand with it"}
    cells = [line.text for line in willing(changes).n.lines]
    assert cells.count(reach) == 2


def test_no_line_ends_within_a_date_or_a_sum() -> None:
    said = {
        "meeting-script": ("September 30", "240 dollars", "2:30 PM"),
        "referral-note": ("September 30, 2026", "$240.00"),
        "door-open-letter": ("October 5, 2026",),
    }
    (case,) = willing().report.cases
    for document in case.documents:
        story = parts_of(Path(document.file))["word/document.xml"].decode()
        for each in said[document.kind]:
            assert each.replace(" ", NO_BREAK) in story
        assert "September 30" not in story


@pytest.mark.parametrize("what", ["No-show on June 9", "On June 9 nobody came"])
def test_a_day_that_stands_in_a_fact_is_not_said_behind_it_again(what: str) -> None:
    for talk in (part, willing):
        said = talk({"reason.facts": [{"what": what, "on": "2026-06-09"}]}).s.text
        assert f"{what}." in said
        assert "(June 9)" not in said
        other = talk({"reason.facts": [{"what": "He came late", "on": "2026-06-09"}]}).s.text
        assert "He came late. (June 9)" in other
