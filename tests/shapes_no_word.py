"""Files under a template's name that are no Word document: each is called by what it is."""

from __future__ import annotations

from package_edits import TYPES, WORD_TYPE, Parts, put, zipped
from template_shape import Shape

_OLE = bytes.fromhex("d0cf11e0a1b11ae1") + b"\0" * 2040
_WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"


def cut(parts: Parts) -> bytes:
    return zipped(parts)[:-200]


def ole(stream: str) -> bytes:
    """An old file of compound storage, with the name of what is in it."""
    return _OLE + stream.encode("utf-16-le") + b"\0" * 2000


def odt(_: Parts) -> bytes:
    return zipped({"mimetype": b"application/vnd.oasis.opendocument.text", "content.xml": b"<a/>"})


def workbook(parts: Parts) -> Parts:
    return put(f"{WORD_TYPE}.document.main+xml", _WORKBOOK, TYPES)(parts)  # fmt: skip


NO_WORD = (
    Shape("a file with a password", lambda _: ole("EncryptedPackage"), refused=("password",)),
    Shape("an old .doc", lambda _: ole("WordDocument"), refused=(".doc",)),
    Shape("rich text", lambda _: b"{\\rtf1\\ansi Dear Ann}", refused=("RTF",)),
    Shape("a PDF", lambda _: b"%PDF-1.7\n", refused=("PDF",)),
    Shape("a page of the web", lambda _: b"<html><body>Dear Ann</body></html>", refused=("page of the web",)),
    Shape("nothing at all", lambda _: b"", refused=("empty",)),
    Shape("a zip cut short", cut, refused=("torn",)),
    Shape("an OpenDocument text", odt, refused=(".odt",)),
    Shape("a workbook", workbook, refused=("not a Word document",)),
)  # fmt: skip
