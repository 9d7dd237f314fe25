"""Looks: commands that make nothing; the practice's own words, and odd names, as targets."""

from __future__ import annotations

import os
import shutil
from contextlib import suppress
from pathlib import Path
from random import Random
from unittest.mock import patch

import shipped
from html_page import HtmlPage
from icalendar import Calendar
from mutate import VALUES, mutated
from working_folder import SECONDS, OurFaultError, WorkingFolder

CASE = "fuzz"
_TONE = """\
never:
  - words: no-show
    why: it makes a thing of a person
    instead: Say which sessions did not take place.
    catches: [You were a no-show in May.]
  - words: difficult [client/person]
    why: it is said of a person
    instead: Say what was difficult.
    catches:
      - A difficult client is what you were.
      - You are a difficult person.
    passes:
      - It was a difficult year.
fine:
  - words: tough love
    passes: [It takes tough love.]
    catches: [You never listen.]
"""
_SIGNS = [
    "~",
    "*",
    "/",
    "..",
    "^",
    "$",
    "[",
    "]",
    "<",
    ">",
    "!",
    "[a/b]",
    "~not",
    "*ing",
    "a..b",
    "(?=",
    ".*",
    "\\",
]


def look(folder: WorkingFolder) -> None:
    """Whatever the cases are: dates for a calendar, the page over all, what there is to erase."""
    before = _tree(folder.cases)
    dates = folder.path / "dates.ics"
    dates.unlink(missing_ok=True)
    folder.gen("list", "--calendar", str(dates))
    if dates.exists():
        Calendar.from_ical(dates.read_bytes())
    folder.gen("forget", CASE, "--dry-run")
    folder.gen("forget", CASE, "--dry-run", "--json")
    page = folder.out / "index.html"
    page.unlink(missing_ok=True)
    with patch.dict(os.environ, PATH=""):  # without LibreOffice
        folder.gen("preview", seconds=2 * SECONDS)
    if page.exists():
        HtmlPage(page)
    if _tree(folder.cases) != before:
        raise OurFaultError("a look has changed a case")


def _tree(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


def own_words(dice: Random) -> bytes:
    """A list of what a practice never says, and what is fine there."""
    text = _TONE
    for _ in range(dice.choice([0, 1, 1, 3])):
        words = text.split(" ")
        at = dice.randrange(len(words))
        words[at] = dice.choice([words[at] + dice.choice(_SIGNS), dice.choice(_SIGNS) + words[at]])
        text = " ".join(words)
    return mutated(dice, text, [_TONE, *VALUES])


def try_own_words(folder: WorkingFolder, data: bytes) -> None:
    """Beside the templates, with two cases."""
    for name in ("willing", "beyond-scope"):
        shutil.copy(shipped.example(name), folder.cases)
    file = folder.templates / "tone.yaml"
    try:
        file.write_bytes(data)
        folder.docs()
        folder.gen("check")
        look(folder)
    finally:
        file.unlink()


_ENDS = [".yaml", ".yml", ".YAML", ".docx", ".draft", ".part", "", ".yaml~", ".txt", ".yaml.yaml"]
_ODD = [
    "-x", "--help", "~", "~$a", ".hidden", "..", "a b", " a", "a ", "a.", "a..b", "CON", "nul", "a:b", "a*b", "a?b", "[a]", "{a}",
    "a\nb", "a\rb", "a\tb", "a\x1b[31mb", "a\x07", "a\x85b", "a\u2028b", "a\u202eb", "\u200b", "\ufeffa", "é", "e\u0301", "\U0001f600",
    "ß", "İ", "A", "a" * 200, "0", "none", "null", "%s", "%2e%2e", "$(x)", "`x`", "'", '"', "a'b\"c", "a;b", "a&b", "<b>", "a|b", "a\\b",
    "\udcff", "a\udc80b", "example-a", "case", "practice", "documents", "tone", "index", "kept", "preview", "2026-014",
]  # fmt: skip


def odd_names(dice: Random) -> bytes:
    """The names of some files: of cases, and the last one of a file beside the templates."""
    names = [f"{dice.choice(_ODD)}{dice.choice(['', '', dice.choice(_ODD)])}" for _ in range(4)]
    ends = [dice.choice(_ENDS[:3]) if dice.random() < 0.7 else dice.choice(_ENDS) for _ in names]
    return "/".join(f"{a.replace('/', '')}{b}" for a, b in zip(names, ends, strict=True)).encode(
        "utf-8", "surrogateescape"
    )


def try_odd_names(folder: WorkingFolder, data: bytes) -> None:
    """Good cases by odd names, and what is no template beside the templates."""
    names = [os.fsdecode(each) for each in data.split(b"/")]
    beside = folder.templates / names[-1]
    given = shipped.example("willing").read_bytes()
    is_new = not os.path.lexists(beside)
    try:
        for name in names[:-1]:
            with suppress(OSError):  # a name that the disk takes for none
                (folder.cases / name).write_bytes(given)
        if is_new:
            with suppress(OSError):
                beside.write_bytes(given)
        folder.docs(seconds=3 * SECONDS)
        look(folder)
        for name in names[:-1]:
            stem = name.rpartition(".")[0] or name
            folder.gen("show", "--", stem)
            folder.gen("forget", "--dry-run", "--", stem)
            folder.gen("new", "--blank", "--", stem)
    finally:
        if is_new:
            with suppress(OSError):
                beside.unlink(missing_ok=True)
