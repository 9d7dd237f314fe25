"""Shapes of a template that are a template all the same: the letter is made, and says this."""

from __future__ import annotations

import zipfile
from collections.abc import Callable

from package_edits import (
    BODY,
    HEADER,
    TYPES,
    WORD,
    WORD_TYPE,
    Parts,
    added,
    all_of,
    default,
    footer,
    line,
    linked,
    put,
    renamed,
    run,
    zipped,
)
from png import png
from saved_by import (
    WRITER,
    capitals,
    dotnet,
    google_docs,
    libreoffice,
    no_prefix,
    other_prefix,
    percent,
    roundabout,
    single_quotes,
    utf_16,
    word,
    word_online,
    wps,
)
from template_shape import Shape
from word_pieces import (
    BOUND,
    CONTENTS,
    EMPTY_CELL,
    TEXT_BOX,
    chart,
    field,
    note,
    picture,
    smart_art,
    styled,
)

SAID = ("Daniel", "4 Orchard Street", "Stillwater Coaching")
"""The name in the body, a line of the loop, the practice in the head of the page."""
_TEMPLATE = "wordprocessingml.template.main+xml"
_SEAL = png(9, 9, 40)
FORMULA = (
    '<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:r><m:t>2πr'
    "</m:t></m:r></m:oMath>"
)


def backslashes(parts: Parts) -> bytes:
    return zipped({name.replace("/", "\\"): part for name, part in parts.items()})


def with_folders(parts: Parts) -> bytes:
    return zipped({"word/": b"", "_rels/": b"", **parts}, zipfile.ZIP_STORED)


def _seal(name: str, target: str, source: str = BODY) -> Callable[[Parts], Parts]:
    return all_of(
        default(name.rpartition(".")[2], "image/png"),
        lambda parts: {**parts, f"word/media/{name}": _SEAL},
        linked("rIdSeal", "image", target, source),
        line(picture("rIdSeal"), source),
    )


MADE = (
    # --- as a program saves it ---
    Shape("Word: torn runs, sessions, a path", word, SAID, gone=("00A1B2C3", "PerpetuaQuill", WRITER)),
    Shape("Word Online: document2.xml", word_online, SAID),
    Shape("LibreOffice: a control around half a loop", libreoffice, SAID, gone=(WRITER, "LibreOffice")),
    Shape("Google Docs: controls around runs", google_docs, SAID, gone=(WRITER, "gDocs")),
    Shape("WPS: custom properties and data", wps, SAID, gone=(WRITER, "wpsCustomData", "5EB1D5C0")),
    Shape(".NET: .psmdcp, targets from the root", dotnet, SAID, gone=(WRITER, "0f5c1d9b")),
    Shape("a library: another prefix", other_prefix, SAID),
    Shape("a library: no prefix", no_prefix, SAID),
    Shape("a library: single quotes", single_quotes, SAID),
    Shape("a library: UTF-16", utf_16, SAID),
    # --- its zip and its links ---
    Shape("backslashes in the zip", backslashes, SAID),
    Shape("folders in the zip, nothing squeezed", with_folders, SAID),
    Shape("a name in capitals", capitals, SAID),
    Shape("a letter of a link by its number", percent, SAID),
    Shape("a link by way of ..", roundabout, SAID),
    Shape("extensions in capitals", put('Extension="xml"', 'Extension="XML"', TYPES), SAID),
    Shape("a .dotx under another name", put("wordprocessingml.document.main+xml", _TEMPLATE, TYPES), SAID, gone=(_TEMPLATE,)),
    Shape("a head of another name", renamed(HEADER, "word/pageTop.xml"), SAID),
    Shape("a link to NULL", linked("rIdNull", "image", "NULL"), SAID),
    Shape("a link to a place in the document", all_of(linked("rIdTop", "hyperlink", "#_Hello"), line(f'<w:hyperlink r:id="rIdTop">{run("up")}</w:hyperlink>')), ("up", *SAID)),
    Shape("a link to the web", all_of(linked("rIdWeb", "hyperlink", "https://stillwater.example/?a=%7Bb%7D", outside=True), line(f'<w:hyperlink r:id="rIdWeb">{run("the web")}</w:hyperlink>')), ("the web", *SAID)),
    # --- where else words stand ---
    Shape("a tag in a footnote", note("footnote", "{{ client.name }}"), ("Daniel Okafor", *SAID)),
    Shape("a tag in an endnote", note("endnote", "{{ client.name }}"), ("Daniel Okafor", *SAID)),
    Shape("a tag in a foot of another name", footer(f"<w:p>{run('{{ client.name }}')}</w:p>", "word/pageBottom.xml"), ("Daniel Okafor", *SAID)),
    Shape("a tag in a text box and its double", line(TEXT_BOX.format("{{ client.name }}")), ("Daniel Okafor", *SAID)),
    Shape("a tag in a row of a table", line("</w:p>" + EMPTY_CELL.format(run("{{ client.name }}")) + "<w:p>"), ("Daniel Okafor", *SAID)),
    Shape("texts without a letter before a tag", line(run("To ") + "<w:r><w:t/><w:t/></w:r>" + run("{{ client.called }}")), ("To Daniel", *SAID)),
    Shape("an empty cell in a foot", footer(EMPTY_CELL.format("") + "<w:p/>"), SAID),
    Shape("a control bound to the title", line(BOUND.format(run("{{ client.name }}"))), ("Daniel Okafor", *SAID), gone=("dataBinding",)),
    Shape("a list of contents by Word", line(CONTENTS), ("An open door", *SAID)),
    Shape("a tag in a list of contents", line(CONTENTS.replace("An open door", "For {{ client.name }}")), ("For Daniel Okafor", *SAID)),
    Shape("a tag in what a link shows", line(field(" HYPERLINK &quot;https://a.example&quot; ", "{{ client.name }}")), ("Daniel Okafor", *SAID)),
    Shape("a tag in a field to fill in", line(field(" FORMTEXT ", "{{ client.name }}")), ("Daniel Okafor", *SAID)),
    Shape("a tag beside a page number", line(run("{{ client.name }}, ") + field(" PAGE ", "1") + run(" {{ client.called }}")), ("Daniel Okafor, ", *SAID)),
    Shape("a chart without a tag", chart("Weeks kept"), ("Weeks kept", *SAID)),
    Shape("SmartArt without a tag", smart_art("Plan"), ("Plan", *SAID)),
    Shape("an empty part for comments", added("word/comments.xml", f"<w:comments xmlns:w='{WORD}'/>", f"{WORD_TYPE}.comments+xml"), SAID),
    Shape("a hidden style that nothing has", styled("Ghost", "<w:vanish/>"), SAID),
    Shape("hidden, and then not", line(run("plain", '<w:vanish w:val="off"/>')), ("plain", *SAID)),
    Shape("a field that a tag's name has", put("{{ greeting }}", "{%p for c in door.conditions %}</w:t></w:r></w:p><w:p><w:r><w:t>{{ c.do }}</w:t></w:r></w:p><w:p><w:r><w:t>{%p endfor %}"), ("finish a first draft",)),
    Shape("a formula alone in a cell", line("</w:p>" + EMPTY_CELL.format(FORMULA) + "<w:p>"), ("2πr", *SAID)),
    Shape("a blank alone in a cell", line("</w:p>" + EMPTY_CELL.format(run(" ")) + "<w:p>"), SAID),
    # --- sizes as the newer standard has them ---
    Shape("a size with its unit", line(run("large", '<w:sz w:val="15pt"/>')), ("large", *SAID)),
    Shape("a size with a fraction", line(run("fine", '<w:sz w:val="20.5"/>')), ("fine", *SAID)),
    Shape("no room between lines", line(run("tight"), properties='<w:pPr><w:spacing w:line="0"/></w:pPr>'), ("tight", *SAID)),
    # --- pictures ---
    Shape("a picture with a space in its name", _seal("our seal.png", "media/our%20seal.png"), SAID, kept=_SEAL),
    Shape("a picture of the head alone", _seal("top.png", "media/top.png", HEADER), SAID, kept=_SEAL),
    Shape("a picture named in capitals", _seal("SEAL.PNG", "media/seal.png"), SAID, kept=_SEAL),
    Shape("a picture by a link from the root", _seal("seal.png", "/word/media/seal.png"), SAID, kept=_SEAL),
)  # fmt: skip
