"""The switch ``pytest --accept``, a desk for every test, and disks only where they can be had."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from desk import Desk


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--accept", action="store_true", help="take today's messages as right")


@pytest.fixture(autouse=True, scope="session")
def _caches(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """A place for caches that is not the user's own, for the commands that tests run as well."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.mktemp("caches")))
        yield


@pytest.fixture
def accept(request: pytest.FixtureRequest) -> bool:
    return bool(request.config.getoption("--accept"))


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """A folder as the assistant has it, without a case yet."""
    return Desk(tmp_path)


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
