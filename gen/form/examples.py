"""Examples: what a practice has left for later, an example case has of the shipped practice."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from pathlib import Path

from gen.form.own_practice import EXAMPLE
from gen.problem import Problem
from gen.reading.merge import filled_from
from gen.reading.node import Section, Text
from gen.reading.source import read_source

_SHIPPED = Path(__file__).parent.parent / "starter/files/templates/practice.yaml"
_OWN = ("practice", "coach.name")  # by which the papers are known: never the made-up ones


def over_examples(
    name: str, own: Section, root: Section, problems: Iterable[Problem]
) -> Section | None:
    """An example with whatever it lacks, as far as the shipped practice has that; else None.

    So nobody is told of a case that is not theirs for what they have not decided yet. ``own`` is
    what stands in its file, ``root`` the same over the practice: what it takes away is gone.
    """
    if not name.startswith(EXAMPLE):
        return None
    lacking = {each.path for each in problems if each.rule == "missing-field"}
    wanted = {path for path in lacking if not path.startswith(_OWN) and not _says(own, path)}
    found = _only(_shipped(), wanted) if wanted else None
    return filled_from(root, found) if found and found.fields else None


@cache
def _shipped() -> Section:
    root = read_source(_SHIPPED).root
    assert root  # noqa: S101 - it is ours
    return root


def _says(section: Section, path: str) -> bool:
    """Whether something stands at a path, the word none as well."""
    name, _, below = path.partition(".")
    node = section.fields.get(name)
    return _says(node, below) if below and isinstance(node, Section) else isinstance(node, Text)


def _only(section: Section, wanted: Iterable[str], path: str = "") -> Section:
    """What stands at these paths, and nothing beside it."""
    fields = {}
    for name, node in section.fields.items():
        here = f"{path}{name}"
        if here in wanted:
            fields[name] = node
        elif isinstance(node, Section):
            below = _only(node, wanted, f"{here}.")
            fields |= {name: below} if below.fields else {}
    return section._replace(fields=fields)
