"""A shipped template opened and saved in a word processor, then given another look and sentence."""

from __future__ import annotations

import re
import shutil

import pytest
import shipped
from desk import KINDS, LETTER, NOTE, SCRIPT, Desk
from laid_out import saved_again
from word import W, parts_of, text_of, with_parts, xml_of

WILLING = "example-willing"
TEMPLATE_OF = {kind: f"{kind}.docx" for kind in (SCRIPT, NOTE, LETTER)}
ROLES = {SCRIPT: "Spoken", NOTE: "List Bullet", LETTER: "Signature"}
SENTENCES = {
    SCRIPT: ("You can count on that.", "That is a promise."),
    NOTE: ("This is yours to keep.", "This one is yours."),
    LETTER: ("Take the time you need", "Take all your time"),
}
CORE = b"application/vnd.openxmlformats-package.core-properties+xml"
TIE = b"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"

pytestmark = pytest.mark.skipif(
    not shutil.which("soffice"), reason="LibreOffice is not here, so nothing can be saved in it"
)


def test_template_with_another_look_and_sentence_is_used_as_it_was_saved(desk: Desk) -> None:
    desk.with_examples(WILLING).with_own_templates()
    for path in saved_again(sorted(shipped.templates().glob("*.docx")), desk.folder / "lo"):
        shutil.copy(path, desk.templates)
    for kind in KINDS:
        change(desk, kind)
    run = desk.docs()
    assert run.exit_code == 0, run.stderr
    for kind in KINDS:
        path = desk.file(WILLING, kind)
        old, new = SENTENCES[kind]
        assert new in text_of(path)
        assert old not in text_of(path)
        parts = parts_of(path)
        assert look(parts["word/styles.xml"], ROLES[kind]) == "123456"
        assert [name for name in parts if name.startswith("docProps/core")] == ["docProps/core.xml"]
        assert parts["_rels/.rels"].count(TIE) == 1
        assert parts["[Content_Types].xml"].count(CORE) == 1


def change(desk: Desk, kind: str) -> None:
    """Another colour for a role, another sentence, and the second set of properties."""
    path = desk.templates / TEMPLATE_OF[kind]
    parts = parts_of(path)
    styles = parts["word/styles.xml"]
    parts["word/styles.xml"] = coloured(styles, ROLES[kind])
    old, new = (words.encode() for words in SENTENCES[kind])
    assert old in parts["word/document.xml"]
    parts["word/document.xml"] = parts["word/document.xml"].replace(old, new)
    # Some word processors write the properties under a second name as well.
    tie = b'<Relationship Id="again" Type="%s" Target="docProps/core2.xml"/></Relationships>' % TIE
    type_ = b'<Override PartName="/docProps/core2.xml" ContentType="%s"/></Types>' % CORE
    parts["docProps/core2.xml"] = parts["docProps/core.xml"]
    parts["_rels/.rels"] = parts["_rels/.rels"].replace(b"</Relationships>", tie)
    parts["[Content_Types].xml"] = parts["[Content_Types].xml"].replace(b"</Types>", type_)
    with_parts(path, parts)


def coloured(styles: bytes, role: str) -> bytes:
    """The styles with the letters of one role in another colour."""
    own = re.compile(
        rb'(<w:style [^>]*>\s*<w:name w:val="%s"/>.*?)<w:rPr>(.*?)</w:rPr>(.*?</w:style>)'
        % role.encode(),
        re.DOTALL,
    )
    found = own.search(styles)
    assert found
    bare = re.sub(rb"<w:color [^>]*/>", b"", found[2])
    new = found[1] + b'<w:rPr><w:color w:val="123456"/>' + bare + b"</w:rPr>" + found[3]
    return styles.replace(found[0], new)


def look(styles: bytes, role: str) -> str | None:
    """The colour of the letters of a role."""
    for style in xml_of(styles).iter(f"{W}style"):
        name, colour = style.find(f"{W}name"), style.find(f"{W}rPr/{W}color")
        if name is not None and name.get(f"{W}val") == role and colour is not None:
            return colour.get(f"{W}val")
    return None
