"""Elements: what stands in the properties of a story, a style or a section, read from its text.

Each is by its name and its attributes by theirs, without prefixes; what lies in what is not told.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

Attributes = Mapping[str, str]
_ELEMENT = re.compile(r"<(?:\w+:)?(\w+)((?: [^>]*?)?)/?>")
_ATTRIBUTE = re.compile(r'(?:\w+:)?(\w+)="([^"]*)"')
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?")
OFF = ("0", "false", "off")
TWIPS = 20  # to the point


def elements(xml: str) -> list[tuple[str, Attributes]]:
    """Each element with its attributes, in order."""
    return [(name, attributes(written)) for name, written in _ELEMENT.findall(xml)]


def begin(xml: str) -> Attributes:
    """The attributes of the element that begins here."""
    found = _ELEMENT.match(xml)
    return attributes(found[2]) if found else {}


def attributes(written: str) -> Attributes:
    """The attributes of an element by their names."""
    return dict(_ATTRIBUTE.findall(written))


def number(written: str) -> float:
    """The number that an attribute begins with; a file edited by hand may hold any text."""
    found = _NUMBER.match(written)
    return float(found[0]) if found else 0


def is_on(switch: Attributes) -> bool:
    """Whether an element that is there or not, such as ``w:b``, is one that is there."""
    return switch.get("val") not in OFF
