"""A template changed as other programs write it: parts, links and types added by their rules."""

from __future__ import annotations

import zipfile
from pathlib import Path

from word import parts_of, with_parts

OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml"
RELS = "http://schemas.openxmlformats.org/package/2006/relationships"
W_SPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
BODY = "word/document.xml"
ID = "rIdMine"


def rels_of(source: str) -> str:
    folder, _, name = source.rpartition("/")
    return f"{folder}/_rels/{name}.rels".lstrip("/")


def with_link(
    path: Path, kind: str, target: str, mode: str = "", source: str = BODY, id_: str = ID
) -> None:
    """A relationship more from a part; ``kind`` is the end of its type, or all of it."""
    parts = parts_of(path)
    known = parts.get(rels_of(source), f'<Relationships xmlns="{RELS}"></Relationships>'.encode())
    type_ = kind if kind.startswith("http") else f"{OFFICE}/{kind}"
    said = f' TargetMode="{mode}"' if mode else ""
    link = f'<Relationship Id="{id_}" Type="{type_}" Target="{target}"{said}/>'
    links = known.decode().replace("</Relationships>", f"{link}</Relationships>")
    with_parts(path, {rels_of(source): links.encode()})


def with_type(path: Path, element: str) -> None:
    """An entry more among the content types."""
    types = parts_of(path)["[Content_Types].xml"].decode()
    changed = types.replace("</Types>", f"{element}</Types>")
    with_parts(path, {"[Content_Types].xml": changed.encode()})


def with_part(path: Path, name: str, type_: str, data: bytes, kind: str) -> None:
    """A part more, of this type, with a relationship of the body that leads to it."""
    with_type(path, f'<Override PartName="/{name}" ContentType="{type_}"/>')
    with_parts(path, {name: data})
    with_link(path, kind, f"/{name}")


def renamed(path: Path, old: str, new: str) -> None:
    """A part under another name, and all that names it: ``document.xml``, ``document2.xml``."""
    parts = parts_of(path)
    path.unlink()
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        for name, part in parts.items():
            known = name.endswith(".rels") or name.startswith("[")
            named = part.replace(old.encode(), new.encode()) if known else part
            package.writestr(name.replace(f"/{old}", f"/{new}"), named)
