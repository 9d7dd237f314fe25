"""What a shipped template is without: the start file's author, picture, fonts and old styles."""

from __future__ import annotations

import io

from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE

from gen.docx_writer.styles import FONT
from gen.docx_writer.word_xml import W
from gen.package.parts import packed, read_parts, ready

SETTINGS = (
    f'<w:settings {W}><w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/>'
    '<w:characterSpacingControl w:val="doNotCompress"/><w:compat><w:compatSetting '
    'w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>'
    "</w:compat></w:settings>"
)
FONTS = (
    f'<w:fonts {W}><w:font w:name="{FONT}"><w:altName w:val="Carlito"/>'
    '<w:panose1 w:val="020F0502020204030204"/><w:charset w:val="00"/><w:family w:val="swiss"/>'
    '<w:pitch w:val="variable"/></w:font></w:fonts>'
)
_LEFT_OUT = {
    "thumbnail", "core-properties", "extended-properties", "customXml", "stylesWithEffects",
    "webSettings",
}  # fmt: skip


def cleaned(document: Document) -> bytes:
    """The Word file without the parts that nothing in it needs, the same on every machine."""
    for source in (document.part.package, document.part):
        for link, relationship in list(source.rels.items()):
            if relationship.reltype.rpartition("/")[2] in _LEFT_OUT:
                del source.rels[link]
    document.part.part_related_by(RELATIONSHIP_TYPE.FONT_TABLE)._blob = FONTS.encode()
    document.save(buffer := io.BytesIO())
    return packed(ready(name, part) for name, part in read_parts(buffer).items())
