"""Contrast: texts too pale for their ground, for eyes that are not young (WCAG 2.1, 1.4.3)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import etree

from gen.package.parts import W
from gen.problem import Problem
from gen.template.story import with_other_tags
from gen.template_check.template import Template

_LEAST, _LEAST_LARGE = 4.5, 3.0
_LARGE, _LARGE_BOLD = 36, 28  # half points
_DARK = 0.03928  # up to which a screen is linear
_WHITE, _BLACK = "FFFFFF", "000000"


def pale_texts(template: Template) -> Iterator[Problem]:
    """The first text in each pair of colours that are too near to each other."""
    told = set[tuple[str, str]]()
    for story in template.stories:
        for run in story.root.iter(f"{W}r"):
            text = "".join(each.text or "" for each in run.iterchildren(f"{W}t"))
            if not with_other_tags(text, lambda _: "").strip() and "{{" not in text:
                continue
            pair = _colours(run, template)
            if pair and pair not in told and _contrast(*pair) < _least(run, template):
                told.add(pair)
                what = f"This text (#{pair[0]} on #{pair[1]}) is too pale to be read with ease."
                yield template.warning("pale-text", story, run, what, "Make it darker.")


def _colours(run: etree._Element, template: Template) -> tuple[str, str] | None:
    """The colours of a text and of its ground; None where a style of tables decides."""
    ground = _said(run, template, "shd", "fill") or _of_cell(run)
    if not ground:
        table = next(run.iterancestors(f"{W}tbl"), None)
        if table is not None and table.find(f"{W}tblPr/{W}tblStyle") is not None:
            return None
    return _said(run, template, "color", "val") or _BLACK, ground or _WHITE


def _of_cell(run: etree._Element) -> str:
    shades = (cell.find(f"{W}tcPr/{W}shd") for cell in run.iterancestors(f"{W}tc"))
    found = (_hex(shade.get(f"{W}fill")) for shade in shades if shade is not None)
    return next(filter(None, found), "")


def _said(run: etree._Element, template: Template, name: str, attribute: str) -> str:
    """A colour, by the run, its style, its paragraph or that one's style; empty for none."""
    for look in _looks(run, template):
        for properties in (f"{W}rPr", f"{W}pPr"):
            found = look.find(f"{properties}/{W}{name}")
            if found is not None and (colour := _hex(found.get(f"{W}{attribute}"))):
                return colour
    return ""


def _looks(run: etree._Element, template: Template) -> Iterator[etree._Element]:
    """What says how a run looks, the nearest first."""
    yield run
    yield from _chain(run.find(f"{W}rPr/{W}rStyle"), template)
    paragraph = next(run.iterancestors(f"{W}p"), None)
    if paragraph is not None:
        yield paragraph  # its ground; what is said of the mark at its end lies deeper
        yield from _chain(paragraph.find(f"{W}pPr/{W}pStyle"), template)


def _chain(named: etree._Element | None, template: Template) -> Iterator[etree._Element]:
    """A style and those that it is based on."""
    seen = set[str]()
    while named is not None and (name := str(named.get(f"{W}val"))) not in seen:
        seen.add(name)
        style = template.styles.get(name)
        if style is None:
            return
        yield style
        named = style.find(f"{W}basedOn")


def _least(run: etree._Element, template: Template) -> float:
    size = bold = ""
    for look in _looks(run, template):
        found, thick = look.find(f"{W}rPr/{W}sz"), look.find(f"{W}rPr/{W}b")
        size = size or ("" if found is None else str(found.get(f"{W}val")))
        bold = bold or ("" if thick is None else str(thick.get(f"{W}val", "1")))
    large = _LARGE_BOLD if bold and bold not in ("0", "false") else _LARGE
    return _LEAST_LARGE if size.isdecimal() and int(size) >= large else _LEAST


def _hex(colour: str | None) -> str:
    return colour.upper() if colour and re.fullmatch(r"[\dA-Fa-f]{6}", colour) else ""


def _contrast(text: str, ground: str) -> float:
    """The contrast of two colours, from 1 to 21."""
    light, dark = sorted((_luminance(text), _luminance(ground)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    """The relative luminance of RRGGBB."""
    parts = (int(colour[at : at + 2], 16) / 255 for at in (0, 2, 4))
    red, green, blue = (c / 12.92 if c <= _DARK else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
