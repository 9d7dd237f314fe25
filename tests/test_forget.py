"""A case is forgotten: nothing of it is left where the program can reach, and all else stays."""

from __future__ import annotations

import re
import shutil
import sys

import pytest
from click.testing import CliRunner
from desk import KINDS, NOTE, Desk, tree
from to_forget import (
    BESIDE,
    CASE,
    LONGER,
    OTHER,
    WILLING,
    all_else,
    forget,
    of_the_case,
    put,
    with_three_cases,
)

from gen.cli import main
from gen.cli.forget import NOT_IN_REACH
from gen.run.ledger import NAME as LEDGER


@pytest.fixture
def desk(desk: Desk) -> Desk:
    return with_three_cases(desk)


# --- what is erased ---

ALSO = (
    f"cases/{CASE}.draft", f"cases/.{CASE}.draft.part", f"cases/{CASE}.yaml~",
    f"cases/.{CASE}.yaml.swp", f"cases/#{CASE}.yaml#", f"cases/{CASE}.yaml.bak",
    f"out/{CASE}/notes of mine.txt", f"out/{CASE}/~$ample-1-note.docx", f"out/{CASE}/a/b/c.txt",
    f"out/{CASE}/preview/{CASE}-note-page-1.png", f"out/{CASE}/preview/.made.json",
    f"out/{CASE}/.{CASE}-{NOTE}.docx.part", f"out/previews/{CASE}.pdf",
    f"out/previews/{CASE}/1.png", f"out/{CASE}-all.pdf", f"out/pages/x/{CASE}-1.png",
    "out/index.html", f"out/{LEDGER}.damaged-1",
)  # fmt: skip
STAYS = (
    f"cases/{LONGER}.draft", f"cases/{OTHER}.yaml~", "cases/notes.txt", "out/mine.txt",
    f"out/{LONGER}.pdf", f"out/previews/{OTHER}.pdf", f"out/previews/{LONGER}/1.png",
    f"out/{LONGER}/{CASE}-copy.docx", f"templates/{CASE}.docx", f"{CASE}.txt", "out/mine.html",
)  # fmt: skip


def test_nothing_of_the_case_is_left_and_all_else_stays(desk: Desk) -> None:
    put(desk, *ALSO)
    before = all_else(desk)
    assert {*ALSO, f"cases/{CASE}.yaml", f"out/{LEDGER}"} <= {*of_the_case(desk)}
    run = forget(desk, CASE, "--yes")
    assert (run.exit_code, of_the_case(desk)) == (0, [])
    assert all_else(desk) == before
    assert not (desk.out / CASE).exists()
    assert desk.docs().closing == "0 documents made, 6 current."


def test_what_belongs_to_others_stays_whatever_it_holds(desk: Desk) -> None:
    put(desk, *STAYS)
    assert forget(desk, CASE, "--yes").exit_code == 0
    assert [name for name in STAYS if not (desk.folder / name).is_file()] == []


@pytest.mark.parametrize("kept", [False, True])
def test_documents_of_a_case_that_nothing_else_tells_of_are_no_other_case_s(
    desk: Desk, *, kept: bool
) -> None:
    (desk.cases / f"{LONGER}.yaml").unlink()
    (desk.out / LEDGER).unlink()
    put(desk, f"out/{LONGER}.pdf")
    for path in desk.out.joinpath(LONGER).glob("*.docx") if kept else ():
        path.unlink()
    before = tree(desk)
    assert forget(desk, CASE, "--yes").exit_code == 0
    left = tree(desk)
    assert [each for each in before if LONGER in each and each not in left] == []


@pytest.mark.parametrize("name", ["Tom & Ann", "O'Neill", "Zo\xeb"])
def test_page_over_all_cases_goes_whatever_letters_the_name_has(
    desk: Desk, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("gen.preview.renew.find_office", lambda: None)
    desk.case(name, WILLING)
    desk.gen("preview", name)
    assert (desk.out / "index.html").is_file()
    run = forget(desk, name, "--yes")
    assert "index.html (a page that names the case; it can be made anew)\n" in run.stderr
    assert not (desk.out / "index.html").exists()


def test_page_of_which_the_name_is_but_a_piece_stays(desk: Desk) -> None:
    desk.case("a", WILLING)
    put(desk, "out/index.html")
    assert forget(desk, "a", "--yes").exit_code == 0
    assert (desk.out / "index.html").is_file()


def test_all_that_is_erased_is_told_before(desk: Desk) -> None:
    put(desk, *ALSO)
    run = forget(desk, CASE, "--dry-run")
    assert run.exit_code == 0
    for name in ALSO:
        assert f"{desk.folder}/{name}" in run.stdout
    assert "notes of mine.txt (not made by Parting Well)\n" in run.stdout
    assert f"preview/{CASE}-note-page-1.png\n" in run.stdout
    assert f"kept/{CASE}-{NOTE}.docx\n" in run.stdout
    assert all(each in run.stdout for each in NOT_IN_REACH)
    assert run.closing == "1 case would be erased."


def test_ledger_keeps_no_byte_of_the_case(desk: Desk) -> None:
    made_from = next(part for part in (desk.out / LEDGER).read_bytes().split() if b"case=" in part)
    ours = made_from[made_from.index(b"case=") :]
    assert forget(desk, CASE, LONGER, OTHER, "--yes").exit_code == 0
    left = (desk.out / LEDGER).read_bytes()
    assert b"example-1" not in left
    assert ours not in left
    assert sorted(path.name for path in desk.out.iterdir()) == sorted(BESIDE)


def test_shared_files_and_cases_that_name_this_one_stay(desk: Desk) -> None:
    path = desk.cases / f"{OTHER}.yaml"
    path.write_text(f"# as {CASE}\n{path.read_text(encoding='utf-8')}", encoding="utf-8")
    assert forget(desk, CASE, "--yes").exit_code == 0
    assert CASE in path.read_text(encoding="utf-8")


# --- by which words ---


@pytest.mark.parametrize("word", [CASE, f"{CASE}.yaml", "cases/example-1.yaml"])
def test_case_is_named_by_its_name_or_its_path(
    desk: Desk, word: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(desk.folder)
    assert forget(desk, word, "--yes").exit_code == 0
    assert of_the_case(desk) == []


@pytest.mark.parametrize("left", ["documents", "ledger", "draft", "folder"])
def test_case_whose_file_is_gone_is_found_by_its_name(desk: Desk, left: str) -> None:
    (desk.cases / f"{CASE}.yaml").unlink()
    if left != "documents":
        shutil.rmtree(desk.out / CASE)
    if left in ("draft", "folder"):
        (desk.out / LEDGER).unlink()
        put(desk, f"cases/{CASE}.draft" if left == "draft" else f"out/{CASE}/x")
    if left == "folder":
        (desk.out / CASE / "x").unlink()
    assert forget(desk, CASE, "--yes").exit_code == 0
    assert of_the_case(desk) == []


@pytest.mark.parametrize(
    "word", ["example-2", "..", ".", "../x", "", "a/b", "/etc/passwd", ".lock", "example-1/kept"]
)
def test_what_is_no_case_is_told_and_nothing_is_erased(desk: Desk, word: str) -> None:
    before = tree(desk)
    run = forget(desk, CASE, word, "--yes")
    assert (run.exit_code, f"There is no case “{word}”" in run.stderr) == (2, True)
    assert tree(desk) == before


# --- asked before ---


def test_nobody_to_be_asked_is_wrong_use(desk: Desk) -> None:
    before = tree(desk)
    unknown = forget(desk, "example-2")
    assert (unknown.exit_code, "There is no case “example-2”" in unknown.stderr) == (2, True)
    run = forget(desk, CASE)
    assert run.exit_code == 2
    assert "add --yes" in run.stderr
    assert tree(desk) == before


def test_looking_touches_nothing(desk: Desk) -> None:
    before = tree(desk)
    assert forget(desk, CASE, "--dry-run").exit_code == 0
    assert tree(desk) == before


@pytest.mark.parametrize("answer", ["n\n", "\n", "y\n"])
def test_only_a_yes_erases(desk: Desk, answer: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys.modules["gen.cli.forget"], "can_be_asked", lambda: True)
    before = all_else(desk), of_the_case(desk)
    done = CliRunner().invoke(main, ["forget", CASE, *desk.options()], input=answer)
    assert done.exit_code == 0  # a no is an answer, too
    assert done.stdout == ""
    assert f"Of {CASE} there is:\n  {desk.cases}/{CASE}.yaml\n" in done.stderr
    asked = re.search(rf"Erase all there is of {CASE} \((\d+) files\) for good\?", done.stderr)
    assert asked
    told = [each for each in done.stderr.splitlines() if each.startswith(f"  {desk.folder}")]
    assert int(asked[1]) == len(told)
    assert (before == (all_else(desk), of_the_case(desk))) is (answer != "y\n")


def test_report_as_data(desk: Desk) -> None:
    put(desk, f"out/{CASE}/mine.txt")
    run = forget(desk, CASE, "--json", "--dry-run")
    (case,) = run.report["cases"]
    assert (case["name"], case["state"], case["lines"], case["problems"]) == (
        CASE, "would_erase", 1 + len(KINDS), [],
    )  # fmt: skip
    assert case["files"][0] == {"file": f"{desk.cases}/{CASE}.yaml", "what": None}
    by_hand = {"file": f"{desk.out}/{CASE}/mine.txt", "what": "not made by Parting Well"}
    assert by_hand in case["files"]
    run = forget(desk, CASE, "--json", "--yes")
    assert run.report["cases"][0]["state"] == "erased"
    assert run.report["not_in_reach"] == list(NOT_IN_REACH)
