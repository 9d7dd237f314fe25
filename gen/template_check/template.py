"""Template: one as it is looked at here, its stories and its styles as XML."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from io import BytesIO
from typing import Final

from lxml import etree

from gen.package.parts import W, read_parts
from gen.package.prepare import names_of, read_package
from gen.package.xml import read_xml
from gen.problem import Problem
from gen.template.finding import Finding, headings_of, problem_of
from gen.template.story import Story


class Template:
    """A template: its file as it is shown, its package, and the parts of it that a reader sees."""

    def __init__(self, file: str, data: bytes) -> None:
        self.file: Final = file
        self.package: Final = read_package(read_parts(BytesIO(data)))
        self._headings = headings_of(self.package)

    @cached_property
    def stories(self) -> tuple[Story, ...]:
        """The parts that stand on its pages, the body first."""
        return tuple(
            Story(self.package.parts[each].data) for each in names_of(self.package).stories
        )

    @cached_property
    def styles(self) -> dict[str, etree._Element]:
        """Its styles by their ids."""
        styles = (style for root in self.roots("styles") for style in root.iter(f"{W}style"))
        return {str(style.get(f"{W}styleId")): style for style in styles}

    def roots(self, name: str) -> Iterator[etree._Element]:
        """The parts whose outermost element has this name."""
        for part in self.package.parts.values():
            root = read_xml(part.data) if part.is_xml else None
            if root is not None and etree.QName(root).localname == name:
                yield root

    def problem(self, story: Story, finding: Finding) -> Problem:
        """The finding as it is told."""
        return problem_of(finding, self.file, story, self._headings)

    def warning(self, rule: str, story: Story, at: etree._Element, what: str, fix: str) -> Problem:
        """A warning about an element of a story, with its line if it is a paragraph's."""
        paragraph = next(iter((*at.iterancestors(f"{W}p"),)), at)
        line = story.line_of(paragraph)
        finding = Finding(what, fix, line=line, element=at, rule=rule, level="warning")
        return self.problem(story, finding)
