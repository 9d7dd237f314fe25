"""A case with every text as long, and every list as full, as a length or the schema lets it be."""

from __future__ import annotations

from itertools import cycle
from typing import Any

from gen.schema import CASE, Field
from gen.schema.field import LINE_LENGTH, NAME_LENGTH

_FILL = "with a clear plan for each week, a calm hour for it, and room to rest well".split()
_NAMES = "Featherstonehaugh Maximiliane Cholmondeley Alexandra Bartholomew".split()
# Texts that are looked up or compared, and the one list whose length is a choice of passages.
_AS_THEY_ARE = frozenset(("emergency", "rule", "words", "email", "phone", "website"))


def grown(case: dict[str, Any], most: int = LINE_LENGTH, field: Field = CASE) -> dict[str, Any]:
    """The case with its own texts filled up to ``most`` letters, where the schema allows as many.

    At the schema's own limit the lists are full too.
    """
    return {name: _grown(name, value, field.fields[name], most) for name, value in case.items()}


def _grown(name: str, value: Any, field: Field, most: int) -> Any:
    if isinstance(value, dict):
        return grown(value, most, field)
    if isinstance(value, list):
        assert field.entry
        entries = [_grown(name, each, field.entry, most) for each in value]
        full = range((field.most or 0) if most == LINE_LENGTH else len(entries))
        return [each for each, _ in zip(cycle(entries), full, strict=False)]
    if field.kind != "text" or not field.seen or name in _AS_THEY_ARE or value == "none":
        return value
    return _filled(value.rstrip("."), min(most, field.most or 0))


def _filled(text: str, most: int) -> str:
    for word in cycle(_NAMES if most <= NAME_LENGTH else _FILL):
        if len(text) + 1 + len(word) > most:
            return text.rstrip(",")
        text += f" {word}"
    raise AssertionError
