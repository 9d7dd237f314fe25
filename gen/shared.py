"""Shared: what all cases of a run rest on. Each file beside the templates is read once in a run.

What is read is what is hashed, so a save in the midst of a run can never part the two.
"""

from __future__ import annotations

import errno
import hashlib
import os
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from gen.caches import keep, kept, key
from gen.documents import Kind, Kinds
from gen.folder import opened
from gen.form.kinds import read_kinds
from gen.reading.limits import MOST_BYTES

if TYPE_CHECKING:  # a run with nothing to do reads no YAML, and looks at no client
    from gen.clients import Client
    from gen.own_tone import OwnTone
    from gen.problem import Problem
    from gen.reading.source import Source

PRACTICE, TONE = "practice.yaml", "tone.yaml"
_MOST_BYTES = 100_000_000  # as much as a template may be when it is unpacked
_TOO_LARGE = OSError(errno.EFBIG, f"it is larger than {_MOST_BYTES // 1_000_000} MB")
_OWN_NAMES = frozenset(("practice", "documents", "tone"))


def based_on_file(name: str) -> str:
    """The file of a name after ``based_on``; empty for none, or one that no such file has."""
    of_words = name.replace("-", "a").replace("_", "a").isalnum()
    return f"{name}.yaml" if of_words and name.casefold() not in _OWN_NAMES else ""


class Shared:
    """The files in the folder of the templates, by their names there, as this run sees them."""

    def __init__(self, templates: Path) -> None:
        self.templates = templates
        self._read: dict[str, bytes | OSError] = {}
        self._clients: dict[Path, tuple[Client, ...]] = {}
        self._based_on: dict[str, Source | None] = {}

    def data(self, name: str) -> bytes:
        """What a file holds; OSError where the disk does not give it, the same each time."""
        if name not in self._read:
            self._read[name] = _read(self.templates / name)
        found = self._read[name]
        if isinstance(found, OSError):
            raise found
        return found

    def hash(self, name: str) -> str:
        """The sha256 of a file in hex; empty for no name, or a file that is not to be had."""
        try:
            return hashlib.sha256(self.data(name)).hexdigest() if name else ""
        except OSError:
            return ""

    def clients(self, cases: Path) -> tuple[Client, ...]:
        """Whom the cases of a folder are about, by their files as they are when first asked for."""
        from gen.clients import clients_of

        if cases not in self._clients:
            self._clients[cases] = clients_of(cases)
        return self._clients[cases]

    @cached_property
    def kinds(self) -> Kinds:
        """The kinds of document that the practice has, with the problems of its table."""
        return read_kinds(self.templates)

    @cached_property
    def own_tone(self) -> OwnTone | None:
        """What the practice never says, and what is fine there; None where it has no list."""
        try:
            data = self.data(TONE)
        except FileNotFoundError:
            return None
        except OSError:
            data = b""
        from gen.own_tone import own_tone
        from gen.reading.source import read_source, source_of

        path = self.templates / TONE
        return own_tone(source_of(path.as_posix(), data) if data else read_source(path))

    def lets_pass(self, problem: Problem) -> bool:
        """Whether a warning is about words that are fine by the practice's own list."""
        return self.own_tone is not None and self.own_tone.lets_pass(problem)

    def own_tone_problems(self) -> tuple[Problem, ...]:
        """What is wrong in that list. That nothing is, is kept from run to run."""
        if not self.hash(TONE):
            return self.own_tone.problems if self.own_tone else ()
        name = key(TONE, self.hash(TONE))
        if kept(name):
            return ()
        found = self.own_tone.problems if self.own_tone else ()
        if not found:
            keep(name, b"clean")
        return found

    @cached_property
    def practice(self) -> Source:
        """The practice file as read."""
        from gen.reading.source import read_practice, source_of

        try:
            return source_of(f"{self.templates.as_posix()}/{PRACTICE}", self.data(PRACTICE))
        except OSError:
            return read_practice(self.templates)

    def based_on(self, name: str) -> Source | None:
        """A file on which cases of one occasion are based, as read; None where there is none."""
        if name not in self._based_on:
            from gen.reading.source import source_of

            file = based_on_file(name)
            try:
                data = self.data(file) if file else None
            except OSError:
                data = None
            path = f"{self.templates.as_posix()}/{file}"
            self._based_on[name] = None if data is None else source_of(path, data)
        return self._based_on[name]

    def kind_hash(self, kind: Kind) -> str:
        """The sha256 of a row of the practice's own table."""
        return hashlib.sha256(repr(kind).encode()).hexdigest()


def _read(path: Path) -> bytes | OSError:
    """What a file holds, or why it is not to be had."""
    is_text = path.suffix == ".yaml"  # of which what is beyond its bound is only told
    try:
        with opened(path) as stream:
            too_large = os.fstat(stream.fileno()).st_size > _MOST_BYTES and not is_text
            return _TOO_LARGE if too_large else stream.read(MOST_BYTES + 1 if is_text else -1)
    except OSError as error:
        return error
