"""File format: what a file is in place of a Word document, by how it begins."""

from __future__ import annotations

import re

_SAVE = "In Word, choose Save As, “Word Document (.docx)”"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"  # [MS-CFB] 2.2
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")  # [MS-OFFCRYPTO] 2.3.4.1
_BEGINNINGS = (
    (rb"\{\\rtf", "an RTF file", f"{_SAVE}, and put that here."),
    (rb"%PDF", "a PDF", "Put the Word file from which it was made here."),
    (rb"PK\x03\x04.{26}mimetype", "a file of LibreOffice (.odt)",
     "In LibreOffice, choose Save As, “Word 2007-365 (.docx)”, and put that here."),
    (rb"(?i)\s*<(?:!doctype html|html)", "a page of the web (HTML)", f"{_SAVE}."),
)  # fmt: skip


def other_format(data: bytes) -> tuple[str, str] | None:
    """What a file is in place of a Word document, and what to do; None where it may be one."""
    if not data:
        fix = "Copy it here once more from where it came from, or take an older copy."
        return "This file is empty.", fix
    if data.startswith(_OLE):
        if _ENCRYPTED in data:
            fix = "In Word, under File, Info, Protect Document, take the password out, and save."
            return "This template has a password, so it cannot be read.", fix
        return (
            "This is a file of an old Word (.doc) under a new name.",
            f"{_SAVE}, and put that here.",
        )
    for beginning, what, fix in _BEGINNINGS:
        if re.match(beginning, data, re.DOTALL):
            return f"This is {what}, and no Word document.", fix
    if data.startswith(b"PK") and b"PK\x05\x06" not in data[-65600:]:
        fix = "Copy it here once more from where it came from, or take an older copy."
        return "This Word file is torn: its end is missing.", fix
    return None
