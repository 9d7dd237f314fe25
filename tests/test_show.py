"""``gen show``: the documents of a case as plain text, with the case's own words marked."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from click.shell_completion import ShellComplete
from desk import LETTER, NOTE, SCRIPT, Desk, tree
from word import NO_BREAK, paragraphs, parts_of, with_parts

from gen.cli import main
from gen.plain_text.differences import differences
from gen.plain_text.documents import page_of, pages_of
from gen.shared import Shared

SHOWN = Path(__file__).parent / "shown"
WILLING, SCOPE = "example-willing", "example-beyond-scope"
WIDE = "100000"


@pytest.fixture
def papers(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> Desk:
    """The shipped examples and templates, and a terminal of 80 letters."""
    monkeypatch.setenv("COLUMNS", "80")
    return desk.with_examples().with_shipped_templates()


@pytest.mark.parametrize(("case", "kind"), [(WILLING, LETTER), (SCOPE, NOTE), (WILLING, SCRIPT)])
def test_document_reads_well_as_plain_text(
    papers: Desk, case: str, kind: str, *, accept: bool
) -> None:
    golden = SHOWN / f"{case}-{kind}.txt"
    run = papers.gen("show", case, "--document", kind)
    if accept:
        golden.write_text(run.stdout, encoding="utf-8")
    assert (run.exit_code, run.stdout) == (0, golden.read_text(encoding="utf-8"))


def test_no_line_is_wider_than_the_terminal(papers: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "46")
    run = papers.gen("show", *(path.stem for path in papers.cases.iterdir()))
    assert max(map(len, run.stdout.splitlines())) == 46


def test_every_line_of_a_document_is_shown(papers: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", WIDE)
    papers.docs()
    run = papers.gen("show", WILLING, SCOPE)
    shown = " ".join(re.sub("[‹›_]", "", run.stdout).split())
    for case in (WILLING, SCOPE):
        for kind in (SCRIPT, NOTE, LETTER):
            for paragraph in paragraphs(papers.file(case, kind)):
                words = " ".join(paragraph.text.replace(NO_BREAK, " ").split())
                assert words in shown


def test_words_of_the_case_are_marked_and_those_of_the_template_are_not(papers: Desk) -> None:
    papers.case("example-x", WILLING, {"client.called": "Danny {{ x }} & <b>"})
    run = papers.gen("show", "example-x", "--document", LETTER)
    assert "Dear ‹Danny {{ x }} & <b>›,\n" in run.stdout


def test_text_of_the_case_that_has_its_stop_gets_no_second_one(papers: Desk) -> None:
    papers.case("example-x", WILLING, {"meeting.answer_by": "Friday at 12 p.m."})
    shown = " ".join(papers.gen("show", "example-x", "--document", SCRIPT).stdout.split())
    assert "You have until ‹Friday at 12 p.m.›" in shown
    assert "p.m.›." not in shown


def test_what_is_shown_is_what_is_made(papers: Desk) -> None:
    papers.docs()
    for case in papers.cases.iterdir():
        pages = list(pages_of(case, Shared(papers.templates)))
        assert pages
        for document, page in pages:
            stands = page_of(papers.file(case.stem, document.name))
            assert stands is not None
            assert list(differences(page, stands)) == []


def test_looking_makes_nothing(papers: Desk) -> None:
    before = tree(papers)
    run = papers.gen("show", WILLING)
    assert run.exit_code == 0
    assert f"--- Meeting script of {WILLING} (to be made) ---" in run.stdout
    assert tree(papers) == before


def edit(path: Path, old: str, new: str) -> None:
    body = parts_of(path)["word/document.xml"]
    assert old.encode() in body
    with_parts(path, {"word/document.xml": body.replace(old.encode(), new.encode(), 1)})


def test_what_a_hand_has_changed_is_shown_word_by_word(papers: Desk) -> None:
    papers.docs()
    edit(papers.file(WILLING, LETTER), "I wish you well", "we wish you all good things")
    run = papers.gen("show", WILLING, "--document", LETTER)
    assert run.exit_code == 0
    assert "(made, and edited by hand)" in run.stdout
    *_, changed = run.stdout.strip().split("\n\n")
    assert " ".join(changed.split()) == (
        "[-I-]{+we+} wish you [-well,-]{+all good things,+} Daniel, whatever comes next."
    )


def test_line_that_a_hand_wrote_or_struck_out_is_shown_whole(papers: Desk) -> None:
    papers.docs()
    line = "<w:p><w:r><w:t>Bring the workbook along.</w:t></w:r></w:p>"
    edit(papers.file(WILLING, LETTER), "<w:sectPr", f"{line}<w:sectPr")
    edit(papers.file(WILLING, LETTER), "With every blessing,", "")
    shown = papers.gen("show", WILLING, "--document", LETTER).stdout
    assert "\n{+Bring the workbook along.+}\n" in shown
    assert "\n[-With every blessing,-]\n" in shown


def test_document_behind_its_case_is_shown_beside_what_the_hand_wrote(papers: Desk) -> None:
    papers.with_own_templates().docs()
    edit(papers.file(WILLING, LETTER), "wish you well", "wish you all good things")
    papers.case(WILLING, WILLING, {"client.called": "Danny"})
    run = papers.gen("show", WILLING, "--document", LETTER)
    assert run.exit_code == 1
    assert "edited by hand, and behind the case" in run.stdout
    assert "Dear [-Danny,-]{+Daniel,+}" in run.stdout
    assert "Door-open letter" in run.stderr


def test_what_the_case_changed_since_is_not_said_to_be_a_hands(papers: Desk) -> None:
    papers.with_own_templates().docs()
    edit(papers.file(WILLING, LETTER), "wish you well", "wish you all good things")
    by_hand, together = "Changes by hand in", "those by hand and those that the case"
    assert by_hand in in_one_line(papers)
    papers.case(WILLING, WILLING, {"client.called": "Danny"})
    for words in ([], ["--keep-edited"], []):
        papers.docs(*words)
        said = in_one_line(papers)
        assert together in said
        assert by_hand not in said
    papers.case(WILLING, WILLING, {"client.called": "Danny", "privacy.delete_on": "2030-01-01"})
    papers.docs()
    assert together in in_one_line(papers)


def in_one_line(papers: Desk) -> str:
    return " ".join(papers.gen("show", WILLING, "--document", LETTER).stdout.split())


def test_document_that_is_no_word_file_any_more_is_said(papers: Desk) -> None:
    papers.docs()
    papers.file(WILLING, LETTER).write_bytes(b"no zip")
    shown = papers.gen("show", WILLING, "--document", LETTER).stdout
    assert "is no Word file that can be read." in shown


def test_problems_of_a_bad_case_are_those_that_check_shows(papers: Desk) -> None:
    (papers.cases / "example-bad.yaml").write_text("client:\n  nmae: Ann\n", encoding="utf-8")
    run, check = papers.gen("show", "example-bad"), papers.gen("check", "example-bad")
    assert (run.exit_code, run.stdout) == (1, "")
    assert check.stdout.split("Whether fields")[0].strip() in run.stderr


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ([], "CASE is missing. For example: gen show 2026-014"),
        (["example-wiling"], "Did you mean “example-willing”?"),
        ([WILLING, "--document", "leter"], "There is no kind of document “leter”. There are: "),
        ([WILLING, "--document", LETTER[:-1]], f"Did you mean “{LETTER}”?"),
    ],
)
def test_what_is_not_there_is_wrong_use(papers: Desk, words: list[str], said: str) -> None:
    run = papers.gen("show", *words)
    assert run.exit_code == 2
    assert said in run.stderr


def test_shell_completes_names_of_cases_and_kinds(papers: Desk) -> None:
    shell = ShellComplete(main, {}, "gen", "_GEN_COMPLETE")
    words = ["show", *papers.options()]
    assert [each.value for each in shell.get_completions(words, "example-b")] == [
        "example-beyond-scope",
        "example-broken-trust",
    ]
    kinds = shell.get_completions([*words, "--document"], LETTER[:2])
    assert [each.value for each in kinds] == [LETTER]


def test_number_of_a_page_that_word_has_counted_is_no_change_and_is_not_shown(
    papers: Desk,
) -> None:
    """Word writes such a number as it saves a document, in its own way: four pieces a field."""
    papers.docs()
    path = papers.file(WILLING, SCRIPT)
    simple = r'<w:fldSimple[^>]*w:instr="( \w+ )"[^>]*>.*?</w:fldSimple>'
    counted = (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>\\1</w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>4</w:t></w:r>'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )
    feet = {name: part.decode() for name, part in parts_of(path).items() if "/footer" in name}
    saved = {name: re.sub(simple, counted, part) for name, part in feet.items()}
    assert any("fldChar" in part for part in saved.values())
    with_parts(path, {name: part.encode() for name, part in saved.items()})
    run = papers.gen("show", WILLING, "--document", SCRIPT)
    assert "none in its words" in run.stdout
    assert "page 4" not in run.stdout
