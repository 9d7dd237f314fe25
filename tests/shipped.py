"""What is shipped, out of the package: the folders of the checkout are the user's own.

``python tests/shipped.py`` says where those of the repository differ from it.
"""

from __future__ import annotations

import atexit
import itertools
import shutil
import sys
import tempfile
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from word import parts_of
from yaml_texts import fields_of

from gen.starter import FILES, write_shipped

PROJECT = Path(__file__).parent.parent
LIST = "documents.yaml"
PRACTICE, CASES = FILES / "templates" / "practice.yaml", FILES / "cases"


@cache
def all_templates() -> Path:
    """The folder of templates as it is shipped, written when it is first asked for."""
    folder = Path(tempfile.mkdtemp(prefix="shipped-"))
    atexit.register(shutil.rmtree, folder)
    write_shipped(folder)
    return folder / "templates"


@cache
def templates() -> Path:
    """The same without the list of documents: a case gets script, note and letter alone."""
    folder = all_templates().with_name("three")
    shutil.copytree(all_templates(), folder, ignore=shutil.ignore_patterns(LIST))
    return folder


def example(name: str) -> Path:
    """The file of a shipped case: ``example("willing")``."""
    return CASES / f"example-{name}.yaml"


def fields(name: str) -> dict[str, Any]:
    """A shipped case with all that the file gives on which it is based, every value as its text.

    It is for a case that a test changes: what is taken out of it is nowhere any more.
    """
    case = fields_of(example(name))
    under = case.pop("based_on", None)
    return _over(case, fields_of(FILES / "templates" / f"{under}.yaml")) if under else case


def _over(case: dict[str, Any], under: dict[str, Any]) -> dict[str, Any]:
    merged = {**case, **{name: value for name, value in under.items() if name not in case}}
    for name in case.keys() & under.keys():
        if isinstance(case[name], dict):
            merged[name] = _over(case[name], under[name])
    return merged


def differences(checkout: Path) -> list[str]:
    """The files of a checkout that are not what is shipped, by their path there."""
    ours, theirs = dict(_files(all_templates().parent)), dict(_files(checkout))
    return sorted(name for name in ours | theirs if ours.get(name) != theirs.get(name))


_SHIPPED = ("templates/*", "cases/example-*", ".vscode/*.schema.json")


def _files(folder: Path) -> Iterator[tuple[str, object]]:
    for path in itertools.chain(*map(folder.glob, _SHIPPED)):
        whole = parts_of(path) if path.suffix == ".docx" else path.read_bytes()
        yield path.relative_to(folder).as_posix(), whole


if __name__ == "__main__":
    found = differences(PROJECT)
    sys.exit(
        f"Not what is shipped: {', '.join(found)}. Make the change in gen/plays or"
        " gen/starter/files, then run .venv/bin/python -m gen.starter . and commit both."
        if found
        else 0
    )
