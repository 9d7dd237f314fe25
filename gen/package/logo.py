"""Logo: the practice's picture in a document, with the words for who cannot see it.

Which picture is refused, and in which words: ``form.logo``.
"""

from __future__ import annotations

import posixpath
import struct
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import chain, count
from typing import NamedTuple

from markupsafe import escape

from gen.package.parts import Parts
from gen.package.pictures import END, JPEG, PNG, chunks, clean, segments

_EMU = 914400  # to the inch
_HIGH, _WIDE = 0.8, 3.0  # inches at most
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}  # JPEG's markers of a frame
_DRAWING = (
    '<w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/'
    'wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0">'
    '<wp:extent cx="{cx}" cy="{cy}"/>'
    '<wp:docPr id="1" name="Logo" descr="{alt}"/><a:graphic xmlns:a="http://schemas.openxmlformats.org/'
    'drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/'
    'picture"><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture">'
    '<pic:nvPicPr><pic:cNvPr id="1" name="Logo" descr="{alt}"/><pic:cNvPicPr/></pic:nvPicPr>'
    '<pic:blipFill><a:blip xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/'
    'relationships" r:embed="{id}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr>'
    '<a:xfrm><a:off x="0" y="0"/><a:ext cx="{cx}" cy="{cy}"/></a:xfrm><a:prstGeom prst="rect">'
    "<a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline>"
    "</w:drawing></w:r>"
)


class Logo(NamedTuple):
    """A PNG or JPEG picture, its kind and its size in pixels."""

    picture: bytes
    kind: str
    width: int
    height: int

    def drawing(self, alt: str, logo_id: str) -> str:
        """The picture by its id as a run of Word's XML, at most 0.8 inches high and 3 wide."""
        scale = min(_HIGH / self.height, _WIDE / self.width) * _EMU
        size = {"cx": round(self.width * scale), "cy": round(self.height * scale)}
        return _DRAWING.format(alt=escape(alt), id=logo_id, **size)


@lru_cache(maxsize=2)
def logo_of(picture: bytes) -> Logo:
    """The picture that these bytes are, which ``gen.form`` has found to be a PNG or JPEG.

    It is upright, and without what it tells of who took it.
    """
    picture = clean(picture)
    kind = "png" if picture.startswith(PNG) else "jpeg"
    return Logo(picture, kind, *picture_size(picture))


def picture_size(picture: bytes) -> tuple[int, int]:
    """Width and height of a PNG or JPEG in pixels; a nought where the bytes are no such picture."""
    if picture.startswith(PNG):
        return struct.unpack(">II", picture[16:24].ljust(8, b"\0"))
    frames = (each for each in _segments_of(picture) if each[1] in _FRAMES)
    height, width = struct.unpack(">HH", next(frames, b"")[5:9].ljust(4, b"\0"))
    return width, height


def is_whole(picture: bytes) -> bool:
    """Whether a PNG or JPEG that has a size goes on to its end."""
    if picture.startswith(PNG):
        return any(chunk[4:8] == b"IEND" for chunk in chunks(picture))
    return any(each[1] == END for each in _segments_of(picture))


def _segments_of(picture: bytes) -> Iterator[bytes]:
    return segments(picture) if picture.startswith(JPEG) else iter(())


def with_logo(parts: Parts, logo: Logo, stories: Iterable[str], logo_id: str) -> Parts:
    """The parts with the picture, linked by this id from the stories in which it is shown."""
    from gen.package.package import Part, package_of, parts_in  # late: few have a logo
    from gen.package.relationships import Relationship, equivalent, of_office

    package = package_of(parts)
    taken = {equivalent(name) for name in parts}
    numbers = chain(("",), map(str, count(2)))
    names = (f"word/media/logo{number}.{logo.kind}" for number in numbers)
    name = next(each for each in names if each not in taken)
    changed = {story: package.parts[story] for story in stories}
    for story, part in changed.items():
        target = posixpath.relpath(name, posixpath.dirname(story))
        link = Relationship(logo_id, of_office("image"), target, part=name)
        changed[story] = part.with_relationship(link)
    picture = Part(name, f"image/{logo.kind}", logo.picture)
    return parts_in(package._replace(parts={**package.parts, **changed, name: picture}))
