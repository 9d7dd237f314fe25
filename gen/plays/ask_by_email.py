"""The talk ``ask`` in writing: the message, and what to send back for each kind of reply.

The message asks, and says in one sentence what a no means. All that is to be settled then goes out
with the reply to it, and the page beside it.
"""

from __future__ import annotations

from functools import partial

from gen.docx_writer.writer import TemplateWriter
from gen.plays import ask_passages as a
from gen.plays import passages as p
from gen.plays.leave_passages import THANKS
from gen.plays.message import ON_ITS_DAY, head, last_offer, message_line, paragraph, signed
from gen.plays.replies import DANGER, table_of_replies
from gen.plays.what_happens_next import six_facts
from gen.plays.who_is_told import who_is_told


def message(t: TemplateWriter) -> None:
    """The message, in the order of the talk, as one plain column that can be pasted.

    It is short, for it asks one question: what was tried the client knows, and how both will see
    what is asked stands on the page that follows a yes.
    """
    head(t, "Our coaching, and a question")
    paragraph(t, f"{THANKS} {a.LOOK_HONESTLY}")
    results = "{% if coach.results_statement %} {{ coach.results_statement }}{% endif %}"
    paragraph(t, f"{a.LOVE_TO_HELP}{results} {a.TOGETHER}")
    paragraph(
        t,
        f"{{% for fact in facts_told %}}{ON_ITS_DAY}{{{{ fact.what }}}} {{% endfor %}}"
        "{% if reason.care %}{{ reason.care }} {% endif %}{{ reason.statement }} "
        f"{a.NOT_THERE} {a.YOUR_SIDE}",
    )
    _my_part(t)
    paragraph(t, "Here's yours:")
    t.line(a.NEED % "{{ need.line }}", "Message Step", each="need in needs")
    _question(t)
    last_offer(t)
    signed(t)


def _my_part(t: TemplateWriter) -> None:
    """What the coach promises; what others have reached is no part, and stands with the wish."""
    support = "{% for line in support %} {{ line }}{% endfor %}"
    quality = "{% if coach.quality_commitment %} {{ coach.quality_commitment }}{% endif %}"
    faith = "{% if faith_said and coach.faith_statement %} {{ coach.faith_statement }}{% endif %}"
    paragraph(t, f"{a.I_BRING}{support}{quality}{faith}")


def _question(t: TemplateWriter) -> None:
    """The question, alone; what a no would mean, in one sentence; and help, where it may be needed."""
    paragraph(t, p.WILLING)
    paragraph(
        t,
        "Please answer by {{ meeting.answer_by }}. Without a yes, our coaching ends on "
        "{{ ending.date }}{% if refund_due %}, and I'll refund {{ ending.fees.amount }}{% endif %}. "
        "Either answer is fine. I'm on your side.",
    )
    with t.when("risk"):
        paragraph(
            t,
            "If things ever get too heavy, please call someone right away."
            "{% for line in help_lines_said %} {{ line }}.{% endfor %}",
        )


def replies(t: TemplateWriter) -> None:
    """What to send back, by the kind of reply; and what goes below it where the answer is a no."""
    table = table_of_replies(t)
    table.rows(*((reply, p.plain(answer)) for reply, answer in _REPLIES))
    table.rows(*_OF_PRAYER, when="faith_said")
    table.row(*DANGER)
    with t.together():
        t.heading("After a no, or no answer: copy this below your reply", 2)
        point = partial(message_line, t, "List Bullet")
        six_facts(t, point, spoken=False)
        who_is_told(point)


_FINISH = "This is how we finish. The page that comes with this has it, too:"
_REPLIES = (
    ("Yes", f"{a.SO_GLAD} {a.TO_SIGN} {a.LOOK_AT_IT} {a.WORKING_OR_NOT}"),
    ("No", f"{a.STRAIGHT} {a.BETTER_TO_STOP} {a.DELIGHTED}{a.HOW_AGAIN} {_FINISH}"),
    (
        "Not sure",
        f"{a.YOU_HAVE_UNTIL} If it's a yes by then, we begin on {{{{ trial_start }}}}. If it isn't, that's a good answer too.",
    ),
    (
        "Nothing by {{ meeting.answer_by }}",
        f"I haven't heard from you, so {a.NOT_THE_TIME}. That's all right. {a.DELIGHTED}{a.HOW_AGAIN} {_FINISH}",
    ),
    (
        "Thanks, and no answer yet",
        f"Thank you for writing, {{{{ client.called }}}}. There's time. {a.LIKE_TO_KNOW}",
    ),
    ("Wants to go on as before", f"I can see why you ask. {a.SAME_NEEDS} Can you commit to that?"),
    (
        "Hurt or angry",
        (
            f"I'm sorry this hurts, and I'm glad you told me. {a.HAVE_NOT_GIVEN_UP} If you'd like to say "
            f"more, I'll read every word.{{% if faith_said %}} {p.WHETHER_TO_PRAY}{{% endif %}}"
        ),
    ),
    ("Wants other terms about money", a.THE_SUM),
    ("A word about reviews", a.TELL_PEOPLE),
)
_OF_PRAYER = (
    ("Asks for prayer", "Gladly. I'll pray for you today."),
    (p.HURT_BY_OFFER, a.NOT_PRESSED),
)
