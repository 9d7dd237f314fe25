"""Tag meaning: whether what a tag asks for can be read, is plain enough, and is there.

What a document sees of a case is known before any case is (gen.words.known_names), so a name that
is spelled wrong is told even where no case comes by it.
"""

from __future__ import annotations

from collections.abc import Iterator

from jinja2 import TemplateError, nodes

from gen.template.finding import Finding
from gen.template.story import Tag
from gen.template.tag_names import (
    Names,
    Wrong,
    asked_by,
    asked_wrongly,
    gone_through_wrongly,
    names_in_loop,
    printed_wrongly,
)
from gen.template.tags import is_plain, loop_of
from gen.words.known_names import Known

_TOO_MUCH = (
    TemplateError, SyntaxError, RecursionError, MemoryError, ValueError, OverflowError,
)  # fmt: skip
_NOTHING_ASKED = ("else", "endif", "endfor", "vm", "hm")
_PLAIN = (
    "A tag holds a name ({{ client.name }}), a condition ({% if closed %}) or a loop "
    "({% for line in client.address %}), and at most one of |upper, |lower, |title, |trim."
)


def meaning(tag: Tag, loops: tuple[Tag, ...], known: Known) -> Iterator[Finding]:
    """What is wrong with what a tag asks for, in the midst of these loops."""
    if tag.word in _NOTHING_ASKED:
        return
    try:
        found = list(_wrong(tag, loops, known))
    except _TOO_MUCH:
        yield Finding(f"The tag {tag.written} cannot be read.", _fix_of(tag), tag)
        return
    for what, fix, no_such_name in found:
        of_tag = what.startswith(("asks ", "is "))
        said = f"The tag {tag.written} " if of_tag else f"In the tag {tag.written}, "
        yield Finding(f"{said}{what}.", fix, tag, no_such_name=no_such_name)


def _fix_of(tag: Tag) -> str:
    if tag.word in ("if", "elif") and " = " in tag.asks:
        return "Write == where two things are compared."
    return _PLAIN


def _wrong(tag: Tag, loops: tuple[Tag, ...], known: Known) -> Iterator[Wrong]:
    asked = asked_by(tag)
    if not is_plain(asked):
        yield Wrong("is no plain name, condition or loop", _PLAIN)
        return
    if known.kind != "section":
        return
    names = _names_within(loops, known)
    if names is None:
        return
    if isinstance(asked, nodes.For):
        yield from gone_through_wrongly(asked, names)
    elif tag.word in ("if", "elif"):
        yield from asked_wrongly(asked, names)
    else:
        yield from printed_wrongly(asked, names)


def _names_within(loops: tuple[Tag, ...], known: Known) -> Names | None:
    """The names that are known within some loops; None where one cannot be read, and is told."""
    names: Names = known.below
    try:
        for loop in loops:
            names = names_in_loop(loop_of(loop.asks), names)
    except _TOO_MUCH:
        return None
    return names
