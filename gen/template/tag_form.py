"""Tag form: whether each tag of a story is whole, and what docxtpl would lose of what is around it.

A tag that takes the place of a paragraph, a row or a cell takes all that stands in it, and one that
joins two lines all that stands between; docxtpl says nothing of that.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from lxml import etree

from gen.characters import OWN_MARK
from gen.package.parts import W
from gen.template.finding import Finding, quoted
from gen.template.story import ENDS, Line, Story, Tag, own_texts, with_other_tags

_OPEN, _CLOSE = re.compile(r"\{[{%#]"), re.compile(r"[}%#]\}")
_ONE_BRACE = re.compile(
    r"\{\s*(?:[A-Za-z]\w*(?:\.\w+)*|(?:if|for|elif|else|endif|endfor)\b[^{}]*)\s*\}"
    r"|\{\s+[{%][^{}]*\}?|\{_[{%]|[}%]_\}"
)
_CONTAINER = {"p": "paragraph", "tr": "row", "tc": "cell"}
_SHOWN = tuple(
    f"{W}{name}" for name in ("drawing", "pict", "object", "sectPr", "fldChar", "sym", "sdt", "br")
)
_NAMES = {"drawing": "a picture", "pict": "a picture", "object": "an object", "br": "a break",
          "sectPr": "the end of a section", "fldChar": "a field", "tbl": "a table",
          "sym": "a sign", "sdt": "a control"}  # fmt: skip
_RETYPE = "Delete the whole tag, and type it anew with plain spaces."


def tag_forms(story: Story) -> Iterator[Finding]:
    """What is wrong with how the tags of a story are written, and where they stand."""
    for line in story.lines:
        yield from _of_line(line)
    for tag in story.tags:
        yield from _of_tag(tag, story)


def _of_line(line: Line) -> Iterator[Finding]:
    if re.search(OWN_MARK, line.text):
        yield Finding(
            f"{quoted(line.text)} holds a character that no text may hold.",
            "Type these words anew, and save the template.",
            line=line,
        )
    rest = with_other_tags(line.text, lambda tag: "\0" * len(tag))
    torn = _torn(rest)
    if torn:
        begin, what, fix = torn
        yield Finding(what, fix, tag=_stretch(line, begin, rest), line=line)
        return
    for found in _ONE_BRACE.finditer(rest):
        inner = found[0].strip("{}% _")
        yield Finding(
            f"“{found[0]}” looks like a tag, and isn't one: a tag has two braces, or a brace and a "
            "percent sign, with nothing between them.",
            f"Write {{{{ {inner} }}}} if it is one, or take the braces away."
            if inner
            else "Take it out, or mend the tag it belongs to.",
            tag=Tag(-1, line, found.start(), found[0]),
        )


def _torn(rest: str) -> tuple[int, str, str] | None:
    if begin := _OPEN.search(rest):
        what = f"A tag begins here with {begin[0]} and has no end in this paragraph."
        fix = f"Let it end in {ENDS[begin[0]]}, or take the braces out."
        return begin.start(), what, fix
    if end := _CLOSE.search(rest):
        what = f"A tag ends here with {end[0]} and has no beginning in this paragraph."
        return end.start(), what, "Let it begin with two braces, or take what is left of it out."
    return None


def _stretch(line: Line, begin: int, rest: str) -> Tag:
    """What a torn tag may be: up to the next tag, or the end of the line."""
    end = rest.find("\0", begin)
    return Tag(-1, line, begin, line.text[begin : end if end > 0 else None].rstrip())


def _of_tag(tag: Tag, story: Story) -> Iterator[Finding]:
    unseen = next((each for each in tag.written if _is_unseen(each)), "")
    if unseen:
        called = unicodedata.name(unseen, f"character number {ord(unseen)}").lower()
        what = f"In the tag {tag.written.strip()}, one character only looks like a space, or cannot"
        yield Finding(f"{what} be seen at all: it is a {called}.", _RETYPE, tag)
    elif tag.line.element.tag == f"{W}p":
        yield from _split_by(tag)
        if tag.takes in _CONTAINER:
            yield from _beside(tag)
        if tag.opening == "{%":
            yield from _joined(tag, story)


def _is_unseen(letter: str) -> bool:
    if letter in " \t\n\r":
        return False
    return unicodedata.category(letter) in ("Zs", "Zl", "Zp", "Cf", "Cc")


def _beside(tag: Tag) -> Iterator[Finding]:
    """What stands in the paragraph, row or cell that a tag takes the place of."""
    name = _CONTAINER[tag.takes]
    if tag.opening == "{{":
        what = (
            f"The tag {tag.written} is for whole pieces of a Word file, and a case has only words."
        )
        yield Finding(what, f"Write {{{{ {tag.said} }}}}.", tag)
        return
    taken = _nearest(tag.line.element, tag.takes)
    if taken is None:
        what = f"The tag {tag.written} takes a {name} of a table, and stands in none."
        plain = tag.written.replace(f"{tag.opening}{tag.takes} ", "{%p ", 1)
        yield Finding(what, f"Write {plain}, or put it into a table.", tag)
        return
    beside = _other_words(taken, tag) or _other_things(taken)
    if beside:
        without = tag.written.replace(f"{tag.opening}{tag.takes} ", f"{tag.opening} ", 1)
        fix = f"Put the tag into a {name} of its own"
        fix += f", or write {without} where it stands for itself." if tag.takes == "p" else "."
        what = f"The tag {tag.written} takes its whole {name} away, and with it {beside}."
        yield Finding(what, fix, tag)


def _nearest(element: etree._Element, name: str) -> etree._Element | None:
    if name == "p":
        return element
    return next(element.iterancestors(f"{W}{name}"), None)


def _other_words(taken: etree._Element, tag: Tag) -> str:
    """The words in a paragraph, row or cell beside a tag, in quotes; empty where there are none."""
    texts = []
    for paragraph in taken.iter(f"{W}p"):
        text = "".join(each.text or "" for each in own_texts(paragraph))
        if paragraph is tag.line.element:
            text = text[: tag.start] + text[tag.start + len(tag.written) :]
        texts.append(text)
    words = " ".join(texts).strip()
    return quoted(words) if words else ""


def _other_things(taken: etree._Element) -> str:
    nested = (each for each in taken.iter(f"{W}tbl") if each is not taken)
    found = next(iter((*filter(_is_shown, taken.iter(*_SHOWN)), *nested)), None)
    return _NAMES[etree.QName(found).localname] if found is not None else ""


def _is_shown(element: etree._Element) -> bool:
    """Whether a reader sees an element, or what comes of it."""
    return element.tag in _SHOWN and (element.tag != f"{W}br" or f"{W}type" in element.attrib)


def _split_by(tag: Tag) -> Iterator[Finding]:
    """Something that stands in the midst of a tag, where docxtpl drops it."""
    inside = tag.pieces
    if len(inside) > 1 and (thing := _between(inside[0], inside[-1])):
        what = f"In the midst of the tag {tag.written} stands {thing}, which would be lost."
        yield Finding(what, "Move it out of the tag.", tag)


def _joined(tag: Tag, story: Story) -> Iterator[Finding]:
    """What stands between a tag that joins two lines and the text that it joins to its own."""
    before, after = tag.written[2] == "-", tag.written[-3] == "-"
    if not before and not after:
        return
    own = [piece for begin, piece, _ in tag.line.pieces if begin <= tag.start][-1]
    last, following = story.texts_beside(own)
    pairs = [(last, own)] if before and last is not None else []
    pairs += [(own, following)] if after and following is not None else []
    for first, second in pairs:
        if thing := _between(first, second):
            what = f"The minus sign in {tag.written} joins two lines, and between them is {thing}."
            yield Finding(what, "Take the minus sign out of the tag.", tag)


def _between(first: etree._Element, last: etree._Element) -> str:
    """The first thing between two texts, beside the ends of lines; empty where there is none."""
    for name, edge in (("tc", "the edge of a table"), ("hyperlink", "the edge of a link")):
        if next(first.iterancestors(f"{W}{name}"), None) is not next(
            last.iterancestors(f"{W}{name}"), None
        ):
            return edge
    for each in _behind(first):
        if each is last:
            return ""
        if _is_shown(each) or each.tag in (f"{W}tbl", f"{W}tab"):
            return _NAMES.get(etree.QName(each).localname, "a tab")
    return ""


def _behind(text: etree._Element) -> Iterator[etree._Element]:
    """The elements that begin behind a text, in their order."""
    for around in (text, *text.iterancestors()):
        for each in around.itersiblings():
            yield from each.iter(etree.Element)
