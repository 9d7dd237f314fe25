"""A stand-in for LibreOffice: a program of its name that answers in its place.

What a test asks of it is in the documents' own words: one that holds "stop" ends it, at one that
holds "wait" it sleeps, of one that holds "no page" it makes nothing.
"""

from __future__ import annotations

import io
import shlex
import sys
from pathlib import Path

import pypdfium2
import pytest

_PROGRAM = """\
import hashlib, os, sys, time, zipfile
from pathlib import Path

here = Path({here!r})
with (here / "starts").open("a") as starts:
    starts.write(" ".join(sys.argv[1:]) + "\\n")
(here / "pid").write_text(str(os.getpid()))
for name in sys.argv[1:]:
    if name.endswith(".docx"):
        data = Path(name).read_bytes()
        if zipfile.is_zipfile(name):
            with zipfile.ZipFile(name) as package:
                data = package.read("word/document.xml")
        if b"stop here" in data:
            os._exit(77)
        if b"wait here" in data:
            time.sleep(600)
        if b"no page" not in data:
            # As with LibreOffice, other words are another PDF.
            mark = b"%" + hashlib.md5(data).hexdigest().encode() + b"\\n%%EOF\\n"
            Path(name).with_suffix(".pdf").write_bytes((here / "page.pdf").read_bytes() + mark)
"""


class Office:
    """The stand-in, and what it was asked for."""

    def __init__(self, here: Path, patch: pytest.MonkeyPatch) -> None:
        self._here = here
        here.mkdir()
        (here / "page.pdf").write_bytes(pdf_of(2))
        (here / "office.py").write_text(_PROGRAM.format(here=str(here)))
        words = shlex.join([sys.executable, str(here / "office.py")])
        program = here / "soffice"
        program.write_text(f'#!/bin/sh\nexec {words} "$@"\n')
        program.chmod(0o755)
        patch.setenv("PATH", str(here))

    @property
    def starts(self) -> list[list[str]]:
        """The names of the documents that each start was given."""
        try:
            lines = (self._here / "starts").read_text().splitlines()
        except FileNotFoundError:
            return []
        return [[word for word in line.split() if word.endswith(".docx")] for line in lines]

    @property
    def pid(self) -> int:
        return int((self._here / "pid").read_text())


def pdf_of(pages: int) -> bytes:
    """A PDF of so many empty pages."""
    document, stream = pypdfium2.PdfDocument.new(), io.BytesIO()
    for _ in range(pages):
        document.new_page(612, 792)
    document.save(stream)
    document.close()
    return stream.getvalue()


def without_office(patch: pytest.MonkeyPatch, folder: Path) -> None:
    """A computer on which no LibreOffice is installed."""
    patch.setenv("PATH", str(folder))
    patch.setattr("gen.preview.office._ELSEWHERE", ())
