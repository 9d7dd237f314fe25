"""What stands in the way is told in a sentence: no hang, no traceback, nothing written past it."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

import pytest
from desk import KINDS, Desk, Run
from stand_in_office import without_office
from traps import CASE, PLACES, THINGS, lay, no_hang, writes

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="pipes and links of POSIX")
WILLING = "example-willing"
COMMANDS = (["docs", "--replace-edited"], ["list"], ["preview"], ["forget", CASE, "--yes"])


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A case with its documents, that has since changed; templates of one line."""
    desk = Desk(tmp_path_factory.mktemp("made"))
    desk.with_own_templates().with_short(*KINDS).case(CASE, WILLING)
    assert desk.docs().exit_code == 0
    desk.case(CASE, WILLING, {"client.name": "Dan Okafor"})
    return desk.folder


@pytest.fixture
def desk(desk: Desk, made: Path) -> Desk:
    shutil.copytree(made, desk.folder, dirs_exist_ok=True)
    desk.templates = desk.folder / "templates"
    return desk


def gen(desk: Desk, words: list[str]) -> Run:
    with no_hang():
        run = desk.gen(*words)
    assert run.exit_code in (0, 1, 2), run
    if run.exit_code and words[0] != "list":
        assert any(line.strip().endswith(".") for line in run.stderr.splitlines()), run
    return run


@pytest.mark.parametrize("thing", THINGS)
@pytest.mark.parametrize("place", PLACES)
def test_thing_in_the_way_is_told_and_nothing_is_written_elsewhere(
    desk: Desk, place: str, thing: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    without_office(monkeypatch, desk.folder)
    lay(desk, place, thing)
    for words in COMMANDS:
        with writes() as written:
            gen(desk, words)
        allowed = [
            os.path.realpath(desk.out),
            str(desk.out),
            os.environ["XDG_CACHE_HOME"],
            os.devnull,
        ]
        allowed += [os.path.realpath(desk.cases)] if words[0] == "forget" else []
        assert [path for path in written if not path.startswith(tuple(allowed))] == [], words
    assert Path("/dev/zero").is_char_device()
