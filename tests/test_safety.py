"""What a template may not bring is refused with its place, however it is written; and no more."""

from __future__ import annotations

from pathlib import Path

import pytest
from desk import Desk
from packages import MAIN, TYPES, W_SPACE, R, in_body, made_letter, with_link, with_part
from word import parts_of, with_parts

W = f'xmlns:w="{W_SPACE}"'
HEADER = "word/header1.xml"


def told(own_letter: Desk) -> str:
    """What is said of the template; empty where it is used."""
    problems = own_letter.docs("--json").report["problems"]
    assert [each["rule"] for each in problems] in ([], ["template-fault"])
    return problems[0]["what"] if problems else ""


def line(inside: str, properties: str = "") -> str:
    return f"<w:p>{properties}<w:r><w:t>Near here.</w:t></w:r>{inside}</w:p>"


def run(inside: str, properties: str = "") -> str:
    return f"<w:r><w:rPr>{properties}</w:rPr>{inside}</w:r>"


def field(*codes: str) -> str:
    """A field whose code is split over runs."""
    pieces = "".join(
        run(f'<w:instrText xml:space="preserve">{code}</w:instrText>') for code in codes
    )
    begin, middle, end = (
        run(f'<w:fldChar w:fldCharType="{each}"/>') for each in ("begin", "separate", "end")
    )
    return f"{begin}{pieces}{middle}{run('<w:t>x</w:t>')}{end}"


def simple(code: str) -> str:
    return f'<w:fldSimple w:instr="{code}">{run("<w:t>x</w:t>")}</w:fldSimple>'


TRACKED, HIDDEN = "tracked changes", "hidden text"
PICTURE, OTHER, LINK = (
    "a picture that is not in the file",
    "a piece that is fetched from another",
    "a link that leads",
)
OBJECT, FILM, CONTROL = "an object of another program", "a film or a sound", "a control that runs"
TEXT = "<w:t>Zorro</w:t>"
BY = 'w:id="1" w:author="Bob"'
VANISH_Q = f'<q:vanish xmlns:q="{W_SPACE}" q:val="true"/>'
SHARE = r"HYPERLINK &quot;\\server\a&quot; \o &quot;x&quot;"
TABLE = "<w:tbl><w:tblPr/><w:tblGrid/><w:tr>"
IN_BODY = {
    "insertion": (line(f"<w:ins {BY}>{run(TEXT)}</w:ins>"), TRACKED),
    "insertion in other quotes": (
        line(f"<w:ins w:author='Bob' w:id='1'>{run(TEXT)}</w:ins>"),
        TRACKED,
    ),
    "insertion in another prefix": (line(f'<q:ins xmlns:q="{W_SPACE}" q:id="1"/>'), TRACKED),
    "deletion": (line(f"<w:del {BY}>{run('<w:delText>Zorro</w:delText>')}</w:del>"), TRACKED),
    "move": (line(f"<w:moveFrom {BY}>{run(TEXT)}</w:moveFrom>"), TRACKED),
    "mark of a paragraph": (line("", f"<w:pPr><w:rPr><w:ins {BY}/></w:rPr></w:pPr>"), TRACKED),
    "format": (line(run(TEXT, f"<w:rPrChange {BY}><w:rPr/></w:rPrChange>")), TRACKED),
    "cell": (
        f"{TABLE}<w:tc><w:tcPr><w:cellIns {BY}/></w:tcPr>{line('')}</w:tc></w:tr></w:tbl>",
        TRACKED,
    ),
    "hidden": (line(run(TEXT, "<w:vanish/>")), HIDDEN),
    "hidden with more said": (
        line(run(TEXT, '<w:vanish w:val="on" w:rsidR="00"></w:vanish>')),
        HIDDEN,
    ),
    "hidden in another prefix": (line(run(TEXT, VANISH_Q)), HIDDEN),
    "hidden picture": (line(run("<w:pict/>", "<w:vanish/>")), HIDDEN),
    "hidden row": (
        f"{TABLE}<w:trPr><w:hidden/></w:trPr><w:tc>{line('')}</w:tc></w:tr></w:tbl>",
        HIDDEN,
    ),
    "picture by a field": (
        line(simple("INCLUDEPICTURE &quot;http://a.example/b.png&quot;")),
        PICTURE,
    ),
    "picture by a field in pieces": (
        line(field(" INCLUDE", "PICTURE ", '"\\\\server\\b.png"')),
        PICTURE,
    ),
    "text by a field": (line(field(' includetext "C:\\\\a.docx"')), OTHER),
    "field behind a field": (
        line(field(" IF 1 = 1 ", '"x"') + field(" LINK Excel.Sheet")),
        OTHER,
    ),
    "DDE": (line(field(" DDEAUTO c:\\\\windows\\\\cmd.exe")), OTHER),
    "link by a field": (line(field(' HYPERLINK "file:///c:/a.docx"')), LINK),
    "link to a share by a field": (line(simple(SHARE)), LINK),
    "picture without a link": (
        line(run('<w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml">'
                 '<v:imagedata src="http://a.example/b.png"/></v:shape></w:pict>')),
        PICTURE,
    ),
    "shape that is a link": (
        line(run('<w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml" '
                 'href="file:///c:/a.docx"/></w:pict>')),
        LINK,
    ),
    "object": (line(run("<w:object/>")), OBJECT),
    "control": (line(run('<w:control w:name="x"/>')), CONTROL),
    "another file": ('<w:altChunk xmlns:r="x" r:id="rIdMine"/>', OTHER),
}  # fmt: skip


@pytest.mark.parametrize(("paragraph", "what"), IN_BODY.values(), ids=IN_BODY)
def test_what_no_template_may_bring_is_told_with_its_place(
    own_letter: Desk, letter_template: Path, paragraph: str, what: str
) -> None:
    in_body(letter_template, paragraph)
    said = told(own_letter)
    assert said.startswith(f"This template holds {what}")
    near = "Near here." if "Near here." in paragraph else "endfor"
    assert "(in the body near “" in said
    assert near in said


@pytest.mark.parametrize("part", [HEADER, "word/styles.xml", "word/settings.xml"])
def test_every_part_is_looked_at(own_letter: Desk, letter_template: Path, part: str) -> None:
    xml = parts_of(letter_template)[part].decode()
    end = xml.rindex("</")
    with_parts(letter_template, {part: f"{xml[:end]}<w:ins {BY}/>{xml[end:]}".encode()})
    assert told(own_letter).startswith(f"This template holds {TRACKED} (")


LINKED = {
    "picture on the web": ("image", "https://a.example/b.png", "External", PICTURE),
    "picture on a share": ("image", "\\\\server\\b.png", "External", PICTURE),
    "picture whose mode is not said": ("image", "file:///c:/b.png", "", PICTURE),
    "link to a file": ("hyperlink", "file:///c:/a.docx", "External", LINK),
    "link to a file beside it": ("hyperlink", "a.docx", "External", LINK),
    "link to a share": ("hyperlink", "\\\\server\\a", "External", LINK),
    "link to a script": ("hyperlink", "javascript:alert(1)", "External", LINK),
    "subdocument": ("subDocument", "a.docx", "External", OTHER),
    "another file": ("aFChunk", "a.html", "External", OTHER),
    "object elsewhere": ("oleObject", "file:///c:/a.xlsx", "External", OBJECT),
    "film": ("video", "https://a.example/b.mp4", "External", FILM),
    "of no kind that is known": (
        "http://a.example/strange",
        "http://a.example/b",
        "External",
        OTHER,
    ),
}


@pytest.mark.parametrize(("kind", "target", "mode", "what"), LINKED.values(), ids=LINKED)
def test_what_leads_out_of_the_file_is_told(
    own_letter: Desk, letter_template: Path, kind: str, target: str, mode: str, what: str
) -> None:
    with_link(letter_template, kind, target, mode)
    in_body(
        letter_template,
        line(f'<w:hyperlink xmlns:r="{R[1:-1]}" r:id="rIdMine">{run(TEXT)}</w:hyperlink>'),
    )
    said = told(own_letter)
    assert said.startswith(f"This template holds {what}")
    assert "near “Near here.Zorro”" in said


@pytest.mark.parametrize(
    "target",
    [
        "https://a.example/b?c=d",
        "HTTP://a.example",
        "mailto:a@b.example",
        "#top",
        "mailto:a%20b@c.example",
    ],
)
def test_link_to_the_web_to_mail_and_within_is_kept(
    own_letter: Desk, letter_template: Path, target: str
) -> None:
    with_link(letter_template, "hyperlink", target, "External")
    in_body(
        letter_template,
        line(f'<w:hyperlink xmlns:r="{R[1:-1]}" r:id="rIdMine">{run(TEXT)}</w:hyperlink>'),
    )
    assert target.encode() in made_letter(own_letter)["word/_rels/document.xml.rels"]


MAY = {
    "shown": line(run(TEXT, '<w:vanish w:val="0"/>')),
    "hidden mark of a paragraph": line(
        "", "<w:pPr><w:rPr><w:vanish/><w:specVanish/></w:rPr></w:pPr>"
    ),
    "hidden blank": line(run("<w:t> </w:t>", "<w:vanish/>")),
    "page numbers": line(field(" PAGE ") + simple("NUMPAGES")),
    "field that leads to the web": line(field(' HYPERLINK "https://a.example" \\o "x"')),
    "field that leads within": line(field(' HYPERLINK \\l "_Toc1"')),
    "table of contents": line(field(' TOC \\o "1-3" \\h \\z \\u ') + run(TEXT, "<w:webHidden/>")),
    "words of a field's name": line(run("<w:t>INCLUDEPICTURE and DDE are words.</w:t>")),
}


@pytest.mark.parametrize("paragraph", MAY.values(), ids=MAY)
def test_what_looks_like_it_and_is_not_is_used(
    own_letter: Desk, letter_template: Path, paragraph: str
) -> None:
    in_body(letter_template, paragraph)
    assert told(own_letter) == ""


def test_file_of_macros_is_told_by_its_type_alone(own_letter: Desk, letter_template: Path) -> None:
    known = parts_of(letter_template)[TYPES]
    macros = b"application/vnd.ms-word.document.macroEnabled.main+xml"
    with_parts(
        letter_template, {TYPES: known.replace(f"{MAIN}.document.main+xml".encode(), macros)}
    )
    assert told(own_letter) == "This template holds macros."


def test_comments_without_one_go_and_one_is_told_with_its_words(
    own_letter: Desk, letter_template: Path
) -> None:
    with_part(
        letter_template,
        "word/remarks.xml",
        f"{MAIN}.comments+xml",
        f"<w:comments {W}/>".encode(),
        "comments",
    )
    assert not [name for name in made_letter(own_letter) if "remarks" in name]
    remark = f'<w:comment w:id="0" w:author="Bob">{line("")}</w:comment>'
    with_parts(
        letter_template, {"word/remarks.xml": f"<w:comments {W}>{remark}</w:comments>".encode()}
    )
    assert told(own_letter) == "This template holds comments (in a comment near “Near here.”)."
