"""Survey: every mistake in the tags of a template at once, each at its place.

First each tag by itself, as it stands in Word; only where a story has no mistake so far is it
read as docxtpl and Jinja will, and proven to stay whole.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from pathlib import PurePosixPath
from typing import NamedTuple

from jinja2 import TemplateSyntaxError, nodes

from gen.documents import View
from gen.package.package import Package, Part
from gen.problem import Problem, command
from gen.template.beyond_text import beyond_stories, beyond_text
from gen.template.blocks import blocks
from gen.template.docxtpl_source import Source, source_of
from gen.template.fault import fault
from gen.template.finding import Finding, headings_of, problem_of
from gen.template.soundness import flaws_of
from gen.template.story import SHOWN_WITHOUT_WORDS, Story, Tag
from gen.template.tag_form import tag_forms
from gen.template.tag_meaning import meaning
from gen.template.tags import tree_of
from gen.words.known_names import ANYTHING, Known, known_names

_MOST_TAGS = 5_000
_MOST = 200  # mistakes that are told of one template
_OF_ANOTHER_EDITION = 3  # so many names are hardly all misspelled
_TOO_MUCH = (SyntaxError, RecursionError, MemoryError, ValueError, OverflowError)


class Read(NamedTuple):
    """A story that is sound: its source, and its tags as a tree."""

    source: Source
    tree: nodes.Template


class Survey(NamedTuple):
    """The stories of a template that are sound, by the names of their parts; what is wrong."""

    stories: Mapping[str, Read]
    problems: tuple[Problem, ...]


def survey_of(
    file: str,
    package: Package,
    names: tuple[str, ...],
    view: View | None,
    loose: Sequence[Part],
) -> Survey:
    """The stories of these names; without a view, nothing is known of what tags ask for.

    ``loose`` is what lies in the file and is shown nowhere: a tag in it would be gone unsaid.
    """
    known = known_names(view) if view else ANYTHING
    headings = headings_of(package)
    read: dict[str, Read] = {}
    faults: list[tuple[Story, Finding]] = []
    for name in names:
        part = package.parts[name]
        story = Story(part.data)
        if len(story.tags) > _MOST_TAGS:
            what = f"There are {len(story.tags):,} tags, and at most {_MOST_TAGS:,} are filled in."
            faults.append((story, Finding(what, "Let a loop print what is said many times.")))
            continue
        found = [
            *(_blank(story) if part is package.body else ()),
            *tag_forms(story),
            *islice(_by_tag(story, known), _MOST + 1),  # to find the nearest name takes long
            *beyond_text(story, part.relationships),
        ]
        if not found:
            found = list(_proven(name, story, read))
        faults += ((story, each) for each in _by_cause(_in_order(found)))
    others = [part for name, part in package.parts.items() if name not in names]
    faults += beyond_stories((*others, *loose))
    told = (problem_of(each, file, story, headings) for story, each in faults[:_MOST])
    of_all = _of_all(file, [each for _, each in faults])
    return Survey(read, tuple(dict.fromkeys((*of_all, *told))))


def _of_all(file: str, found: Sequence[Finding]) -> Iterator[Problem]:
    """What is to be known of so many mistakes, before each of them is told."""
    unknown = sum(each.no_such_name for each in found)
    if unknown >= _OF_ANOTHER_EDITION:
        name = PurePosixPath(file).stem
        what = "Several tags ask for names that are not there, as those of an earlier edition do."
        fix = (
            f"If it came with the program, type {command('templates', 'reset', name)} to have "
            "today's in its place, and this one beside it."
        )
        yield from fault(file, what, fix).problems
    if len(found) > _MOST:
        what = f"There are more than {_MOST} mistakes in this template, and so many are told."
        yield from fault(file, what, "Mend these first, and look again.").problems


def _blank(story: Story) -> Iterator[Finding]:
    shown = next(story.root.iter(*SHOWN_WITHOUT_WORDS), None)
    if shown is None and not any(line.text.strip() for line in story.lines):
        yield Finding("There is nothing on its page.", "Write into it what it is to say.")


def _by_tag(story: Story, known: Known) -> Iterator[Finding]:
    for each in blocks(story.tags):
        if isinstance(each, Finding):
            yield each
        else:
            yield from meaning(*each, known)


def _proven(name: str, story: Story, read: dict[str, Read]) -> Iterator[Finding]:
    """What could go wrong for some case; a story that is sound comes into ``read``."""
    source = source_of(story)
    try:
        tree = tree_of(source.text)
        flaws = list(flaws_of(tree))
    except TemplateSyntaxError as error:
        tag = tag_at(story, source, error.lineno)
        yield Finding("A tag cannot be read.", "Compare it with one nearby.", tag)
        return
    except _TOO_MUCH:
        yield Finding("There are too many tags within each other.", "Take some of them out.")
        return
    for flaw in flaws:
        tag = tag_at(story, source, flaw.line)
        what = f"The tag {tag.written}" if tag else "Something in it"
        yield Finding(f"{what} {flaw.wrong.what}.", flaw.wrong.fix, tag)
    if not flaws:
        read[name] = Read(source, tree)


def tag_at(story: Story, source: Source, line: int) -> Tag | None:
    """The tag on a line of a story's source."""
    number = source.numbers[line - 1] if 0 < line <= len(source.numbers) else -1
    return story.tags[number] if number >= 0 else None


def _by_cause(found: Iterable[Finding]) -> list[Finding]:
    """The findings, of a name that is not there only the first, with how many tags ask for it."""
    told: dict[str, Finding] = {}
    more = Counter[str]()
    for at, each in enumerate(found):
        about = each.what.partition(" asks for ")[2]
        key = f"{about} {each.fix}" if each.no_such_name else str(at)
        more[key] += key in told
        told.setdefault(key, each)
    return [_with_more(each, more[key]) for key, each in told.items()]


def _with_more(finding: Finding, more: int) -> Finding:
    if not more:
        return finding
    so = "one more tag does" if more == 1 else f"{more} more tags do"
    return finding._replace(what=f"{finding.what.removesuffix('.')}; {so}, too.")


def _in_order(found: list[Finding]) -> list[Finding]:
    """The findings in the order of the text, of one tag only the first."""
    first: dict[tuple[int, int], Finding] = {}
    for at, each in enumerate(found):
        line = each.tag.line if each.tag else each.line
        place = (line.number, each.tag.start if each.tag else 0) if line else (10**9, at)
        first.setdefault(place, each)
    return [first[place] for place in sorted(first)]
