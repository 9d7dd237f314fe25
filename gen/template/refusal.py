"""Refusal: what is not taken for a template at all, and tags that are torn before they are read."""

from __future__ import annotations

import re
from collections import Counter

from lxml import etree

from gen.package.parts import BODY, Parts
from gen.package.relationships import TYPES
from gen.template.fault import DAMAGED, text_of

_WHOLE = re.compile(r"\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}")
_TORN = re.compile(r"\{[{%#]|[}%#]\}")
_BLOCK = re.compile(r"\{%[-+]?\s*(end)?(?:if|for)\b")
_OVERRIDE = re.compile(rb'PartName="([^"]*)"')
_NEEDED = {BODY, TYPES, "_rels/.rels"}
# What is refused: in which parts, how it looks there, what it is and what to do.
_REFUSED = (
    (TYPES, rb"macroEnabled|vbaProject", "macros", DAMAGED[1]),
    ("word/comments.xml", rb"<w:comment\s", "comments",
     "Delete them all in Word, under Review, and save it."),
    ("word/", rb'<w:vanish(?:\s+w:val="(?!0|false|off)[^"]*")?\s*/?>', "hidden text",
     "Show it in Word (Font, Hidden), and delete it."),
    ("word/", rb"<w:(ins|del|moveFrom|moveTo|[a-zA-Z]+Change)\s", "tracked changes",
     "Accept or reject them all in Word, under Review, and save it."),
)  # fmt: skip


def damaged(parts: Parts) -> tuple[str, str] | None:
    """The sentence for a part that is no XML in UTF-8, as Word writes it; None where all are."""
    try:
        for name, part in parts.items():
            if name.endswith((".xml", ".rels")):
                part.decode()
                etree.fromstring(part)
    except (UnicodeDecodeError, etree.XMLSyntaxError):
        return DAMAGED
    return None


def _leads_out(name: str) -> bool:
    return name.startswith("/") or ".." in name.split("/") or "\\" in name


def refusal(parts: Parts) -> tuple[str, str] | None:
    """Why a Word file is not taken as a template, and what to do; None where it is."""
    whole = parts.keys() >= _NEEDED and b"<w:body" in parts[BODY]
    if not whole or any(map(_leads_out, parts)):
        return DAMAGED
    if twice := _named_twice(parts):
        return f"In this template, the part {twice} is there twice.", DAMAGED[1]
    # A part is known by its type, and by its name where it has none.
    looked_at = {**parts, TYPES: parts[TYPES] + " ".join(parts).encode()}
    for where, sought, what, fix in _REFUSED:
        among = (part for name, part in looked_at.items() if name.startswith(where))
        if any(re.search(sought, part) for part in among):
            return f"This template holds {what}.", fix
    return None


def _named_twice(parts: Parts) -> str:
    names = Counter(_OVERRIDE.findall(parts[TYPES]))
    return next((name.decode() for name, count in names.items() if count > 1), "")


def torn_tag(part: str) -> int:
    """The first line of a part on which a tag begins without its end or ends only; 0 for none."""
    lines = enumerate(part.splitlines(), 1)
    return next((n for n, line in lines if _TORN.search(_WHOLE.sub("", text_of(line)))), 0)


def unended(source: str) -> int:
    """The line of the last {% if %} or {% for %} that has no end; 0 where each has."""
    begun: list[int] = []
    for number, line in enumerate(source.splitlines(), 1):
        for end in _BLOCK.findall(line):
            if not end:
                begun.append(number)
            elif begun:
                begun.pop()
    return begun[-1] if begun else 0
