"""Folder: the case files of a folder, and what is wrong with their names."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple
from unicodedata import normalize

from gen.letters import UNPRINTABLE
from gen.problem import Level, Place, Problem, in_file_order

ENDINGS = (".yaml", ".yml")
MOST_LETTERS = 60
MOST_BYTES = 200  # with what is added to it, a name has 255 on most disks

_UNSAFE = re.compile(r'[<>:"/\\|?*]|' + UNPRINTABLE.pattern)
# Names that Windows keeps for devices, whatever their ending.
_DEVICE = re.compile(r"(?i)(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\..*)?")
_NEARLY = re.compile(r"(?i).*\.ya?ml\..*|.*\.(?:docx?|odt|rtf|txt|md|pdf|json|csv|xlsx?)")


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


def read_folder(cases: Path) -> Folder:
    """The cases of a folder; sub-folders are not looked into.

    An empty or missing folder is a problem (``no-cases``), so that nobody takes it for the news
    that all cases are gone.
    """
    try:
        entries = sorted(cases.iterdir())
    except OSError:
        entries = []
    named = [path for path in entries if path.suffix.lower() in ENDINGS]
    files = [path for path in named if os.path.isfile(path)]
    entries = [path for path in entries if os.path.isfile(path)]
    problems = [*_bad_names(files), *_twins(files), *_not_cases(entries), *_no_files(named)]
    bad = {problem.place.file for problem in problems}
    good = tuple(path for path in files if path.as_posix() not in bad)
    if not files:
        problems.append(_no_cases(cases))
    return Folder(good, in_file_order(problems))


def name_fault(name: str) -> str:
    """What keeps a name from being a case's, in one sentence; empty for a good name."""
    if not name or len(name) > MOST_LETTERS or len(os.fsencode(name)) > MOST_BYTES:
        return f"The name of a case has at most {MOST_LETTERS} characters."
    if _UNSAFE.search(name):
        return "The name of this file holds a character that other computers do not allow."
    if name[0] in ".-~" or name != name.strip():
        return "The name of a case begins with a letter or a number."
    if name.endswith("."):
        return "The name of a case does not end in a dot."
    if _DEVICE.fullmatch(name):
        return "Windows keeps this name for itself."
    return ""


def _problem(rule: str, level: Level, path: Path, what: str, fix: str) -> Problem:
    return Problem(rule, level, Place(path.as_posix(), 0, 0), "", what, fix)


def _bad_names(files: Iterable[Path]) -> Iterator[Problem]:
    for path in files:
        if fault := name_fault(path.stem):
            fix = "Give it another name, such as 2026-014.yaml."
            yield _problem("case-name", "error", path, fault, fix)


def _no_files(named: Iterable[Path]) -> Iterator[Problem]:
    for path in named:
        if not os.path.isfile(path):
            what = "This has the name of a case, but there is no file behind it."
            fix = "Delete it, or put the file of the case in its place."
            yield _problem("unreadable-file", "error", path, what, fix)


def _twins(files: Iterable[Path]) -> Iterator[Problem]:
    """Files whose documents would go into the same folder; capitals make no difference there."""
    first: dict[str, Path] = {}
    for path in files:
        other = first.setdefault(normalize("NFC", path.stem).casefold(), path)
        if other is not path:
            what = f"This case has the same name as {other.name}."
            yield _problem("case-name", "error", path, what, "Give one of the two another name.")


def _not_cases(entries: Iterable[Path]) -> Iterator[Problem]:
    for path in entries:
        hidden = path.name.startswith((".", "~"))
        if path.suffix.lower() not in ENDINGS and not hidden and _NEARLY.fullmatch(path.name):
            what = "This file is not read, because its name does not end in .yaml."
            fix = "If it is a case, let its name end in .yaml; if not, keep it in another folder."
            yield _problem("not-a-case-file", "warning", path, what, fix)


def _no_cases(cases: Path) -> Problem:
    what = "There is no case in this folder." if cases.is_dir() else "There is no such folder."
    fix = "Put one file a case into it, such as 2026-014.yaml."
    return _problem("no-cases", "error", cases, what, fix)
