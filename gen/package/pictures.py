"""Pictures: without what they tell of who took them, where and when, and upright.

What a camera or a program writes beside a picture goes, its colours stay. A picture that says that
it lies on its side is turned: who shows a document need not know of that.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gen.package.package import Part

PNG, JPEG = b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff"
# PNG, third edition, 11.3: what a picture needs to look as it does.
_KEPT_CHUNKS = frozenset(
    b"IHDR PLTE IDAT IEND tRNS cHRM gAMA iCCP sBIT sRGB cICP bKGD pHYs acTL fcTL fdAT".split()
)
# ITU T.81, B.1.1.3: what programs add is for them, but for JFIF, colours, and Adobe's way of them.
_APPS, _COMMENT, _SCAN, END = range(0xE0, 0xF0), 0xFE, 0xDA, 0xD9
_KEPT_APPS = {0xE0: b"JFIF\0", 0xE2: b"ICC_PROFILE\0", 0xEE: b"Adobe"}
_MARKER = rb"\xff+([\x01-\xcf\xd8-\xfe])"  # within a scan, others stand for data
_EXIF, _ORIENTATION, _SHORT = b"Exif\0\0", 0x112, 3
WAYS = range(2, 9)  # Exif 2.32, 4.6.4: how a picture lies, but for 1, upright


def clean_picture(part: Part) -> Part:
    """A part of a package, if it is a picture, without what it tells, and upright."""
    return part._replace(data=clean(part.data)) if part.type.startswith("image/") else part


def clean(picture: bytes) -> bytes:
    """A picture without what it tells, and upright; bytes of no kind that is known as they are."""
    if picture.startswith(JPEG):
        pieces = list(segments(picture))
        exifs = [each[4:] for each in pieces]
        kept = b"".join((picture[:2], *filter(_is_picture, pieces)))
    elif picture.startswith(PNG):
        pieces = list(chunks(picture))
        exifs = [_EXIF + each[8:] for each in pieces if each[4:8] == b"eXIf"]
        kept = b"".join((PNG, *(each for each in pieces if each[4:8] in _KEPT_CHUNKS)))
    else:
        from gen.package.other_pictures import clean_other  # late: few templates have one

        return clean_other(picture)
    way = next(filter(None, map(_way, exifs)), 0)
    if not way:
        return kept
    from gen.package.redrawing import turned  # late: few pictures lie on their side

    return turned(kept, way)


def segments(picture: bytes) -> Iterator[bytes]:
    """The segments of a JPEG, each from its marker on, a scan with its data, up to the end."""
    marker = re.compile(_MARKER)
    found = marker.search(picture, 2)
    while found:
        begin, end = found.end() - 2, found.end()
        if found[1][0] == END:
            yield picture[begin:end]
            return
        end += int.from_bytes(picture[end : end + 2], "big")
        found = marker.search(picture, end)
        is_scan = picture[begin + 1] == _SCAN
        yield picture[begin : (found.start() if found else len(picture)) if is_scan else end]


def _is_picture(segment: bytes) -> bool:
    marker = segment[1]
    if marker in _APPS:
        return marker in _KEPT_APPS and segment[4:].startswith(_KEPT_APPS[marker])
    return marker != _COMMENT


def chunks(picture: bytes) -> Iterator[bytes]:
    """The chunks of a PNG: each its length, its name, its data and a check."""
    at = len(PNG)
    while at + 12 <= len(picture):
        end = at + 12 + int.from_bytes(picture[at : at + 4], "big")
        yield picture[at:end]
        at = end


def _way(exif: bytes) -> int:
    """How a picture lies, by what its Exif says (2 to 8); nought for upright, or nothing said."""
    order = {b"II": "<", b"MM": ">"}.get(exif[6:8])
    if not exif.startswith(_EXIF) or not order:
        return 0
    data = exif[len(_EXIF) :]
    try:
        (at,) = struct.unpack_from(f"{order}I", data, 4)
        (count,) = struct.unpack_from(f"{order}H", data, at)
        entries = [struct.unpack_from(f"{order}HHIH", data, at + 2 + 12 * n) for n in range(count)]
    except struct.error:
        return 0
    ways = [way for tag, kind, _, way in entries if (tag, kind) == (_ORIENTATION, _SHORT)]
    return ways[0] if ways and ways[0] in WAYS else 0
