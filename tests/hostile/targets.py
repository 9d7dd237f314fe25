"""Targets: what a hostile file can be, each with how it is mutated and which commands meet it."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from functools import cache
from pathlib import Path
from random import Random

import broken_packages as packages
import looks
import shipped
from mutate import VALUES, cut, flipped, mutated
from what_reading_holds import try_reading
from working_folder import WorkingFolder

CASE = looks.CASE
Target = tuple[Callable[[Random], bytes], Callable[[WorkingFolder, bytes], None]]


@cache
def _cases() -> list[str]:
    folders = (
        shipped.CASES,
        Path(__file__).parent.parent / "messages",
        Path(__file__).parent.parent / "counsel",
    )
    return [
        path.read_bytes().decode("utf-8", "replace")
        for folder in folders
        for path in sorted(folder.glob("*.yaml"))
    ]


@cache
def _beside() -> list[str]:
    return [path.read_text("utf-8") for path in sorted(shipped.all_templates().glob("*.yaml"))]


def case_file(dice: Random) -> bytes:
    """A case."""
    text = dice.choice(_cases()[:3]) if dice.random() < 0.8 else dice.choice(_cases())
    return mutated(dice, text, _cases())


def try_case(folder: WorkingFolder, data: bytes) -> None:
    """Made, listed, and shown."""
    file = folder.cases / f"{CASE}.yaml"
    file.write_bytes(data)
    if folder.docs(CASE):
        folder.gen("show", CASE)
        folder.gen("list")
    else:
        folder.gen("list", "--json")
    folder.gen("check", CASE)
    looks.look(folder)


def practice_file(dice: Random) -> bytes:
    """A practice file."""
    text = (shipped_file("practice.yaml")).read_text("utf-8")
    return mutated(dice, text, [*_beside(), *_cases()[:3]])


def shipped_file(name: str) -> Path:
    """A file beside the shipped templates."""
    return shipped.all_templates() / name


def beside_templates(folder: WorkingFolder, name: str, data: bytes) -> bool:
    """The file in the place of a shipped one, with two cases; whether their documents are made."""
    shutil.copy(shipped.example("willing"), folder.cases)
    shutil.copy(shipped.example("beyond-scope"), folder.cases)
    file = folder.templates / name
    before = file.read_bytes()
    try:
        file.write_bytes(data)
        made = folder.docs()
        folder.gen("check")
        folder.gen("new", "--blank", "n")
    finally:
        file.write_bytes(before)
    return made


def _try(name: str) -> Callable[[WorkingFolder, bytes], None]:
    def try_it(folder: WorkingFolder, data: bytes) -> None:
        beside_templates(folder, name, data)

    return try_it


def list_file(dice: Random) -> bytes:
    """A list of documents."""
    return mutated(dice, shipped_file("documents.yaml").read_text("utf-8"), _beside())


def draft(dice: Random) -> bytes:
    """A draft of ``gen new``."""
    answers = shipped.fields("willing")
    kept = {
        "answers": answers,
        "passed": ["needs", "help_lines"],
        "history": ["client.name", "needs.0.do"],
    }
    text = json.dumps(kept, ensure_ascii=False, indent=1)
    odd = [
        "null",
        "[]",
        "{}",
        "1",
        '"x"',
        "[[]]",
        '{"0": 1}',
        "true",
        "1e999",
        "NaN",
        '"\\ud800"',
        "[" * 5000,
        "-1",
    ]
    for _ in range(dice.randint(1, 4)):
        lines = text.split("\n")
        at = dice.randrange(len(lines))
        head, colon, _rest = lines[at].partition(": ")
        new = dice.choice([*odd, json.dumps(dice.choice(VALUES))])
        comma = "," if lines[at].endswith(",") else ""
        lines[at] = dice.choice(
            [
                f"{head}{colon}{new}{comma}" if colon else f"{new}{comma}",
                f"{head}{colon}{new}{comma}",
                "",
            ]
        )
        text = "\n".join(lines)
    data = text.encode("utf-8", "surrogatepass")
    return dice.choice([flipped, cut])(dice, data) if dice.random() < 0.2 else data


def try_draft(folder: WorkingFolder, data: bytes) -> None:
    """Gone on from, with odd answers."""
    (folder.cases / f"{CASE}.draft").write_bytes(data)
    dice = Random(len(data))  # noqa: S311 - answers, no secrets
    said = [*filter(str.isprintable, VALUES), "back", "?", "1", "2", "3", "9" * 5000, "", "", ""]
    typed = [dice.choice(said) for _ in range(12)]
    folder.gen("new", CASE, typed="\n".join([*typed, "stop", "stop", ""]).encode())


TARGETS: dict[str, Target] = {
    "case": (case_file, try_case),
    "reading": (case_file, try_reading),
    "practice": (practice_file, _try("practice.yaml")),
    "documents": (list_file, _try("documents.yaml")),
    "template": (packages.template, packages.try_template),
    "ledger": (packages.ledger, packages.try_ledger),
    "draft": (draft, try_draft),
    "document": (packages.document, packages.try_document),
    "own words": (looks.own_words, looks.try_own_words),
    "names": (looks.odd_names, looks.try_odd_names),
    "logo": (packages.logo, packages.try_logo),
}
