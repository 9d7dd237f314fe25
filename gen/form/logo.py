"""Logo: one that is there and can be printed, or refused. How it is drawn: ``package.logo``."""

from __future__ import annotations

import os
from pathlib import Path

from gen.folder import opened
from gen.form.values import Values

_LOGO = ("practice", "logo")
_PUT_IT_THERE = "Put a PNG or JPEG picture beside the templates, and write its name here: logo.png."
_MOST_BYTES, _MOST_PIXELS = 4_000_000, 10_000  # it goes into every paper, at most 3 inches wide
_TOO_LARGE = "This picture is too large for a letterhead: {what}."


def check_logo(read: Values, templates: Path) -> None:
    """Tell of a logo that cannot be printed: it lies beside the templates, as PNG or JPEG."""
    given = read.by_path.get(_LOGO)
    if given and _LOGO not in read.reported and (fault := _fault(given.value, templates)):
        read.tell(_LOGO, fault)


def _fault(logo: str, templates: Path) -> tuple[str, str, str] | None:
    """Rule, sentence and fix; None for a picture that can be printed."""
    home = Path(os.path.realpath(templates))
    path = Path(os.path.realpath(home / logo))
    if not path.is_relative_to(home):
        what = "The logo lies outside the folder of the templates."
        return "logo-missing", what, _PUT_IT_THERE
    try:
        with opened(path) as stream:
            picture = stream.read()
    except OSError:
        what = f"There is no picture of this name in {templates.as_posix()}."
        return "logo-missing", what, _PUT_IT_THERE
    what, fix = _unusable(picture)
    return ("logo-unusable", what, fix) if what else None


def _unusable(picture: bytes) -> tuple[str, str]:
    """What is wrong with a picture, and what to do; twice nothing where it can be printed."""
    from gen.package.logo import is_whole, picture_size  # late: few have a logo

    size = picture_size(picture)
    if not all(size):
        return "This file is neither a PNG nor a JPEG picture.", _PUT_IT_THERE
    smaller = "Save it smaller, such as 900 pixels wide, and put it there under the same name."
    if max(size) > _MOST_PIXELS:
        return _TOO_LARGE.format(what=f"{size[0]} by {size[1]} pixels"), smaller
    if len(picture) > _MOST_BYTES:
        return _TOO_LARGE.format(what=f"{len(picture) / 1e6:.1f} MB"), smaller
    if not is_whole(picture):
        what = "This picture breaks off before its end, and Word would show a part of it or none."
        return what, "Put the picture there once more, whole, under the same name."
    return "", ""
