"""Shapes of a template that cannot be used: the letter is not made, and the message says this."""

from __future__ import annotations

import zipfile

from package_edits import (
    HEADER,
    WORD,
    Parts,
    added,
    all_of,
    footer,
    line,
    linked,
    put,
    run,
    zipped,
)
from template_shape import Shape
from word_pieces import EMPTY_CELL, field, note, picture, remark, styled

HEADING, FOOT, HEAD = "An open door", "foot of a page", "head of a page"
_ME = 'w:id="5" w:author="Perpetua Quill" w:date="2026-03-01T10:00:00Z"'
_OLE = bytes.fromhex("d0cf11e0a1b11ae1") + b"\0" * 2040


def moved_prefix(parts: Parts) -> Parts:
    """A tracked insertion by a library with a prefix of its own."""
    inserted = f"<q:ins xmlns:q='{WORD}' q:id='5' q:author='Quill'>{run('new')}</q:ins>"
    return line(inserted)(parts)


def strict(parts: Parts) -> Parts:
    """Strict Open XML: names of its own for Word's words and for the links."""
    swapped = {
        WORD.encode(): b"http://purl.oclc.org/ooxml/wordprocessingml/main",
        b"http://schemas.openxmlformats.org/officeDocument/2006/relationships": b"http://purl.oclc.org/ooxml/officeDocument/relationships",
    }
    for old, new in swapped.items():
        parts = {name: part.replace(old, new) for name, part in parts.items()}
    return parts


def bomb(parts: Parts) -> bytes:
    """Little to load, and much to unpack."""
    return zipped({**parts, "word/media/big.bmp": b"\0" * 300_000_000})


def many(parts: Parts) -> bytes:
    more = {f"word/media/{number}.bin": b"" for number in range(20_000)}
    return zipped({**parts, **more}, zipfile.ZIP_STORED)


def far_picture(target: str) -> Shape:
    """A picture that would be fetched, and tell by that who reads the letter, and when."""
    change = all_of(
        linked("rIdFar", "image", target, outside=True), line(picture("rIdFar", "link"))
    )
    return Shape(f"a picture from elsewhere: {target}", change, refused=("picture", HEADING))


REFUSED = (
    # --- what was changed with tracking, wherever and however it is written ---
    Shape("tracked: inserted, another prefix", moved_prefix, refused=("tracked changes", "“new”")),
    Shape("tracked: moved, in the head", line(f"<w:moveTo {_ME}>{run('moved')}</w:moveTo>", HEADER), refused=("tracked changes", HEAD, "“moved”")),
    Shape("tracked: a look, in a footnote", all_of(note("footnote", "fine"), put("<w:rPr></w:rPr>", f"<w:rPr><w:rPrChange {_ME}><w:rPr/></w:rPrChange></w:rPr>", "word/footnotes.xml")), refused=("tracked changes", "footnote")),
    Shape("tracked: a cell of a foot taken out", footer(EMPTY_CELL.format("").replace("<w:tcPr/>", f"<w:tcPr><w:cellDel {_ME}/></w:tcPr>") + "<w:p/>"), refused=("tracked changes", FOOT)),
    Shape("tracked: the end of a paragraph", line("", properties=f"<w:pPr><w:rPr><w:del {_ME}/></w:rPr></w:pPr>"), refused=("tracked changes", HEADING)),
    Shape("tracked: a section's page", put("<w:pgSz", f"<w:sectPrChange {_ME}><w:sectPr/></w:sectPrChange><w:pgSz"), refused=("tracked changes",)),
    # --- remarks, words that are hidden ---
    Shape("comments", remark(), refused=("comments",)),
    Shape("comments in a part of another name", remark("word/remarks2.xml"), refused=("comments",)),
    Shape("hidden: single quotes, an attribute more", line(run("psst", "<w:vanish w:rsidR='1' w:val='1'/>")), refused=("hidden text", "“psst”")),
    Shape("hidden: in the head", line(run("psst", "<w:vanish/>"), HEADER), refused=("hidden text", HEAD, "“psst”")),
    Shape("hidden: by its style", styled("Ghost", "<w:vanish/>", "psst"), refused=("hidden text", "“psst”")),
    # --- what runs, or comes from elsewhere ---
    Shape("macros in a part of another name", all_of(added("word/project.bin", _OLE, "application/vnd.ms-office.vbaProject"), linked("rIdVba", "http://schemas.microsoft.com/office/2006/relationships/vbaProject", "project.bin")), refused=("macros",)),
    Shape("an embedded object", all_of(added("word/embeddings/a.bin", _OLE, "application/vnd.openxmlformats-officedocument.oleObject"), linked("rIdOle", "oleObject", "embeddings/a.bin"), line('<w:r><w:object><o:OLEObject Type="Embed" ProgID="Package" r:id="rIdOle"/></w:object></w:r>')), refused=("object", HEADING)),
    Shape("a control of ActiveX", all_of(added("word/activeX/activeX1.xml", "<a/>", "application/vnd.ms-office.activeX+xml"), linked("rIdX", "control", "activeX/activeX1.xml"), line('<w:r><w:object><w:control r:id="rIdX" w:name="Box"/></w:object></w:r>')), refused=(HEADING,)),
    Shape("another file inside (altChunk)", all_of(added("word/a.html", "<p>hello</p>", "text/html"), linked("rIdAlt", "aFChunk", "a.html"), put("</w:p>", '</w:p><w:altChunk r:id="rIdAlt"/>')), refused=("another file", HEADING)),
    Shape("a part of another file (subDoc)", all_of(linked("rIdSub", "subDocument", "chapter.docx", outside=True), put("</w:p>", '</w:p><w:p><w:subDoc r:id="rIdSub"/></w:p>')), refused=("another file",)),
    far_picture("https://stillwater.example/seal.png"),
    far_picture("file:///\\\\server\\share\\seal.png"),
    Shape("a link to a file of one's own", all_of(linked("rIdOwn", "hyperlink", "file:///C:/Users/Quill/plan.docx", outside=True), line(f'<w:hyperlink r:id="rIdOwn">{run("the plan")}</w:hyperlink>')), refused=("the plan",)),
    Shape("a field that reads a file, torn", line(field(" INCLUDE|TEXT &quot;C:\\\\a.docx&quot; ", "words")), refused=("another file", "“words”")),
    Shape("a field that loads a picture", line(f'<w:fldSimple w:instr=" INCLUDEPICTURE https://a.example/b.png ">{run("seal")}</w:fldSimple>'), refused=("picture", "“seal”")),
    Shape("a field that calls a program", line(field(" DDE|AUTO excel a.xls ", "sum"), HEADER), refused=("another file", HEAD, "“sum”")),
    Shape("Strict Open XML", strict, refused=("Strict",)),
    Shape("too much to unpack", bomb, refused=("larger than 100 MB",)),
    Shape("too many parts", many, refused=("parts",)),
)  # fmt: skip
