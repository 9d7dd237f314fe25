"""The shipped examples with a few fields changed, and the documents that they get.

Each variant is written as a case file and made by the same road as the command, once in a run. A
document is looked at when a test asks for it, so one that cannot be made fails only who reads it.
"""

from __future__ import annotations

import atexit
import copy
import itertools
import shutil
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from typing import Any

import shipped
from reading_documents import Document, read_document, said_in
from yaml_texts import written

from gen.folder import Folders
from gen.report import Report
from gen.request import Request
from gen.run.build import build

Changes = Mapping[str, Any]
PHONE: Changes = {
    "meeting.channel": "phone",
    "meeting.why_not_in_person": "Daniel is away for the season.",
}
VIDEO: Changes = {**PHONE, "meeting.channel": "video"}
FINAL: Changes = {"decision.mode": "final", "meeting.answer_by": None, "meeting.trial": None}
EMAIL: Changes = {
    "meeting.channel": "email",
    "meeting.only_way": "yes",
    "meeting.time": None,
    "meeting.place": None,
    "client.coached_by": "email",
    "client.email": "daniel@mail.example",
}
RISK: Changes = {
    "risk.concern": "yes",
    "referral.need": "time with someone who listens",
    "referral.options": [
        {"name": "Joan Hale", "role": "therapist", "offers": "talks", "reach": "555 0188",
         "known_how": "none", "registration": "no. 12345", "checked_on": "2026-09-01"},
        {"name": "The list", "role": "directory", "offers": "names", "reach": "its site",
         "known_how": "none"},
    ],
}  # fmt: skip
_number = itertools.count(1)
_made: dict[str, Papers] = {}


@dataclass(frozen=True)
class Papers:
    """The documents of one case, by kind; None where the case gets none."""

    report: Report

    @cached_property
    def script(self) -> Document | None:
        return self._document("meeting-script")

    @cached_property
    def note(self) -> Document | None:
        return self._document("referral-note")

    @cached_property
    def letter(self) -> Document | None:
        return self._document("door-open-letter")

    def _document(self, kind: str) -> Document | None:
        (case,) = self.report.cases
        ((state, file),) = ((each.state, each.file) for each in case.documents if each.kind == kind)
        told = "\n".join(problem.as_text() for problem in self.report.all_problems())
        assert state in ("made", "not_needed"), told
        if state == "not_needed":
            return None
        return read_document(Path(file).read_bytes())

    @property
    def s(self) -> Document:
        assert self.script
        return self.script

    @property
    def n(self) -> Document:
        assert self.note
        return self.note

    @property
    def l(self) -> Document:  # noqa: E743 - the letter's own letter, beside s and n
        assert self.letter
        return self.letter

    @property
    def all(self) -> tuple[Document, ...]:
        return tuple(filter(None, (self.script, self.note, self.letter)))

    @property
    def message(self) -> list[str]:
        """The message by email or post, a line each, from its greeting to the name."""
        lines = (line for line in self.s.lines if line.style.startswith("Message"))
        return [line.text for line in lines if "Head" not in line.style]

    @property
    def heard(self) -> str:
        """What the client hears, or reads in the message."""
        return said_in(self.s.lines) or "\n".join(self.message)

    @property
    def told(self) -> str:
        """What the client hears, or gets by email, and the note; no card and no heading."""
        said = [line.said for line in self.s.lines if line.spoken or line.style[:7] == "Message"]
        return "\n".join([*said, *(self.note.text.split("\n") if self.note else ())])

    @property
    def client_text(self) -> str:
        """Whatever the client may hear, see or get: everything but the preparation page."""
        pages = "\n".join(line.text for line in self.s.after_preparation)
        return "\n".join([pages, *(d.everything for d in (self.note, self.letter) if d)])


def willing(changes: Changes | None = None) -> Papers:
    """Asked once more, in person; the door is open; questions; a client who shares the faith."""
    return papers("willing", changes)


def beyond_scope(changes: Changes | None = None) -> Papers:
    """A final ending by email in Britain; the door is open; two options and a help line."""
    return papers("beyond-scope", changes)


def broken_trust(changes: Changes | None = None) -> Papers:
    """A final ending by phone after misconduct; the door is closed; public lists."""
    return papers("broken-trust", changes)


def leave(changes: Changes | None = None) -> Papers:
    """The coach has to stop, in person; a colleague goes on; the door is open; faith is shared."""
    return papers("leave", changes)


def part(changes: Changes | None = None) -> Papers:
    """The decision stands, in person: fees are open; the door is open on two conditions."""
    return papers("part", changes)


def papers(example: str, changes: Changes | None = None) -> Papers:
    """The documents of a shipped example with these fields (by dotted path) changed."""
    case = varied(example_case(example), changes or {})
    text = written(case)
    if text not in _made:
        _made[text] = Papers(_built(text))
    return _made[text]


def rules_broken(example: str, changes: Changes) -> set[str]:
    """The rules that such a case breaks; a case that breaks any gets no document."""
    case = varied(example_case(example), changes)
    report = _built(written(case))
    assert all(outcome.state == "not_made" for outcome in report.cases[0].documents)
    return {problem.rule for problem in report.all_problems()}


def example_case(example: str) -> dict[str, Any]:
    """A shipped case as it is written, with what it is based on: every value as its text."""
    return shipped.fields(example)


def varied(case: Mapping[str, Any], changes: Changes) -> dict[str, Any]:
    """The case with the changed fields; a field that becomes None is taken out."""
    new = copy.deepcopy(dict(case))
    for path, value in changes.items():
        *sections, name = path.split(".")
        section = new
        for each in sections:
            section = section.setdefault(each, {})
        if value is None:
            section.pop(name, None)
        else:
            section[name] = copy.deepcopy(value)
    return {name: value for name, value in new.items() if value}


@cache
def _project() -> Path:
    """One folder for all variants."""
    folder = Path(tempfile.mkdtemp(prefix="variants-"))
    atexit.register(shutil.rmtree, folder)
    (folder / "cases").mkdir()
    return folder


def _built(text: str) -> Report:
    folder = _project()
    file = folder / "cases" / f"example-{next(_number)}.yaml"
    file.write_text(text, encoding="utf-8")
    try:
        return build(
            Folders(folder / "cases", shipped.templates(), folder / "out"), Request((file,))
        )
    finally:
        file.unlink()
