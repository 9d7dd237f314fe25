"""Saves: the files of some folders that somebody has just saved, as it happens."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from pathlib import Path

from watchfiles import Change, watch

_QUIET = 20  # milliseconds: what an editor does in several steps within these is one save
_LONGEST = 200  # milliseconds that a stream of changes can put it off
_LOOK = 100  # milliseconds after which silence is told, too
_PATIENCE = 5  # looks: so long a file that is gone, or empty, may be on its way
_BESIDE = (".", "~", "#")  # what editors and word processors put beside a file, and take away


def saves(folders: Sequence[Path]) -> Iterator[frozenset[Path]]:
    """The files that were saved, by their real paths, each time that there is quiet again.

    The first set is empty, and comes when everything from then on is heard; so is that which comes
    when a folder was put in the place of another one. Folders within these are not looked into. An
    editor that writes beside a file and moves that into its place, or empties the file first, is
    given time: a file counts as gone, or as empty, when it has been so for half a second.
    """
    real = [Path(os.path.realpath(folder)) for folder in folders]
    while True:
        yield from _until_replaced(real)


def _until_replaced(folders: Sequence[Path]) -> Iterator[frozenset[Path]]:
    identities, stood = _identities(folders), _files(folders)
    heard: set[Path] = set()
    silent = _PATIENCE  # so that the first set does not wait for a save
    begun = False
    for changes in watch(
        *(folder for folder in folders if folder.is_dir()),
        watch_filter=_is_of_the_user,
        debounce=_LONGEST,
        step=_QUIET,
        rust_timeout=_LOOK,
        yield_on_timeout=True,
        recursive=False,
    ):
        heard |= {Path(path) for _, path in changes}
        heard = {path for path in heard if path in stood or path.exists()}
        silent = 0 if changes else silent + 1
        if heard and silent < _PATIENCE and any(map(_may_be_on_its_way, heard)):
            continue
        if heard or not begun:
            begun, stood = True, _files(folders)
            yield frozenset(heard)
            heard = set()
        elif _identities(folders) != identities:
            return


def _identities(folders: Sequence[Path]) -> list[tuple[int, int] | None]:
    """Which folders these are, whatever their names; None for one that is not there."""
    found = [os.stat(folder) if folder.is_dir() else None for folder in folders]  # noqa: PTH116
    return [(each.st_dev, each.st_ino) if each else None for each in found]


def _files(folders: Sequence[Path]) -> set[Path]:
    return {path for folder in folders if folder.is_dir() for path in folder.iterdir()}


def _is_of_the_user(_: Change, path: str) -> bool:
    name = Path(path).name
    return not name.startswith(_BESIDE) and not name.endswith("~")


def _may_be_on_its_way(path: Path) -> bool:
    try:
        return path.stat().st_size == 0
    except OSError:
        return True
