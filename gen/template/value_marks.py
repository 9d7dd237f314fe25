"""Value marks: a case's words, told apart from a template's own while that is filled in.

A value that looks like a tag is a value, so its braces are put out of sight until the proof has
found no tag left. A value that ends in a full stop of its own takes the place of the template's:
"Take until 12 p.m." and not "p.m..". No text may hold the marks themselves (gen.characters).
"""

from __future__ import annotations

import re

from gen.characters import CLOSE_BRACE, FULL_STOP, OPEN_BRACE
from gen.words.joints import ends_in_mark

_BRACES = str.maketrans("{}", OPEN_BRACE + CLOSE_BRACE)
# A full stop of the template right behind such a value, in the same paragraph.
_SECOND_STOP = re.compile(rf"{FULL_STOP}((?:<(?!/?w:p[ />])[^>]*>)*)\.(?!\.)")


def marked(text: str) -> str:
    """A text of the case with its braces hidden and its end marked."""
    shown = text.translate(_BRACES) if "{" in text or "}" in text else text
    return f"{shown}{FULL_STOP}" if ends_in_mark(shown) else shown


def with_one_stop(story: str) -> str:
    """A filled-in story without a second full stop behind a value that has its own."""
    if FULL_STOP not in story:
        return story
    return _SECOND_STOP.sub(r"\1", story).replace(FULL_STOP, "")


def unmarked(story: str) -> str:
    """The proven story with the braces of the case's own values in their places."""
    return story.replace(OPEN_BRACE, "{").replace(CLOSE_BRACE, "}")
