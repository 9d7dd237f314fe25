"""The styles and lists of a template as Word's XML (ECMA-376 part 1, 17.7 and 17.9)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from gen.docx_writer.styles import BULLETS, FONT, HEADING, NUMBERS, OTHER_SHADING, Style
from gen.docx_writer.word_xml import W

_OF_WORD = re.compile(r"Heading \d|Header|Footer")
_SINGLE = 1.2207  # the height of a line of Calibri, and of Carlito, set solid, over its size


def styles_xml(styles: Iterable[Style]) -> str:
    """The styles part; a later row of the same name replaces an earlier one."""
    rows = {style.name: style for style in styles}
    return (
        f"<w:styles {W}><w:docDefaults><w:rPrDefault><w:rPr>{_font(FONT)}{_size(12)}"
        '<w:lang w:val="en-US" w:eastAsia="en-US" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>'
        "<w:pPrDefault><w:pPr><w:widowControl/></w:pPr></w:pPrDefault></w:docDefaults>"
        f"{''.join(_style(style, rows) for style in rows.values())}{TABLES}</w:styles>"
    )


def _style(style: Style, rows: Mapping[str, Style]) -> str:
    default = ' w:default="1"' if style.name == "Normal" else ""
    # Word knows its own headings, head and foot by their names in small letters.
    name = style.name.lower() if _OF_WORD.fullmatch(style.name) else style.name
    of_paragraph = style.kind == "paragraph"
    based_on = rows[style.based_on].id if of_paragraph and style.based_on else None
    return (
        f'<w:style w:type="{style.kind}"{default} w:styleId="{style.id}">'
        f"{_element('name', val=name)}{_element('basedOn', val=based_on)}<w:qFormat/>"
        f"{_paragraph(style, rows) if of_paragraph else ''}{_run(style)}</w:style>"
    )


def _paragraph(style: Style, rows: Mapping[str, Style]) -> str:
    # The order of these elements is fixed by the format: CT_PPrBase.
    inner = (
        _switch("keepNext", style.keep_next),
        _switch("keepLines", style.keep_lines),
        _switch("pageBreakBefore", style.new_page),
        _inside("numPr", _element("numId", val=style.list_id)),
        _shading(style.shading) if style.shading else "",
        # A line to write on is a tab's leader: the border of a paragraph has no place in a tagged PDF.
        _inside("tabs", _element("tab", val="left", leader="underscore", pos=_twips(style.ruled)))
        if style.ruled
        else "",
        _spacing(style, rows),
        _element("ind", left=_twips(style.indent), hanging=_twips(style.hanging)),
        _element("outlineLvl", val=style.level - 1) if style.level else "",
    )
    return f"<w:pPr>{''.join(inner)}</w:pPr>"


def _run(style: Style) -> str:
    inner = (
        _font(style.font) if style.font else "",
        _switch("b", style.bold),
        _switch("bCs", style.bold),
        _element("color", val=style.colour),
        _size(style.size) if style.size else "",
    )
    return f"<w:rPr>{''.join(inner)}</w:rPr>"


def _font(name: str) -> str:
    # Complex scripts and East Asian text have fonts of their own, so that a name in any script prints.
    return _element("rFonts", ascii=name, hAnsi=name, eastAsia=name, cs=name)


def _size(points: float) -> str:
    half_points = round(points * 2)
    return _element("sz", val=half_points) + _element("szCs", val=half_points)


def _shading(colour: str) -> str:
    return _element("shd", val="clear", color="auto", fill=colour)


def _switch(name: str, value: bool | None) -> str:
    if value is None:
        return ""
    return f"<w:{name}/>" if value else f'<w:{name} w:val="0"/>'


def _spacing(style: Style, rows: Mapping[str, Style]) -> str:
    line, rule = None, None
    # A leading is written as a share of the line, so that it grows with the letters in large print.
    if style.leading is not None or style.size is not None:
        solid = _inherited("size", style, rows) * _SINGLE
        line, rule = round(_inherited("leading", style, rows) / solid * 240), "auto"
    before, after = _twips(style.before), _twips(style.after)
    return _element("spacing", before=before, after=after, line=line, lineRule=rule)


def _inherited(what: str, style: Style, rows: Mapping[str, Style]) -> float:
    """The style's own measure, or that of the nearest style below it that has one."""
    own: float | None = getattr(style, what)
    return own if own is not None else _inherited(what, rows[style.based_on], rows)


def _twips(points: float | None) -> int | None:
    return None if points is None else round(points * 20)


def _element(name: str, **given: int | str | None) -> str:
    marks = "".join(f' w:{key}="{value}"' for key, value in given.items() if value is not None)
    return f"<w:{name}{marks}/>" if marks else ""


def _inside(name: str, inner: str) -> str:
    return f"<w:{name}>{inner}</w:{name}>" if inner else ""


# The head of a table is told by its shading too; no line stands between columns.
_HEAD = (
    f'<w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:color w:val="{HEADING}"/></w:rPr>'
    f"<w:tcPr>{_shading(OTHER_SHADING)}</w:tcPr></w:tblStylePr>"
)
_LINES = "".join(
    _element(edge, val="single", sz=4, space=0, color="8A94A6")
    for edge in ("top", "bottom", "insideH")
)
_MARGINS = "".join(
    _element(edge, w=width, type="dxa")
    for edge, width in (("top", 60), ("left", 100), ("bottom", 60), ("right", 100))
)
TABLES = (
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>'
    '<w:tblPr><w:tblInd w:w="0" w:type="dxa"/></w:tblPr></w:style>'
    '<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/>'
    f'<w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>{_LINES}</w:tblBorders>'
    f"<w:tblCellMar>{_MARGINS}</w:tblCellMar></w:tblPr>{_HEAD}</w:style>"
)


def numbering_xml() -> str:
    """The lists part: bullets and numbers, each bound to the style of its name."""
    lists = (
        _list(BULLETS, "bullet", "\N{BULLET}", "ListBullet", 16),
        _list(NUMBERS, "decimal", "%1.", "ListNumber", 20),
    )
    used = (
        f'<w:num w:numId="{number}"><w:abstractNumId w:val="{number}"/></w:num>'
        for number in (BULLETS, NUMBERS)
    )
    return f"<w:numbering {W}>{''.join((*lists, *used))}</w:numbering>"


def _list(number: int, form: str, mark: str, style_id: str, indent: int) -> str:
    return (
        f'<w:abstractNum w:abstractNumId="{number}"><w:multiLevelType w:val="singleLevel"/>'
        f'<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="{form}"/>'
        f'<w:pStyle w:val="{style_id}"/><w:lvlText w:val="{mark}"/><w:lvlJc w:val="left"/>'
        f'<w:pPr><w:ind w:left="{indent * 20}" w:hanging="{indent * 20}"/></w:pPr></w:lvl>'
        "</w:abstractNum>"
    )
