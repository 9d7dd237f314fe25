"""Hidden text: text that Word does not show, by itself, by its style or by its row.

A style hides only what is set in it. Of the two styles of a text each turns over what the other
says, and what the text itself says goes before both (ECMA-376 part 1, 17.7.3).
"""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from gen.package.parts import W
from gen.package.safety_table import WP
from gen.package.xml import MC

_VAL, _OFF = f"{W}val", ("0", "false", "off")
_SHOWN = (f"{MC}AlternateContent", *(f"{W}{name}" for name in ("t", "sym", "drawing", "pict")))


class Styles:
    """Which styles of a part with styles hide what is set in them."""

    def __init__(self, styles: etree._Element) -> None:
        found = {each.get(f"{W}styleId", ""): each for each in styles.iter(f"{W}style")}
        self._hides = {name: _by_style(name, found) for name in found}
        self._usual = {
            each.get(f"{W}type", ""): name
            for name, each in found.items()
            if each.get(f"{W}default", "0") not in _OFF
        }
        self._always = _said(styles.find(f"{W}docDefaults/{W}rPrDefault"))

    def hidden(self, story: etree._Element) -> Iterator[etree._Element]:
        """The runs and rows of a story that hold something and do not show it, pictures too."""
        for run in story.iter(f"{W}r"):
            if _holds_something(run) and self._is_hidden(run):
                yield run
        for row in story.iter(f"{W}tr"):
            if _is_on(row.find(f"{W}trPr/{W}hidden")):
                yield row
        for picture in story.iter(f"{WP}docPr"):
            if picture.get("hidden", "0") not in _OFF:
                yield picture

    def _is_hidden(self, run: etree._Element) -> bool:
        own = _said(run)
        if own is not None:
            return own
        around = next(run.iterancestors(f"{W}p"), None)
        by_paragraph = self._hides_by("paragraph", around, "pPr/{0}pStyle")
        by_styles = by_paragraph != self._hides_by("character", run, "rPr/{0}rStyle")
        return by_styles or bool(self._always)

    def _hides_by(self, kind: str, element: etree._Element | None, style: str) -> bool:
        """Whether the style that an element names hides, or else the usual one of its kind."""
        named = None if element is None else element.find(f"{W}{style.format(W)}")
        name = self._usual.get(kind, "") if named is None else named.get(_VAL, "")
        return self._hides.get(name, False)


def _holds_something(run: etree._Element) -> bool:
    return any(
        each.tag in _SHOWN and (each.tag != f"{W}t" or (each.text or "").strip()) for each in run
    )


def _said(element: etree._Element | None) -> bool | None:
    """What an element says itself of being hidden; None for nothing."""
    vanish = None if element is None else element.find(f"{W}rPr/{W}vanish")
    return None if vanish is None else _is_on(vanish)


def _is_on(switch: etree._Element | None) -> bool:
    return switch is not None and switch.get(_VAL, "1").strip().lower() not in _OFF


def _by_style(name: str, styles: dict[str, etree._Element]) -> bool:
    """Whether a style hides, by the nearest of those it is based on that says so."""
    met: set[str] = set()
    while name in styles and name not in met:
        met.add(name)
        if (own := _said(styles[name])) is not None:
            return own
        based = styles[name].find(f"{W}basedOn")
        name = "" if based is None else based.get(_VAL, "")
    return False
