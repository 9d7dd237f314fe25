"""Without letter: what a return asks, in the note, where no letter will be sent that says it."""

from __future__ import annotations

from gen.docx_writer.writer import TemplateWriter
from gen.plays import refer_passages as r
from gen.plays.letter import CONDITION, SEEN
from gen.plays.return_passages import BEGIN_BY, IF_YOU_BEGIN, NEW_START, only_one


def what_a_return_asks(t: TemplateWriter) -> None:
    """The conditions of a door that is open, in the words in which the letter has them."""
    with t.when("letter_skipped and door_conditions and (ask or part or refer or firm)"):
        t.heading(IF_YOU_BEGIN, 2)
        t.line(BEGIN_BY, when="way_back")
        t.line(r.ONE_THING, when="elif one_condition and refer")
        t.line(f"{NEW_START}: {only_one(SEEN)}", when="elif one_condition")
        with t.when("elif refer"):
            t.line(r.LIST_OF_THINGS)
            t.points(r.CONDITION, each="condition in door_conditions")
        with t.when("else"):
            t.line(f"{NEW_START}:")
            t.points(CONDITION, each="condition in door_conditions")
