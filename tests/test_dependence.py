"""Exactly the documents that depend on a change are made anew."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from desk import KINDS, LETTER, NOTE, PROJECT, SCRIPT, Desk, command
from png import png
from word import parts_of, with_parts

from gen.program import program_hash
from gen.run.ledger import Ledger

WILLING = "example-willing"


@pytest.fixture
def made(desk: Desk) -> Desk:
    """Two cases; the second one has a logo of its own."""
    desk.with_own_templates().with_short(*KINDS)
    (desk.templates / "logo.png").write_bytes(png(1, 1, 1))
    desk.case("example-a", WILLING)
    logo = {"practice": {"logo": "logo.png", "logo_alt": "A grey dot"}}
    desk.case("example-b", WILLING, logo)
    assert desk.docs().exit_code == 0
    return desk


def as_it_looks(desk: Desk) -> dict[str, tuple[int, int]]:
    paths = {f"{path.stem[8:9]} {path.stem[10:]}": path for path in desk.out.rglob("*.docx")}
    return {name: (path.stat().st_mtime_ns, path.stat().st_ino) for name, path in paths.items()}


def made_anew(desk: Desk) -> set[str]:
    """The documents that a run says it has made, which are just those it has touched."""
    before = as_it_looks(desk)
    run = desk.docs("--json")
    assert run.exit_code == 0
    told = {
        f"{case['name'][8:]} {each['kind']}"
        for case in run.report["cases"]
        for each in case["documents"]
        if each["state"] == "made"
    }
    assert told == {name for name, looks in as_it_looks(desk).items() if before[name] != looks}
    return told


def all_of(case: str) -> set[str]:
    return {f"{case} {kind}" for kind in KINDS}


def change_case(desk: Desk) -> None:
    desk.case("example-a", WILLING, {"client.name": "Dan Okafor"})


def change_practice(desk: Desk) -> None:
    shown = "<w:t>{{ client.name }} {{ coach.name }}</w:t>"
    for kind in KINDS:
        desk.change_template(kind, "<w:t>{{ client.name }}</w:t>", shown)
    desk.docs()
    desk.change_practice({"coach.name": "Ruth Wren"})


def change_template(desk: Desk) -> None:
    desk.change_template(NOTE, "{{ client.name }}", "{{ client.name }} again")


CHANGES: dict[str, tuple[Callable[[Desk], None], set[str]]] = {
    "nothing": (lambda _: None, set()),
    "one case": (change_case, all_of("a")),
    "a template": (change_template, {f"a {NOTE}", f"b {NOTE}"}),
    "practice file": (change_practice, all_of("a") | all_of("b")),
}


@pytest.mark.parametrize(("change", "due"), CHANGES.values(), ids=CHANGES.keys())
def test_only_what_depends_on_a_change_is_made(
    made: Desk, change: Callable[[Desk], None], due: set[str]
) -> None:
    change(made)
    assert made_anew(made) == due
    assert made_anew(made) == set()


def test_the_template_of_one_talk_is_that_of_its_documents_alone(made: Desk) -> None:
    made.case("example-c", "example-broken-trust")
    made.docs()
    before = made_from(made)
    path = made.templates / f"{SCRIPT}-firm.docx"
    body = parts_of(path)["word/document.xml"]
    again = body.replace(b"{{ client.name }}", b"{{ client.name }} again")
    with_parts(path, {"word/document.xml": again})
    assert made_anew(made) == {f"c {SCRIPT}"}
    after = made_from(made)
    assert {name for name in after if after[name] != before[name]} == {f"c {SCRIPT}"}


def made_from(desk: Desk) -> dict[str, str]:
    """What each document is known to be made from, in the ledger."""
    with closing(Ledger(desk.out)) as ledger:
        known = ledger.cases([f"example-{case}" for case in "abc"])
    return {
        f"{name[8:]} {each.document}": each.inputs
        for name, case in known.items()
        for each in case.documents.values()
    }


def test_another_logo_renews_the_documents_that_show_it(made: Desk) -> None:
    (made.templates / "logo.png").write_bytes(png(1, 1, 2))
    assert made_anew(made) == {f"b {NOTE}", f"b {LETTER}"}


def test_what_changes_no_document_writes_none(made: Desk) -> None:
    made.case("example-a", WILLING, {"privacy": {"delete_on": "2030-01-01"}})
    assert made_anew(made) == set()


@pytest.mark.parametrize(
    "touch",
    [
        os.utime,
        lambda path: os.utime(path, (0, 0)),
        lambda path: os.utime(path, (9_999_999_999, 9_999_999_999)),
        lambda path: path.write_bytes(path.read_bytes()),
        lambda path: path.replace(shutil.copy(path, path.with_name("copy")) and path),
    ],
)
def test_files_that_are_only_touched_renew_nothing(
    made: Desk, touch: Callable[[Path], Any]
) -> None:
    for folder in (made.cases, made.templates):
        for path in folder.iterdir():
            touch(path)
    for path in made.out.rglob("*.docx"):
        os.utime(path, (9_999_999_999, 9_999_999_999))
    assert made_anew(made) == set()


def rewritten(path: Path, data: bytes) -> None:
    """Other words of the same length, and the time of the file put back, as some tools do."""
    before = path.stat()
    assert len(data) == before.st_size
    path.write_bytes(data)
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))


def test_case_changed_behind_the_back_of_its_time_is_noticed(made: Desk) -> None:
    case = made.cases / "example-a.yaml"
    os.utime(case, (1_000_000_000, 1_000_000_000))
    made.docs()
    said = case.read_bytes()
    rewritten(case, said.replace(b"Daniel Okafor", b"Darius Okafor"))
    assert made_anew(made) == all_of("a")


def test_document_changed_behind_the_back_of_its_time_counts_as_edited(made: Desk) -> None:
    note = made.file("example-a", NOTE)
    rewritten(note, bytes(note.stat().st_size))
    assert made.docs().closing == "0 documents made, 5 current, 1 edited by hand."
    change_case(made)
    assert made.docs().exit_code == 1
    assert not any(note.read_bytes())


def test_case_that_changes_twice_in_one_tick_is_made_twice(made: Desk) -> None:
    case = made.cases / "example-a.yaml"
    said = case.read_bytes()
    for name in (b"Darius Okafor", b"Dorian Okafor", b"Daniel Okafor", b"Damien Okafor"):
        case.write_bytes(said.replace(b"Daniel Okafor", name))
        os.utime(case, (2_000_000_000, 2_000_000_000))
        assert made_anew(made) == all_of("a")


# --- another program ---


def copy_of_the_program(desk: Desk) -> Path:
    home = desk.folder / "program"
    shutil.copytree(PROJECT / "gen", home / "gen", ignore=shutil.ignore_patterns("__pycache__"))
    return home


def closing_of(desk: Desk, home: Path) -> str:
    return command("docs", *desk.options(), cwd=home, env={"PYTHONPATH": str(home)}).closing


def test_another_program_looks_into_everything_and_renews_what_it_makes_otherwise(
    made: Desk,
) -> None:
    home = copy_of_the_program(made)
    assert closing_of(made, home) == "0 documents made, 6 current."
    properties = home / "gen" / "package" / "properties.py"
    said = properties.read_text(encoding="utf-8")
    properties.write_text(f"{said}\n# a remark\n", encoding="utf-8")
    before = as_it_looks(made)
    assert closing_of(made, home) == "0 documents made, 6 current."
    assert as_it_looks(made) == before
    documents = home / "gen" / "documents.py"
    said = documents.read_text(encoding="utf-8").replace("An open door", "The open door")
    documents.write_text(said, encoding="utf-8")
    assert closing_of(made, home) == "2 documents made, 4 current."


def test_program_is_told_by_its_files_and_the_versions_of_its_libraries(desk: Desk) -> None:
    home = copy_of_the_program(desk)
    ask = [sys.executable, "-c", "from gen.program import program_hash; print(program_hash())"]

    def said() -> str:
        env = {**os.environ, "PYTHONPATH": str(home)}
        return subprocess.check_output(ask, cwd=home, env=env, text=True).strip()

    assert said() == program_hash()
    (home / "gen" / "words" / "more.py").write_text("", encoding="utf-8")
    assert said() == program_hash()
    (home / "gen" / "words" / "more.py").write_text("# more", encoding="utf-8")
    assert said() != program_hash()
