"""A picture for a test: grey all over, PNG, 2nd edition, 11.2."""

from __future__ import annotations

import struct
import zlib


def png(width: int, height: int, grey: int = 127) -> bytes:
    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    pixels = (b"\0" + bytes((grey,)) * width) * height
    chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(pixels)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunk(*each) for each in chunks)


def chunk(kind: bytes, data: bytes) -> bytes:
    """A piece of a PNG: its length, its name, its data and a check."""
    check = struct.pack(">I", zlib.crc32(kind + data))
    return struct.pack(">I", len(data)) + kind + data + check
