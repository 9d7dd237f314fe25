"""The zip around a Word file: parts in, the same bytes out on every run.

Only the dates and the order in a zip differ from run to run, so both are fixed here.
"""

from __future__ import annotations

import io
import posixpath
import re
import zipfile
from collections.abc import Mapping
from pathlib import Path, PurePosixPath
from typing import BinaryIO

Parts = dict[str, bytes]
_LONG_AGO = (1980, 1, 1, 0, 0, 0)  # the first day that a zip can name
_TYPES, _LINKS = _FIRST = ("[Content_Types].xml", "_rels/.rels")  # where readers look first
_RELATION = re.compile(rb"<Relationship [^>]*?(/>|></Relationship>)")
_OVERRIDE = re.compile(rb"<Override [^>]*?(/>|></Override>)")


def read_parts(file: Path | BinaryIO) -> Parts:
    """Every part of a Word file by its name; zipfile.BadZipFile if it is none."""
    with zipfile.ZipFile(file) as package:
        return {name: package.read(name) for name in package.namelist() if not name.endswith("/")}


def packed(parts: Mapping[str, bytes]) -> bytes:
    """The bytes of a Word file with these parts; equal parts give equal bytes."""
    names = [*_FIRST, *sorted(set(parts) - set(_FIRST))]
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as package:
        for name in names:
            entry = zipfile.ZipInfo(name, _LONG_AGO)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 0  # else the bytes tell which system made them
            package.writestr(entry, parts[name])
    return buffer.getvalue()


def without_parts(parts: Parts, beginning: str) -> Parts:
    """The parts but for those whose name begins so, and without the links to them."""
    kept = {name: part for name, part in parts.items() if not name.startswith(beginning)}
    return {name: _relinked(name, part, kept) for name, part in kept.items()}


def with_part(parts: Parts, name: str, part: bytes, content_type: str, relation: str) -> Parts:
    """The parts and one more, made known to the package as a whole."""
    override = f'<Override PartName="/{name}" ContentType="{content_type}"/></Types>'
    link = f'<Relationship Id="rId-{PurePosixPath(name).stem}" Type="{relation}" Target="{name}"/>'
    return {
        **parts,
        name: part,
        _TYPES: parts[_TYPES].replace(b"</Types>", override.encode()),
        _LINKS: parts[_LINKS].replace(b"</Relationships>", f"{link}</Relationships>".encode()),
    }


def _relinked(name: str, part: bytes, kept: Mapping[str, bytes]) -> bytes:
    if name.endswith(".rels"):
        return _RELATION.sub(lambda link: _linked(link, "Target", name, kept), part)
    if name == _TYPES:
        return _OVERRIDE.sub(lambda link: _linked(link, "PartName", name, kept), part)
    return part


def _linked(link: re.Match[bytes], attribute: str, at: str, kept: Mapping[str, bytes]) -> bytes:
    """The link as it is if its target is kept, else nothing."""
    if b'TargetMode="External"' in link[0]:
        return link[0]
    found = re.search(rf"""\b{attribute}=["']([^"']*)""".encode(), link[0])
    if not found:
        return b""
    target = found[1].decode()
    folder = posixpath.dirname(posixpath.dirname(at))
    path = (
        target[1:] if target.startswith("/") else posixpath.normpath(posixpath.join(folder, target))
    )
    return link[0] if path in kept else b""
