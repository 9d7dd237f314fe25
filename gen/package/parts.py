"""Parts: the zip around a Word file. Parts go in, and the same bytes come out on every run.

Only the dates and the order in a zip differ from run to run, so both are fixed here. A part that
is in many documents is packed once (``ready``) and laid into each of them as it is.
"""

from __future__ import annotations

import hashlib
import re
import struct
import zipfile
import zlib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import BinaryIO, NamedTuple

Parts = dict[str, bytes]
# XML 1.0, 4.1 and 4.6: a character by its number, or one of five names; there are no others.
_ESCAPED = r"&(?:#(\d+)|#x([\da-fA-F]+)|(amp|lt|gt|quot|apos));"
_NAMED = {"amp": "&", "lt": "<", "gt": ">", "quot": '"', "apos": "'"}
DECLARATION = "<?xml version='1.0' encoding='UTF-8' standalone='yes'?>"
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"  # as lxml writes it
_FIRST = {"[Content_Types].xml": 0, "_rels/.rels": 1}  # where readers look first

# APPNOTE.TXT 6.3.10, 4.3.7, 4.3.12 and 4.3.16: what stands before a part, and at the end of all.
_LOCAL = struct.Struct("<4s5H3I2H")
_CENTRAL = struct.Struct("<4s6H3I5H2I")
_END = struct.Struct("<4s4H2IH")
_NEEDS, _DEFLATED, _NAME_IS_UTF8 = 20, 8, 0x800
_LONG_AGO = (0, 0x21)  # midnight of the first day that a zip can name: 1980-01-01
_FOR_ITS_OWNER = 0o600 << 16  # what Python's zipfile gives, and readers of zips are used to
_LEVEL = 6


# What zipfile has to say of a file that is none, is torn, locked, or squeezed in another way.
_NO_ZIP = (
    zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError,
)  # fmt: skip


# A Word file of a hundred pages with pictures unpacks to a tenth of this.
_MOST_BYTES, _MOST_PARTS = 100_000_000, 2_000
_TOO_LARGE = f"Unpacked, this file is larger than {_MOST_BYTES // 1_000_000} MB."
_TOO_MANY = f"This file holds more than {_MOST_PARTS} parts."


class NoPackage(Exception):
    """A file that is no zip of parts, as every Word file is.

    ``why`` is one sentence, and ``fix`` another; each is empty where nothing more is known.
    """

    def __init__(self, why: str = "", fix: str = "") -> None:
        super().__init__(why)
        self.why, self.fix = why, fix


class Ready(NamedTuple):
    """A part as it lies in a zip: its name, its bytes deflated, what a zip says of them.

    ``digest`` is the sha256 of the part itself.
    """

    name: str
    deflated: bytes
    crc: int
    size: int
    digest: bytes

    @property
    def part(self) -> bytes:
        """The part itself."""
        return zlib.decompress(self.deflated, -zlib.MAX_WBITS)


def ready(name: str, part: bytes) -> Ready:
    """The part, ready to be laid into any number of zips."""
    squeeze = zlib.compressobj(_LEVEL, zlib.DEFLATED, -zlib.MAX_WBITS)
    deflated = squeeze.compress(part) + squeeze.flush()
    return Ready(name, deflated, zlib.crc32(part), len(part), hashlib.sha256(part).digest())


def read_parts(file: Path | BinaryIO) -> Parts:
    """Every part of a Word file by its name; NoPackage if it is none, or OSError."""
    try:
        with zipfile.ZipFile(file) as package:
            found = _entries(package)
            return {name: package.read(entry) for name, entry in found.items()}
    except _NO_ZIP as error:
        raise NoPackage from error


def _entries(package: zipfile.ZipFile) -> dict[str, zipfile.ZipInfo]:
    """The entries by the names of their parts, before any of them is unpacked."""
    entries = [each for each in package.infolist() if not each.filename.endswith(("/", "\\"))]
    if len(entries) > _MOST_PARTS:
        raise NoPackage(_TOO_MANY)
    if sum(each.file_size for each in entries) > _MOST_BYTES:
        raise NoPackage(_TOO_LARGE)
    # Some programs write backslashes, or a slash before the name, and Word opens their files.
    found = {each.filename.replace("\\", "/").lstrip("/"): each for each in entries}
    if len(found) < len(entries) or any(_leads_out(name) for name in found):
        raise NoPackage
    return found


def _leads_out(name: str) -> bool:
    return any(piece in ("", ".", "..") for piece in name.split("/"))


def packed(parts: Iterable[Ready]) -> bytes:
    """The bytes of a Word file with these parts; equal parts give equal bytes."""
    pieces: list[bytes] = []
    directory: list[bytes] = []
    at = 0
    for each in sorted(parts, key=_place):
        name = each.name.encode()
        flags = 0 if each.name.isascii() else _NAME_IS_UTF8
        said = (_NEEDS, flags, _DEFLATED, *_LONG_AGO, each.crc, len(each.deflated), each.size)
        begin = _LOCAL.pack(b"PK\3\4", *said, len(name), 0)
        pieces += (begin, name, each.deflated)
        rest = (len(name), 0, 0, 0, 0, _FOR_ITS_OWNER, at)
        directory += (_CENTRAL.pack(b"PK\1\2", _NEEDS, *said, *rest), name)
        at += len(begin) + len(name) + len(each.deflated)
    index = b"".join(directory)
    count = len(pieces) // 3
    end = _END.pack(b"PK\5\6", 0, 0, count, count, len(index), at, 0)
    return b"".join((*pieces, index, end))


def _place(each: Ready) -> tuple[int, str]:
    return _FIRST.get(each.name, len(_FIRST)), each.name


def unescaped(text: str) -> str:
    """A text as it is read, from how XML writes it."""
    return re.sub(_ESCAPED, _character, text) if "&" in text else text


def _character(found: re.Match[str]) -> str:
    decimal, hexadecimal, name = found.groups()
    return _NAMED[name] if name else chr(int(decimal or hexadecimal, 10 if decimal else 16))


def digest_of(parts: Mapping[str, bytes]) -> str:
    """The sha256, in hex, of parts by their names: the same however they were zipped."""
    return _digest((name, hashlib.sha256(part).digest()) for name, part in parts.items())


def digest_of_ready(parts: Iterable[Ready]) -> str:
    """What ``digest_of`` says of the same parts before they were made ready."""
    return _digest((each.name, each.digest) for each in parts)


def _digest(digests: Iterable[tuple[str, bytes]]) -> str:
    # A name ends in a nought, which no name holds, and a digest is of one length.
    named = (name.encode() + b"\0" + digest for name, digest in sorted(digests))
    return hashlib.sha256(b"".join(named)).hexdigest()
