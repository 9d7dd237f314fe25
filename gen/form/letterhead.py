"""Letterhead: a logo that is there, and a practice that is one's own."""

from __future__ import annotations

import os
from pathlib import Path

from gen.package.logo import picture_size
from gen.problem import Place, Problem
from gen.reading.node import Section, Text

SHIPPED = {
    "practice": ("Stillwater Coaching", "Marsh Coaching"),
    "coach": ("Ruth Ellison", "Helen Marsh"),
}
EXAMPLE = "example-"


def logo_problem(place: Place, logo: str, templates: Path) -> Problem | None:
    """What keeps a logo from being printed: it must lie beside the templates, as PNG or JPEG."""
    home = Path(os.path.realpath(templates))
    path = Path(os.path.realpath(home / logo))
    if not path.is_relative_to(home):
        return _logo(place, "The logo lies outside the folder of the templates.")
    try:
        picture = path.read_bytes()
    except OSError:
        return _logo(place, f"There is no picture of this name in {templates.as_posix()}.")
    if not all(picture_size(picture)):
        return _logo(place, "This file is neither a PNG nor a JPEG picture.")
    return None


def _logo(place: Place, what: str) -> Problem:
    fix = "Put a PNG or JPEG picture beside the templates, and write its name here: logo.png."
    return Problem("logo-missing", "error", place, "practice > logo", what, fix)


def not_yours(name: str, file: str, merged: Section) -> Problem | None:
    """One problem while a real case still stands over the practice or coach of the examples."""
    if name.startswith(EXAMPLE):
        return None
    for section, shipped in SHIPPED.items():
        found = _name(merged, section)
        if found and found.value.strip() in shipped:
            return _shipped(file, section, found.value.strip(), found.place)
    return None


def _name(merged: Section, section: str) -> Text | None:
    inner = merged.fields.get(section)
    found = inner.fields.get("name") if isinstance(inner, Section) else None
    return found if isinstance(found, Text) else None


def _shipped(file: str, section: str, shipped: str, place: Place) -> Problem:
    # The mistake is the case's, wherever the name stands: an example may go on using it.
    at = place if place.file == file else Place(file, 1, 1)
    what = f'The letters of this case would be signed by "{shipped}", who is made up.'
    fix = f"Put your own practice and coach into {place.file}; then this case can be made."
    if place.file == file:
        fix = f'Take "practice" and "coach" out of {file}, and those of the practice file are used.'
    return Problem("practice-not-yours", "error", at, f"{section} > name", what, fix)
