"""What Word's own accessibility checker asks for, and more: in documents of every kind of case."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from desk import Desk
from extra_documents import LEAVE, OTHERS, WILLING
from lxml import etree
from page_cases import made_page_cases
from png import png
from word import W, parts_of, properties, stories, xml_of

R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
DRAWN = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
_FLOWN = f"{DRAWN}anchor"
_HAND_MADE_LIST = re.compile(r"([-–•*]|\(?\d{1,2}[.)])\s")
# What a run or a paragraph may say of itself: the name of its style, and where a section ends.
_STYLED = {f"{W}rStyle", f"{W}pStyle", f"{W}sectPr"}


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """Each document of cases of every kind and length, and of two that get the other pages."""
    more = Desk(tmp_path_factory.mktemp("more")).with_extra_documents()
    more.change_practice({"practice.loose_ends": "yes"})
    more.case(WILLING, WILLING)
    access = [{"what": each, "until": "2026-12-31"} for each in ("Portal", "Shared folder")]
    more.case(LEAVE, LEAVE, {**OTHERS, "ending.access": access})
    more.docs()
    return sorted((*made_page_cases().glob("*/*.docx"), *more.out.glob("*/*.docx")))


def bodies(made: list[Path]) -> Iterator[tuple[str, etree._Element]]:
    for path in made:
        yield path.stem, stories(path)["word/document.xml"]


def styles_of(path: Path) -> dict[str, etree._Element]:
    found = xml_of(parts_of(path)["word/styles.xml"]).iter(f"{W}style")
    return {str(style.get(f"{W}styleId")): style for style in found}


def words(element: etree._Element) -> str:
    return "".join(text.text or "" for text in element.iter(f"{W}t")).strip()


def test_title_and_language_are_set(made: list[Path]) -> None:
    for path in made:
        told = properties(path)
        assert re.match(
            r"(Conversation guide|A page for|An open door|A fresh start|A short|What is still)",
            told["title"],
        )
        defaults = xml_of(parts_of(path)["word/styles.xml"]).find(f"{W}docDefaults")
        assert defaults is not None
        (language,) = defaults.iter(f"{W}lang")
        assert language.get(f"{W}val") == told["language"]


def test_headings_begin_at_the_first_level_and_skip_none(made: list[Path]) -> None:
    for path in made:
        styles = styles_of(path)
        levels = {id_: _level(id_, styles) for id_ in styles}
        body = stories(path)["word/document.xml"]
        found = [(levels[_style(p)], words(p)) for p in body.iter(f"{W}p") if levels[_style(p)]]
        assert found[0][0] == 1, path.stem
        for (above, _), (level, title) in pairwise(found):
            assert level <= above + 1, (path.stem, title)
        assert all(title for _, title in found), path.stem


def _style(paragraph: etree._Element) -> str:
    style = paragraph.find(f"{W}pPr/{W}pStyle")
    return "Normal" if style is None else str(style.get(f"{W}val"))


def _level(id_: str, styles: dict[str, etree._Element]) -> int:
    """The outline level of a style or of what it rests on, from 1; 0 for none."""
    own = styles[id_].find(f"{W}pPr/{W}outlineLvl")
    if own is not None:
        return int(own.get(f"{W}val", "")) + 1
    below = styles[id_].find(f"{W}basedOn")
    return 0 if below is None else _level(str(below.get(f"{W}val")), styles)


def test_every_table_has_a_marked_head_whole_rows_and_plain_cells(made: list[Path]) -> None:
    tables = 0
    for name, body in bodies(made):
        for table in body.iter(f"{W}tbl"):
            tables += 1
            head, *rows = table.findall(f"{W}tr")
            assert head.find(f"{W}trPr/{W}tblHeader") is not None, name
            assert all(words(cell) for cell in head.iter(f"{W}tc")), name
            assert all(row.find(f"{W}trPr/{W}cantSplit") is not None for row in rows), name
            assert rows
            assert not list(table.iter(f"{W}gridSpan", f"{W}vMerge")), name
            assert not list(table.iterdescendants(f"{W}tbl")), name
            assert all(cell[-1].tag == f"{W}p" for cell in table.iter(f"{W}tc")), name
            assert table.find(f"{W}tblPr/{W}tblCaption") is not None, name
    assert tables > len(made) / 2


def test_every_box_can_be_ticked_and_says_what_it_is_about(made: list[Path]) -> None:
    boxes = 0
    for name, body in bodies(made):
        controls = list(body.iter(f"{W}sdt"))
        for control in controls:
            title = control.find(f"{W}sdtPr/{W}alias")
            assert title is not None, name
            assert title.get(f"{W}val"), name
            assert control.find(f"{W}sdtPr/{W14}checkbox/{W14}checked") is not None, name
            assert words(control) == "\N{BALLOT BOX}", name
        ids = [id_.get(f"{W}val") for id_ in body.iter(f"{W}id")]
        assert len(ids) == len(set(ids)), name
        boxes += len(controls)
    assert boxes > len(made)


def test_nothing_is_set_by_hand(made: list[Path]) -> None:
    """A coach restyles the whole by changing one style: no paragraph has a look of its own."""
    for path in made:
        for name, story in stories(path).items():
            for own in story.iter(f"{W}pPr", f"{W}rPr"):
                assert not {child.tag for child in own} - _STYLED, (path.stem, name)


def test_every_style_and_list_that_is_used_is_there(made: list[Path]) -> None:
    for path in made:
        there = styles_of(path)
        parts = stories(path).values()
        used = {each.get(f"{W}val") for p in parts for each in p.iter(f"{W}pStyle", f"{W}rStyle")}
        assert used <= there.keys(), path.stem
        lists = xml_of(parts_of(path)["word/numbering.xml"]).iter(f"{W}num")
        numbers = {each.get(f"{W}numId") for each in lists}
        asked = {
            each.get(f"{W}val") for style in there.values() for each in style.iter(f"{W}numId")
        }
        assert asked <= numbers, path.stem


def test_nothing_is_laid_out_by_blanks_or_typed_lists(made: list[Path]) -> None:
    for path in made:
        for story in stories(path).values():
            for paragraph in story.iter(f"{W}p"):
                text = words(paragraph)
                assert text or paragraph.find(f".//{W}drawing") is not None, path.stem
                assert "   " not in text, (path.stem, text)
                assert not _HAND_MADE_LIST.match(text), (path.stem, text)
            assert not list(story.iter(f"{W}pBdr", f"{W}framePr", f"{W}txbxContent")), path.stem


def test_every_part_is_named_and_every_tie_leads_somewhere(made: list[Path]) -> None:
    for path in made:
        parts = parts_of(path)
        types = xml_of(parts["[Content_Types].xml"])
        named = Counter(str(each.get("PartName")).lstrip("/") for each in types)
        by_ending = {str(each.get("Extension")) for each in types}
        for part in parts:
            assert named[part] == 1 or part.rpartition(".")[2] in by_ending, (path.stem, part)
        for name, story in stories(path).items():
            ties = parts.get(name.replace("word/", "word/_rels/") + ".rels", b"<none/>")
            known = {each.get("Id") for each in xml_of(ties)}
            used = {v for e in story.iter() for k, v in e.attrib.items() if str(k).startswith(R)}
            assert used <= known, (path.stem, name)
            assert b'TargetMode="External"' not in ties, path.stem


def test_properties_come_first_and_sections_last(made: list[Path]) -> None:
    for name, body in bodies(made):
        for inner in body.iter(f"{W}pPr", f"{W}rPr", f"{W}tcPr", f"{W}tblPr"):
            above = inner.getparent()
            assert above is not None
            assert above[0] is inner or above.tag == f"{W}sdtPr", name
        assert body[0][-1].tag == f"{W}sectPr", name


def test_a_logo_stands_in_line_and_is_told_to_who_cannot_see_it(desk: Desk) -> None:
    desk.with_examples("example-willing").with_own_templates()
    (desk.templates / "logo.png").write_bytes(png(2, 2))
    desk.change_practice({"practice.logo": "logo.png", "practice.logo_alt": "A quiet lake"})
    assert desk.docs().exit_code == 0
    for kind in ("referral-note", "door-open-letter"):
        path = desk.file("example-willing", kind)
        told = [each for story in stories(path).values() for each in story.iter(f"{DRAWN}docPr")]
        assert [each.get("descr") for each in told] == ["A quiet lake"]
        assert len({each.get("id") for each in told}) == len(told)
        assert not [story for story in stories(path).values() if list(story.iter(_FLOWN))]
