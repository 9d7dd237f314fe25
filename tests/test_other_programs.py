"""A template as other programs write it: a part is found by what leads to it, and all is kept."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import cast

import docx
import pytest
from desk import LETTER, NOTE, SCRIPT, Desk
from lxml import etree
from packages import (
    BODY,
    MAIN,
    TYPES,
    W_SPACE,
    R,
    defaults,
    in_body,
    made_letter,
    rels_of,
    renamed,
    types,
    with_link,
    with_part,
    with_picture,
    with_type,
)
from plain_letter import with_plain_letter
from png import png
from word import parts_of, with_parts, xml_of

WILLING = "example-willing"


@pytest.fixture
def own(desk: Desk) -> Desk:
    """One case, and a letter that a test may change."""
    return with_plain_letter(desk.with_examples(WILLING)).with_short(SCRIPT, NOTE)


@pytest.fixture
def template(own: Desk) -> Path:
    return own.templates / f"{LETTER}.docx"


# --- whatever its parts are called ---


NAMES = [
    ("document.xml", "document2.xml"), ("header1.xml", "pageHeader.xml"),
    ("styles.xml", "Styles2.XML"), ("settings.xml", "settings2.xml"),
]  # fmt: skip


@pytest.mark.parametrize(("old", "new"), NAMES)
def test_part_of_another_name_does_the_same(own: Desk, template: Path, old: str, new: str) -> None:
    before = made_letter(own)
    renamed(template, old, new)
    after = made_letter(own)
    assert after == {
        n.replace(f"/{old}", f"/{new}"): after[n.replace(f"/{old}", f"/{new}")] for n in before
    }
    for name, part in before.items():
        if not name.endswith(".rels") and name != TYPES:
            assert after[name.replace(f"/{old}", f"/{new}")] == part


def test_long_letter_whose_parts_have_other_names_is_fitted_alike(
    own: Desk, template: Path
) -> None:
    for _ in range(22):
        in_body(template, "<w:p><w:r><w:t>One more line.</w:t></w:r></w:p>")
    before = made_letter(own)[BODY]
    for old, new in NAMES:
        renamed(template, old, new)
    assert made_letter(own)["word/document2.xml"] == before
    assert before != parts_of(template)["word/document2.xml"]


def test_names_are_compared_without_case_and_backslashes_are_slashes(
    own: Desk, template: Path
) -> None:
    before = made_letter(own)
    parts = parts_of(template)
    with zipfile.ZipFile(template, "w") as package:
        for name, part in parts.items():
            odd = name.replace("/", "\\") if "theme" in name else name.replace("styles", "STYLES")
            package.writestr(odd, part)
    after = made_letter(own)
    changed = {name for name in before if name.endswith(".rels")} | {TYPES}
    for name in before.keys() - changed:
        assert after[name.replace("styles", "STYLES")] == before[name]
    docx.Document(str(own.file(WILLING, LETTER)))


def prefixes(xml: str) -> str:
    return xml.replace("w:", "x:").replace("xmlns:w=", "xmlns:x=")


def default_space(xml: str) -> str:
    return (
        xml.replace("<w:", "<")
        .replace("</w:", "</")
        .replace("xmlns:w=", f'xmlns="{W_SPACE}" xmlns:w=')
    )


@pytest.mark.parametrize("other", [prefixes, default_space])
def test_other_prefixes_say_the_same(
    own: Desk, template: Path, other: Callable[[str], str]
) -> None:
    before = made_letter(own)[BODY]
    with_parts(template, {BODY: other(parts_of(template)[BODY].decode()).encode()})
    after = made_letter(own)[BODY]
    assert etree.tostring(xml_of(after), method="c14n") == etree.tostring(
        xml_of(before), method="c14n"
    )


def test_part_in_another_encoding_is_read(own: Desk, template: Path) -> None:
    before = made_letter(own)[BODY]
    body = xml_of(parts_of(template)[BODY])
    with_parts(template, {BODY: cast("bytes", etree.tostring(body, encoding="UTF-16"))})
    assert made_letter(own)[BODY] == before


def test_template_of_words_own_becomes_a_document(own: Desk, template: Path) -> None:
    known = parts_of(template)[TYPES]
    with_parts(template, {TYPES: known.replace(b"document.main", b"template.main")})
    assert types(made_letter(own))[f"/{BODY}"] == f"{MAIN}.document.main+xml"


def test_strict_format_is_told_with_how_to_save_it(own: Desk, template: Path) -> None:
    strict = parts_of(template)[BODY].replace(
        W_SPACE.encode(), b"http://purl.oclc.org/ooxml/wordprocessingml/main"
    )
    with_parts(template, {BODY: strict})
    (problem,) = own.docs("--json").report["problems"]
    assert problem["what"] == "This file is in the format “Strict Open XML Document”."
    assert problem["fix"] == "Save it from Word as “Word Document (.docx)”."


# --- what leads somewhere, and what nowhere ---


@pytest.mark.parametrize(("target", "mode"), [("#_top", ""), ("NULL", ""), ("NULL", "External")])
def test_link_that_leads_nowhere_is_left_as_it_is(
    own: Desk, template: Path, target: str, mode: str
) -> None:
    with_link(template, "hyperlink", target, mode)
    link = f'<w:hyperlink xmlns:r="{R[1:-1]}" r:id="rIdMine">'
    in_body(template, f"<w:p>{link}<w:r><w:t>up</w:t></w:r></w:hyperlink></w:p>")
    links = xml_of(made_letter(own)[rels_of(BODY)])
    (found,) = (each for each in links if each.get("Id") == "rIdMine")
    assert (found.get("Target"), found.get("TargetMode", "")) == (target, mode)


NAMED = {
    "encoded in the link": ("word/media/my mark.png", "media/my%20mark.png"),
    "encoded in the zip": ("word/media/my%20mark.png", "media/my%20mark.png"),
    "encoded nowhere": ("word/media/my mark.png", "media/my mark.png"),
    "other case": ("word/media/Mark.PNG", "Media/mark.png"),
    "from the root": ("word/media/mark.png", "/word/media/mark.png"),
    "not of ASCII": ("word/media/m\u00e4rk.png", "media/m%C3%A4rk.png"),
}


@pytest.mark.parametrize(("name", "target"), NAMED.values(), ids=NAMED)
def test_picture_is_kept_however_its_name_is_written(
    own: Desk, template: Path, name: str, target: str
) -> None:
    with_picture(template, name, target)
    parts = made_letter(own)
    names = [each for each in parts if each.startswith("word/media/")]
    assert [parts[each] for each in names] == [png(4, 4)]
    document = docx.Document(str(own.file(WILLING, LETTER)))
    assert document.part.related_parts["rIdMine"].blob == png(4, 4)


def test_part_that_nothing_leads_to_goes(own: Desk, template: Path) -> None:
    with_parts(template, {"[trash]/0000.dat": b"Zorro", "word/media/old.png": png(3, 3)})
    with_type(template, '<Default Extension="dat" ContentType="a/b"/>')
    with_link(template, "image", "media/old.png", id_="rIdOld")
    before, after = parts_of(template), made_letter(own)
    assert {"[trash]/0000.dat", "word/media/old.png"} <= before.keys() - after.keys()
    assert b"rIdOld" not in after[rels_of(BODY)]
    assert defaults(after) == ["rels", "xml"]


def test_part_that_grows_as_it_is_read_is_told(own: Desk, template: Path) -> None:
    bomb = '<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>'
    with_parts(template, {BODY: parts_of(template)[BODY].replace(b"?>", f"?>{bomb}".encode(), 1)})
    (problem,) = own.docs("--json").report["problems"]
    assert problem["what"] == "This is not a Word document."


def test_part_more_of_every_kind_that_is_in_use_stays(own: Desk, template: Path) -> None:
    web = f'<w:webSettings xmlns:w="{W_SPACE}"/>'.encode()
    with_part(template, "word/webSettings.xml", f"{MAIN}.webSettings+xml", web, "webSettings")
    assert "word/webSettings.xml" in made_letter(own)
