"""The first half of the open script: welcome, the wish, where we are, what I bring."""

from __future__ import annotations

from gen.starter.facts import NOTHING_WRONG
from gen.starter.sheet import Sheet


def greeting(s: Sheet) -> None:
    """The first words, by the way in which the two meet."""
    with s.when("in_person"):
        s.say("**{{ client.called }}**, thank you for making the time to meet.")
        s.otherwise("by_phone")
        s.say(
            "Hello **{{ client.called }}**, it is {{ coach.name }}. Thank you for taking my call."
        )
        s.otherwise()
        s.say("Hello **{{ client.called }}**. Thank you for making the time for this call.")
    with s.when("onlookers"):
        s.say("As you agreed, {{ onlookers_are }} with us today.")


def private_moment(s: Sheet) -> None:
    """From a distance: nothing hard is said to a client whom others can hear."""
    s.say("Can you talk freely? ((Wait for the answer. If it is a no, agree on another time.))")


def welcome(s: Sheet) -> None:
    """The name, the thanks, the plain headline, and leave to go on."""
    s.heading("Welcome", 2)
    with s.when("in_person"):
        s.cue("Feel your feet on the floor. Let your shoulders drop. Breathe slowly.")
        s.otherwise()
        s.cue("Sit upright. Let your shoulders drop. Breathe slowly.")
    greeting(s)
    with s.when("not in_person"):
        private_moment(s)
    with s.each("line in engagement.thanks"):
        s.say("{{ line }}")
    with s.when("engagement.thanks"):
        s.say("I value that.")
    with s.when("conditional"):
        s.say(
            "I want us to look today at whether our coaching helps you enough.",
            "I will say openly what I see, and then I want to listen to you. May I begin?",
        )
        s.otherwise()
        s.say("There is something I want to tell you openly.")
        _hard_sentence(s, "next")
        with s.when("ends_at_meeting"):
            s.say("I have decided that our coaching will end today, **{{ ending.date }}**.")
            s.otherwise()
            s.say("I have decided that our coaching will end on **{{ ending.date }}**.")
        s.say(
            "Let me tell you why, and what comes next. Then I would like to hear from you. May I go on?"
        )
    with s.when("in_person"):
        s.cue("Wait for the nod.", last=True)
        s.otherwise()
        s.cue("Wait for a yes.", last=True)


def _hard_sentence(s: Sheet, where: str) -> None:
    with s.when("faith_cues"):
        s.cue(f"Ask in silence for the words. The hard sentence is {where}. Low voice, and warm.")
        s.otherwise()
        s.cue(f"Breathe out. The hard sentence is {where}. Low voice, and warm.")


def wish(s: Sheet) -> None:
    """What the coach hopes for, where it is true."""
    s.heading("The wish", 2)
    with s.when("conditional"):
        s.say(
            "I want you to see real progress. I want to see you {{ goals }}.",
            "I enjoy our work, and I would love us to get there together.",
        )
        s.otherwise("misconduct")
        s.say("You came with a wish: to {{ goals }}. I wanted our work to help you with that.")
        s.otherwise()
        s.say(
            "I am glad of the time we have worked together.",
            "You came with a wish: to {{ goals }}. I was glad to walk beside you.",
        )


def where_we_are(s: Sheet) -> None:
    """What was seen, what was tried, and the reason in one sentence."""
    s.heading("Where we are", 2)
    with s.when("conditional"):
        _hard_sentence(s, "near")
        s.otherwise()
        s.cue("The reason comes now. No hurry. Low voice, and warm.")
    with s.when("reason.facts"):
        _what_was_seen(s)
        s.say("{{ reason.statement }}")
        s.otherwise()
        # A reason that is announced comes at once: nothing else is to be taken for it.
        s.say("Let me give you the reason in plain words.", "{{ reason.statement }}")
        _what_was_tried(s)
    with s.when("conditional"):
        s.say(
            "This is not about who you are. It is about how we work.",
            "So that needs to change, or we bring our coaching to a good end.",
        )
        s.otherwise("scope")
        s.say(NOTHING_WRONG)
        s.otherwise("not misconduct")
        s.say("This takes nothing away from you, or from what we did together.")
    with s.when("final_open"):
        s.say("Now I would like to hear from you.")
    s.cue("Stop and listen. Give back what you heard, and add nothing.", last=True)


def _what_was_seen(s: Sheet) -> None:
    s.say("This is how it looks to me.")
    with s.when("sessions_held"):
        s.say("We have had **{{ sessions_held }}** together.")
    with s.each("fact in reason.facts"):
        with s.when("fact.on"):
            s.say("{{ fact.what }} (({{ fact.on }}))")
            s.otherwise()
            s.say("{{ fact.what }}")
        with s.when("fact.effect"):
            s.say("{{ fact.effect }}")
    _what_was_tried(s)


def _what_was_tried(s: Sheet) -> None:
    with s.when("tried"):
        s.say("This is what we have tried together: {{ tried }}.")


def what_i_bring(s: Sheet) -> None:
    """The coach's part, before the client's: support, care, experience."""
    with s.together():
        _support(s)
    with s.when("conditional"):
        s.say("You can count on all of that.")
        s.otherwise()
        s.say("If we work together again one day, you can count on all of that.")


def _support(s: Sheet) -> None:
    """What the coach gives, on one page where it is not longer than one."""
    s.heading("What I bring", 2)
    with s.when("conditional"):
        s.say("This is what I bring to our work together.")
        s.otherwise()
        s.say("This is what I bring to my work.")
    with s.each("line in support"):
        s.say("{{ line }}")
    s.say("{{ coach.quality_commitment }}")
    with s.when("faith_said"):
        s.say("{{ coach.faith_statement }}")
        s.otherwise()
        s.say("I ask a lot of myself in this work.")
    s.say("{{ coach.results_statement }}")
