"""The meeting script, as a play: what the coach says, and the cues between the lines.

The order is fixed: I want to help, what I do, what you do, the question, what happens next.
"""

from __future__ import annotations

from pathlib import Path

from gen.starter.cards import after_the_meeting, fresh_start_card, hard_moments
from gen.starter.closed import decision_and_reason, good_wish
from gen.starter.facts import TOO_HEAVY, facts
from gen.starter.message import WHETHER_TO_PRAY, WITH_AN_INTRODUCTION, message
from gen.starter.opening import welcome, what_i_bring, where_we_are, wish
from gen.starter.preparation import FOR_THE_COACH, preparation
from gen.starter.question import question
from gen.starter.record import record_behind
from gen.starter.replies import replies
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
        with s.when("not scope"):
            what_i_bring(s)
        _if_you_come_back(s)
    _close(s)
    with s.when("conditional"):
        fresh_start_card(s)


def _what_is_needed(s: Sheet) -> None:
    with s.together():
        _needs(s)
    s.say("I ask this for your sake, {{ client.called }}, not for mine.")


def _needs(s: Sheet) -> None:
    """The client's part, on one page where it is not longer than one."""
    s.heading("What is needed from you", 2)
    s.say(
        "My support is one part of this. The other part is in your hands.",
        "Together, they can take you where you want to go.",
        "I ask {{ needs_count }} of you.",
    )
    with s.each("need in needs"), s.when("need.seen_by"):
        s.say(
            "{{ need.said }} That way, {{ need.because }}. ((What we both see: {{ need.seen_by }}))"
        )
        s.otherwise()
        s.say("{{ need.said }} That way, {{ need.because }}.")


def _if_you_come_back(s: Sheet) -> None:
    s.heading("If you come back one day", 2)
    with s.when("door_conditions"):
        s.say(
            "I would gladly work with you again one day. {{ door_conditions_things }} would help us both."
        )
        s.otherwise()
        s.say("I would gladly work with you again, if the time is right for us both.")
    with s.each("condition in door_conditions"), s.when("condition.seen_by"):
        s.say("{{ condition.said }} ((What we both see: {{ condition.seen_by }}))")
        s.otherwise()
        s.say("{{ condition.said }}")
    s.say("You need not answer today. If that day comes, you will be very welcome.")


def _what_happens_next(s: Sheet) -> None:
    s.heading("What happens next", 2)
    with s.when("conditional"):
        s.say("Let us be clear on what a close means.")
        s.otherwise("final_open")
        s.say("Let us be clear on what happens next.")
        s.otherwise()
        s.say("This is what happens now.")
    facts(s, s.say, spoken=True, end="not closed")


def _next_step(s: Sheet) -> None:
    s.heading("A next step for you", 2)
    s.say("I have made you a page to keep from our work.")
    _referral(s)
    with s.when("questions"):
        s.say(
            "The page asks {{ questions_ask }}.",
            "Please give it a quiet hour before you choose another coach.",
            "That will help you choose, and help your next coach too.",
        )
    with s.when("in_person"):
        s.cue("Hand over the note. Wait until {{ client.called }} looks up again.", last=True)
        s.otherwise()
        s.say("I will send you that page today.")


def _referral(s: Sheet) -> None:
    """The lines on who else may help, on what was shared, and on help that is there sooner."""
    with s.when("options_count"):
        s.say("What may help now is {{ need }}.")
        s.say("The page names {{ options_count }} for you, with how to get in touch.")
        s.say("{{ shared_said }}")
        with s.when("may_introduce"):
            s.say(WITH_AN_INTRODUCTION)
    with s.when("risk"):
        s.say(TOO_HEAVY)


def _close(s: Sheet) -> None:
    s.keep_before(2)  # the close never stands alone on a page
    s.heading("Close", 2)
    with s.together():
        with s.when("misconduct"):
            s.say(
                "Thank you for listening to me today. I sincerely wish you well, {{ client.called }}."
            )
            s.otherwise()
            s.say("Thank you for your trust. I am glad of our time together.")
            s.say("I hope good things lie ahead of you, {{ client.called }}.")
        with s.when("faith_said"):
            s.say(f"{WHETHER_TO_PRAY} ((Wait for the answer. A no is as fine as a yes.))")
    _smile(s)


def _smile(s: Sheet) -> None:
    """The last cue of a line said with warmth, by the way in which the two meet."""
    with s.when("in_person"):
        s.cue("Smile, and let your eyes smile too.", last=True)
        s.otherwise("by_phone")
        s.cue("Smile: a voice carries it.", last=True)
        s.otherwise()
        s.cue("Look at the lens and smile.", last=True)
