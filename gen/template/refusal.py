"""Refusal: what is not taken for a template at all, and what a template may not bring along."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from lxml import etree

from gen.package.parts import BODY, Parts
from gen.package.relationships import TYPES
from gen.template.fault import DAMAGED

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
    """The sentence for what is no Word file in XML, as Word writes it; None where it is one."""
    whole = parts.keys() >= _NEEDED and b"<w:body" in parts[BODY]
    if not whole or any(map(_leads_out, parts)):
        return DAMAGED
    try:
        for name, part in parts.items():
            if name.endswith((".xml", ".rels")):
                part.decode()
                etree.fromstring(part)
    except (UnicodeDecodeError, etree.XMLSyntaxError):
        return DAMAGED
    twice = _named_twice(parts)
    return (f"In this template, the part {twice} is there twice.", DAMAGED[1]) if twice else None


def _leads_out(name: str) -> bool:
    return name.startswith("/") or ".." in name.split("/") or "\\" in name


def refusals(parts: Parts) -> Iterator[tuple[str, str]]:
    """What a template holds that no document may, and what to do."""
    # A part is known by its type, and by its name where it has none.
    looked_at = {**parts, TYPES: parts[TYPES] + " ".join(parts).encode()}
    for where, sought, what, fix in _REFUSED:
        among = (part for name, part in looked_at.items() if name.startswith(where))
        if any(re.search(sought, part) for part in among):
            yield f"This template holds {what}.", fix


def _named_twice(parts: Parts) -> str:
    names = Counter(_OVERRIDE.findall(parts[TYPES]))
    return next((name.decode() for name, count in names.items() if count > 1), "")
