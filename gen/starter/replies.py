"""What to send back by email, for each kind of reply."""

from __future__ import annotations

from gen.starter import passages as p
from gen.starter.table import Table
from gen.starter.writer import TemplateWriter

_WITH_THE_PAGE = "With this message is the page, for you to keep."

DANGER = (
    "Danger or despair",
    (
        f"If you have a number, call now. Send: {p.ARE_YOU_SAFE} If you are in danger, call {{{{ practice.emergency }}}} now."
        "{% for line in help_lines_said %} {{ line }}.{% endfor %}"
    ),
)


def replies(t: TemplateWriter) -> None:
    """What to send back, by the kind of reply."""
    t.heading("If this reply comes", 2, new_page=True)
    table = t.table({"The reply": 30, "Send back": 70}, "Replies")
    table.tag("if conditional")
    _to_a_question(table)
    table.tag("elif final_open")
    _to_a_decision(table)
    table.tag("else")
    _behind_a_closed_door(table)
    table.tag("endif")
    table.tag("if not closed")
    table.row(
        "Hurt or angry",
        "I am sorry that this hurts, and I am glad that you tell me. Whatever you write, I will read it with care.",
    )
    table.tag("endif")
    table.row(*DANGER)
    table.row("A word about reviews or complaints", p.SAY_WHAT_YOU_THINK)


def _to_a_question(table: Table) -> None:
    table.row(
        "Yes",
        f"{p.GLAD} I will send you what we have agreed, with its dates, for us both to sign. We begin on {{{{ trial_start }}}}, and on {{{{ review_on }}}} we look back on it together. {p.IF_IT_WORKS}",
    )
    table.row(
        "No",
        f"{p.CLEAR} {p.RIGHT_TO_STOP} {p.COME_BACK}, and we make a fresh start. {_WITH_THE_PAGE}",
    )
    table.row(
        "Not sure",
        f"{p.NO_NEED_TO_DECIDE} {p.plain(p.UNTIL_THEN)} If I hear nothing by then, {p.NOT_THE_TIME} Either answer is fine.",
    )
    table.row(
        "Nothing by {{ meeting.answer_by }}",
        f"I have had no answer, so we close in the way I described. That is all right, and I wish you well. {_WITH_THE_PAGE}",
    )


def _to_a_decision(table: Table) -> None:
    table.row(
        "Nothing for five working days",
        "I only want to make sure that my message of {{ meeting.date }} came through. You need not answer, and all that I wrote still holds.",
    )
    table.row(
        "Thanks, or agrees",
        "Thank you for writing back, {{ client.called }}. The next steps are on the page I sent. I hope that each of them is a good one.",
    )
    table.row(
        "Asks to go on",
        f"It means a lot to me that you ask. {p.STAYS}, because to go on would not help you. I would like to help you with the next step on the page I sent.",
    )


def _behind_a_closed_door(table: Table) -> None:
    table.row("Argues", f"{p.ANOTHER_WAY} {p.STAYS}.")
    table.row(
        p.ANOTHER_TRY,
        f"{p.GLAD_YOU_SAY_SO} {p.STAYS}, and our coaching ends on {{{{ ending.date }}}}.",
    )
    table.row("A threat", "Do not answer. Keep the message. In danger: {{ practice.emergency }}.")
