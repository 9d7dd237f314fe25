"""Every room has the same opinion of every character: what may be written, shown and printed."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from lxml import etree

import gen
from gen.characters import OWN_MARK, UNPRINTABLE, can_be_xml
from gen.folder import name_fault
from gen.form.messages import shown
from gen.form.values import values
from gen.problem import Place, Problem
from gen.reading.source import read_text
from gen.schema import CASE
from gen.template.value_marks import marked, unmarked, with_one_stop

ALL = [chr(point) for point in (*range(0x10000), 0x1F54A, 0x1FFFE, 0xE0041, 0x10FFFF)]
UNPRINTABLES = {letter for letter in ALL if re.match(UNPRINTABLE, letter)}
BREAKS = {"\n", "\r"}  # with these a line ends
AT_ONCE = 1000


def is_xml(letter: str) -> bool:
    try:
        etree.Element("a").text = letter
    except ValueError:
        return False
    return True


def by_line(told: str, lines: list[str]) -> set[int]:
    """The lines of a list of texts, from 0, of which this rule tells."""
    source = read_text("a.yaml", "support:\n" + "".join(f"  - {line}\n" for line in lines))
    assert source.root
    problems = [*source.problems, *values(source.root, CASE).problems]
    return {problem.place.line - 2 for problem in problems if problem.rule == told}


def test_what_xml_cannot_hold_is_unprintable_and_found_in_a_finished_story() -> None:
    no_xml = {letter for letter in ALL if not is_xml(letter)}
    assert no_xml <= UNPRINTABLES
    assert no_xml == {letter for letter in ALL if not can_be_xml(letter)}


@pytest.mark.parametrize("written", ["'a{}b'", '"a\\U{:08x}b"'], ids=["as it is", "as an escape"])
def test_unprintable_characters_are_told_at_their_line_and_no_others(written: str) -> None:
    letters = [each for each in ALL if each not in BREAKS | {"'"}]
    if "\\" in written:  # an escape for half a character is no escape for the fast loader
        letters = [each for each in letters if each != "\t"]
    told = set()
    for at in range(0, len(letters), AT_ONCE):
        some = letters[at : at + AT_ONCE]
        lines = [written.format(ord(each) if "\\" in written else each) for each in some]
        told |= {some[line] for line in by_line("unprintable-character", lines)}
    assert told == UNPRINTABLES - BREAKS - {"\t"}  # a tab is told of as one


def test_messages_show_a_sign_for_what_cannot_be_seen() -> None:
    for letter in ALL:
        line = f"name: a{letter}b"
        said = Problem("r", "error", Place("a.yaml", 1, 7, line, 3), "name", shown(line), "")
        assert not UNPRINTABLES & set(said.as_text().replace("\n", ""))


def test_no_name_of_a_case_holds_an_unprintable_character() -> None:
    assert all(name_fault(f"a{letter}b") for letter in UNPRINTABLES)


def test_marks_of_the_program_are_unprintable_and_give_way_to_what_was_written() -> None:
    marks = {letter for letter in ALL if re.match(OWN_MARK, letter)}
    assert marks <= UNPRINTABLES
    printable = "".join(letter for letter in ALL if letter not in UNPRINTABLES) + "{}."
    story = str(marked(printable))
    assert set(story) - set(printable) <= marks
    assert unmarked(with_one_stop(story)) == printable


def test_marks_stand_in_one_module_only() -> None:
    own = re.compile(r"\\ufd[de]|[\ufdd0-\ufdef]")
    modules = Path(gen.__file__).parent.rglob("*.py")
    assert {each.name for each in modules if own.search(each.read_text("utf-8"))} == {
        "characters.py"
    }
