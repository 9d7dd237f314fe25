"""No word of a file is joined, dropped or changed in silence, however the file is mistyped.

Told from the text itself: of every file of which nothing is said, each letter and each number that
stands in no comment is, in its order, in a name that the schema knows or in a text of a field that
holds one; and each line that begins as an entry, or as a field, is one. A comment stands in a line
of its own, or two spaces behind what is before it.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator

import pytest
from good_case import GOOD, read_shipped_practice
from hypothesis import given, settings
from hypothesis import strategies as st
from shipped import templates
from tries import tries

from gen.form.check import check_case
from gen.problem import Problem
from gen.reading.merge import over_practice
from gen.reading.node import Items, Node, Section, Text
from gen.reading.source import read_text
from gen.schema import CASE, Field

CASES = (
    GOOD.replace("  thanks:\n", "    - rest on Sundays  # from May on\n  thanks:\n")
    .replace("meeting:\n", "# When and where.\nmeeting:\n  place: my office\n  time: 14:30\n")
    .replace("state: open", "state: open\n  rationale: >\n    The wish\n    is real."),
    GOOD.replace("at present.", "at present,\n    and none is wanted.")
    .replace("  name: Dr. Ann Miller", '  name: "Dr. Ann Miller"\n  called: Ann')
    .replace("meeting:\n", "meeting:\n  place: 'Ann''s office'\n")
    .replace("    - You came to every session on time.", '    - "You came, always: on time."'),
)
MARKS = [
    " ", "  ", "\n", "\n  ", "\n    ", "\n      ", "- ", "\n      - ", "-", ":", ": ", " #", "  #",
    "#", "{", "}", "[", "]", "'", '"', ", ", "|", "> ", "|\n", "? ", "! ", "& ", "* ", "~", "%",
    "\\", "\\n", "--- ", "\n---\n", "...", "\t", "\xa0", "null", " # 12", "\n# ", "x:", "role:x",
]  # fmt: skip
_COMMENT = re.compile(r"(?:^ *|  )#.*", re.MULTILINE)
_OWN = re.compile(r"^ *(?:- |[a-z_]+:(?! *#))", re.MULTILINE)
_BLOCK = re.compile(r"(?<=[|>])[-+0-9]*(?:  +#.*)?\n(?:( +).*\n)(?:\1.*\n|\n)*")
_QUOTED = re.compile(r"(?<=[ \[,])(\"[^\"]*\"|'(?:[^']|'')*')")
Slip = tuple[int, str, str]


def letters(text: str) -> str:
    return "".join(filter(str.isalnum, text))


def without_comments(text: str) -> Iterator[str]:
    """The text without what may be a comment: any of these, or none, stands within a text."""
    found = [each.span() for each in _COMMENT.finditer(text)][:6]
    for count in range(len(found), -1, -1):
        for some in itertools.combinations(found, count):
            left, at = "", 0
            for begin, end in some:
                left, at = left + text[at:begin], end
            yield left + text[at:]


def said(node: Node, field: Field) -> Iterator[str]:
    """The names and texts of a node that its field can hold, in the order of the file."""
    inner = field.entry or field
    if isinstance(node, Text):
        yield "" if inner.kind == "section" else node.value
    elif isinstance(node, Items):
        for child in node.items:
            yield from said(child, inner if field.entry else Field("section", ""))
    elif isinstance(node, Section):
        for name, child in node.fields.items():
            if name in inner.fields:
                yield name
                yield from said(child, inner.fields[name])


def own_lines(text: str) -> int:
    """The number of lines that begin as an entry or as a field, but for texts of several lines."""
    return len(_OWN.findall(_QUOTED.sub("", _BLOCK.sub("\n", text))))


def lines_of(node: Node) -> set[int]:
    """The lines on which an entry or a name of a node stands."""
    if isinstance(node, Section):
        below = (lines_of(child) for child in node.fields.values())
        return {place.line for place in node.keys.values()}.union(*below)
    if isinstance(node, Items):
        found = {child.place.line for child in node.items}
        return found.union(*map(lines_of, node.items))
    return set()


def slipped(text: str, slips: list[Slip]) -> str:
    """The text with a few slips of the hand: a mark typed, taken out or put for another."""
    for number, kind, mark in slips:
        places = [found.start() for found in re.finditer(r"\b|(?<=\n)|\W", text)]
        at = places[number % len(places)]
        lines = text.split("\n")
        line = number % len(lines)
        if kind == "typed":
            text = text[:at] + mark + text[at:]
        elif kind == "out" and not text[at : at + 1].isalnum():
            text = text[:at] + text[at + 1 :]
        elif kind == "around" and ": " in lines[line]:
            name, _, value = lines[line].partition(": ")
            lines[line] = f"{name}: {mark}{value}{ {'{': '}', '[': ']'}.get(mark, mark) }"
            text = "\n".join(lines)
        elif kind == "in":
            lines[line] = f" {mark if not mark.strip() else ''}".replace("\n", "") + lines[line]
            text = "\n".join(lines)
        elif kind == "behind":
            lines[line] += mark
            text = "\n".join(lines)
    return text


def read(text: str) -> tuple[tuple[Problem, ...], str, int]:
    """What is said of a file, the letters that are read of it, and the lines of its own."""
    source = read_text("cases/example-a.yaml", text)
    if source.root is None:
        assert source.problems
        return source.problems, "", 0
    merged = over_practice(source.root, read_shipped_practice().root)
    found = check_case("example-a", source.file, merged, templates()).problems
    whole = letters("".join(said(source.root, CASE)))
    return (*source.problems, *found), whole, len(lines_of(source.root))


@pytest.mark.parametrize("text", CASES)
def test_good_case_holds_all_that_is_written(text: str) -> None:
    problems, found, own = read(text)
    assert problems == ()
    assert found == letters(next(without_comments(text)))
    assert own == own_lines(text)


SLIPS = st.tuples(
    st.integers(0, 99_999),
    st.sampled_from(("typed", "typed", "out", "around", "in", "behind")),
    st.sampled_from(MARKS),
)


@settings(max_examples=tries(400))
@given(st.sampled_from(CASES), st.lists(SLIPS, min_size=1, max_size=3))
def test_no_word_is_lost_in_silence(text: str, slips: list[Slip]) -> None:
    mistyped = slipped(text, slips)
    problems, found, own = read(mistyped)
    if not problems:
        assert any(found == letters(left) for left in without_comments(mistyped)), mistyped
        assert own >= own_lines(mistyped), mistyped
