"""The meeting script, as a play: what the coach says, and the cues between the lines.

The order is fixed: I want to help, what I do, what you do, the question, what happens next.
"""

from __future__ import annotations

from pathlib import Path

from gen.starter.cards import after_the_meeting, fresh_start_card, hard_moments
from gen.starter.closed import short_form
from gen.starter.facts import facts
from gen.starter.message import message
from gen.starter.preparation import preparation
from gen.starter.question import question
from gen.starter.sheet import Sheet
from gen.starter.styles import SCRIPT


def write_script(path: Path) -> None:
    """The script's template: preparation page, then the spoken part or the message to send."""
    s = Sheet(SCRIPT, margins=(0.9, 0.7, 0.8))
    preparation(s)
    s.new_section(margins=(0.9, 0.9, 1.0))
    s.footer("Conversation guide", pages=True)
    with s.when("by_email"):
        message(s)
        s.otherwise()
        s.heading("Conversation guide")
        with s.when("closed"):
            short_form(s)
            s.otherwise()
            _open_form(s)
        hard_moments(s)
    after_the_meeting(s)
    s.save(path)


def _open_form(s: Sheet) -> None:
    _welcome(s)
    _wish(s)
    _where_we_are(s)
    _what_i_bring(s)
    with s.when("conditional"):
        _what_is_needed(s)
        question(s)
        s.otherwise("door_conditions")
        _if_you_come_back(s)
    _what_happens_next(s)
    _next_step(s)
    _close(s)
    with s.when("conditional"):
        fresh_start_card(s)


def greeting(s: Sheet) -> None:
    """The first words, by the way in which the two meet."""
    with s.when("in_person"):
        s.say("**{{ client.called }}**, thank you for making the time to meet.")
        s.otherwise("by_phone")
        s.say("Hello **{{ client.called }}**, it is {{ coach.name }}. Thank you for taking my call.")
        s.otherwise()
        s.say("Hello **{{ client.called }}**. Thank you for making the time for this call.")
    with s.when("onlookers"):
        s.say("As you agreed, {{ onlookers_are }} with us today.")


def _welcome(s: Sheet) -> None:
    s.heading("Welcome", 2)
    with s.when("in_person"):
        s.cue("Both feet on the floor. Shoulders down. One slow breath.")
        s.otherwise()
        s.cue("Sit upright. Shoulders down. One slow breath.")
    greeting(s)
    with s.when("not in_person"):
        s.say("Is this a good and private moment? If not, I will gladly call at another time.")
    with s.each("line in engagement.thanks"):
        s.say("{{ line }}")
    with s.when("engagement.thanks"):
        s.say("Thank you for that.")
    with s.when("conditional"):
        s.say(
            "I asked for this time so that we can look at whether our coaching, as it runs now, "
            "is serving you.",
            "I will be plain with you, and then I want to hear you. Is that all right?",
        )
        s.otherwise()
        s.say("I have something plain to tell you, and I want to say it with care.")
        s.cue("Breathe out. Keep your voice low and warm.")
        s.say(
            "I have decided to bring our coaching to a close on **{{ ending.date }}**.",
            "I will tell you why, and what happens next. Then I want to hear you. Is that all right?",
        )
    with s.when("in_person"):
        s.cue("Wait for the nod.", last=True)
        s.otherwise()
        s.cue("Wait for a yes.", last=True)


def _wish(s: Sheet) -> None:
    s.heading("The wish", 2)
    with s.when("conditional"):
        s.say(
            "Let me start with what I hope for.",
            "I want you to see real progress. I want you to {{ goals }}.",
            "I like working with you, and I would love for us to get there together.",
        )
        s.otherwise()
        s.say(
            "I am glad of the time we have worked together.",
            "You came to {{ goals }}, and I care how that goes for you.",
        )


def _where_we_are(s: Sheet) -> None:
    s.heading("Where we are", 2)
    with s.when("faith_cues"):
        s.cue("Ask in silence for the words. The hard sentence is near. Keep your voice low and warm.")
        s.otherwise()
        s.cue("The hard sentence is near. Breathe out. Keep your voice low and warm.")
    s.say("Let me tell you what I see.")
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
            "That is about the way we work, and not about you as a person.",
            "So the way we work has to change, or we bring it to a close.",
            "It would not be right to go on while you get less than you came for.",
        )
        s.otherwise("scope")
        s.say("Nobody is at fault. It is about what coaching can give, and what it cannot.")
        s.otherwise("not misconduct")
        s.say(
            "That is about our arrangement. It takes nothing away from you, or from what we did together."
        )
    s.cue("Stop and listen. Say back what you heard. Add nothing.", last=True)


def _what_i_bring(s: Sheet) -> None:
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
        s.say("I hold myself to a high standard in this work, and I mean to keep it.")
    s.say("{{ coach.results_statement }}")
    with s.when("conditional"):
        s.say("You can count on all of that, in every session.")
        s.otherwise()
        s.say("If we work together again one day, you can count on all of that.")


def _what_is_needed(s: Sheet) -> None:
    s.heading("What is needed from you", 2)
    s.say(
        "My support is one part. The other part only you can carry.",
        "Together, the two parts bring the result you came for within reach.",
        "I ask {{ needs_count }} of you.",
    )
    with s.each("need in needs"):
        s.say("{{ need.said }} That way, {{ need.because }}.")
        with s.when("need.seen_by"):
            s.say("We will look together at {{ need.seen_by }}.")
    with s.when("one_need"):
        s.say("That is for you, {{ client.called }}, not for me.")
        s.otherwise()
        s.say("These are for you, {{ client.called }}, not for me.")


def _if_you_come_back(s: Sheet) -> None:
    s.heading("If you come back one day", 2)
    s.say(
        "I would gladly work with you again one day. Let me say what would make it work for us both.",
    )
    with s.each("condition in door_conditions"):
        s.say("{{ condition.said }}")
        with s.when("condition.seen_by"):
            s.say("We would look together at {{ condition.seen_by }}.")
    s.say("There is nothing to answer today. You will be very welcome.")


def _what_happens_next(s: Sheet) -> None:
    s.heading("What happens next", 2)
    s.say("So that nothing is left unclear between us, here is what happens next.")
    facts(s, s.say, spoken=True)


def _next_step(s: Sheet) -> None:
    s.heading("A next step for you", 2)
    s.say("There is one more thing that I want you to have from our work together.")
    referral(s)
    with s.when("questions"):
        s.say(
            "I have made you a page of questions. Before you choose another coach, give them a quiet "
            "hour.",
            "What do you truly want? What are you ready to put in?",
            "The answers will help you choose. They will help the coach you choose, too.",
        )
    with s.when("in_person"):
        s.cue("Give the note. Wait while {{ client.called }} looks at it.", last=True)
        s.otherwise()
        s.say("I am sending you the page today, so that you have all of this in writing.")


def referral(s: Sheet) -> None:
    """The lines on who else may help, on what was shared, and on help that is there sooner."""
    with s.when("options_count"):
        s.say("What may help now is {{ need }}.")
        s.say("I have written down {{ options_count }} for you, with how to reach them.")
        s.say("{{ shared_said }}")
        with s.when("may_introduce"):
            s.say("If you would like me to introduce you, tell me to whom, and what I may say.")
    with s.when("risk"):
        s.say("If a day becomes too much, use a help line on that page. It is there for you.")


def _close(s: Sheet) -> None:
    s.heading("Close", 2)
    s.say(
        "Thank you for trusting me with this part of your life.",
        "Whatever comes of our work together, I am on your side.",
    )
    with s.when("faith_said"):
        s.say("May I pray for you this week?")
        s.otherwise()
        s.say("I will be cheering for you, whatever you choose to do next.")
    smile(s)


def smile(s: Sheet) -> None:
    """The last cue of a line said with warmth, by the way in which the two meet."""
    with s.when("in_person"):
        s.cue("Smile now. Let it reach your eyes.", last=True)
        s.otherwise("by_phone")
        s.cue("Smile; it can be heard.", last=True)
        s.otherwise()
        s.cue("Look at the lens and smile.", last=True)
