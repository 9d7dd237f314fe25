"""A template as it is written: tags are those of its conditions, in the order of the play."""

from __future__ import annotations

import pytest

from gen.docx_writer.styles import SCRIPT
from gen.docx_writer.writer import TemplateWriter


@pytest.fixture
def play() -> TemplateWriter:
    return TemplateWriter(SCRIPT, margins=(1, 1, 1))


def lines_of(play: TemplateWriter) -> list[str]:
    return [paragraph.text for paragraph in play.document.paragraphs]


def test_else_goes_on_with_the_condition_right_before_it(play: TemplateWriter) -> None:
    play.line("Here", when="in_person")
    play.line("There", when="elif by_phone")
    play.line("Elsewhere", when="else")
    assert lines_of(play) == [
        *("{%p if in_person %}", "Here", "{%p elif by_phone %}", "There"),
        *("{%p else %}", "Elsewhere", "{%p endif %}"),
    ]


def test_no_condition_leaves_no_tag(play: TemplateWriter) -> None:
    with play.when(""), play.each(""):
        play.line("Always")
    assert lines_of(play) == ["Always"]


@pytest.mark.parametrize("between", ["a line", "a table", "a loop"])
def test_else_behind_something_else_is_refused(play: TemplateWriter, between: str) -> None:
    play.line("Here", when="in_person")
    if between == "a line":
        play.line("Between")
    elif between == "a table":
        play.table({"One": 50, "Two": 50}, "Between")
    else:
        play.line("{{ line }}", each="line in lines")
    with pytest.raises(ValueError, match="right before “else”"):
        play.line("Elsewhere", when="else")


def test_a_block_of_speech_carries_say_on_every_way(play: TemplateWriter) -> None:
    play.say("Here", when="in_person")
    play.say("Elsewhere", when="else")
    play.say("On either way it has begun")
    said = [line for line in lines_of(play) if not line.startswith("{")]
    assert said == ["SAY\tHere", "SAY\tElsewhere", "On either way it has begun"]


def test_speech_that_may_not_have_begun_begins_anew(play: TemplateWriter) -> None:
    play.say("Here", when="in_person")
    play.say("On one way it has not begun")
    assert lines_of(play)[-1] == "SAY\tOn one way it has not begun"
