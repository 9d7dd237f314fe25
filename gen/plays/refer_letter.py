"""The letter of the talk ``refer``: gentle, and in no hurry."""

from __future__ import annotations

from pathlib import Path

from gen.docx_writer.styles import LETTER
from gen.docx_writer.writer import TemplateWriter
from gen.plays import passages as p
from gen.plays import refer_passages as r
from gen.plays.letter import FEE, WITH_A_GUARDIAN, letter_head
from gen.plays.return_passages import QUALITY, STILL_WRITE, is_enough

_TRIAL = (
    "{% if trial_sessions %} After {{ trial_sessions }} we'd ask each other how it's going."
    "{% endif %}"
)


def write_refer_letter(path: Path) -> None:
    """The letter's template. It claims nothing of how the meeting went: it is written before."""
    t = TemplateWriter(LETTER, margins=(1.0, 0.9, 0.8))
    letter_head(t)
    t.line(p.STILL_GRATEFUL, when="engagement.thanks")
    t.line(
        f"{p.WE_FINISHED} I hope you've found help that suits you. "
        "I'd like you to have one thing in writing: the door is open. You don't have to answer this."
    )
    t.line(f"{r.CAME_TO} {p.plain(r.TAKE_IT_UP)}{QUALITY}")
    with t.when("door_conditions and not way_back"):
        t.line(r.ONE_THING, when="one_condition")
        with t.when("else"):
            t.line(r.LIST_OF_THINGS, "Before List")
            t.points(r.CONDITION, each="condition in door_conditions")
    t.line(
        f"There'd be a new agreement{FEE}.{WITH_A_GUARDIAN}{_TRIAL} {{% if conditions_tell or not door_conditions %}}{STILL_WRITE}{{% endif %}}{is_enough('A line')} "
        "You don't have to explain {% if way_back or not door_conditions %}anything, or prove anything{% else %}the time in between{% endif %}.",
        "After Block",
    )
    # Nothing is said of where life may lead: whoever is in danger would hear a farewell.
    t.line(p.ALL_THE_BEST, "Last Line")
    p.sign_off(t, "Closing")
    p.signature(t)
    t.save(path)
