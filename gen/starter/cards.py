"""The cards behind the script: the fresh start, the hard moments, and the time after the meeting."""

from __future__ import annotations

from gen.starter.sheet import Sheet
from gen.starter.table import Table

_DANGER = (
    "Words about not wanting to live",
    "Leave the guide. “Thank you for telling me. Are you safe at this moment?” Call {{ danger_numbers }}. Stay there, or on the line, until help has come.",
)
_OPEN = (
    ("Tears", "“We have time. I am here.” Then be silent."),
    ("Anger", "“This matters to you, and I want to hear it.”"),
    ("“That is unfair.”", "“What feels unfair about it? I would like to understand.”"),
    (
        "“Are you giving up on me?”",
        "“Not at all. I have good hopes for you, and I will keep them.”",
    ),
    ("Money", "“You will find it all on the page, with the dates.”"),
    ("“I will tell people.”", "“Of course you may speak of it.” Then go on."),
    ("Silence", "Wait. Then: “What is on your mind?”"),
    _DANGER,
)
_STANDS = "“I understand why you ask. My decision stays as it is, and I want to help you with the next step.”"
_CLOSED = (
    ("Tears", "“Take a moment.” Then be silent."),
    (
        "Argues",
        "“I understand that you see it in another way. My decision stays as it is.” Once more at most.",
    ),
    ("Is sorry, asks for another try", "“I am glad that you say so. My decision stays as it is.”"),
    ("“I will tell people.”", "“Of course you may say what you think.”"),
    (
        "Raised voice",
        "“We will stop here. You will have all of it in writing. Goodbye, {{ client.called }}.” Then end the conversation.",
    ),
    (
        "A threat",
        "End the conversation. Get to safety. Note word for word what was said, and when. In danger: {{ practice.emergency }}.",
    ),
    _DANGER,
)


def fresh_start_card(s: Sheet) -> None:
    """What the two agree on after a yes, to be filled in and signed together."""
    s.heading("Fresh-start card", 2, new_page=True)
    with s.when("in_person"):
        s.line("Only after a yes. Fill it in together, and give {{ client.called }} a copy.")
        s.otherwise()
        s.line("Only after a yes. Fill it in, and send {{ client.called }} a copy today.")
    card = s.table({"What I will do": 46, "What we will look at": 30, "From": 24}, "Fresh start")
    card.tag("for need in needs")
    card.row("{{ need.line }}", "{{ need.shown }}", "{{ trial_start }}")
    card.tag("endfor")
    s.line("We look at it together on **{{ review_on }}**, after {{ trial_weeks }}.", "After Block")
    s.line("{{ client.name }}, date:\t", "Write Here")
    s.line("{{ coach.name }}, date:\t", "Write Here")


def hard_moments(s: Sheet) -> None:
    """One line for each hard moment, so that the coach need not look for words."""
    s.heading("Hard moments", 2, new_page=True)
    with s.when("closed"):
        _rows(_table(s), _CLOSED)
        s.otherwise()
        table = _table(s)
        table.tag("if conditional")
        table.row(
            "Asks for something vaguer",
            "“I understand why you ask. I would like to stay with {{ these_needs }}.”",
        )
        table.tag("else")
        table.row("Asks to go on", _STANDS)
        table.tag("endif")
        _rows(table, _OPEN)


def _table(s: Sheet) -> Table:
    return s.table({"If this comes": 34, "Say or do this": 66}, "Hard moments")


def _rows(table: Table, rows: tuple[tuple[str, str], ...]) -> None:
    for moment, words in rows:
        table.row(moment, words)


def after_the_meeting(s: Sheet) -> None:
    """What is left to do, and a place for what the coach has learned."""
    with s.when("by_email"):
        s.heading("After sending", 2)
        s.otherwise()
        s.heading("After the meeting", 2)
    with s.when("conditional"):
        s.check("The answer: yes")
        s.check("The answer: no")
        s.check("The answer: not sure, until {{ meeting.answer_by }}")
    with s.when("by_email"):
        s.check("The message as it was sent, and the reply, kept with the case")
        s.otherwise()
        s.check("What was said written down, with the time, while it is fresh")
    with s.when("conditional"):
        with s.when("by_email"):
            s.check(
                "After a yes: what was agreed, with its dates, signed by both; no note, no letter"
            )
            s.check("After a no, or when the time to answer has passed: the note sent")
            s.otherwise()
            s.check("After a yes: the card, with the dates, in both hands; no note and no letter")
        with s.when("not in_person and not by_email"):
            s.check("After any other answer: the note sent today")
        s.otherwise("not in_person and not by_email")
        s.check("The note sent today")
    s.check("Someone told: {{ someone_to_tell }}")
    s.check("The answer put into the case file under “outcome”, and the documents made again")
    s.line("What I learned:\t", "Write Here")
    s.line("What I will do to rest:\t", "Write Here")
