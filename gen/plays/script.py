"""The script of any talk: what its play says, between the coach's own pages."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from gen.docx_writer.styles import SCRIPT
from gen.docx_writer.writer import TemplateWriter
from gen.plays.after_the_meeting import after_the_meeting
from gen.plays.preparation import FOR_THE_COACH, preparation
from gen.plays.record import record_behind
from gen.plays.returned import welcome_back

OF_THE_COACH = (0.9, 0.55, 0.55)
Part = Callable[[TemplateWriter], None]


def write_play(path: Path, message: Part, guide: Part, replies: Part, moments: Part) -> None:
    """A script's template: preparation page, the spoken part or the message, the coach's cards.

    Of a client who has come back nothing of that is left: a page of welcome stands in its place, in
    the last section, whose end no condition takes along.
    """
    t = TemplateWriter(SCRIPT, margins=OF_THE_COACH)
    with t.when("returned"):
        welcome_back(t)
    with t.when("else"):
        _play(t, message, guide, replies, moments)
    t.save(path)


def _play(t: TemplateWriter, message: Part, guide: Part, replies: Part, moments: Part) -> None:
    """The three sections of a script, each with a foot of its own.

    The line that ends the middle section stands on every way: a condition that took it along would
    take the section's foot along too.
    """
    preparation(t)
    t.new_section(margins=(0.9, 0.8, 0.9))
    t.footer("Conversation guide", pages=True)
    with t.when("in_writing"):
        message(t)
    with t.when("else"):
        guide(t)
    t.keep_before()
    t.line("That's all there is to {% if in_writing %}send{% else %}say{% endif %}.", "End")
    t.new_section(margins=OF_THE_COACH)
    t.footer(FOR_THE_COACH, pages=True)
    with t.when("in_writing"):
        replies(t)
    with t.when("else"):
        moments(t)
    after_the_meeting(t)
    record_behind(t)
