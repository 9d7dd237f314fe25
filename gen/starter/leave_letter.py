"""The letter of the talk ``leave``: when and how the two may meet again, and nothing to fulfil."""

from __future__ import annotations

from pathlib import Path

from gen.starter import passages as p
from gen.starter.leave_passages import ANOTHER_TIME, THANKS, WANT_FOR_YOU
from gen.starter.letter import FEE, letter_head
from gen.starter.styles import LETTER
from gen.starter.writer import TemplateWriter


def write_leave_letter(path: Path) -> None:
    """The letter's template. It claims nothing of how the meeting went: it is written before."""
    t = TemplateWriter(LETTER, margins=(1.0, 0.9, 0.8))
    letter_head(t)
    t.line(THANKS, when="engagement.thanks")
    t.line(f"{p.ENDED_ON} What you worked out in that time is yours to keep. {WANT_FOR_YOU}")
    t.line(f"{p.plain(ANOTHER_TIME)} And if you'd rather not, that's all right too.")
    t.line(
        "It wouldn't take much: a line to {{ practice.email }}, and we'd find a day for a first talk. "
        f"We'd make a new agreement{FEE}. And you could count on what you know from me: "
        "{{ coach.quality_commitment }}{% if faith_said and coach.faith_statement %} {{ coach.faith_statement }}{% endif %}"
    )
    t.line("There's no hurry, and you don't have to answer this letter.")
    t.line(
        "If you've found somebody who suits you by then, {{ client.called }}, stay with them. I'll be "
        "glad for you.",
        "Last Line",
    )
    p.sign_off(t, "Closing")
    p.signature(t)
    t.save(path)
