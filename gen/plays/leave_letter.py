"""The letter of the talk ``leave``: when and how the two may meet again, and nothing to fulfil."""

from __future__ import annotations

from pathlib import Path

from gen.docx_writer.styles import LETTER
from gen.docx_writer.writer import TemplateWriter
from gen.plays import passages as p
from gen.plays.complete_passages import HOPED, REACHED_SAID, SET_OUT
from gen.plays.leave_passages import A_TIME_IS_NAMED, ABLE, FROM_A_TIME_ON, NOT_SOONER, YOURS_TO_SAY
from gen.plays.letter import NEW_AGREEMENT, letter_head
from gen.plays.return_passages import (
    NO_MORE_COACHING,
    QUALITY_AND_FAITH,
    STILL_WRITE,
    to_the_practice,
)

_AGAIN = (
    "{% if may_go_on %}If you'd like us to go on privately, I'd be glad."
    f"{{% elif {A_TIME_IS_NAMED} %}}{p.plain(FROM_A_TIME_ON)}, we could {{% if once_says_again %}}go on together{{% else %}}begin again{{% endif %}}, {ABLE}, and I'd like that very much.{p.plain(NOT_SOONER)}"
    f"{{% elif stops_coaching %}}{NO_MORE_COACHING}"
    f"{{% elif coachs_mistake %}}{YOURS_TO_SAY}"
    "{% else %}If one day we can work together again, I'd like that very much.{% endif %}"
)


def write_leave_letter(path: Path) -> None:
    """The letter's template. It claims nothing of how the meeting went: it is written before."""
    t = TemplateWriter(LETTER, margins=(1.0, 0.9, 0.8))
    letter_head(t)
    t.line(p.STILL_GRATEFUL, when="engagement.thanks")
    t.line(
        f"{p.WE_FINISHED} {{% if reached %}}{{% if not coachs_mistake %}}{SET_OUT}. {{% endif %}}{REACHED_SAID} I hope things go well for you from here."
        f"{{% else %}}What you worked out in our time together is yours to keep. {SET_OUT}. {HOPED}.{{% endif %}}"
    )
    t.line(f"{_AGAIN} And if you'd rather not, that's all right too.")
    t.line(
        f"{STILL_WRITE}All it would take is {to_the_practice('a line')}, and {{% if coached_by_email or by_post %}}we'd take it from there{{% else %}}we'd find a day to talk{{% endif %}}. "
        f"{NEW_AGREEMENT}{{% if not coachs_mistake %}}{QUALITY_AND_FAITH}{{% endif %}}"
    )
    t.line("There's no hurry, and you don't have to answer this letter.")
    t.line(
        f"If you're working with someone else by now, I'm glad for you{p.BY_NAME}.",
        "Last Line",
    )
    p.sign_off(t, "Closing")
    p.signature(t)
    t.save(path)
