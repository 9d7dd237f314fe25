"""What the note has of the talk ``complete`` alone: what was reached, and lines to write on."""

from __future__ import annotations

from gen.starter.writer import TemplateWriter

_TWO_RULES = "\t\n\t"


def what_was_reached(t: TemplateWriter) -> None:
    """What the client has reached, and room for the answers of the look back and ahead."""
    with t.when("complete and engagement.reached"):
        t.heading("What you've reached", 2)
        t.points("You {{ line }}.", each="line in engagement.reached")
    with t.when("complete"):
        t.heading("In your own words", 2)
        t.line(f"What I'm most glad of:{_TWO_RULES}", "Write Here")
        t.line(f"What helps me keep it going:{_TWO_RULES}", "Write Here")
        t.line(f"My first step, if it slips:{_TWO_RULES}", "Write Here")
