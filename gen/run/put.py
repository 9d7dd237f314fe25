"""Put: a document comes into its place whole, or not at all.

Only the run that holds the lock comes here.
"""

from __future__ import annotations

from pathlib import Path

from gen.private_files import beside, make_folder, written_beside
from gen.run.file_hash import stamp_of
from gen.run.keep import refuse_if_open, refuse_links


class SavedMeanwhile(Exception):
    """Another hand has saved the document since it was looked at."""


def put(path: Path, data: bytes, before: str) -> str:
    """Put a document in its place, over what has the stamp ``before``; its own stamp comes back.

    SavedMeanwhile where something else stands there: that is looked at last, right before the
    move. OSError where it cannot be done. Whenever the run is cut off, a whole document stands in
    the place, the old one or the new.
    """
    refuse_if_open(path)
    refuse_links(path.parent)
    make_folder(path.parent)
    with written_beside(path, data) as new:
        written = _but_for_its_change(stamp_of(str(new)))
        if stamp_of(str(path)) != before:
            raise SavedMeanwhile
        new.replace(path)
    after = stamp_of(str(path))
    return after if _but_for_its_change(after) == written else ""


def _but_for_its_change(stamp: str) -> list[str]:
    """A stamp without the time of the last change, which the move itself is."""
    return stamp.split()[:2] + stamp.split()[3:]


def sweep(path: Path) -> None:
    """Remove what a killed run has left beside this document."""
    refuse_links(path.parent)
    beside(path).unlink(missing_ok=True)
