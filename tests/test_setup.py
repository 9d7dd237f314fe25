"""What the set-up promises: one door a library, imports without a cycle, locks that agree."""

from __future__ import annotations

import ast
import os
import re
import shlex
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

from gen.starter import FILES
from gen.version import VERSION

ROOT = Path(__file__).parents[1]
MODULES = {
    ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__"): path
    for path in sorted(ROOT.glob("gen/**/*.py"))
}
# The same table as ruff's banned-api in pyproject.toml.
DOORS = {
    "PIL": "gen.package.redrawing",
    "cerberus": "gen.form.validator",
    "click": "gen.cli",
    "docx": "gen.docx_writer",
    "docxtpl": "gen.template.docxtpl_source",
    "icalendar": "gen.calendar_file",
    "numpy": "gen.tone.network",
    "pypdfium2": "gen.preview.pictures",
    "sqlite3": "gen.run.ledger",
    "watchfiles": "gen.saves",
    "yaml": "gen.reading.yaml_nodes",
}


def imported(path: Path) -> Iterator[str]:
    """The names of all modules that a file imports, in functions too."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            for alias in node.names:
                inner = f"{node.module}.{alias.name}"
                yield inner if inner in MODULES else str(node.module)


@pytest.mark.parametrize(("library", "door"), DOORS.items())
def test_a_library_is_imported_in_its_one_module_only(library: str, door: str) -> None:
    users = {
        name
        for name, path in MODULES.items()
        if any(module.split(".")[0] == library for module in imported(path))
    }
    assert {user for user in users if f"{user}.".startswith(f"{door}.")} == users != set()


def test_imports_inside_gen_have_no_cycle() -> None:
    graph = {name: MODULES.keys() & set(imported(path)) for name, path in MODULES.items()}
    assert set(TopologicalSorter(graph).static_order()) == MODULES.keys()


# --- the lock files ---


def locked(lock: str) -> dict[str, str]:
    """The requirements of a lock file by name: version, marker and hashes, without comments."""
    text = re.sub(r"^ *#.*\n", "", (ROOT / lock).read_text(encoding="utf-8"), flags=re.MULTILINE)
    return {entry.split("==")[0]: entry for entry in re.split(r"\n(?=\S)", text.strip())}


def test_version_is_one() -> None:
    assert f'version = "{VERSION}"' in (ROOT / "pyproject.toml").read_text(encoding="utf-8")


def test_the_two_locks_agree() -> None:
    assert locked("requirements.lock").items() <= locked("tests/requirements.lock").items()


def test_the_locks_hold_what_the_project_asks_for() -> None:
    asked = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    groups = asked["dependency-groups"]
    for lock, wanted in {
        "requirements.lock": asked["project"]["dependencies"] + groups["build"],
        "tests/requirements.lock": groups["test"],
        "tests/browser.lock": groups["browser"],
        "tests/network.lock": groups["network"],
    }.items():
        assert set(wanted) <= {entry.split()[0] for entry in locked(lock).values()}


def test_what_builds_the_package_is_what_the_lock_holds() -> None:
    asked = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    assert asked["build-system"]["requires"] == asked["dependency-groups"]["build"]


@pytest.mark.parametrize(
    "lock",
    ["requirements.lock", "tests/requirements.lock", "tests/browser.lock", "tests/network.lock"],
)
def test_every_locked_package_has_hashes_and_no_address(lock: str) -> None:
    assert all("--hash=sha256:" in entry for entry in locked(lock).values())
    assert "://" not in (ROOT / lock).read_text(encoding="utf-8")


# --- make, on machines that lack something ---


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A copy of what set-up needs in a folder with a space."""
    folder = tmp_path / "Parting Well"
    for name in ("Makefile", "pyproject.toml", "requirements.lock", ".setup/venv.sh"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / name, folder / name)
    return folder


def make(target: str, folder: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["make", *target.split()],
        cwd=folder,
        # This test may itself run under make, whose settings are not for this one.
        env={k: v for k, v in os.environ.items() if "MAKE" not in k} | environment,
        capture_output=True,
        text=True,
        check=False,
    )


def fake_python(folder: Path, answer: str) -> str:
    """A stand-in for an interpreter: a shell script that answers in its place."""
    path = folder.parent / "python3"
    real = shlex.quote(sys.executable)
    path.write_text(f'#!/bin/sh\n{answer}\nexec {real} "$@"\n', encoding="utf-8")
    path.chmod(0o755)
    return str(path)


def test_missing_python_is_said_in_one_sentence(checkout: Path) -> None:
    run = make("docs", checkout, PYTHON="python-of-nowhere")
    assert run.returncode != 0
    assert "Python is missing (python-of-nowhere was looked for): install Python 3.11" in run.stderr


def test_old_python_is_said_in_one_sentence(checkout: Path) -> None:
    old = fake_python(checkout, '[ "$1" != --version ] || exec echo Python 3.8.2; exit 1')
    run = make("docs", checkout, PYTHON=old)
    assert run.returncode != 0
    assert "Python is too old (Python 3.8.2): install Python 3.11 or newer" in run.stderr


def test_missing_venv_is_said_in_one_sentence(checkout: Path) -> None:
    run = make("docs", checkout, PYTHON=fake_python(checkout, 'case "$*" in *venv*) exit 1;; esac'))
    assert run.returncode != 0
    assert "venv part is missing: install it (on Debian and Ubuntu: sudo apt install" in run.stderr


def test_no_network_is_said_in_one_sentence(checkout: Path) -> None:
    nowhere = {
        "PIP_CONFIG_FILE": os.devnull,
        "PIP_INDEX_URL": "http://127.0.0.1:9/simple",
        "PIP_EXTRA_INDEX_URL": "",
        "PIP_FIND_LINKS": "",
        "PIP_RETRIES": "0",
    }
    run = make("docs", checkout, **nowhere)
    assert run.returncode != 0
    assert "could not be fetched: is this computer on the network?" in run.stderr
    assert "Traceback" not in run.stdout + run.stderr
    assert (checkout / ".venv/install.log").exists()


def test_help_lists_every_target() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    targets = re.findall(r"^([a-z]+):", makefile, re.MULTILINE)
    listed = re.findall(r"^  make ([a-z]+) +\S", make("help", ROOT).stdout, re.MULTILINE)
    assert listed == targets


@pytest.mark.parametrize("makefile", [ROOT / "Makefile", FILES.parent / "folder" / "Makefile"])
def test_no_line_of_the_help_is_wider_than_a_terminal(makefile: Path) -> None:
    said = subprocess.run(
        ["make", "-f", makefile, "help"], cwd=makefile.parent, capture_output=True, text=True,
        check=True,
    ).stdout  # fmt: skip
    assert said
    assert [line for line in said.splitlines() if len(line) > 80] == []


def test_last_line_of_the_tests_says_in_plain_words_whether_all_is_well() -> None:
    good = make("test set_up=true python=true", ROOT)
    assert (good.returncode, good.stdout) == (
        0,
        "All is well: Parting Well works on this computer.\n",
    )
    bad = make("test set_up=true python=false", ROOT)
    assert bad.returncode
    assert bad.stdout.splitlines()[-1].startswith("Something does not work on this computer.")
    assert "All is well" not in bad.stdout


@pytest.mark.parametrize("rules", [".gitignore", "gen/starter/folder/gitignore"])
def test_git_never_takes_a_case_or_a_document(tmp_path: Path, rules: str) -> None:
    shutil.copy(ROOT / rules, tmp_path / ".gitignore")
    subprocess.run(["git", "init", "-q", tmp_path], check=True)
    private = ["cases/2026-014.yaml", "cases/logo.png", "out/x/x-letter.docx", "templates/~$a.docx"]
    private += ["dates.ics", "templates/canada-move.yaml"]
    shared = ["cases/example-willing.yaml", "templates/practice.yaml", "gen/cases/x.py"]
    shared += ["templates/documents.yaml", "templates/example-winter-illness.yaml"]
    run = subprocess.run(
        ["git", "check-ignore", *private, *shared],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.stdout.split() == private


@pytest.mark.parametrize("target", ["docs", "check", "show", "preview"])
def test_target_for_one_case_asks_for_it_alone(target: str) -> None:
    said = subprocess.check_output(["make", "-n", target, "CASE=two words"], cwd=ROOT, text=True)
    assert f".venv/bin/python -m gen {target} 'two words'" in said.splitlines()
