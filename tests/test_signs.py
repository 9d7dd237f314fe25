"""Signs that stand for a word are printed in words, everywhere alike; in a name they stay."""

from __future__ import annotations

import pytest
from variants import part

from gen.words.quotation_marks import curly
from gen.words.shorthand import in_full

IN_WORDS = {
    "3 sessions & a late fee": "3 sessions and a late fee",
    "Monday & Tuesday": "Monday and Tuesday",
    "call Ann & me": "call Ann and me",
    "by Zoom & a call at noon": "by Zoom and a call at noon",
    "August & September": "August and September",
    "drives between Fargo & Spokane": "drives between Fargo and Spokane",
    "the cafeteria stories esp. the last": "the cafeteria stories especially the last",
    "$20 late fee + tax": "$20 late fee and tax",
    "3 x $120 + $20 late fee": "3 at $120 plus $20 late fee",
    "250/session": "250 per session",
    "$250/hr": "$250 per hour",
    "\N{POUND SIGN}50/h": "\N{POUND SIGN}50 per hour",
    "2 hrs/wk": "2 hours per week",
    "$1,200.00 / month": "$1,200.00 per month",
    "3 sessions, $120/each": "3 sessions, $120 each",
    "three at $120 ea": "three at $120 each",
    "3 sessions @120": "3 sessions at 120",
    "You cancelled 3x in May": "You cancelled three times in May",
    "check in 2x a week": "check in twice a week",
    "at 6, & pizza": "at 6, and pizza",
    "20 min a day": "20 minutes a day",
    "1 min. late": "1 minute late",
    "late by 20 min.": "late by 20 minutes.",
    "a 30min walk": "a 30-minute walk",
    "the recorded 5 min resets": "the recorded 5-minute resets",
    "about a 2 wk wait": "about a 2-week wait",
    "a 12 wk program": "a 12-week program",
    "a 2 hr drive": "a 2-hour drive",
    "shorter sessions (30 min) from May": "shorter sessions (30 minutes) from May",
    "her mom, last 10 min only": "her mom, last 10 minutes only",
    "30 min. sessions": "30-minute sessions",
    "two hrs, or 3 hr": "two hours, or 3 hours",
    "for 3 wk": "for 3 weeks",
    "1 yr": "1 year",
    "her 5 yr old": "her 5-year old",
    "He is 5 yrs old": "He is 5 years old",
    "In 14 yrs": "In 14 years",
    "after 20 min call me": "after 20 minutes call me",
    "$90 per hr": "$90 per hour",
    "lose the 20 lbs": "lose the 20 pounds",
    "carry a 10 lb bag": "carry a 10-pound bag",
    "only come bc mom asked": "only come because mom asked",
    "Thanks for fixing the sink!!": "Thanks for fixing the sink!",
    "told him no (!!) and left": "told him no (!) and left",
    "Who would notice??": "Who would notice?",
}
AS_TYPED = (
    "Smith & Sons", "Fish & chips", "R&D", "A&E", "and/or", "24/7", "he/she", "km/h", "3 + 4 = 7",
    "+44 1632 960250", "www.x.example/hr", "ann@3.example", "a 10x engineer", "3/4",
    "Barnes, Noble & Co", "at Marks & Spencer", "\N{POUND SIGN}20 min", "You mind it.",
)  # fmt: skip


@pytest.mark.parametrize(("typed", "printed"), IN_WORDS.items())
def test_a_sign_is_said_in_words(typed: str, printed: str) -> None:
    assert in_full(typed) == printed
    assert in_full(printed) == printed


@pytest.mark.parametrize("text", AS_TYPED)
def test_a_sign_of_a_name_an_address_or_an_equation_stays(text: str) -> None:
    assert in_full(text) == text


def test_signs_are_printed_alike_in_what_is_said_and_what_is_read() -> None:
    how = "The fee is $250/session & it's due on the 1st."
    papers = part({"ending.fees.how": how})
    for text in (papers.s.text, papers.n.text):
        assert "The fee is $250 per session and it's due on the 1st." in text


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ('the "Get an adviser" page', "the “Get an adviser” page"),
        ('You said "no," and meant it.', "You said “no,” and meant it."),
        ('"Yes" was all it took ("a word").', "“Yes” was all it took (“a word”)."),
        ('a 12" board and a 15" screen', 'a 12" board and a 15" screen'),
        ('an open "quotation', 'an open "quotation'),
        ('see https://x.example/?q="a" there', 'see https://x.example/?q="a" there'),
        ("“Yes” it was", "“Yes” it was"),
    ],
)
def test_straight_quotes_become_those_of_a_book(typed: str, said: str) -> None:
    assert curly(typed) == said


def test_a_quotation_in_the_case_reads_as_those_of_the_paper() -> None:
    made = part({"engagement.thanks": ['You said "no" to a rush order.']})
    assert "You said “no” to a rush order." in made.heard
    assert "You said “no” to a rush order." in made.l.text
