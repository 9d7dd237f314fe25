"""Redrawing: a picture is opened and written anew, where its bytes cannot be left as they lie.

Only Pillow can do that; it is loaded for such pictures alone.
"""

from __future__ import annotations

from io import BytesIO

from PIL import Image, ImageOps

_TURN = Image.Transpose
_TURNS = (
    _TURN.FLIP_LEFT_RIGHT, _TURN.ROTATE_180, _TURN.FLIP_TOP_BOTTOM, _TURN.TRANSPOSE,
    _TURN.ROTATE_270, _TURN.TRANSVERSE, _TURN.ROTATE_90,
)  # fmt: skip
_FIRST_WAY = 2  # Exif 2.32, 4.6.4: 1 is upright
_QUALITY = 95
_NOT_OPENED = (
    OSError, ValueError, SyntaxError, LookupError, TypeError, Image.DecompressionBombError,
)  # fmt: skip


def turned(picture: bytes, way: int) -> bytes:
    """The picture, turned by what it said; one that cannot be opened is left as it lies."""
    try:
        with Image.open(BytesIO(picture)) as lying:
            colours = {"icc_profile": lying.info.get("icc_profile")}
            upright = lying.transpose(_TURNS[way - _FIRST_WAY])
            upright.save(written := BytesIO(), lying.format, quality=_QUALITY, **colours)
    except _NOT_OPENED:
        return picture
    return written.getvalue()


def plain_tiff(picture: bytes) -> bytes:
    """The first page of a TIFF, which Word shows, upright: what one tells lies all over it."""
    try:
        with Image.open(BytesIO(picture)) as told:
            kept = {name: told.info[name] for name in ("dpi", "icc_profile") if name in told.info}
            plain = ImageOps.exif_transpose(told).copy()
        plain.info = {}
        plain.save(written := BytesIO(), "TIFF", compression="tiff_adobe_deflate", **kept)
    except _NOT_OPENED:
        return picture
    return written.getvalue()
