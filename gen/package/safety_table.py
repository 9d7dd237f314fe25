"""Safety table: what no template may bring, in which element, relationship, type or field it lies.

Each row leads to what is told. What may be taken out with no loss is in ``authorship``.
"""

from __future__ import annotations

from typing import NamedTuple

from gen.package.parts import W

O = "{urn:schemas-microsoft-com:office:office}"  # noqa: E741 - its usual prefix
V = "{urn:schemas-microsoft-com:vml}"
W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
WP15 = "{http://schemas.microsoft.com/office/word/2012/wordprocessingDrawing}"
XI = "{http://www.w3.org/2001/XInclude}"
SVG = "{http://www.w3.org/2000/svg}"
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"


class Barred(NamedTuple):
    """What no template may hold, in words, and what to do about it."""

    what: str
    fix: str


_UNDER_REVIEW = "under Review, and save it."
MACROS = Barred("macros", "Save it from Word as “Word Document (.docx)”.")
TRACKED = Barred("tracked changes", f"Accept or reject them all in Word, {_UNDER_REVIEW}")
COMMENTS = Barred("comments", f"Delete them all in Word, {_UNDER_REVIEW}")
HIDDEN = Barred("hidden text", "Show it in Word (Font, Hidden), and delete it.")
OBJECT = Barred(
    "an object of another program",
    "Delete it in Word, and put a picture or the words themselves in its place.",
)
CONTROL = Barred("a control that runs a program", "Delete it in Word (Developer, Design Mode).")
OTHER_FILE = Barred(
    "a piece that is fetched from another file",
    "Copy its words or its picture into the template itself, and delete the piece.",
)
PICTURE = Barred(
    "a picture that is not in the file",
    "Put the picture itself in its place (Insert, Pictures, Insert).",
)
FILM = Barred("a film or a sound", "Delete it in Word.")
INK = Barred("handwriting", "Delete it in Word, or put a picture of it in its place.")
LINK = Barred(
    "a link that leads neither to the web nor to mail",
    "Remove the link in Word (right-click, Remove Hyperlink), or give it an address that begins "
    "with https:// or mailto:.",
)

OFFICE_TYPES = {"macroEnabled": MACROS, "vbaProject": MACROS, "vbaData": MACROS}
"""Pieces of content types."""

RELATIONSHIPS = {
    "vbaProject": MACROS,
    "wordVbaData": MACROS,
    "oleObject": OBJECT,
    "package": OBJECT,
    "control": CONTROL,
    "activeXControlBinary": CONTROL,
    "aFChunk": OTHER_FILE,
    "subDocument": OTHER_FILE,
    "frame": OTHER_FILE,
    "video": FILM,
    "audio": FILM,
    "media": FILM,
}
"""Kinds of relationships, wherever they lead."""

OUTSIDE = {"image": PICTURE, "hyperlink": LINK}
"""Kinds of relationships that lead out of the file; any other is one of ``OTHER_FILE``."""

_TRACKED = """ins del moveFrom moveTo cellIns cellDel cellMerge numberingChange rPrChange pPrChange
sectPrChange tblPrChange tblPrExChange tblGridChange trPrChange tcPrChange moveFromRangeStart
moveToRangeStart customXmlInsRangeStart customXmlDelRangeStart customXmlMoveFromRangeStart
customXmlMoveToRangeStart delText delInstrText""".split()

ELEMENTS = {
    **{f"{W}{name}": TRACKED for name in _TRACKED},
    f"{W}comment": COMMENTS,
    f"{W}object": OBJECT,
    f"{W}objectEmbed": OBJECT,
    f"{W}objectLink": OBJECT,
    f"{O}OLEObject": OBJECT,
    f"{W}control": CONTROL,
    f"{W}altChunk": OTHER_FILE,
    f"{W}subDoc": OTHER_FILE,
    f"{W}frameset": OTHER_FILE,
    f"{XI}include": OTHER_FILE,
    f"{W}movie": FILM,
    f"{A}videoFile": FILM,
    f"{A}audioFile": FILM,
    f"{WP15}webVideoPr": FILM,
    f"{W14}contentPart": INK,
}

FIELDS = {
    **dict.fromkeys(("INCLUDEPICTURE", "IMPORT"), PICTURE),
    **dict.fromkeys(("INCLUDETEXT", "INCLUDE", "LINK", "RD", "DATABASE"), OTHER_FILE),
    **dict.fromkeys(("DDE", "DDEAUTO"), OTHER_FILE),
    **dict.fromkeys(("EMBED", "CONTROL"), OBJECT),
}
"""The first word of a field."""
