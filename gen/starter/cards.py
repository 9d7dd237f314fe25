"""The cards behind the script: the fresh start, the hard moments, and the time after the meeting."""

from __future__ import annotations

from gen.starter.sheet import Sheet
from gen.starter.table import Table

_DANGER = (
    "Words about not wanting to live",
    "Stop the script. “I am glad you told me. Are you safe right now?” Call {{ danger_numbers }}. Stay, or stay on the line, until help is there.",
)
_OPEN = (
    ("Tears", "“Take your time. There is no hurry.” Then silence."),
    ("Anger", "“I can hear how strongly you feel. I am listening.”"),
    ("“That is unfair.”", "“Tell me what feels unfair. I want to understand it.”"),
    (
        "“Are you giving up on me?”",
        "“No. It is the arrangement that cannot stay as it is. I have not lost hope in you.”",
    ),
    ("Money", "“It is all on the page I have for you.”"),
    ("“I will tell people.”", "“You are free to speak about your experience.” Then go on."),
    ("Silence", "Wait. Then: “What is going through your mind?”"),
    _DANGER,
)
_STANDS = "“I hear the wish. The decision stands, and I want to help you with the next step.”"
_CLOSED = (
    ("Argues", "“I hear that you see it differently. The decision stands.” Once more at most."),
    ("Is sorry, asks for another try", "“Thank you for saying that. The agreement still ends.”"),
    ("“I will tell people.”", "“You are free to share your view.”"),
    (
        "Raised voice",
        "“I am going to stop here. The page will have the details. Goodbye, {{ client.called }}.” Then end the conversation.",
    ),
    (
        "A threat",
        "End the conversation. Get to safety. Write down the exact words and the time. In danger: {{ practice.emergency }}.",
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
            "Asks for something vaguer", "“I hear the wish. I can say yes to {{ these_needs }}.”"
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
        s.check("After a yes: the card, with the dates, in both hands; no note and no letter")
        with s.when("not in_person"):
            s.check("After a no, or when the time to answer has passed: the note sent")
        s.otherwise("not in_person and not by_email")
        s.check("The note sent today")
    s.check("Someone told: {{ someone_to_tell }}")
    s.check("The answer put into the case file under “outcome”, and the documents made again")
    s.line("What I learned:\t", "Write Here")
    s.line("What I will do to rest:\t", "Write Here")
