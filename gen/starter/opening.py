"""The first half of the open script: welcome, the wish, where we are, what I bring."""

from __future__ import annotations

from gen.starter import passages as p
from gen.starter.writer import TemplateWriter

_LOW_VOICE = "Low voice, and warm."


def welcome(t: TemplateWriter) -> None:
    """The name, the thanks, the plain headline, and leave to go on."""
    t.heading("Welcome", 2)
    p.greeting(t)
    p.thanks(t)
    with t.when("conditional"):
        t.say(
            "I want us to look today at whether our coaching helps you enough.",
            "I will say openly what I see, and then I want to listen to you. May I begin?",
        )
    with t.when("else"):
        _headline(t)
    p.leave_to_go_on(t)


def _headline(t: TemplateWriter) -> None:
    t.say(p.OPENLY)
    _hard_sentence(t, "next")
    with t.when("ends_at_meeting"):
        t.say("I have decided that our coaching will end today, **{{ ending.date }}**.")
    t.say(p.WILL_END, when="else")
    t.say(
        "Let me tell you why, and what comes next. Then I would like to hear from you. May I go on?"
    )


def _hard_sentence(t: TemplateWriter, where: str) -> None:
    p.in_silence(t, f"The hard sentence is {where}. {_LOW_VOICE}", or_else="Breathe out. ")


def wish(t: TemplateWriter) -> None:
    """What the coach hopes for, where it is true."""
    t.heading("The wish", 2)
    t.say(f"I want you to see real progress. {p.SEE_YOU}", p.ENJOY, when="conditional")
    t.say(f"{p.YOU_CAME} {p.TO_HELP_YOU}", when="elif misconduct")
    with t.when("else"):
        t.say("I am glad of the time we have worked together.", f"{p.YOU_CAME} {p.BESIDE_YOU}")


def where_we_are(t: TemplateWriter) -> None:
    """What was seen, what was tried, and the reason in one sentence."""
    t.heading("Where we are", 2)
    with t.when("conditional"):
        _hard_sentence(t, "near")
    t.cue(f"The reason comes now. No hurry. {_LOW_VOICE}", when="else")
    with t.when("reason.facts"):
        _what_was_seen(t)
        p.care(t)
        t.say("{{ reason.statement }}")
    with t.when("else"):
        p.care(t)
        # A reason that is announced comes at once: nothing else is to be taken for it.
        t.say("Let me give you the reason in plain words.", "{{ reason.statement }}")
        t.say(p.TRIED, when="tried")
    t.say(p.NOT_YOU, p.HAS_TO_CHANGE, when="conditional")
    t.say(p.NOTHING_WRONG, when="elif scope")
    t.say(p.TAKES_NOTHING_AWAY, when="elif not misconduct")
    t.say("Now I would like to hear from you.", when="final_open")
    t.cue("Stop and listen. Say back what you heard, and no more.", last=True)


def _what_was_seen(t: TemplateWriter) -> None:
    t.say("This is how it looks to me.")
    t.say("We have had **{{ sessions_held }}** together.", when="sessions_held")
    with t.each("fact in reason.facts"):
        t.say("{{ fact.what }} (({{ fact.on }}))", when="fact.on")
        t.say("{{ fact.what }}", when="else")
        t.say("{{ fact.effect }}", when="fact.effect")
    t.say(p.TRIED, when="tried")


def what_i_bring(t: TemplateWriter) -> None:
    """The coach's part, before the client's: support, care, experience."""
    with t.together():
        t.heading("What I bring", 2)
        t.say("This is what I bring to our work together.", when="conditional")
        t.say(f"{p.TO_MY_WORK}.", when="else")
        t.say("{{ line }}", each="line in support")
        t.say("{{ coach.quality_commitment }}", when="coach.quality_commitment")
        t.say("{{ coach.faith_statement }}", when="faith_said")
        t.say("I ask a lot of myself in this work.", when="else")
        t.say("{{ coach.results_statement }}", when="coach.results_statement")
    t.say(
        "{% if conditional %}You{% else %}If we work together again one day, you{% endif %} "
        "can count on all of that."
    )
