"""Shapes of a template that tell who, where or when: the letter is made, and does not."""

from __future__ import annotations

import zlib
from collections.abc import Callable

from package_edits import (
    OFFICE,
    ROOT,
    SETTINGS,
    Parts,
    added,
    all_of,
    default,
    line,
    linked,
    put,
    renamed,
    run,
)
from png import chunk, png
from shapes_made import SAID
from template_shape import Shape
from word_pieces import picture, shown

WHO = "Perpetua Quill"
PATH = "PerpetuaQuill"
_EXIF = (
    b"Exif\0\0MM\0*\0\0\0\x08\0\1\x01\x3b\0\2\0\0\0\x0e\0\0\0\x1a\0\0\0\0" + WHO.encode() + b"\0"
)
_JPEG = bytes.fromhex(
    "ffd8ffdb004300" + "01" * 64 + "ffc0000b080001000101011100ffc4001f0000010501010101010100000000000000"
    "000102030405060708090a0bffda0008010100003f00d2cf20ffd9"
)  # fmt: skip
"""A grey point."""


def photo() -> bytes:
    """The same with a segment that names its maker: JEITA CP-3451, 4.7.2."""
    return _JPEG[:2] + b"\xff\xe1" + (len(_EXIF) + 2).to_bytes(2, "big") + _EXIF + _JPEG[2:]


def drawing() -> bytes:
    """A PNG with a text inside, and one that is squeezed: PNG, 2nd edition, 11.3.4."""
    plain = chunk(b"tEXt", b"Author\0" + WHO.encode())
    squeezed = chunk(b"iTXt", b"XML\0\1\0\0\0" + zlib.compress(WHO.encode()))
    whole = png(9, 9)
    return whole[:33] + plain + squeezed + whole[33:]


def in_settings(xml: str, part: str = SETTINGS) -> Callable[[Parts], Parts]:
    return put("<w:zoom", f"{xml}<w:zoom", part)


def _away(relation: str, *, xml: str, part: str = SETTINGS) -> Callable[[Parts], Parts]:
    """Settings that name a file on somebody's disk."""
    target = f"file:///C:/Users/{PATH}/Documents/a.docx"
    return all_of(
        in_settings(xml.format(id="rIdAway"), part),
        linked("rIdAway", relation, target, part, outside=True),
    )


_ID = f'xmlns:r="{OFFICE}" r:id="{{id}}"'
_MERGE = (
    f"<w:mailMerge><w:mainDocumentType w:val='formLetters'/><w:dataSource {_ID}/></w:mailMerge>"
)
_PEOPLE = "application/vnd.openxmlformats-officedocument.wordprocessingml.people+xml"
_PERSON = (
    '<w15:people xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"><w15:person '
    f'w15:author="{WHO}"/></w15:people>'
)
_DOC_ID = '<w15:docId xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml" w15:val="{7A3D9E11}"/>'
_METADATA = "http://schemas.openxmlformats.org/package/2006/relationships/metadata"
_THUMBNAIL = all_of(
    default("jpeg", "image/jpeg"),
    lambda parts: {**parts, "docProps/thumbnail.jpeg": photo()},
    linked("rIdThumb", f"{_METADATA}/thumbnail", "docProps/thumbnail.jpeg", ROOT),
)

GONE = (
    Shape("a path in settings of another name", all_of(renamed(SETTINGS, "word/settings3.xml"), _away("attachedTemplate", xml=f"<w:attachedTemplate {_ID}/>", part="word/settings3.xml")), SAID, gone=(PATH,)),
    Shape("the source of a serial letter", _away("mailMergeSource", xml=_MERGE), SAID, gone=(PATH, "mailMerge")),
    Shape("values of macros that are gone", in_settings(f'<w:docVars><w:docVar w:name="by" w:val="{WHO}"/></w:docVars>'), SAID, gone=(WHO,)),
    Shape("people in a part of another name", all_of(added("word/persons2.xml", _PERSON, _PEOPLE), linked("rIdWho", "http://schemas.microsoft.com/office/2011/relationships/people", "persons2.xml")), SAID, gone=(WHO,)),
    Shape("an account that may edit", line(f'<w:permStart w:id="1" w:ed="office\\{PATH}"/>{run("ours")}<w:permEnd w:id="1"/>'), ("ours", *SAID), gone=(PATH,)),
    Shape("sessions of editing in the head", put("<w:p>", '<w:p w:rsidR="00D7E8F9" w:rsidRDefault="00D7E8F9">', "word/header1.xml"), SAID, gone=("00D7E8F9",)),
    Shape("sessions of editing in the styles", put("<w:name ", '<w:rsid w:val="00D7E8F9"/><w:name ', "word/styles.xml"), SAID, gone=("00D7E8F9",)),
    Shape("the number of this very file", in_settings(_DOC_ID), SAID, gone=("7A3D9E11",)),
    Shape("a small picture of the first page", _THUMBNAIL, SAID, gone=(WHO, "thumbnail")),
    Shape("a photo that names its maker", shown("us.jpg", photo(), "image/jpeg"), SAID, gone=(WHO,)),
    Shape("a drawing that names its maker", shown("us.png", drawing(), "image/png"), SAID, gone=(WHO, "iTXt")),
    Shape("data of the firm", all_of(lambda parts: {**parts, "Firm/item7.xml": f"<a>{WHO}</a>".encode()}, linked("rIdFirm", "customXml", "/Firm/item7.xml")), SAID, gone=(WHO, "item7")),
    Shape("a part that nothing leads to", added("word/old.xml", f"<a>{WHO}</a>", "application/xml"), SAID, gone=(WHO, "old.xml")),
    Shape("the printer of an office", all_of(added("word/printerSettings1.bin", f"\\\\office\\{PATH}", "application/vnd.openxmlformats-officedocument.wordprocessingml.printerSettings"), linked("rIdPrinter", "printerSettings", "printerSettings1.bin")), SAID, gone=(PATH,)),
    Shape("the name of a picture's file", line(picture("rIdNone").replace('name="Seal"/><pic', f'name="C:\\Users\\{PATH}\\us.png"/><pic')), SAID, gone=(PATH,)),
)  # fmt: skip
