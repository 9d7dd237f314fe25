"""Unreadable: what only a text itself shows: words still to come, or nothing that can be read."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from unicodedata import category

from gen.characters import UNPRINTABLE
from gen.schema import Field

if TYPE_CHECKING:  # a file without a mistake needs no words for one
    from gen.form.messages import Wrong

# Each alternative begins with its own letter, so that a search leaps from one such letter to the
# next; with a \b in front it would try all of them at every place of every text.
_PLACEHOLDER = re.compile(
    "|".join(rf"{word}\b(?<!\w{word})" for word in ("TBD", "TODO", "XXX"))
    + r"|l(?i:orem ipsum)|L(?i:orem ipsum)|\[[^\[\]]*\]|\?\?\?"
)
# By itself: within a text, it says what it says. Null with a capital is a name of people.
_NO_ANSWER = frozenset("n/a n/A N/a N/A n/a. n/A. N/a. N/A. null NULL ~".split())


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
        if text in _NO_ANSWER:
            return text
    none = is_entry and schema.kind == "text" and text.strip().lower() == "none"
    return text.strip() if none else ""
