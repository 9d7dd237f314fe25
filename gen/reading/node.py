"""Node: what a file says, as text with its places, before anybody asks what it means."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from gen.problem import Place


class Text(NamedTuple):
    """A value as it stands in the file; ``broken`` where its problem has been told already."""

    value: str
    place: Place
    broken: bool = False


class Section(NamedTuple):
    """Fields by name. ``keys`` holds the place of each name, ``place`` where the section begins."""

    fields: Mapping[str, Node]
    keys: Mapping[str, Place]
    place: Place


class Items(NamedTuple):
    """A list."""

    items: tuple[Node, ...]
    place: Place


Node = Text | Section | Items


def is_blank(node: Node) -> bool:
    """Whether there is nothing behind a field, which is the same as not giving it."""
    if isinstance(node, Text):
        return not node.value.strip() and not node.broken
    inner = node.fields.values() if isinstance(node, Section) else node.items
    return all(is_blank(child) for child in inner)
