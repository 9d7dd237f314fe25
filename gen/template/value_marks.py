"""Value marks: a case's words, told apart from a template's own while that is filled in.

A value that looks like a tag is a value, so its braces are put out of sight until the proof has
found no tag left. A value that ends in a full stop of its own takes the place of the template's:
"You have until 12 p.m." and not "p.m..". No text may hold the marks themselves (gen.characters).
A document that is only looked at may have each value between marks, to show what is the case's.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from gen.characters import CLOSE_BRACE, FULL_STOP, OPEN_BRACE, TOLD, TOLD_END
from gen.words.joints import ends_in_mark

_BRACES = str.maketrans("{}", OPEN_BRACE + CLOSE_BRACE)
# A full stop of the template right behind such a value, in the same paragraph.
_SECOND_STOP = re.compile(rf"{FULL_STOP}((?:<(?!/?w:p[ />])[^>]*>)*)\.(?!\.)")


def marked(text: str) -> str:
    """A text of the case with its braces hidden and its end marked."""
    shown = text.translate(_BRACES) if "{" in text or "}" in text else text
    return f"{shown}{FULL_STOP}" if ends_in_mark(shown) else shown


class Told(str):
    """A text of the case that stands between marks where a tag prints it, and is else the same."""

    __slots__ = ()


def told(words: Any) -> Any:
    """The words of a document, every text of them ``Told``."""
    if isinstance(words, str):
        return Told(words)
    if isinstance(words, Mapping):
        return {name: told(each) for name, each in words.items()}
    if isinstance(words, (tuple, list)):
        return [told(each) for each in words]
    return words


def marked_as_told(text: str) -> str:
    """A text between marks; that of a full stop stays behind them, where it is looked for."""
    shown = marked(text)
    stop = FULL_STOP if shown.endswith(FULL_STOP) else ""
    return f"{TOLD}{shown.removesuffix(FULL_STOP)}{TOLD_END}{stop}" if text else ""


def with_one_stop(story: str) -> str:
    """A filled-in story without a second full stop behind a value that has its own."""
    if FULL_STOP not in story:
        return story
    return _SECOND_STOP.sub(r"\1", story).replace(FULL_STOP, "")


def unmarked(story: str) -> str:
    """The proven story with the braces of the case's own values in their places."""
    return without_told(with_braces(story))


def with_braces(story: str) -> str:
    """The same with the marks around the words of the case, where a document is looked at."""
    return story.replace(OPEN_BRACE, "{").replace(CLOSE_BRACE, "}")


def without_told(text: str) -> str:
    """A story, or a text of it, without the marks around the words of the case."""
    return text.replace(TOLD, "").replace(TOLD_END, "") if TOLD in text else text
