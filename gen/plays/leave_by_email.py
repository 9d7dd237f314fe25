"""The talk ``leave`` by email: the message, and what to send back for each kind of reply."""

from __future__ import annotations

from functools import partial

from gen.docx_writer.table import Table
from gen.docx_writer.writer import TemplateWriter
from gen.plays import passages as p
from gen.plays.bridge import LINES_IN_WRITING, PHONE_FIRST
from gen.plays.leave_passages import (
    A_TIME_IS_NAMED,
    ANOTHER_TIME,
    APOLOGY_DUE,
    ASKS_FOR_MORE,
    ENDS,
    FREE_TO_SPEAK,
    GOES_ON,
    HEADLINE,
    KNOWN_HOW,
    NO_HURRY,
    OFFERS,
    OFFERS_UNSAID,
    PAYERS_DECISION,
    SHARED,
    SORRY,
    STANDS_IN,
    THANKS,
    TIME_LEFT,
    TURNS_TO,
    WANT_FOR_YOU,
    WHERE_TO_START,
    WITH_YOU,
)
from gen.plays.message import head, last_offer, message_line, paragraph, signed
from gen.plays.replies import DANGER, table_of_replies
from gen.plays.what_happens_next import six_facts
from gen.plays.who_is_told import who_is_told


def message(t: TemplateWriter) -> None:
    """The message: the news, who is there now, what happens next, what was good."""
    head(t, "Some news about our coaching")
    paragraph(t, f"{HEADLINE}{{% if reason.care %}} {{{{ reason.care }}}}{{% endif %}}")
    paragraph(
        t,
        f"{{{{ reason.statement }}}}{{% if {APOLOGY_DUE} %}} {SORRY}{{% elif ended_by_payer and not coachs_mistake %}} {PAYERS_DECISION}"
        f"{{% endif %}} {ENDS}",
    )
    _who_goes_on(t)
    paragraph(t, f"{THANKS} {WANT_FOR_YOU}", when="engagement.thanks")
    paragraph(t, WANT_FOR_YOU, when="else")
    paragraph(t, f"{WITH_YOU}{{% if final_open %}} {ANOTHER_TIME}{{% endif %}}")
    paragraph(t, "How we'll finish, also on the page:")
    six_facts(t, partial(message_line, t, "Message Point"), spoken=False, end_said=True)
    who_is_told(partial(message_line, t, "Message Point"))
    last_offer(t)
    with t.when("questions"):
        paragraph(t, f"{p.PAGE_ALSO_ASKS} {p.QUIET_HOUR} {p.HELPS_YOU_CHOOSE}")
    paragraph(t, LINES_IN_WRITING, when="risk")
    paragraph(t, p.WHETHER_TO_PRAY, when="faith_said")
    with t.when("not contact_none"):
        paragraph(
            t,
            "I wish you all the best, {{ client.called }}. Write back if you'd like to.",
        )
    signed(t)


def _who_goes_on(t: TemplateWriter) -> None:
    what_is_known = (
        f"{{% if {OFFERS_UNSAID} %}} {OFFERS}{{% endif %}}"
        f"{{% if the_one.known_how %}} {KNOWN_HOW}{{% endif %}} {SHARED} {NO_HURRY}"
    )
    with t.when("options_count"):
        paragraph(t, f"{TIME_LEFT}{STANDS_IN}{what_is_known}", when="stands_in")
        paragraph(t, f"{TIME_LEFT}{GOES_ON}{what_is_known}", when="elif goes_on")
        paragraph(t, f"{TIME_LEFT}{TURNS_TO}{what_is_known}", when="elif turns_to")
        paragraph(t, f"{TIME_LEFT}{WHERE_TO_START} {SHARED} {NO_HURRY}", when="else")


def replies(t: TemplateWriter) -> None:
    """What to send back, by the kind of reply."""
    table = table_of_replies(t)
    table.rows(*_REPLIES)
    table.rows(_MONEY, when="money_spoken_of")
    _prayer(table)
    table.row(*DANGER)
    table.row("Nothing after five working days", _NOTHING_CAME)


def _prayer(table: Table) -> None:
    table.rows(
        (
            p.HURT_BY_OFFER,
            "I'm sorry, and I'll leave it there.",
        ),
        when="faith_said",
    )


_NOTHING_CAME = (
    f"{PHONE_FIRST}Just a line, in case my message of {{{{ meeting.date }}}} got lost. You don't have to "
    "answer. All of it still holds, and I'd be glad to hear from you."
)
_REPLIES = (
    (
        "Thanks, or takes it well",
        (
            "Thank you, {{ client.called }}. It's good to know that this reached you."
            "{% if goes_on %} If you'd like to talk to {{ goes_on }}, the page says how.{% endif %}"
        ),
    ),
    (
        "Asks to go on",
        (
            "{% if may_go_on %}I'd like that. Tell me when we could talk it over."
            "{% elif end_is_far %}We will, until {{ ending.last_session }}. After that I can't."
            "{% elif ended_by_payer and final_open %}I'd like that. It can't go on as it was, but if you see another way, tell me, and we'll look at it together."
            f"{{% elif final_open and ({A_TIME_IS_NAMED}) %}}Thank you for asking. Not for now, I'm sorry to say. "
            "What I wrote about working together again still holds."
            "{% else %}Thank you for asking. I can't, and I don't want to make you a promise that I couldn't keep.{% endif %}"
            "{% if options_count %}{% if ended_by_payer and final_open %} And if not, I can{% else %} What I can do is{% endif %} help you find the right person. Shall we start with the page?{% endif %}"
        ),
    ),
    (
        "Hurt or angry",
        "I'm sorry. I can see that this is hard, and you don't have to make it easy for me. If you'd like to tell me more, I'll read it.",
    ),
    (
        "Asks what it is, or how you are",
        (
            "{% if coachs_mistake %}Ask me whatever you'd like to know about it. I'll answer, and make no excuses."
            f"{{% else %}}Thank you for asking. {ASKS_FOR_MORE} I'm glad you wrote.{{% endif %}}"
        ),
    ),
    ("“Did I do something wrong?”", "No, you didn't. Please don't carry that with you."),
    ("A bad review", FREE_TO_SPEAK),
)
_MONEY = (
    "Asks about the money",
    f"{{% if refund_due or balance_due %}}The page has the sum and the day. {{% elif nothing_due %}}{p.NOTHING_OWED} {{% endif %}}If something looks wrong to you, tell me what, and I'll go through it and answer you.",
)
