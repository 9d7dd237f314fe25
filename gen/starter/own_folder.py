"""Own folder: a working folder outside the checkout, with all that is shipped in it."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterable, Mapping
from pathlib import Path

from gen.private_files import FOR_ALL, make_folder, new_file
from gen.starter import write_shipped

PRACTICE = "templates/practice.yaml"
_LAID = Path(__file__).parent / "folder"
_STAY = (".vscode/settings.json", ".vscode/extensions.json")  # as ``schema --write`` leaves them

Files = Mapping[str, bytes]
"""What files hold, by their paths in the folder."""


def own_files(command: str) -> Files:
    """All files of such a folder but the practice file, which is its owner's to tell.

    ``command`` is the line by which its Makefile calls the program.
    """
    with tempfile.TemporaryDirectory() as home:
        write_shipped(Path(home))
        paths = sorted(path for path in Path(home).rglob("*") if path.is_file())
        files = {path.relative_to(home).as_posix(): path.read_bytes() for path in paths}
    del files[PRACTICE]
    makefile = (_LAID / "Makefile").read_text(encoding="utf-8")
    called = command.replace("$", "$$").replace("#", "\\#")
    files["Makefile"] = makefile.replace("@COMMAND@", called).encode()
    files[".gitignore"] = (_LAID / "gitignore").read_bytes()
    return files


def missing_in(folder: Path, files: Files) -> Files:
    """Those of the files that are not there yet; one that stands there as it is has been laid."""
    return {
        name: data
        for name, data in files.items()
        if not _is_there(folder / name, data) and not (name in _STAY and (folder / name).exists())
    }


def _is_there(path: Path, data: bytes) -> bool:
    return path.is_file() and path.read_bytes() == data


def in_the_way(folder: Path, names: Iterable[str]) -> tuple[str, ...]:
    """What stands in the folder where a file of these names, or a folder for it, would go."""
    paths = [folder / name for name in names]
    homes = {path.parent for path in paths if path.parent != folder}
    standing = [home for home in sorted(homes) if os.path.lexists(home) and not home.is_dir()]
    standing += [path for path in paths if os.path.lexists(path)]
    return tuple(path.relative_to(folder).as_posix() for path in standing)


def others_in(folder: Path, files: Files) -> tuple[str, ...]:
    """What lies in the folder and is no part of such a one."""
    ours = {name.partition("/")[0] for name in files}
    there = sorted(path.name for path in folder.iterdir()) if folder.is_dir() else []
    return tuple(name for name in there if name not in ours)


def lay_out(folder: Path, files: Files) -> None:
    """Write the files into the folder; FileExistsError where one stands there by now."""
    for name, data in files.items():
        path = folder / name
        make_folder(path.parent)
        with new_file(path, FOR_ALL) as stream:
            stream.write(data)
