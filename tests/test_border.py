"""The checkout is the user's folder too: whatever they do in it, the tests say the same."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import shipped

PROGRAM = ("gen", "tests", "docs", "pyproject.toml", "README.md")
# They look at what is shipped; beside them every module of the tests is collected.
TELLING = "shipped_example or read_so and broken or on_each_ground"


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A copy of the program, in which a user has worked."""
    for name in PROGRAM:
        path = shipped.PROJECT / name
        if path.is_dir():
            shutil.copytree(path, tmp_path / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(path, tmp_path)
    (tmp_path / "templates").mkdir()
    (tmp_path / "templates/practice.yaml").write_text("practice:\n  name: Hill Coaching\n")
    (tmp_path / "templates/door-open-letter.docx").write_text("an old file of another program")
    (tmp_path / "cases").mkdir()
    (tmp_path / "cases/2026-014.yaml").write_text("client: [")
    (tmp_path / "out/2026-014").mkdir(parents=True)
    (tmp_path / "out/2026-014/2026-014-referral-note.docx").write_text("words of the coach")
    return tmp_path


def test_a_users_own_files_turn_no_test_red(checkout: Path) -> None:
    run = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-k", TELLING],
        cwd=checkout,
        env={**os.environ, "PYTHONPATH": str(checkout)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stdout
    assert " passed, " in run.stdout.splitlines()[-1]


def test_no_test_may_open_a_file_of_the_users() -> None:
    for name in ("templates/practice.yaml", "cases/2026-014.yaml", "out/.ledger.sqlite"):
        with pytest.raises(AssertionError, match="is the user's own"):
            (shipped.PROJECT / name).read_bytes()
    with pytest.raises(AssertionError, match="is the user's own"):
        list((shipped.PROJECT / "cases").glob("*.yaml"))


# --- what .ci/run asks of the repository ---


def test_repository_whose_files_are_not_the_shipped_ones_is_told(tmp_path: Path) -> None:
    shutil.copytree(shipped.templates().parent, tmp_path, dirs_exist_ok=True)
    (tmp_path / "cases/2026-014.yaml").write_text("client: [")
    assert shipped.differences(tmp_path) == []
    (tmp_path / "templates/practice.yaml").write_text("practice:\n  name: Hill Coaching\n")
    note = tmp_path / "templates/referral-note.docx"
    note.rename(note.with_stem("own"))
    (tmp_path / "cases/example-willing.yaml").unlink()
    (tmp_path / "templates/example-winter-illness.yaml").unlink()
    assert shipped.differences(tmp_path) == [
        "cases/example-willing.yaml",
        "templates/example-winter-illness.yaml",
        "templates/own.docx",
        "templates/practice.yaml",
        "templates/referral-note.docx",
    ]
