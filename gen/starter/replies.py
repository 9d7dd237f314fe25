"""What to send back by email, for each kind of reply."""

from __future__ import annotations

from gen.starter.sheet import Sheet
from gen.starter.table import Table


def replies(s: Sheet) -> None:
    """What to send back, by the kind of reply."""
    s.heading("If this reply comes", 2, new_page=True)
    table = s.table({"The reply": 30, "Send back": 70}, "Replies")
    _answers(table)
    table.tag("if not closed")
    table.row(
        "Hurt or angry",
        "I am sorry that this hurts, and I am glad that you tell me. Whatever you write, I will read it "
        "with care.",
    )
    table.tag("endif")
    table.row(
        "Danger or despair",
        "If you have a number, call now. Send: Thank you for telling me. Are you safe at this moment? If "
        "you are in danger, call {{ practice.emergency }} now. {{ help_lines_together }}",
    )
    table.row(
        "A word about reviews or complaints",
        "Of course you may say what you think.",
    )


def _answers(table: Table) -> None:
    table.tag("if conditional")
    table.row(
        "Yes",
        "Thank you, I am glad to hear that. I will send you what we have agreed, with its dates, for us both to sign. We begin on {{ trial_start }}, and on {{ review_on }} we look back on it together. If it works, we keep going. If it does not, we part on good terms.",
    )
    table.row(
        "No",
        "Thank you for being so clear. The choice is yours, and I respect it. Our way of working did not bring you what you came for, so it is right to stop. If you wish to come back one day, I will gladly hear from you, and we make a fresh start. With this message is the page, for you to keep.",
    )
    table.row(
        "Not sure",
        "There is no need to decide here and now. You have until {{ meeting.answer_by }}. If I hear nothing by then, I will understand that this is not the time for it. Either answer is fine.",
    )
    table.row(
        "Nothing by {{ meeting.answer_by }}",
        "I have had no answer, so we close in the way I described. That is all right, and I wish you well. With this message is the page, for you to keep.",
    )
    table.tag("elif final_open")
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
        "It means a lot to me that you ask. My decision stays as it is, because to go on would not help you. I would like to help you with the next step on the page I sent.",
    )
    table.tag("else")
    table.row("Argues", "I understand that you see it in another way. My decision stays as it is.")
    table.row(
        "Is sorry, asks for another try",
        "I am glad that you say so. My decision stays as it is, and our coaching ends on {{ ending.date }}.",
    )
    table.row("A threat", "Do not answer. Keep the message. In danger: {{ practice.emergency }}.")
    table.tag("endif")
