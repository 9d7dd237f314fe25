"""Visible text: the words that a document shows, found without reading its stories as XML."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from gen.package.parts import unescaped
from gen.package.properties import PROPERTIES
from gen.template.render import Compiled

# Compiled where a document is looked at so closely, as few are.
# A text; the end of a line; or what parts two words though it is no text.
_SHOWN = r"<(?:w:t(?: [^>]*)?>([^<]+)|(/w:p>|w:txbxContent>)|w:(?:tab/|br[ /]|cr/|noBreakHyphen/))"
# What pictures and boxes are called, for who cannot see them.
_DESCRIPTION = r' (?:descr|title|w:val)="([^"]*)"'
_OF_PROPERTIES = r">([^<]+)<"
_IN_ATTRIBUTE = r'="[^"<>]*\{[{%]'


def visible_lines(story: str) -> str:
    """The text of a story as its reader sees it, a line a paragraph."""
    found = re.findall(_SHOWN, story)
    return unescaped("".join([text or ("\n" if ends else " ") for text, ends in found]))


def document_lines(template: Compiled, stories: Mapping[str, str]) -> str:
    """The text of all stories of a document, those without tags first."""
    return "".join((fixed_lines(template), *map(visible_lines, stories.values())))


@lru_cache(maxsize=24)
def fixed_lines(template: Compiled) -> str:
    """The text of the stories that hold no tag."""
    fixed = (each.part.decode() for each in template.ready if each.name in template.names.stories)
    return "".join(map(visible_lines, fixed))


def properties_and_descriptions(template: Compiled, stories: Mapping[str, str]) -> str:
    """The properties, and what pictures and boxes are called, where a value may stand in them."""
    found = re.findall(_OF_PROPERTIES, stories[PROPERTIES])
    for story in stories.values():
        if ' descr="' in story or ' title="' in story or _has_tagged_descriptions(template):
            found += re.findall(_DESCRIPTION, story)
    return unescaped(" ".join(found))


@lru_cache(maxsize=24)
def _has_tagged_descriptions(template: Compiled) -> bool:
    """Whether a tag of the template stands in an attribute."""
    return any(re.search(_IN_ATTRIBUTE, source) for source in template.sources.values())
