"""Speaking: how long it takes to say what a finished script really prints.

The words are those of the longest way: to a client who is asked, the way to a no. A template is
filled in once, so its tag prints a mark, which gives way to the words when they can be counted.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from gen.characters import HOW_LONG
from gen.words.dates_and_money import counted

_WORDS_A_MINUTE = 130  # the pace of one who speaks to be understood, with care
_PAUSE = 0.1  # of a minute
_STYLE = '<w:pStyle w:val="'
_ROLE = re.compile(r'(Spoken|Answer|Cue|Branch|Message)(\w*)"')
_NOT_SAID = r'(?s)<w:rStyle w:val="(?:Say|Aside)"/>.*?</w:r>'
_TEXT = re.compile(r"<w:t(?: [^>]*)?>([^<]*)</w:t>")
_WAITS = r"(?i)\b(wait|pause|silence|silently)\b"


def with_how_long(story: str) -> str:
    """The story with the mark replaced: five minutes; by email: 310 words."""
    if HOW_LONG not in story:
        return story
    words, pauses, written = _tally(story)
    minutes = max(1, round(words / _WORDS_A_MINUTE + _PAUSE * pauses))
    said = f"{round(written, -1)} words" if written else counted(minutes, "minute")
    return story.replace(HOW_LONG, said)


def _tally(story: str) -> tuple[int, int, int]:
    """The words to be spoken, the pauses between them, and the words of a message."""
    words = pauses = written = 0
    branch = ""
    for role, which, line in _lines(story):
        if role == "Branch":
            branch = which
        elif role == "Message":
            written += 0 if which == "Head" else _count(line)
        elif role == "Cue":
            pauses += bool(re.search(_WAITS, "".join(_TEXT.findall(line))))
        elif role == "Spoken" or branch == "No":
            words += _count(re.sub(_NOT_SAID, "", line))
    return words, pauses, written


def _lines(story: str) -> Iterator[tuple[str, str, str]]:
    """The role of each line that has one, what else its style says, and the line."""
    for piece in story.split(_STYLE)[1:]:
        if role := _ROLE.match(piece):
            yield role[1], role[2], piece.partition("</w:p>")[0]


def _count(line: str) -> int:
    return len("".join(_TEXT.findall(line)).split())
