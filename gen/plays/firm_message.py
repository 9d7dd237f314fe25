"""The talk ``firm`` by email or post: a short message, and what to send back, if anything."""

from __future__ import annotations

from functools import partial

from gen.docx_writer.writer import TemplateWriter
from gen.plays import passages as p
from gen.plays.leave_passages import THANKS
from gen.plays.message import head, message_line, paragraph, signed
from gen.plays.part_passages import (
    ELSEWHERE,
    FREE_TO_SAY,
    MONEY_TO_TALK_OF,
    SAYS_NOTHING,
    SEES_IT_OTHERWISE,
    THE_SUM,
)
from gen.plays.replies import DANGER, table_of_replies
from gen.plays.what_happens_next import six_facts
from gen.plays.who_is_told import who_is_told

HEADLINE = (
    f"{{% if ended_by_coach %}}{p.DECIDED} {{% else %}}Our coaching {{% endif %}}"
    "ends {% if ends_at_meeting %}today, {% elif by_post and ends_today %}with this letter, on {% else %}on {% endif %}**{{ ending.date }}**"
)
IF_THE_SUM_IS_WRONG = f"If you see the sum differently, {SEES_IT_OTHERWISE}."
IS_SORRY = (
    "Thank you for saying that. {% if in_writing and ends_today %}What I wrote still holds.{% else %}Our coaching still ends "
    "{% if ends_at_meeting %}today{% else %}on {{ ending.date }}{% endif %}.{% endif %}"
)
NO_DEBATE = "{% if not ending.appeal.to %}The decision stands, and I'd like to leave it at that.{% else %}I'd like to leave it at that.{% endif %}"
WAY_BACK = (
    "If you want to work with me again one day, I'm open to that"
    "{% if way_back %}: just {{ way_back }}{% elif own_conditions %}, and I'll write to you what it would take{% endif %}."
)


def message(t: TemplateWriter) -> None:
    """The message: the decision, one sentence of reason, the facts, a good wish."""
    head(t, "Our coaching")
    paragraph(
        t,
        f"{HEADLINE}. {{% if reason.care %}}{{{{ reason.care }}}} {{% endif %}}{{{{ reason.statement }}}}",
    )
    paragraph(t, NO_DEBATE)
    paragraph(t, "Here's what happens now. The page that comes with it says so, too.")
    point = partial(message_line, t, "Message Point")
    six_facts(t, point, spoken=False, end_said=True)
    who_is_told(point)
    paragraph(t, IF_THE_SUM_IS_WRONG, when=MONEY_TO_TALK_OF)
    paragraph(t, WAY_BACK, when="final_open")
    paragraph(
        t,
        ELSEWHERE,
        when="options_count",
    )
    paragraph(t, p.TOO_HEAVY, when="risk")
    paragraph(
        t,
        f"{{% if engagement.thanks %}}{THANKS} {{% endif %}}I wish you well.",
    )
    signed(t)


def replies(t: TemplateWriter) -> None:
    """What to send back, by the kind of reply: once, and briefly."""
    table = table_of_replies(t)
    table.rows(*_REPLIES)
    table.row(*DANGER)
    table.row(
        "A threat",
        "Send nothing. Keep the message, with its day and hour. In danger: {{ practice.emergency }}.",
    )
    table.row(SAYS_NOTHING, "Send nothing. All that is needed has been said.")


_REPLIES = (
    ("Thanks you, or agrees", "Thank you for writing. I wish you well."),
    (
        "Argues, or is hurt",
        "I've read what you wrote. You have the reason, and the decision stands.",
    ),
    ("Is sorry, asks to go on", IS_SORRY),
    ("Wants money back", THE_SUM),
    ("The same again", "Send nothing. One answer to each question is enough."),
    ("A review, a complaint, a lawyer", f"{FREE_TO_SAY} I have nothing to add."),
)
