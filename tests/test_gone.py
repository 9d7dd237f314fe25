"""Cases that are renamed, deleted, moved away and back: only what is surely gone is withdrawn."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from desk import KINDS, Desk, command

WILLING, NOTE = "example-willing", "referral-note"
EDITED = b"words that the coach has written"
NAMES = ["example-a", "example-b", "example-c"]


@pytest.fixture
def made(desk: Desk) -> Desk:
    desk.with_own_templates().with_short(*KINDS)
    for name in NAMES:
        desk.case(name, WILLING)
    assert desk.docs().exit_code == 0
    return desk


def kept(desk: Desk, name: str) -> dict[str, bytes]:
    folder = desk.out / name / "kept"
    return {path.name: path.read_bytes() for path in folder.iterdir()} if folder.is_dir() else {}


def of_case(desk: Desk, name: str) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in (desk.out / name).glob("*.docx")}


def test_documents_of_a_deleted_case_are_withdrawn_edited_or_not(made: Desk) -> None:
    made.file("example-a", NOTE).write_bytes(EDITED)
    before = of_case(made, "example-a")
    (made.cases / "example-a.yaml").unlink()
    run = made.docs("--json")
    assert run.exit_code == 0
    assert (run.report["summary"]["withdrawn"], run.report["summary"]["current"]) == (3, 6)
    [gone] = [case for case in run.report["cases"] if case["name"] == "example-a"]
    why = "The file of the case is gone."
    by_hand = f"What was changed by hand lies in {made.out.as_posix()}/example-a/kept/"
    for each in gone["documents"]:
        told = f"{why} {by_hand}example-a-{NOTE}.docx now." if each["kind"] == NOTE else why
        assert each["why"] == told
    assert (of_case(made, "example-a"), kept(made, "example-a")) == ({}, before)
    assert made.docs().closing == "0 documents made, 6 current."


def test_document_that_never_was_is_not_said_to_have_gone(made: Desk) -> None:
    made.case("example-b", "example-broken-trust")
    made.docs()
    (made.cases / "example-b.yaml").unlink()
    run = made.docs()
    assert "Referral note of example-b: The file of the case is gone." in run.stderr
    assert "Door-open letter of example-b" not in run.stderr
    assert run.closing == "0 documents made, 6 current, 2 moved to kept/."


def test_case_that_comes_back_has_its_documents_again(made: Desk) -> None:
    before = of_case(made, "example-a")
    away = made.folder / "example-a.yaml"
    for _ in range(2):
        (made.cases / "example-a.yaml").rename(away)
        assert "3 moved to kept/" in made.docs().closing
        away.rename(made.cases / "example-a.yaml")
        assert made.docs().closing == "3 documents made, 6 current."
        assert of_case(made, "example-a") == before
    assert len(kept(made, "example-a")) == 6


def test_renamed_case_has_its_documents_under_its_new_name(made: Desk) -> None:
    made.file("example-a", NOTE).write_bytes(EDITED)
    (made.cases / "example-a.yaml").rename(made.cases / "example-z.yaml")
    assert made.docs().closing == "3 documents made, 6 current, 3 moved to kept/."
    assert len(of_case(made, "example-z")) == 3
    assert EDITED in kept(made, "example-a").values()


def test_named_run_withdraws_no_other_case(made: Desk) -> None:
    (made.cases / "example-a.yaml").unlink()
    before = made.made()
    for words in (["example-b"], ["example-b", "example-c", "--replace-edited"]):
        assert made.docs(*words).exit_code == 0
        assert made.made() == before


def test_gone_case_cannot_be_named(made: Desk) -> None:
    (made.cases / "example-a.yaml").unlink()
    before = made.made()
    assert made.docs("example-a").exit_code == 2
    assert made.made() == before


@pytest.mark.parametrize("words", [["--dry-run"], ["--dry-run", "--replace-edited"]])
def test_dry_run_says_what_would_be_withdrawn_and_leaves_it(made: Desk, words: list[str]) -> None:
    (made.cases / "example-a.yaml").unlink()
    before = made.made()
    assert (
        made.docs(*words).closing
        == "0 documents would be made, 6 current, 3 would be moved to kept/."
    )
    assert made.made() == before
    assert "3 moved to kept/" in made.docs().closing


@pytest.mark.parametrize("take", [shutil.rmtree, lambda path: [p.unlink() for p in path.iterdir()]])
def test_empty_or_missing_folder_of_cases_withdraws_nothing(made: Desk, take: object) -> None:
    before = made.made()
    assert callable(take)
    take(made.cases)
    run = made.docs("--json")
    assert (run.exit_code, [each["rule"] for each in run.report["problems"]]) == (1, ["no-cases"])
    assert made.made() == before


def test_case_that_turned_bad_or_got_a_bad_name_beside_it_is_not_gone(made: Desk) -> None:
    before = made.made()
    (made.cases / "example-a.yaml").write_text("client: [", encoding="utf-8")
    twin = made.cases / "Example-B.yaml"
    shutil.copy(made.cases / "example-b.yaml", twin)
    assert made.docs().exit_code == 1
    assert before.items() <= made.made().items()
    assert not list(made.out.rglob("kept"))


def test_case_file_that_became_a_folder_is_not_gone(made: Desk) -> None:
    before = made.made()
    (made.cases / "example-a.yaml").unlink()
    (made.cases / "example-a.yaml").mkdir()
    assert made.docs().exit_code == 1
    assert made.made() == before


def test_ending_of_a_case_file_may_change(made: Desk) -> None:
    before = made.made()
    (made.cases / "example-a.yaml").rename(made.cases / "example-a.yml")
    assert made.docs().closing == "0 documents made, 9 current."
    assert made.made() == before


def other(desk: Desk) -> Path:
    """A second folder of cases whose documents go to the same place."""
    folder = desk.folder / "more"
    folder.mkdir()
    shutil.copy(desk.cases / "example-a.yaml", folder / "example-x.yaml")
    shutil.copy(desk.cases / "example-a.yaml", folder / "example-y.yaml")
    return folder


def of_folder(desk: Desk, folder: Path) -> str:
    words = ["--templates", str(desk.templates), "--out", str(desk.out), "--cases", str(folder)]
    return command("docs", *words, cwd=desk.folder).closing


def test_two_folders_of_cases_withdraw_only_their_own(made: Desk) -> None:
    more = other(made)
    assert of_folder(made, more) == "6 documents made."
    assert made.docs().closing == "0 documents made, 9 current."
    (made.cases / "example-a.yaml").unlink()
    assert of_folder(made, more) == "0 documents made, 6 current."
    assert len(of_case(made, "example-a")) == 3
    (more / "example-x.yaml").unlink()
    assert made.docs().closing == "0 documents made, 6 current, 3 moved to kept/."
    assert len(of_case(made, "example-x")) == 3
    assert of_folder(made, more) == "0 documents made, 3 current, 3 moved to kept/."


def test_withdrawing_that_is_held_up_is_done_by_the_next_run(made: Desk) -> None:
    (made.cases / "example-a.yaml").unlink()
    before = of_case(made, "example-a")
    mark = made.file("example-a", NOTE).with_name(f".~lock.example-a-{NOTE}.docx#")
    mark.touch()
    run = made.docs()
    assert run.exit_code == 1
    assert "it is open in Word or another program" in run.stderr
    assert "2 moved to kept/, 1 not made" in run.closing
    mark.unlink()
    assert "1 moved to kept/" in made.docs().closing
    assert kept(made, "example-a") == before


# --- folders that are moved, and names that two folders share ---


def moved(desk: Desk) -> Desk:
    """The same desk in another place, with all that lies on it."""
    other = desk.folder.with_name(f"{desk.folder.name} moved")
    desk.folder.rename(other)
    elsewhere = Desk.__new__(Desk)
    elsewhere.folder, elsewhere.cases = other, other / "cases"
    elsewhere.out, elsewhere.templates = other / "out", other / "templates"
    return elsewhere


def test_case_deleted_after_the_folder_was_moved_is_withdrawn(made: Desk) -> None:
    there = moved(made)
    (there.cases / "example-a.yaml").unlink()
    assert there.docs().closing == "0 documents made, 6 current, 3 moved to kept/."
    assert of_case(there, "example-a") == {}
    assert len(kept(there, "example-a")) == 3


def test_two_folders_with_a_case_of_one_name_are_told_and_neither_loses_its_papers(
    made: Desk,
) -> None:
    more = other(made)
    made.case("example-x", WILLING, {"client.name": "Dan Okafor"})
    assert made.docs().closing == "3 documents made, 9 current."
    before = made.made()
    words = ["--templates", str(made.templates), "--out", str(made.out), "--cases", str(more)]
    run = command("docs", *words, "--json", cwd=made.folder)
    assert run.exit_code == 1
    by_name = {case["name"]: case for case in run.report["cases"]}
    (problem,) = by_name["example-x"]["problems"]
    assert problem["rule"] == "case-name"
    assert "cases/example-x.yaml" in problem["what"]
    assert {each["state"] for each in by_name["example-x"]["documents"]} == {"not_made"}
    assert {each["state"] for each in by_name["example-y"]["documents"]} == {"made"}
    assert before.items() <= made.made().items()
    (made.cases / "example-x.yaml").unlink()
    assert of_folder(made, more) == "3 documents made, 3 current."
