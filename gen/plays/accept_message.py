"""The talk ``accept`` in writing: an answer to the client's own message, and further replies."""

from __future__ import annotations

from functools import partial

from gen.docx_writer.writer import TemplateWriter
from gen.plays import accept_passages as a
from gen.plays import passages as p
from gen.plays.bridge import PHONE_SOONER
from gen.plays.message import (
    BEFORE_THE_LETTER,
    head,
    last_offer,
    message_line,
    paragraph,
    signed,
)
from gen.plays.replies import DANGER, table_of_replies
from gen.plays.what_happens_next import six_facts
from gen.plays.who_is_told import who_is_told


def message(t: TemplateWriter) -> None:
    """The message: a yes in one breath, what is agreed, one question, good wishes."""
    head(t, "Re: our coaching")
    paragraph(t, "{{ reason.care }}", when="reason.care")
    paragraph(t, a.ALL_RIGHT)
    paragraph(t, "{{ reason.statement }} There's nothing more you need to explain.")
    thanks = f"{{% if engagement.thanks %}}{{{{ thanks_together }}}}{p.FOR_THAT} {{% endif %}}"
    paragraph(
        t, f"{thanks}{{% if final_open and not joy_said %}}{a.ENJOYED} {{% endif %}}{a.GOES_WELL}"
    )
    paragraph(t, f"{a.END} So that you have it all in one place:")
    point = partial(message_line, t, "Message Point")
    six_facts(t, point, spoken=False, end_said=True)
    who_is_told(point)
    paragraph(t, "The page that comes with this has the dates as well, and it's yours to keep.")
    paragraph(t, f"{a.OTHERS} {a.NAME}", when="options_count")
    paragraph(t, a.QUESTIONS, when="questions")
    paragraph(t, p.TOO_HEAVY, when="risk")
    with t.when("not contact_none"):
        paragraph(
            t,
            f"{a.MAY_I_ASK} {a.WHAT_WOULD_HAVE_HELPED} If you'd like to tell me, I'd be grateful. "
            "If you'd rather not, that's fine.",
        )
    last_offer(t)
    paragraph(t, f"{a.ALL_THE_BEST}{{% if final_open %}} {a.OTHERWISE}{{% endif %}}")
    signed(t)


def replies(t: TemplateWriter) -> None:
    """What to send back, by the kind of reply."""
    table = table_of_replies(t)
    table.rows(_TAKES_IT_UP, when="last_offer_day")
    table.rows(*_REPLIES)
    table.rows(("Disagrees about the money", a.AS_WRITTEN), when=a.MONEY_IS_SPOKEN_OF)
    table.row(*DANGER)
    table.row(
        p.NO_WORD,
        (
            f"{{% if risk %}}{PHONE_SOONER}{{% else %}}Send nothing{BEFORE_THE_LETTER}. {p.client('has', 'have')} said what there "
            "was to say, and your message stands.{% endif %}"
        ),
    )


_TAKES_IT_UP = ("Would like to talk once more", "I'm glad. I look forward to {{ last_offer_day }}.")
_REPLIES = (
    ("Thanks", "Thank you, {{ client.called }}. I'm glad we could finish like this."),
    (
        "Says what would have helped",
        "Thank you for taking the time to write that. I'll think about it, and I'm grateful.",
    ),
    (
        "Would like to go on after all",
        (
            "{% if final_open %}I'm glad to hear it, and there's no hurry. Would you like to talk about it first? "
            "Then we can see what suits you.{% else %}Thank you for writing that. I'd like us to leave "
            "it as you decided, and I wish you well with it.{% endif %}"
        ),
    ),
    (
        "Hurt or angry",
        f"I'm sorry it was like that for you. {p.TELLING_ME} I won't make excuses.",
    ),
    (
        "Asks that everything be erased",
        (
            "{% if ending.records.erased_on %}It will be, on {{ ending.records.erased_on }}.{% else %}I'll erase what I "
            "can, and write to tell you what I have to keep, and why.{% endif %}"
        ),
    ),
    ("A word about reviews", a.WHATEVER_YOU_LIKE),
)
