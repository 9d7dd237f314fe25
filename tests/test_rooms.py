"""The rooms that docstrings list are all there are, and imports only go down."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import gen

HOME = Path(gen.__file__).parent
TOLD_IN_PROSE = {"counsel", "plays", "schema", "starter", "words"}  # in no such order
FOLDERS = [
    folder
    for folder in (HOME, *sorted(init.parent for init in HOME.glob("*/__init__.py")))
    if folder.name not in TOLD_IN_PROSE
]
NAMES = [".".join(folder.relative_to(HOME.parent).parts) for folder in FOLDERS]


def rooms_listed(folder: Path) -> list[str]:
    """The names in the list of a folder's docstring, in its order."""
    tree = ast.parse((folder / "__init__.py").read_text(encoding="utf-8"))
    (listed,) = re.findall(r"(?<=\n\n)- .*?(?=\n\n|\Z)", ast.get_docstring(tree) or "", re.DOTALL)
    return re.findall(r"``(\w+)``", listed)


def room_of(module: Path, folder: Path) -> str:
    return module.relative_to(folder).parts[0].removesuffix(".py")


def rooms_imported(module: Path, name: str) -> Iterator[str]:
    """The rooms of the folder of this name that a module imports from, in functions too."""
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module == name:
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and (node.module or "").startswith(f"{name}."):
            yield (node.module or "").removeprefix(f"{name}.").split(".")[0]


@pytest.mark.parametrize("folder", FOLDERS, ids=NAMES)
def test_docstring_names_every_room_once(folder: Path) -> None:
    there = {room_of(module, folder) for module in folder.rglob("*.py")}
    assert sorted(rooms_listed(folder)) == sorted(there - {"__init__", "__main__"})


@pytest.mark.parametrize(("folder", "name"), list(zip(FOLDERS, NAMES, strict=True)), ids=NAMES)
def test_a_room_imports_only_from_rooms_above_it(folder: Path, name: str) -> None:
    rooms = rooms_listed(folder)
    for module in folder.rglob("*.py"):
        room = room_of(module, folder)
        if room in rooms:
            below = set(rooms[rooms.index(room) + 1 :])
            assert not below & set(rooms_imported(module, name)), module


CARRIERS = {
    "Source", "Case", "Checked", "Papers", "Document", "Filled", "Made", "Problem", "Plan",
    "CasePlan", "Outcome", "CaseReport", "Report", "Entry", "CaseEntry",
}  # fmt: skip


def test_what_is_carried_along_the_road_is_never_asked_what_it_is() -> None:
    """A value keeps its one type on its way, so that no stage has to look which of two it got."""
    for module in sorted(HOME.rglob("*.py")):
        for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and ast.unparse(node.func) == "isinstance":
                asked = {each.id for each in ast.walk(node.args[1]) if isinstance(each, ast.Name)}
                assert not asked & CARRIERS, f"{module.name}: {ast.unparse(node)}"
