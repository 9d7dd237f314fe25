"""A ledger that is lost, damaged or newer: documents stay, and nothing false is said."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from random import Random

import pytest
from desk import Desk, Run, tree

from gen.run.ledger import NAME, Ledger

WILLING, NOTE = "example-willing", "referral-note"
EDITED = b"words that the coach has written"


def rules(run: Run) -> list[str]:
    return [each["rule"] for each in run.report["problems"]]


@pytest.fixture
def made(desk: Desk) -> Desk:
    """Four cases whose documents are made, in a ledger of several pages."""
    return desk.with_four_made()


@pytest.fixture
def ledger(made: Desk) -> Path:
    return made.out / NAME


def test_lost_ledger_makes_nothing_anew(made: Desk, ledger: Path) -> None:
    before = made.made()
    times = {path: path.stat().st_mtime_ns for path in made.out.rglob("*.docx")}
    ledger.unlink()
    assert made.docs().closing == "0 documents made, 12 current."
    assert made.made() == before
    assert {path: path.stat().st_mtime_ns for path in times} == times
    made.case("example-0", WILLING, {"client.name": "Dan Okafor"})
    assert made.docs().closing == "3 documents made, 9 current."


def test_lost_ledger_never_costs_an_edit(made: Desk, ledger: Path) -> None:
    note = made.file("example-1", NOTE)
    note.write_bytes(EDITED)
    ledger.unlink()
    run = made.docs("--json")
    assert run.exit_code == 1
    assert (run.report["summary"]["current"], run.report["summary"]["edited_behind"]) == (11, 1)
    assert note.read_bytes() == EDITED


def test_any_number_of_cases_is_asked_for_at_once(made: Desk) -> None:
    with closing(sqlite3.connect(":memory:")) as any_one:
        most = any_one.getlimit(sqlite3.SQLITE_LIMIT_VARIABLE_NUMBER)
    names = [f"example-{number}" for number in range(most + 1)]
    with closing(Ledger(made.out)) as known:
        assert sorted(known.cases(names)) == names[:4]


# --- damage ---

DAMAGE: dict[str, Callable[[bytes], bytes]] = {
    "noise": lambda _: Random(1).randbytes(9000),  # noqa: S311 - no secrets
    "text": lambda _: b"this is no ledger\n" * 100,
    "first page only": lambda data: data[:4096],
    "half a page": lambda data: data[: len(data) // 2 + 100],
    "header only": lambda data: data[:100],
    "noughts": lambda data: data[:4096] + bytes(len(data) - 4096),
}


def assert_mended(desk: Desk) -> None:
    """The run goes on with a new ledger, the documents are as they were, and the next is quiet."""
    before = {path: path.read_bytes() for path in desk.out.rglob("*.docx")}
    run = desk.docs("--json")
    assert (run.exit_code, rules(run)) == (0, ["damaged-ledger"])
    assert run.report["summary"]["current"] == len(before)
    assert {path: path.read_bytes() for path in desk.out.rglob("*.docx")} == before
    assert rules(desk.docs("--json")) == []


@pytest.mark.parametrize("damage", DAMAGE.values(), ids=DAMAGE.keys())
def test_damaged_ledger_is_put_aside_and_begun_anew(
    made: Desk, ledger: Path, damage: Callable[[bytes], bytes]
) -> None:
    spoilt = damage(ledger.read_bytes())
    ledger.write_bytes(spoilt)
    before = tree(made)
    dry = made.docs("--dry-run")
    assert dry.exit_code == 1
    assert ": that puts it aside and begins anew." in dry.stderr
    assert tree(made) == before
    assert_mended(made)
    assert (made.out / f"{NAME}.damaged-1").read_bytes() == spoilt


@pytest.mark.parametrize("lost", ["cases", "documents", "clean"])
def test_ledger_that_lacks_a_table_is_put_aside(made: Desk, ledger: Path, lost: str) -> None:
    with closing(sqlite3.connect(ledger)) as opened:
        opened.execute(f"drop table {lost}")
    assert_mended(made)


@pytest.mark.parametrize(
    "spoil",
    [
        "update documents set why = cast(x'ff41' as text)",
        "update documents set intended = null",
        "update cases set home = x'07'",
        "update cases set clean = 'yes'",
        "update documents set state = 'somewhere'",
        "update documents set version = x'07'",
        "alter table documents add column more",
        "drop table cases; create view cases as select 1",
    ],
)
def test_ledger_that_holds_what_no_run_writes_is_put_aside(
    made: Desk, ledger: Path, spoil: str
) -> None:
    with closing(sqlite3.connect(ledger)) as opened:
        opened.executescript(spoil)
    assert_mended(made)


def test_flipped_bytes_never_cost_a_document_or_a_sentence(made: Desk, ledger: Path) -> None:
    dice, whole = Random(2), ledger.read_bytes()  # noqa: S311 - no secrets
    made.file("example-1", NOTE).write_bytes(EDITED)
    before = made.made()
    for _ in range(60):
        spoilt = bytearray(whole)
        for _ in range(dice.choice((1, 8, 200))):
            spoilt[dice.randrange(100, len(spoilt))] = dice.randrange(256)
        ledger.write_bytes(spoilt)
        run = made.docs("--json")
        assert "Traceback" not in run.stderr
        assert before.items() <= made.made().items()
        for path in made.out.glob(f"{NAME}?*"):
            path.unlink()


@pytest.mark.parametrize("rest", [b"", b"S"])
def test_empty_ledger_is_begun_anew_but_not_by_a_dry_run(
    made: Desk, ledger: Path, rest: bytes
) -> None:
    ledger.write_bytes(rest)
    before = tree(made)
    assert made.docs("--dry-run").closing == "0 documents would be made, 12 current."
    assert tree(made) == before
    assert made.docs().closing == "0 documents made, 12 current."
    assert ledger.stat().st_size > len(rest)


def test_folder_in_place_of_the_ledger_is_told_plainly(made: Desk, ledger: Path) -> None:
    ledger.unlink()
    ledger.mkdir()
    before = tree(made)
    run = made.docs("--json")
    assert (run.exit_code, rules(run)) == (1, ["ledger-unreadable"])
    assert "Traceback" not in made.docs().stderr
    assert tree(made) == before


def test_every_damaged_ledger_is_put_aside_under_a_name_of_its_own(
    made: Desk, ledger: Path
) -> None:
    for number in (1, 2):
        ledger.write_bytes(b"this is no ledger\n" * (100 + number))
        assert made.docs().exit_code == 0
        assert (made.out / f"{NAME}.damaged-{number}").stat().st_size == 18 * (100 + number)


def test_journal_of_a_damaged_ledger_is_not_rolled_into_the_new_one(
    made: Desk, ledger: Path
) -> None:
    with closing(sqlite3.connect(ledger, isolation_level=None)) as opened:
        opened.execute("pragma cache_size = 1")
        opened.execute("begin immediate")
        opened.execute("update documents set why = 'cut off' || why")
        opened.execute("update cases set file = 'cut off' || file")
        shutil.copy(f"{ledger}-journal", made.folder / "hot")
    ledger.write_bytes(b"this is no ledger\n" * 100)
    shutil.copy(made.folder / "hot", f"{ledger}-journal")
    made.docs()
    assert made.docs().closing == "0 documents made, 12 current."


def test_ledger_that_cannot_be_begun_anew_is_told_and_put_aside_once(
    made: Desk, ledger: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ledger.write_bytes(b"this is no ledger\n" * 100)
    before = made.made()
    # As on a disk that spoils what is written to it.
    monkeypatch.setattr("gen.run.ledger._TABLES", "")
    run = made.docs("--json")
    assert (run.exit_code, rules(run)) == (1, ["damaged-ledger"])
    assert run.report["summary"]["not_made"] == 12
    aside = {name for name in made.made() if name.startswith(f"{NAME}.damaged")}
    assert aside == {f"{NAME}.damaged-1"}
    assert before.items() <= made.made().items()


# --- newer ---


def test_newer_ledger_is_refused_plainly_and_nothing_touched(made: Desk, ledger: Path) -> None:
    with closing(sqlite3.connect(ledger)) as opened:
        opened.executescript("pragma user_version = 3; drop table documents")
    made.case("example-0", WILLING, {"client.name": "Dan Okafor"})
    (made.cases / "example-1.yaml").unlink()
    before = tree(made)
    for words in (["--json"], ["--json", "--dry-run"], ["--json", "--replace-edited"]):
        run = made.docs(*words)
        assert (run.exit_code, rules(run)) == (1, ["newer-ledger"])
        assert tree(made) == before
    assert "was written by a newer Parting Well" in made.docs().stderr


@pytest.mark.parametrize("name", ["x" * 5000, "../../elsewhere", "a/b", "nul"])
def test_name_in_the_ledger_that_no_case_can_have_is_damage(
    made: Desk, ledger: Path, name: str
) -> None:
    (made.cases / "example-3.yaml").unlink()
    with closing(sqlite3.connect(ledger, isolation_level=None)) as opened:
        opened.execute("update cases set name = ? where name = 'example-3'", (name,))
        opened.execute('update documents set "case" = ? where "case" = \'example-3\'', (name,))
    before = made.made()
    run = made.docs("--json")
    assert rules(run) == ["damaged-ledger"]
    assert before.items() <= made.made().items()


def test_ledger_of_an_older_format_is_begun_anew_and_costs_nothing(
    made: Desk, ledger: Path
) -> None:
    before = made.made()
    with closing(sqlite3.connect(ledger)) as opened:
        opened.executescript("pragma user_version = 1; drop table documents; drop table clean")
    assert made.docs().closing == "0 documents made, 12 current."
    assert made.docs().closing == "0 documents made, 12 current."
    assert made.made() == before
