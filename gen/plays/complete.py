"""The script of the talk ``complete``: the work is done. Good news, a look back, a look ahead.

Nothing hard is said in it. A closed door takes out ``_new_season`` and nothing else.

What other talks say too is in ``passages``; what this talk's papers say alike, in ``complete_passages``.
"""

from __future__ import annotations

from pathlib import Path

from gen.docx_writer.writer import TemplateWriter
from gen.plays import complete_passages as c
from gen.plays import passages as p
from gen.plays.complete_message import message, replies
from gen.plays.hard_moments import rows_of_every_talk, table_of_moments
from gen.plays.script import write_play
from gen.plays.thanks_passages import thanks
from gen.plays.what_happens_next import SEE_YOU, six_facts
from gen.plays.who_is_told import who_is_told, who_joins


def write_complete_script(path: Path) -> None:
    """The template of the script of this talk."""
    write_play(path, message, _guide, replies, _hard_moments)


def _guide(t: TemplateWriter) -> None:
    t.heading("Conversation guide")
    _welcome(t)
    _what_was_reached(t)
    _back_and_ahead(t)
    _what_happens_next(t)
    _page_to_keep(t)
    _last_word(t)


def _welcome(t: TemplateWriter) -> None:
    t.heading("Welcome", 2)
    t.cue(
        "Silently give thanks for what you have seen together, and ask for the right words. Enjoy this.",
        when="faith_cues",
    )
    t.cue("One quiet breath. Think of the day you began together. Enjoy this.", when="else")
    t.say(p.GOOD_TO_SEE_YOU, when="not by_phone")
    with t.when("else"):
        t.say(f"{p.HELLO_BY_PHONE} It's good to hear your voice.")
    p.who_else_is_there(t)
    with t.when("not in_person"):
        p.private_moment(t, "find another time.")
    _headline(t)
    t.cue("Smile, and pause. Let it land.", last=True)


def _headline(t: TemplateWriter) -> None:
    """Whose it is that the work has come to its end: the client's, first of all."""
    with t.when("ended_by_client"):
        t.say(c.YOU_TOLD_ME)
        t.say(c.DONE, when=f"({c.WORK_IS_DONE}) and not done_said")
    with t.when(f"elif {c.WORK_IS_DONE}"):
        t.say(c.YOUR_DOING, when="done_said")
        with t.when("else"):
            t.say(c.YOUR_DOING, c.DONE)
    t.say(c.BOTH_SAW, when="elif mutual")
    t.say(c.CAME_TO_THE_END, when="else")


def _what_was_reached(t: TemplateWriter) -> None:
    t.heading("What you wanted, and where you are", 2)
    p.care_before(t, c.WANTED)
    t.say(c.REACHED_SAID, when="reached")
    t.say("{{ reason.statement }}")
    thanks(t)
    t.cue("Let that stand. Look up.", last=True, when="in_person")
    t.cue("Let that stand for a moment.", last=True, when="else")
    t.say("How does it look to you?")
    t.cue(f"Listen. {p.SAY_BACK} Don't hurry on.", last=True)
    t.say(p.FAMILY_TOO, when="family_here")


def _back_and_ahead(t: TemplateWriter) -> None:
    t.heading("One look back, one look ahead", 2)
    t.say(f"{c.GOOD_END} Looking back, what are you happiest about?")
    t.cue("Listen, and be glad together.", last=True)
    t.say(
        "And looking ahead, what will help you keep what you've gained? "
        "If you ever get stuck, what's the first thing you'd do?"
    )
    t.cue("Listen. Write down the exact words: they're worth keeping.", last=True)


def _what_happens_next(t: TemplateWriter) -> None:
    with t.together():
        t.heading("What happens next", 2)
        t.say("Now the practical details, so nothing's left open.")
        six_facts(t, t.say, spoken=True, end_said=True)
        who_is_told(t.say)


def _page_to_keep(t: TemplateWriter) -> None:
    with t.when("in_person"):
        t.cue(p.the_note("Give {{ client.called }} the note, and time to look at it."))
        t.say("It's all in here{% if not read_here_only %}, and it's yours to keep{% endif %}.")
    t.say(f"{p.SENT_IN_WRITING}, for you to keep.", when="else")
    t.say(f"{c.FOR_MORE}{c.SHARED}", when="options_count")
    t.say(c.QUESTIONS, when="questions")
    t.say(p.TOO_HEAVY, when="risk")


def _last_word(t: TemplateWriter) -> None:
    t.keep_before(2)
    t.heading("A last word", 2)
    who_joins(t)
    with t.together():
        t.say(c.JOY)
        t.say("{{ coach.faith_statement }}", when="faith_said and coach.faith_statement")
        _new_season(t)
        with t.when("faith_said"):
            t.say(f"Shall we give thanks together before we go? (({p.NO_IS_FINE}))")
        t.say(f"{c.WELL_DONE}{SEE_YOU}")
    p.smile(t)


def _new_season(t: TemplateWriter) -> None:
    t.say(c.NEW_SEASON, c.NOTHING_TO_EXPLAIN, when="final_open")


def _hard_moments(t: TemplateWriter) -> None:
    table = table_of_moments(t)
    table.rows(*_MOMENTS)
    table.rows(_SENT_AWAY, when="not ended_by_client")
    # Who has agreed to it before has had the time.
    table.rows(
        ("Agrees too fast", "“You don't have to be glad today.” Wait."), when="not ended_by_both"
    )
    table.rows(
        ("Would rather not give thanks together", "“That's fine.” Go on as warmly as before."),
        when="faith_said",
    )
    table.rows(("Sees the money differently", f"“{c.THE_SUM}”"), when=c.MONEY_IS_DUE)
    rows_of_every_talk(table)


_MOMENTS = (
    (
        "“Is that all?”",
        "“It can feel like an anticlimax, I know. What would you have thought of this on our first day?” Wait.",
    ),
    ("“It was all you.”", "“I was glad to be there. The work was yours.”"),
    (
        "“I'm not there yet.”",
        f"“{c.WHAT_IS_MISSING}” Listen.{{% if ({c.WORK_IS_DONE} or mutual) and not (closed or ended_by_payer or door.not_before) %}} If there's work left, the end can wait.{{% endif %}}",
    ),
    (
        "Asks to go on",
        (
            f"{{% if closed %}}“{c.WITHOUT_ME}.” Say it once, and warmly."
            "{% else %}“What would you like to work on?” If it's new, {% if door.not_before %}it can begin on {{ door.not_before }}{% else %}find a time to talk about it{% endif %}. "
            f"If not: “{c.WITHOUT_ME}.”{{% endif %}}"
        ),
    ),
    (
        "“Did I do anything wrong?”",
        f"“No, nothing{{% if {c.REACHED} %}}. You did what you came to do{{% endif %}}.” Then be silent.",
    ),
    ("Tears", "“There's no hurry.” Be silent. They may be happy tears."),
    ("Silence", "Wait. Then: “What are you thinking?”"),
    ("Offers to recommend you", f"“That's so kind. {c.NOTHING_OWED_TO_ME}”"),
)
_SENT_AWAY = (
    "“Are you sending me away?”",
    "“No. I'm glad for you, and I believe in you.” Give it a moment.",
)
