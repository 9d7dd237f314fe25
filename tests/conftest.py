"""``--accept``; the same examples on every run; the user's files are left alone; desk and disk."""

from __future__ import annotations

import importlib
import os
import pkgutil
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from desk import LETTER, NOTE, SCRIPT, Desk
from hypothesis import Phase, settings
from hypothesis.configuration import set_hypothesis_home_dir
from listed import set_clock
from plain_letter import with_plain_letter
from shipped import PROJECT
from tries import SEARCH

import gen

# Every run tries the same examples and remembers none; ``make search`` asks for the other profile,
# which takes the minutes to make smaller what it found.
settings.register_profile(
    "same",
    deadline=None,
    database=None,
    derandomize=True,
    phases=(Phase.explicit, Phase.generate),
)
settings.register_profile(SEARCH, deadline=None, database=None, derandomize=False)
settings.load_profile("same")
for each in pkgutil.walk_packages(gen.__path__, "gen."):
    # Hypothesis also tries the constants of our modules that are loaded: of all of them, always,
    # or what it tries would hang on which tests one process has run before.
    if not each.name.endswith("__main__"):
        importlib.import_module(each.name)
set_hypothesis_home_dir(PROJECT / ".pytest_cache" / "hypothesis")  # its tables of characters
_THE_USERS = tuple(f"{PROJECT / name}{os.sep}" for name in ("templates", "cases", "out"))


def _leave_what_is_the_users(event: str, words: tuple[object, ...]) -> None:
    if event in ("open", "os.listdir", "os.scandir") and isinstance(words[0], str | os.PathLike):
        # A bare folder may be one beside it, opened by its name: rmtree goes down so.
        path = os.path.abspath(words[0]) + (os.sep if event != "open" else "")  # noqa: PTH100 - quick
        ours = not path.startswith(_THE_USERS)
        assert ours, f"{path} is the user's own; what is shipped comes from tests/shipped.py"


sys.addaudithook(_leave_what_is_the_users)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--accept", action="store_true", help="take today's messages as right")


@pytest.fixture(autouse=True, scope="session")
def _caches(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """A place for caches that is not the user's own, for the commands that tests run as well.

    All processes of a run share it, and it keeps more templates than a practice has: else the same
    ones are compiled again and again, which takes a tenth of all the time.
    """
    folder = tmp_path_factory.getbasetemp()
    caches = (folder.parent if "PYTEST_XDIST_WORKER" in os.environ else folder) / "caches"
    caches.mkdir(mode=0o700, exist_ok=True)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CACHE_HOME", str(caches))
        patch.setattr("gen.caches._MOST", 5_000)
        patch.delenv("TARGETS_OF_MAKE", raising=False)  # a test is not called by make
        yield


@pytest.fixture
def accept(request: pytest.FixtureRequest) -> bool:
    return bool(request.config.getoption("--accept"))


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """A folder as the assistant has it, without a case yet."""
    return Desk(tmp_path)


@pytest.fixture
def own_letter(desk: Desk) -> Desk:
    """One case, and templates of one line but for the letter's, which a test may change."""
    return with_plain_letter(desk.with_examples("example-willing")).with_short(SCRIPT, NOTE)


@pytest.fixture
def letter_template(own_letter: Desk) -> Path:
    return own_letter.templates / f"{LETTER}.docx"


def _can_mount(folder: Path) -> bool:
    if not shutil.which("mount"):
        return False
    mount = ["mount", "-t", "tmpfs", "none", str(folder)]
    if subprocess.run(mount, check=False, capture_output=True).returncode:
        return False
    subprocess.run(["umount", str(folder)], check=True)
    return True


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """A full disk is tried on a small one where one may be mounted, and by a limit everywhere."""
    mounting = [item for item in items if item.get_closest_marker("mounts")]
    with TemporaryDirectory() as folder:
        if mounting and not _can_mount(Path(folder)):
            config.hook.pytest_deselected(items=mounting)
            items[:] = [item for item in items if item not in mounting]


@pytest.fixture
def cases(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> Desk:
    """No case yet, short templates; the first of October 2026, and a terminal of 80 letters."""
    monkeypatch.setenv("COLUMNS", "80")
    set_clock(monkeypatch, "2026-10-01")
    return desk
