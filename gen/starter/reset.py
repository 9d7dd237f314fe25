"""Reset: the shipped templates are put back, and what stood in their places is kept beside them."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from itertools import count
from pathlib import Path
from typing import NamedTuple

from gen.folder import opened
from gen.package.parts import NoPackage, digest_of, read_parts
from gen.private_files import FOR_ALL, written_beside
from gen.starter import write_templates


class Reset(NamedTuple):
    """A template that was put back, and the name under which the other is kept; empty for none."""

    name: str
    kept: str


def shipped_templates(names: Iterable[str]) -> Mapping[str, bytes]:
    """These shipped templates by their names, and no other is written for them."""
    with tempfile.TemporaryDirectory() as folder:
        write_templates(Path(folder), names)
        return {path.name: path.read_bytes() for path in sorted(Path(folder).iterdir())}


def differing(folder: Path, shipped: Mapping[str, bytes]) -> tuple[str, ...]:
    """The names of the templates of a folder that are not there as they are shipped.

    One that another program has only zipped anew is the same.
    """
    return tuple(name for name in shipped if not _is_shipped(folder / name, shipped[name]))


def _is_shipped(path: Path, shipped: bytes) -> bool:
    try:
        with opened(path) as stream:
            found = stream.read()
        if found == shipped:
            return True
        with tempfile.TemporaryFile() as stream:
            stream.write(shipped)
            return digest_of(read_parts(path)) == digest_of(read_parts(stream))
    except (OSError, NoPackage):
        return False


def put_back(folder: Path, names: Iterable[str], shipped: Mapping[str, bytes]) -> Iterator[Reset]:
    """Put these templates back, one after the other; OSError where one cannot be.

    What stands there is moved first, to a free name that no kind of document has.
    """
    folder.mkdir(parents=True, exist_ok=True)
    for name in names:
        path = folder / name
        with written_beside(path, shipped[name], FOR_ALL) as new:
            kept = _keep(path) if os.path.lexists(path) else ""
            new.replace(path)
        yield Reset(name, kept)


def _keep(path: Path) -> str:
    """Move what stands at a path to a free name beside it, which comes back."""
    names = (f"{path.stem}-kept-{number}{path.suffix}" for number in count(1))
    kept = next(name for name in names if not os.path.lexists(path.with_name(name)))
    path.rename(path.with_name(kept))
    return kept
