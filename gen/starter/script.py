"""The meeting script, as a play: what the coach says, and the cues between the lines.

The order is fixed: I want to help, what I do, what you do, the question, what happens next.
"""

from __future__ import annotations

from pathlib import Path

from gen.starter.cards import after_the_meeting, fresh_start_card, hard_moments
from gen.starter.closed import decision_and_reason, good_wish
from gen.starter.facts import facts
from gen.starter.message import message, replies
from gen.starter.opening import welcome, what_i_bring, where_we_are, wish
from gen.starter.preparation import FOR_THE_COACH, preparation
from gen.starter.question import question
from gen.starter.record import record_behind
from gen.starter.sheet import Sheet
from gen.starter.styles import SCRIPT

OF_THE_COACH = (0.9, 0.55, 0.55)


def write_script(path: Path) -> None:
    """The script's template: preparation page, the spoken part or the message, the coach's cards.

    The line that ends the middle section stands on every way: a condition that took it along would
    take the section's foot along too.
    """
    s = Sheet(SCRIPT, margins=OF_THE_COACH)
    preparation(s)
    s.new_section(margins=(0.9, 0.8, 0.9))
    s.footer("Conversation guide", pages=True)
    with s.when("by_email"):
        message(s)
        s.otherwise()
        s.heading("Conversation guide")
        with s.when("closed"):
            decision_and_reason(s)
            s.otherwise()
            _before_the_facts(s)
        _what_happens_next(s)
        with s.when("closed"):
            good_wish(s)
            s.otherwise()
            _after_the_facts(s)
    s.keep_before()
    s.line("The {% if by_email %}message{% else %}guide{% endif %} ends here.", "End")
    s.new_section(margins=OF_THE_COACH)
    s.footer(FOR_THE_COACH, pages=True)
    with s.when("by_email"):
        replies(s)
        s.otherwise()
        hard_moments(s)
    after_the_meeting(s)
    record_behind(s)
    s.save(path)


def _before_the_facts(s: Sheet) -> None:
    welcome(s)
    wish(s)
    where_we_are(s)
    with s.when("conditional"):
        what_i_bring(s)
        _what_is_needed(s)
        question(s)


def _after_the_facts(s: Sheet) -> None:
    _next_step(s)
    with s.when("final_open"):
        # Whoever has just heard of an end hears first where help is, and of a return last.
        what_i_bring(s)
        _if_you_come_back(s)
    _close(s)
    with s.when("conditional"):
        fresh_start_card(s)


def _what_is_needed(s: Sheet) -> None:
    with s.together():
        _needs(s)
    with s.when("one_need"):
        s.say("That is for you, {{ client.called }}, not for me.")
        s.otherwise()
        s.say("These are for you, {{ client.called }}, not for me.")


def _needs(s: Sheet) -> None:
    """The client's part, on one page where it is not longer than one."""
    s.heading("What is needed from you", 2)
    s.say(
        "My support is one part. The other part only you can carry.",
        "Together, they bring what you came for within reach.",
        "I ask {{ needs_count }} of you.",
    )
    with s.each("need in needs"), s.when("need.seen_by"):
        s.say(
            "{{ need.said }} That way, {{ need.because }}. ((Where we both see it: {{ need.seen_by }}))"
        )
        s.otherwise()
        s.say("{{ need.said }} That way, {{ need.because }}.")


def _if_you_come_back(s: Sheet) -> None:
    s.heading("If you come back one day", 2)
    with s.when("door_conditions"):
        s.say(
            "I would gladly work with you again one day. This is what would make it work for us both."
        )
        s.otherwise()
        s.say("I would gladly work with you again, if the time is right for us both.")
    with s.each("condition in door_conditions"), s.when("condition.seen_by"):
        s.say("{{ condition.said }} ((Where we would both see it: {{ condition.seen_by }}))")
        s.otherwise()
        s.say("{{ condition.said }}")
    s.say("There is nothing to answer today. You will be very welcome.")


def _what_happens_next(s: Sheet) -> None:
    s.heading("What happens next", 2)
    with s.when("conditional"):
        s.say("Let us be clear what a close looks like.")
        s.otherwise("final_open")
        s.say("Let us be clear on what happens next.")
        s.otherwise()
        s.say("Here is what happens now.")
    facts(s, s.say, spoken=True, end="not closed")


def _next_step(s: Sheet) -> None:
    s.heading("A next step for you", 2)
    with s.when("options_count or questions"):
        s.say("One more thing from our work.")
        s.otherwise()
        s.say("I have put all of this in writing, so that we both have it.")
    _referral(s)
    with s.when("questions"):
        s.say(
            "I made you a page of questions. Give them a quiet hour before you choose another coach.",
            "They ask what you want, and what you will put in.",
            "The answers will help you choose, and help the coach you choose.",
        )
    with s.when("in_person"):
        s.cue("Give the note. Wait while {{ client.called }} looks at it.", last=True)
        s.otherwise()
        s.say("The page comes to you today.")


def _referral(s: Sheet) -> None:
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
    s.keep_before(2)  # the close never stands alone on a page
    s.heading("Close", 2)
    with s.together():
        with s.when("misconduct"):
            s.say(
                "I wish you well, {{ client.called }}, and I mean that. Thank you for hearing me out."
            )
            s.otherwise()
            s.say("Thank you for trusting me with this part of your life.")
            s.say("I am glad of our work, and I am on your side.")
        with s.when("faith_said"):
            s.say("May I pray for you this week?")
            s.otherwise("not misconduct")
            s.say("I will be cheering for you.")
    _smile(s)


def _smile(s: Sheet) -> None:
    """The last cue of a line said with warmth, by the way in which the two meet."""
    with s.when("in_person"):
        s.cue("Smile now. Let it reach your eyes.", last=True)
        s.otherwise("by_phone")
        s.cue("Smile; it can be heard.", last=True)
        s.otherwise()
        s.cue("Look at the lens and smile.", last=True)
