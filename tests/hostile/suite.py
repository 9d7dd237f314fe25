"""Suite: every text of the YAML test suite as a case, a practice file, and a value inside a case.

Each is read, or refused with a sentence at its place.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from pathlib import Path

import shipped
from targets import beside_templates
from working_folder import TooLongError, WorkingFolder, where

GIVEN = Path(__file__).parent / "given" / "yaml-test-suite.json"
_CASE = "example-suite"
_PRIVATE = r"(?m)^  private:.*\n(?:   .*\n)*"
Place = Callable[[WorkingFolder, str], bool]


@cache
def texts() -> Mapping[str, str]:
    """The texts of the suite by their names there."""
    found: Mapping[str, str] = json.loads(GIVEN.read_text("utf-8"))
    return found


def as_case(folder: WorkingFolder, text: str) -> bool:
    """The text as a whole case."""
    (folder.cases / f"{_CASE}.yaml").write_text(text, encoding="utf-8", newline="")
    return folder.docs(_CASE)


def as_practice(folder: WorkingFolder, text: str) -> bool:
    """The text as the practice file."""
    return beside_templates(folder, "practice.yaml", text.encode())


def as_value(folder: WorkingFolder, text: str) -> bool:
    """The text behind a field, further in, in a case that is right without it."""
    whole = shipped.example("willing").read_text("utf-8")
    below = text.replace("\n", "\n    ")
    written, count = re.subn(_PRIVATE, lambda _: f"  private:\n    {below}\n", whole)
    assert count == 1
    return as_case(folder, written)


PLACES: Mapping[str, Place] = {"case": as_case, "practice": as_practice, "value": as_value}


def suite(folder: WorkingFolder, names: Iterable[str]) -> tuple[Counter[str], list[str]]:
    """How many were read and refused, and the faults."""
    found, faults = Counter[str](), list[str]()
    for name in names:
        for place, put in PLACES.items():
            try:
                found[f"{place} {'read' if put(folder, texts()[name]) else 'refused'}"] += 1
            except (Exception, TooLongError) as error:  # noqa: BLE001 - whatever it is, it is told
                faults.append(f"{name} as {place}: {where(error)}")
            folder.emptied()
    return found, faults
