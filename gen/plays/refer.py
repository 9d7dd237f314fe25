"""The script of the talk ``refer``: what the client carries needs other help, and care comes first.

Care, then the need, then the end; where help is comes before the facts of the ending, and the way
back last of all. A closed door takes out ``_way_back`` and nothing else.

What other talks say too is in ``passages``; what this talk's papers say alike, in ``refer_passages``.
"""

from __future__ import annotations

from pathlib import Path

from gen.docx_writer.writer import TemplateWriter
from gen.plays import passages as p
from gen.plays import refer_passages as r
from gen.plays.bridge import IN_FEAR, not_alone, the_plan_first
from gen.plays.hard_moments import BREAKS_OFF, rows_of_every_talk, table_of_moments
from gen.plays.refer_message import message, replies
from gen.plays.return_passages import BEGIN_BY
from gen.plays.script import write_play
from gen.plays.thanks_passages import ONE_MORE_THING, SAID_FIRST, thanks
from gen.plays.what_happens_next import SEE_YOU, contact, sessions_and_money
from gen.plays.who_is_told import who_is_told, who_joins


def write_refer_script(path: Path) -> None:
    """The template of the script of this talk."""
    write_play(path, message, _guide, replies, _hard_moments)


def _guide(t: TemplateWriter) -> None:
    t.heading("Conversation guide")
    _welcome(t)
    _the_need(t)
    _help(t)
    _what_happens_next(t)
    _close(t)


def _welcome(t: TemplateWriter) -> None:
    t.heading("Welcome", 2)
    p.greeting(t)
    with t.when("reason.care"):
        t.say("{{ reason.care }}")
    with t.when("else"):
        thanks(t, SAID_FIRST)
    t.say("May I tell you what I think would help you most?")
    p.leave_to_go_on(t)


def _the_need(t: TemplateWriter) -> None:
    t.heading("What I have to tell you", 2)
    p.in_silence(
        t, "The hard sentence comes now. Low voice, and slow.", or_else="One quiet breath. "
    )
    t.say(r.THE_NEED, r.DECIDED)
    t.cue("Pause. Count to five. Let it land.", last=True)
    how = p.LIKE_TO_HEAR + "{% if not in_person %} Take your time. I'm listening.{% endif %}"
    t.say(how, when="no_blame_said")
    with t.when("else"):
        t.say(r.NOT_TOO_MUCH, how)
    t.cue(f"Listen. {p.SAY_BACK} Don't hurry to comfort.", last=True)


def _help(t: TemplateWriter) -> None:
    with t.together():
        t.heading("Where there is help", 2)
        t.say("I've made you a page that says who can help.", when="in_person")
        t.say(
            f"{p.SENT_PAGE} that says who can help.",
            when="else",
        )
    t.cue(
        f"{{% if in_person %}}{p.the_note('Give {{ client.called }} the note.')} Leave time to read."
        "{% else %}Pause. Leave room for a question.{% endif %}"
    )
    t.say(f"{r.NAMED}{r.TO_BEGIN_WITH} {r.SAY_TO_BEGIN} That's enough.", r.GOOD_STEP, r.NAME_KEPT)
    t.say(r.LEFT_TO_ASK, when="questions")
    not_alone(t)


def _what_happens_next(t: TemplateWriter) -> None:
    with t.together():
        t.heading("What happens next", 2)
        t.say(
            "Now the practical side, briefly. The page has the dates, so there's nothing to remember."
        )
        sessions_and_money(t.say)
        contact(t, t.say, spoken=True)
    who_is_told(t.say)


def _way_back(t: TemplateWriter) -> None:
    with t.when("final_open"):
        t.say(f"{p.ENJOY}. {r.NOT_FORGOTTEN}", f"{r.TAKE_IT_UP} {r.NO_PROOF}")
        t.say(BEGIN_BY, when="way_back")
        with t.when(r.ELSE_NO_LETTER_SAYS):
            t.say(r.ONE_THING, when="one_condition")
            with t.when("else"):
                t.say(r.EACH_THING, each="condition in door_conditions")


def _close(t: TemplateWriter) -> None:
    t.heading("Close", 2)
    the_plan_first(t)
    t.say("What would you like to ask me? ((Wait. Answer what you can.))")
    _way_back(t)
    with t.when("reason.care"):
        thanks(t, ONE_MORE_THING)
    # What was told in private, and thanked for, is not for whoever comes in.
    who_joins(t)
    with t.together():
        t.say(f"{r.GOOD_HELP}, {{{{ client.called }}}}, and that it does you good.{SEE_YOU}")
        p.offer_to_pray(t)
    t.cue("A gentle smile, and a kind look.", last=True, when="in_person")
    t.cue("A gentle smile. It can be heard.", last=True, when="elif by_phone")
    t.cue("A gentle smile, and a kind look at the lens.", last=True, when="else")


def _hard_moments(t: TemplateWriter) -> None:
    table = table_of_moments(t)
    table.rows(*_MOMENTS)
    asks = "Asks for more money back"
    money = (p.wants_money(asks, f"{asks}, or can't pay"), f"“{r.MONEY}”")
    table.rows(money, when="money_spoken_of")
    table.rows(
        (p.HURT_BY_OFFER, "“I'm sorry. I meant it kindly.” Leave it there."),
        when="faith_said",
    )
    table.row(*_LEAVES)
    rows_of_every_talk(table)


_MOMENTS = (
    ("Tears", "“We have time. I'm here.” Then be silent."),
    ("Silence", "Wait. Then: “You don't have to say anything yet.”"),
    (
        r.ASKS_WHAT_WAS_WRONG,
        f"“Not at all, and you've done nothing wrong. {r.MY_TRAINING}” Say it slowly, and once.",
    ),
    ("“Can't we just go on?”", f"“I can see why you'd want that. {r.LESS_WITH_ME}” Then wait."),
    (
        "“You're giving up on me.”",
        "“No. I want you to have the right help with this.” {% if in_person %}Look up.{% else %}Then wait.{% endif %}",
    ),
    (
        "{% if medical %}{% elif of_health %}“So you think there's something wrong with me?” {% else %}“So you think I can't cope?” {% endif %}“I don't need that.”",
        (
            "{% if medical %}“I want you to have what you need, and that's more than a coach can give.”"
            "{% elif of_a_field %}“Not at all. It's a matter for someone who knows the field.”"
            "{% else %}“No. I think it's a lot to carry, and that others can help you with it better than I can.”{% endif %} Leave it there."
        ),
    ),
    ("Anger, “That's unfair.”", "“I can hear that this hurts. Tell me.” Explain nothing twice."),
    ("Agrees too fast", "“You don't have to be brave about it.” Then wait."),
    ("“I'll tell everybody.”", f"“{r.FREE_TO_SHARE}” Then go on."),
)
_LEAVES = (
    BREAKS_OFF,
    f"{p.LEFT_ALONE} Send the page today with one line: “I'm sorry this was hard to hear.” {IN_FEAR}",
)
