"""The talk where the work is done, in writing: the message, its replies, the note, the letter."""

from __future__ import annotations

import re

import pytest
from matrix import REFUND
from reading_documents import in_order
from test_talk_complete import (
    BY_EMAIL,
    BY_POST,
    CLOSED,
    GOALS,
    NEUTRAL,
    NO_REACHED,
    done,
)
from variants import PHONE, Changes


@pytest.mark.parametrize(
    "way", [{}, PHONE, BY_EMAIL, BY_POST], ids=["person", "phone", "email", "post"]
)
def test_r36_what_was_reached_is_told_and_only_where_the_case_says_so(way: Changes) -> None:
    reached = "You built a team of nine. You handed over the Sunday shift in July."
    made, none = done(way), done(way, NO_REACHED)
    for text in (made.heard, made.l.text):
        assert reached in text
    for text in (none.heard, none.l.text):
        assert "You built" not in text
        assert not re.search("Well done|your doing|You earned it|what you came for", text)


def test_r12_the_coach_prays_or_is_quiet_again_before_each_thing_that_is_sent() -> None:
    for way, before in (
        (BY_EMAIL, "Before each reply, "),
        ({}, "Before you send the note"),
    ):
        for faith, words in (({}, "pray silently"), (NEUTRAL, "quiet minute")):
            (line,) = (line for line in done(way, faith).s.lines if before in line.text)
            assert words in line.text


def test_by_email_the_same_is_asked_where_an_answer_may_come() -> None:
    asked = "tell me two things, if you like: what you're happiest about"
    assert asked in done(BY_EMAIL).heard
    silent = {"ending.contact": {"route": "none", "via": "none"}, **CLOSED}
    assert asked not in done(BY_EMAIL, silent).heard


@pytest.mark.parametrize("door", [{}, CLOSED], ids=["open", "closed"])
@pytest.mark.parametrize("faith", [{}, NEUTRAL], ids=["faith", "neutral"])
@pytest.mark.parametrize("way", [BY_EMAIL, BY_POST], ids=["email", "post"])
def test_the_message_has_120_to_250_words_and_no_bracket(
    way: Changes, door: Changes, faith: Changes
) -> None:
    lines = done(way, door, faith).message
    assert 120 <= len(" ".join(lines).split()) <= 250
    assert not re.search(r"[()\[\]]", " ".join(lines))


def test_there_is_a_reply_for_each_answer() -> None:
    cells = done(BY_EMAIL).s.in_style("Table Text")[::2]
    kinds = (
        "Thanks",
        "Asks to go on",
        "not there yet",
        "Hurt",
        "reviews",
        "despair",
        "five working",
    )
    assert [kind for kind in kinds if any(kind in cell for cell in cells)] == list(kinds)
    assert "240" in " ".join(done(BY_EMAIL, REFUND).s.in_style("Table Text"))
    assert "we'll look at it together" not in done(BY_EMAIL, CLOSED).s.text


def test_there_is_room_to_write_on_and_nothing_to_sign() -> None:
    for made in (done(), done(NO_REACHED)):
        lines = [line.text for line in made.n.lines if line.style.startswith("Own Words")]
        assert [line.rstrip() for line in lines] == [
            "What I'm happiest about:",
            "What helps me keep what I've gained:",
            "My first step, if I ever get stuck:",
        ]
        assert not made.n.in_style("Write Here", "Write Here Kept")
        # A rule, and twice a new line with a rule.
        assert [line.count("\t") for line in lines] == [5, 5, 5]
    assert "Well done" not in done(NO_REACHED).n.text
    assert "what you've done" not in done(NO_REACHED).n.text


@pytest.mark.parametrize("faith", [{}, NEUTRAL], ids=["faith", "neutral"])
def test_r17_r47_r64_the_letter_opens_with_the_person_and_asks_nothing(faith: Changes) -> None:
    lines = done(faith).l.text
    body = lines[lines.index("Dear Ellen,") : lines.index("\nWith ")]
    assert in_order(
        body,
        "Dear Ellen,\nYou brought the hard questions, every time.",
        f"When we began, you wanted to {GOALS}.",
        "We finished on September 29, 2026.",
        "I'd love to hear from you.",
        "I prepare for every session and send you notes the same evening.",
        "There's no hurry, and you don't need a reason.",
        "Enjoy what comes next, Ellen. You've earned it.",
    )
    assert 120 <= len(body.split()) <= 180
    assert "?" not in body


def test_what_the_coach_was_glad_to_be_part_of_is_the_doing_and_not_the_end() -> None:
    letter = done().l.text
    assert "That was all your doing, and I'm glad I was part of it." in letter
    assert "We finished on September 29, 2026. My door is open." in letter
    assert "I still wish you that, and I'm glad we worked on it" in done(NO_REACHED).l.text


@pytest.mark.parametrize("need", ["other vets who made the same jump", "a class in bookkeeping"])
@pytest.mark.parametrize("way", [{}, BY_EMAIL], ids=["person", "email"])
def test_where_to_turn_is_said_of_people_as_of_things(way: Changes, need: str) -> None:
    option = {"name": "The Hall", "role": "other", "offers": "an evening a week",
              "reach": "555 0151", "known_how": "none", "checked_on": "2026-09-17"}  # fmt: skip
    heard = done(way, {"referral": {"need": need, "options": [option]}}).heard
    assert f"The page says where to find {need}, if you'd like that." in heard


def test_conditions_of_another_talk_stand_nowhere() -> None:
    made = done({"door.conditions": [{"do": "keep two hours a week"}]})
    assert "two hours a week" not in made.client_text
