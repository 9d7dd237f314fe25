"""The letter after the work is done: warm and short. It opens an old door, and asks nothing."""

from __future__ import annotations

from pathlib import Path

from gen.docx_writer.styles import LETTER
from gen.docx_writer.writer import TemplateWriter
from gen.plays import complete_passages as c
from gen.plays import passages as p
from gen.plays.letter import letter_head
from gen.plays.return_passages import FROM_THEN_ON, QUALITY_AND_FAITH, STILL_WRITE, to_the_practice


def write_complete_letter(path: Path) -> None:
    """The letter's template. It claims nothing of how the meeting went: it is written before."""
    t = TemplateWriter(LETTER, margins=(1.0, 0.9, 0.8))
    letter_head(t)
    t.line(p.STILL_GRATEFUL, when="engagement.thanks")
    t.line(
        "When we began, you wanted to {{ goals }}. "
        f"{{% if reached %}}{c.REACHED_SAID} {{% endif %}}"
        f"{{% if {c.REACHED} %}}That was all your doing, and I'm glad I was part of it.{{% else %}}I still wish you that, and I'm glad we worked on it together.{{% endif %}}"
    )
    t.line(f"{p.WE_FINISHED} My door is open.")
    t.line(
        "If there's ever something new you'd like to work on, I'd love to hear from you"
        f"{p.plain(FROM_THEN_ON)}.{QUALITY_AND_FAITH}"
    )
    t.line(
        f"There's no hurry, and you don't need a reason. {STILL_WRITE}{to_the_practice('A line')} is enough, this year or any other. "
        "And if you never need it, that's fine, too. I'm glad for you either way."
    )
    t.line(
        f"{{% if reached %}}Enjoy what comes next{p.BY_NAME}. You've earned it."
        f"{{% else %}}{p.ALL_THE_BEST}{{% endif %}}",
        "Last Line",
    )
    p.sign_off(t, "Closing")
    p.signature(t)
    t.save(path)
