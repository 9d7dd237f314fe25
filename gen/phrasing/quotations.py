"""Quotations: words between quotation marks are somebody's own, and nobody writes them anew."""

from __future__ import annotations

import re

from gen.phrasing.misfit import Misfit

_CLOSE = "\N{RIGHT SINGLE QUOTATION MARK}'"
_QUOTED = re.compile(
    r"(?P<one>[\"\u201c])(?P<said>[^\"\u201c\u201d]+)(?P<other>[\"\u201d])"
    r"|(?<!\w)(?P<open>['\N{LEFT SINGLE QUOTATION MARK}])"
    rf"(?P<words>\w(?:[^{_CLOSE}]|(?<=\w)[{_CLOSE}](?=\w))*)(?P<close>[{_CLOSE}])(?!\w)"
)
_STAND_IN = "qqq"  # followed by a letter for each: no word of any list


def without_quoted(text: str) -> tuple[str, dict[str, str]]:
    """The text with a stand-in for each quotation, and what each of these stands for."""
    own: dict[str, str] = {}
    if not any(mark in text for mark in "\"'\u201c\u2018\u2019"):
        return text, own

    def stand_in(found: re.Match[str]) -> str:
        name = f"{_STAND_IN}{chr(ord('a') + len(own))}"
        own[name] = found["said"] or found["words"]
        return f"{found['one'] or found['open']}{name}{found['other'] or found['close']}"

    return _QUOTED.sub(stand_in, text), own


def with_quoted(misfit: Misfit, own: dict[str, str]) -> Misfit:
    """What is told of a text without its quotations, with these back in it."""

    def told(text: str) -> str:
        for name, words in own.items():
            text = text.replace(name, words)
        return text

    return misfit._replace(
        why=told(misfit.why), better=told(misfit.better), unless=told(misfit.unless)
    )
