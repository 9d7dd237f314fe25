"""Lines: tags that leave an empty line where they do not hold, or a cell without any line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from gen.package.parts import W
from gen.problem import Problem
from gen.template.finding import Finding
from gen.template.story import Story, Tag
from gen.template_check.template import Template

_BLOCK = ("if", "elif", "else", "endif", "for", "endfor")


def empty_lines(template: Template) -> Iterator[Problem]:
    """Each tag that stands alone in its line, and would leave that line behind."""
    for story in template.stories:
        for tag in story.tags:
            alone = tag.line.text.strip() == tag.written and tag.line.element.tag == f"{W}p"
            if alone and tag.word in _BLOCK and not tag.takes and "-" not in tag.written:
                what = f"The tag {tag.written} stands alone in a line, and leaves it empty behind."
                fix = f"Write {tag.written.replace('{%', '{%p', 1)}, which takes the line away."
                finding = Finding(what, fix, tag, rule="line-left-empty", level="warning")
                yield template.problem(story, finding)


def cells_without_a_line(template: Template) -> Iterator[Problem]:
    """Each cell of which a case may leave no line, so that Word cannot open the file."""
    for story in template.stories:
        tags = {tag.line.element: tag for tag in story.tags if tag.takes == "p"}
        for cell in story.root.iter(f"{W}tc"):
            lines = [tags.get(each) for each in cell.iterchildren(f"{W}p")]
            if any(lines) and not _stays(lines):
                yield _problem(template, story, next(filter(None, lines)))


def _problem(template: Template, story: Story, tag: Tag) -> Problem:
    what = (
        f"Where {tag.written} does not hold, its cell has no line left, and the document is not "
        "made for such a case."
    )
    fix = "Put an empty line behind the last {%p … %} of the cell, or write {% … %} without the p."
    finding = Finding(what, fix, tag, rule="cell-left-without-a-line", level="warning")
    return template.problem(story, finding)


class _Block:
    """A condition or a loop in a cell: whether each of its branches so far has a line."""

    def __init__(self) -> None:
        self.branches = [False]
        self.has_else = False

    @property
    def stays(self) -> bool:
        return self.has_else and all(self.branches)


def _stays(lines: Sequence[Tag | None]) -> bool:
    """Whether some line is left whatever the conditions say; a list is taken to have an entry."""
    whole = _Block()
    begun = [whole]
    for tag in lines:
        if tag is None:
            begun[-1].branches[-1] = True
        elif tag.word in ("if", "for"):
            begun.append(_Block())
            begun[-1].has_else = tag.word == "for"
        elif tag.word in ("elif", "else"):
            begun[-1].branches.append(False)
            begun[-1].has_else |= tag.word == "else"
        elif tag.word in ("endif", "endfor") and len(begun) > 1:
            stays = begun.pop().stays
            begun[-1].branches[-1] |= stays
    return whole.branches[-1]
