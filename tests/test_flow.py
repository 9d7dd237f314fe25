"""How the pages flow, in cases of every kind and length: what belongs together stays together."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from itertools import pairwise

import pytest
from laid_out import Placed, converted, laid_out, pages_of
from page_cases import made_page_cases
from reading_documents import Document, read_document

pytestmark = pytest.mark.skipif(
    not (shutil.which("soffice") and shutil.which("pdftotext")),
    reason="LibreOffice or pdftotext is not here, so no page can be laid out",
)
FEWEST_LINES = 5  # of text on a page
A_PAGE = 1200  # letters of a paragraph that may well be longer than what is left of a page
Laid = dict[str, tuple[Document, list[list[str]]]]


@pytest.fixture(scope="module")
def laid(tmp_path_factory: pytest.TempPathFactory) -> Laid:
    """Each script and each note, with the lines of text on its pages."""
    folder = tmp_path_factory.mktemp("flow")
    out = made_page_cases()
    files = [file for kind in ("script", "note") for file in sorted(out.glob(f"*/*-{kind}.docx"))]
    pdfs = converted(files, folder / "pdf")
    return {
        file.stem: (read_document(file.read_bytes()), pages_of(pdfs[file.stem])) for file in files
    }


def usual(laid: Laid, kind: str = "") -> Iterator[tuple[str, list[Placed], list[list[str]]]]:
    """The documents of cases whose texts are not all of the greatest length."""
    for name, (document, pages) in laid.items():
        if kind in name and "longest" not in name:
            yield name, laid_out(document, pages), pages


def test_every_case_is_laid_out(laid: Laid) -> None:
    assert len([name for name in laid if "meeting-script" in name]) >= 24
    assert len([name for name in laid if "referral-note" in name]) >= 24


def test_preparation_is_one_page_even_where_every_field_is_full(laid: Laid) -> None:
    for name, (_, pages) in laid.items():
        if "meeting-script" in name:
            assert pages[0][-1] == "Read this page once more, and then put it away.", name
            assert pages[1][0] in ("Conversation guide", "Message ready to send"), name


def test_no_sentence_to_be_spoken_breaks_over_a_page(laid: Laid) -> None:
    for name, placed, _ in usual(laid, "script"):
        for each in placed:
            if each.line.spoken:
                assert each.first == each.last, (name, each.line.text)


def test_a_cue_stands_on_the_page_of_its_sentence(laid: Laid) -> None:
    for name, placed, _ in usual(laid, "script"):
        for before, after in pairwise(placed):
            if before.line.style == "Cue":
                assert before.last == after.first, (name, before.line.text)
            if after.line.style.startswith("Cue After"):
                assert before.last == after.first, (name, after.line.text)


def test_no_heading_is_the_last_of_a_page(laid: Laid) -> None:
    for name, placed, _ in usual(laid):
        for before, after in pairwise(placed):
            if before.line.heading:
                assert before.last == after.first, (name, before.line.text)


def test_no_page_is_nearly_empty(laid: Laid) -> None:
    for name, _, pages in usual(laid):
        for number, page in enumerate(pages, 1):
            assert len(page) >= FEWEST_LINES or _is_signed(page), (name, number, page)


def _is_signed(page: list[str]) -> bool:
    """A note that is full to its last line signs on a new page, with words above the name."""
    return page[0].startswith("Thank you for the work") and len(page) >= FEWEST_LINES - 1


def test_question_its_silence_and_its_answers_stand_together(laid: Laid) -> None:
    for name, placed, _ in usual(laid, "script"):
        if "asked" in name and "email" not in name and "-long-" not in name:
            titles = [each.first for each in placed if each.line.style.startswith("Branch")]
            asked = next(each.first for each in placed if each.line.text == "The question")
            assert titles == [asked] * 3, name


def test_a_signature_stands_under_the_words_above_it(laid: Laid) -> None:
    for name, placed, _ in usual(laid, "note"):
        for before, after in pairwise(placed):
            if after.line.style in ("Sign Off", "Signature", "Signed Title", "Contact"):
                assert before.last == after.first, name


def test_each_paragraph_of_a_table_is_whole(laid: Laid) -> None:
    for name, placed, _ in usual(laid):
        for each in placed:
            if each.line.style == "Table Text" and len(each.line.text) < A_PAGE:
                assert each.first == each.last, (name, each.line.text)
