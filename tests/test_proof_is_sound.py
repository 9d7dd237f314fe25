"""The proof finds by looking at a story's text what reading it as XML would find, on any story."""

from __future__ import annotations

from functools import cache

import pytest
import shipped
from close_reading import kind_of_fault
from desk import short_templates
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from tries import tries

from gen.case import Case
from gen.documents import BUILT_IN_KINDS, Document
from gen.form.check import check_case
from gen.package.names import Names
from gen.package.paper import Paper
from gen.package.properties import PROPERTIES
from gen.proof.prove import faults_of
from gen.reading.merge import over_practice
from gen.reading.source import read_practice, read_source
from gen.template.render import Compiled

BODY = "word/document.xml"
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
CORE = '<c xmlns:d="urn:d"><d:title>{}</d:title><d:author>Ann &amp; Ann</d:author></c>'
PAPER = Paper("en-US", large_print=False)
NAMES = Names(BODY, "", "", "", "", (), {}, "")
NOTE = next(kind for kind in BUILT_IN_KINDS if kind.name == "referral-note")
FAULTS = {
    "torn": "its XML is torn",
    "no rows": "has no rows",
    "no paragraph": "has no paragraph",
    "empty": "a cell of a table is empty",
    "private": "and is private",
}

# The same few words, however they may be written, in texts, over runs, lines, cells and tabs.
WRITTEN = (
    ("his", "HIS", "(his)"),
    ("brother's", "brother’s", "brother&#39;s", "Brothers"),
    ("sold", "so</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>ld", "sold&quot;"),
    ("café", "cafe\u0301", "CAFÉ"),
    ("Straße", "STRASSE", "&amp;strasse"),
    ("now", "NOW!", "\uff4e\uff4f\uff57"),
)
WORDS = [forms[0] for forms in WRITTEN]
STRAY = ("{", "}", "{{", "%}", "#", "\ufdd0", "1", "ﬁn", "\u0301", "&amp;", "s&lt;old", "no")
BETWEEN = (
    " ", " ", " ", ", ", "", "&#34;", '</w:t></w:r><w:r><w:t xml:space="preserve">',
    "</w:t><w:tab/><w:t>", "</w:t><w:br/><w:t>", '</w:t><w:br w:type="page"/><w:t>',
    "</w:t><w:noBreakHyphen/><w:t>", "</w:t><w:cr/><w:t>", "</w:t></w:r></w:p><w:p><w:r><w:t>",
    '</w:t></w:r></w:p><w:p w:x="y"><w:pPr><w:pStyle w:val="Body"/></w:pPr><w:r><w:t>',
)  # fmt: skip


@st.composite
def texts(draw: st.DrawFn) -> str:
    """A text, most often with the words of interest in their order."""
    words = [draw(st.sampled_from(WRITTEN[at % 6])) for at in range(draw(st.integers(0, 9)))]
    if draw(st.booleans()):
        words.insert(draw(st.integers(0, len(words))), draw(st.sampled_from(STRAY)))
    return "".join(f"{word}{draw(st.sampled_from(BETWEEN))}" for word in words)


def paragraph(text: str) -> str:
    return f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"


def picture(words: str) -> str:
    return f'<w:p><w:r><w:drawing><x descr="{words}"/></w:drawing></w:r></w:p>'


PLAIN = st.lists(st.sampled_from(WORDS), max_size=8).map(" ".join)
PARAGRAPHS = st.one_of(texts().map(paragraph), PLAIN.map(picture))


@st.composite
def tables(draw: st.DrawFn, deep: bool = True) -> str:
    inside = st.one_of(PARAGRAPHS, tables(deep=False)) if deep else PARAGRAPHS
    begin = draw(st.sampled_from(("<w:tr><w:tc>", '<w:tr w:r="1"><w:tc w:id="2"><w:tcPr/>')))
    cells = draw(st.lists(st.lists(inside, max_size=2).map("".join), max_size=3))
    rows = "".join(f"{begin}{cell}</w:tc></w:tr>" for cell in cells)
    return f"<w:tbl><w:tblPr/>{rows}</w:tbl>"


STORIES = st.lists(st.one_of(PARAGRAPHS, tables()), max_size=5).map("".join)


@cache
def any_template() -> Compiled:
    data = (short_templates() / "referral-note.docx").read_bytes()
    return Compiled("a.docx", (), {}, {}, NAMES, (data, PAPER))


@cache
def case_with(private: str) -> Case:
    path = shipped.example("willing")
    root, practice = read_source(path).root, read_practice(shipped.templates())
    assert root
    merged = over_practice(root, practice.root)
    case = check_case(path.stem, path.as_posix(), merged, shipped.templates()).case
    assert case
    return case.with_fields(
        {**case.fields, "reason": {**case.fields["reason"], "private": private}}
    )


def assert_alike(story: str, title: str) -> None:
    stories = {
        BODY: f'<w:document xmlns:w="{W}"><w:body>{story}</w:body></w:document>',
        PROPERTIES: CORE.format(title),
    }
    case = case_with(" ".join(WORDS))
    expected = kind_of_fault(case, stories)
    found = next(iter(faults_of(case, Document(NOTE), any_template(), stories, {})), None)
    assert (found is None) is (expected == ""), (found, expected)
    if found:
        assert FAULTS.get(expected, expected) in found.what


@settings(
    max_examples=tries(300),
    suppress_health_check=list(HealthCheck),
)
@given(STORIES, PLAIN)
@example(paragraph(" ".join(WORDS)), "")
@example(paragraph("x"), " ".join(WORDS))
@example(picture(" ".join(WORDS)), "")
@example(paragraph(" ".join(WORDS[:4])) + paragraph(" ".join(WORDS[4:])), "")
@example(paragraph("e") + paragraph("\u0301 " + " ".join(WORDS)), "")
@example(paragraph(" ".join(WORDS)) + paragraph("\u0301x"), "")
def test_looking_finds_what_reading_finds(story: str, title: str) -> None:
    assert_alike(story, title)


@pytest.mark.parametrize("letter", ["\x00", "\x0b", "\x1f", "\ufffe", "\uffff", "\ud800"])
def test_character_that_xml_cannot_hold_is_found(letter: str) -> None:
    assert_alike(paragraph(f"a{letter}b"), "")


@pytest.mark.parametrize("letter", ["\x7f", "\x85", "\u2028", "\ufdd0", "\ufffd", "\U0001f54a"])
def test_character_that_xml_can_hold_is_none(letter: str) -> None:
    assert_alike(paragraph(f"a{letter}b"), "")
