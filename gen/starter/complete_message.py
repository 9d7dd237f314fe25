"""The talk ``complete`` in writing: the message, and what to send back for each kind of reply."""

from __future__ import annotations

from functools import partial

from gen.starter import complete_passages as c
from gen.starter import passages as p
from gen.starter.message import head, signed
from gen.starter.replies import DANGER
from gen.starter.what_happens_next import six_facts
from gen.starter.who_is_told import who_is_told
from gen.starter.writer import TemplateWriter


def message(t: TemplateWriter) -> None:
    """The message: the good news, what was reached, a look back and ahead, how it is finished."""
    head(
        t,
        f"{{% if not ended_by_client and ({c.WORK_IS_DONE}) %}}Good news about our coaching"
        "{% else %}Our coaching, and a good end to it{% endif %}",
    )
    _headline(t)
    _write(t, "{{ reason.care }}", when="reason.care")
    _write(
        t, f"{c.WANTED}{{% if reached %}} {c.REACHED_SAID}{{% endif %}} {{{{ reason.statement }}}}"
    )
    _write(t, f"{{{{ thanks_together }}}} {c.FOR_THAT}", when="engagement.thanks")
    _write(t, c.GOOD_END)
    with t.when("not contact_none"):
        _write(
            t,
            "When you write back, tell me two things, if you like: what are you most glad of, "
            "and what will help you to keep it?",
        )
    _write(t, "Here are the practical things. The page with this has them, too, for you to keep.")
    point = partial(_line, t, "Message Point")
    six_facts(t, point, spoken=False, end=None)
    who_is_told(point)
    _write(t, f"{c.FOR_MORE}{c.SHARED}", when="options_count")
    _write(t, c.QUESTIONS, when="questions")
    _write(t, p.TOO_HEAVY, when="risk")
    _write(
        t,
        f"{c.JOY}{{% if faith_said and coach.faith_statement %}} {{{{ coach.faith_statement }}}}{{% endif %}}"
        f"{{% if final_open %}} {c.NEW_SEASON} {c.NOTHING_TO_EXPLAIN}{{% endif %}}",
    )
    _write(t, c.WELL_DONE)
    signed(t)


def _headline(t: TemplateWriter) -> None:
    done = f"{{% if {c.WORK_IS_DONE} %}} {c.DONE}{{% endif %}}"
    _write(t, f"{c.YOU_TOLD_ME}{done}", when="ended_by_client")
    _write(t, f"{c.YOUR_DOING} {c.DONE}", when=f"elif {c.WORK_IS_DONE}")
    _write(t, c.BOTH_SAW, when="elif mutual")
    _write(t, c.CAME_TO_THE_END, when="else")


def _write(t: TemplateWriter, text: str, *, when: str = "") -> None:
    """A paragraph of a message that is short enough to be set with air."""
    _line(t, "Message Spaced", text, when=when)


def _line(t: TemplateWriter, style: str, text: str, *, when: str = "", each: str = "") -> None:
    t.line(p.plain(text), style, when=when, each=each)


def replies(t: TemplateWriter) -> None:
    """What to send back, by the kind of reply."""
    t.heading("If this reply comes", 2, new_page=True)
    with t.when("faith_cues"):
        t.on_record("Before you answer: in silence, give thanks and ask for the words.")
    with t.when("else"):
        t.on_record("Before you answer: a quiet minute, and one smile.")
    table = t.table({"The reply": 30, "Send back": 70}, "Replies")
    for reply, answer in _REPLIES:
        table.row(reply, answer)
    table.tag(f"if {c.MONEY_IS_DUE}")
    table.row("Sees the money in another way", c.BY_OUR_AGREEMENT)
    table.tag("endif")
    table.row(*DANGER)
    table.row(p.NO_WORD, _NOTHING_CAME)


_NOTHING_CAME = (
    "I'd like to be sure that my message of {{ meeting.date }} found you. It needs no answer. "
    "I'm still glad for you."
)
_REPLIES = (
    (
        "Thanks, or is glad",
        "Thank you, {{ client.called }}. I'm glad with you. Keep these lines somewhere you'll find them again.",
    ),
    (
        "Asks to go on",
        (
            f"I've enjoyed it, too. {c.WITHOUT_ME}, and I want you to know it."
            "{% if final_open %} If it's something new, tell me what it is, and we'll look at it together.{% endif %}"
        ),
    ),
    (
        "“I'm not there yet.”",
        f"I'm glad you say so. {c.WHAT_IS_MISSING} I'll read it, and think about it before I answer.",
    ),
    (
        "Hurt",
        "It's good that you tell me. I'm not sending you away; I'm glad of what you've done. If there's more, I'd like to read it.",
    ),
    ("Offers to recommend you, or speaks of reviews", f"That's up to you. {c.OPEN_TO_YOU}"),
)
