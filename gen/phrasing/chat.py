"""Chat: what is typed to a friend, and is no word in a paper: lol, haha, :)."""

from __future__ import annotations

import re

from gen.phrasing.misfit import Misfit

_WORDS = (
    r"(?:lol|LOL|lmao|LMAO|rofl|ROFL|[Hh]a(?:ha)+|[Hh]e(?:he)+|omg|OMG|wtf|WTF|smh|xoxo|xx+|ish)"
)
_SMILE = r"(?:[:;]['-]?[()DPp]|<3)"
_CHAT = re.compile(
    rf"(?:(?<=\S),? |^|, ?)(?P<word>(?<![\w@.-]){_WORDS}(?=[.!?, ]|$)|"
    rf"(?<!\S){_SMILE}(?!\S))"
)


def chat(text: str) -> Misfit | None:
    """What tells of such a word, and the text without it."""
    found = _CHAT.search(text)
    if not found:
        return None
    why = f'"{found["word"]}" is a word of a chat, and this is printed, or said aloud.'
    said = f"{text[: found.start()]}{text[found.end() :]}".strip(" ,")
    return Misfit(why, said, unless="" if said else "Say it in words.")
