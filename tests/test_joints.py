"""Joints: words as people really write them come out as good English."""

from __future__ import annotations

from pathlib import Path

import pytest
from variants import part, willing
from word import NO_BREAK, parts_of

from gen.words.joints import (
    joined,
    lower_first,
    names_listed,
    phrase,
    sentence,
    upper_first,
    with_article,
)

BENEFITS = ["we keep momentum", "so we keep momentum", "So that we keep momentum."]
NAMED = ["iPhone help", "www.help.example", "cleo@harrow.example"]


@pytest.mark.parametrize(
    "said",
    [
        "an hour of calm", "an honest friend", "an aunt", "an unhurried coach",
        "a university tutor", "a one-to-one coach", "a European lawyer", "a used notebook",
    ],
)  # fmt: skip
def test_a_or_an_goes_by_the_sound(said: str) -> None:
    assert with_article(said.partition(" ")[2]) == said


@pytest.mark.parametrize("because", BENEFITS)
def test_what_comes_of_a_need_brings_no_so_of_its_own(because: str) -> None:
    needs = [{"do": f"Come to each {each}", "because": because} for each in ("session", "call")]
    said = willing({"needs": needs}).s.text
    assert "First, come to each session. That way we keep momentum." in said


def test_a_text_ends_once_and_a_shortened_word_keeps_its_stop() -> None:
    for text, said, inside in (
        ("Open it", "Open it.", "Open it"),
        ("Open it.", "Open it.", "Open it"),
        ("All six pages!", "All six pages!", "All six pages"),
        ("Your note at 9 p.m.", "Your note at 9 p.m.", "Your note at 9 p.m."),
        ("Acme Inc.", "Acme Inc.", "Acme Inc."),
        ("He said “go.”", "He said “go.”", "He said “go.”"),
        ("Open it,", "Open it.", "Open it"),
        ("and so on...", "And so on...", "and so on..."),
    ):
        assert sentence(text) == said
        assert phrase(text) == inside


def test_a_stop_of_a_shortened_word_stands_before_a_bracket_and_ends_a_sentence_once() -> None:
    needs = [{"do": "Write to me", "because": "I can plan", "seen_by": "your note at 9 p.m."}]
    papers = willing(
        {"needs": needs, "door.conditions": None, "meeting.answer_by": "Friday, 5 p.m."}
    )
    assert "(How we'll both know: your note at 9 p.m.)" in papers.s.text
    assert "You have until Friday, 5 p.m. If" in papers.s.text
    assert "your note at 9 p.m.)" in papers.l.text
    for text in (papers.s.text, papers.l.text):
        assert "p.m.." not in text
        assert "p.m)" not in text


def test_a_capital_is_taken_from_no_name_and_given_to_none() -> None:
    for text in ("Friday at noon", "Easter", "Zoom", "I am there", "iPhone", "Nell's note", "A.B."):
        assert lower_first(text) == text
    for text in ("iPhone", "eBay sales", "www.a.example", "a@b.example", "crane.example/find"):
        assert upper_first(text) == text
        assert sentence(text) == f"{text}."


def test_a_sign_of_money_that_is_a_letter_keeps_its_capital() -> None:
    for text in ("R600 a session", "Rs 500", "Ksh 500", "K50", "S/ 40", "RM20", "R$ 40", "Fr. 50"):
        assert lower_first(text) == text
    for text in ("A 90-minute talk", "Room 5", "Step 2 of it", "Kr 400"):
        assert lower_first(text) == text[0].lower() + text[1:]


def test_a_name_that_is_in_no_list_keeps_its_capital_before_what_somebody_did() -> None:
    assert lower_first("Hemi gave more examples") == "Hemi gave more examples"
    for text in ("We gave it a month", "Mornings took over", "Journaling gave her ideas"):
        assert lower_first(text) == text[0].lower() + text[1:]


def test_the_article_of_a_name_has_no_capital_within_a_sentence() -> None:
    assert names_listed(["The Tuesday Circle", "Theo"], "en-GB") == "the Tuesday Circle and Theo"
    assert names_listed(["Ann", "The Fund"], "en-GB") == "Ann and the Fund"


@pytest.mark.parametrize("name", ["City of Missoula Wellness", "Harbor Fund", "Ives Care Team"])
def test_an_organisation_has_the_article_that_one_says(name: str) -> None:
    assert names_listed([name], "en-GB") == f"the {name}"


@pytest.mark.parametrize(
    "name", ["Sam at Harbor Fund", "St Mary's Trust", "Leeds Council", "her team", "Ann Trust Lee"]
)
def test_a_name_has_no_article_that_nobody_says(name: str) -> None:
    assert names_listed([name], "en-GB") == name


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


def test_two_goals_are_parted_where_the_first_is_long() -> None:
    long = "figure out what you want to do now"
    assert joined([long, "get it on paper"], "en-GB") == f"{long}, and get it on paper"
    short = ["open the shop", "rest on Sundays"]
    assert joined(short, "en-GB") == "open the shop and rest on Sundays"


@pytest.mark.parametrize(
    ("how", "uncounted"),
    [
        (
            "You bought a block of ten in May, and there are three left at $85",
            "You bought a block of ten in May, and there are four left at $85",
        ),
        (
            "That's for three couples sessions at $85, and it goes back on Tasha's card",
            "That's for what's left at $85, and it goes back on Tasha's card",
        ),
    ],
)
def test_a_sum_that_counts_what_is_left_is_not_told_of_it_before(how: str, uncounted: str) -> None:
    said = "Three paid sessions are left"
    for text, told in ((how, False), (uncounted, True)):
        fees = {"status": "refund due", "amount": "255.00", "currency": "USD", "how": text}
        money = {"ending.fees": {**fees, "by": "2026-10-02"}, "engagement.sessions_unused": 3}
        paper = part(money).n.text
        assert text in paper
        assert (said in paper) is told
