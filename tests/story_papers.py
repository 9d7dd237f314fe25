"""Fifteen endings as they happen, written as an assistant would, and the papers they get.

``tests/stories/NN-name.yaml`` is a case each, over the practice file that lies beside them. All are
made by one run of the command, when a test first asks for them.
"""

from __future__ import annotations

import atexit
import re
import shutil
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from typing import Any

from click.testing import CliRunner
from desk import as_yaml, changed
from reading_documents import Document, read_document, text_of
from yaml_texts import fields_of

from gen.cli import main
from gen.starter import write_shipped

HOME = Path(__file__).parent / "stories"
STORIES = {path.stem[:2]: path.stem for path in sorted(HOME.glob("[0-9]*.yaml"))}
SCRIPT, NOTE, LETTER, NOTICE = "meeting-script", "referral-note", "door-open-letter", "notice"


@dataclass(frozen=True)
class Story:
    """What the command made of one story, in the folder of its documents."""

    name: str
    folder: Path

    def documents(self, kind: str) -> tuple[Document, ...]:
        """Its documents of a kind; a notice has one for each who is told, or a page in one."""
        files = sorted(self.folder.glob(f"{self.name}-{kind}*.docx"))
        return tuple(read_document(file.read_bytes()) for file in files)

    @cached_property
    def script(self) -> Document:
        (script,) = self.documents(SCRIPT)
        return script

    @cached_property
    def preparation(self) -> str:
        """What stands on the coach's own page."""
        return plain(text_of(self.script.preparation))

    @cached_property
    def told(self) -> str:
        """What the client hears, or gets as a message; no cue, no card and no heading."""
        lines = [
            line.said for line in self.script.lines if line.spoken or line.style[:7] == "Message"
        ]
        return plain(" ".join(lines))

    @cached_property
    def note(self) -> str:
        return self._read(NOTE)

    @cached_property
    def letter(self) -> str:
        return self._read(LETTER)

    @cached_property
    def notice(self) -> str:
        return self._read(NOTICE)

    @property
    def client(self) -> str:
        """All that the client hears and gets."""
        return "\n".join((self.told, self.note, self.letter))

    def _read(self, kind: str) -> str:
        return plain("\n".join(document.everything for document in self.documents(kind)))


def plain(text: str) -> str:
    """A text with plain spaces, dashes and quotes, to be searched for words."""
    for given, usual in (("\N{RIGHT SINGLE QUOTATION MARK}", "'"), ("\N{EN DASH}", "-")):
        text = text.replace(given, usual)
    return re.sub(r"[^\S\n]+", " ", text)


@cache
def project() -> Path:
    """A folder with all stories as cases, and what they rest on beside the templates."""
    folder = Path(tempfile.mkdtemp(prefix="stories-"))
    atexit.register(shutil.rmtree, folder)
    write_shipped(folder)
    shutil.rmtree(folder / "cases")
    (folder / "cases").mkdir()
    for path in HOME.glob("*.yaml"):
        shutil.copy(path, folder / ("cases" if path.stem[:2] in STORIES else "templates"))
    return folder


def command(verb: str, *words: str) -> Any:
    """What a command says of the stories."""
    folder = project()
    where = {"--cases": "cases", "--templates": "templates", "--out": "out"}
    options = [str(word) for option, name in where.items() for word in (option, folder / name)]
    return CliRunner().invoke(main, [verb, *words, *options], catch_exceptions=False)


@cache
def _made() -> Path:
    command("docs")
    return project() / "out"


@cache
def story(number: str) -> Story:
    """The papers of a story, by its number: ``story("03")``."""
    name = STORIES[number]
    return Story(name, _made() / name)


def retold(number: str, changes: Mapping[str, Any]) -> Story:
    """The papers of a story with these fields (by dotted path) changed."""
    _made()
    name = f"{STORIES[number]}-retold"
    file = project() / "cases" / f"{name}.yaml"
    fields = fields_of(HOME / f"{STORIES[number]}.yaml")
    file.write_text(as_yaml(changed(fields, changes)), encoding="utf-8")
    run = command("docs", name)
    file.unlink()
    assert run.exit_code == 0, run.stderr
    return Story(name, project() / "out" / name)
