"""Changes to the parts of a Word file, as people's programs would have written them."""

from __future__ import annotations

import io
import posixpath
import zipfile
from collections.abc import Callable
from functools import reduce

Parts = dict[str, bytes]
Change = Callable[[Parts], Parts | bytes]
"""What becomes of a template: other parts, or a file that is not zipped as usual."""

BODY, HEADER, SETTINGS = "word/document.xml", "word/header1.xml", "word/settings.xml"
TYPES, ROOT = "[Content_Types].xml", ""
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"
WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_NO_LINKS = f'<Relationships xmlns="{PACKAGE}"></Relationships>'.encode()
_FOOT = f'<?xml version="1.0" encoding="UTF-8"?><w:{{0}} xmlns:w="{WORD}" xmlns:r="{OFFICE}">'


def all_of(*changes: Callable[[Parts], Parts]) -> Callable[[Parts], Parts]:
    """The changes, one after the other."""
    return lambda parts: reduce(lambda now, change: change(now), changes, parts)


def links_of(source: str) -> str:
    """The part with the links from a part, or from the package as a whole (``ROOT``)."""
    folder, name = posixpath.split(source)
    return posixpath.join(folder, "_rels", f"{name}.rels")


def put(old: str, new: str, part: str = BODY, *, times: int = 1) -> Callable[[Parts], Parts]:
    """Other text in a part, which has to hold the old one."""

    def change(parts: Parts) -> Parts:
        text = parts[part].decode()
        assert old in text, f"{old} is not in {part}"
        return {**parts, part: text.replace(old, new, times).encode()}

    return change


def line(inside: str, part: str = BODY, properties: str = "") -> Callable[[Parts], Parts]:
    """One more paragraph, of the runs in ``inside``: in the body right under the heading."""
    after = "An open door</w:t></w:r></w:p>" if part == BODY else 'Ignorable="w14 wp14">'
    return put(after, f"{after}<w:p>{properties}{inside}</w:p>", part)


def run(text: str, properties: str = "") -> str:
    """A run of text."""
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def linked(
    link_id: str, relation: str, target: str, source: str = BODY, *, outside: bool = False
) -> Callable[[Parts], Parts]:
    """A link more from a part; its type is one of Office's, unless it is given whole."""
    kind = relation if ":" in relation else f"{OFFICE}/{relation}"
    mode = ' TargetMode="External"' if outside else ""
    new = f'<Relationship Id="{link_id}" Type="{kind}" Target="{target}"{mode}/></Relationships>'

    def change(parts: Parts) -> Parts:
        name = links_of(source)
        links = parts.get(name, _NO_LINKS).decode()
        return {**parts, name: links.replace("</Relationships>", new).encode()}

    return change


def added(name: str, part: bytes | str, content_type: str) -> Callable[[Parts], Parts]:
    """A part more, with its content type."""
    data = part.encode() if isinstance(part, str) else part
    override = f'<Override PartName="/{name}" ContentType="{content_type}"/></Types>'

    def change(parts: Parts) -> Parts:
        return put("</Types>", override, TYPES)({**parts, name: data})

    return change


def default(extension: str, content_type: str) -> Callable[[Parts], Parts]:
    """A content type for every part whose name ends so."""
    row = f'<Default Extension="{extension}" ContentType="{content_type}"/></Types>'
    return put("</Types>", row, TYPES)


def without(name: str) -> Callable[[Parts], Parts]:
    """One part less, and nothing else changed."""
    return lambda parts: {each: part for each, part in parts.items() if each != name}


def renamed(old: str, new: str) -> Callable[[Parts], Parts]:
    """A part of another name in the same folder, with its links, its type, and who links to it."""
    names = {old: new, links_of(old): links_of(new)}
    tail_old, tail_new = posixpath.basename(old), posixpath.basename(new)

    def change(parts: Parts) -> Parts:
        return {names.get(name, name): _told(name, part) for name, part in parts.items()}

    def _told(name: str, part: bytes) -> bytes:
        if not name.endswith(".rels") and name != TYPES:
            return part
        there = part.replace(f'/{tail_old}"'.encode(), f'/{tail_new}"'.encode())
        return there.replace(f'"{tail_old}"'.encode(), f'"{tail_new}"'.encode())

    return change


def story(name: str, kind: str, inside: str, reference: str = "") -> Callable[[Parts], Parts]:
    """A part with text of this kind (``footer``, ``footnotes`` …), linked from the body.

    ``reference`` is what shows it there, with ``{id}`` for the id of the link.
    """
    link_id = "rId" + posixpath.basename(name).replace(".", "-").replace(" ", "-")
    tag = {"footer": "ftr", "header": "hdr"}.get(kind, kind)
    xml = f"{_FOOT.format(tag)}{inside}</w:{tag}>"
    target = posixpath.relpath(name, "word").replace(" ", "%20")
    shown = [put(*_shown(kind, reference.format(id=link_id)))] if reference else []
    return all_of(
        added(name, xml, f"{WORD_TYPE}.{kind}+xml"), linked(link_id, kind, target), *shown
    )


def _shown(kind: str, reference: str) -> tuple[str, str]:
    if kind in ("footer", "header"):
        return "<w:pgSz", f"{reference}<w:pgSz"
    return "An open door</w:t></w:r>", f"An open door</w:t></w:r>{reference}"


def footer(inside: str, name: str = "word/footer7.xml") -> Callable[[Parts], Parts]:
    """A footer of the first page, with these paragraphs or tables."""
    return story(name, "footer", inside, '<w:footerReference w:type="first" r:id="{id}"/>')


def zipped(parts: Parts, how: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A file of these parts, in their order."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", how) as package:
        for name, part in parts.items():
            package.writestr(name, part)
    return file.getvalue()
