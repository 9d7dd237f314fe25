"""A template changed as other programs write it: parts, links and types added by their rules."""

from __future__ import annotations

import zipfile
from pathlib import Path

from desk import LETTER, Desk
from png import png
from word import parts_of, with_parts, xml_of

OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml"
RELS = "http://schemas.openxmlformats.org/package/2006/relationships"
W_SPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
BODY = "word/document.xml"
ID = "rIdMine"
TYPES = "[Content_Types].xml"
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
R = f"{{{OFFICE}}}"


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


def in_body(path: Path, paragraph: str) -> None:
    """A paragraph more at the end of the text."""
    with_parts(
        path, {BODY: parts_of(path)[BODY].replace(b"<w:sectPr", f"{paragraph}<w:sectPr".encode())}
    )


def picture(id_: str) -> str:
    wp = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
    return (
        f'<w:p><w:r><w:drawing><wp:inline xmlns:wp="{wp}"><wp:docPr id="7" name="P" '
        f'descr="A mark"/><a:graphic xmlns:a="{A[1:-1]}"><a:graphicData uri="x">'
        f'<a:blip xmlns:r="{R[1:-1]}" '
        f'r:embed="{id_}"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>'
    )


def with_picture(path: Path, name: str, target: str, type_: str = "") -> None:
    with_parts(path, {name: png(4, 4)})
    with_type(path, type_ or '<Default Extension="png" ContentType="image/png"/>')
    with_link(path, "image", target)
    in_body(path, picture("rIdMine"))


def shown(parts: dict[str, bytes], story: str = BODY) -> list[bytes]:
    """The pictures that a story shows, found as any reader finds them."""
    links = {each.get("Id"): str(each.get("Target")) for each in xml_of(parts[rels_of(story)])}
    blips = xml_of(parts[story]).iter(f"{A}blip")
    return [parts[f"word/{links[each.get(f'{R}embed')]}"] for each in blips]


def defaults(parts: dict[str, bytes]) -> list[str]:
    entries = xml_of(parts[TYPES])
    return sorted(str(each.get("Extension")).lower() for each in entries if each.get("Extension"))


def types(parts: dict[str, bytes]) -> dict[str, str]:
    entries = xml_of(parts[TYPES])
    return {str(e.get("PartName")): str(e.get("ContentType")) for e in entries if e.get("PartName")}


def made_letter(own: Desk) -> dict[str, bytes]:
    """The parts of the letter, made without a problem of its template."""
    run = own.docs("--json")
    assert run.report["problems"] == []
    return parts_of(own.file("example-willing", LETTER))
