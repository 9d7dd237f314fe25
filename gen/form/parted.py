"""Parted: one entry of a list that was written as two, with a dash before a line within it."""

from __future__ import annotations

from collections.abc import Iterator

from gen.form.values import Values
from gen.problem import Place
from gen.reading.mistake import short
from gen.schema import Field


def check_parted(read: Values) -> None:
    """Tell of each line whose dash parts an entry: alone neither half can stand, both together can.

    What the halves lack, and that they are too many, only follows from it.
    """
    for path, given in tuple(read.by_path.items()):
        entry = given.field.entry
        if entry and entry.fields and isinstance(given.value, list):
            for number in _parted(given.value, entry):
                at = (*path, number)
                read.tell(at, _wrong(place := read.by_path[at].node.place), place)
                read.reported.add(path)
                for each in range(len(given.value)):
                    read.reported |= {(*path, each, name) for name in _needed(entry)}


def _needed(entry: Field) -> frozenset[str]:
    return frozenset(name for name, field in entry.fields.items() if field.required)


def _parted(values: list[object], entry: Field) -> Iterator[int]:
    """The numbers of the entries that go on with the one before."""
    needed, held = _needed(entry), frozenset[str]()
    for number, value in enumerate(values):
        own = frozenset(value) if isinstance(value, dict) else frozenset()
        lacks, lacked = needed - held, needed - own
        goes_on = (lacks and lacks <= own) or (lacked and lacked <= held)
        if own and held and not own & held and goes_on:
            yield number
            held |= own
        else:
            held = own


def _wrong(place: Place) -> tuple[str, str, str]:
    line = place.excerpt
    before = line[: place.column - 1].replace("-", " ")
    written = f"{before}{line[place.column - 1 :].strip()}"
    what = "The dash begins an entry of its own here, and this line belongs to the one above."
    fix = f"Write {len(before)} spaces before it, and no dash: {short(written.strip())}"
    return "wrong-kind", what, fix
