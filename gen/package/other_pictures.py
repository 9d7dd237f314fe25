"""Other pictures: GIF, WebP, TIFF and EMF without what they tell of who made them.

Few templates hold one, so this is loaded for those alone; an SVG is XML, and read as such.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator

# GIF89a, 20 to 26: what begins a block, and the programs whose blocks make a picture move.
_IMAGE, _EXTENSION, _TRAILER = 0x2C, 0x21, 0x3B
_COMMENT, _PLAIN_TEXT, _APPLICATION = 0xFE, 0x01, 0xFF
_MOVING = (b"NETSCAPE2.0", b"ANIMEXTS1.0")
# RFC 9649, 2.7: the chunks of a WebP that tell, and their flags.
_TELLING, _TELLING_FLAGS = (b"EXIF", b"XMP "), 0b1100
# [MS-EMF] 2.3.4.2: how long the description of a picture is, and where it lies.
_DESCRIPTION = struct.Struct("<II")
_DESCRIBED_AT, _EMF_SIGN_AT = 60, 40


def clean_other(picture: bytes) -> bytes:
    """A GIF, WebP, TIFF or EMF without what it tells; other bytes, and torn ones, as they are."""
    for is_one, cleaned in _KINDS:
        if is_one(picture):
            try:
                return cleaned(picture)
            except (IndexError, struct.error):
                return picture
    return picture


def _gif(picture: bytes) -> bytes:
    at = 13 + _colours(picture[10])
    pieces = [picture[:at]]
    while picture[at] != _TRAILER:
        begin, kind = at, picture[at]
        if kind == _IMAGE:
            at = _behind_blocks(picture, at + 11 + _colours(picture[at + 9]))
        elif kind == _EXTENSION:
            at = _behind_blocks(picture, at + 2)
        else:
            return picture
        if kind == _IMAGE or not _tells(picture, begin):
            pieces.append(picture[begin:at])
    return b"".join((*pieces, picture[at : at + 1]))


def _colours(flags: int) -> int:
    """How many bytes a table of colours takes."""
    return 3 * 2 ** ((flags & 7) + 1) if flags & 0x80 else 0


def _behind_blocks(picture: bytes, at: int) -> int:
    while length := picture[at]:
        at += length + 1
    return at + 1


def _tells(picture: bytes, extension: int) -> bool:
    kind = picture[extension + 1]
    if kind == _APPLICATION:
        return picture[extension + 3 : extension + 14] not in _MOVING
    return kind in (_COMMENT, _PLAIN_TEXT)


def _webp(picture: bytes) -> bytes:
    kept = b"".join(each for each in _chunks(picture) if each[:4] not in _TELLING)
    return b"".join((b"RIFF", struct.pack("<I", len(kept) + 4), b"WEBP", kept))


def _chunks(picture: bytes) -> Iterator[bytes]:
    at = 12
    while at + 8 <= len(picture):
        (length,) = struct.unpack_from("<I", picture, at + 4)
        end = at + 8 + length + length % 2
        chunk = picture[at:end]
        if chunk[:4] == b"VP8X":
            chunk = chunk[:8] + bytes((chunk[8] & ~_TELLING_FLAGS,)) + chunk[9:]
        yield chunk
        at = end


def _tiff(picture: bytes) -> bytes:
    from gen.package.redrawing import plain_tiff  # late: Pillow

    return plain_tiff(picture)


def _emf(picture: bytes) -> bytes:
    letters, at = _DESCRIPTION.unpack_from(picture, _DESCRIBED_AT)
    end = at + 2 * letters
    if not letters or end > len(picture):
        return picture
    return picture[:at] + bytes(end - at) + picture[end:]


_KINDS: tuple[tuple[Callable[[bytes], bool], Callable[[bytes], bytes]], ...] = (
    (lambda data: data[:4] == b"GIF8", _gif),
    (lambda data: data[:4] == b"RIFF" and data[8:12] == b"WEBP", _webp),
    (lambda data: data[:4] in (b"II*\0", b"MM\0*"), _tiff),
    (lambda data: data[:4] == b"\1\0\0\0" and data[_EMF_SIGN_AT:][:4] == b" EMF", _emf),
)
