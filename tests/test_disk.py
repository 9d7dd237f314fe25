"""A disk that is full or read-only: documents stay whole, and it is said in one plain sentence."""

from __future__ import annotations

import resource
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest
from desk import KINDS, Desk, command, tree
from own_process import begun, bound, ended
from packages import with_picture
from word import with_parts

from gen.run.ledger import NAME as LEDGER

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="disks are tried on Linux only")
WILLING = "example-willing"
CASES = [f"example-{number}" for number in range(3)]
CHANGED = {"client.name": "Dan Okafor"}


@pytest.fixture
def made(desk: Desk) -> Desk:
    desk.with_own_templates().with_short(*KINDS)
    for case in CASES:
        desk.case(case, WILLING)
    assert desk.docs().exit_code == 0
    return desk


def change_all(desk: Desk) -> None:
    for case in CASES:
        desk.case(case, WILLING, CHANGED)


# --- full ---


@pytest.fixture
def small(desk: Desk) -> Iterator[Desk]:
    """``out/`` lies on a disk of its own with room for these documents, and not for much more."""
    desk.with_own_templates().with_short(*KINDS)
    for case in CASES:
        desk.case(case, WILLING)
    desk.out.mkdir()
    size = "size=256k"  # nine documents of 12 kB, their folders, a ledger
    mount = ["mount", "-t", "tmpfs", "-o", size, "none", str(desk.out)]
    subprocess.run(mount, check=True)
    try:
        yield desk
    finally:
        subprocess.run(["umount", str(desk.out)], check=True)


def fill(desk: Desk, left: int) -> Path:
    """A file that takes all room but so many pages of 4096 bytes."""
    ballast = desk.out / "ballast"
    with ballast.open("wb", buffering=0) as stream:
        try:
            while True:
                stream.write(bytes(4096))
        except OSError:
            stream.truncate(max(stream.tell() - left * 4096, 0))
    return ballast


@pytest.mark.mounts
@pytest.mark.parametrize("left", range(6))
def test_full_disk_leaves_every_document_whole(small: Desk, left: int) -> None:
    assert small.docs().exit_code == 0
    old = small.made()
    change_all(small)
    ballast = fill(small, left)
    run = small.docs()
    assert run.exit_code == 1
    assert "ee that the disk has room" in run.stderr
    whole = {name: data for name, data in small.made().items() if name != "ballast"}
    assert whole.keys() == old.keys()
    ballast.unlink()
    assert small.docs().exit_code == 0
    new = small.made()
    for name, data in whole.items():
        assert data in (old[name], new[name])
    assert new.keys() == old.keys()
    assert small.docs().closing == "0 documents made, 9 current."


@pytest.mark.mounts
def test_full_disk_with_nothing_to_do_is_no_trouble(small: Desk) -> None:
    assert small.docs().exit_code == 0
    (small.out / LEDGER).unlink()
    fill(small, 0)
    assert small.docs().closing == "0 documents made, 9 current."
    assert small.docs().exit_code == 0


def hold_to(size: int) -> None:
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))


@pytest.mark.parametrize("size", [0, 100, 4096, 8192, 50_000, 70_000])
def test_file_that_may_grow_no_further_leaves_every_document_whole(desk: Desk, size: int) -> None:
    """Small sizes stop the ledger, larger ones a document, the last nothing."""
    desk.with_own_templates().with_short(*KINDS)
    note, photo = desk.templates / "referral-note.docx", "word/media/photo.png"
    with_picture(note, photo, photo.removeprefix("word/"))
    with_parts(note, {photo: Random(4).randbytes(48_000)})  # noqa: S311 - no secret
    for case in CASES:
        desk.case(case, WILLING)
    assert desk.docs().exit_code == 0
    old = desk.made()
    assert max(map(len, old.values())) > 50_000
    change_all(desk)
    code = ended(begun(["docs", *desk.options()], lambda: hold_to(size)))
    between = desk.made()
    assert between.keys() == old.keys()
    assert desk.docs().exit_code == 0
    new = desk.made()
    assert code == (between != new)
    assert (between == old) is (size < 9000)
    for name, data in between.items():
        assert data in (old[name], new[name])
    assert desk.docs().closing == "0 documents made, 9 current."


# --- read-only ---


def lock(*folders: Path) -> None:
    for folder in folders:
        for path in [*folder.rglob("*"), folder]:
            path.chmod(0o555 if path.is_dir() else 0o444)


@pytest.fixture
def locked(made: Desk) -> Iterator[Desk]:
    """Everything is made, and nothing of it can be written any more."""
    lock(made.out, made.cases, made.templates)
    yield made
    for path in [made.folder, *made.folder.rglob("*")]:
        path.chmod(0o755)


def test_read_only_desk_with_nothing_to_do_is_quiet(locked: Desk) -> None:
    before = tree(locked)
    for words in (["docs"], ["docs", "--replace-edited"], ["docs", "example-1"], ["check"]):
        assert bound(locked, *words).exit_code == 0
    assert bound(locked, "docs").closing == "0 documents made, 9 current."
    assert tree(locked) == before


def test_read_only_out_without_its_ledger_is_quiet_while_all_is_current(locked: Desk) -> None:
    locked.out.chmod(0o755)
    (locked.out / LEDGER).unlink()
    locked.out.chmod(0o555)
    run = bound(locked, "docs")
    assert (run.exit_code, run.closing) == (0, "0 documents made, 9 current.")
    assert not (locked.out / LEDGER).exists()


def test_read_only_out_with_something_to_do_is_told_plainly(locked: Desk) -> None:
    locked.cases.chmod(0o755)
    for path in locked.cases.iterdir():
        path.chmod(0o644)
    change_all(locked)
    (locked.cases / "example-2.yaml").unlink()
    before = tree(locked)
    run = bound(locked, "docs")
    assert run.exit_code == 1
    assert "Nothing can be written in this folder (" in run.stderr
    assert tree(locked) == before


def test_one_read_only_folder_stops_its_own_documents_only(made: Desk) -> None:
    change_all(made)
    lock(made.out / "example-1")
    run = bound(made, "docs")
    made.file("example-1", KINDS[0]).parent.chmod(0o755)
    assert run.exit_code == 1
    assert run.closing == "6 documents made, 3 not made, 1 case has problems."
    assert "The document cannot be written (Permission denied)" in run.stderr
    assert made.docs().closing == "3 documents made, 6 current."


def test_damaged_ledger_in_a_read_only_out_is_told_plainly(locked: Desk) -> None:
    ledger = locked.out / LEDGER
    ledger.chmod(0o644)
    ledger.write_bytes(b"this is no ledger\n" * 100)
    before = tree(locked)
    run = bound(locked, "docs")
    assert run.exit_code == 1
    assert "The record of the documents is damaged." in run.stderr
    assert tree(locked) == before


def test_case_that_can_be_read_no_more_is_told_and_its_documents_stay(made: Desk) -> None:
    before = made.made()
    case = made.cases / "example-1.yaml"
    case.chmod(0)
    for _ in range(2):
        run = bound(made, "docs")
        assert run.exit_code == 1
        assert "example-1.yaml" in run.stderr
        assert made.made() == before
    case.chmod(0o644)
    assert bound(made, "docs").closing == "0 documents made, 9 current."


def test_template_that_may_not_be_read_is_told_once_and_stops_its_own_documents_only(
    made: Desk,
) -> None:
    change_all(made)
    template = made.templates / f"{KINDS[1]}.docx"
    template.chmod(0)
    run = bound(made, "docs", "--json")
    assert run.exit_code == 1
    (problem,) = run.report["problems"]
    assert problem["file"].endswith(f"{KINDS[1]}.docx")
    assert problem["what"] == "This template cannot be opened (Permission denied)."
    assert (run.report["summary"]["made"], run.report["summary"]["not_made"]) == (6, 3)
    template.chmod(0o644)
    assert made.docs().closing == "3 documents made, 6 current."


def test_out_that_cannot_be_entered_is_told_plainly(made: Desk) -> None:
    made.out.chmod(0)
    run = bound(made, "docs")
    made.out.chmod(0o755)
    assert run.exit_code == 2
    assert "is not readable" in run.stderr
    assert made.docs().closing == "0 documents made, 9 current."


def test_out_on_another_disk_behind_a_link_is_an_out_as_any(small: Desk) -> None:
    (small.folder / "link").symlink_to(small.out)
    words = ["--cases", str(small.cases), "--templates", str(small.templates)]
    for said in ("9 documents made.", "0 documents made, 9 current."):
        run = command("docs", *words, "--out", "link", cwd=small.folder)
        assert (run.exit_code, run.closing) == (0, said)
    change_all(small)
    small.file("example-0", KINDS[0]).write_bytes(b"edited")
    again = (*words, "--out", "link", "--replace-edited")
    assert command("docs", *again, cwd=small.folder).exit_code == 0
    assert (small.out / "example-0" / "kept").is_dir()
