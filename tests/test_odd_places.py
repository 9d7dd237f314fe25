"""Names and places that are not everybody's: spaces, other scripts, links, things in the way."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from desk import KINDS, Desk, command

from gen.run.ledger import NAME as LEDGER

WILLING, NOTE = "example-willing", "referral-note"
EDITED = b"words that the coach has written"
NAMES = [
    "example-with spaces",
    "example-[x]",
    "example-{{ x }}",
    "example-100% 'q' $HOME",
    "example-Ünal-中文-🌿",
    "example-e\N{COMBINING ACUTE ACCENT}",
    "example-" + "x" * 52,
    "example-" + "中" * 52,
]


@pytest.fixture
def short(desk: Desk) -> Desk:
    return desk.with_own_templates().with_short(*KINDS)


@pytest.mark.parametrize("name", NAMES)
def test_case_of_any_good_name_lives_its_whole_life(short: Desk, name: str) -> None:
    short.case(name, WILLING)
    assert short.docs().closing == "3 documents made."
    assert short.docs().closing == "0 documents made, 3 current."
    short.file(name, NOTE).write_bytes(EDITED)
    short.case(name, WILLING, {"client.name": "Dan Okafor"})
    assert short.docs(name).exit_code == 1
    assert short.docs(str(short.cases / f"{name}.yaml"), "--replace-edited").exit_code == 0
    assert (short.out / name / "kept" / f"{name}-{NOTE}.docx").read_bytes() == EDITED
    (short.cases / f"{name}.yaml").rename(short.cases / "example-else.yaml")
    assert "3 moved to kept/" in short.docs().closing


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere no disk takes such a name")
def test_name_that_is_no_text_is_told_and_stops_no_other_case(short: Desk) -> None:
    short.case("example-a", WILLING)
    odd = bytes(short.cases) + b"/example-\xff.yaml"
    Path(odd.decode(errors="surrogateescape")).write_text("client:", encoding="utf-8")
    run = command("docs", *short.options(), "--json", cwd=short.folder)
    assert run.exit_code == 1
    assert run.report["summary"]["made"] == 3
    assert run.stderr == ""


@pytest.fixture
def linked(short: Desk) -> Desk:
    """Both folders are links, one of them to a path below another link."""
    short.case("example-a", WILLING)
    real = short.folder / "real"
    real.mkdir()
    short.cases.rename(real / "cases")
    (real / "out").mkdir()
    (short.folder / "again").symlink_to(real)
    short.cases.symlink_to(real / "cases")
    short.out.symlink_to(short.folder / "again" / "out")
    return short


def test_folders_behind_links_are_folders_as_any(linked: Desk) -> None:
    assert linked.docs().closing == "3 documents made."
    assert linked.docs().closing == "0 documents made, 3 current."
    real = linked.folder / "real"
    words = ["--cases", str(real / "cases"), "--templates", str(linked.templates)]
    again = command("docs", *words, "--out", str(real / "out"), cwd=linked.folder)
    assert again.closing == "0 documents made, 3 current."


def test_link_in_place_of_a_document_is_replaced_and_not_written_through(short: Desk) -> None:
    short.case("example-a", WILLING)
    short.docs()
    note, elsewhere = short.file("example-a", NOTE), short.folder / "elsewhere.docx"
    note.rename(elsewhere)
    note.symlink_to(elsewhere)
    before = elsewhere.read_bytes()
    assert short.docs().closing == "0 documents made, 3 current."
    short.case("example-a", WILLING, {"client.name": "Dan Okafor"})
    assert short.docs().closing == "3 documents made."
    assert not note.is_symlink()
    assert elsewhere.read_bytes() == before


@pytest.mark.parametrize("target", ["nowhere.docx", "edited.docx", "folder", "."])
def test_link_to_anything_else_is_a_hand_s_and_moved_as_it_is(short: Desk, target: str) -> None:
    short.case("example-a", WILLING)
    note = short.file("example-a", NOTE)
    (note.parent / "folder").mkdir(parents=True)
    (note.parent / "edited.docx").write_bytes(EDITED)
    note.symlink_to(target)
    assert short.docs().exit_code == 1
    assert note.is_symlink()
    assert short.docs("--replace-edited").exit_code == 0
    assert (note.parent / "kept" / note.name).is_symlink()
    assert (note.parent / "edited.docx").read_bytes() == EDITED
    assert short.docs().closing == "0 documents made, 3 current."


def test_things_that_are_called_like_the_ledger_are_left_alone(short: Desk) -> None:
    short.case("example-a", WILLING)
    short.out.mkdir()
    ledger = short.out / LEDGER
    ledger.symlink_to(short.folder / "nowhere" / "ledger")
    run = short.docs()
    assert run.exit_code == 1
    assert "Traceback" not in run.stderr
    assert ledger.is_symlink()


def test_kept_that_is_full_of_names_gives_the_next_number(short: Desk) -> None:
    short.case("example-a", WILLING)
    short.docs()
    note = short.file("example-a", NOTE)
    kept = note.parent / "kept"
    kept.mkdir()
    (kept / note.name).mkdir()
    (kept / f"{note.stem}-2.docx").symlink_to("nowhere")
    (kept / f"{note.stem}-4.docx").write_bytes(b"older")
    note.write_bytes(EDITED)
    short.case("example-a", WILLING, {"client.name": "Dan Okafor"})
    assert short.docs("--replace-edited").exit_code == 0
    assert (kept / f"{note.stem}-3.docx").read_bytes() == EDITED
    assert (kept / f"{note.stem}-4.docx").read_bytes() == b"older"
