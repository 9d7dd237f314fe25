"""Nothing that a template says of who wrote it, where and when reaches a document."""

from __future__ import annotations

import zlib
from pathlib import Path

import pytest
from desk import Desk
from packages import BODY, MAIN, R, in_body, made_letter, renamed, with_link, with_part
from png import png
from word import parts_of, shown, with_parts, xml_of

W14 = "http://schemas.microsoft.com/office/word/2010/wordml"
W15 = "http://schemas.microsoft.com/office/word/2012/wordml"
CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart"
WHO = b"zorro"


def assert_names_nobody(parts: dict[str, bytes]) -> None:
    assert [name for name, part in parts.items() if WHO in part.lower()] == []


def text(inside: str) -> str:
    return f"<w:r><w:t>{inside}</w:t></w:r>"


VML = "urn:schemas-microsoft-com:vml"
OFFICE = "urn:schemas-microsoft-com:office:office"
DRAWN = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
IDS = 'w:rsidR="0zorro" w:rsidRDefault="0zorro"'
PATHS = 'o:href="file:///c:/zorro/a.png" o:title="/home/zorro/a"'
TOLD = {
    "who saved what": f'<w:p {IDS}><w:r w:rsidRPr="0zorro"/></w:p>',
    "who may write": '<w:p><w:permStart w:id="1" w:ed="zorro"/><w:permEnd w:id="1"/></w:p>',
    "mark of a paragraph": f'<w:p xmlns:q="{W14}" q:paraId="zorro" q:textId="zorro"/>',
    "who is meant": (
        '<w:p><w:smartTag w:uri="zorro" w:element="n"><w:smartTagPr><w:attr w:val="Zorro"/>'
        f"</w:smartTagPr>{text('kept')}</w:smartTag></w:p>"
    ),
    "what it stands for": (
        f'<w:p><w:customXml w:element="zorro"><w:customXmlPr/>{text("kept")}</w:customXml></w:p>'
    ),
    "note of a program": f"<w:p><!-- zorro --><?zorro x?>{text('kept')}</w:p>",
    "where a picture came from": (
        f'<w:p><w:r><w:pict><v:shape xmlns:v="{VML}" alt="C:\\zorro\\a.png">'
        f'<v:imagedata xmlns:o="{OFFICE}" {PATHS}/></v:shape></w:pict></w:r></w:p>'
    ),
    "in its name": (
        f'<w:p><w:r><w:drawing><wp:inline xmlns:wp="{DRAWN}"><wp:docPr id="3" '
        'name="\\\\zorro\\a" descr="C:\\Users\\Zorro\\a.png"/></wp:inline></w:drawing></w:r></w:p>'
    ),
    "who asked": (
        '<w:p><w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:entryMacro w:val="zorro"/>'
        "</w:ffData></w:fldChar></w:r></w:p>"
    ),
    "who wrote it, without a change": '<w:p w:author="Zorro" w:date="zorro" w:initials="zorro"/>',
}


@pytest.mark.parametrize("paragraph", TOLD.values(), ids=TOLD)
def test_what_a_part_tells_of_its_writer_goes_and_its_words_stay(
    own_letter: Desk, letter_template: Path, paragraph: str
) -> None:
    in_body(letter_template, paragraph)
    parts = made_letter(own_letter)
    assert_names_nobody(parts)
    assert (b">kept<" in parts[BODY]) is (">kept<" in paragraph)


def test_path_of_the_template_goes_wherever_the_settings_lie(
    own_letter: Desk, letter_template: Path
) -> None:
    settings = "word/settings.xml"
    known = parts_of(letter_template)[settings].decode()
    said = f'<w:attachedTemplate xmlns:r="{R[1:-1]}" r:id="rIdMine"/>'
    with_parts(
        letter_template, {settings: known.replace("</w:settings>", f"{said}</w:settings>").encode()}
    )
    with_link(
        letter_template, "attachedTemplate", "file:///c:/zorro.dotx", "External", source=settings
    )
    renamed(letter_template, "settings.xml", "settings2.xml")
    parts = made_letter(own_letter)
    assert_names_nobody(parts)
    assert "word/settings2.xml" in parts
    assert "word/_rels/settings2.xml.rels" not in parts


@pytest.mark.parametrize("space", ["", f' xmlns:q="{W15}"'], ids=["Word's", "of 2012"])
def test_control_shows_its_words_and_is_bound_to_nothing(
    own_letter: Desk, letter_template: Path, space: str
) -> None:
    name = "q:dataBinding" if space else "w:dataBinding"
    bound = f'<{name}{space} w:xpath="/zorro" w:storeItemID="zorro"/>'
    words = f"<w:sdtContent>{text('Kept words')}</w:sdtContent>"
    in_body(
        letter_template, f"<w:p><w:sdt><w:sdtPr>{bound}<w:text/></w:sdtPr>{words}</w:sdt></w:p>"
    )
    parts = made_letter(own_letter)
    assert_names_nobody(parts)
    assert b"dataBinding" not in parts[BODY]
    assert "Kept words" in [shown(each) for each in xml_of(parts[BODY]).iter("{*}p")]


@pytest.mark.parametrize("mode", ["", "External"])
def test_chart_keeps_what_it_shows_without_the_workbook_behind_it(
    own_letter: Desk, letter_template: Path, mode: str
) -> None:
    chart = (
        f'<c:chartSpace xmlns:c="{CHART}" xmlns:r="{R[1:-1]}"><c:chart/>'
        '<c:externalData r:id="rIdMine"><c:autoUpdate w="0"/></c:externalData></c:chartSpace>'
    )
    type_ = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"
    with_part(letter_template, "word/charts/chart1.xml", type_, chart.encode(), "chart")
    with_parts(letter_template, {"word/embeddings/book.xlsx": b"Zorro"})
    kind, target = (
        ("oleObject", "file:///c:/zorro.xlsx") if mode else ("package", "../embeddings/book.xlsx")
    )
    with_link(letter_template, kind, target, mode, source="word/charts/chart1.xml")
    in_body(
        letter_template,
        f'<w:p><w:r><c:chart xmlns:c="{CHART}" xmlns:r="{R[1:-1]}" r:id="rIdMine"/></w:r></w:p>',
    )
    parts = made_letter(own_letter)
    assert_names_nobody(parts)
    assert b"externalData" not in parts["word/charts/chart1.xml"]
    assert not any("embeddings" in name for name in parts)


def test_text_blocks_of_a_template_tell_no_more_than_its_text(
    own_letter: Desk, letter_template: Path
) -> None:
    blocks = f'<w:glossaryDocument xmlns:w="{W14}"/>'.replace(W14, parts_space())
    said = blocks.replace("/>", ' w:rsidR="zorro"/>')
    with_part(
        letter_template,
        "word/glossary/document.xml",
        f"{MAIN}.document.glossary+xml",
        said.encode(),
        "glossaryDocument",
    )
    assert "word/glossary/document.xml" in made_letter(own_letter)
    assert_names_nobody(made_letter(own_letter))


def parts_space() -> str:
    return "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def test_words_beside_a_picture_go_with_the_picture_as_it_was(
    own_letter: Desk, letter_template: Path
) -> None:
    whole = png(4, 4)
    note = b"tEXtAuthor\0Zorro"
    chunk = (len(note) - 4).to_bytes(4, "big") + note + zlib.crc32(note).to_bytes(4, "big")
    with_part(
        letter_template, "word/media/a.png", "image/png", whole[:-12] + chunk + whole[-12:], "image"
    )
    in_body(
        letter_template,
        f'<w:p><w:r><a:blip xmlns:a="x" xmlns:r="{R[1:-1]}" r:embed="rIdMine"/></w:r></w:p>',
    )
    assert made_letter(own_letter)["word/media/a.png"] == whole
