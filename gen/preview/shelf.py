"""Shelf: what stands of a case's previews in ``out/CASE/preview/``, and what each was made from.

``.made.json`` beside them holds the hash of each document that was turned, and those of the files
that came of it, so that one which a hand has changed is known for it.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any, NamedTuple

from gen.folder import PREVIEW, opened
from gen.preview.files import make_folder, put, take_away
from gen.preview.pictures import Pictures
from gen.run.file_hash import hash_of, hash_of_file

NAME = ".made.json"
_FORMAT = "1"  # of what is made of a document: with another one all are out of date


class Preview(NamedTuple):
    """The files of one document: its PDF, its first page small, its pages in order."""

    pdf: Path
    small: Path
    pages: tuple[Path, ...]


class _Made(NamedTuple):
    """What one document was turned into: its hash, and those of each file, parted by spaces."""

    of: str
    files: Mapping[str, str]


_NOTHING = _Made("", {})


class Shelf:
    """The previews of the documents in one folder of ``out/``."""

    def __init__(self, folder: Path) -> None:
        self._documents, self._folder = folder, folder / PREVIEW
        self._made = _read(self._folder / NAME)

    def preview_of(self, document: Path) -> Preview | None:
        """The preview of a document as it stands; None where there is none of its today's words."""
        made = self._made.get(document.name, _NOTHING)
        if made.of != _mark(hash_of_file(str(document))):
            return None
        if any(hash_of_file(str(self._folder / name)) != made.files[name] for name in made.files):
            return None
        if len(made.files) < 2:  # noqa: PLR2004 - a PDF and its first page; a hand wrote this note
            return None
        pdf, small, *pages = (self._folder / name for name in made.files)
        return Preview(pdf, small, tuple(pages))

    def put(self, document: str, of: str, pdf: bytes, pictures: Pictures) -> None:
        """Put the preview of a document, which had the hash ``of``, in its place.

        InTheWay where a hand's file stands there; OSError where the disk does not do it.
        """
        make_folder(self._folder)
        stem, known = Path(document).stem, self._made.get(document, _NOTHING).files
        files = {f"{stem}.pdf": pdf, f"{stem}-small.png": pictures.small}
        files |= {f"{stem}-page-{n}.png": page for n, page in enumerate(pictures.pages, 1)}
        hashes = {name: hash_of(data) for name, data in files.items()}
        # Noted before it is done: what a run that is cut off has put here is known for ours.
        either = {name: f"{known.get(name, '')} {of}" for name, of in hashes.items()}
        self._note(document, _Made("", {**known, **either}))
        for name, data in files.items():
            put(self._folder / name, data, either[name].split())
        for name in known.keys() - files.keys():
            take_away(self._folder / name, known[name].split())
        self._note(document, _Made(_mark(of), hashes))

    def sweep(self) -> None:
        """Take away the previews of documents that stand here no longer."""
        for document in [each for each in self._made if not (self._documents / each).is_file()]:
            for name, hashes in self._made[document].files.items():
                take_away(self._folder / name, hashes.split())
            self._note(document, _NOTHING)
        if not self._made:
            (self._folder / NAME).unlink(missing_ok=True)
            with suppress(OSError):  # a hand's file is in it
                self._folder.rmdir()

    def _note(self, document: str, made: _Made) -> None:
        self._made[document] = made
        if made is _NOTHING:
            del self._made[document]
        path = self._folder / NAME
        put(path, json.dumps(self._made, indent=1).encode(), [hash_of_file(str(path))])


def shelves(out: Path) -> Iterator[Shelf]:
    """Those of all folders in ``out`` that have previews."""
    for noted in sorted(out.glob(f"*/{PREVIEW}/{NAME}")):
        if not noted.parent.is_symlink():
            yield Shelf(noted.parent.parent)


def _mark(of: str) -> str:
    return f"{_FORMAT}/{of}"


def _read(path: Path) -> dict[str, _Made]:
    """What is noted; nothing where the note is missing, or is none of ours."""
    try:
        with opened(path) as note:
            noted: Any = json.load(note)
        return {_plain(name): _made(*made) for name, made in noted.items()}
    except (OSError, ValueError, TypeError, AttributeError, RecursionError):
        return {}


def _made(of: Any, files: Any) -> _Made:
    """What is noted of a document; an error of Python's own where it is not of that shape."""
    return _Made(of.strip(), {_plain(name): hashes.strip() for name, hashes in files.items()})


def _plain(name: str) -> str:
    """A name that leads nowhere else."""
    if Path(name).name != name:
        raise ValueError
    return name
