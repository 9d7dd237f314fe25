"""The rooms that the docstring of ``gen`` lists are all there are, and imports only go down."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import gen

HOME = Path(gen.__file__).parent
LIST = (gen.__doc__ or "").split(":\n\n", 1)[1]
ROOMS = re.findall(r"``(\w+)``", LIST)
MODULES = sorted(HOME.rglob("*.py"))


def room_of(module: Path) -> str:
    return module.relative_to(HOME).parts[0].removesuffix(".py")


def imported_rooms(module: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module == "gen":
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and (node.module or "").startswith("gen."):
            yield (node.module or "").split(".")[1]


def test_docstring_names_every_room_once() -> None:
    there = {room_of(module) for module in MODULES} - {"__init__", "__main__"}
    assert sorted(ROOMS) == sorted(there)


def test_a_room_imports_only_from_rooms_above_it() -> None:
    for module in MODULES:
        room = room_of(module)
        if room in ROOMS and room != "starter":
            below = set(ROOMS[ROOMS.index(room) + 1 :])
            assert not below & set(imported_rooms(module)), module
