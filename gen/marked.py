"""Marked: the words of a case while a template is filled in, told apart from the template's own.

A value that looks like a tag is a value, so its braces are put out of sight until the proof has
found no tag left. A value that ends in a full stop of its own takes the place of the template's:
"Take until 12 p.m." and not "p.m..". No text may hold the marks themselves (gen.letters).
"""

from __future__ import annotations

import re
from typing import Any

from gen.package import Parts

_OPEN, _CLOSE, _STOP = "\ufdd0", "\ufdd1", "\ufdd2"
_BRACES = str.maketrans("{}", _OPEN + _CLOSE)
_ENDS = (".", "!", "?", "\N{HORIZONTAL ELLIPSIS}")
# A full stop of the template right behind such a value, in the same paragraph.
_SECOND_STOP = re.compile(rf"{_STOP}((?:<(?!/?w:p[ />])[^>]*>)*)\.(?!\.)")


def marked(words: Any) -> Any:
    """The words with their braces hidden and their ends marked, lists and mappings within too."""
    if isinstance(words, str):
        shown = words.translate(_BRACES)
        return f"{shown}{_STOP}" if shown.endswith(_ENDS) else shown
    if isinstance(words, dict):
        return {name: marked(value) for name, value in words.items()}
    return [marked(value) for value in words] if isinstance(words, list) else words


def with_one_stop(made: Parts) -> Parts:
    """The filled-in parts without a second full stop behind a value that has its own."""
    return {name: _one_stop(part) for name, part in made.items()}


def _one_stop(part: bytes) -> bytes:
    if _STOP.encode() not in part:
        return part
    return _SECOND_STOP.sub(r"\1", part.decode()).replace(_STOP, "").encode()


def unmarked(made: Parts) -> Parts:
    """The proven parts with the braces of the case's own values in their places."""
    return {
        name: part.replace(_OPEN.encode(), b"{").replace(_CLOSE.encode(), b"}")
        for name, part in made.items()
    }
