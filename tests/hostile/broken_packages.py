"""Packages: Word files, ledgers and pictures as targets: how each is broken, what meets it."""

from __future__ import annotations

import io
import shutil
import sqlite3
import zipfile
from contextlib import suppress
from functools import cache
from pathlib import Path
from random import Random

import shipped
from mutate import VALUES, cut, flipped
from mutate_xml import mutated_xml
from png import png
from working_folder import SECONDS, WorkingFolder

EXAMPLE = "example-willing"
_TRIED = ("meeting-script-part.docx", "referral-note.docx", "door-open-letter.docx")


@cache
def _templates() -> list[Path]:
    return sorted(shipped.all_templates().glob("*.docx"))


def template(dice: Random) -> bytes:
    """A Word file: its bytes changed, or the XML within it."""
    return mutated_package(dice, dice.choice(_templates()).read_bytes())


def mutated_package(dice: Random, data: bytes) -> bytes:
    """A zip whose bytes are broken, or a part of it."""
    if dice.random() < 0.25:
        return dice.choice([flipped, flipped, cut])(dice, data)
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    for _ in range(dice.choice([1, 1, 1, 2, 4])):
        name = dice.choice([*parts, "word/document.xml", "word/document.xml"])
        parts[name] = mutated_xml(dice, parts.get(name, b""))
        if dice.random() < 0.1:
            gone = parts.pop(name)
            new = dice.choice(
                [
                    "",
                    name.upper(),
                    f"../{name}",
                    f"/{name}",
                    name.replace("/", "\\"),
                    "word/%2e.xml",
                ]
            )
            parts |= {new: gone} if new else {}
    made = io.BytesIO()
    how = dice.choice(
        [zipfile.ZIP_DEFLATED, zipfile.ZIP_DEFLATED, zipfile.ZIP_STORED, zipfile.ZIP_BZIP2]
    )
    with zipfile.ZipFile(made, "w", how) as package:
        for name, part in parts.items():
            package.writestr(name, part)
        if dice.random() < 0.03:
            package.writestr(next(iter(parts), "x"), b"again")
    return made.getvalue()


def try_template(folder: WorkingFolder, data: bytes) -> None:
    """In the place of script, note and letter, with a case that needs them; and looked at alone."""
    shutil.copy(shipped.example("willing"), folder.cases)
    kept = {name: (folder.templates / name).read_bytes() for name in _TRIED}
    alone = folder.path / "alone"
    alone.mkdir()
    try:
        for name in kept:
            (folder.templates / name).write_bytes(data)
        folder.docs(EXAMPLE, seconds=3 * SECONDS)
        (alone / _TRIED[0]).write_bytes(data)
        folder.gen("templates", "check", "--templates", str(alone), seconds=2 * SECONDS)
    finally:
        shutil.rmtree(alone)
        for name, before in kept.items():
            (folder.templates / name).write_bytes(before)


def _made(folder: WorkingFolder) -> None:
    shutil.copy(shipped.example("willing"), folder.cases)
    folder.docs()


@cache
def _ledger() -> bytes:
    folder = WorkingFolder()
    _made(folder)
    data = (folder.out / ".ledger.sqlite").read_bytes()
    folder.close()
    return data


def ledger(dice: Random) -> bytes:
    """A ledger: its bytes changed, or what its tables hold."""
    if dice.random() < 0.5:
        return dice.choice([flipped, flipped, cut])(dice, _ledger())
    connection = sqlite3.connect(":memory:")
    connection.deserialize(_ledger())
    for _ in range(dice.randint(1, 3)):
        _change(dice, connection)
    connection.commit()
    return connection.serialize()


def _change(dice: Random, connection: sqlite3.Connection) -> None:
    tables = {"cases": "name home file hash stamp logo clean", "clean": "what"}
    tables["documents"] = '"case" document kind state why inputs data parts stamp intended version'
    table = dice.choice(list(tables))
    column = dice.choice(tables[table].split())
    values = [
        *VALUES,
        0,
        -1,
        2**62,
        1.5,
        None,
        b"\xff",
        "\0",
        "x" * 100_000,
        "stands",
        "absent",
        "intended",
    ]
    whole = [
        f"drop table {table}",
        f"delete from {table}",  # noqa: S608 - names of our own
        f"pragma user_version = {dice.choice([0, 1, 3, -5, 2**31 - 1])}",
    ]
    whole += [f"alter table {table} rename to other", f"alter table {table} add column x", "vacuum"]
    with suppress(sqlite3.Error):
        if dice.random() < 0.15:
            connection.execute(dice.choice(whole))
        else:
            value = dice.choice(values)
            value = (
                value.encode("utf-8", "surrogatepass").decode("utf-8", "replace")
                if isinstance(value, str)
                else value
            )
            connection.execute(f"update {table} set {column} = ?", (value,))  # noqa: S608 - names of our own


def try_ledger(folder: WorkingFolder, data: bytes) -> None:
    """Beside documents of which one was edited: that is never lost."""
    _made(folder)
    name = f"{EXAMPLE}-referral-note.docx"
    edited = folder.out / EXAMPLE / name
    edited.write_bytes(b"by hand")
    (folder.out / ".ledger.sqlite").write_bytes(data)
    for words in (["--dry-run"], [], ["--replace-edited"]):
        folder.gen("docs", *words)
    folder.gen("list")
    kept = [path for path in folder.out.rglob("*.docx") if path.read_bytes() == b"by hand"]
    if not kept:
        raise AssertionError("an edit is lost")


def document(dice: Random) -> bytes:
    """A document that stands, changed by some program."""
    return mutated_package(dice, dice.choice(_documents()))


@cache
def _documents() -> list[bytes]:
    folder = WorkingFolder()
    _made(folder)
    made = [path.read_bytes() for path in sorted(folder.out.rglob("*.docx"))]
    folder.close()
    return made


def try_document(folder: WorkingFolder, data: bytes) -> None:
    """Shown beside what it would be, and never lost."""
    _made(folder)
    edited = folder.out / EXAMPLE / f"{EXAMPLE}-door-open-letter.docx"
    if data == edited.read_bytes():  # two slips that undo each other are no edit
        return
    edited.write_bytes(data)
    folder.gen("show", EXAMPLE, seconds=6)
    file = folder.cases / f"{EXAMPLE}.yaml"
    file.write_bytes(file.read_bytes().replace(b"Dan", b"Don"))
    folder.gen("docs", "--replace-edited")
    folder.gen("show", EXAMPLE, seconds=6)
    if data not in [path.read_bytes() for path in folder.out.rglob("*.docx")]:
        raise AssertionError("an edit is lost")


def logo(dice: Random) -> bytes:
    """A picture as the logo of the practice."""
    return dice.choice([flipped, flipped, cut])(dice, png(300, 100))


def try_logo(folder: WorkingFolder, data: bytes) -> None:
    """In the letterhead."""
    shutil.copy(shipped.example("willing"), folder.cases)
    file = folder.templates / "practice.yaml"
    before = file.read_text("utf-8")
    try:
        file.write_text(before.replace("practice:\n", "practice:\n  logo: logo.png\n", 1), "utf-8")
        (folder.templates / "logo.png").write_bytes(data)
        folder.docs()
    finally:
        file.write_text(before, "utf-8")
        (folder.templates / "logo.png").unlink(missing_ok=True)
