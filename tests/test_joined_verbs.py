"""Joined verbs: whatever else somebody does behind an “and” agrees with who is named."""

from __future__ import annotations

import pytest
from tim import TIM

from gen.phrasing.slips import slip_in


@pytest.mark.parametrize(
    ("field", "text", "better"),
    [
        ("referral.options.known_how", "Pip knows and likes him", "I know and like him"),
        ("support", "Pip prepares, and then calls you", "I prepare, and then call you."),
        ("support", "Pip reads your plan and then calls", "I read your plan and then call."),
        ("support", "Pip reads, marks and returns each page", "I read, mark and return each page."),
        ("support", "Pip sends notes and calls you", "I send notes and call you."),
        ("support", "Pip reads it and answers within a day", "I read it and answer within a day."),
        ("needs.because", "Pip knows, likes and trusts it", "I know, like and trust it"),
        ("engagement.thanks", "He knows, likes and trusts it", "You know, like and trust it."),
        ("reason.facts.what", "Tim comes late, then leaves", "You come late, then leave."),
        ("reason.facts.what", "Tim cancels and rebooks", "You cancel and rebook."),
    ],
)
def test_each_joined_verb_agrees(field: str, text: str, better: str) -> None:
    found = slip_in(text, field, TIM)
    assert found
    assert found.better == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("Tim works and Mondays suit him badly", "You work and Mondays suit you badly."),
        ("Tim cancels and sessions slip", "You cancel and sessions slip."),
        ("When Tim cancels, calls pile up", "When you cancel, calls pile up."),
        ("Tim brings notes and charts of each week", "You bring notes and charts of each week."),
    ],
)
def test_a_thing_behind_an_and_is_left_as_it_is(text: str, better: str) -> None:
    found = slip_in(text, "reason.facts.what", TIM)
    assert found
    assert found.better == better


@pytest.mark.parametrize(
    ("text", "better"),
    [
        (
            "When Pip started in May, the plan lay open.",
            "When I started in May, the plan lay open.",
        ),
        ("Since Pip's move the evenings are gone.", "Since my move the evenings are gone."),
        ("In May Pip moved.", "In May I moved."),
        ("After Tim left in May, nobody wrote.", "After you left in May, nobody wrote."),
        ("The plan lay open after Pip started.", "The plan lay open after I started."),
    ],
)
def test_a_name_behind_the_first_word_of_a_sentence_is_seen(text: str, better: str) -> None:
    found = slip_in(text, "reason.statement", TIM)
    assert found
    assert found.better == better


@pytest.mark.parametrize("text", ["Uncle Tim came late.", "Mary Tim came late."])
def test_a_part_of_a_longer_name_is_nobodys_here(text: str) -> None:
    assert slip_in(text, "reason.statement", TIM) is None


def test_in_a_question_to_oneself_the_coach_is_ones_coach() -> None:
    found = slip_in("What did I want when I first met Pip?", "review.wants", TIM)
    assert found
    assert found.better == "What did I want when I first met my coach?"
