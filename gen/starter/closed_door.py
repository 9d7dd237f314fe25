"""The short form of the script, where the door is closed: brief, kind, firm, and nothing untrue."""

from __future__ import annotations

from gen.starter import passages as p
from gen.starter.writer import TemplateWriter


def decision_and_reason(t: TemplateWriter) -> None:
    """What stands before the facts: the decision, and the reason in one sentence."""
    t.heading("Welcome", 2)
    p.in_silence(t, "Breathe slowly. Low voice, warm and even.")
    with t.when("by_phone"):
        p.hello_by_phone(t)
    t.say("**{{ client.called }}**, thank you for making the time.", when="else")
    p.who_else_is_there(t)
    t.say("This will take about {{ minutes }}.", when="minutes")
    with t.when("not in_person"):
        p.private_moment(t)
    with t.when("ends_at_meeting"):
        t.say("I have decided that our coaching ends today, **{{ ending.date }}**.")
    t.say(p.WILL_END, when="else")
    t.cue("Pause. Count to five.", last=True)
    t.heading("Why", 2)
    p.care(t)
    t.say("{{ reason.statement }}")
    t.say("My decision is firm. I will not go over every point today.", when="misconduct")
    t.say(p.NOTHING_WRONG, when="elif scope")
    with t.when("else"):
        t.say("My decision is firm. It takes nothing away from you, or from what we did together.")
    p.thanks(t)
    t.say(p.CARE)


def good_wish(t: TemplateWriter) -> None:
    """What stands behind the facts: a next step, and a good wish that promises nothing."""
    with t.when("in_person"):
        t.cue("Hand over the note.")
        t.say("This page puts all of it in writing.")
    t.say("I will send you a page today with all of this in writing.", when="else")
    with t.when("options_count"):
        t.say("It also names {{ options_count }}, if you want to look further.")
        t.say(p.SHARED)
    t.say(p.TOO_HEAVY, when="risk")
    t.heading("Close", 2)
    t.say(p.WISH_YOU_WELL, "Do you have one practical question before we finish?")
    t.cue("Smile. One answer, then say goodbye.", last=True)
