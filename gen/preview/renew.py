"""Renew: the previews that are out of date are made anew, and what is left over is taken away.

LibreOffice works without the lock of ``out/``, so that documents can be made meanwhile; what came
of it is put in its place under it.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from gen.preview.files import InTheWay
from gen.preview.office import find_office, turn
from gen.preview.pictures import Unreadable, pictures_of
from gen.preview.shelf import Preview, Shelf, shelves
from gen.problem import Place, Problem, why_of
from gen.request import Progress, Wait
from gen.run.file_hash import hash_of
from gen.run.lock import locked

_INSTALL = (
    "Install it (on Debian and Ubuntu: sudo apt install libreoffice-writer; elsewhere from "
    "libreoffice.org), and type this again. All else is done without it."
)
_ROOM = "See that the disk has room and that the folder is yours, and type this again."


class Renewed(NamedTuple):
    """How many documents were turned into pages, and what kept others from it."""

    turned: int
    problems: tuple[Problem, ...]


class _Copy(NamedTuple):
    """A document as it stood when its copy was taken, and the copy."""

    document: Path
    of: str
    copy: Path


def renew(out: Path, documents: Sequence[Path], progress: Progress, wait: Wait) -> Renewed:
    """Previews of these documents, so far as they are out of date.

    Those of documents in ``out`` that stand there no longer are taken away.
    """
    stale = [each for each in documents if not preview_of(each)]
    office = find_office() if stale else None
    turned, found = 0, list[Problem]()
    if office:
        try:
            for problem in _turned(out, stale, office, progress, wait):
                turned += problem is None
                found += [problem] if problem else []
        except OSError as error:
            found.append(unwritten(Path(tempfile.gettempdir()), error))
    elif stale:
        what = "LibreOffice is not on this computer, so there are no pages to look at."
        found.append(Problem("no-libreoffice", "error", Place("LibreOffice"), "", what, _INSTALL))
    return Renewed(turned, (*found, *_swept(out, wait)))


def preview_of(document: Path) -> Preview | None:
    """The preview of a document as it stands."""
    return Shelf(document.parent).preview_of(document)


def _turned(
    out: Path, documents: Sequence[Path], office: str, progress: Progress, wait: Wait
) -> Iterator[Problem | None]:
    """Turn the documents, and put what came of each: what kept it from that, or None."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name:
        copies: list[_Copy] = []
        for document in documents:
            try:
                copies.append(_copied(document, Path(name), len(copies) + 1))
            except OSError as error:
                yield unread(document, error)
        names = [each.copy.name for each in copies]
        done = set(turn(names, Path(name), office, lambda made: progress(made, 2 * len(names))))
        for at, each in enumerate(copies, 1):
            yield _put(out, each, wait) if each.copy.name in done else _unturned(each)
            progress(len(names) + at, 2 * len(names))


def _copied(document: Path, folder: Path, number: int) -> _Copy:
    """The document under a name without words: long, odd and equal ones come to the same."""
    data = document.read_bytes()
    copy = folder / f"{number}.docx"
    copy.write_bytes(data)
    return _Copy(document, hash_of(data), copy)


def _put(out: Path, copied: _Copy, wait: Wait) -> Problem | None:
    pdf = copied.copy.with_suffix(".pdf").read_bytes()
    document = copied.document
    try:
        pictures = pictures_of(pdf)
        with locked(out, wait):
            Shelf(document.parent).put(document.name, copied.of, pdf, pictures)
    except Unreadable:
        return _unturned(copied)
    except InTheWay as found:
        return in_the_way(found.path)
    except OSError as error:
        return unwritten(document, error)
    return None


def _swept(out: Path, wait: Wait) -> Iterator[Problem]:
    if next(shelves(out), None) is None:
        return
    try:
        with locked(out, wait):
            for shelf in shelves(out):
                shelf.sweep()
    except InTheWay as found:
        yield in_the_way(found.path)
    except OSError as error:
        yield unwritten(out, error)


def _unturned(copied: _Copy) -> Problem:
    what = "LibreOffice cannot turn this document into pages."
    fix = "Open it in Word and save it once more. Or move it away: then it is made anew."
    return Problem("no-preview", "error", Place(copied.document.as_posix()), "", what, fix)


def unread(document: Path, error: OSError) -> Problem:
    """A document that the disk does not give, or has no room to copy."""
    what = f"No copy can be made of this document ({why_of(error)})."
    return Problem("no-preview", "error", Place(document.as_posix()), "", what, _ROOM)


def in_the_way(path: Path) -> Problem:
    """Something that this program has not made stands where it has something to put."""
    what = "This was not made here, or was changed since, so it stays as it is."
    fix = "Move it elsewhere or give it another name, and type this again."
    return Problem("in-the-way", "error", Place(path.as_posix()), "", what, fix)


def unwritten(path: Path, error: OSError) -> Problem:
    """A disk that does not do its work."""
    what = f"What there is to look at cannot be written here ({why_of(error)})."
    return Problem("no-preview", "error", Place(path.as_posix()), "", what, _ROOM)
