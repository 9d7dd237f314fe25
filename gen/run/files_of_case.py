"""Files of a case: all there is of one in its folder and in that of the documents, by its name.

Links are told, and never followed. What belongs to a case with a longer name is left out.
"""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Collection, Iterator
from html import unescape
from pathlib import Path
from typing import NamedTuple

from gen.folder import DRAFT, ENDINGS, PREVIEW, Folders, opened
from gen.private_files import beside
from gen.run.keep import KEPT
from gen.run.ledger import NAME as LEDGER

LINK = "a link; what it leads to stays"
BY_HAND = "not made by Parting Well"
PAGE = "a page that names the case; it can be made anew"
_PAGE, _PAGE_IS_OURS = "index.html", "Made by Parting Well."
_OLD_RECORD = "a record that was damaged"
_OURS = (KEPT, PREVIEW)
_PARTS = ("-", ".", " ", "_")  # what parts the name of a case from what follows it
# What editors and systems lay beside a file: Vim, Emacs, nano, Kate, macOS, and by hand.
_COPIES = (
    "{}~", "#{}#", ".#{}", ".{}.swp", ".{}.swo", ".{}.un~", ".{}.kate-swp", "._{}",
    "{}.bak", "{}.orig", "{}.save", "{}.old", "{}.tmp",
)  # fmt: skip


class FileOfCase(NamedTuple):
    """A file or a link that is of the case; ``what`` is to be known of it, if anything is."""

    path: Path
    what: str = ""


class FilesOfCase(NamedTuple):
    """All that is of a case, in the order in which it is erased.

    ``folders`` are empty once the files have gone, the innermost first; ``lines`` is the number of
    its lines in the ledger.
    """

    name: str
    files: tuple[FileOfCase, ...]
    folders: tuple[Path, ...]
    lines: int

    def __bool__(self) -> bool:
        """Whether there is anything of the case."""
        return bool(self.files or self.folders or self.lines)


def files_of_case(name: str, folders: Folders, others: Collection[str], lines: int) -> FilesOfCase:
    """All that there is of a case; ``others`` are the names of all other ones.

    Its own file comes first: without it, nothing can be made again by a run in between.
    """
    within = _Within(name, others, folders)
    files = [*_beside_the_case(folders.cases, name), *within.files()]
    return FilesOfCase(name, tuple(files), tuple(within.folders), lines)


def _beside_the_case(folder: Path, name: str) -> Iterator[FileOfCase]:
    there = _names(folder)
    cases = [each for each in there if _is_case(each, name)]
    known = dict.fromkeys((*cases, *(f"{name}{ending}" for ending in ENDINGS)))
    copies = [copy.format(each) for each in known for copy in _COPIES]
    drafts = [f"{name}{DRAFT}", beside(Path(f"{name}{DRAFT}")).name]
    for each in dict.fromkeys((*cases, *copies, *drafts)):
        if each in there and not _is_folder(folder / each):
            yield _file(folder / each)


def _is_case(file: str, name: str) -> bool:
    return file.startswith(f"{name}.") and file[len(name) :].lower() in ENDINGS


def _is_folder(path: Path) -> bool:
    return stat.S_ISDIR(_mode(path))


def _is_link(path: Path) -> bool:
    return stat.S_ISLNK(_mode(path))


def _mode(path: Path) -> int:
    """What a path is, itself; 0 where it cannot be told."""
    try:
        return path.lstat().st_mode
    except OSError:
        return 0


def _file(path: Path, what: str = "") -> FileOfCase:
    return FileOfCase(path, LINK if _is_link(path) else what)


def _names(folder: Path) -> list[str]:
    """The names of what lies in a folder; none where it cannot be entered."""
    try:
        return sorted(os.listdir(folder))  # noqa: PTH208 - names do
    except OSError:
        return []


def _data(path: Path) -> bytes:
    """What a file holds; nothing where it cannot be read."""
    try:
        with opened(path) as stream:
            return stream.read()
    except OSError:
        return b""


class _Within:
    """What is of a case in the folder of the documents; its own folders are noted on the way."""

    def __init__(self, name: str, others: Collection[str], folders: Folders) -> None:
        self._name, self._out = name, folders.out
        unknown = (each for each in _names(folders.out) if _is_a_home(folders.out / each))
        self._others = {*others, *unknown} - {name}
        self._not_ours = {os.path.realpath(each) for each in (folders.cases, folders.templates)}
        self.folders: list[Path] = []

    def files(self) -> Iterator[FileOfCase]:
        home = self._out / self._name
        if os.path.lexists(home):
            yield from self._all_of(home)
        for each in _names(self._out):
            if each != self._name and each not in self._others:
                yield from self._named(self._out / each)
                yield from self._pages_and_records(self._out / each)

    def _all_of(self, path: Path) -> Iterator[FileOfCase]:
        """A file, or all of a folder."""
        if not _is_folder(path):
            yield _file(path, "" if self._is_ours(path) else BY_HAND)
            return
        for each in _names(path):
            yield from self._all_of(path / each)
        self.folders.append(path)

    def _is_ours(self, path: Path) -> bool:
        inside = path.relative_to(self._out).parts[1:-1]
        return self._is_named(path.name) or (inside[:1] != () and inside[0] in _OURS)

    def _named(self, path: Path) -> Iterator[FileOfCase]:
        """What bears the name of the case, also in folders that are no case's."""
        if self._is_named(path.name):
            yield from self._all_of(path)
        elif not path.name.startswith(".") and _is_folder(path) and not self._is_of_all(path):
            for each in _names(path):
                yield from self._named(path / each)

    def _is_of_all(self, path: Path) -> bool:
        return os.path.realpath(path) in self._not_ours

    def _is_named(self, file: str) -> bool:
        file = file.removeprefix(".")
        if not _begins_with(file, self._name):
            return False
        longer = (each for each in self._others if len(each) > len(self._name))
        return not any(_begins_with(file, each) for each in longer)

    def _pages_and_records(self, path: Path) -> Iterator[FileOfCase]:
        """The page that shows all cases, and ledgers that were put aside, if they name this one."""
        is_page, is_record = path.name == _PAGE, path.name.startswith(f"{LEDGER}.")
        if self._is_named(path.name) or _is_link(path) or not (is_page or is_record):
            return
        data = _data(path)
        if is_record and self._name.encode() in data:
            yield FileOfCase(path, _OLD_RECORD)
        if is_page and _names_it(page := unescape(data.decode(errors="replace")), self._name):
            yield FileOfCase(path, PAGE if _PAGE_IS_OURS in page else BY_HAND)


def _names_it(text: str, name: str) -> bool:
    """Whether the name stands in a text as a word, and not within a longer one."""
    return re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text) is not None


def _is_a_home(folder: Path) -> bool:
    """Whether documents of a case of this name lie here, though its file and its record be gone."""
    files = (*_names(folder), *_names(folder / KEPT))
    return any(_begins_with(each, folder.name) for each in files if each.endswith(".docx"))


def _begins_with(file: str, name: str) -> bool:
    return file == name or file.startswith(tuple(f"{name}{part}" for part in _PARTS))
