"""The talk ``ask`` in writing: the message, and what to send back for each kind of reply.

The message asks. What is to be settled after a no is on the page that goes out with that reply.
"""

from __future__ import annotations

from functools import partial

from gen.starter import ask_passages as a
from gen.starter import passages as p
from gen.starter.message import head, message_line, paragraph, signed
from gen.starter.replies import DANGER, table_of_replies
from gen.starter.what_happens_next import six_facts
from gen.starter.writer import TemplateWriter


def message(t: TemplateWriter) -> None:
    """The message, in the order of the talk, as one plain column that can be pasted."""
    head(t, "Our coaching, and a question")
    _where_we_are(t)
    _two_parts(t)
    _question(t)
    _last_words(t)
    signed(t)


def _where_we_are(t: TemplateWriter) -> None:
    paragraph(t, f"Thank you, first of all. {{{{ thanks_together }}}} {a.LOOK_HONESTLY}")
    paragraph(t, f"{a.LOVE_TO_SEE} {a.GET_THERE}")
    # No day stands behind a fact here: whoever reads it alone would read a charge sheet.
    paragraph(
        t,
        f"{a.I_SEE} {{% for fact in reason.facts %}}{{{{ fact.what }}}} "
        "{% if fact.effect %}{{ fact.effect }} {% endif %}{% endfor %}"
        f"{{% if tried %}}{a.TRIED}{{% endif %}}",
    )
    paragraph(
        t,
        "{% if reason.care %}{{ reason.care }} {% endif %}{{ reason.statement }} "
        f"{a.NOT_YOU} {a.NOT_GETTING_THERE} {a.YOUR_SIDE}",
    )


def _two_parts(t: TemplateWriter) -> None:
    paragraph(t, f"{a.I_BRING} {{{{ what_i_bring }}}}")
    paragraph(t, f"{a.BOTH_PARTS} {a.I_WOULD_ASK}")
    seen = f"{{% if need.seen_by %}} {a.BOTH_KNOW}.{{% endif %}}"
    t.line(a.NEED % "{{ need.line }}" + seen, "Message Step", each="need in needs")


def _question(t: TemplateWriter) -> None:
    paragraph(t, p.WILLING)
    paragraph(
        t,
        "{% if by_post %}Write or call{% else %}Write back{% endif %} by {{ meeting.answer_by }}, and "
        f"either answer is fine. {a.NO_WORD}. Then our "
        "coaching ends on {{ ending.date }}, "
        "and I'll send you a page with all that follows.",
    )


def _last_words(t: TemplateWriter) -> None:
    with t.when("risk"):
        paragraph(
            t,
            "If things ever get too heavy, please call someone right away."
            "{% for line in help_lines_said %} {{ line }}.{% endfor %}",
        )
    paragraph(t, p.WHETHER_TO_PRAY, when="faith_said")
    paragraph(
        t,
        "Whichever way you go, {{ client.called }}, I'll be on your side.",
    )


def replies(t: TemplateWriter) -> None:
    """What to send back, by the kind of reply; and what is settled where the answer is a no."""
    table = table_of_replies(t)
    table.rows(*((reply, p.plain(answer)) for reply, answer in _REPLIES))
    table.rows(("Is hurt by the prayer", a.NOT_PRESSED), when="faith_said")
    table.row(*DANGER)
    with t.together():
        t.heading("After a no, this is what the page says", 2)
        six_facts(t, partial(message_line, t, "List Bullet"), spoken=False)


_THE_PAGE = "Here's the page with what happens next, for you to keep."
_REPLIES = (
    ("Yes", f"{a.SO_GLAD} {a.TO_SIGN} {a.LOOK_AT_IT} {a.WORKING_OR_NOT}"),
    ("No", f"{a.STRAIGHT} {a.KINDER_TO_STOP} {a.DELIGHTED} {_THE_PAGE}"),
    (
        "Not sure",
        f"{a.NOT_HERE_AND_NOW} {a.TAKE_UNTIL} If it's a yes by then, we begin on {{{{ trial_start }}}}. If it isn't, that's a good answer too.",
    ),
    (
        "Nothing by {{ meeting.answer_by }}",
        f"I haven't heard from you, so {a.NOT_THE_TIME}. That's all right. {a.DELIGHTED} {_THE_PAGE}",
    ),
    (
        "Thanks, and no answer yet",
        "Thank you for writing, {{ client.called }}. There's time: I'd just like to know by {{ meeting.answer_by }}.",
    ),
    ("Wants to go on as before", f"I can see why you ask. {a.SAME_NEEDS} Can you commit to that?"),
    (
        "Hurt or angry",
        f"I'm sorry this hurts, and I'm glad you told me. {a.HAVE_NOT_GIVEN_UP} If you'd like to say more, I'll read every word.",
    ),
    ("Wants other terms about money", a.THE_SUM),
    ("A word about reviews", a.TELL_PEOPLE),
)
