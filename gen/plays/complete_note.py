"""What the note has of the talk ``complete`` alone: what was reached, and lines to write on."""

from __future__ import annotations

from gen.docx_writer.writer import TemplateWriter

_RULES = "\t\n\t\n\t"


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
        t.line(f"What I'm happiest about:{_RULES}", "Own Words")
        t.line(f"What helps me keep what I've gained:{_RULES}", "Own Words")
        t.line(f"My first step, if I ever get stuck:{_RULES}", "Own Words")
