"""The two things that python-docx cannot write: a box that can be ticked, and a page number."""

from __future__ import annotations

import re
from xml.sax.saxutils import quoteattr

from docx.oxml import parse_xml
from docx.oxml.xmlchemy import BaseOxmlElement

from gen.docx_writer.styles import BOX_FONT

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
W14 = 'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'


def check_box(number: int, about: str, *, many: bool = False) -> BaseOxmlElement:
    """A box that can be ticked in Word ([MS-DOCX] 2.6.1.1), titled with what it is about.

    One of ``many``, in a loop, has no number of its own: Word gives each the next free one.
    """
    own = "" if many else f'<w:id w:val="{7000 + number}"/>'
    plain = " ".join(re.sub(r"\{\{.*?\}\}|\{%.*%\}|[*()]", " ", about).split())
    return parse_xml(
        f"<w:sdt {W} {W14}><w:sdtPr><w:alias w:val={quoteattr(plain[:60] or 'box')}/>"
        f'<w:tag w:val="box{number}"/>{own}'
        '<w14:checkbox><w14:checked w14:val="0"/>'
        f'<w14:checkedState w14:val="2612" w14:font="{BOX_FONT}"/>'
        f'<w14:uncheckedState w14:val="2610" w14:font="{BOX_FONT}"/></w14:checkbox></w:sdtPr>'
        '<w:sdtContent><w:r><w:rPr><w:rStyle w:val="CheckBox"/></w:rPr><w:t>\u2610</w:t></w:r>'
        "</w:sdtContent></w:sdt>"
    )


def page_field(name: str) -> BaseOxmlElement:
    """A number that Word counts: PAGE or NUMPAGES."""
    return parse_xml(f'<w:fldSimple {W} w:instr=" {name} "><w:r><w:t>1</w:t></w:r></w:fldSimple>')
