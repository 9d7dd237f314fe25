"""The script of the talk ``ask``: the client is asked once more, and either answer is a good one.

The order is fixed: I want to help, what I do, what you do, the question, what happens next.

What other talks say too is in ``passages``; what this talk's papers say alike, in ``ask_passages``.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path

from gen.docx_writer.writer import TemplateWriter
from gen.plays import ask_passages as a
from gen.plays import passages as p
from gen.plays.ask_by_email import message, replies
from gen.plays.ask_moments import hard_moments
from gen.plays.question import question
from gen.plays.script import write_play
from gen.plays.thanks_passages import SAID_FIRST, thanks
from gen.plays.what_happens_next import six_facts
from gen.plays.who_is_told import who_is_told, who_joins

_WITH_AN_INTRODUCTION = f"If you'd like me to put you in touch{{% if introduced_to %}} with {{{{ introduced_to }}}}{{% endif %}}, just say so.{p.TO_SIGN}"


def write_ask_script(path: Path) -> None:
    """The template of the script of this talk."""
    write_play(path, message, _guide, replies, hard_moments)


def _guide(t: TemplateWriter) -> None:
    t.heading("Conversation guide")
    _welcome(t)
    _wish(t)
    _where_we_are(t)
    _what_i_bring(t)
    _what_is_needed(t)
    question(t)
    _what_happens_next(t)
    _next_step(t)
    _close(t)


def _welcome(t: TemplateWriter) -> None:
    t.heading("Welcome", 2)
    p.in_silence(
        t,
        "{% if in_person %}Both feet on the floor.{% else %}Sit upright.{% endif %} Shoulders down.",
        or_else="One quiet breath, and a good wish for {{ client.called }}. ",
    )
    t.say(p.GOOD_TO_SEE_YOU, when="not by_phone")
    t.say(p.HELLO_BY_PHONE, when="else")
    p.who_else_is_there(t)
    with t.when("not in_person"):
        p.private_moment(t)
    thanks(t, SAID_FIRST)
    t.say(a.LOOK_HONESTLY)
    t.say("I'll say what I see, and then I'd like to hear from you. Is that all right?")
    p.leave_to_go_on(t)


def _wish(t: TemplateWriter) -> None:
    t.heading("The wish", 2)
    t.say(
        f"{{% if not joy_said %}}{p.ENJOY}. {{% endif %}}{a.LOVE_TO_HELP}",
        a.TOGETHER,
    )


def _where_we_are(t: TemplateWriter) -> None:
    t.heading("Where we are", 2)
    p.in_silence(t, "The hard part comes now. Low voice, and warm.", or_else="Breathe out. ")
    t.say(f"{a.I_SEE} We've had **{{{{ sessions_held }}}}** together.", when="sessions_held")
    t.say(a.I_SEE, when="else")
    with t.each("fact in facts_told"):
        _fact(t)
    t.say(a.TRIED, when="tried")
    p.care(t)
    t.say("{{ reason.statement }}", a.HOW_WE_WORK)
    t.say(f"{a.YOUR_SIDE} Take your time.", when="in_person")
    t.say(f"{a.YOUR_SIDE} I'm listening.", when="else")
    t.cue(f"Listen to the end. {p.SAY_BACK} Add nothing.", last=True)


def _fact(t: TemplateWriter) -> None:
    """A fact with what it did, and air before the next one: in a row they sound like a charge."""
    said = f"{{{{ fact.what }}}}{p.ON_THAT_DAY}{{% if fact.effect %}} {{{{ fact.effect }}}}{{% endif %}}"
    with t.when("loop.first"):
        t.say(f"{said} (({{{{ fact.day }}}}))", when="fact.day and not fact.day_said")
        t.say(said, when="else")
    with t.when("else"):
        t.cue("Breathe.{% if in_person %} Look up.{% endif %}")
        t.say(f"{said} (({{{{ fact.day }}}}))", when="fact.day and not fact.day_said")
        t.say(said, when="else")


def _what_i_bring(t: TemplateWriter) -> None:
    """The coach's part, before the client's: support, care, experience."""
    with t.together():
        t.heading("What I bring", 2)
        t.say("Thank you. That helps me.", a.TWO_WAYS, a.I_BRING)
        t.say("{{ line }}", each="line in support")
        t.say("{{ coach.quality_commitment }}", when="coach.quality_commitment")
        t.say("You can count on that.")
        t.say("{{ coach.faith_statement }}", when="faith_said and coach.faith_statement")
        t.say("This work matters to me.", when="else")
        t.say("{{ coach.results_statement }}", when="coach.results_statement")


def _what_is_needed(t: TemplateWriter) -> None:
    """The client's part, on one page where it is not longer than one."""
    with t.together():
        t.heading("Your part", 2)
        t.say(a.BOTH_PARTS, "I'd ask {{ needs_count }} of you.")
        with t.each("need in needs"):
            said = a.NEED % "{{ need.said }}"
            t.say(f"{said} (({a.BOTH_KNOW}))", when="need.seen_by")
            t.say(said, when="else")
    t.say("I believe that's what will get things moving for you, {{ client.called }}.")


def _what_happens_next(t: TemplateWriter) -> None:
    with t.together():
        t.heading("What happens next", 2)
        say = partial(t.say, style="Spoken Close")
        six_facts(t, say, spoken=True)
        who_is_told(say)


def _next_step(t: TemplateWriter) -> None:
    t.keep_before()  # the last of the facts, which are kept together, has a line to stand with
    t.heading("Your next step", 2)
    t.say(a.IN_WRITING)
    with t.when("options_count"):
        t.say(p.MAY_HELP_SAID)
        t.say(f"{p.ON_THE_PAGE} {p.SUITS_YOU}")
        t.say(p.SHARED)
        t.say(_WITH_AN_INTRODUCTION, when="may_introduce")
    t.say(
        f"The page also has a few questions for after our talk: {p.ASKS}.",
        p.QUIET_HOUR,
        p.HELPS_YOU_CHOOSE,
        when="questions",
    )
    t.say(p.TOO_HEAVY, when="risk")
    t.cue(p.the_note("Hand over the note."), last=True, when="in_person")


def _close(t: TemplateWriter) -> None:
    """A last word after a no, and after “not sure”; then what is said after a yes as well."""
    t.heading("Close", 2)
    with t.together():
        t.cue("After a no:")
        t.say("Thank you for our time together. I hope you get there. I'd love to hear about it.")
        t.cue("After “not sure”:")
        t.say(f"Think it over. {a.LIKE_TO_KNOW}")
        t.cue("After any answer, a yes as well:")
        who_joins(t)
        t.say("I'm on your side, {{ client.called }}.")
        p.offer_to_pray(t)
    p.smile(t)
