"""A document that a hand has changed: what becomes of it, and that it is never lost."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from desk import Desk, Run, tree
from word import parts_of

WILLING, NOTE = "example-willing", "referral-note"
EDITED = b"words that the coach has written"
CHANGED = {"client.name": "Dan Okafor"}
OTHERS = {"meeting-script": "current", "door-open-letter": "current"}
ANEW = {"meeting-script": "made", "door-open-letter": "made"}


def states(run: Run) -> dict[str, str]:
    return {each["kind"]: each["state"] for each in run.report["cases"][0]["documents"]}


def kept(desk: Desk) -> dict[str, bytes]:
    folder = desk.out / WILLING / "kept"
    return {path.name: path.read_bytes() for path in folder.iterdir()} if folder.is_dir() else {}


@pytest.fixture
def edited(desk: Desk) -> Desk:
    """One case whose documents are made, and whose note the coach has changed since."""
    assert desk.with_examples(WILLING).docs().exit_code == 0
    desk.file(WILLING, NOTE).write_bytes(EDITED)
    return desk


def test_edited_document_stays_and_all_is_well(edited: Desk) -> None:
    for _ in range(2):
        run = edited.docs("--json")
        assert (run.exit_code, states(run)) == (0, {**OTHERS, NOTE: "edited"})
    assert edited.docs().closing == "0 documents made, 2 current, 1 edited by hand."
    assert edited.file(WILLING, NOTE).read_bytes() == EDITED
    assert kept(edited) == {}


def test_edited_document_is_behind_once_the_case_says_something_else(edited: Desk) -> None:
    edited.case(WILLING, WILLING, CHANGED)
    run = edited.docs("--json")
    assert (run.exit_code, states(run)) == (1, {**ANEW, NOTE: "edited_behind"})
    said = edited.docs()
    assert said.exit_code == 1
    assert "--replace-edited" in said.stderr
    assert "--keep-edited" in said.stderr
    assert f"docs --replace-edited {WILLING} --cases " in said.stderr
    assert said.closing == "0 documents made, 2 current, 1 edited and behind the case."
    assert edited.file(WILLING, NOTE).read_bytes() == EDITED


def test_edited_document_is_no_longer_behind_when_the_case_is_as_it_was(edited: Desk) -> None:
    edited.case(WILLING, WILLING, CHANGED)
    edited.docs()
    edited.with_examples(WILLING)
    run = edited.docs("--json")
    assert (run.exit_code, states(run)) == (0, {**ANEW, NOTE: "edited"})


def test_case_that_says_the_same_in_other_letters_leaves_an_edit_in_peace(edited: Desk) -> None:
    case = edited.cases / f"{WILLING}.yaml"
    case.write_text(f"# a remark\n{case.read_text(encoding='utf-8')}", encoding="utf-8")
    run = edited.docs("--json")
    assert (run.exit_code, states(run)) == (0, {**OTHERS, NOTE: "edited"})


def test_replace_moves_what_was_edited_to_kept_and_makes_the_document_anew(edited: Desk) -> None:
    edited.case(WILLING, WILLING, CHANGED)
    edited.docs()
    run = edited.docs("--replace-edited", "--json")
    assert (run.exit_code, states(run)) == (0, {**OTHERS, NOTE: "made"})
    assert kept(edited) == {f"{WILLING}-{NOTE}.docx": EDITED}
    assert "Dan Okafor" in str(parts_of(edited.file(WILLING, NOTE))["word/document.xml"])
    assert edited.docs().closing == "0 documents made, 3 current."


def test_replace_leaves_an_edited_document_alone_while_it_is_not_behind(edited: Desk) -> None:
    run = edited.docs("--replace-edited", "--json")
    assert (run.exit_code, states(run)) == (0, {**OTHERS, NOTE: "edited"})
    assert edited.file(WILLING, NOTE).read_bytes() == EDITED


def test_keep_accepts_what_was_edited_until_the_case_changes_again(edited: Desk) -> None:
    edited.case(WILLING, WILLING, CHANGED)
    run = edited.docs("--keep-edited", "--json")
    assert (run.exit_code, states(run)) == (0, {**ANEW, NOTE: "edited"})
    run = edited.docs("--json")
    assert (run.exit_code, states(run)) == (0, {**OTHERS, NOTE: "edited"})
    edited.case(WILLING, WILLING, {"client.name": "Daniela Okafor"})
    assert states(edited.docs("--json"))[NOTE] == "edited_behind"
    assert edited.file(WILLING, NOTE).read_bytes() == EDITED


def test_keep_names_each_document_that_it_leaves_as_it_is_and_says_so_once(edited: Desk) -> None:
    edited.case(WILLING, WILLING, CHANGED)
    edited.docs()
    said = edited.docs("--keep-edited").stderr
    kept_line = f"Referral note of {WILLING}: It was changed by hand, and stays as it is"
    assert said.count(kept_line) == 1
    assert said.count("It was changed by hand") == 1
    assert kept_line not in edited.docs("--keep-edited").stderr
    (why,) = (
        each["why"]
        for each in edited.docs("--json").report["cases"][0]["documents"]
        if each["kind"] == NOTE
    )
    assert "the case would say something else" in why
    assert edited.docs("--dry-run").exit_code == 0


def test_replace_and_keep_together_are_refused_before_anything_is_touched(edited: Desk) -> None:
    run = edited.docs("--replace-edited", "--keep-edited")
    assert run.exit_code == 2
    assert "not both" in run.stderr


def test_every_replaced_edit_has_a_name_of_its_own_in_kept(edited: Desk) -> None:
    note = edited.file(WILLING, NOTE)
    for number, words in enumerate((b"first", b"second", b"third")):
        note.write_bytes(words)
        edited.case(WILLING, WILLING, {"client.name": f"Dan Okafor {'I' * (number + 1)}"})
        assert edited.docs("--replace-edited").exit_code == 0
    assert kept(edited) == {
        f"{note.stem}.docx": b"first",
        f"{note.stem}-2.docx": b"second",
        f"{note.stem}-3.docx": b"third",
    }


def test_edited_document_that_no_longer_applies_is_withdrawn_to_kept(edited: Desk) -> None:
    edited.case(WILLING, WILLING, {"outcome": {"answer": "yes", "met_on": "2026-09-16"}})
    run = edited.docs("--json")
    assert run.exit_code == 0
    assert states(run)[NOTE] == "withdrawn"
    assert kept(edited)[f"{WILLING}-{NOTE}.docx"] == EDITED


def test_document_that_the_coach_deleted_is_made_again(edited: Desk) -> None:
    edited.file(WILLING, NOTE).unlink()
    assert states(edited.docs("--json")) == {**OTHERS, NOTE: "made"}


def test_document_that_was_only_packed_anew_counts_as_current(edited: Desk) -> None:
    note = edited.file(WILLING, NOTE)
    note.unlink()
    edited.docs()
    parts = parts_of(note)
    with zipfile.ZipFile(note, "w", zipfile.ZIP_STORED) as package:
        for name, part in reversed(parts.items()):
            package.writestr(name, part)
    packed = note.read_bytes()
    edited.case(WILLING, WILLING, {"privacy": {"delete_on": "2030-01-01"}})
    assert states(edited.docs("--json"))[NOTE] == "current"
    assert note.read_bytes() == packed


def folder_in_its_place(path: Path) -> None:
    path.mkdir()
    (path / "inside.txt").write_bytes(EDITED)


def file_in_its_place(path: Path) -> None:
    path.write_bytes(EDITED)


@pytest.mark.parametrize("put", [folder_in_its_place, file_in_its_place])
def test_what_stands_in_the_way_and_is_not_ours_is_never_overwritten(
    desk: Desk, put: Callable[[Path], None]
) -> None:
    desk.with_examples(WILLING)
    path = desk.file(WILLING, NOTE)
    path.parent.mkdir(parents=True)
    put(path)
    before = desk.made()
    run = desk.docs("--json")
    assert (run.exit_code, states(run)[NOTE]) == (1, "edited_behind")
    assert before.items() <= desk.made().items()
    assert desk.docs("--replace-edited").exit_code == 0
    assert path.is_file()
    assert EDITED in {content for name, content in desk.made().items() if "/kept/" in name}


# --- what would happen, and nothing touched ---


CHANGES: dict[str, tuple[dict[str, Any], dict[str, str]]] = {
    "nothing": ({}, {**OTHERS, NOTE: "edited"}),
    "another name": (
        CHANGED,
        {"meeting-script": "would_make", "door-open-letter": "would_make", NOTE: "edited_behind"},
    ),
    "a yes": (
        {**CHANGED, "outcome": {"answer": "yes", "met_on": "2026-09-16"}},
        {"meeting-script": "would_make", "door-open-letter": "withdrawn", NOTE: "withdrawn"},
    ),
}


@pytest.mark.parametrize(("changes", "expected"), CHANGES.values(), ids=CHANGES.keys())
def test_dry_run_says_what_would_happen_and_touches_nothing(
    edited: Desk, changes: dict[str, Any], expected: dict[str, str]
) -> None:
    if changes:
        edited.case(WILLING, WILLING, changes)
    before = tree(edited)
    assert states(edited.docs("--dry-run", "--json")) == expected
    assert tree(edited) == before


def test_replace_after_keep_says_what_it_leaves_and_how_that_is_made_anew(edited: Desk) -> None:
    edited.case(WILLING, WILLING, CHANGED)
    edited.docs("--keep-edited")
    said = " ".join(edited.docs("--replace-edited").stderr.split())
    left = "edited by hand, and not replaced, as --keep-edited was taken for it."
    assert f"Referral note of {WILLING}: {left}" in said
    where = edited.file(WILLING, NOTE)
    assert f"move {where} elsewhere, and type:" in said
    where.rename(edited.folder / "elsewhere.docx")
    edited.docs(WILLING)
    assert "Dan Okafor" in str(parts_of(where)["word/document.xml"])
