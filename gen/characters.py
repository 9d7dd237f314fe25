"""Characters: those that no text and no file name may hold, and why.

Word cannot hold them, nobody can see them, or the program marks places with them.
"""

from __future__ import annotations

import re
from unicodedata import combining, normalize

# https://www.w3.org/TR/xml/#charsets
_CONTROLS = "\x00-\x08\x0b\x0c\x0e-\x1f"
_NO_XML = _CONTROLS + "\ud800-\udfff\ufffe\uffff"
# Control and direction marks, breaks that an editor does not show, spaces without width.
_UNSEEN = "\x7f-\x9f\u200b\u2028-\u202e\u2060\u2066-\u2069\ufeff"
_OWN = "\ufdd0-\ufdef"  # Unicode gives them to no text

OPEN_BRACE, CLOSE_BRACE, FULL_STOP, HOW_LONG = "\ufdd0", "\ufdd1", "\ufdd2", "\ufdd3"
"""Marks in a story that is being filled in: of values, and of the time a script takes."""
TOLD, TOLD_END = "\ufdd4", "\ufdd5"
"""Marks around each word of a case in a document that is filled in to be looked at."""
COMMAND, COMMAND_END = "\ufdd6", "\ufdd7"
"""Marks before each word of a command of this program in a message, and behind the last."""
VALUE, BEGIN, END, CLOSE = "\ufdd8", "\ufdd9", "\ufdda", "\ufddb"
"""Marks in a story whose template is being proven."""

# Patterns, and not compiled: of what Python itself calls printable they find nothing, so most runs
# need none of them, and each takes as long to compile as a file to be looked through.
OWN_MARK = f"[{_OWN}]"
UNPRINTABLE_IN_LINE = f"[{_NO_XML}{_UNSEEN}{_OWN}]"
UNPRINTABLE = f"[\t\n\r{_NO_XML}{_UNSEEN}{_OWN}]"
HARD_SPACE = "[\xa0\u2007\u202f]"
"""Spaces that look like any other and are not read as one; a text may hold them."""

CAPITAL = r"[^\W\d_a-z\xdf-\xf6\xf8-\xff]"
"""Pattern of the letter that begins a name: Una, Úna, Łukasz. It is no capital of a code."""
SMALL = r"[^\W\d_A-Z\xc0-\xd6\xd8-\xde]"
"""Pattern of a letter inside a name: Zoe, Zoë. Neither is for patterns that ignore the case.

Each is any letter but the others of Latin-1: a class of all that are meant takes ten times as long
to compile.
"""
_APART = str.maketrans(  # letters that have their accent within
    dict(zip("ŁłØøĐđÐðıŒœÆæßÞþ", "L l O o D d D d i Oe oe Ae ae ss Th th".split(), strict=True))
)

_SIGN = "\N{REPLACEMENT CHARACTER}"
_CONTROL_BYTES = bytes(byte for byte in range(32) if byte not in b"\t\n\r")


def printable(text: str) -> str:
    """A text, or a line of one, with a sign in place of what cannot be printed."""
    return text if text.isprintable() else re.sub(UNPRINTABLE, _SIGN, text)


def printable_lines(text: str) -> str:
    """The same for a text of several lines, which stay lines."""
    return text if text.isprintable() else re.sub(f"\r|{UNPRINTABLE_IN_LINE}", _SIGN, text)


def with_hard_spaces_shown(text: str) -> str:
    """The same with a sign for each hard space too, for where one keeps a text from being read."""
    return text if text.isprintable() else re.sub(HARD_SPACE, _SIGN, printable(text))


def without_accents(text: str) -> str:
    """A text as it is typed where there are no accents: Lukasz, for Łukasz."""
    if text.isascii():
        return text
    apart = normalize("NFD", text.translate(_APART))
    return "".join(letter for letter in apart if not combining(letter))


def can_be_xml(story: str) -> bool:
    """Whether XML can hold all its characters: a search of ``_NO_XML``, in a tenth of the time."""
    try:
        data = story.encode()
    except UnicodeEncodeError:  # half of a character
        return False
    kept = len(data.translate(None, _CONTROL_BYTES))
    return kept == len(data) and "\ufffe" not in story and "\uffff" not in story
