"""Node: what a file says, as text with its places, before anybody asks what it means."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from gen.problem import Place
from gen.schema import LISTS, Field

_HALF = "[\ud800-\udfff]"


def is_list(path: Sequence[str]) -> bool:
    """Whether a list belongs at a path of a case, in which entries are numbers."""
    return ".".join(step for step in path if not step.isdecimal()) in LISTS


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


def is_blank(node: Node, schema: Field | None = None) -> bool:
    """Whether there is nothing behind a field, which is the same as not giving it.

    By its schema, a name that no field has is words that somebody meant ("Wednesdays:").
    """
    if isinstance(node, Text):
        return not node.value.strip() and not node.broken
    inner = (schema.entry or schema) if schema else None
    if isinstance(node, Items):
        return all(is_blank(child, inner) for child in node.items)
    return all(
        is_blank(child, inner and inner.fields[name])
        for name, child in node.fields.items()
        if inner is None or name in inner.fields
    ) and (inner is None or node.fields.keys() <= inner.fields.keys())


def texts_in(node: Node, path: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], Text]]:
    """Each text with the names that lead to it; the entries of a list are counted from 1."""
    if isinstance(node, Text):
        yield path, node
        return
    if isinstance(node, Section):
        inner = list(node.fields.items())
    else:
        inner = [(str(number), child) for number, child in enumerate(node.items, 1)]
    for name, child in inner:
        yield from texts_in(child, (*path, name))


def in_one_line(value: str) -> str:
    """A value without line breaks, and an escaped pair of halves as the character it is."""
    if "\n" in value:
        value = " ".join(filter(None, map(str.strip, value.split("\n"))))
    if value.isprintable() or not re.search(_HALF, value):
        return value
    return value.encode("utf-16", "surrogatepass").decode("utf-16", "surrogatepass")
