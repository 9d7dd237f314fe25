"""Styles: styles and fonts that a template asks for and Word will not find, and its language.

How large and how dark letters are, with what they inherit: ``contrast``.
"""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from gen.package.parts import W
from gen.problem import Place, Problem
from gen.template_check.template import Template

_NAMING = tuple(f"{W}{name}" for name in ("pStyle", "rStyle", "tblStyle"))
# What Word brings along on Windows or Mac, and the free fonts of the same widths.
_COMMON = frozenset(
    "aptos|aptos display|arial|arial black|arial narrow|bahnschrift|baskerville old face|"
    "book antiqua|bookman old style|caladea|calibri|calibri light|cambria|cambria math|candara|"
    "carlito|century|century gothic|century schoolbook|comic sans ms|consolas|constantia|corbel|"
    "courier|courier new|franklin gothic book|franklin gothic medium|gadugi|garamond|gelasio|"
    "georgia|gill sans mt|helvetica|helvetica neue|impact|liberation mono|liberation sans|"
    "liberation serif|lucida console|lucida sans unicode|ms gothic|ms mincho|palatino|"
    "palatino linotype|perpetua|rockwell|segoe print|segoe script|segoe ui|segoe ui emoji|"
    "segoe ui symbol|sitka text|symbol|tahoma|times|times new roman|trebuchet ms|tw cen mt|"
    "verdana|webdings|wingdings|wingdings 2|wingdings 3".split("|")
)


def missing_styles(template: Template) -> Iterator[Problem]:
    """Each style that a text names and the template has not, at the first text that does."""
    told = set[str]()
    for story in template.stories:
        for named in story.root.iter(*_NAMING):
            style = str(named.get(f"{W}val"))
            if style not in template.styles and style not in told:
                told.add(style)
                what = (
                    f"The style “{style}” is not in this template, so this looks like plain text."
                )
                fix = "Choose another style for it in Word, or bring the style in once more."
                yield template.warning("style-missing", story, named, what, fix)


def missing_fonts(template: Template) -> Iterator[Problem]:
    """Each font that neither Word brings along nor the template itself."""
    known = _COMMON | {name.lower() for name in _embedded(template)}
    for font in sorted(set(_asked_for(template))):
        if font.lower() not in known:
            what = (
                f"The font “{font}” is not one that comes with Word: on a computer without it, "
                "another takes its place, and lines and pages end elsewhere."
            )
            fix = "Take a font that is everywhere, or embed it (File, Options, Save, Embed fonts)."
            yield Problem("font-missing", "warning", Place(template.file), "", what, fix)


def _embedded(template: Template) -> Iterator[str]:
    for fonts in template.roots("fonts"):
        for font in fonts.iter(f"{W}font"):
            if font.find(f"{W}embedRegular") is not None:
                yield str(font.get(f"{W}name"))


def _asked_for(template: Template) -> Iterator[str]:
    """The fonts of its texts: named there, by the styles that are used, or as what is usual."""
    used = {named.get(f"{W}val") for s in template.stories for named in s.root.iter(*_NAMING)}
    below = list(used)
    while below:
        style = template.styles.get(str(below.pop()))
        above = None if style is None else style.find(f"{W}basedOn")
        if above is not None and above.get(f"{W}val") not in used:
            used.add(above.get(f"{W}val"))
            below.append(above.get(f"{W}val"))
    looks = [story.root for story in template.stories]
    looks += [style for name, style in template.styles.items() if name in used]
    looks += [each for root in template.roots("styles") for each in root.iter(f"{W}docDefaults")]
    for look in looks:
        for fonts in look.iter(f"{W}rFonts"):
            yield from _names_of(fonts)


def _names_of(fonts: etree._Element) -> Iterator[str]:
    found = (fonts.get(f"{W}{script}") for script in ("ascii", "hAnsi"))
    yield from (str(each) for each in found if each)


def missing_language(template: Template) -> Iterator[Problem]:
    """Where no language is set: a voice that reads it aloud has to guess."""
    looks = (*template.roots("styles"), *(story.root for story in template.stories))
    if not any(each.get(f"{W}val") for look in looks for each in look.iter(f"{W}lang")):
        what = "No language is set in this template, so a voice that reads it aloud has to guess."
        fix = "Mark all of it in Word, and choose its language (Review, Language), then save it."
        yield Problem("language-missing", "warning", Place(template.file), "", what, fix)
