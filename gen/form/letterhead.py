"""Letterhead: a logo that is there, and a practice that is one's own."""

from __future__ import annotations

import os
from pathlib import Path

from gen.form.values import Values
from gen.package.logo import picture_size
from gen.problem import Place

SHIPPED = {
    "practice": ("Stillwater Coaching", "Marsh Coaching"),
    "coach": ("Ruth Ellison", "Helen Marsh"),
}
EXAMPLE = "example-"
_LOGO = ("practice", "logo")
_PUT_IT_THERE = "Put a PNG or JPEG picture beside the templates, and write its name here: logo.png."


def check_logo(read: Values, templates: Path) -> None:
    """Tell of a logo that cannot be printed: it lies beside the templates, as PNG or JPEG."""
    given = read.by_path.get(_LOGO)
    if given and _LOGO not in read.reported and (what := _fault(given.value, templates)):
        read.tell(_LOGO, ("logo-missing", what, _PUT_IT_THERE))


def _fault(logo: str, templates: Path) -> str:
    home = Path(os.path.realpath(templates))
    path = Path(os.path.realpath(home / logo))
    if not path.is_relative_to(home):
        return "The logo lies outside the folder of the templates."
    try:
        picture = path.read_bytes()
    except OSError:
        return f"There is no picture of this name in {templates.as_posix()}."
    return "" if all(picture_size(picture)) else "This file is neither a PNG nor a JPEG picture."


def check_own_practice(read: Values, name: str, file: str) -> None:
    """Tell, once, of a real case that stands over the practice or coach of the examples."""
    if name.startswith(EXAMPLE):
        return
    for section, shipped in SHIPPED.items():
        given = read.by_path.get((section, "name"))
        if not given or (signed := str(given.value).strip()) not in shipped:
            continue
        place = given.node.place
        what = f'The letters of this case would be signed by "{signed}", who is made up.'
        fix = f'Take "practice" and "coach" out of {file}, and those of the practice file are used.'
        if place.file != file:  # where the mistake is the case's all the same
            fix = f"Put your own practice and coach into {place.file}; then this case can be made."
            place = Place(file, 1, 1)
        read.tell((section, "name"), ("practice-not-yours", what, fix), place)
        return
