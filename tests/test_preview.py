"""``gen preview``: documents become PDFs and pictures, and only those that have changed."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest
from desk import LETTER, NOTE, SCRIPT, Desk, tree
from stand_in_office import Office, without_office
from word import parts_of, with_parts

pytestmark = pytest.mark.usefixtures("office")
WILLING, PART = "example-willing", "example-part"


@pytest.fixture
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Office:
    return Office(tmp_path / "office", monkeypatch)


def previews(desk: Desk, case: str = WILLING) -> dict[str, bytes]:
    """The previews of a case that stand, by their names, but for the note of them."""
    folder = desk.out / case / "preview"
    return {p.name: p.read_bytes() for p in sorted(folder.glob("*")) if p.name != ".made.json"}


def files_of(case: str, *kinds: str) -> list[str]:
    pieces = ("-page-1.png", "-page-2.png", "-small.png", ".pdf")
    return sorted(f"{case}-{kind}{piece}" for kind in kinds for piece in pieces)


def say(desk: Desk, case: str, kind: str, words: bytes) -> None:
    """The document with these words in it, as a hand would write them."""
    path = desk.file(case, kind)
    body = parts_of(path)["word/document.xml"].replace(b"Daniel", words, 1)
    assert words in body
    with_parts(path, {"word/document.xml": body})


def test_each_document_has_a_pdf_and_a_picture_of_each_page(desk: Desk) -> None:
    desk.with_examples(WILLING)
    run = desk.gen("preview")
    assert (run.exit_code, run.stdout) == (0, f"{(desk.out / 'index.html').as_posix()}\n")
    assert run.stderr.splitlines() == ["3 documents made.", "3 documents turned into pages."]
    assert list(previews(desk)) == files_of(WILLING, LETTER, SCRIPT, NOTE)
    for name, data in previews(desk).items():
        assert data.startswith(b"%PDF" if name.endswith(".pdf") else b"\x89PNG")


def test_libreoffice_is_started_once_for_all(desk: Desk, office: Office) -> None:
    desk.with_examples()
    desk.gen("preview")
    assert [len(names) for names in office.starts] == [8]


def test_nothing_changed_starts_nothing_and_writes_nothing(desk: Desk, office: Office) -> None:
    desk.with_examples()
    desk.gen("preview")
    before = tree(desk)
    assert desk.gen("preview").stderr.endswith("\n0 documents turned into pages.\n")
    assert len(office.starts) == 1
    assert tree(desk) == before


def test_only_the_document_that_changed_is_turned_again(desk: Desk, office: Office) -> None:
    desk.with_examples()
    desk.gen("preview")
    say(desk, WILLING, NOTE, b"Dan")
    assert desk.gen("preview").exit_code == 0
    assert [len(names) for names in office.starts] == [8, 1]


def test_a_preview_that_was_deleted_is_made_again(desk: Desk, office: Office) -> None:
    desk.with_examples(WILLING)
    desk.gen("preview")
    (desk.out / WILLING / "preview" / f"{WILLING}-{NOTE}-page-2.png").unlink()
    desk.gen("preview")
    assert [len(names) for names in office.starts] == [3, 1]
    assert list(previews(desk)) == files_of(WILLING, LETTER, SCRIPT, NOTE)


def test_with_a_case_only_its_documents_are_turned(desk: Desk, office: Office) -> None:
    desk.with_examples(WILLING, PART).docs()
    assert desk.gen("preview", PART).exit_code == 0
    assert [len(names) for names in office.starts] == [3]
    assert not previews(desk, WILLING)
    page = (desk.out / "index.html").read_text(encoding="utf-8")
    assert WILLING in page


def test_previews_of_a_document_that_stands_no_longer_are_taken_away(desk: Desk) -> None:
    desk.with_examples(WILLING, PART)
    desk.gen("preview")
    yes = {"outcome": {"answer": "yes", "met_on": "2026-09-16"}}
    desk.case(WILLING, WILLING, yes)
    (desk.cases / f"{PART}.yaml").unlink()
    desk.gen("preview")
    assert list(previews(desk)) == files_of(WILLING, SCRIPT)
    assert not (desk.out / PART / "preview").exists()
    assert sorted(path.name for path in (desk.out / PART).iterdir()) == ["kept"]


def test_previews_are_taken_for_no_documents(desk: Desk) -> None:
    desk.with_examples(WILLING)
    desk.gen("preview")
    before = tree(desk)
    assert desk.docs().closing == "0 documents made, 3 current."
    assert tree(desk) == before


def test_what_a_hand_put_or_changed_there_stays(desk: Desk) -> None:
    desk.with_examples(WILLING)
    desk.gen("preview")
    folder = desk.out / WILLING / "preview"
    (folder / f"{WILLING}-{NOTE}.pdf").write_bytes(b"with remarks of the coach")
    (folder / "own.txt").write_text("mine")
    run = desk.gen("preview")
    assert run.exit_code == 1
    assert f"{WILLING}-{NOTE}.pdf\n  This was not made here, or was changed since" in run.stderr
    (desk.cases / f"{WILLING}.yaml").unlink()
    desk.case(PART, PART)
    desk.gen("preview")
    assert list(previews(desk)) == [f"{WILLING}-{NOTE}.pdf", "own.txt"]


def test_what_a_stopped_run_has_put_is_known_for_ours(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.with_examples(WILLING)
    real, left = Path.replace, [4]

    def stopped(path: Path, to: Path) -> Path:
        if path.name.endswith((".png.part", ".pdf.part")):
            left[0] -= 1
            if not left[0]:
                raise KeyboardInterrupt
        return real(path, to)

    monkeypatch.setattr("pathlib.Path.replace", stopped)
    assert desk.gen("preview").exit_code == 130
    assert len(previews(desk)) == 3
    monkeypatch.setattr("pathlib.Path.replace", real)
    desk.case(WILLING, WILLING, {"client.name": "Dan Okafor"})
    assert desk.gen("preview").exit_code == 0
    assert list(previews(desk)) == files_of(WILLING, LETTER, SCRIPT, NOTE)


@pytest.mark.skipif(os.name == "nt", reason="Windows has other rights")
def test_what_is_made_is_for_its_owner_alone(desk: Desk) -> None:
    desk.with_examples(WILLING)
    desk.gen("preview")
    folder = desk.out / WILLING / "preview"
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    for path in (*folder.iterdir(), desk.out / "index.html"):
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_nothing_is_written_through_a_link(desk: Desk) -> None:
    desk.with_examples(WILLING).docs()
    elsewhere = desk.folder / "elsewhere"
    elsewhere.mkdir()
    (desk.out / WILLING / "preview").symlink_to(elsewhere)
    (desk.out / "index.html").symlink_to(elsewhere / "page.html")
    run = desk.gen("preview")
    assert run.exit_code == 1
    assert run.stderr.count("This was not made here") == 4
    assert "\n0 documents turned into pages.\n" in run.stderr
    assert not list(elsewhere.iterdir())


# --- LibreOffice is missing, or does not do its work ---


def test_without_libreoffice_that_is_said_and_the_page_made(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    without_office(monkeypatch, desk.folder)
    desk.with_examples(WILLING)
    run = desk.gen("preview")
    assert run.exit_code == 1
    assert "LibreOffice is not on this computer, so there are no pages" in run.stderr
    assert "sudo apt install libreoffice-writer" in run.stderr
    assert "\n0 documents turned into pages.\n" in run.stderr
    page = (desk.out / "index.html").read_text(encoding="utf-8")
    assert f"{WILLING}/{WILLING}-{NOTE}.docx" in page
    assert "<img" not in page
    assert not (desk.out / WILLING / "preview").exists()


def test_without_libreoffice_pages_that_stand_are_shown(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.with_examples(WILLING)
    desk.gen("preview")
    without_office(monkeypatch, desk.folder)
    assert desk.gen("preview").exit_code == 0
    assert (desk.out / "index.html").read_text(encoding="utf-8").count("<img") == 9


@pytest.mark.parametrize("words", [b"stop here", b"wait here", b"no page"])
def test_one_bad_document_does_not_stop_the_others(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, words: bytes
) -> None:
    monkeypatch.setattr("gen.preview.office._PATIENCE", 2.0)
    desk.with_examples(WILLING).docs()
    say(desk, WILLING, NOTE, words)
    run = desk.gen("preview")
    assert run.exit_code == 1
    assert run.stderr.count("LibreOffice cannot turn this document into pages.") == 1
    assert "2 documents turned into pages." in run.stderr
    assert list(previews(desk)) == files_of(WILLING, LETTER, SCRIPT)


def test_libreoffice_that_never_works_is_not_started_for_each_document(
    desk: Desk, office: Office
) -> None:
    desk.with_examples(WILLING, PART).docs()
    for case in (WILLING, PART):
        for kind in (SCRIPT, NOTE, LETTER):
            desk.file(case, kind).write_bytes(b"stop here")
    run = desk.gen("preview")
    assert run.stderr.count("LibreOffice cannot turn this document into pages.") == 6
    assert len(office.starts) == 3


def test_page_that_is_no_pdf_is_a_problem_of_its_document(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "office" / "page.pdf").write_bytes(b"%PDF-1.7\nnothing\n%%EOF\n")
    desk.with_examples(WILLING)
    assert desk.gen("preview").stderr.count("LibreOffice cannot turn this document") == 3


def test_no_room_for_copies_is_told_and_the_page_made(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.with_examples(WILLING)
    monkeypatch.setattr("tempfile.tempdir", str(desk.folder / "nowhere"))
    run = desk.gen("preview")
    assert run.exit_code == 1
    assert "nowhere\n  What there is to look at cannot be written here" in run.stderr
    assert run.stdout.endswith("index.html\n")
