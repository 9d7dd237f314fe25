"""The package: what is in it, that it is the same from every build, and that it works."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path
from typing import NamedTuple

import pytest
from shipped import PROJECT

from gen.version import VERSION

NAME = f"parting_well-{VERSION}"
INFO = ("METADATA", "RECORD", "WHEEL", "entry_points.txt", "licenses/LICENSE")
THE_USERS = (
    "cases/2026-014.yaml", "out/2026-014/2026-014-meeting-script.docx", "templates/logo.png",
    "tests/test_private.py", ".venv/lib/site.py",
)  # fmt: skip
BUILD = (
    "import flit_core.buildapi as b, sys; b.build_wheel(sys.argv[1]); b.build_sdist(sys.argv[1])"
)


class Built(NamedTuple):
    """A wheel and an sdist."""

    wheel: Path
    sdist: Path


def built(checkout: Path, out: Path) -> Built:
    """What the build backend makes of a checkout; it asks nothing of the network."""
    out.mkdir()
    subprocess.run(
        [sys.executable, "-c", BUILD, out],
        cwd=checkout,
        env={**os.environ, "SOURCE_DATE_EPOCH": "1767225600"},
        check=True,
    )
    return Built(out / f"{NAME}-py3-none-any.whl", out / f"{NAME}.tar.gz")


def checkout(folder: Path) -> Path:
    """A checkout in which somebody has worked."""
    shutil.copytree(PROJECT / "gen", folder / "gen", copy_function=shutil.copyfile)
    for name in ("pyproject.toml", "LICENSE", "README.md"):
        shutil.copyfile(PROJECT / name, folder / name)
    for name in THE_USERS:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text("private", encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def once(tmp_path_factory: pytest.TempPathFactory) -> Built:
    home = tmp_path_factory.mktemp("wheel")
    return built(checkout(home / "checkout"), home / "dist")


def ours() -> set[str]:
    """What stands in gen/, but for what Python leaves behind."""
    paths = (path for path in (PROJECT / "gen").rglob("*") if path.is_file())
    names = {path.relative_to(PROJECT).as_posix() for path in paths}
    return {name for name in names if "__pycache__" not in name}


def test_wheel_holds_the_program_and_nothing_else(once: Built) -> None:
    with zipfile.ZipFile(once.wheel) as wheel:
        names = set(wheel.namelist())
    assert names == ours() | {f"{NAME}.dist-info/{name}" for name in INFO}
    endings = {name.rpartition(".")[2] for name in ours()}
    folder = "gen/starter/folder"
    assert endings == {
        "py",
        "json",
        "txt",
        "yaml",
        "bin",
        "css",
        "jinja",
        "npz",
        f"{folder}/Makefile",
        f"{folder}/gitignore",
    }


def test_sdist_holds_the_program_and_nothing_else(once: Built) -> None:
    with tarfile.open(once.sdist) as sdist:
        names = {each.name.removeprefix(f"{NAME}/") for each in sdist.getmembers()}
    assert names == ours() | {"pyproject.toml", "LICENSE", "PKG-INFO"}


def test_second_build_elsewhere_gives_the_same_bytes(once: Built, tmp_path: Path) -> None:
    again = checkout(tmp_path / "another place")
    for path in again.rglob("*"):
        os.utime(path, (1_600_000_000, 1_600_000_000))
        path.chmod(0o700 if path.is_dir() else 0o600)
    assert [path.read_bytes() for path in built(again, tmp_path / "dist")] == [
        path.read_bytes() for path in once
    ]


def test_wheel_made_from_the_sdist_is_the_same(once: Built, tmp_path: Path) -> None:
    with tarfile.open(once.sdist) as sdist:
        sdist.extractall(tmp_path, filter="data")
    wheel = built(tmp_path / NAME, tmp_path / "dist").wheel
    assert wheel.read_bytes() == once.wheel.read_bytes()


def test_installed_program_lays_out_a_folder_and_makes_its_documents(
    once: Built, tmp_path: Path
) -> None:
    place = tmp_path / "installed"
    install = ["pip", "install", "--quiet", "--no-index", "--no-deps", "--target", str(place)]
    subprocess.run([sys.executable, "-m", *install, str(once.wheel)], check=True)
    path = f"{place / 'bin'}{os.pathsep}{os.environ['PATH']}"
    kept = {name: text for name, text in os.environ.items() if "MAKE" not in name}

    def said(*words: str, cwd: Path = tmp_path) -> str:
        environment = {**kept, "PATH": path, "PYTHONPATH": str(place)}
        run = subprocess.run(
            words, cwd=cwd, env=environment, capture_output=True, text=True, check=False
        )
        assert run.returncode == 0, run.stderr
        return run.stdout + run.stderr

    assert said("gen", "--version") == f"Parting Well {VERSION}\n"
    assert "    make new CASE=2026-014\n" in said("gen", "begin", "own")
    assert (place / "gen") in Path(said(sys.executable, "-c", WHERE).strip()).parents
    assert "21 documents made." in said("make", "docs", cwd=tmp_path / "own")
    assert "0 documents made, 21 current." in said("gen", "docs", cwd=tmp_path / "own")


WHERE = "import gen; print(gen.__file__)"
