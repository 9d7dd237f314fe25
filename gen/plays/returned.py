"""The page of welcome: a client has come back, and nothing of the old talk is on it."""

from __future__ import annotations

from gen.docx_writer.table import Table
from gen.docx_writer.writer import TemplateWriter
from gen.plays import passages as p
from gen.plays.hard_moments import MOMENTS

_LISTEN = "Listen, and say back what matters to {{ client.called }}."


def welcome_back(t: TemplateWriter) -> None:
    """What to do first, words to say, and the first steps; a closed door promises nothing yet."""
    t.heading(f"{p.client('has', 'have')} come back")
    t.line("That was on {{ answered_on }}. Most people don't come back, and it takes some courage.")
    t.line("Listen first. Be kind, and promise nothing yet.", "Tone", when="closed")
    t.line("Be glad, and look ahead.", "Tone", when="else")
    _before(t)
    with t.when("closed"):
        _not_yet(t)
    with t.when("else"):
        _welcome(t)
    _if_this_comes(t)
    _first_steps(t)


def _before(t: TemplateWriter) -> None:
    t.heading("Before you answer", 2)
    with t.when("faith_cues"):
        t.check("Give thanks for {{ client.called }}, and pray for the words of this welcome.")
    t.check("One quiet minute. What do you hope for {{ client.called }} now?", when="else")
    t.check("The old papers are put away. Nothing in them is said again.")
    with t.when("closed"):
        t.check("The door was closed: promise nothing before you have decided anew.")
        t.check(
            "Talked over with someone: what has changed, and would I be safe and glad in this work?"
        )


def _not_yet(t: TemplateWriter) -> None:
    t.heading("Words to say", 2)
    t.say(
        "**{{ client.called }}**, thank you for getting in touch.",
        "What are you hoping for?",
    )
    t.cue(_LISTEN, last=True)
    t.say(
        "That's good to know. I want to think about it before I answer.",
        "I'll write to you, and I'll tell you plainly whether I can.",
    )
    t.cue("Say goodbye kindly. Then decide, and keep your word.", last=True)


def _welcome(t: TemplateWriter) -> None:
    t.heading("Words to say", 2)
    t.say(
        "**{{ client.called }}**, how good to hear from you.",
        "You don't have to explain anything. What would you like to work on now?",
    )
    t.cue(_LISTEN, last=True)
    t.say("I'd like that. Let's begin anew, with a new agreement.")
    with t.when("trial_sessions"):
        t.say(
            f"After {{{{ trial_sessions }}}} we'd see whether it suits us {p.one_or_two('both', 'all')}."
        )
    t.say("Is there something I can do differently this time?")
    # Who has come back may have done it or not, and has been in touch already.
    with t.when("door_conditions and not way_back and (ask or part or refer or firm)"):
        t.say("There was something I'd hoped for before a new start. How is it with that by now?")
        t.points("{{ each.line }}", each="each in door_conditions")
    p.smile(t)


def _if_this_comes(t: TemplateWriter) -> None:
    t.heading("Hard moments", 2)
    table = t.table(MOMENTS, "Hard moments")
    table.row(
        "Brings up last time",
        "Listen to the end. “Thank you. I've heard it.” Look ahead.",
    )
    _by_the_door(table)


def _by_the_door(table: Table) -> None:
    table.tag("if closed")
    table.row("Wants to begin at once", "“I'd like to sleep on it. You'll hear from me.”")
    table.tag("else")
    table.row("Says sorry", "“Thank you. We begin where you are now.”")
    table.tag("endif")


def _first_steps(t: TemplateWriter) -> None:
    t.heading("The first steps", 2)
    with t.when("closed"):
        t.check("Your answer in writing, a yes or a no, when you have decided")
        t.check("Only after a yes: a new agreement, and a new case")
    with t.when("else"):
        t.check("A day for the first talk, and a new agreement to sign")
        t.check("A new case file. The old one stays as it is")
    t.keep_before()
    t.line(
        f"This page is for you. {p.client('gets', 'get')} a new agreement, and no old paper.", "End"
    )
