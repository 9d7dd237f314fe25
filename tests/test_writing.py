"""What stands in ``out/`` is never lost and never half a file."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NoReturn

import pytest
from desk import Desk

NOTE, LETTER = "referral-note", "door-open-letter"
WILLING = "example-willing"
EDITED = b"words that the coach has written"
CHANGED = {"client.name": "Dan Okafor"}


def states(report: Any) -> dict[str, str]:
    return {each["kind"]: each["state"] for each in report["cases"][0]["documents"]}


@pytest.fixture
def made(desk: Desk) -> Desk:
    """One case whose three documents are made."""
    assert desk.with_examples(WILLING).docs().exit_code == 0
    return desk


@pytest.fixture(autouse=True)
def nothing_half_is_left(desk: Desk) -> Iterator[None]:
    yield
    assert list(desk.folder.rglob("*.part")) == []


LIST = {"role": "directory", "offers": "a list", "reach": "its site", "known_how": "none"}
CLOSED = {
    "door": {"state": "closed"},
    "decision.mode": "final",
    "meeting.minutes": "20",
    "referral": {
        "need": "time to think",
        "options": [{**LIST, "name": "The list"}, {**LIST, "name": "The other list"}],
    },
}
NO_LETTER = {
    "door closed": (CLOSED, [LETTER]),
    "letter skipped": ({"door.letter": "skip"}, [LETTER]),
    "answer was yes": ({"outcome": {"answer": "yes", "met_on": "2026-09-16"}}, [NOTE, LETTER]),
    "not held": ({"outcome": {"answer": "not held"}}, [LETTER]),
}


@pytest.mark.parametrize(("changes", "withdrawn"), NO_LETTER.values(), ids=NO_LETTER.keys())
def test_document_that_no_longer_applies_is_withdrawn_to_kept(
    made: Desk, changes: dict[str, Any], withdrawn: list[str]
) -> None:
    before = {kind: made.file(WILLING, kind).read_bytes() for kind in withdrawn}
    made.case(WILLING, WILLING, changes)
    run = made.docs("--json")
    assert run.exit_code == 0
    assert [kind for kind, state in states(run.report).items() if state == "withdrawn"] == withdrawn
    for kind, document in before.items():
        path = made.file(WILLING, kind)
        assert not path.exists()
        assert (path.parent / "kept" / path.name).read_bytes() == document


def test_withdrawn_letter_is_told_once_and_then_simply_not_needed(made: Desk) -> None:
    made.case(WILLING, WILLING, CLOSED)
    assert "1 moved to kept/" in made.docs().closing
    assert states(made.docs("--json").report)[LETTER] == "not_needed"
    assert len(list((made.out / WILLING / "kept").glob(f"*{LETTER}*"))) == 1


def test_letter_comes_back_when_the_door_opens_again(made: Desk) -> None:
    made.case(WILLING, WILLING, CLOSED)
    made.docs()
    made.with_examples(WILLING).docs()
    assert made.file(WILLING, LETTER).exists()


# --- places that cannot be written ---


def assert_told_plainly(desk: Desk, count: int, what: str) -> None:
    run = desk.docs("--json")
    cases = run.report["cases"]
    problems = [*run.report["problems"], *(each for case in cases for each in case["problems"])]
    assert (run.exit_code, {each["rule"] for each in problems}) == (1, {"out-not-writable"})
    assert run.report["summary"]["not_made"] == count
    said = desk.docs().stderr
    assert what in said
    assert "See that the disk has room" in said or "Close it if it is open in Word" in said
    assert "Traceback" not in said


DOCUMENT = "The document cannot be written ("
FOLDER = "Nothing can be written in this folder ("


def test_file_in_place_of_the_out_folder_is_told_plainly_and_stays(desk: Desk) -> None:
    desk.with_examples(WILLING)
    desk.out.write_bytes(EDITED)
    assert_told_plainly(desk, 3, FOLDER)
    assert desk.out.read_bytes() == EDITED


def test_file_in_place_of_the_folder_of_a_case_stops_that_case_only(desk: Desk) -> None:
    desk.with_examples()
    desk.out.mkdir()
    (desk.out / WILLING).write_bytes(EDITED)
    assert_told_plainly(desk, 3, DOCUMENT)
    assert (desk.out / WILLING).read_bytes() == EDITED
    assert len(desk.made()) == 6


def test_document_that_cannot_be_put_aside_is_not_replaced(made: Desk) -> None:
    note = made.file(WILLING, NOTE)
    note.write_bytes(EDITED)
    made.case(WILLING, WILLING, {"outcome": {"answer": "yes", "met_on": "2026-09-16"}})
    (note.parent / "kept").write_bytes(b"a file where the folder should be")
    assert_told_plainly(made, 2, DOCUMENT)
    assert note.read_bytes() == EDITED


def refuse(*_: object) -> NoReturn:
    raise PermissionError(errno.EACCES, "The process cannot access the file")


def test_document_that_windows_holds_open_stays_whole(
    made: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = made.made()
    made.case(WILLING, WILLING, CHANGED)
    with monkeypatch.context() as windows:
        windows.setattr(Path, "replace", refuse)
        assert_told_plainly(made, 3, DOCUMENT)
    assert made.made() == before
    assert made.docs().closing.startswith("3 documents made")


@pytest.mark.parametrize("mark", ["~$ample-willing-{}.docx", ".~lock.example-willing-{}.docx#"])
def test_document_that_another_program_has_open_is_left_alone(made: Desk, mark: str) -> None:
    before = made.made()
    made.case(WILLING, WILLING, CHANGED)
    held = made.out / WILLING / mark.format(NOTE)
    held.write_bytes(b"")
    run = made.docs("--json")
    assert run.exit_code == 1
    assert states(run.report) == {
        "meeting-script": "made", "referral-note": "not_made", "door-open-letter": "made",
    }  # fmt: skip
    name = made.file(WILLING, NOTE).relative_to(made.out).as_posix()
    assert made.made()[name] == before[name]
    assert "it is open in Word or another program" in made.docs().stderr
    held.unlink()
    assert made.docs().closing == "1 document made, 2 current."


def test_remains_of_a_killed_run_are_swept_when_the_document_is_made_anew(made: Desk) -> None:
    note = made.file(WILLING, NOTE)
    remains = note.with_name(f".{note.name}.part")
    remains.write_bytes(b"half")
    assert made.docs().closing == "0 documents made, 3 current."
    note.unlink()
    assert made.docs().closing == "1 document made, 2 current."
    assert not remains.exists()
