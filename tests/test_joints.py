"""Joints: words as people really write them come out as good English."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from variants import part, willing
from word import NO_BREAK, parts_of

from gen.words import beginnings as b
from gen.words.joints import (
    joined,
    lower_first,
    names_listed,
    phrase,
    sentence,
    upper_first,
    with_article,
)
from gen.words.keeping import kept_how

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


ONE_READING: dict[Callable[[str], str], dict[str, str]] = {
    b.action: {
        "To open it.": "open it",
        "Wants to open it": "open it",
        "You will need to open it": "open it",
        "please open it": "open it",
        "Zoom in on it": "Zoom in on it",
        "ok with texting on Sundays": "be ok with texting on Sundays",
        "open to feedback": "be open to feedback",
        "open the shop": "open the shop",
        "on time for each session": "be on time for each session",
    },
    b.deed: {
        "You've led it": "have led it",
        "Has led it.": "have led it",
        "was promoted": "were promoted",
        "opened it": "opened it",
    },
    b.benefit: {
        "Joan can plan, too": "Joan can plan, too",
        "It's easier to plan": "it's easier to plan",
        "Progress is easier to see": "progress is easier to see",
        "so we go on": "we go on",
        "Because I can plan.": "I can plan",
        "So I'm able to plan": "I'm able to plan",
    },
    b.event: {
        "Once the case is settled.": "the case is settled",
        "As soon as I'm well": "I'm well",
        "My term ends": "my term ends",
        "When the case is settled": "the case is settled",
    },
    b.how_long: {
        "6 months": "for 6 months",
        "For another year.": "for another year",
        "As long as you like": "as long as you like",
        "6 June": "",
        "the end of the year": "",
    },
    b.until: {
        "by Friday, March 20": "Friday, March 20",
        "No later than noon": "noon",
        "End of the week": "the end of the week",
        "9 p.m.": "9 p.m.",
    },
    b.thing: {
        "Attendance record": "the attendance record",
        "in the shared folder": "the shared folder",
        "standing order from the bank": "the standing order from the bank",
        "A note by noon": "a note by noon",
        "all six pages!": "all six pages",
        "your note at 9 p.m.": "your note at 9 p.m.",
        "signed receipts": "signed receipts",
        "progress": "progress",
        "more energy": "more energy",
        "Google Calendar": "Google Calendar",
        "eBay receipts": "eBay receipts",
        "Nell's sign-off sheet": "Nell's sign-off sheet",
    },
    b.need: {
        "Grief counseling": "grief counseling",
        "You need a lawyer.": "a lawyer",
        "somebody who picks up where you and I are": "somebody who picks up where we are",
        "somebody for you and me": "somebody for us",
    },
    b.attempt: {
        "We tried evenings": "evenings",
        "Smaller steps": "smaller steps",
        "audio version of the book": "an audio version of the book",
        "payment plan of $40": "a payment plan of $40",
        "Postcard to the shop": "a postcard to the shop",
        "shorter calls": "shorter calls",
        "setting up a plan": "setting up a plan",
        "offered plan B": "offered plan B",
    },
    b.person: {
        "via Jo": "Jo",
        "ask: Jo": "Jo",
        "just ask: Jo": "Jo",
        "just call Bev": "Bev, by phone",
        "you can email me at me@hill.example": "me at me@hill.example",
        "text me": "me by text",
        "call the front desk": "the front desk, by phone",
        "just email hello@hill.example": "hello@hill.example",
        "text 555 0142": "by text to 555 0142",
        "you can ask at hello@hill.example": "hello@hill.example",
        "write to the PO box": "by letter to the PO box",
        "Nell in the office": "Nell in the office",
    },
    b.way: {
        "Call or text Marianne": "call or text Marianne",
        "You can email me at a@b.example.": "email me at a@b.example",
        "Nell, 555 0160": "Nell, 555 0160",
    },
    b.court: {
        "Write to Bettina Crane": "Bettina Crane",
        "He may appeal to the board": "the board",
        "The board of Acme Inc.": "the board of Acme Inc.",
    },
    b.fee: {
        "The 2026 rate": "the 2026 rate",
        "$110 per session": "$110 per session",
        "$85 like before": "$85, as before",
        "like before": "same",
        "whatever I charge out there by then, ask me": "current",
        "whatever we charge by then": "current",
        "whatever I charge for two": "whatever I charge for two",
    },
    b.receiver: {"to my supervisor": "my supervisor", "Careers Hub only": "Careers Hub"},
    b.materials: {
        "rota spreadsheet is yours": "The rota spreadsheet is yours.",
        "Code book's yours, the tests too": "The code book's yours, the tests too.",
        "Bev is sending it on": "Bev is sending it on.",
        "everything in the folder is yours": "Everything in the folder is yours.",
        "your code book is yours": "Your code book is yours.",
    },
    kept_how: {
        "Stored in our HIPAA-compliant system": "stored in our HIPAA-compliant system",
        "They are kept in a safe.": "in a safe",
        "Locked cabinet": "in a locked cabinet",
        "Encrypted drive": "on an encrypted drive",
        "locked press in the office": "in a locked press in the office",
        "Paper files in a locked cabinet": "as paper files in a locked cabinet",
        "File cabinet, locked": "in a file cabinet, locked",
        "cabinet (locked)": "in a cabinet (locked)",
        "locked file cabinet, key on me": "in a locked file cabinet, key on me",
        "Google Drive": "on Google Drive",
        "cloud": "in the cloud",
        "paper, locked cabinet": "on paper, in a locked cabinet",
        "locked away, only I can read them": "locked away, only I can read them",
        "I take them along to Oregon, locked up": "and I take them along to Oregon, locked up",
        "in a safe, nobody but me reads them": "in a safe, and nobody but me reads them",
        "Nobody but me reads them.": "and nobody but me reads them",
        "sealed envelope in the safe": "in a sealed envelope in the safe",
    },
}


@pytest.mark.parametrize(
    ("fit", "text", "fitted"),
    [(fit, *pair) for fit, pairs in ONE_READING.items() for pair in pairs.items()],
)
def test_what_has_one_reading_is_put_right(
    fit: Callable[[str], str], text: str, fitted: str
) -> None:
    assert fit(text) == fitted
    assert fit(fitted) == fitted


@pytest.mark.parametrize(
    ("text", "fitted"),
    [
        ("for 3 years", ("3 years", False)),
        ("Two years.", ("two years", False)),
        ("until December 31, 2029", ("December 31, 2029", True)),
        ("December 31, 2029", ("December 31, 2029", True)),
        ("through June 2029", ("June 2029", True)),
        ("31 December 2029", ("31 December 2029", True)),
    ],
)
def test_notes_are_kept_for_a_time_or_until_a_day(text: str, fitted: tuple[str, bool]) -> None:
    assert b.kept_for(text) == fitted


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


def test_a_name_that_is_in_no_list_keeps_its_capital_before_what_somebody_did() -> None:
    assert lower_first("Hemi gave more examples") == "Hemi gave more examples"
    for text in ("We gave it a month", "Mornings took over", "Journaling gave her ideas"):
        assert lower_first(text) == text[0].lower() + text[1:]


def test_the_article_of_a_name_has_no_capital_within_a_sentence() -> None:
    assert names_listed(["The Tuesday Circle", "Theo"]) == "the Tuesday Circle and Theo"
    assert names_listed(["Ann", "The Fund"]) == "Ann and the Fund"


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
    assert joined([long, "get it on paper"]) == f"{long}, and get it on paper"
    assert joined(["open the shop", "rest on Sundays"]) == "open the shop and rest on Sundays"


def test_a_sum_that_counts_what_is_left_is_not_told_of_it_before() -> None:
    how = "You bought a block of ten in May, and there are three left at $85"
    said = "Three paid sessions are left"
    for text, told in ((how, False), (how.replace("three", "four"), True)):
        fees = {"status": "refund due", "amount": "255.00", "currency": "USD", "how": text}
        money = {"ending.fees": {**fees, "by": "2026-10-02"}, "engagement.sessions_unused": 3}
        paper = part(money).n.text
        assert "a block of ten" in paper
        assert (said in paper) is told
