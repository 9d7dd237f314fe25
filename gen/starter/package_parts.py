"""What a shipped template is without: the start file's author, picture, theme and old styles."""

from __future__ import annotations

import io
import re

from gen.package.parts import packed, read_parts, ready
from gen.package.relationships import without_parts
from gen.starter.styles import FONT
from gen.starter.word_xml import W

SETTINGS = (
    f'<w:settings {W}><w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/>'
    '<w:characterSpacingControl w:val="doNotCompress"/><w:compat><w:compatSetting '
    'w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>'
    "</w:compat></w:settings>"
)
_LEFT_OUT = (
    "docProps/", "customXml/", "word/stylesWithEffects", "word/webSettings",
)  # fmt: skip
FONTS = (
    f'<w:fonts {W}><w:font w:name="{FONT}"><w:altName w:val="Carlito"/>'
    '<w:panose1 w:val="020F0502020204030204"/><w:charset w:val="00"/><w:family w:val="swiss"/>'
    '<w:pitch w:val="variable"/></w:font></w:fonts>'
)
_PICTURES = re.compile(rb'<Default Extension="jpeg"[^>]*/>')


def cleaned(document: bytes) -> bytes:
    """The same Word file without the parts that nothing in it needs."""
    parts = read_parts(io.BytesIO(document))
    for beginning in _LEFT_OUT:
        parts = without_parts(parts, beginning)
    parts["word/fontTable.xml"] = FONTS.encode()
    parts["[Content_Types].xml"] = _PICTURES.sub(b"", parts["[Content_Types].xml"])
    return packed(ready(name, part) for name, part in parts.items())
