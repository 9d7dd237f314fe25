"""Marks: what a page or a message brings along when it is pasted, and how a register has a name."""

from __future__ import annotations

import re
from collections.abc import Iterator

from gen.case import Case
from gen.case_texts import printed_texts
from gen.counsel.rule import Breach, breach, rule
from gen.defaults import TITLES
from gen.schema.field import LETTERS

# Bold as a chat has it, tags of a web page, and its signs.
_MARKS = (
    r"(?P<mark>\*\*|__|`)(?=\S)(?P<bare>[^*_`]+?)(?<=\S)(?P=mark)"
    r"|<(?P<tag>b|i|u|em|strong|p|span|div|a)(?:\s[^<>]*)?>(?P<within>[^<>]*)</(?P=tag)>|<br ?/?>"
    r"|&(?:nbsp|amp|lt|gt|quot|apos|#\d{2,5});"
)
_SIGNS = "*_`<&"
_INSTEAD = {"<": "Take them out.", "&": "Write a space, or the sign that is meant, in its place."}
_REVERSED = (
    r"(?P<family>[^\W\d_][\w'\u2019 -]*), (?P<given>[^\W\d_][a-z\u00df-\u00ff'\u2019-]+(?: [^,]+)?)"
)
_BEHIND_A_NAME = frozenset("jr sr phd md esq dphil".split())


@rule(
    "marks-printed",
    "warning",
    "R15",
    'The marks in "{words}" are letters here, and are printed with the text.',
    "{fix}",
    shared=True,
    of_the_text=True,
)
def marks_printed(case: Case) -> Iterator[Breach]:
    """Stars that make a word bold elsewhere, and tags of a web page, are read by the client."""
    for path, text in printed_texts(case, LETTERS):
        found = re.search(_MARKS, text) if any(each in text for each in _SIGNS) else None
        if found:
            bare = found["bare"] or found["within"]
            fix = f'Write it without them: "{bare}".' if bare else _INSTEAD[found[0][0]]
            told = breach(path, words=found[0], fix=fix)
            yield told._replace(words=found[0])


@rule(
    "name-turned-round",
    "warning",
    "R15",
    "The family name stands first, as in a register, and the name is printed so.",
    'Write the name as it is said: "{right}".',
    shared=True,
    of_the_text=True,
)
def name_turned_round(case: Case) -> Iterator[Breach]:
    """Nobody is greeted as a register has them."""
    for path in ("client.name", "coach.name"):
        found = re.fullmatch(_REVERSED, case.text(path))
        first = found["given"].split()[0].rstrip(".").lower() if found else ""
        if found and first not in TITLES | _BEHIND_A_NAME:
            right = f"{found['given']} {found['family']}"
            yield breach(path, right=right)
