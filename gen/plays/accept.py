"""The script of the talk ``accept``: the client ends it, and that is all right.

Thanks and a yes in one breath, what is agreed, one question that is asked once, good wishes.
Nothing persuades. A closed door takes out what is said of working together again, and nothing else.

What other talks say too is in ``passages``; what this talk's papers say alike, in ``accept_passages``.
"""

from __future__ import annotations

from pathlib import Path

from gen.docx_writer.writer import TemplateWriter
from gen.plays import accept_passages as a
from gen.plays import passages as p
from gen.plays.accept_message import message, replies
from gen.plays.hard_moments import rows_of_every_talk, table_of_moments
from gen.plays.script import write_play
from gen.plays.what_happens_next import six_facts
from gen.plays.who_is_told import who_is_told, who_joins


def write_accept_script(path: Path) -> None:
    """The template of the script of this talk."""
    write_play(path, message, _guide, replies, _hard_moments)


def _guide(t: TemplateWriter) -> None:
    t.heading("Conversation guide")
    _welcome(t)
    _thanks(t)
    _what_is_agreed(t)
    _one_question(t)
    _good_wishes(t)


def _welcome(t: TemplateWriter) -> None:
    t.heading("Welcome", 2)
    p.in_silence(
        t,
        "Shoulders down, and be glad that you were told. Don't try to win {{ client.called }} back.",
        or_else="One quiet breath. ",
    )
    with t.when("by_phone"):
        t.say(p.HELLO_BY_PHONE)
    t.say("Hello **{{ client.called }}**.", when="else")
    p.who_else_is_there(t)
    with t.when("not in_person"):
        p.private_moment(t)
    t.say("{{ reason.care }}", when="reason.care")
    t.say(a.ALL_RIGHT)
    t.cue("Pause. Give {{ client.called }} a moment.", last=True)
    t.say("{{ reason.statement }}")
    t.say("You don't have to tell me more than you want to.")
    t.cue("Listen. Nod, and add nothing.", last=True, when="in_person")
    t.cue("Listen, and add nothing.", last=True, when="else")


def _thanks(t: TemplateWriter) -> None:
    t.heading("Thanks", 2)
    t.say(f"{{{{ thanks_together }}}}{p.FOR_THAT}")
    t.say(a.ENJOYED, when="final_open and not joy_said")
    t.say(a.GOES_WELL)


def _what_is_agreed(t: TemplateWriter) -> None:
    t.heading("What happens next", 2)
    with t.together():
        t.say("Let me say how we'll finish, so you don't have to wonder.")
        six_facts(t, t.say, spoken=True)
        who_is_told(t.say)
        with t.when("in_person"):
            t.cue(p.the_note("Give {{ client.called }} the note."))
            t.say("It's all in writing on this page.")
        t.say(
            "I'll send you a page with the practical details today{% if sent_by %}, {{ sent_by }}{% endif %}.",
            when="else",
        )
    t.say(f"{a.OTHERS} {a.NAME}", when="options_count")
    t.say(a.QUESTIONS, when="questions")
    t.say(p.TOO_HEAVY, when="risk")


def _one_question(t: TemplateWriter) -> None:
    t.heading("One question", 2)
    p.in_silence(t, "Ask it once, lightly. Silence is an answer, too.")
    t.say(f"{a.MAY_I_ASK} {a.WHAT_WOULD_HAVE_HELPED}")
    t.cue("Listen. Say thank you. Explain nothing.", last=True)


def _good_wishes(t: TemplateWriter) -> None:
    t.keep_before(2)
    t.heading("Good wishes", 2)
    who_joins(t)
    with t.together():
        t.say(a.ALL_THE_BEST)
        t.say(a.OTHERWISE, when="final_open")
        p.offer_to_pray(t)
    p.smile(t)


def _hard_moments(t: TemplateWriter) -> None:
    table = table_of_moments(t)
    table.rows(*_MOMENTS)
    table.rows(("Asks about the money once more", f"“{a.AS_WE_SAID}”"), when=a.MONEY_IS_SPOKEN_OF)
    table.rows(*_OF_PRAYER, when="faith_said")
    table.row(*_LEAVES)
    rows_of_every_talk(table)


_MOMENTS = (
    ("“I'm so sorry.”", "“You don't need to be. I'm glad you said it.”"),
    ("Explains, and explains again", "“You don't owe me a reason.” Smile."),
    (
        "“Are you upset with me?”",
        "“No, not at all.” {% if in_person %}Look up, and let it be seen.{% elif by_phone %}Let it be heard.{% else %}Let it be seen.{% endif %}",
    ),
    (
        "“Maybe I should keep going after all.”",
        "“You don't have to decide now. Give it a few days, and let me know.” Say nothing for either side.",
    ),
    ("“You didn't help me.”", "“Thank you for saying that to me. Will you tell me more?” Listen."),
    ("Anger, “That's unfair.”", "“I'm sorry it feels that way. Tell me.” Answer once, and gently."),
    ("Tears", "“There's time.” Then be silent."),
    ("Silence", "Let it be. Then: “Is there anything you'd like from me?”"),
    (
        "“Delete everything you have on me.”",
        (
            "{% if ending.records.erased_on %}“That will be done on {{ ending.records.erased_on }}.”"
            "{% else %}“I'll delete what I can, and let you know in writing what I have to keep.”{% endif %}"
        ),
    ),
    ("“I'll tell people about this.”", f"“{a.WHATEVER_YOU_LIKE}” Then go on."),
)
_OF_PRAYER = (
    ("Asks you to pray", "A few words, for {{ client.called }} and the way ahead."),
    ("Didn't like the offer to pray", "“I'm sorry. Let's leave it.”"),
)
_LEAVES = (
    "{% if in_person %}Gets up and goes{% else %}Hangs up{% endif %}",
    f"{{% if minor %}}{p.A_MINOR_GOES}{{% elif in_person %}}Don't go after {{{{ client.called }}}}.{{% else %}}Don't call back.{{% endif %}} Send the page today.",
)
