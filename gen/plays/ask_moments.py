"""The hard moments of the talk ``ask``: one line to say, and one thing to do."""

from __future__ import annotations

from gen.docx_writer.writer import TemplateWriter
from gen.plays import ask_passages as a
from gen.plays import passages as p
from gen.plays.hard_moments import BREAKS_OFF, rows_of_every_talk, table_of_moments


def hard_moments(t: TemplateWriter) -> None:
    """A table of what may come, so that the coach need not look for words."""
    table = table_of_moments(t)
    table.rows(*_MOMENTS)
    table.rows(_OF_TWO, when="two_clients")
    table.rows(*_OF_PRAYER, when="faith_said")
    table.row(*_LEAVES)
    table.row(*_THREAT)
    rows_of_every_talk(table)


_MOMENTS = (
    (
        p.one_or_two("“Is it me?” “What did I do?”", "“Is it us?” “What did we do?”"),
        "“It isn't who you are. It's only what I've just told you, and that can change.” Add no reason.",
    ),
    ("Offers something vaguer", f"“Thank you. {a.SAME_NEEDS}”"),
    (
        "Agrees too fast",
        "“{% if one_need %}What about it will be hardest?{% else %}Which one will be hardest?{% endif %} Let's look at that.” Wait.",
    ),
    ("“That's unfair.”", f"{p.WHAT_IS_UNFAIR} Hear it to the end."),
    (
        f"“So you're giving up on {p.one_or_two('me', 'us')}?”",
        f"“No. {a.HAVE_NOT_GIVEN_UP} What I'd like to stop is what isn't working.”",
    ),
    ("Tears, or anger", "“I can hear how much this matters.” Sit still, and wait."),
    ("Silence", "Count to ten. “What's on your mind?”"),
    ("Money", f"“{a.THE_SUM}”"),
    ("“I'll put this in a review.”", f"“{a.TELL_PEOPLE}”"),
)
_OF_TWO = (
    "One says yes, the other no",
    "“It takes a yes from all of us. Talk it over between you, and tell me together by {{ meeting.answer_by }}.” Then go on as after “not sure”.",
)
_OF_PRAYER = (
    ("Asks for prayer", "Say a short prayer aloud. Leave the answer out of it."),
    (p.HURT_BY_OFFER, f"“{a.NOT_PRESSED}”"),
)
_LEAVES = (
    BREAKS_OFF,
    f"{p.LEFT_ALONE} One kind line today (“I'm on your side.{{% if meeting.answer_by %}} I'd like to hear from you by {{{{ meeting.answer_by }}}}.{{% endif %}}”), and no more.",
)
_THREAT = (
    "A threat",
    "{% if in_person %}End it there, and get to safety.{% else %}End the call.{% endif %} In danger: {{ practice.emergency }}.",
)
