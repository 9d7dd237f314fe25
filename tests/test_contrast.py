"""Whether every text can be told from its ground, by eyes that are not young (WCAG 2.1, 1.4.3)."""

from __future__ import annotations

import itertools

import pytest
import shipped
from desk import BESIDE, TEMPLATES
from lxml import etree
from word import W, parts_of, stories, xml_of

LEAST, LEAST_LARGE = 4.5, 3.0
LARGE, LARGE_BOLD = 18, 14  # points
WHITE, BLACK = "FFFFFF", "000000"


def luminance(colour: str) -> float:
    """The relative luminance of RRGGBB."""
    parts = (int(colour[at : at + 2], 16) / 255 for at in (0, 2, 4))
    red, green, blue = (c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(text: str, ground: str) -> float:
    """The contrast of two colours, from 1 to 21."""
    light, dark = sorted((luminance(text), luminance(ground)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def styles_of(name: str) -> dict[str, etree._Element]:
    part = xml_of(parts_of(shipped.templates() / name)["word/styles.xml"])
    return {str(style.get(f"{W}styleId")): style for style in part.iter(f"{W}style")}


def inherited(styles: dict[str, etree._Element], style: str, path: str, attribute: str) -> str:
    """What a style says of itself, or the nearest one below it; empty where none does."""
    found = styles[style].find("/".join(f"{W}{step}" for step in path.split("/")))
    if found is not None:
        return found.get(f"{W}{attribute}", "true")
    below = styles[style].find(f"{W}basedOn")
    return "" if below is None else inherited(styles, str(below.get(f"{W}val")), path, attribute)


def grounds(styles: dict[str, etree._Element], style: str) -> set[str]:
    """What a paragraph of this style may stand on: its own, the paper, the head of a table."""
    own = inherited(styles, style, "pPr/shd", "fill")
    heads = {
        str(shade.get(f"{W}fill"))
        for table in styles.values()
        for shade in table.iterfind(f"{W}tblStylePr/{W}tcPr/{W}shd")
    }
    return {own} if own else {WHITE, *(heads if style.startswith("Table") else ())}


@pytest.mark.parametrize("template", [*TEMPLATES, *BESIDE])
def test_every_style_can_be_read_on_each_ground_it_may_stand_on(template: str) -> None:
    styles = styles_of(template)
    paragraphs = [name for name in styles if styles[name].get(f"{W}type") == "paragraph"]
    letters = [name for name in styles if styles[name].get(f"{W}type") == "character"]
    for name, inline in itertools.product(paragraphs, ["", *letters]):
        own = inherited(styles, inline, "rPr/color", "val") if inline else ""
        colour = own or inherited(styles, name, "rPr/color", "val") or BLACK
        for ground in grounds(styles, name):
            assert contrast(colour, ground) >= least(styles, inline or name), (name, inline)


def least(styles: dict[str, etree._Element], style: str) -> float:
    size = int(inherited(styles, style, "rPr/sz", "val") or 24) / 2
    bold = inherited(styles, style, "rPr/b", "val") == "true"
    return LEAST_LARGE if size >= LARGE or (bold and size >= LARGE_BOLD) else LEAST


@pytest.mark.parametrize("name", [*TEMPLATES, *BESIDE])
def test_no_colour_is_set_outside_of_the_styles(name: str) -> None:
    for story in stories(shipped.templates() / name).values():
        assert not list(story.iter(f"{W}color", f"{W}highlight", f"{W}shd"))


def test_contrast_is_that_of_the_standard() -> None:
    assert contrast(BLACK, WHITE) == pytest.approx(21)
    assert contrast("777777", WHITE) == pytest.approx(4.48, abs=0.01)
