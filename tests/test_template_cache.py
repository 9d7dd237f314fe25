"""What compiling a template gave is kept from run to run, and never trusted where it is torn."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from desk import KINDS, LETTER, PROJECT, Desk, command
from traps import THINGS, no_hang, writes
from word import parts_of

from gen.template import render

WILLING = "example-willing"
POSIX = pytest.mark.skipif(sys.platform == "win32", reason="modes of POSIX")


@pytest.fixture
def caches(desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty place for the caches of the user, in which nothing but templates will be kept."""
    desk.with_examples().docs(WILLING, "--dry-run")  # so that its texts were read before
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "caches"))
    return tmp_path / "caches"


@pytest.fixture
def folder(caches: Path) -> Path:
    return caches / "parting-well"


def made(desk: Desk) -> list[bytes]:
    render.compiled_from.cache_clear()  # as in a run of its own
    shutil.rmtree(desk.out, ignore_errors=True)
    assert desk.docs(WILLING).exit_code == 0
    return [desk.file(WILLING, kind).read_bytes() for kind in KINDS]


def entries(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_documents_are_the_same_from_what_was_kept(desk: Desk, folder: Path) -> None:
    first = made(desk.with_examples())
    times = {path: path.stat().st_mtime_ns for path in folder.iterdir()}
    assert len(times) == len(KINDS)
    assert made(desk) == first
    assert {path: path.stat().st_mtime_ns for path in folder.iterdir()} == times


@pytest.mark.parametrize(
    "damage",
    [
        lambda entry: entry[:-40],
        lambda entry: entry[:10],
        lambda _: b"",
        lambda entry: entry[:-1] + bytes([entry[-1] ^ 1]),
        lambda entry: bytes(32) + entry[32:],
    ],
    ids=["torn", "short", "empty", "changed", "unsealed"],
)
def test_damaged_entry_is_made_anew(
    desk: Desk, folder: Path, damage: Callable[[bytes], bytes]
) -> None:
    first = made(desk.with_examples())
    whole = entries(folder)
    for path in folder.iterdir():
        path.write_bytes(damage(path.read_bytes()))
    assert made(desk) == first
    assert entries(folder) == whole


def test_changed_template_is_compiled_anew(desk: Desk, folder: Path) -> None:
    made(desk.with_examples().with_own_templates())
    before = set(folder.iterdir())
    desk.change_template(LETTER, "begin again", "begin anew")
    assert desk.docs(WILLING).exit_code == 0
    assert len(set(folder.iterdir()) - before) == 1


def test_only_so_many_are_kept_the_newest(
    desk: Desk, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("gen.caches._MOST", 2)
    made(desk.with_examples())
    assert len(list(folder.iterdir())) == 2


def test_nothing_of_a_case_is_kept(desk: Desk, folder: Path) -> None:
    made(desk.with_examples())
    body = parts_of(desk.file(WILLING, KINDS[0]))["word/document.xml"]
    assert b"Okafor" in body
    assert not any(b"Okafor" in entry for entry in entries(folder).values())


@POSIX
def test_folder_is_the_users_alone(desk: Desk, folder: Path) -> None:
    made(desk.with_examples())
    assert folder.stat().st_mode & 0o777 == 0o700


def open_to_others(caches: Path) -> None:
    (caches / "parting-well").mkdir(parents=True)
    (caches / "parting-well").chmod(0o777)


def link_to_elsewhere(caches: Path) -> None:
    (caches / "elsewhere").mkdir(parents=True)
    (caches / "parting-well").symlink_to(caches / "elsewhere")


def of_another_user(caches: Path) -> None:
    if os.geteuid():
        pytest.skip("only root can give a folder away")
    (caches / "parting-well").mkdir(parents=True, mode=0o700)
    os.chown(caches / "parting-well", 65534, 65534)


def file_in_its_place(caches: Path) -> None:
    caches.mkdir()
    (caches / "parting-well").write_bytes(b"")


def file_in_place_of_caches(caches: Path) -> None:
    caches.write_bytes(b"")


@POSIX
@pytest.mark.parametrize(
    "spoil",
    [
        open_to_others,
        link_to_elsewhere,
        of_another_user,
        file_in_its_place,
        file_in_place_of_caches,
    ],
)
def test_folder_that_cannot_be_trusted_is_left_alone_and_documents_are_made(
    desk: Desk, caches: Path, spoil: Callable[[Path], None]
) -> None:
    spoil(caches)
    before = sorted(caches.rglob("*"))
    assert len(made(desk.with_examples())) == len(KINDS)
    assert sorted(caches.rglob("*")) == before


def test_caches_lie_where_those_of_the_user_belong(desk: Desk) -> None:
    desk.with_examples(WILLING)
    home = desk.folder / "home"
    env = {"HOME": str(home), "LOCALAPPDATA": str(home / "local"), "XDG_CACHE_HOME": "relative"}
    assert command("docs", *desk.options(), cwd=PROJECT, env=env).exit_code == 0
    belongs = {"linux": ".cache", "darwin": "Library/Caches", "win32": "local"}
    kept = (home / belongs[sys.platform] / "parting-well").iterdir()
    assert (
        len(list(kept)) == len(KINDS) + 3
    )  # a template each, and what gen.tone and gen.leftovers keep


@POSIX
@pytest.mark.parametrize("mode", [0o620, 0o602, 0o666])
def test_entry_that_somebody_else_could_write_is_not_run(
    desk: Desk, folder: Path, mode: int
) -> None:
    first = made(desk.with_examples())
    for entry in folder.iterdir():
        entry.chmod(mode)
    with writes() as written:
        assert made(desk) == first
    kept = {Path(path).name for path in written if path.startswith(str(folder))}
    again = kept & {entry.name for entry in folder.iterdir()}
    assert len(again) >= len(KINDS), "they are compiled anew"


@POSIX
@pytest.mark.parametrize("thing", ["a pipe", "a device", "a link to nowhere", "a folder"])
def test_thing_in_place_of_an_entry_is_not_read(desk: Desk, folder: Path, thing: str) -> None:
    first = made(desk.with_examples())
    for entry in sorted(folder.iterdir()):
        entry.unlink()
        THINGS[thing](entry)
    with no_hang():
        assert made(desk) == first


@POSIX
def test_entry_behind_a_link_is_not_run(desk: Desk, folder: Path) -> None:
    first = made(desk.with_examples())
    for entry in sorted(folder.iterdir()):
        elsewhere = folder.parent / entry.name
        entry.rename(elsewhere)
        entry.symlink_to(elsewhere)
    assert made(desk) == first
    assert not any(entry.is_symlink() for entry in folder.iterdir())
