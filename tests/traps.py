"""Things in the way: a pipe, a folder, a link to nowhere, wherever a file or folder is expected."""

from __future__ import annotations

import faulthandler
import os
import shutil
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType

from desk import Desk

SECONDS = 30  # that a command may take, on a machine with more to do
CASE = "example-x"
WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT


def _device(path: Path) -> None:
    path.symlink_to("/dev/zero")


def _folder(path: Path) -> None:
    (path / "within").mkdir(parents=True)


def _in_a_link(path: Path) -> None:
    """A link to the folder in which it lies."""
    path.symlink_to(path.parent)


def _elsewhere(path: Path) -> None:
    """A link to a folder where nothing of ours has to be."""
    there = (each / "elsewhere" for each in path.parents)
    path.symlink_to(next(each for each in there if each.is_dir()))


THINGS: dict[str, Callable[[Path], None]] = {
    "a pipe": os.mkfifo,
    "a device": _device,
    "a link to nowhere": lambda path: path.symlink_to("nowhere/at/all"),
    "a link to its folder": _in_a_link,
    "a link to elsewhere": _elsewhere,
    "a folder": _folder,
}
NAME = f"{CASE}/{CASE}-referral-note"
PLACES = {
    "a case": f"cases/{CASE}.yaml",
    "another case": "cases/example-y.yaml",
    "a draft": f"cases/{CASE}.draft",
    "the cases": "cases",
    "the practice file": "templates/practice.yaml",
    "a template": "templates/referral-note.docx",
    "the list of documents": "templates/documents.yaml",
    "the logo": "templates/logo.png",
    "what cases share": "templates/shared-winter.yaml",
    "the templates": "templates",
    "the ledger": "out/.ledger.sqlite",
    "the journal": "out/.ledger.sqlite-journal",
    "the lock": "out/.lock",
    "the documents": "out",
    "the case's folder": f"out/{CASE}",
    "kept": f"out/{CASE}/kept",
    "a document": f"out/{NAME}.docx",
    "what is beside a document": f"out/{CASE}/.{CASE}-referral-note.docx.part",
    "a page": "out/index.html",
    "the previews": f"out/{CASE}/preview",
    "the note of the previews": f"out/{CASE}/preview/.made.json",
    "the practice's own words": "templates/tone.yaml",
}


def lay(desk: Desk, place: str, thing: str) -> Path:
    """Lay a thing in a place, where whatever was there has gone."""
    path = desk.folder / PLACES[place]
    if path.is_dir():
        shutil.rmtree(path)
    path.unlink(missing_ok=True)
    path.parent.mkdir(parents=True, exist_ok=True)
    (desk.folder / "elsewhere").mkdir(exist_ok=True)
    THINGS[thing](path)
    return path


@contextmanager
def no_hang() -> Iterator[None]:
    """What waits without an end is stopped, and the test with it.

    A library in C that waits hears no signal; then the process ends, and tells where it stood.
    """

    def stop(_number: int, _frame: FrameType | None) -> None:
        raise AssertionError("it hangs")

    before = signal.signal(signal.SIGALRM, stop)
    signal.alarm(SECONDS)
    faulthandler.dump_traceback_later(2 * SECONDS, exit=True)
    try:
        yield
    finally:
        faulthandler.cancel_dump_traceback_later()
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)


_watched: list[list[str]] = []


def _heard(event: str, words: tuple[object, ...]) -> None:
    if not _watched:
        return
    if event == "open" and isinstance(words[0], str | os.PathLike) and int(str(words[2])) & WRITES:
        through_none = int(str(words[2])) & (os.O_EXCL | os.O_NOFOLLOW)  # of the links in its place
        _watched[-1].append(_itself(words[0]) if through_none else os.path.realpath(words[0]))
    elif event in ("os.mkdir", "os.remove", "os.rmdir", "os.link", "os.symlink", "os.chmod"):
        _watched[-1].append(_itself(words[0]))
    elif event == "os.rename":
        _watched[-1] += map(_itself, words[:2])
    elif event == "sqlite3.connect":
        _watched[-1].append(os.path.realpath(str(words[0])))


def _itself(path: object) -> str:
    """The place of what is made or taken away, in the folder that it really lies in."""
    folder, name = os.path.split(os.fsdecode(path) if isinstance(path, bytes) else str(path))
    return f"{os.path.realpath(folder)}/{name}"


@contextmanager
def writes() -> Iterator[list[str]]:
    """All paths that are written, made, moved or taken away meanwhile: PEP 578."""
    if _heard not in _hooks:
        _hooks.append(_heard)
        sys.addaudithook(_heard)
    _watched.append([])
    try:
        yield _watched[-1]
    finally:
        _watched.pop()


_hooks: list[object] = []
