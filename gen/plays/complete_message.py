"""The talk ``complete`` in writing: the message, and what to send back for each kind of reply."""

from __future__ import annotations

from functools import partial

from gen.docx_writer.writer import TemplateWriter
from gen.plays import complete_passages as c
from gen.plays import passages as p
from gen.plays.bridge import PHONE_FIRST
from gen.plays.message import head, last_offer, message_line, paragraph, signed
from gen.plays.replies import DANGER, table_of_replies
from gen.plays.what_happens_next import six_facts
from gen.plays.who_is_told import who_is_told


def message(t: TemplateWriter) -> None:
    """The message: the good news, what was reached, a look back and ahead, how it is finished."""
    head(
        t,
        f"{{% if not ended_by_client and ({c.WORK_IS_DONE}) %}}Good news about our coaching"
        "{% else %}Our coaching, and a good end to it{% endif %}",
    )
    _headline(t)
    paragraph(t, "{{ reason.care }}", when="reason.care")
    paragraph(
        t, f"{c.WANTED}{{% if reached %}} {c.REACHED_SAID}{{% endif %}} {{{{ reason.statement }}}}"
    )
    paragraph(t, f"{{{{ thanks_together }}}}{p.FOR_THAT}", when="engagement.thanks")
    paragraph(t, c.GOOD_END)
    with t.when("not contact_none"):
        paragraph(
            t,
            "When you write back, tell me two things, if you like: what you're happiest about, "
            "and what will help you keep what you've gained.",
        )
    paragraph(
        t,
        "Here are the practical details. They're on the page, too, with room to write.",
    )
    point = partial(message_line, t, "Message Point")
    six_facts(t, point, spoken=False, end_said=True)
    who_is_told(point)
    paragraph(t, f"{c.FOR_MORE}{c.SHARED}", when="options_count")
    paragraph(t, c.QUESTIONS, when="questions")
    paragraph(t, p.TOO_HEAVY, when="risk")
    paragraph(
        t,
        f"{c.JOY}{{% if faith_said and coach.faith_statement %}} {{{{ coach.faith_statement }}}}{{% endif %}}"
        f"{{% if final_open %}} {c.NEW_SEASON} {c.NOTHING_TO_EXPLAIN}{{% endif %}}",
    )
    last_offer(t)
    paragraph(t, c.WELL_DONE)
    signed(t)


def _headline(t: TemplateWriter) -> None:
    done = f"{{% if ({c.WORK_IS_DONE}) and not done_said %}} {c.DONE}{{% endif %}}"
    paragraph(t, f"{c.YOU_TOLD_ME}{done}", when="ended_by_client")
    paragraph(t, f"{c.YOUR_DOING}{done}", when=f"elif {c.WORK_IS_DONE}")
    paragraph(t, c.BOTH_SAW, when="elif mutual")
    paragraph(t, c.CAME_TO_THE_END, when="else")


def replies(t: TemplateWriter) -> None:
    """What to send back, by the kind of reply."""
    table = table_of_replies(t)
    table.rows(*_REPLIES)
    table.rows(("Sees the money differently", c.THE_SUM_AGAIN), when=c.MONEY_IS_DUE)
    table.row(*DANGER)
    table.row(p.NO_WORD, _NOTHING_CAME)


_NOTHING_CAME = (
    f"{PHONE_FIRST}In case it didn't reach you: I sent you a message on {{{{ meeting.date }}}}. You don't have to "
    "write back. I'm as glad for you as I was that day."
)
_GLAD = "I'm glad you told me."
_REPLIES = (
    (
        "Thanks, or is glad",
        "Thank you, {{ client.called }}. That means a lot to me. Put the page where you'll come across it now and then.",
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
        f"{_GLAD} {c.WHAT_IS_MISSING} I'll read it, and think about it before I answer.",
    ),
    (
        "Hurt",
        f"{_GLAD} I'm not sending you away; I'm glad of what you've done. If there's more, I'd like to read it.",
    ),
    ("Offers to recommend you, or speaks of reviews", f"That's up to you. {c.NOTHING_OWED_TO_ME}"),
)
