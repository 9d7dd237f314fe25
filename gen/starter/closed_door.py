"""The short form of the script, where the door is closed: brief, kind, firm, and nothing untrue."""

from __future__ import annotations

from gen.starter import passages as p
from gen.starter.writer import TemplateWriter


def decision_and_reason(t: TemplateWriter) -> None:
    """What stands before the facts: the decision, and the reason in one sentence."""
    _decision(t)
    _reason(t)


def good_wish(t: TemplateWriter) -> None:
    """What stands behind the facts: a next step, and a good wish that promises nothing."""
    _next_step(t)
    _close(t)


def _decision(t: TemplateWriter) -> None:
    t.heading("Welcome", 2)
    p.in_silence(t, "Breathe slowly. Low voice, warm and even.")
    with t.when("by_phone"):
        p.hello_by_phone(t)
        t.otherwise()
        t.say("**{{ client.called }}**, thank you for making the time.")
    p.who_else_is_there(t)
    with t.when("minutes"):
        t.say("This will take about {{ minutes }}.")
    with t.when("not in_person"):
        p.private_moment(t)
    with t.when("ends_at_meeting"):
        t.say("I have decided that our coaching ends today, **{{ ending.date }}**.")
        t.otherwise()
        t.say(p.WILL_END)
    t.cue("Pause. Count to five.", last=True)


def _reason(t: TemplateWriter) -> None:
    t.heading("Why", 2)
    p.care(t)
    t.say("{{ reason.statement }}")
    with t.when("misconduct"):
        t.say("My decision is firm. I will not go over every point today.")
        t.otherwise("scope")
        t.say(p.NOTHING_WRONG)
        t.otherwise()
        t.say("My decision is firm. It takes nothing away from you, or from what we did together.")
    p.thanks(t)
    t.say(p.CARE)


def _next_step(t: TemplateWriter) -> None:
    with t.when("in_person"):
        t.cue("Hand over the note.")
        t.say("This page puts all of it in writing.")
        t.otherwise()
        t.say("I will send you a page today with all of this in writing.")
    with t.when("options_count"):
        t.say("It also names {{ options_count }}, if you want to look further.")
        t.say(p.SHARED)
    with t.when("risk"):
        t.say(p.TOO_HEAVY)


def _close(t: TemplateWriter) -> None:
    t.heading("Close", 2)
    t.say(p.WISH_YOU_WELL, "Do you have one practical question before we finish?")
    t.cue("Smile. One answer, then say goodbye.", last=True)
