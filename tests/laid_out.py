"""A document as LibreOffice lays it out: on which page each paragraph begins and ends."""

from __future__ import annotations

import re
import subprocess
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from reading_documents import Document, Line

_FOOT = re.compile(r"^(.* \N{MIDDLE DOT} page \d+ of \d+|For the coach only)$")
_NOT_WORDS = re.compile(r"[\s_]+")
SECONDS = 900  # that LibreOffice may take for them all, on a machine with more to do


@dataclass(frozen=True, slots=True)
class Placed:
    """A paragraph, and the numbers of the pages on which it begins and ends."""

    line: Line
    first: int
    last: int


def converted(files: Iterable[Path], folder: Path) -> dict[str, Path]:
    """The files as PDF by their name."""
    _converted(files, "pdf", folder)
    return {path.stem: path for path in folder.glob("*.pdf")}


def saved_again(files: Iterable[Path], folder: Path) -> list[Path]:
    """The Word files as LibreOffice saves them when they were opened in it."""
    _converted(files, "docx:MS Word 2007 XML", folder)
    return sorted(folder.glob("*.docx"))


def _converted(files: Iterable[Path], to: str, folder: Path) -> None:
    """All in one call of a LibreOffice that keeps to a folder of its own."""
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    words = ["soffice", profile, "--headless", "--convert-to", to, "--outdir", str(folder)]
    subprocess.run([*words, *map(str, files)], capture_output=True, timeout=SECONDS, check=True)


def pages_of(pdf: Path) -> list[list[str]]:
    """The lines of text on each page, in the order of the document, without the page's foot."""
    told = subprocess.run(["pdftotext", "-raw", str(pdf), "-"], capture_output=True, check=True)
    pages = told.stdout.decode().split("\f")[:-1]
    return [
        [line for line in page.splitlines() if line.strip() and not _FOOT.match(line)]
        for page in pages
    ]


def laid_out(document: Document, pages: list[list[str]]) -> list[Placed]:
    """Every paragraph of the document with its pages."""
    ends, whole = [0], ""
    for page in pages:
        whole += _NOT_WORDS.sub("", "".join(page))
        ends.append(len(whole))
    found, at = [], 0
    for line in document.lines:
        text = _NOT_WORDS.sub("", line.text)
        at = whole.find(text, at)
        assert at >= 0, f"{line.text!r} is on no page behind the line before it"
        first = bisect_right(ends, at)
        at += len(text)
        found.append(Placed(line, first, bisect_right(ends, at - 1)))
    return found
