"""A hand that saves a file while a run is at work on it: nothing is lost, and nothing forgotten."""

from __future__ import annotations

import sys
from functools import partial
from pathlib import Path

import pytest
from desk import KINDS, Desk
from own_process import begun, ended

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the run is a fork of the test")
WILLING, NOTE, SCRIPT = "example-willing", "referral-note", "meeting-script"
CASES = [f"example-{number}" for number in range(3)]


@pytest.fixture
def made(desk: Desk) -> Desk:
    desk.with_own_templates().with_short(*KINDS)
    for case in CASES:
        desk.case(case, WILLING, {"client.name": "Dan Okafor"})
    assert desk.docs().exit_code == 0
    return desk


def run_and_save(
    desk: Desk, when: str, nth: int, path: Path, data: bytes, event: str = "open"
) -> int:
    """How a run ends in which a hand saves this file when another one is opened the n-th time."""
    by_hand, left = desk.folder / "by-hand", [nth]
    by_hand.write_bytes(data)

    def hear(what: str, words: tuple[object, ...]) -> None:
        if what == event and str(words[0]).endswith(when):
            left[0] -= 1
            if left[0] == 0:
                by_hand.replace(path)

    code = ended(begun(["docs", *desk.options()], partial(sys.addaudithook, hear)))
    assert not by_hand.exists(), f"{when} was not opened so often"
    return code


@pytest.mark.parametrize(
    "when",
    # The last of these is the new document itself, written beside the old one just before the move.
    [f".{CASES[0]}-{NOTE}.docx.part", f".{CASES[1]}-door-open-letter.docx.part"],
)
def test_document_that_is_saved_before_it_is_replaced_is_not_overwritten(
    made: Desk, when: str
) -> None:
    for case in CASES:
        made.case(case, WILLING, {"client.name": "Daniela Okafor"})
    letter = made.file(CASES[1], "door-open-letter")
    assert run_and_save(made, when, 1, letter, b"saved in Word just now") == 1
    assert letter.read_bytes() == b"saved in Word just now"
    assert made.docs().closing == "0 documents made, 8 current, 1 edited and behind the case."


def test_document_that_is_saved_right_after_it_was_made_counts_as_edited(made: Desk) -> None:
    note = made.file(CASES[0], NOTE)
    note.unlink()
    swept = f".{note.name}.part"  # which is the first thing once the document is in its place
    assert run_and_save(made, swept, 1, note, b"saved in Word just now", "os.remove") == 0
    assert made.docs().closing == "0 documents made, 8 current, 1 edited by hand."


@pytest.mark.parametrize(
    ("when", "nth"),
    [("practice.yaml", 1), (f"{SCRIPT}.docx", 1), ("example-0.yaml", 1), ("example-2.yaml", 1)],
)
def test_template_that_is_saved_during_a_run_and_put_back_is_not_forgotten(
    made: Desk, when: str, nth: int
) -> None:
    due = made.made()
    template = made.templates / f"{NOTE}.docx"
    before = template.read_bytes()
    made.change_template(NOTE, "{{ client.name }}", "{{ client.name }} again")
    after = template.read_bytes()
    template.write_bytes(before)
    for path in made.out.rglob("*.docx"):
        path.unlink()
    assert run_and_save(made, when, nth, template, after) == 0
    template.write_bytes(before)
    assert made.docs().exit_code == 0
    assert made.made() == due


@pytest.mark.parametrize("nth", [1, 2])
def test_case_that_is_saved_while_it_is_read_and_put_back_is_not_forgotten(
    made: Desk, nth: int
) -> None:
    due, case = made.made(), made.cases / "example-0.yaml"
    before = case.read_bytes()
    made.file("example-0", NOTE).unlink()
    after = before.replace(b"Dan Okafor", b"Daniela Okafor")
    assert run_and_save(made, case.name, nth, case, after) == 0
    case.write_bytes(before)
    assert made.docs().exit_code == 0
    assert made.made() == due


def test_document_is_never_written_through_a_link_of_a_name_beside_it(made: Desk) -> None:
    precious = made.folder / "precious"
    precious.write_bytes(b"of somebody else")
    note = made.file(CASES[0], NOTE)
    note.with_name(f".{note.name}.part").symlink_to(precious)
    made.case(CASES[0], WILLING, {"client.name": "Daniela Okafor"})
    assert made.docs().exit_code == 0
    assert precious.read_bytes() == b"of somebody else"
    assert not note.is_symlink()
