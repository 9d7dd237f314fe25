"""docxtpl defines the templates' language: what it makes of a template, the program makes, too.

Every part is compared but the properties, which docxtpl would escape twice. What the program does
beyond docxtpl (a second full stop, the braces of values) has tests of its own.
"""

from __future__ import annotations

import io
from collections.abc import Mapping
from typing import Any

import pytest
import shipped
from docxtpl import DocxTemplate
from features import EACH, END, END_TC, FEATURES, TC, WORDS, line, row, table
from good_case import case_of
from hypothesis import HealthCheck, given, settings
from lxml import etree
from random_cases import quiet_cases
from tries import tries
from word import CP, parts_of, xml_of

from gen.documents import BUILT_IN_KINDS, documents_of
from gen.package.package import parts_in
from gen.package.paper import Paper
from gen.package.parts import Parts, packed, read_parts, ready
from gen.package.prepare import prepared, read_package
from gen.package.properties import PROPERTIES
from gen.talks import talk
from gen.template.fault import TemplateFault
from gen.template.render import compiled_from, render
from gen.template.value_marks import unmarked
from gen.words import words_of

BODY, TYPES = "word/document.xml", "[Content_Types].xml"
UPRIGHT = Paper("en-US", large_print=False)
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
CORE = f'<coreProperties xmlns="{CP[1:-1]}"/>'.encode()
Words = Mapping[str, object]
HEAD = {"practice": {"name": "P", "address": [], "phone": ""}, "letterhead": "L", "logo": ""}


def zipped(parts: Parts) -> bytes:
    return packed(ready(name, part) for name, part in parts.items())


def by_docxtpl(parts: Parts, words: Words) -> Parts:
    own = parts_in(prepared(read_package(parts), UPRIGHT))
    template = DocxTemplate(io.BytesIO(zipped({**own, PROPERTIES: CORE})))
    template.render(dict(words), autoescape=True)
    made = io.BytesIO()
    template.save(made)
    return read_parts(made)


def by_us(parts: Parts, words: Words) -> Parts:
    template = compiled_from("a.docx", zipped(parts), UPRIGHT)
    if isinstance(template, TemplateFault):
        raise template
    stories = {
        name: unmarked(story).replace("\ufdd2", "").encode()
        for name, story in render(template, words).items()
    }
    return {**{each.name: each.part for each in template.ready}, **stories}


def canonical(name: str, part: bytes) -> object:
    if name.endswith(".rels") or name == "[Content_Types].xml":
        entries = ({**each.attrib} for each in xml_of(part))
        return sorted(
            sorted(map(str, each.items())) for each in entries if "docProps" not in str(each)
        )
    if not name.endswith(".xml"):
        return part
    story = xml_of(part)
    for properties in story.iter(f"{{{W}}}tcPr"):  # docxtpl puts its own at either end of them
        properties[:] = sorted(properties, key=lambda each: str(each.tag))
    return etree.tostring(story, method="c14n")


def assert_alike(parts: Parts, words: Words) -> Parts:
    theirs, ours = by_docxtpl(parts, words), by_us(parts, words)
    assert {n for n in theirs if not n.startswith("docProps/")} == set(ours)
    for name, part in ours.items():
        assert canonical(name, part) == canonical(name, theirs[name]), name
    return ours


# --- the shipped templates ---


@settings(
    max_examples=tries(12),
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(quiet_cases())
def test_shipped_templates_come_out_as_docxtpl_would_make_them(fields: Mapping[str, Any]) -> None:
    case = case_of(fields)
    for document in documents_of(case, BUILT_IN_KINDS):
        parts = parts_of(shipped.templates() / document.kind.template(talk(case)))
        assert_alike(parts, {**words_of(case, document), "logo": ""})


# --- one feature of the language after the other ---


def letter() -> Parts:
    return parts_of(shipped.templates() / "door-open-letter.docx")


def with_body(body: str, parts: Parts | None = None) -> Parts:
    """The letter's template with another body."""
    parts = parts or letter()
    story = parts[BODY].decode()
    start = story.index("<w:body>") + len("<w:body>")
    return {**parts, BODY: (story[:start] + body + story[story.rindex("<w:sectPr") :]).encode()}


@pytest.mark.parametrize("words", WORDS, ids=["plain", "signs", "blank"])
@pytest.mark.parametrize("feature", FEATURES.values(), ids=FEATURES)
def test_feature_comes_out_as_docxtpl_would_make_it(feature: str, words: Words) -> None:
    assert_alike(with_body(feature), {**HEAD, **words})


@pytest.mark.parametrize(
    "tag", ["{% cellbg colour %}", "{% colspan count %}", "{% vm %}", "{% hm %}"]
)
def test_properties_of_a_cell_stand_in_the_order_of_the_standard(tag: str) -> None:
    around = '<w:tcW w:w="9" w:type="dxa"/><w:tcBorders><w:top w:val="single"/></w:tcBorders>'
    inside = line(f"{tag}{{{{ name }}}}")
    own = f'<w:tc><w:tcPr>{around}<w:vAlign w:val="top"/></w:tcPr>{inside}</w:tc>'
    each = row(TC, own, END_TC) if "hm" in tag else EACH + row(own) + END
    made = by_us(with_body(table(1, each)), {**HEAD, **WORDS[0]})
    order = ["tcW", "gridSpan", "vMerge", "tcBorders", "shd", "vAlign"]
    cells = [
        [etree.QName(one).localname for one in properties]
        for properties in xml_of(made[BODY]).iter(f"{{{W}}}tcPr")
    ]
    assert all(len(names) == 4 and names == sorted(names, key=order.index) for names in cells)
    assert cells


@pytest.mark.parametrize("feature", ["value", "paragraphs", "vm", "split over runs", "comment"])
def test_head_of_a_page_comes_out_as_docxtpl_would_make_it(feature: str) -> None:
    parts = letter()
    head = parts["word/header1.xml"]
    end = FEATURES[feature].encode() + b"</w:hdr>"
    parts["word/header1.xml"] = head.replace(b"</w:hdr>", end)
    assert_alike(with_body(line("{{ name }}"), parts), {**HEAD, **WORDS[1]})


def with_footnotes(body: str, sections: int) -> Parts:
    section = "<w:p><w:pPr><w:sectPr/></w:pPr></w:p>"
    parts = with_body(line("x{{ name }}") + section * (sections - 1))
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
    known = f'<Override PartName="/word/footnotes.xml" ContentType="{kind}"/></Types>'
    link = f'<Relationship Id="rIdF" Type="{OFFICE}/footnotes" Target="footnotes.xml"/>'
    links = "word/_rels/document.xml.rels"
    note = f'<w:footnotes xmlns:w="{W}"><w:footnote w:id="2">{body}</w:footnote></w:footnotes>'
    return {
        **parts,
        TYPES: parts[TYPES].replace(b"</Types>", known.encode()),
        links: parts[links].replace(b"</Relationships>", f"{link}</Relationships>".encode()),
        "word/footnotes.xml": note.encode(),
    }


def test_footnote_comes_out_as_docxtpl_would_make_it() -> None:
    assert_alike(with_footnotes(line("{{ name }} {{ other.b }}"), 1), {**HEAD, **WORDS[0]})


def test_value_in_a_footnote_is_no_tag_however_many_sections_there_are() -> None:
    parts = with_footnotes(line("{{ name }}"), 2)
    words = {**HEAD, **WORDS[0], "name": "{{ 7*7 }}"}
    assert b">49<" in by_docxtpl(parts, words)["word/footnotes.xml"], "docxtpl renders it twice"
    assert b">{{ 7*7 }}<" in by_us(parts, words)["word/footnotes.xml"]
