"""Folder: the case files of a folder, what is wrong with their names, and those of documents."""

from __future__ import annotations

import errno
import os
import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import BinaryIO, NamedTuple
from unicodedata import normalize

from gen.characters import UNPRINTABLE
from gen.problem import Level, Place, Problem, in_file_order, why_of

ENDINGS = (".yaml", ".yml")
PREVIEW = "preview"  # the folder beside the documents of a case that holds their pages
DRAFT = ".draft"  # the ending of what was told of a case, kept for another day
Found = tuple[str, Level, str, str, str]  # rule, level, name of the file, what, fix
_BESIDE = ("._", ".#")  # what macOS and Emacs put beside a file, and hide
MOST_LETTERS = 60
MOST_BYTES_OF_A_NAME = 200  # with what is added to it, a name has 255 on most disks

_UNSAFE = frozenset('<>:"/\\|?*')
# Names that Windows keeps for devices, whatever their ending.
_PORTS = (f"{port}{number}" for port in ("com", "lpt") for number in "0123456789¹²³")
_DEVICES = frozenset(("con", "prn", "aux", "nul", *_PORTS))
_PROGRAMS = {
    **dict.fromkeys((".doc", ".docx", ".odt"), "a document of a word processor"),
    **dict.fromkeys((".xls", ".xlsx"), "a table of a spreadsheet program"),
    ".rtf": "a document in RTF", ".pdf": "a PDF",
}  # fmt: skip
_NEARLY = r"(?i).*\.ya?ml\..*|.*\.(?:docx?|odt|rtf|txt|md|pdf|json|csv|xlsx?)"


class Folder(NamedTuple):
    """The case files of a folder, sorted by name, and the problems of their names.

    A file whose name cannot be a case's is not among the cases.
    """

    cases: tuple[Path, ...]
    problems: tuple[Problem, ...]


class Folders(NamedTuple):
    """Where cases are read, where the practice file and the templates lie, where documents go."""

    cases: Path
    templates: Path
    out: Path

    def document(self, name: str, kind: str) -> str:
        """The path of a case's document, with forward slashes."""
        return f"{self.out.as_posix()}/{name}/{name}-{kind}.docx"


def read_folder(folder: Path) -> Folder:
    """The cases of a folder; sub-folders are not looked into.

    An empty or missing folder is a problem (``no-cases``), so that nobody takes it for the news
    that all cases are gone.
    """
    entries = _entries(folder)
    files = [name for name, is_file in entries.items() if is_file]
    named = [name for name in files if _ending(name) in ENDINGS]
    found = [*_bad_names(named), *_twins(named), *_not_cases(files), *_no_files(entries)]
    found += _sub_folders(folder, entries)
    bad = {name for _, _, name, *_ in found}
    problems = [_problem(rule, level, folder / name, *words) for rule, level, name, *words in found]
    if not named:
        problems.append(_no_cases(folder))
    cases = tuple(folder / name for name in named if name not in bad)
    return Folder(cases, in_file_order(problems))


def opened(path: Path) -> BinaryIO:
    """The file at a path, to be read; OSError where it is none: a pipe would be waited for."""
    if path.exists() and not path.is_file() and not path.is_dir():
        raise OSError(errno.EINVAL, "it is no file", str(path))
    return path.open("rb")


def _entries(folder: Path) -> dict[str, bool]:
    """The names of what lies in a folder, in order, and whether each is a file.

    The folder itself tells this of all but links: to ask every file takes longer than all else.
    """
    try:
        with os.scandir(folder) as entries:
            known = {entry.name: entry.is_file(follow_symlinks=False) for entry in entries}
    except OSError:
        return {}
    names = sorted(name for name in known if not name.startswith(_BESIDE))
    return {name: known[name] or os.path.isfile(folder / name) for name in names}


def _ending(name: str) -> str:
    """From the last dot on, in small letters; a dot at the beginning makes no ending."""
    stem, dot, ending = name.rpartition(".")
    return f".{ending.lower()}" if stem and dot and ending else ""


def _stem(name: str) -> str:
    return name[: len(name) - len(_ending(name))]


def name_fault(name: str) -> str:
    """What keeps a name from being a case's, in one sentence; empty for a good name."""
    if not _UNSAFE.isdisjoint(name) or (not name.isprintable() and re.search(UNPRINTABLE, name)):
        return "The name of this file holds a character that other computers do not allow."
    if not name or len(name) > MOST_LETTERS or len(os.fsencode(name)) > MOST_BYTES_OF_A_NAME:
        return f"The name of a case has at most {MOST_LETTERS} characters."
    if name[0] in ".-~" or name != name.strip():
        return "The name of a case begins with a letter or a number."
    if name.endswith("."):
        return "The name of a case does not end in a dot."
    if name.partition(".")[0].lower() in _DEVICES:
        return "Windows keeps this name for itself."
    return ""


def same_name(name: str) -> str:
    """A name by which those that are one name on some disk are the same: capitals, accents."""
    return normalize("NFC", name).casefold()


def _problem(rule: str, level: Level, path: Path, what: str, fix: str) -> Problem:
    return Problem(rule, level, Place(path.as_posix()), "", what, fix)


def _bad_names(names: Iterable[str]) -> Iterator[Found]:
    for name in names:
        if fault := name_fault(_stem(name)):
            fix = "Give it another name, such as 2026-014.yaml."
            yield "case-name", "error", name, fault, fix


def _no_files(entries: Mapping[str, bool]) -> Iterator[Found]:
    for name, is_file in entries.items():
        if not is_file and _ending(name) in ENDINGS:
            what = "This has the name of a case, but there is no file behind it."
            fix = "Delete it, or put the file of the case in its place."
            yield "unreadable-file", "error", name, what, fix


def _twins(names: Iterable[str]) -> Iterator[Found]:
    """Files whose documents would go into the same folder; capitals make no difference there."""
    first: dict[str, str] = {}
    for name in names:
        other = first.setdefault(same_name(_stem(name)), name)
        if other is not name:
            what = f"This case has the same name as {other}."
            yield "case-name", "error", name, what, "Give one of the two another name."


def _not_cases(names: Iterable[str]) -> Iterator[Found]:
    for name in names:
        hidden = name.startswith((".", "~"))
        if _ending(name) not in ENDINGS and not hidden and re.fullmatch(_NEARLY, name):
            what = "This file is not read, because its name does not end in .yaml."
            fix = "If it is a case, let its name end in .yaml; if not, keep it in another folder."
            if program := _PROGRAMS.get(_ending(name)):
                what = f"This is {program}, and a case is a file of plain text, so it is not read."
                fix = "If it is a case, copy its words into a file whose name ends in .yaml."
            yield "not-a-case-file", "warning", name, what, fix


def _sub_folders(folder: Path, entries: Mapping[str, bool]) -> Iterator[Found]:
    """Folders in which cases lie, and nobody looks for them."""
    for name, is_file in entries.items():
        if is_file or name.startswith((".", "~")) or _ending(name) in ENDINGS:
            continue
        if within := [each for each in _entries(folder / name) if _ending(each) in ENDINGS]:
            what = f"Folders within this one are not looked into, and there is {within[0]} in it."
            fix = f"Move what is a case to {folder.as_posix()}/ itself."
            yield "not-a-case-file", "warning", name, what, fix


def _no_cases(folder: Path) -> Problem:
    what, fix = (
        "There is no case in this folder.",
        "Put one file a case into it, such as 2026-014.yaml.",
    )
    try:
        os.scandir(folder).close()
    except (FileNotFoundError, NotADirectoryError):
        what = "There is no such folder here."
        fix = "Run this in the folder of Parting Well; its cases/ holds one file a case."
    except OSError as error:
        what = f"This folder cannot be read ({why_of(error)})."
        fix = "See that the folder is yours, and that the disk it lies on is there."
    return _problem("no-cases", "error", folder, what, fix)
