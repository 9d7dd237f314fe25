"""Looks: how each paragraph and each run of a story is set, after all that its styles inherit.

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

Given = Mapping[str, Mapping[str, str]]
_ELEMENT = re.compile(r"<w:(\w+)((?: [^>]*?)?)/?>")
_MARK = re.compile(r'(?:w:)?(\w+)="([^"]*)"')
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
class Run:
    """How a stretch of text is set. ``size`` is points; ``apart`` stands between the letters."""

    font: str = "Times New Roman"
    size: float = 10
    bold: bool = False
    capitals: bool = False
    hidden: bool = False
    apart: float = 0

    @cached_property
    def face(self) -> Face:
        """The figures of its font."""
        return face(self.font, bold=self.bold)

    def widths(self, words: list[str]) -> list[float]:
        """The width of each word, as a share of the size."""
        widths = self.face.widths(words)
        if not self.apart:
            return widths
        more = self.apart / self.size
        return [wide + more * len(word) for wide, word in zip(widths, words, strict=True)]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """How a paragraph is set; ``line`` is a multiple, or points where ``rule`` is not ``auto``."""

    run: Run
    style: str = ""
    before: float = 0
    after: float = 0
    line: float = 1
    rule: str = "auto"
    left: float = 0
    right: float = 0
    first: float = 0  # of the first line; less than nothing hangs out
    contextual: bool = False
    new_page: bool = False


class Looks:
    """The styles, lists and theme of one document; each look is worked out once."""

    def __init__(self, styles: str, lists: str, theme: str, settings: str) -> None:
        # Of the space behind one paragraph and before the next Word takes the greater, unless told.
        self.spaces_add_up = "doNotUseHTMLParagraphAutoSpacing" in settings
        self._theme = theme
        self._styles = {_id(style): style for style in _STYLE.findall(styles)}
        self._lists = dict(_indents(lists))
        defaults = _DEFAULTS.search(styles)
        self._defaults = defaults[0] if defaults else ""
        ordinary = (s for s, xml in self._styles.items() if _is_default(xml))
        self._ordinary = next(ordinary, "")
        self._paragraphs: dict[str, Paragraph] = {}
        self._runs: dict[tuple[Run, str], Run] = {}

    def paragraph(self, xml: str) -> Paragraph:
        """The look of a paragraph with these properties (what stands within ``w:pPr``)."""
        if xml not in self._paragraphs:
            self._paragraphs[xml] = self._paragraph(xml)
        return self._paragraphs[xml]

    def run(self, of: Run, xml: str) -> Run:
        """The look of a run with these properties, in a paragraph set like ``of``."""
        if (of, xml) not in self._runs:
            given = _given(xml)
            for style in self._ancestry(given.get("rStyle", {}).get("val", "")):
                of = self._run_over(of, _given(_inner(_OF_RUN, style)))
            self._runs[of, xml] = self._run_over(of, given)
        return self._runs[of, xml]

    def _paragraph(self, xml: str) -> Paragraph:
        given = _given(_OF_RUN.sub("", xml))
        style = given.get("pStyle", {}).get("val", self._ordinary)
        run = self._run_over(Run(), _given(_inner(_OF_RUN, self._defaults)))
        look = self._over(Paragraph(run, style), _given(_inner(_OF_PARAGRAPH, self._defaults)))
        for each in self._ancestry(style):
            look = self._over(look, _given(_OF_RUN.sub("", _inner(_OF_PARAGRAPH, each))))
            own = _OF_PARAGRAPH.sub("", each)
            look = replace(look, run=self._run_over(look.run, _given(_inner(_OF_RUN, own))))
        return self._over(look, given)

    def _ancestry(self, style: str) -> list[str]:
        """The style's XML behind that of all it is based on."""
        found: list[str] = []
        while (xml := self._styles.get(style)) and xml not in found:
            found.insert(0, xml)
            style = _given(xml).get("basedOn", {}).get("val", "")
        return found

    def _over(self, look: Paragraph, given: Given) -> Paragraph:
        """The look with what is given over it."""
        listed = self._lists.get(given["numPr_id"]["val"], {}) if "numPr_id" in given else {}
        indents = {**listed, **given.get("ind", {})}
        spacing = given.get("spacing", {})
        changes: dict[str, Any] = {
            **_points(spacing, before="before", after="after"),
            **_points(indents, left="left", start="left", right="right", end="right"),
            **_points(indents, firstLine="first"),
            **{name: -points for name, points in _points(indents, hanging="first").items()},
            **_line(spacing),
            **_switch(given, contextualSpacing="contextual", pageBreakBefore="new_page"),
        }
        return replace(look, **changes)

    def _run_over(self, look: Run, given: Given) -> Run:
        fonts = given.get("rFonts", {})
        font = self._of_theme(fonts.get("asciiTheme", "")) or fonts.get("ascii")
        changes: dict[str, Any] = {
            **({"font": font} if font else {}),
            **({"size": number(given["sz"].get("val", "")) / 2} if "sz" in given else {}),
            **(
                {"apart": number(given["spacing"].get("val", "")) / _TWIPS}
                if "spacing" in given
                else {}
            ),
            **_switch(given, b="bold", caps="capitals", smallCaps="capitals", vanish="hidden"),
        }
        return replace(look, **changes)

    def _of_theme(self, name: str) -> str:
        found = re.search(_THEME_FONT.format(name[:5]), self._theme, re.DOTALL) if name else None
        return found[1] if found else ""


@lru_cache(maxsize=64)
def _looks(*parts: bytes) -> Looks:
    return Looks(*(part.decode() for part in parts))


def looks_of(parts: Parts) -> Looks:
    """The looks of a document, kept for the next document with the same styles."""
    return _looks(*(parts.get(f"word/{name}.xml", b"") for name in _READ))


def _given(xml: str) -> dict[str, Mapping[str, str]]:
    """The elements of a piece of properties with their marks; the id of a list as ``numPr_id``."""
    found: dict[str, Mapping[str, str]] = {
        name: dict(_MARK.findall(marks)) for name, marks in _ELEMENT.findall(xml)
    }
    if "numId" in found:
        found["numPr_id"] = {"val": _level_id(found)}
    return found


def _level_id(found: Given) -> str:
    level = found.get("ilvl", {}).get("val", "0")
    return f"{found['numId'].get('val')} {level}"


def _id(style: str) -> str:
    return str(_given(style)["style"].get("styleId", ""))


def _is_default(style: str) -> bool:
    marks = _given(style)["style"]
    return marks.get("type") == "paragraph" and marks.get("default", "0") not in _OFF


def _inner(of: re.Pattern[str], xml: str) -> str:
    found = of.search(xml)
    return found[1] if found else ""


def _indents(lists: str) -> Iterator[tuple[str, Mapping[str, str]]]:
    """The indents of each level of each list, by the number of the list and of the level."""
    kinds = {_given(kind)["abstractNum"]["abstractNumId"]: kind for kind in _LIST.findall(lists)}
    for number, kind in _NUM.findall(lists):
        for level in _LEVEL.findall(kinds.get(kind, "")):
            given = _given(level)
            yield f"{number} {given['lvl'].get('ilvl', '0')}", given.get("ind", {})


def _points(marks: Mapping[str, str], **names: str) -> dict[str, float]:
    """Lengths in points by our name for them; Word writes twentieths."""
    return {ours: number(marks[name]) / _TWIPS for name, ours in names.items() if name in marks}


def number(written: str) -> float:
    """The number that a mark begins with; a file that was edited by hand may hold any text."""
    found = _NUMBER.match(written)
    return float(found[0]) if found else 0


def _line(spacing: Mapping[str, str]) -> dict[str, float | str]:
    if "line" not in spacing:
        return {}
    rule = spacing.get("lineRule", "auto")
    return {"rule": rule, "line": number(spacing["line"]) / (240 if rule == "auto" else _TWIPS)}


def _switch(given: Given, **names: str) -> dict[str, bool]:
    return {
        ours: given[name].get("val") not in _OFF for name, ours in names.items() if name in given
    }
