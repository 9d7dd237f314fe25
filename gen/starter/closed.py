"""The short form of the script, where the door is closed: brief, kind, firm, and nothing untrue."""

from __future__ import annotations

from gen.starter.facts import NOTHING_WRONG, TOO_HEAVY
from gen.starter.opening import private_moment
from gen.starter.sheet import Sheet


def decision_and_reason(s: Sheet) -> None:
    """What stands before the facts: the decision, and the reason in one sentence."""
    _decision(s)
    _reason(s)


def good_wish(s: Sheet) -> None:
    """What stands behind the facts: a next step, and a good wish that promises nothing."""
    _next_step(s)
    _close(s)


def _decision(s: Sheet) -> None:
    s.heading("Welcome", 2)
    with s.when("faith_cues"):
        s.cue("Ask in silence for the words. Breathe slowly. Low voice, warm and even.")
        s.otherwise()
        s.cue("Breathe slowly. Low voice, warm and even.")
    with s.when("by_phone"):
        s.say(
            "Hello **{{ client.called }}**, it is {{ coach.name }}. Thank you for taking my call."
        )
        s.otherwise()
        s.say("**{{ client.called }}**, thank you for making the time.")
    with s.when("onlookers"):
        s.say("As you agreed, {{ onlookers_are }} with us today.")
    with s.when("minutes"):
        s.say("This will take about {{ minutes }}.")
    with s.when("not in_person"):
        private_moment(s)
    with s.when("ends_at_meeting"):
        s.say("I have decided that our coaching ends today, **{{ ending.date }}**.")
        s.otherwise()
        s.say("I have decided that our coaching will end on **{{ ending.date }}**.")
    s.cue("Pause. Count to five.", last=True)


def _reason(s: Sheet) -> None:
    s.heading("Why", 2)
    s.say("{{ reason.statement }}")
    with s.when("misconduct"):
        s.say("My decision is firm. I will not go over every point today.")
        s.otherwise("scope")
        s.say(NOTHING_WRONG)
        s.otherwise()
        s.say("My decision is firm. It takes nothing away from you, or from what we did together.")
    with s.each("line in engagement.thanks"):
        s.say("{{ line }}")
    with s.when("engagement.thanks"):
        s.say("I value that.")
    s.say("I put real care into our work, and I hoped it would help you.")


def _next_step(s: Sheet) -> None:
    s.heading("A next step for you", 2)
    with s.when("in_person"):
        s.cue("Hand over the note.")
        s.say("This page puts all of it in writing.")
        s.otherwise()
        s.say("I will send you a page today with all of this in writing.")
    with s.when("options_count"):
        s.say("It also names {{ options_count }}, if you want to look further.")
        s.say("{{ shared_said }}")
    with s.when("risk"):
        s.say(TOO_HEAVY)


def _close(s: Sheet) -> None:
    s.heading("Close", 2)
    s.say(
        "I sincerely wish you well, {{ client.called }}.",
        "Do you have one practical question before we finish?",
    )
    s.cue("Smile. One answer, then say goodbye.", last=True)
