"""The meeting script, as a play: what the coach says, and the cues between the lines.

The order is fixed: I want to help, what I do, what you do, the question, what happens next.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from gen.starter import passages as p
from gen.starter.cards import after_the_meeting, fresh_start_card, hard_moments
from gen.starter.closed_door import decision_and_reason, good_wish
from gen.starter.message import message
from gen.starter.opening import welcome, what_i_bring, where_we_are, wish
from gen.starter.preparation import FOR_THE_COACH, preparation
from gen.starter.question import question
from gen.starter.record import record_behind
from gen.starter.replies import replies
from gen.starter.returned import welcome_back
from gen.starter.styles import SCRIPT
from gen.starter.what_happens_next import six_facts
from gen.starter.writer import TemplateWriter

OF_THE_COACH = (0.9, 0.55, 0.55)
Part = Callable[[TemplateWriter], None]


def write_script(path: Path) -> None:
    """The script's template of every talk that has none of its own."""
    write_play(path, message, _guide, replies, hard_moments)


def write_play(path: Path, message: Part, guide: Part, replies: Part, moments: Part) -> None:
    """A script's template: preparation page, the spoken part or the message, the coach's cards.

    Of a client who has come back nothing of that is left: a page of welcome stands in its place, in
    the last section, whose end no condition takes along.
    """
    t = TemplateWriter(SCRIPT, margins=OF_THE_COACH)
    with t.when("returned"):
        welcome_back(t)
    with t.when("else"):
        _play(t, message, guide, replies, moments)
    t.save(path)


def _play(t: TemplateWriter, message: Part, guide: Part, replies: Part, moments: Part) -> None:
    """The three sections of a script, each with a foot of its own.

    The line that ends the middle section stands on every way: a condition that took it along would
    take the section's foot along too.
    """
    preparation(t)
    t.new_section(margins=(0.9, 0.8, 0.9))
    t.footer("Conversation guide", pages=True)
    with t.when("in_writing"):
        message(t)
    with t.when("else"):
        guide(t)
    t.keep_before()
    t.line("That's all there is to {% if in_writing %}send{% else %}say{% endif %}.", "End")
    t.new_section(margins=OF_THE_COACH)
    t.footer(FOR_THE_COACH, pages=True)
    with t.when("in_writing"):
        replies(t)
    with t.when("else"):
        moments(t)
    after_the_meeting(t)
    record_behind(t)


def _guide(t: TemplateWriter) -> None:
    t.heading("Conversation guide")
    with t.when("closed"):
        decision_and_reason(t)
    with t.when("else"):
        _before_the_facts(t)
    _what_happens_next(t)
    t.heading("A next step for you", 2)
    with t.when("closed"):
        good_wish(t)
    with t.when("else"):
        _after_the_facts(t)


def _before_the_facts(t: TemplateWriter) -> None:
    welcome(t)
    wish(t)
    where_we_are(t)
    with t.when("conditional"):
        what_i_bring(t)
        _what_is_needed(t)
        question(t)


def _after_the_facts(t: TemplateWriter) -> None:
    _next_step(t)
    with t.when("final_open"):
        # Whoever has just heard of an end hears first where help is, and of a return last.
        with t.when("not scope"):
            what_i_bring(t)
        _if_you_come_back(t)
    _close(t)
    with t.when("conditional"):
        fresh_start_card(t)


def _what_is_needed(t: TemplateWriter) -> None:
    """The client's part, on one page where it is not longer than one."""
    with t.together():
        t.heading("What is needed from you", 2)
        t.say(
            f"My support is one part of this. {p.IN_YOUR_HANDS}",
            "Together, they can take you where you want to go.",
            f"{p.I_ASK}.",
        )
        with t.each("need in needs"):
            _with_its_sign(t, "need", f"{{{{ need.said }}}} {p.THAT_WAY}")
    t.say("I ask this for your sake, {{ client.called }}, not for mine.")


def _with_its_sign(t: TemplateWriter, what: str, said: str) -> None:
    """What is asked, and by what both see it; the coach sees that and does not say it."""
    t.say(f"{said} (({p.SEEN_BY % what}))", when=f"{what}.seen_by")
    t.say(said, when="else")


def _if_you_come_back(t: TemplateWriter) -> None:
    t.heading("If you come back one day", 2)
    t.say(f"{p.GLADLY} one day. {p.WOULD_HELP}.", when="door_conditions")
    t.say(p.IF_THE_TIME_IS_RIGHT, when="else")
    with t.each("condition in door_conditions"):
        _with_its_sign(t, "condition", "{{ condition.said }}")
    t.say("You need not answer today. If that day comes, you will be very welcome.")


def _what_happens_next(t: TemplateWriter) -> None:
    t.heading("What happens next", 2)
    t.say("Let us be clear on what a close means.", when="conditional")
    t.say("Let us be clear on what happens next.", when="elif final_open")
    t.say("This is what happens now.", when="else")
    six_facts(t, t.say, spoken=True, end="not closed")


def _next_step(t: TemplateWriter) -> None:
    t.say("I have made you a page to keep from our work.")
    _referral(t)
    t.say(f"The page asks {p.ASKS}.", p.QUIET_HOUR, p.HELPS_YOU_CHOOSE, when="questions")
    with t.when("in_person"):
        t.cue("Hand over the note. Wait until {{ client.called }} looks up again.", last=True)
    t.say("I will send you that page today.", when="else")


def _referral(t: TemplateWriter) -> None:
    """The lines on who else may help, on what was shared, and on help that is there sooner."""
    with t.when("options_count"):
        t.say(p.MAY_HELP_NOW)
        t.say(f"{p.NAMES} for you, with how to get in touch.")
        t.say(p.SHARED)
        t.say(p.WITH_AN_INTRODUCTION, when="may_introduce")
    t.say(p.TOO_HEAVY, when="risk")


def _close(t: TemplateWriter) -> None:
    t.keep_before(2)  # the close never stands alone on a page
    t.heading("Close", 2)
    with t.together():
        t.say(f"Thank you for listening to me today. {p.WISH_YOU_WELL}", when="misconduct")
        with t.when("else"):
            t.say("Thank you for your trust. I am glad of our time together.")
            t.say("I hope good things lie ahead of you, {{ client.called }}.")
        p.offer_to_pray(t)
    p.smile(t)
