"""One and the same template, as six programs would have saved it.

Word is given by the template itself; the others differ from it in what their own files show: names
of parts, targets of links, prefixes, quotes, and what they leave about their user.
"""

from __future__ import annotations

import re

from package_edits import (
    BODY,
    HEADER,
    OFFICE,
    ROOT,
    SETTINGS,
    TYPES,
    WORD,
    Parts,
    added,
    all_of,
    default,
    linked,
    links_of,
    put,
    renamed,
)

CORE = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
CORE_TYPE = "application/vnd.openxmlformats-package.core-properties+xml"
_APP_TYPE = "application/vnd.openxmlformats-officedocument.extended-properties+xml"
_CUSTOM_TYPE = "application/vnd.openxmlformats-officedocument.custom-properties+xml"
_ITEM_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml"
_PROPERTIES = "http://schemas.openxmlformats.org/officeDocument/2006"
_CORE = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<cp:coreProperties '
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>Perpetua Quill</dc:creator>'
    "<cp:lastModifiedBy>Perpetua Quill</cp:lastModifiedBy></cp:coreProperties>"
)
WRITER = "Perpetua Quill"
"""Who saved it, in every program's own place."""


def _app(inside: str) -> str:
    return f'<Properties xmlns="{_PROPERTIES}/extended-properties">{inside}</Properties>'


def word(parts: Parts) -> Parts:
    """Word 365: runs torn by the spelling, sessions of editing, a path in the settings."""
    torn = (
        '{{</w:t></w:r><w:proofErr w:type="gramStart"/><w:r w:rsidR="00A1B2C3"><w:t '
        'xml:space="preserve"> greeting</w:t></w:r><w:proofErr w:type="gramEnd"/>'
        '<w:r w:rsidRPr="00A1B2C3"><w:rPr><w:lang w:val="en-GB"/></w:rPr><w:t> }}'
    )
    sessions = '<w:rsids><w:rsidRoot w:val="00A1B2C3"/><w:rsid w:val="00A1B2C3"/></w:rsids>'
    mood = '<w:attachedTemplate r:id="rId1" xmlns:r="' + OFFICE + '"/>'
    path = "file:///C:\\Users\\PerpetuaQuill\\AppData\\Roaming\\Letters.dotm"
    return all_of(
        put("{{ greeting }}", torn),
        put("<w:zoom", f"{sessions}<w:zoom", SETTINGS),
        put("<w:defaultTabStop", f"{mood}<w:defaultTabStop", SETTINGS),
        linked("rId1", "attachedTemplate", path, SETTINGS, outside=True),
        added("docProps/core.xml", _CORE, CORE_TYPE),
        linked("rId2", CORE, "docProps/core.xml", ROOT),
        added("docProps/app.xml", _app("<Manager>Perpetua Quill</Manager>"), _APP_TYPE),
        linked("rId3", "extended-properties", "docProps/app.xml", ROOT),
    )(parts)


def word_online(parts: Parts) -> Parts:
    """Word on the web: the parts have numbers, and targets begin at the root."""
    numbered = all_of(
        renamed(BODY, "word/document2.xml"),
        renamed("word/styles.xml", "word/styles2.xml"),
        renamed(SETTINGS, "word/settings2.xml"),
        renamed("word/theme/theme1.xml", "word/theme/theme11.xml"),
    )(parts)
    links = links_of("word/document2.xml")
    from_root = re.sub(rb'Target="(?!/)', rb'Target="/word/', numbered[links])
    return put('"word/document2.xml"', '"/word/document2.xml"', links_of(ROOT))(
        {**numbered, links: from_root}
    )


def libreoffice(parts: Parts) -> Parts:
    """LibreOffice: properties twice, a control of its own around half a loop, no settings kept."""
    control = "<w:sdt><w:sdtPr><w:id w:val='7'/></w:sdtPr><w:sdtContent>"
    return all_of(
        put(_paragraph("{{ line }}"), f"{control}{_paragraph('{{ line }}')}"),
        put(_paragraph("{%p endfor %}"), f"{_paragraph('{%p endfor %}')}</w:sdtContent></w:sdt>"),
        added("docProps/core.xml", _CORE, CORE_TYPE),
        linked("rId2", CORE, "docProps/core.xml", ROOT),
        added("docProps/app.xml", _app("<Application>LibreOffice/7.4</Application>"), _APP_TYPE),
        linked("rId3", "extended-properties", "docProps/app.xml", ROOT),
    )(parts)


def _paragraph(text: str) -> str:
    return f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"


def google_docs(parts: Parts) -> Parts:
    """Google Docs: no properties, controls around runs, what it remembers as custom XML."""
    control = '<w:sdt><w:sdtPr><w:tag w:val="goog_rdk_0"/></w:sdtPr><w:sdtContent>'
    notes = '<go:gDocsCustomXmlDataStorage xmlns:go="http://customooxmlschemas.google.com/">'
    author = f'<go:comment author="{WRITER}"/></go:gDocsCustomXmlDataStorage>'
    return all_of(
        put(
            "<w:r><w:t>{{ greeting }}</w:t></w:r>",
            f"{control}<w:r><w:rPr><w:rtl w:val='0'/></w:rPr><w:t xml:space='preserve'>"
            "{{ greeting }}</w:t></w:r></w:sdtContent></w:sdt>",
        ),
        default("odttf", "application/vnd.openxmlformats-officedocument.obfuscatedFont"),
        lambda now: {**now, "customXml/item1.xml": f"{notes}{author}".encode()},
        linked("rId40", "customXml", "../customXml/item1.xml"),
    )(parts)


def wps(parts: Parts) -> Parts:
    """WPS: its build and the number of this copy in custom properties, and data of its own."""
    custom = (
        f'<Properties xmlns="{_PROPERTIES}/custom-properties"><property name="ICV">'
        f"5EB1D5C0_12 {WRITER}</property></Properties>"
    )
    data = '<s:customData xmlns:s="http://www.wps.cn/officeDocument/2013/wpsCustomData"/>'
    item = "http://schemas.openxmlformats.org/officeDocument/2006/customXml"
    known = f'<ds:datastoreItem ds:itemID="{{B1977F7D}}" xmlns:ds="{item}"/>'
    return all_of(
        added("docProps/custom.xml", custom, _CUSTOM_TYPE),
        linked("rId4", "custom-properties", "docProps/custom.xml", ROOT),
        lambda now: {**now, "customXml/item1.xml": data.encode()},
        added("customXml/itemProps1.xml", known, _ITEM_TYPE),
        linked("rId1", "customXmlProps", "itemProps1.xml", "customXml/item1.xml"),
        linked("rId41", "customXml", "../customXml/item1.xml"),
    )(parts)


def dotnet(parts: Parts) -> Parts:
    """Packaging of .NET: properties far off, targets from the root, the type of ``xml`` taken."""
    main = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    core = "package/services/metadata/core-properties/0f5c1d9b.psmdcp"
    every_xml = f'Extension="xml" ContentType="{main}"'
    return all_of(
        put('Extension="xml" ContentType="application/xml"', every_xml, TYPES),
        put(f'<Override PartName="/word/document.xml" ContentType="{main}"/>', "", TYPES),
        put('Target="word/document.xml"', 'Target="/word/document.xml"', links_of(ROOT)),
        default("psmdcp", CORE_TYPE),
        lambda now: {**now, core: b"\xef\xbb\xbf" + _CORE.encode()},
        linked("R8c1f0a", CORE, f"/{core}", ROOT),
    )(parts)


def other_prefix(parts: Parts) -> Parts:
    """Written by a library that gives the names of Word a prefix of its own."""
    return {**parts, **{name: _with_prefix(parts[name]) for name in (BODY, HEADER)}}


def _with_prefix(part: bytes) -> bytes:
    text = re.sub(rb"(</?|\s)w:", rb"\1ns0:", part)
    return text.replace(b"xmlns:w=", b"xmlns:ns0=")


def no_prefix(parts: Parts) -> Parts:
    """Written with the names of Word as those that need no prefix; attributes have one."""
    text = re.sub(r"(</?)w:", r"\1", parts[BODY].decode())
    return {**parts, BODY: text.replace("<document ", f'<document xmlns="{WORD}" ').encode()}


def single_quotes(parts: Parts) -> Parts:
    """Every attribute between single quotes."""
    return {
        name: part.replace(b'"', b"'") if name.endswith((".xml", ".rels")) else part
        for name, part in parts.items()
    }


def utf_16(parts: Parts) -> Parts:
    """The body in the other alphabet of bytes that the standard allows."""
    return {**parts, BODY: parts[BODY].decode().replace("UTF-8", "UTF-16").encode("utf-16")}


def capitals(parts: Parts) -> Parts:
    """Names in the zip in capitals, links and types in small letters."""
    return {(name.upper() if name == HEADER else name): part for name, part in parts.items()}


def percent(parts: Parts) -> Parts:
    """A link with a letter of the name written by its number."""
    return put('"header1.xml"', '"h%65ader1.xml"', links_of(BODY))(parts)


def roundabout(parts: Parts) -> Parts:
    """A link that goes up a folder and down again."""
    return put('"header1.xml"', '"../word/./header1.xml"', links_of(BODY))(parts)
