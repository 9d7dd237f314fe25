"""The pages as LibreOffice lays them out, and a template that LibreOffice has saved."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest
import shipped
from desk import EXAMPLES, KINDS, LETTER, NOTE, OWN_RULES, SCRIPT, Desk
from laid_out import converted, saved_again
from word import paragraphs, parts_of, text_of
from yaml_texts import fields_of

pytestmark = pytest.mark.skipif(
    not (shutil.which("soffice") and shutil.which("pdftotext")),
    reason="LibreOffice or pdftotext is not here, so no page can be laid out",
)
ASKED, MISCONDUCT, BY_EMAIL = "example-willing", "example-broken-trust", "example-beyond-scope"
# The same cases on the other sheet: Letter turned to A4, and A4 to Letter.
ASKED_A4, BY_EMAIL_LETTER = "example-willing-a4", "example-beyond-scope-letter"
CASES = (*EXAMPLES, ASKED_A4, BY_EMAIL_LETTER)
POINTS = {"Letter": (612, 792), "A4": (595, 842)}


@pytest.fixture(scope="module")
def pdfs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Every document of every case that is made, as it is printed."""
    folder = tmp_path_factory.mktemp("pages")
    desk = Desk(folder).with_examples().with_own_templates()
    british = {"practice.language": "en-GB", "ending.fees.currency": "GBP"}
    desk.case(ASKED_A4, ASKED, own_practice(desk) | british)
    desk.case(BY_EMAIL_LETTER, BY_EMAIL, {"practice.language": "en-US"})
    desk.docs()
    converted(sorted(desk.out.rglob("*.docx")), folder / "pdf")
    return folder / "pdf"


def own_practice(desk: Desk) -> dict[str, object]:
    """The practice and coach of the examples, written into the case itself."""
    fields = fields_of(desk.practice)
    return {"practice": fields["practice"], "coach": fields["coach"], **OWN_RULES}


def pages(pdfs: Path, case: str, kind: str) -> list[str]:
    """The text of each page, words one space apart."""
    text = subprocess.run(
        ["pdftotext", "-layout", str(pdfs / f"{case}-{kind}.pdf"), "-"],
        capture_output=True,
        check=True,
    ).stdout.decode()
    return [re.sub(r"\s+", " ", page).strip() for page in text.split("\f")[:-1]]


def sheet(pdfs: Path, case: str, kind: str) -> set[tuple[int, int]]:
    """The size of the pages, in points."""
    told = subprocess.run(
        ["pdfinfo", "-l", "99", str(pdfs / f"{case}-{kind}.pdf")], capture_output=True, check=True
    ).stdout.decode()
    found = re.findall(r"Page +\d+ size: +([\d.]+) x ([\d.]+)", told)
    return {(round(float(width)), round(float(height))) for width, height in found}


def test_every_document_opens_and_is_printed(pdfs: Path) -> None:
    printed = {path.stem for path in pdfs.glob("*.pdf")}
    wanted = {f"{case}-{kind}" for case in CASES for kind in KINDS}
    assert printed == wanted - {f"{MISCONDUCT}-{LETTER}"}


@pytest.mark.parametrize("case", CASES)
def test_a_script_has_the_pages_that_its_talk_may_take(pdfs: Path, case: str) -> None:
    may_take = (5, 6) if case.startswith(ASKED) else (3, 4)
    assert len(pages(pdfs, case, SCRIPT)) in may_take


@pytest.mark.parametrize(
    ("case", "paper"),
    [(ASKED, "Letter"), (MISCONDUCT, "Letter"), (BY_EMAIL, "A4"), (ASKED_A4, "A4"),
     (BY_EMAIL_LETTER, "Letter")],
)  # fmt: skip
def test_pages_have_the_size_of_the_countrys_paper(pdfs: Path, case: str, paper: str) -> None:
    for kind in (SCRIPT, NOTE):
        assert sheet(pdfs, case, kind) == {POINTS[paper]}


@pytest.mark.parametrize("case", [ASKED, ASKED_A4, BY_EMAIL, BY_EMAIL_LETTER])
def test_letter_is_one_page_with_its_signature(pdfs: Path, case: str) -> None:
    (page,) = pages(pdfs, case, LETTER)
    assert ("An open door" if "beyond" in case else "like to begin again") in page
    assert re.search(r"(Ruth Ellison, PCC|Helen Marsh, ACC) .*@", page)


@pytest.mark.parametrize("case", CASES)
def test_preparation_is_exactly_the_first_page(pdfs: Path, case: str) -> None:
    first, second, *_ = pages(pdfs, case, SCRIPT)
    assert first.startswith("Preparation: ")
    assert first.endswith("For the coach only")
    assert second.startswith("Message ready" if "beyond" in case else "Conversation guide")


def test_goodbye_of_a_firm_talk_stands_on_one_page_with_what_happens_next(pdfs: Path) -> None:
    _, *guide = pages(pdfs, MISCONDUCT, SCRIPT)
    (page,) = (page for page in guide if "I wish you well. Goodbye." in page)
    assert "Here's what happens now." in page


@pytest.mark.parametrize("case", [ASKED, ASKED_A4])
def test_question_its_silence_and_its_answers_stand_on_one_page(pdfs: Path, case: str) -> None:
    _, *guide = pages(pdfs, case, SCRIPT)
    (page,) = (page for page in guide if "The question" in page)
    order = (
        "Daniel, can you commit ",
        "Ten slow counts of silence",
        "If the answer is yes",
        "If the answer is no",
        "If the answer is not sure",
    )
    places = [page.find(words) for words in order]
    assert places == sorted(places)
    assert min(places) >= 0
    assert page.count("Then: ") == 3, "each answer ends in the way on"


@pytest.mark.parametrize("case", CASES)
def test_each_page_of_script_and_note_has_its_foot(pdfs: Path, case: str) -> None:
    script = pages(pdfs, case, SCRIPT)
    feet = {SCRIPT: "(Conversation guide|For the coach only)", NOTE: "(Stillwater|Marsh) Coaching"}
    assert script[0].endswith("For the coach only")
    for kind, foot in feet.items():
        found = pages(pdfs, case, kind)
        for number, page in enumerate(found, 1):
            if (kind, number) != (SCRIPT, 1):
                assert re.search(rf"{foot} · page {number} of {len(found)}$", page)


@pytest.mark.parametrize("case", CASES)
def test_no_page_is_empty_and_no_tag_is_printed(pdfs: Path, case: str) -> None:
    for kind in KINDS:
        if (case, kind) == (MISCONDUCT, LETTER):
            continue
        for page in pages(pdfs, case, kind):
            assert len(page.split()) > 15
            assert not re.search(r"\{[{%#]|[}%#]\}", page)


def test_template_that_libreoffice_saved_gives_the_same_text(desk: Desk) -> None:
    desk.with_shipped_templates().with_examples().docs()
    usual = {name: lines(desk.out / name) for name in desk.made()}
    shutil.rmtree(desk.out)
    desk.with_own_templates()
    for path in saved_again(sorted(shipped.templates().glob("*.docx")), desk.folder / "lo"):
        assert b"LibreOffice" in parts_of(path)["docProps/app.xml"]
        shutil.copy(path, desk.templates)
    run = desk.docs()
    assert run.exit_code == 0, run.stderr
    assert {name: lines(desk.out / name) for name in desk.made()} == usual
    for name in desk.made():
        parts = parts_of(desk.out / name)
        assert [each for each in parts if each.startswith("docProps/")] == ["docProps/core.xml"]
        assert parts["_rels/.rels"].count(b"metadata/core-properties") == 1
        assert parts["[Content_Types].xml"].count(b'PartName="/docProps/') == 1
        assert b"LibreOffice" not in b"".join(parts.values())


def lines(path: Path) -> list[str]:
    """The paragraphs that hold words, and the text of heads and feet."""
    assert text_of(path)
    return [paragraph.text.strip() for paragraph in paragraphs(path) if paragraph.text.strip()]
