"""The talk ``part`` by email or post: the message, and what to send back for each kind of reply.

One who cannot be reached has not answered, so that message thanks for no reply and asks for none:
it says what was tried, offers one more talk where the case has it, and what holds otherwise.
"""

from __future__ import annotations

from functools import partial

from gen.docx_writer.table import Table
from gen.docx_writer.writer import TemplateWriter
from gen.plays import passages as p
from gen.plays.leave_passages import THANKS
from gen.plays.message import (
    BEFORE_THE_LETTER,
    LAST_OFFER,
    ON_ITS_DAY,
    head,
    last_offer,
    message_line,
    paragraph,
    signed,
)
from gen.plays.part_passages import (
    ANY_TIME,
    FREE_TO_SAY,
    HEADLINE,
    NAMED,
    ON_MONEY,
    SAYS_NOTHING,
    TERMS,
    TRIED,
    WANTS_MONEY,
    WHEN_IT_SUITS,
    WISH,
)
from gen.plays.replies import DANGER, table_of_replies
from gen.plays.return_passages import STAYS_THE_SAME, only_one
from gen.plays.what_happens_next import six_facts
from gen.plays.who_is_told import who_is_told

_HOPE = "I hope you're all right."
_TRIED = "I tried to reach you {{ attempts }}"
_STILL = (
    "{% if coach.quality_commitment and as_before and not attempts and not unreached %}"
    f" {STAYS_THE_SAME}{{% endif %}}"
)


def message(t: TemplateWriter) -> None:
    """The message: the decision and the reason, what was good, the way back, how the two finish."""
    head(t, "Our coaching")
    with t.when("unreached"):
        _no_answer(t)
        _what_happens_next(t)
        _what_was_good(t)
        _way_back(t)
    with t.when("else"):
        _decision(t)
        _what_was_good(t)
        _way_back(t)
        _what_happens_next(t)
    _help(t)
    with t.when("not unreached"):
        last_offer(t)
    _last_lines(t)
    signed(t)


def _no_answer(t: TemplateWriter) -> None:
    # Nobody is told more than once that nothing came: what the case says itself is not said again.
    hope = f"{{% if not hope_said %}} {_HOPE}{{% endif %}}"
    with t.when("silence_said"):
        _why(t, f"{{% if attempts %}} {_TRIED}.{{% endif %}}{hope}")
    with t.when("else"):
        paragraph(t, f"{_TRIED}, and I haven't heard back.{hope}", when="attempts")
        paragraph(t, f"I haven't heard from you.{hope}", when="else")
        _why(t)
    with t.when("last_offer_day"):
        paragraph(t, LAST_OFFER)
        paragraph(t, "If I don't hear from you, our coaching will end on {{ ending.date }}.")
    paragraph(
        t,
        "{% if so_said %}Our{% else %}So our{% endif %} coaching comes to its end on {{ ending.date }}.",
        when="else",
    )


def _decision(t: TemplateWriter) -> None:
    paragraph(t, f"{_TRIED}. So I'm writing.", when="attempts")
    paragraph(t, HEADLINE)
    _why(t)


def _why(t: TemplateWriter, more: str = "") -> None:
    """The care and the reason, with its facts; days on which nobody came are the coach's alone."""
    effect = "{% if fact.effect %} {{ fact.effect }}{% endif %}"
    facts = f"{{% for fact in facts_told %}} {ON_ITS_DAY}{{{{ fact.what }}}}{effect}{{% endfor %}}"
    told = f"{{% if not unreached_alone %}}{facts}{{% endif %}}"
    tried = f"{{% if tried and not attempts and (unreached_alone or not facts_told) %}} {TRIED}{{% endif %}}"
    care = "{% if reason.care %}{{ reason.care }} {% endif %}"
    paragraph(t, f"{care}{{{{ reason.statement }}}}{told}{tried}{more}")


def _what_was_good(t: TemplateWriter) -> None:
    thanks = f"{{% if engagement.thanks %}}{THANKS} {{% endif %}}"
    paragraph(t, f"{thanks}{WISH}")


def _way_back(t: TemplateWriter) -> None:
    with t.when("final_open"):
        with t.when("door_conditions and not way_back"):
            paragraph(t, f"{TERMS}: {only_one()}", when="one_condition")
            with t.when("else"):
                paragraph(t, f"{TERMS}:")
                t.line("{{ condition.line }}", "Message Step", each="condition in door_conditions")
            message_line(t, "Message After", f"{WHEN_IT_SUITS}{_STILL}")
        paragraph(t, f"{ANY_TIME}{_STILL}", when="else")


def _what_happens_next(t: TemplateWriter) -> None:
    paragraph(
        t,
        "The {% if by_post %}enclosed page{% else %}page I've attached{% endif %} has the dates. "
        "{% if end_is_open %}If it comes to that, here's how we'd finish{% else %}Here's how we'll finish{% endif %}:",
    )
    point = partial(message_line, t, "Message Point")
    six_facts(t, point, spoken=False, end_said=True)
    who_is_told(point)


def _help(t: TemplateWriter) -> None:
    paragraph(
        t,
        f"{p.ON_THE_PAGE}{{% if shared %}}{NAMED}{{% endif %}}",
        when="options_count",
    )
    with t.when("questions"):
        paragraph(t, f"{p.PAGE_ALSO_ASKS} {p.QUIET_HOUR}")
    paragraph(t, p.TOO_HEAVY, when="risk")
    paragraph(t, p.WHETHER_TO_PRAY, when="faith_said and not unreached")


def _last_lines(t: TemplateWriter) -> None:
    with t.when("unreached"):
        paragraph(t, "You don't owe me an explanation, {{ client.called }}. I wish you well.")
    with t.when("elif contact_none"):
        paragraph(t, "I wish you well in what's ahead, {{ client.called }}.")
    with t.when("else"):
        paragraph(
            t,
            "If you'd like to say or ask anything, {{ client.called }}, please do.",
        )


def replies(t: TemplateWriter) -> None:
    """What to send back, by the kind of reply."""
    table = table_of_replies(t)
    table.rows(_ANSWERS_AT_LAST, when="unreached")
    table.rows(*_REPLIES)
    _prayer(table)
    table.row(*DANGER)
    table.row(
        "A threat", "Send nothing. Keep what was written. In danger: {{ practice.emergency }}."
    )
    table.row(SAYS_NOTHING, _NOTHING_CAME)


def _prayer(table: Table) -> None:
    table.rows(
        ("Asks for prayer", "I will, today. Thank you for asking me."),
        (p.HURT_BY_OFFER, "I'm sorry for asking that. I won't again."),
        when="faith_said and not unreached",
    )


_NOTHING_CAME = (
    f"{{% if unreached %}}Send nothing more{BEFORE_THE_LETTER}. What you wrote still stands."
    "{% else %}I'd like to be sure that you have my message of {{ meeting.date }}. "
    "There's no need to answer, and nothing in it has changed.{% endif %}"
)
_ANSWERS_AT_LAST = (
    "Writes or calls after all",
    (
        "I'm so glad to hear from you. {% if last_offer_day %}Let's talk, on {{ last_offer_day }} or on any day that suits you, and then see how we go on, or how we finish."
        "{% else %}Would you like to talk once more before we finish?{% endif %}"
    ),
)
_REPLIES = (
    (
        "Thanks you, or agrees",
        "Thank you for this, {{ client.called }}. It means something to me that you wrote.",
    ),
    (
        "Asks to go on",
        (
            "{% if end_is_open %}I'm glad you asked. Let's talk about that, on {{ last_offer_day }} or on any day that suits you, before anything is settled."
            f"{{% elif way_back %}}I'm glad you asked. {ANY_TIME}"
            "{% elif unreached and final_open %}I'm glad you asked. Let's find a day to talk, and see how we could start again."
            "{% else %}Thank you for asking. The decision stands, and I know that isn't what you hoped to read."
            "{% if final_open %} What I wrote about starting again stands just as firmly.{% endif %}{% endif %}"
        ),
    ),
    (
        "Hurt or angry",
        "I'm sorry that this hurts. You can tell me all of it, and I won't argue.",
    ),
    (
        "Asks what was wrong",
        "I've written the reason as plainly as I can. It's about our coaching, and not about who you are.",
    ),
    (WANTS_MONEY, ON_MONEY),
    ("A bad review", FREE_TO_SAY),
)
