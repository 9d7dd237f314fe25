"""The hook that CONTRIBUTING has one switch on: no case but an example is ever committed."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest
import shipped
from shipped import PROJECT

CLIENT = "client:\n  name: Ann Miller\n"


def git(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    who = ["-c", "user.name=A", "-c", "user.email=a@mail.example"]
    return subprocess.run(
        ["git", *who, *words], cwd=folder, capture_output=True, text=True, check=False
    )


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A repository with the hook switched on, and an example in it."""
    for name in (".githooks/pre-commit", ".gitignore"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        shutil.copy(PROJECT / name, tmp_path / name)
    git(tmp_path, "init", "-q")
    git(tmp_path, "config", "core.hooksPath", ".githooks")
    (tmp_path / "cases").mkdir()
    shutil.copy(shipped.example("part"), tmp_path / "cases")
    (tmp_path / "templates").mkdir()
    shutil.copy(shipped.PRACTICE, tmp_path / "templates")
    return tmp_path


def test_examples_and_the_practice_file_are_committed(repository: Path) -> None:
    git(repository, "add", "-A")
    run = git(repository, "commit", "-qm", "examples")
    assert run.returncode == 0, run.stderr
    listed = git(repository, "ls-files").stdout.split()
    assert {"cases/example-part.yaml", "templates/practice.yaml"} <= set(listed)


@pytest.mark.parametrize(
    "name",
    [
        "cases/2026-014.yaml", "cases/2026-014.draft", "cases/logo.png", "cases/Zoë Ann.yaml",
        "cases/example-folder/2026-014.yaml", "out/2026-014/2026-014-letter.docx", "2026-014.yml",
        "templates/2026-014.YAML",
    ],
)  # fmt: skip
def test_what_is_a_clients_own_is_refused_by_name(repository: Path, name: str) -> None:
    path = repository / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(CLIENT, encoding="utf-8")
    git(repository, "add", "-A")
    git(repository, "add", "--force", name)
    run = git(repository, "commit", "-qm", "a case")
    assert run.returncode == 1
    assert f"\n    {name}\n" in run.stderr
    assert "git restore --staged" in run.stderr
    assert git(repository, "log").stdout == ""
    assert path.read_text(encoding="utf-8") == CLIENT


def test_case_that_is_in_the_history_can_be_taken_out(repository: Path) -> None:
    name = "cases/2026-014.yaml"
    (repository / name).write_text(CLIENT, encoding="utf-8")
    git(repository, "add", "--force", name)
    git(repository, "commit", "--no-verify", "-qm", "by mistake")
    git(repository, "rm", "-q", "--cached", name)
    assert git(repository, "commit", "-qm", "out").returncode == 0
