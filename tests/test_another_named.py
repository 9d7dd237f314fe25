"""A "she" behind somebody else's name may be that person: nothing is told, no fact turned round."""

from __future__ import annotations

from typing import Any

import pytest
from desk import Desk
from test_she_is import told
from tim import TIM

from gen.phrasing.slips import slip_in

OF_ANOTHER = {
    "reason.facts.what": (
        "You raised your voice at Bea and called her a name when she asked about the session.",
        "You snapped at Bea, and she cried.",
        "You rolled your eyes at Bea when she spoke.",
        "You got angry at Bea because she moved a session.",
        "Bea called you on Monday, and she got no answer.",
        "Bea rang twice, and her messages weren't answered.",
        "Bea's notes say that she was shouted at.",
        "You sent Marco in your place, and he knew nothing of it.",
        "You left it to the sous-chef, and she didn't come either.",
        "You told my assistant that she was useless.",
        "You called the manager a liar when he asked for the receipt.",
        "Your wife came instead, and she didn't know why.",
        "Oonagh was in tears when she told me.",
        "You showed up at Bea's house when she was ill.",
    ),
    "reason.facts.effect": (
        "Bea asked me not to have to take your calls; she's worn out.",
        "Bea cried, and she went home.",
    ),
    "reason.statement": ("You've been rough with Bea, and she won't take your calls.",),
    "needs.do": (
        "don't shout at Bea when she calls",
        "let my assistant finish when she calls",
        "apologize to Bea and ask what she needs",
    ),
    "needs.because": ("Bea knows where she stands", "my assistant can plan her week"),
    "tried": ("Bea's reminders from her phone", "having Bea call on her way home"),
    "engagement.thanks": ("You smiled at Bea every time she opened the door.",),
    "ending.materials": ("Oonagh keeps the keys at her desk.",),
    "engagement.reached": ("hired a sous-chef and gave her the keys",),
}


@pytest.mark.parametrize(
    ("field", "text"), [(field, text) for field, texts in OF_ANOTHER.items() for text in texts]
)
def test_behind_another_s_name_it_is_that_person(field: str, text: str) -> None:
    assert slip_in(text, field, TIM) is None


@pytest.mark.parametrize(
    ("field", "text", "better"),
    [
        ("reason.facts.what", "She keeps cancelling.", "You keep cancelling."),
        ("reason.facts.what", "He raised his voice twice.", "You raised your voice twice."),
        (
            "reason.facts.what",
            "Tim yelled at Bea when she rang.",
            "You yelled at Bea when she rang.",
        ),
        (
            "reason.facts.what",
            "He started at Tesco and his hours changed.",
            "You started at Tesco and your hours changed.",
        ),
        (
            "reason.statement",
            "Monday's call was short, and she left it early.",
            "Monday's call was short, and you left it early.",
        ),
        (
            "reason.statement",
            "Attendance was poor because she had moved.",
            "Attendance was poor because you had moved.",
        ),
        (
            "reason.statement",
            "The session was short, as he had a shift at Wendy's.",
            "The session was short, as you had a shift at Wendy's.",
        ),
        ("needs.do", "keep his Mondays free", "keep your Mondays free"),
        ("needs.because", "she can plan her week", "you can plan your week"),
        ("engagement.thanks", "She was honest from the start.", "You were honest from the start."),
    ],
)
def test_where_nobody_else_is_named_it_is_the_client(field: str, text: str, better: str) -> None:
    found = slip_in(text, field, TIM)
    assert found
    assert found.better.removesuffix(".") == better.removesuffix(".")


def conditions(*done: str) -> dict[str, Any]:
    return {"door.conditions": [{"do": each} for each in done]}


@pytest.mark.parametrize("first", ["see someone about it by May", "tell your brother by May"])
@pytest.mark.parametrize(
    "then", ["talk over with them whether it's time", "ask what they think by June"]
)
def test_they_are_whoever_stands_in_the_entry_before(desk: Desk, first: str, then: str) -> None:
    assert told(desk, conditions(first, then)) == []


def test_behind_an_entry_of_the_client_alone_it_is_the_client(desk: Desk) -> None:
    (fix,) = told(desk, conditions("keep a planner by May", "bring her planner by June"))
    assert "bring your planner" in fix


def test_whoever_the_case_names_elsewhere_is_known_by_that(desk: Desk) -> None:
    copy = {"ending.records.copy_from": "Bea at hello@hill.example"}
    assert told(desk, {**copy, "ending.materials": "Bea has the folder, and she'll send it."}) == []
