"""A template as other programs write it: a part is found by what leads to it, and all is kept."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import cast

import docx
import pytest
from desk import LETTER, Desk
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
from png import png
from word import parts_of, with_parts, xml_of

WILLING = "example-willing"


# --- whatever its parts are called ---


NAMES = [
    ("document.xml", "document2.xml"), ("header1.xml", "pageHeader.xml"),
    ("styles.xml", "Styles2.XML"), ("settings.xml", "settings2.xml"),
]  # fmt: skip


@pytest.mark.parametrize(("old", "new"), NAMES)
def test_part_of_another_name_does_the_same(
    own_letter: Desk, letter_template: Path, old: str, new: str
) -> None:
    before = made_letter(own_letter)
    renamed(letter_template, old, new)
    after = made_letter(own_letter)
    assert after == {
        n.replace(f"/{old}", f"/{new}"): after[n.replace(f"/{old}", f"/{new}")] for n in before
    }
    for name, part in before.items():
        if not name.endswith(".rels") and name != TYPES:
            assert after[name.replace(f"/{old}", f"/{new}")] == part


def test_long_letter_whose_parts_have_other_names_is_fitted_alike(
    own_letter: Desk, letter_template: Path
) -> None:
    for _ in range(22):
        in_body(letter_template, "<w:p><w:r><w:t>One more line.</w:t></w:r></w:p>")
    before = made_letter(own_letter)[BODY]
    for old, new in NAMES:
        renamed(letter_template, old, new)
    assert made_letter(own_letter)["word/document2.xml"] == before
    assert before != parts_of(letter_template)["word/document2.xml"]


def test_names_are_compared_without_case_and_backslashes_are_slashes(
    own_letter: Desk, letter_template: Path
) -> None:
    before = made_letter(own_letter)
    parts = parts_of(letter_template)
    with zipfile.ZipFile(letter_template, "w") as package:
        for name, part in parts.items():
            odd = name.replace("/", "\\") if "theme" in name else name.replace("styles", "STYLES")
            package.writestr(odd, part)
    after = made_letter(own_letter)
    changed = {name for name in before if name.endswith(".rels")} | {TYPES}
    for name in before.keys() - changed:
        assert after[name.replace("styles", "STYLES")] == before[name]
    docx.Document(str(own_letter.file(WILLING, LETTER)))


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
    own_letter: Desk, letter_template: Path, other: Callable[[str], str]
) -> None:
    before = made_letter(own_letter)[BODY]
    with_parts(letter_template, {BODY: other(parts_of(letter_template)[BODY].decode()).encode()})
    after = made_letter(own_letter)[BODY]
    assert etree.tostring(xml_of(after), method="c14n") == etree.tostring(
        xml_of(before), method="c14n"
    )


def test_part_in_another_encoding_is_read(own_letter: Desk, letter_template: Path) -> None:
    before = made_letter(own_letter)[BODY]
    body = xml_of(parts_of(letter_template)[BODY])
    with_parts(letter_template, {BODY: cast("bytes", etree.tostring(body, encoding="UTF-16"))})
    assert made_letter(own_letter)[BODY] == before


def test_template_of_words_own_becomes_a_document(own_letter: Desk, letter_template: Path) -> None:
    known = parts_of(letter_template)[TYPES]
    with_parts(letter_template, {TYPES: known.replace(b"document.main", b"template.main")})
    assert types(made_letter(own_letter))[f"/{BODY}"] == f"{MAIN}.document.main+xml"


def test_strict_format_is_told_with_how_to_save_it(own_letter: Desk, letter_template: Path) -> None:
    strict = parts_of(letter_template)[BODY].replace(
        W_SPACE.encode(), b"http://purl.oclc.org/ooxml/wordprocessingml/main"
    )
    with_parts(letter_template, {BODY: strict})
    (problem,) = own_letter.docs("--json").report["problems"]
    assert problem["what"].startswith("This template is saved as “Strict Open XML Document”,")
    assert "“Word Document (.docx)” without “Strict”" in problem["fix"]


# --- what leads somewhere, and what nowhere ---


@pytest.mark.parametrize(("target", "mode"), [("#_top", ""), ("NULL", ""), ("NULL", "External")])
def test_link_that_leads_nowhere_is_left_as_it_is(
    own_letter: Desk, letter_template: Path, target: str, mode: str
) -> None:
    with_link(letter_template, "hyperlink", target, mode)
    link = f'<w:hyperlink xmlns:r="{R[1:-1]}" r:id="rIdMine">'
    in_body(letter_template, f"<w:p>{link}<w:r><w:t>up</w:t></w:r></w:hyperlink></w:p>")
    links = xml_of(made_letter(own_letter)[rels_of(BODY)])
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
    own_letter: Desk, letter_template: Path, name: str, target: str
) -> None:
    with_picture(letter_template, name, target)
    parts = made_letter(own_letter)
    names = [each for each in parts if each.startswith("word/media/")]
    assert [parts[each] for each in names] == [png(4, 4)]
    document = docx.Document(str(own_letter.file(WILLING, LETTER)))
    assert document.part.related_parts["rIdMine"].blob == png(4, 4)


def test_part_that_nothing_leads_to_goes(own_letter: Desk, letter_template: Path) -> None:
    with_parts(letter_template, {"[trash]/0000.dat": b"Zorro", "word/media/old.png": png(3, 3)})
    with_type(letter_template, '<Default Extension="dat" ContentType="a/b"/>')
    with_link(letter_template, "image", "media/old.png", id_="rIdOld")
    before, after = parts_of(letter_template), made_letter(own_letter)
    assert {"[trash]/0000.dat", "word/media/old.png"} <= before.keys() - after.keys()
    assert b"rIdOld" not in after[rels_of(BODY)]
    assert defaults(after) == ["rels", "xml"]


def test_part_that_grows_as_it_is_read_is_told(own_letter: Desk, letter_template: Path) -> None:
    bomb = '<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>'
    with_parts(
        letter_template,
        {BODY: parts_of(letter_template)[BODY].replace(b"?>", f"?>{bomb}".encode(), 1)},
    )
    (problem,) = own_letter.docs("--json").report["problems"]
    assert problem["what"] == "This is not a Word document."


def test_part_more_of_every_kind_that_is_in_use_stays(
    own_letter: Desk, letter_template: Path
) -> None:
    web = f'<w:webSettings xmlns:w="{W_SPACE}"/>'.encode()
    with_part(
        letter_template, "word/webSettings.xml", f"{MAIN}.webSettings+xml", web, "webSettings"
    )
    assert "word/webSettings.xml" in made_letter(own_letter)
