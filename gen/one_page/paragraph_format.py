"""The format of each paragraph and each run of a story, after all that its styles inherit.

Word's own order holds (ECMA-376 part 1, 17.7.2): the defaults of the document, the style with all
that it is based on, the list, and what is set directly. Measures are points.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from typing import Any

from gen.one_page.fonts import Face, face
from gen.package.parts import Parts

Properties = Mapping[str, Mapping[str, str]]
_ELEMENT = re.compile(r"<w:(\w+)((?: [^>]*?)?)/?>")
_ATTRIBUTE = re.compile(r'(?:w:)?(\w+)="([^"]*)"')
_STYLE = re.compile(r"<w:style .*?</w:style>", re.DOTALL)
_DEFAULTS = re.compile(r"<w:docDefaults>.*?</w:docDefaults>", re.DOTALL)
_OF_PARAGRAPH = re.compile(r"<w:pPr>(.*?)</w:pPr>", re.DOTALL)
_OF_RUN = re.compile(r"<w:rPr>(.*?)</w:rPr>", re.DOTALL)
_LIST = re.compile(r"<w:abstractNum .*?</w:abstractNum>", re.DOTALL)
_LEVEL = re.compile(r"<w:lvl .*?</w:lvl>", re.DOTALL)
_NUM = re.compile(r'<w:num w:numId="(\d+)".*?<w:abstractNumId w:val="(\d+)"', re.DOTALL)
_THEME_FONT = r"<a:{}Font>.*?<a:latin typeface=\"([^\"]*)\""
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?")
_OFF = ("0", "false", "off")
_READ = ("styles", "numbering", "theme/theme1", "settings")
_TWIPS = 20  # to the point


@dataclass(frozen=True)
class RunFormat:
    """How a stretch of text is set. ``size`` is points; ``spacing`` stands between the letters."""

    font: str = "Times New Roman"
    size: float = 10
    bold: bool = False
    caps: bool = False
    hidden: bool = False
    spacing: float = 0

    @cached_property
    def face(self) -> Face:
        """The figures of its font."""
        return face(self.font, bold=self.bold)

    def widths(self, words: list[str]) -> list[float]:
        """The width of each word, as a share of the size."""
        widths = self.face.widths(words)
        if not self.spacing:
            return widths
        more = self.spacing / self.size
        return [wide + more * len(word) for wide, word in zip(widths, words, strict=True)]


@dataclass(frozen=True, slots=True)
class ParagraphFormat:
    """How a paragraph is set; ``line_spacing`` is a multiple, or points if not ``auto``."""

    run: RunFormat
    style: str = ""
    space_before: float = 0
    space_after: float = 0
    line_spacing: float = 1
    line_rule: str = "auto"
    left_indent: float = 0
    right_indent: float = 0
    first_line_indent: float = 0  # less than nothing hangs out
    numbered: bool = False  # or bulleted: the list writes into what hangs out
    contextual_spacing: bool = False
    page_break_before: bool = False


class StyleSheet:
    """The styles, lists and theme of one document; each format is worked out once."""

    def __init__(self, styles: str, lists: str, theme: str, settings: str) -> None:
        # Of the space behind one paragraph and before the next Word takes the greater, unless told.
        self.spaces_add_up = "doNotUseHTMLParagraphAutoSpacing" in settings
        self._theme = theme
        self._styles = {_id(style): style for style in _STYLE.findall(styles)}
        self._lists = dict(_indents(lists))
        defaults = _DEFAULTS.search(styles)
        self._defaults = defaults[0] if defaults else ""
        self._default_style = next((s for s, xml in self._styles.items() if _is_default(xml)), "")
        self._paragraphs: dict[str, ParagraphFormat] = {}
        self._runs: dict[tuple[RunFormat, str], RunFormat] = {}

    def paragraph_format(self, xml: str) -> ParagraphFormat:
        """The format of a paragraph with these properties (what stands within ``w:pPr``)."""
        if xml not in self._paragraphs:
            self._paragraphs[xml] = self._paragraph(xml)
        return self._paragraphs[xml]

    def run_format(self, base: RunFormat, xml: str) -> RunFormat:
        """The format of a run with these properties, over ``base``."""
        if (base, xml) not in self._runs:
            properties = _properties(xml)
            found = base
            for style in self._chain(properties.get("rStyle", {}).get("val", "")):
                found = self._run_over(found, _properties(_inner(_OF_RUN, style)))
            self._runs[base, xml] = self._run_over(found, properties)
        return self._runs[base, xml]

    def _paragraph(self, xml: str) -> ParagraphFormat:
        properties = _properties(_OF_RUN.sub("", xml))
        style = properties.get("pStyle", {}).get("val", self._default_style)
        run = self._run_over(RunFormat(), _properties(_inner(_OF_RUN, self._defaults)))
        base = self._over(
            ParagraphFormat(run, style), _properties(_inner(_OF_PARAGRAPH, self._defaults))
        )
        for each in self._chain(style):
            base = self._over(base, _properties(_OF_RUN.sub("", _inner(_OF_PARAGRAPH, each))))
            own = _OF_PARAGRAPH.sub("", each)
            base = replace(base, run=self._run_over(base.run, _properties(_inner(_OF_RUN, own))))
        return self._over(base, properties)

    def _chain(self, style: str) -> list[str]:
        """The style's XML behind that of all it is based on."""
        found: list[str] = []
        while (xml := self._styles.get(style)) and xml not in found:
            found.insert(0, xml)
            style = _properties(xml).get("basedOn", {}).get("val", "")
        return found

    def _over(self, base: ParagraphFormat, properties: Properties) -> ParagraphFormat:
        """The format with what is given over it."""
        list_id = properties.get("numPr_id", {}).get("val", "")
        of_list = self._lists.get(list_id, {})
        indents = {**of_list, **properties.get("ind", {})}
        spacing = properties.get("spacing", {})
        changes: dict[str, Any] = {
            **({"numbered": bool(of_list)} if list_id else {}),
            **_points(spacing, before="space_before", after="space_after"),
            **_points(indents, left="left_indent", start="left_indent"),
            **_points(indents, right="right_indent", end="right_indent"),
            **_points(indents, firstLine="first_line_indent"),
            **{
                name: -points
                for name, points in _points(indents, hanging="first_line_indent").items()
            },
            **_line(spacing),
            **_switch(
                properties,
                contextualSpacing="contextual_spacing",
                pageBreakBefore="page_break_before",
            ),
        }
        return replace(base, **changes)

    def _run_over(self, base: RunFormat, properties: Properties) -> RunFormat:
        fonts = properties.get("rFonts", {})
        font = self._of_theme(fonts.get("asciiTheme", "")) or fonts.get("ascii")
        size = properties.get("sz", {}).get("val")
        changes: dict[str, Any] = {
            **({"font": font} if font else {}),
            **({"size": leading_number(size) / 2} if size else {}),
            **_points(properties.get("spacing", {}), val="spacing"),
            **_switch(properties, b="bold", caps="caps", smallCaps="caps", vanish="hidden"),
        }
        return replace(base, **changes)

    def _of_theme(self, name: str) -> str:
        found = re.search(_THEME_FONT.format(name[:5]), self._theme, re.DOTALL) if name else None
        return found[1] if found else ""


@lru_cache(maxsize=64)
def _style_sheet(*parts: bytes) -> StyleSheet:
    return StyleSheet(*(part.decode() for part in parts))


def style_sheet_of(parts: Parts) -> StyleSheet:
    """The style sheet of a document, kept for the next document with the same styles."""
    return _style_sheet(*(parts.get(f"word/{name}.xml", b"") for name in _READ))


def _properties(xml: str) -> dict[str, Mapping[str, str]]:
    """The elements of some properties with their attributes; the id of a list as ``numPr_id``."""
    found: dict[str, Mapping[str, str]] = {
        name: dict(_ATTRIBUTE.findall(attributes)) for name, attributes in _ELEMENT.findall(xml)
    }
    if "numId" in found:
        level = found.get("ilvl", {}).get("val", "0")
        found["numPr_id"] = {"val": f"{found['numId'].get('val')} {level}"}
    return found


def _id(style: str) -> str:
    return str(_properties(style)["style"].get("styleId", ""))


def _is_default(style: str) -> bool:
    attributes = _properties(style)["style"]
    return attributes.get("type") == "paragraph" and attributes.get("default", "0") not in _OFF


def _inner(of: re.Pattern[str], xml: str) -> str:
    found = of.search(xml)
    return found[1] if found else ""


def _indents(lists: str) -> Iterator[tuple[str, Mapping[str, str]]]:
    """The indents of each level of each list, by the number of the list and of the level."""
    kinds = {
        _properties(kind)["abstractNum"]["abstractNumId"]: kind for kind in _LIST.findall(lists)
    }
    for number, kind in _NUM.findall(lists):
        for level in _LEVEL.findall(kinds.get(kind, "")):
            properties = _properties(level)
            yield f"{number} {properties['lvl'].get('ilvl', '0')}", properties.get("ind", {})


def _points(attributes: Mapping[str, str], **names: str) -> dict[str, float]:
    """Lengths in points by our name for them; Word writes twentieths."""
    return {
        ours: leading_number(attributes[name]) / _TWIPS
        for name, ours in names.items()
        if name in attributes
    }


def leading_number(written: str) -> float:
    """The number that an attribute begins with; a file edited by hand may hold any text."""
    found = _NUMBER.match(written)
    return float(found[0]) if found else 0


def _line(spacing: Mapping[str, str]) -> dict[str, float | str]:
    if "line" not in spacing:
        return {}
    rule = spacing.get("lineRule", "auto")
    return {
        "line_rule": rule,
        "line_spacing": leading_number(spacing["line"]) / (240 if rule == "auto" else _TWIPS),
    }


def _switch(properties: Properties, **names: str) -> dict[str, bool]:
    return {
        ours: properties[name].get("val") not in _OFF
        for name, ours in names.items()
        if name in properties
    }
