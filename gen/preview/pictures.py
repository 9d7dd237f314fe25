"""Pictures: the pages of a PDF as PNG. The only door to PDFium.

It comes as a package for every system, where poppler would be one more program to install.
"""

from __future__ import annotations

import io
from typing import NamedTuple

import pypdfium2

_POINTS = 72
_DOTS = 108  # an inch: read with ease on a screen; pictures that stand: ``shelf._FORMAT``
_SMALL = (
    132  # dots across, as in index.css: a page is known by its shape, and no word of it can be read
)
_COLOURS = 32  # enough for print and its edges, at a quarter of the bytes


class Unreadable(Exception):
    """A PDF that no page can be read of."""


class Pictures(NamedTuple):
    """The first page small, and all pages large, each as the bytes of a PNG."""

    small: bytes
    pages: tuple[bytes, ...]


def pictures_of(pdf: bytes) -> Pictures:
    """The pictures of a PDF's pages; Unreadable where it has none."""
    try:
        document = pypdfium2.PdfDocument(pdf)
    except pypdfium2.PdfiumError as error:
        raise Unreadable from error
    try:
        first = document[0]
        small = _png(first, _SMALL / first.get_width())
        return Pictures(small, tuple(_png(page, _DOTS / _POINTS) for page in document))
    except pypdfium2.PdfiumError as error:  # no page at all, or one that is damaged
        raise Unreadable from error
    finally:
        document.close()


def _png(page: pypdfium2.PdfPage, scale: float) -> bytes:
    picture = page.render(scale=scale).to_pil().convert("RGB").quantize(_COLOURS, dither=0)
    stream = io.BytesIO()
    picture.save(stream, "PNG", optimize=True)
    return stream.getvalue()
