"""The styles and lists of a template as Word's XML (ECMA-376 part 1, 17.7 and 17.9)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from gen.starter.styles import BULLETS, FONT, HEADING, NUMBERS, OTHER_SHADING, Style
from gen.starter.word_xml import W

_OF_WORD = re.compile(r"Heading \d|Header|Footer")
_SINGLE = 1.2207  # the height of a line of Calibri, and of Carlito, set solid, over its size


def styles_xml(styles: Iterable[Style]) -> str:
    """The styles part; a later row of the same name replaces an earlier one."""
    rows = {style.name: style for style in styles}
    return (
        f"<w:styles {W}><w:docDefaults><w:rPrDefault><w:rPr>{_font(FONT)}"
        '<w:sz w:val="24"/><w:szCs w:val="24"/>'
        '<w:lang w:val="en-US" w:eastAsia="en-US" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>'
        f"<w:pPrDefault><w:pPr><w:widowControl/></w:pPr></w:pPrDefault></w:docDefaults>{''.join(_style(style, rows) for style in rows.values())}"
        f"{TABLES}</w:styles>"
    )


def _font(name: str) -> str:
    # Complex scripts and East Asian text have fonts of their own, so that a name in any script prints.
    return f'<w:rFonts w:ascii="{name}" w:hAnsi="{name}" w:eastAsia="{name}" w:cs="{name}"/>'


def _style(style: Style, rows: Mapping[str, Style]) -> str:
    default = ' w:default="1"' if style.name == "Normal" else ""
    based_on = f'<w:basedOn w:val="{style.based_on.replace(" ", "")}"/>' if style.based_on else ""
    is_paragraph = style.kind == "paragraph"
    inner = (f"<w:pPr>{_paragraph(style, rows)}</w:pPr>" if is_paragraph else "") + _run(style)
    return (
        f'<w:style w:type="{style.kind}"{default} w:styleId="{style.id}">'
        f'<w:name w:val="{_word_name(style.name)}"/>'
        f"{based_on if is_paragraph else ''}<w:qFormat/>{inner}</w:style>"
    )


def _word_name(name: str) -> str:
    # Word knows its own headings, head and foot by their names in small letters.
    return name.lower() if _OF_WORD.fullmatch(name) else name


def _paragraph(style: Style, rows: Mapping[str, Style]) -> str:
    # The order of these elements is fixed by the format: CT_PPrBase.
    return "".join(
        (
            _switch("keepNext", style.keep_next),
            _switch("keepLines", style.keep_lines),
            _switch("pageBreakBefore", style.new_page),
            f'<w:numPr><w:numId w:val="{style.list_id}"/></w:numPr>' if style.list_id else "",
            f'<w:shd w:val="clear" w:color="auto" w:fill="{style.shading}"/>'
            if style.shading
            else "",
            _tabs(style),
            _spacing(style, rows),
            _indent(style),
            f'<w:outlineLvl w:val="{style.level - 1}"/>' if style.level else "",
        )
    )


def _run(style: Style) -> str:
    size = round(style.size * 2) if style.size else 0  # half points
    inner = "".join(
        (
            _font(style.font) if style.font else "",
            _switch("b", style.bold),
            _switch("bCs", style.bold),
            f'<w:color w:val="{style.colour}"/>' if style.colour else "",
            f'<w:sz w:val="{size}"/><w:szCs w:val="{size}"/>' if size else "",
        )
    )
    return f"<w:rPr>{inner}</w:rPr>"


def _switch(name: str, value: bool | None) -> str:
    if value is None:
        return ""
    return f"<w:{name}/>" if value else f'<w:{name} w:val="0"/>'


def _tabs(style: Style) -> str:
    # A line to write on is a tab's leader: the border of a paragraph has no place in a tagged PDF.
    at = _twips(style.ruled)
    return (
        f'<w:tabs><w:tab w:val="left" w:leader="underscore" w:pos="{at}"/></w:tabs>' if at else ""
    )


def _spacing(style: Style, rows: Mapping[str, Style]) -> str:
    given = {"before": _twips(style.before), "after": _twips(style.after)}
    leading = _inherited("leading", style, rows)
    # A leading is written as a share of the line, so that it grows with the letters in large print.
    if style.leading is not None or style.size is not None:
        share = leading / (_inherited("size", style, rows) * _SINGLE)
        given |= {"line": round(share * 240), "lineRule": "auto"}
    return _element("spacing", given)


def _inherited(what: str, style: Style, rows: Mapping[str, Style]) -> float:
    """The style's own measure, or that of the nearest style below it that has one."""
    own: float | None = getattr(style, what)
    return own if own is not None else _inherited(what, rows[style.based_on], rows)


def _indent(style: Style) -> str:
    return _element("ind", {"left": _twips(style.indent), "hanging": _twips(style.hanging)})


def _twips(points: float | None) -> int | str | None:
    return None if points is None else round(points * 20)


def _element(name: str, given: dict[str, int | str | None]) -> str:
    marks = "".join(f' w:{key}="{value}"' for key, value in given.items() if value is not None)
    return f"<w:{name}{marks}/>" if marks else ""


def _edges(*names: str) -> str:
    return "".join(
        f'<w:{name} w:val="single" w:sz="4" w:space="0" w:color="8A94A6"/>' for name in names
    )


# The head of a table is told by its shading too; no line stands between columns.
_HEAD = (
    f'<w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:color w:val="{HEADING}"/></w:rPr>'
    f'<w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="{OTHER_SHADING}"/></w:tcPr></w:tblStylePr>'
)
_MARGINS = "".join(
    f'<w:{edge} w:w="{width}" w:type="dxa"/>'
    for edge, width in (("top", 60), ("left", 100), ("bottom", 60), ("right", 100))
)
TABLES = (
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>'
    '<w:tblPr><w:tblInd w:w="0" w:type="dxa"/></w:tblPr></w:style>'
    '<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/>'
    '<w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>'
    + _edges("top", "bottom", "insideH")
    + f"</w:tblBorders><w:tblCellMar>{_MARGINS}</w:tblCellMar></w:tblPr>{_HEAD}</w:style>"
)


def numbering_xml() -> str:
    """The lists part: bullets and numbers, each bound to the style of its name."""
    return (
        f"<w:numbering {W}>"
        + _list(BULLETS, "bullet", "\N{BULLET}", "ListBullet", 16)
        + _list(NUMBERS, "decimal", "%1.", "ListNumber", 20)
        + "".join(
            f'<w:num w:numId="{n}"><w:abstractNumId w:val="{n}"/></w:num>'
            for n in (BULLETS, NUMBERS)
        )
        + "</w:numbering>"
    )


def _list(number: int, form: str, mark: str, style_id: str, indent: int) -> str:
    return (
        f'<w:abstractNum w:abstractNumId="{number}"><w:multiLevelType w:val="singleLevel"/>'
        f'<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="{form}"/>'
        f'<w:pStyle w:val="{style_id}"/><w:lvlText w:val="{mark}"/><w:lvlJc w:val="left"/>'
        f'<w:pPr><w:ind w:left="{indent * 20}" w:hanging="{indent * 20}"/></w:pPr></w:lvl>'
        "</w:abstractNum>"
    )
