"""A desk: a folder with cases and templates, as the assistant has it; the command."""

from __future__ import annotations

import copy
import itertools
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import shipped
from click.testing import CliRunner
from word import parts_of, with_parts
from yaml_texts import fields_of

from gen.cli import main
from gen.documents import BUILT_IN_KINDS
from gen.run.ledger import NAME as LEDGER
from gen.run.lock import NAME as LOCK

PROJECT = Path(__file__).parent.parent
EXAMPLES = ("example-beyond-scope", "example-broken-trust", "example-willing")
KINDS = tuple(kind.name for kind in BUILT_IN_KINDS)
TEMPLATES = tuple(name for kind in BUILT_IN_KINDS for name in kind.templates)
BESIDE = ("fresh-start.docx", "notice.docx", "loose-ends.docx")
"""Templates of the pages beside the three."""
OWN_RULES = {
    "engagement.agreement.notice_days": "14",
    "ending.materials": "Your workbook is yours to keep.",
    "ending.records.kept_for": "two years",
    "ending.contact.route": "practical only",
}
"""What a case with a practice of its own has to say itself."""
SCRIPT, NOTE, LETTER = "meeting-script", "referral-note", "door-open-letter"


@dataclass(frozen=True, slots=True)
class Run:
    """What a run of the command said, and how it ended."""

    exit_code: int
    stdout: str
    stderr: str

    @property
    def report(self) -> Any:
        return json.loads(self.stdout)

    @property
    def closing(self) -> str:
        return self.stderr.rstrip("\n").rpartition("\n")[2]


@cache
def short_templates() -> Path:
    """Templates of one line, for whatever does not hang on the words of the shipped ones."""
    folder = shipped.templates().with_name("short")
    shutil.copytree(shipped.templates(), folder)
    for name in TEMPLATES:
        shorten(folder / name)
    return folder


def shorten(path: Path) -> None:
    """Cut a template to one line: a run is quick where its documents do not matter."""
    body = parts_of(path)["word/document.xml"]
    line = rb"\1<w:p><w:r><w:t>{{ client.name }}</w:t></w:r></w:p>\2"
    short = re.sub(rb"(<w:body>).*(<w:sectPr\b)", line, body, flags=re.DOTALL)
    with_parts(path, {"word/document.xml": short})


class Desk:
    """``cases/`` and ``out/`` of its own; short templates, until it takes the shipped ones."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.cases, self.out = folder / "cases", folder / "out"
        self.templates = short_templates()
        self.cases.mkdir()

    def with_examples(self, *names: str) -> Desk:
        for name in names or EXAMPLES:
            shutil.copy(shipped.CASES / f"{name}.yaml", self.cases)
        return self

    def with_shipped_templates(self) -> Desk:
        self.templates = shipped.templates()
        return self

    def with_own_templates(self) -> Desk:
        """Copies of the shipped ones, to be changed."""
        self.templates = self.folder / "templates"
        shutil.copytree(shipped.templates(), self.templates)
        return self

    def with_extra_documents(self) -> Desk:
        """The list of documents, too, in templates of its own."""
        if self.templates.parent != self.folder:
            self.with_own_templates()
        shutil.copy(shipped.all_templates() / shipped.LIST, self.templates)
        return self

    def with_short(self, *kinds: str) -> Desk:
        for path in itertools.chain(*map(self.templates_of, kinds)):
            shorten(path)
        return self

    def with_four_made(self) -> Desk:
        """Four cases whose documents are made, from short templates of its own."""
        self.with_own_templates().with_short(*KINDS)
        for number in range(4):
            self.case(f"example-{number}", "example-willing")
        assert self.docs().exit_code == 0
        return self

    @property
    def practice(self) -> Path:
        return self.templates / "practice.yaml"

    def options(self) -> list[str]:
        folders = {"--cases": self.cases, "--templates": self.templates, "--out": self.out}
        return [str(word) for option in folders.items() for word in option]

    def docs(self, *words: str) -> Run:
        """``gen docs`` with these words; an error of the program itself comes through."""
        return self.gen("docs", *words)

    def gen(self, *words: str) -> Run:
        result = CliRunner().invoke(main, [*words, *self.options()], catch_exceptions=False)
        return Run(result.exit_code, result.stdout, result.stderr)

    def file(self, case: str, kind: str) -> Path:
        return self.out / case / f"{case}-{kind}.docx"

    def made(self) -> dict[str, bytes]:
        """Every file below ``out/`` but the ledger and the lock, by its path there."""
        return {
            path.relative_to(self.out).as_posix(): path.read_bytes()
            for path in sorted(self.out.rglob("*"))
            if path.is_file() and path.name not in (LEDGER, LOCK)
        }

    def case(self, name: str, example: str, changes: Mapping[str, Any] | None = None) -> Path:
        """A shipped example as another case, with the fields at these dotted paths changed."""
        fields = shipped.fields(example.removeprefix("example-"))
        path = self.cases / f"{name}.yaml"
        path.write_text(as_yaml(changed(fields, changes or {})), encoding="utf-8")
        return path

    def change_practice(self, changes: Mapping[str, Any]) -> None:
        fields = fields_of(self.practice)
        self.practice.write_text(as_yaml(changed(fields, changes)), encoding="utf-8")

    def change_template(
        self, kind: str, old: str, new: str, part: str = "word/document.xml"
    ) -> None:
        """Put other XML into the templates of a kind that hold the old, as a hand in Word would."""
        assert self.templates.parent == self.folder, "other tests use these templates too"
        texts = {path: parts_of(path)[part].decode() for path in self.templates_of(kind)}
        changed = {path: xml for path, xml in texts.items() if old in xml}
        assert changed, f"{old} is in no template of {kind}"
        for path, xml in changed.items():
            with_parts(path, {part: xml.replace(old, new, 1).encode()})

    def templates_of(self, kind: str) -> list[Path]:
        """The files of a shipped kind, one for each talk that has its own."""
        (row,) = (each for each in BUILT_IN_KINDS if each.name == kind)
        return [self.templates / name for name in row.templates]


def tree(desk: Desk) -> dict[str, tuple[object, ...]]:
    """Everything on a desk, by its path there: what it holds and when that was written."""
    return {
        path.relative_to(desk.folder).as_posix(): (
            path.read_bytes() if path.is_file() else b"",
            path.lstat().st_mtime_ns,
        )
        for path in desk.folder.rglob("*")
    }


def command(*words: str, cwd: Path, env: Mapping[str, str] | None = None, umask: int = -1) -> Run:
    """``python -m gen`` in a process of its own."""
    done = subprocess.run(
        [sys.executable, "-m", "gen", *words],
        cwd=cwd,
        env={**os.environ, "PYTHONPATH": str(PROJECT), **(env or {})},
        umask=umask,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    return Run(done.returncode, done.stdout, done.stderr)


def changed(fields: Mapping[str, Any], changes: Mapping[str, Any]) -> dict[str, Any]:
    """The fields with those at dotted paths changed; one that becomes None is taken out."""
    new: dict[str, Any] = json.loads(json.dumps(fields))
    for path, value in changes.items():
        *sections, name = path.split(".")
        section = new
        for each in sections:
            section = section.setdefault(each, {})
        section[name] = copy.deepcopy(value)
        if value is None:
            del section[name]
    return new


def as_yaml(fields: Mapping[str, Any], indent: str = "") -> str:
    """The fields as a file, every text in double quotes, which hold any character as it is."""
    return "".join(_field(f"{indent}{name}:", value, indent) for name, value in fields.items())


def _field(begin: str, value: Any, indent: str) -> str:
    if isinstance(value, dict):
        return f"{begin}\n{as_yaml(value, indent + '  ')}"
    if isinstance(value, list):
        return f"{begin}\n" + "".join(_entry(each, f"{indent}  ") for each in value)
    return f"{begin} {json.dumps(value, ensure_ascii=False)}\n"


def _entry(value: Any, indent: str) -> str:
    if isinstance(value, dict):
        return f"{indent}- {as_yaml(value, f'{indent}  ').lstrip()}"
    return _field(f"{indent}-", value, indent)
