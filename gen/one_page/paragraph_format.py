"""The format of each paragraph and each run of a story, after all that its styles inherit.

Word's own order holds (ECMA-376 part 1, 17.7.2): the defaults of the document, the style with all
that it is based on, the list, and what is set directly. Measures are points.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import Any, NamedTuple

from gen.one_page.elements import OFF, TWIPS, Attributes, begin, elements, is_on, number
from gen.one_page.fonts import Face, face
from gen.package.names import Names
from gen.package.parts import Parts

Properties = dict[str, Attributes]
_STYLE = re.compile(r"<w:style .*?</w:style>", re.DOTALL)
_DEFAULTS = re.compile(r"<w:docDefaults>(.*?)</w:docDefaults>", re.DOTALL)
_OF_PARAGRAPH = re.compile(r"<w:pPr>(.*?)</w:pPr>", re.DOTALL)
_OF_RUN = re.compile(r"<w:rPr>(.*?)</w:rPr>", re.DOTALL)
_LIST = re.compile(r'<w:abstractNum [^>]*w:abstractNumId="(\d+)".*?</w:abstractNum>', re.DOTALL)
_LEVEL = re.compile(r"<w:lvl .*?</w:lvl>", re.DOTALL)
_NUM = re.compile(r'<w:num w:numId="(\d+)".*?<w:abstractNumId w:val="(\d+)"', re.DOTALL)
_THEME_FONT = re.compile(r'<a:(major|minor)Font>.*?<a:latin typeface="([^"]*)"', re.DOTALL)
# Where Word keeps a length: its element, its attribute, our name for it, how many are a point.
_LENGTHS = (
    ("spacing", "before", "space_before", TWIPS),
    ("spacing", "after", "space_after", TWIPS),
    ("ind", "left", "left_indent", TWIPS),
    ("ind", "start", "left_indent", TWIPS),
    ("ind", "right", "right_indent", TWIPS),
    ("ind", "end", "right_indent", TWIPS),
    ("ind", "firstLine", "first_line_indent", TWIPS),
    ("ind", "hanging", "first_line_indent", -TWIPS),
)
_SWITCHES = {"contextualSpacing": "contextual_spacing", "pageBreakBefore": "page_break_before"}
_LENGTHS_OF_RUN = (("spacing", "val", "spacing", TWIPS),)
_SWITCHES_OF_RUN = {"b": "bold", "caps": "caps", "smallCaps": "caps", "vanish": "hidden"}


class RunFormat(NamedTuple):
    """How a stretch of text is set. ``size`` is points; ``spacing`` stands between the letters."""

    font: str = "Times New Roman"
    size: float = 10
    bold: bool = False
    caps: bool = False
    hidden: bool = False
    spacing: float = 0

    @property
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


class ParagraphFormat(NamedTuple):
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
        self.paragraph_format = cache(self._paragraph)
        self.run_format = cache(self._run)
        self._of_style = cache(self._inherited)
        self._theme: dict[str, str] = dict(_THEME_FONT.findall(theme))
        self._lists = dict(_indents(lists))
        self._defaults = _inner(_DEFAULTS, styles)
        self._styles: dict[str, str] = {}
        self._default_style = ""
        for xml in _STYLE.findall(styles):
            style = begin(xml)
            name = style.get("styleId", "")
            self._styles[name] = xml
            if style.get("type") == "paragraph" and style.get("default", "0") not in OFF:
                self._default_style = self._default_style or name

    def _paragraph(self, xml: str) -> ParagraphFormat:
        """The format of a paragraph with these properties (what stands within ``w:pPr``)."""
        properties = dict(elements(_OF_RUN.sub("", xml)))
        style = properties.get("pStyle", {}).get("val", self._default_style)
        inherited = self._of_style(style)
        return inherited._replace(**self._given(properties))

    def _inherited(self, style: str) -> ParagraphFormat:
        """The format of a paragraph of this style that says nothing itself."""
        given: dict[str, Any] = {}
        given_to_run: dict[str, Any] = {}
        for layer in (self._defaults, *self._chain(style)):
            own = _OF_RUN.sub("", _inner(_OF_PARAGRAPH, layer))
            given |= self._given(dict(elements(own)))
            given_to_run |= self._given_to_run(_inner(_OF_RUN, _OF_PARAGRAPH.sub("", layer)))
        return ParagraphFormat(RunFormat(**given_to_run), style, **given)

    def _run(self, base: RunFormat, xml: str) -> RunFormat:
        """The format of a run with these properties, over ``base``."""
        style = dict(elements(xml)).get("rStyle", {}).get("val", "")
        layers = (*(_inner(_OF_RUN, each) for each in self._chain(style)), xml)
        for layer in layers:
            base = base._replace(**self._given_to_run(layer))
        return base

    def _chain(self, style: str) -> list[str]:
        """The style's XML behind that of all it is based on."""
        found: list[str] = []
        while (xml := self._styles.get(style)) and xml not in found:
            found.insert(0, xml)
            style = dict(elements(xml)).get("basedOn", {}).get("val", "")
        return found

    def _given(self, properties: Properties) -> dict[str, Any]:
        """What the properties of a paragraph say, by the names of its format."""
        found: dict[str, Any] = {}
        if "numId" in properties:
            level = properties.get("ilvl", {}).get("val", "0")
            of_list = self._lists.get((properties["numId"].get("val", ""), level), {})
            properties = {**properties, "ind": {**of_list, **properties.get("ind", {})}}
            found["numbered"] = bool(of_list)
        spacing = properties.get("spacing", {})
        if "line" in spacing:
            found["line_rule"] = rule = spacing.get("lineRule", "auto")
            found["line_spacing"] = number(spacing["line"]) / (240 if rule == "auto" else TWIPS)
        return found | _lengths(properties, _LENGTHS) | _switches(properties, _SWITCHES)

    def _given_to_run(self, xml: str) -> dict[str, Any]:
        """What the properties of a run say, by the names of its format."""
        properties = dict(elements(xml))
        fonts = properties.get("rFonts", {})
        font = self._theme.get(fonts.get("asciiTheme", "")[:5]) or fonts.get("ascii")
        size = number(properties.get("sz", {}).get("val", "")) / 2
        return {
            **_lengths(properties, _LENGTHS_OF_RUN),
            **_switches(properties, _SWITCHES_OF_RUN),
            **({"size": size} if size > 0 else {}),
            **({"font": font} if font else {}),
        }


@lru_cache(maxsize=64)
def _style_sheet(*parts: bytes) -> StyleSheet:
    return StyleSheet(*(part.decode() for part in parts))


def style_sheet_of(parts: Parts, names: Names) -> StyleSheet:
    """The style sheet of a document, kept for the next document with the same styles."""
    read = (names.styles, names.numbering, names.theme, names.settings)
    return _style_sheet(*(parts.get(name, b"") for name in read))


def _inner(of: re.Pattern[str], xml: str) -> str:
    found = of.search(xml)
    return found[1] if found else ""


def _indents(lists: str) -> Iterator[tuple[tuple[str, str], Attributes]]:
    """The indents of each level of each list, by the number of the list and of the level."""
    kinds = {kind[1]: kind[0] for kind in _LIST.finditer(lists)}
    for of_list, kind in _NUM.findall(lists):
        for level in _LEVEL.findall(kinds.get(kind, "")):
            properties = dict(elements(level))
            yield (of_list, properties["lvl"].get("ilvl", "0")), properties.get("ind", {})


def _lengths(
    properties: Properties, rows: tuple[tuple[str, str, str, int], ...]
) -> dict[str, float]:
    """Lengths in points by our names for them."""
    return {
        ours: number(properties[element][name]) / to_the_point
        for element, name, ours, to_the_point in rows
        if name in properties.get(element, {})
    }


def _switches(properties: Properties, names: dict[str, str]) -> dict[str, bool]:
    return {ours: is_on(properties[name]) for name, ours in names.items() if name in properties}
