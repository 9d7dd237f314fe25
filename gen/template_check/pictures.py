"""Pictures: those without words for who cannot see them."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from gen.package.parts import W
from gen.package.safety_table import WP, V
from gen.problem import Problem
from gen.template_check.template import Template

_DRAWN, _IMAGE = f"{WP}docPr", f"{V}imagedata"


def pictures_without_words(template: Template) -> Iterator[Problem]:
    """Each picture that says nothing to who cannot see it, and is not marked as decoration."""
    for story in template.stories:
        for picture in story.root.iter(_DRAWN, _IMAGE):
            if not any(map(_words, _around(picture))) and not _is_double(picture):
                what = "A picture has no alt text, so it says nothing to who cannot see it."
                fix = (
                    "Click it with the right button, View Alt Text, and describe it in a sentence."
                )
                yield template.warning("alt-text-missing", story, picture, what, fix)


def _around(picture: etree._Element) -> Iterator[etree._Element]:
    yield picture
    if picture.tag == _IMAGE:
        yield from picture.iterancestors(f"{V}*")


def _words(element: etree._Element) -> bool:
    said = (element.get(name, "") for name in ("descr", "title", "alt"))
    decoration = any(
        etree.QName(each).localname == "decorative" and each.get("val") in ("1", "true")
        for each in element.iter(etree.Element)
    )
    # A text box is read by its words.
    text = next((e for e in (element.getparent(),) if e is not None), element)
    return decoration or any(map(str.strip, said)) or next(text.iter(f"{W}t"), None) is not None


def _is_double(picture: etree._Element) -> bool:
    """Whether it is what an old Word shows in place of a picture that has been looked at."""
    return any(etree.QName(each).localname == "Fallback" for each in picture.iterancestors())
