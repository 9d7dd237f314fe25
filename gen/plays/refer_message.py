"""The talk ``refer`` in writing: a message ready to copy, and what to send back."""

from __future__ import annotations

from functools import partial

from gen.docx_writer.writer import TemplateWriter
from gen.plays import passages as p
from gen.plays import refer_passages as r
from gen.plays.bridge import LINES_IN_WRITING, PHONE_FIRST
from gen.plays.leave_passages import THANKS
from gen.plays.message import head, last_offer, message_line, paragraph, signed
from gen.plays.replies import DANGER, table_of_replies
from gen.plays.return_passages import BEGIN_BY
from gen.plays.what_happens_next import sessions_and_money
from gen.plays.who_is_told import who_is_told


def message(t: TemplateWriter) -> None:
    """The message: care, the need and the end, where help is, the facts, the way back."""
    head(t, "About our coaching")
    paragraph(t, "{{ reason.care }}", when="reason.care")
    paragraph(t, THANKS, when="else")
    paragraph(t, f"{r.THE_NEED} {r.DECIDED}")
    paragraph(t, r.NOT_TOO_MUCH, when="not no_blame_said")
    paragraph(
        t,
        f"The {{% if by_post %}}enclosed{{% else %}}attached{{% endif %}} page says who can help. {r.TO_BEGIN_WITH} {r.SAY_TO_BEGIN} "
        f"{r.GOOD_STEP}{{% if shared %}} {r.NAME_KEPT}{{% endif %}}",
    )
    paragraph(t, LINES_IN_WRITING, when="risk")
    paragraph(t, "The practical side (the rest is on the page):")
    point = partial(message_line, t, "Message Point")
    sessions_and_money(point)
    who_is_told(point)
    last_offer(t)
    _way_back(t)
    paragraph(t, THANKS, when="reason.care")
    paragraph(t, p.WHETHER_TO_PRAY, when="faith_said")
    with t.when("not contact_none"):
        paragraph(t, f"{r.GOOD_HELP}. If you'd like to write back, please do.")
    signed(t)


def _way_back(t: TemplateWriter) -> None:
    with t.when("final_open"):
        paragraph(t, f"{p.ENJOY}. {r.CAME_TO} {r.TAKE_IT_UP} {r.NO_PROOF}")
        paragraph(t, BEGIN_BY, when="way_back")
        with t.when(r.ELSE_NO_LETTER_SAYS):
            paragraph(t, r.ONE_THING, when="one_condition")
            with t.when("else"):
                paragraph(t, r.LIST_OF_THINGS)
                message_line(t, "Message Point", r.CONDITION, each="condition in door_conditions")


def replies(t: TemplateWriter) -> None:
    """What to send back, by the kind of reply."""
    table = table_of_replies(t)
    table.rows(*_REPLIES)
    wants = "Wants more money back"
    money = (p.wants_money(wants, f"{wants}, or can't pay"), r.MONEY_AGAIN)
    table.rows(money, when="money_spoken_of")
    table.rows(
        (p.HURT_BY_OFFER, "I'm sorry. I meant it kindly, and I'll leave it."),
        when="faith_said",
    )
    table.row(*DANGER)
    table.row(p.NO_WORD, _NOTHING_CAME)


_REPLIES = (
    (
        "Thanks, or agrees",
        "Thank you for writing back, {{ client.called }}. I hope the page makes the first step a little easier.",
    ),
    (
        "Asks to go on",
        (
            f"Thank you for asking. {r.LESS_WITH_ME} If it's hard to get in touch with someone on the page, "
            "tell me, and we'll find the words together."
        ),
    ),
    (r.ASKS_WHAT_WAS_WRONG, f"Nothing at all. Please don't carry that as well. {r.MY_TRAINING}"),
    (
        "Hurt or angry",
        "I'm sorry that this hurts, and I'm glad you told me. Whatever else you'd like to say, I'll read it.",
    ),
    ("A word about reviews", r.FREE_TO_SHARE),
)
_NOTHING_CAME = (
    f"{PHONE_FIRST}I'm thinking of you. You don't have to answer this, or my message of "
    "{{ meeting.date }}. Everything I wrote still holds, and the page is there whenever you want it."
)
