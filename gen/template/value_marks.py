"""Value marks: a case's words, told apart from a template's own while that is filled in.

A value that looks like a tag is a value, so its braces are put out of sight until the proof has
found no tag left. A value that ends in a full stop of its own takes the place of the template's:
"Take until 12 p.m." and not "p.m..". No text may hold the marks themselves (gen.characters).
"""

from __future__ import annotations

import re

_OPEN, _CLOSE, _STOP = "\ufdd0", "\ufdd1", "\ufdd2"
_BRACES = str.maketrans("{}", _OPEN + _CLOSE)
_ENDS = (".", "!", "?", "\N{HORIZONTAL ELLIPSIS}")
# A full stop of the template right behind such a value, in the same paragraph.
_SECOND_STOP = re.compile(rf"{_STOP}((?:<(?!/?w:p[ />])[^>]*>)*)\.(?!\.)")


def marked(text: str) -> str:
    """A text of the case with its braces hidden and its end marked."""
    shown = text.translate(_BRACES) if "{" in text or "}" in text else text
    return f"{shown}{_STOP}" if shown.endswith(_ENDS) else shown


def with_one_stop(story: str) -> str:
    """A filled-in story without a second full stop behind a value that has its own."""
    if _STOP not in story:
        return story
    return _SECOND_STOP.sub(r"\1", story).replace(_STOP, "")


def unmarked(story: str) -> str:
    """The proven story with the braces of the case's own values in their places."""
    return story.replace(_OPEN, "{").replace(_CLOSE, "}")
