"""The script of the talk ``firm``: the short form, after misconduct, threats or violence.

The decision, one sentence of reason, what happens now, one question, goodbye. It holds no charge,
no word of character, nothing to argue about, and no word of faith is said aloud. A door that has
been opened again adds ``_way_back``, which is one sentence.

What other talks say too is in ``passages`` and ``part_passages``.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path

from gen.docx_writer.writer import TemplateWriter
from gen.plays import passages as p
from gen.plays.firm_message import (
    HEADLINE,
    IF_THE_SUM_IS_WRONG,
    IS_SORRY,
    NO_DEBATE,
    WAY_BACK,
    message,
    replies,
)
from gen.plays.hard_moments import BREAKS_OFF, rows_of_every_talk, table_of_moments
from gen.plays.leave_passages import THANKS
from gen.plays.part_passages import (
    ELSEWHERE,
    FREE_TO_SAY,
    MONEY_TO_TALK_OF,
    SPEAKS_OF_IT,
    THE_SUM,
)
from gen.plays.script import write_play
from gen.plays.what_happens_next import six_facts
from gen.plays.who_is_told import who_is_told, who_joins


def write_firm_script(path: Path) -> None:
    """The template of the script of this talk."""
    write_play(path, message, _guide, replies, _hard_moments)


def _guide(t: TemplateWriter) -> None:
    t.heading("Conversation guide")
    _welcome(t)
    _decision(t)
    with t.together():  # a page on which only the goodbye stood would make it long
        _what_happens_now(t)
        _goodbye(t)


def _welcome(t: TemplateWriter) -> None:
    t.heading("Welcome", 2)
    p.in_silence(
        t,
        "{% if in_person %}The door at your back, the phone near.{% else %}Sit upright.{% endif %} "
        "Breathe slowly.",
    )
    t.say("Hello **{{ client.called }}**, it's {{ coach.name }}.", when="by_phone")
    t.say("Hello **{{ client.called }}**. Thank you for coming.", when="elif in_person")
    t.say("Hello **{{ client.called }}**.", when="else")
    p.who_else_is_there(t)
    t.say("I need about {{ minutes }} of your time.", when="minutes")
    with t.when("not in_person"):
        # What ends today cannot wait for another day.
        p.private_moment(t, "say that you'll put it in writing, and send the page.")


def _decision(t: TemplateWriter) -> None:
    t.heading("The decision", 2)
    p.in_silence(t, "Even voice. Say the next lines as they stand.", or_else="Breathe out. ")
    t.say(f"{HEADLINE}.")
    t.cue("Pause. Count to five.", last=True)
    p.care_before(t, "{{ reason.statement }}")
    t.say(NO_DEBATE)


def _what_happens_now(t: TemplateWriter) -> None:
    t.heading("What happens next", 2)
    say = partial(t.say, style="Spoken Close")
    say("Here's what happens now.")
    six_facts(t, say, spoken=True, end_said=True)
    who_is_told(say)
    say(IF_THE_SUM_IS_WRONG, when=MONEY_TO_TALK_OF)
    _way_back(t)
    _page_to_keep(t)


def _way_back(t: TemplateWriter) -> None:
    t.say(WAY_BACK, when="final_open")


def _page_to_keep(t: TemplateWriter) -> None:
    with t.when("in_person"):
        t.cue(p.the_note("Put the note on the table."))
        t.say("It's all here in writing.")
    t.say(
        "I'll send you the dates in writing today{% if sent_by %}, {{ sent_by }}{% endif %}.",
        when="else",
    )
    t.say(
        ELSEWHERE,
        when="options_count",
    )
    t.say(p.TOO_HEAVY, when="risk")


def _goodbye(t: TemplateWriter) -> None:
    t.heading("Goodbye", 2)
    t.say(THANKS, when="joining and engagement.thanks")
    who_joins(t)
    t.say("Is there a practical question I can answer?")
    t.cue("One answer, in one sentence. Then the last line.")
    t.say(
        f"{{% if engagement.thanks and not joining %}}{THANKS} {{% endif %}}"
        "{{ client.called }}, I wish you well. Goodbye."
    )
    t.cue("A kind look. Stand up, and go to the door.", last=True, when="in_person")
    t.cue("A kind voice, a small smile. Then hang up.", last=True, when="elif by_phone")
    t.cue("A kind look at the lens. Then leave the call.", last=True, when="else")


def _hard_moments(t: TemplateWriter) -> None:
    table = table_of_moments(t)
    table.rows(*_MOMENTS)
    rows_of_every_talk(table)


_MOMENTS = (
    (
        "Argues, or asks for more reasons",
        "“You've heard the reason.{% if not ending.appeal.to %} The decision stands.{% endif %}” Repeat it once, no more.",
    ),
    ("Is sorry, and asks for another chance", f"“{IS_SORRY}” Then go on."),
    ("Tears", "“Take a moment.” Be silent. Then the next line."),
    ("Silence", "Count to five, then go on."),
    ("Money", f"“{THE_SUM}” Then go on."),
    (SPEAKS_OF_IT, f"“{FREE_TO_SAY}” Then go on."),
    (
        "“You'll hear from my {% if practice.language == 'en-GB' %}solicitor{% else %}lawyer{% endif %}.”",
        "“That's your right.” Then go on.",
    ),
    (
        "Raised voice, or an insult",
        "“I'm ending this now. You'll have it in writing. Goodbye, {{ client.called }}.” Then {% if in_person %}leave{% else %}hang up{% endif %}.",
    ),
    (
        "A threat",
        "Say nothing more, and {% if in_person %}leave{% else %}end the call{% endif %}. In danger: {{ practice.emergency }}. When you are safe, write down each word and the time.",
    ),
    (BREAKS_OFF, "Let it be. The page goes out today."),
)
