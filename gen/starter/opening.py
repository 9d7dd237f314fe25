"""The first half of the open script: welcome, the wish, where we are, what I bring."""

from __future__ import annotations

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


def welcome(s: Sheet) -> None:
    """The name, the thanks, the plain headline, and leave to go on."""
    s.heading("Welcome", 2)
    with s.when("in_person"):
        s.cue("Both feet on the floor. Shoulders down. One slow breath.")
        s.otherwise()
        s.cue("Sit upright. Shoulders down. One slow breath.")
    greeting(s)
    with s.when("not in_person"):
        s.say("Is this a private moment?")
    with s.each("line in engagement.thanks"):
        s.say("{{ line }}")
    with s.when("engagement.thanks"):
        s.say("Thank you for that.")
    with s.when("conditional"):
        s.say(
            "I asked for this time to look with you at whether our coaching, as it runs now, is serving you.",
            "I will be plain with you, and then I want to hear you. Is that all right?",
        )
        s.otherwise()
        s.say("I have something to tell you, plainly and with care.")
        _hard_sentence(s, "next")
        with s.when("ends_at_meeting"):
            s.say("I have decided to bring our coaching to a close today, **{{ ending.date }}**.")
            s.otherwise()
            s.say("I have decided to bring our coaching to a close on **{{ ending.date }}**.")
        s.say(
            "I will tell you why, and what happens next. Then I want to hear you. Is that all right?",
        )
    with s.when("in_person"):
        s.cue("Wait for the nod.", last=True)
        s.otherwise()
        s.cue("Wait for a yes.", last=True)


def _hard_sentence(s: Sheet, where: str) -> None:
    with s.when("faith_cues"):
        s.cue(
            f"Ask in silence for the words. The hard sentence is {where}. "
            "Keep your voice low and warm."
        )
        s.otherwise()
        s.cue(f"The hard sentence is {where}. Breathe out. Keep your voice low and warm.")


def wish(s: Sheet) -> None:
    """What the coach hopes for, where it is true."""
    s.heading("The wish", 2)
    with s.when("conditional"):
        s.say(
            "I want you to see real progress. I want to see you {{ goals }}.",
            "I like working with you, and I would love us to get there together.",
        )
        s.otherwise()
        s.say(
            "I am glad of the time we have worked together.",
            "You came to {{ goals }}. I was glad to walk part of that way with you.",
        )


def where_we_are(s: Sheet) -> None:
    """What was seen, what was tried, and the reason in one sentence."""
    s.heading("Where we are", 2)
    with s.when("conditional"):
        _hard_sentence(s, "near")
        s.otherwise()
        s.cue("The reason comes now. No hurry. Keep your voice low and warm.")
    with s.when("reason.facts"):
        s.say("This is what I see.")
        s.otherwise()
        s.say("Here is the reason, as plainly as I can say it.")
    with s.when("sessions_held"):
        s.say("We have had **{{ sessions_held }}** together.")
    with s.each("fact in reason.facts"):
        with s.when("fact.on"):
            s.say("{{ fact.what }} (({{ fact.on }}))")
            s.otherwise()
            s.say("{{ fact.what }}")
        with s.when("fact.effect"):
            s.say("{{ fact.effect }}")
    with s.when("tried"):
        s.say("We have tried {{ tried }}. I am glad we did.")
    s.say("{{ reason.statement }}")
    with s.when("conditional"):
        s.say(
            "That is about how we work, not about you.",
            "So the way we work has to change, or we bring it to a close.",
        )
        s.otherwise("scope")
        s.say(
            "You have done nothing wrong. It is about what coaching can give, and what it cannot."
        )
        s.otherwise("not misconduct")
        s.say("This takes nothing away from you, or from what we did together.")
    with s.when("final_open"):
        s.say("Now I would like to hear you.")
    s.cue("Stop and listen. Say back what you heard. Add nothing.", last=True)


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
        s.say("This is what I bring whenever we work together.")
    with s.each("line in support"):
        s.say("{{ line }}")
    s.say("{{ coach.quality_commitment }}")
    with s.when("faith_said"):
        s.say("{{ coach.faith_statement }}")
        s.otherwise()
        s.say("I hold myself to a high standard in this work.")
    s.say("{{ coach.results_statement }}")
