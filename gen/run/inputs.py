"""Inputs: what a document is made from, in one text that can be compared and read.

``case=9f… practice=03… template=card.docx/7a… logo=… kind=… program=… based_on=a/5c…`` is
the sha256 of each, in hex; behind its name, where only the case says which file it is. Where the
practice has a list of its own words, ``tone=…`` comes last.
"""

from __future__ import annotations

import os
from functools import cached_property
from pathlib import Path

from gen.documents import BUILT_IN_KINDS, Kind
from gen.folder import Folders
from gen.program import program_hash
from gen.run.entries import CaseEntry
from gen.shared import PRACTICE, TONE, Shared, based_on_file


def template_of(made_from: str) -> str:
    """The file name of the template of a document; empty for none."""
    return _named(made_from, "template")


def based_on_of(made_from: str) -> str:
    """The name of the file on which the case of a document was based; empty for none."""
    return _named(made_from, "based_on")


def _named(made_from: str, what: str) -> str:
    """What stands between a name and the hash behind it."""
    _, _, behind = made_from.partition(f" {what}=")
    return behind.partition(" ")[0].rpartition("/")[0]


class Inputs:
    """What the documents of a run are made from, but for their cases."""

    def __init__(self, folders: Folders, shared: Shared) -> None:
        self.folders, self.shared = folders, shared
        self._beside: dict[tuple[str, ...], str] = {}

    def of(self, kind: Kind, case_hash: str, template: str, logo: str, based_on: str) -> str:
        """The inputs of a document; beside the hash of its case, names, or empty."""
        key = kind.name, template, logo, based_on
        if key not in self._beside:
            self._beside[key] = self._beside_the_case(kind, template, logo, based_on)
        return f"case={case_hash} {self._beside[key]}"

    def _beside_the_case(self, kind: Kind, template: str, logo: str, based_on: str) -> str:
        given = {
            "practice": self.shared.hash(PRACTICE),
            "template": f"{template}/{self.shared.hash(template)}",
            "logo": self.shared.hash(logo),
            "kind": "" if kind in BUILT_IN_KINDS else self.shared.kind_hash(kind),
            "program": program_hash(),
            "based_on": f"{based_on}/{self.shared.hash(based_on_file(based_on))}",
        }
        if tone := self.shared.hash(TONE):
            given["tone"] = tone
        return " ".join(f"{name}={value}" for name, value in given.items())

    @property
    def of_practice(self) -> str:
        """What decides whether the practice file has a problem."""
        return f"practice={self.shared.hash(PRACTICE)} program={program_hash()}"

    @cached_property
    def home(self) -> str:
        """The folder of the cases, as it is reached from that of the documents.

        So it stays the same where both are moved or copied together.
        """
        return home_of(self.folders)


def home_of(folders: Folders) -> str:
    """The folder of the cases, as it is reached from that of the documents."""
    cases, out = map(os.path.realpath, (folders.cases, folders.out))
    try:
        return os.path.relpath(cases, out)
    except ValueError:  # on another disk of Windows
        return cases


def file_elsewhere(known: CaseEntry | None, home: str, out: Path, file: Path) -> str:
    """The file of another folder of cases that has its documents in this place; empty for none.

    ``known`` is what the ledger has of the case, ``home`` this folder (``home_of``), ``file``
    that of the case where it lies in it, or would.
    """
    if not known or not known.file or known.home == home:
        return ""
    other = Path(os.path.realpath(out), known.home, known.file)
    if not os.path.lexists(other) or os.path.realpath(other) == os.path.realpath(file):
        return ""
    return os.path.relpath(other)
