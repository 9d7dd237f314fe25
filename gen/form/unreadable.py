"""Unreadable: what only a text itself shows: words still to come, or nothing that can be read."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING
from unicodedata import category

from gen.characters import UNPRINTABLE
from gen.schema import Field

if TYPE_CHECKING:  # a file without a mistake needs no words for one
    from gen.form.messages import Wrong

_TO_COME = ("TBD", "tbd", "TBA", "tba", "TODO", "XXX")
# Each alternative begins with its own letter, so that a search leaps from one such letter to the
# next; with a \b in front it would try all of them at every place of every text.
_PLACEHOLDER = re.compile(
    "|".join(rf"{word}\b(?<!\w{word})" for word in _TO_COME)
    + r"|l(?i:orem ipsum)|L(?i:orem ipsum)|\[[^\[\]]*\]|\?\?\?"
)
# By itself: within a text, it says what it says. Null with a capital is a name of people.
_NO_ANSWER = frozenset("n/a n/A N/a N/A n/a. n/A. N/a. N/A. null NULL ~".split())
# What is typed to fill a place, where it is all that stands there.
_FILLS = frozenset("xx xxx todo tbc tbd tba t.b.d t.b.a tk tktk idk dunno blah".split())
_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm", "qwertz", "yxcvbnm")  # of a keyboard
_NEXT = frozenset(row[at : at + 2] for row in _ROWS for at in range(len(row) - 1))
_LEAST = 3  # keys in a row
_NO_RUNS = frozenset(("wert", "uio", "iop"))  # names of people, or short for something
_LONGEST = 24  # of what is typed to fill a place


def unreadable(text: str, schema: Field, *, is_entry: bool) -> Wrong | None:
    """What only the text itself shows; None where it can be read."""
    bad = None if text.isprintable() else re.search(UNPRINTABLE, text)
    left = _left_to_write(text, schema, is_entry=is_entry)
    is_shown = schema.kind == "text" and schema.seen
    # No letter, no number and no sign such as an emoji.
    nothing = is_shown and all(category(each)[0] not in "LNS" for each in text)
    if not (bad or left or nothing):
        return None
    from gen.form import messages  # late: only for a mistake

    if bad:
        return messages.unprintable_character(bad[0])
    return messages.placeholder_left(left) if left else messages.NOTHING_TO_READ


def _left_to_write(text: str, schema: Field, *, is_entry: bool) -> str:
    """What stands where words are still to come; empty for nothing."""
    if schema.seen or schema.kind != "text":
        if left := _PLACEHOLDER.search(text):
            return left[0]
        answers = schema.none and text.lower().startswith("n/a")  # nobody is named, and no more
        if (text in _NO_ANSWER and not answers) or (len(text) <= _LONGEST and _fills_a_place(text)):
            return text
    none = is_entry and schema.kind == "text" and text.strip().lower() == "none"
    return text.strip() if none else ""


def _fills_a_place(text: str) -> bool:
    """Whether a text is no word at all: xx, asdf, tbd."""
    plain = text.strip(" .…?!-;")
    if plain.lower() in _FILLS:
        return True
    is_short = len(plain) <= _LEAST and plain != plain.lower()  # ASD, III
    return not is_short and plain.isalpha() and _is_typed(plain.lower())


def _is_typed(word: str) -> bool:
    """Whether it is keys in a row, asdf and sdfsdf, or one key held down: aaa."""
    if len(set(word)) == 1:
        return len(word) >= _LEAST
    runs = [word[0]]
    for before, letter in pairwise(word):
        if before + letter in _NEXT:
            runs[-1] += letter
        else:
            runs.append(letter)
    return word not in _NO_RUNS and all(len(run) >= _LEAST for run in runs)
