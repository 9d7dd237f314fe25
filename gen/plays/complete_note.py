"""What the note has of the talk ``complete`` alone: what was reached, and lines to write on."""

from __future__ import annotations

from gen.docx_writer.writer import TemplateWriter
from gen.plays.passages import one_or_two

_RULES = "\t\n\t\n\t"
_BEGINNINGS = (
    ("What I'm happiest about", "What we're happiest about"),
    ("What helps me keep what I've gained", "What helps us keep what we've gained"),
    ("My first step, if I ever get stuck", "Our first step, if we ever get stuck"),
)


def what_was_reached(t: TemplateWriter) -> None:
    """What the client has reached, a point each."""
    with t.when("complete and engagement.reached"):
        t.heading("What you've achieved", 2)
        t.points("You {{ line }}.", each="line in engagement.reached")


def in_your_own_words(t: TemplateWriter) -> None:
    """Room for the client's answers to the look back and ahead; behind a table on a new page."""
    with t.when("complete"), t.together():
        t.heading("In your own words", 2, new_page=True, when="options")
        t.heading("In your own words", 2, when="else")
        for one, two in _BEGINNINGS:
            t.line(f"{one_or_two(one, two)}:{_RULES}", "Own Words")
