"""The short form of the script, where the door is closed: brief, kind, firm, and nothing untrue."""

from __future__ import annotations

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
        s.cue("Ask in silence for the words. One slow breath. Low voice, warm and even.")
        s.otherwise()
        s.cue("One slow breath. Low voice, warm and even.")
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
        s.say("Is this a private moment?")
        s.cue("Wait for a yes. If it is a no, agree on another time.", last=True)
    s.say("I have decided to end our coaching agreement.")
    with s.when("ends_at_meeting"):
        s.say("It closes today, **{{ ending.date }}**.")
        s.otherwise()
        s.say("It closes on **{{ ending.date }}**.")
    s.cue("Pause. Count to five.", last=True)


def _reason(s: Sheet) -> None:
    s.heading("Why", 2)
    s.say("{{ reason.statement }}")
    with s.when("misconduct"):
        s.say("The decision is made, and I will not go through each point today.")
        s.otherwise()
        s.say("The decision is made. It takes nothing away from you.")
    with s.each("line in engagement.thanks"):
        s.say("{{ line }}")
    with s.when("engagement.thanks"):
        s.say("Thank you for that. I took care with our work, and I wanted it to help you.")
        s.otherwise()
        s.say("I took care with our work, and I wanted it to help you.")


def _next_step(s: Sheet) -> None:
    s.heading("A next step for you", 2)
    with s.when("in_person"):
        s.cue("Give the note.")
        s.say("This page has all of it in writing.")
        s.otherwise()
        s.say("A page with all of this in writing goes to you today.")
    with s.when("options_count"):
        s.say("It also names {{ options_count }}, if you want to look further.")
        s.say("{{ shared_said }}")
    with s.when("risk"):
        s.say("If a day becomes too much, use a help line on that page.")


def _close(s: Sheet) -> None:
    s.heading("Close", 2)
    s.say(
        "I wish you well, {{ client.called }}, and I mean that.",
        "Is there one practical question I can answer?",
    )
    s.cue("Smile. One answer, then say goodbye.", last=True)
