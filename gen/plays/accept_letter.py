"""The letter after the client has ended it: warm, short, and without a question or a wish to win back."""

from __future__ import annotations

from pathlib import Path

from gen.docx_writer.styles import LETTER
from gen.docx_writer.writer import TemplateWriter
from gen.plays import passages as p
from gen.plays.complete_passages import NOTHING_TO_EXPLAIN
from gen.plays.letter import FEE, letter_head
from gen.plays.return_passages import QUALITY_AND_FAITH, STILL_WRITE, to_the_practice


def write_accept_letter(path: Path) -> None:
    """The letter's template. It claims nothing of how the meeting went: it is written before."""
    t = TemplateWriter(LETTER, margins=(1.0, 0.9, 0.8))
    letter_head(t)
    t.line(p.STILL_GRATEFUL, when="engagement.thanks")
    t.line(
        "I hope you're well. Our coaching ended on {{ ending.date }}, and I'm writing only to say that the door is open to you. If you'd ever like to pick our work up again"
        "{% if door.not_before %}, from {{ door.not_before }}{% endif %}, or to work on something "
        "else entirely, I'd be happy to hear from you. "
        f"{NOTHING_TO_EXPLAIN} {STILL_WRITE}{to_the_practice('A line')} is all it takes. This letter needs no answer, now or later."
    )
    t.line(
        f"We'd talk about what you're looking for at that point, and start from there{FEE}.{QUALITY_AND_FAITH}"
    )
    t.line(p.WHATEVER_NEXT, "Last Line")
    p.sign_off(t, "Closing")
    p.signature(t)
    t.save(path)
