"""What has one reading is put right, the same way in all papers."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from gen.words import beginnings as b
from gen.words.how_long import how_long
from gen.words.keeping import kept_how

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
    how_long: {
        "Whenever you like.": "for as long as you like",
        "no end date": "for as long as you like",
        "for the rest of the year": "for the rest of the year",
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
    b.receiver: {"to my supervisor": "my supervisor", "Careers Hub only": "the Careers Hub"},
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
