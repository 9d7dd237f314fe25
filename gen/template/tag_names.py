"""Tag names: whether each name that a tag asks for is there, and is what the tag takes it for.

A loop over a text would go through its letters, and a condition on a group of fields always holds.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from jinja2 import nodes

from gen.form.spelling import nearest
from gen.schema import PATHS
from gen.schema.field import LETTERS
from gen.template.story import Tag
from gen.template.tags import expression_of, is_width, loop_of
from gen.words.joints import OUR_ENGLISH, listed
from gen.words.known_names import ANYTHING, TEXT, YES_OR_NO, Known, where_seen

Names = Mapping[str, Known]
_LOOP = Known("section", {
    **dict.fromkeys(("index", "index0", "revindex", "revindex0", "length", "depth"), TEXT),
    **dict.fromkeys(("first", "last"), YES_OR_NO),
    **dict.fromkeys(("previtem", "nextitem"), ANYTHING),
})  # fmt: skip
_CALLED = {
    "text": "a text", "yes or no": "a yes or no", "section": "a group of fields", "list": "a list",
}  # fmt: skip
_SEEN_IN = dict(zip(LETTERS, (
    "the coach's own page", "what is spoken", "the referral note", "the letter",
    "the page for others", "the fresh-start page", "the assistant's page",
), strict=True))  # fmt: skip
_TAKE = "Take a name that docs/case-file.md has as seen in this document, or take the tag out."


class Wrong(NamedTuple):
    """What is wrong with a tag or a name in it, as the end of a sentence; what to do."""

    what: str
    fix: str
    no_such_name: bool = False


def names_in_loop(loop: nodes.For, names: Names) -> Names:
    """The names that are known within a loop."""
    over = known_as(loop.iter, names, [])
    entry = over.entry[0] if over.entry else ANYTHING
    target = loop.target
    given = {target.name: entry} if isinstance(target, nodes.Name) else {}
    others = {each.name: ANYTHING for each in target.find_all(nodes.Name)}
    return {**names, "loop": _LOOP, **others, **given}


def printed_wrongly(asked: nodes.Node, names: Names) -> Iterator[Wrong]:
    """What is wrong with what a tag prints."""
    told: list[Wrong] = []
    known = known_as(asked, names, told)
    yield from told
    said = path_of(asked)
    if told or known.kind in ("text", "anything"):
        return
    fixes = {
        "list": f"Go through it: {{%p for each in {said} %}}, {{{{ each }}}}, {{%p endfor %}}.",
        "section": f"Write the field that you mean, such as {{{{ {said}.{_first(known)} }}}}.",
        "yes or no": f"Ask for it: {{% if {said} %}} … {{% endif %}}.",
    }
    yield Wrong(f"“{said}” is {_CALLED[known.kind]}, and no text to be printed", fixes[known.kind])


def asked_wrongly(asked: nodes.Node, names: Names) -> Iterator[Wrong]:
    """What is wrong with what a condition asks."""
    told: list[Wrong] = []
    known = known_as(asked, names, told)
    yield from told
    said, always = path_of(asked), "so what is for the other case would never be printed"
    if known.kind == "section" and not told:
        fix = f"Ask for a field of it, such as {said}.{_first(known)}."
        yield Wrong(f"“{said}” is a group of fields, which is always there, {always}", fix)
    elif not any(asked.find_all(nodes.Name)) and not isinstance(asked, nodes.Name):
        yield Wrong(f"it asks for no name, {always}", "Ask for a name, or take the condition out.")


def gone_through_wrongly(loop: nodes.For, names: Names) -> Iterator[Wrong]:
    """What is wrong with what a loop goes through."""
    told: list[Wrong] = []
    known = known_as(loop.iter, names, told)
    if loop.test is not None:
        known_as(loop.test, names_in_loop(loop, names), told)
    yield from told
    said = path_of(loop.iter)
    if told or known.kind in ("list", "anything"):
        return
    if known.kind == "text":
        fix = f"Write {{{{ {said} }}}} without a loop, or take a list."
        yield Wrong(f"“{said}” is a text, and the loop would go through its letters", fix)
    else:
        what = f"“{said}” is {_CALLED[known.kind]}, and a loop goes through a list"
        yield Wrong(what, "Take a list, or take the loop out.")


def known_as(node: nodes.Node, names: Names, told: list[Wrong]) -> Known:  # noqa: C901, PLR0911 - a table
    """What an expression stands for; ``told`` takes what is wrong in it."""
    match node:
        case nodes.Name():
            if node.name not in names:
                told.append(_no_such_name(node.name, node.name, names))
            return names.get(node.name, ANYTHING)
        case nodes.Getattr():
            return _behind_dot(node.node, node.attr, names, told)
        case nodes.Getitem():
            return _picked(node, names, told)
        case nodes.Compare():
            return _compared(node, names, told)
        case nodes.Filter() | nodes.Not():
            inner = known_as(node.node, names, told) if node.node else ANYTHING
            return YES_OR_NO if isinstance(node, nodes.Not) else inner
        case nodes.Const():
            return YES_OR_NO if isinstance(node.value, bool) else TEXT
        case nodes.List() | nodes.Tuple():
            entries = [known_as(each, names, told) for each in node.items]
            return Known("list", entry=(entries[0] if entries else ANYTHING,))
    if is_width(node):
        return TEXT
    return _one_of(node, names, told)


def _one_of(node: nodes.Node, names: Names, told: list[Wrong]) -> Known:
    """What one thing or another stands for: of one kind, if both are."""
    if isinstance(node, nodes.CondExpr):
        known_as(node.test, names, told)
        both = [node.expr1, *([node.expr2] if node.expr2 else [])]
    else:
        both = [
            each for each in (getattr(node, "left", None), getattr(node, "right", None)) if each
        ]
    first, *others = (known_as(each, names, told) for each in both)
    return first if all(each.kind == first.kind for each in others) else ANYTHING


def _behind_dot(node: nodes.Node, name: str, names: Names, told: list[Wrong]) -> Known:
    above = known_as(node, names, told)
    if above.kind == "anything":
        return ANYTHING
    if above.kind == "section" and name in above.below:
        return above.below[name]
    path = f"{path_of(node)}.{name}"
    if above.kind == "section":
        told.append(_no_such_name(name, path, above.below))
    elif above.kind == "list":
        fix = f"Go through it: {{%p for each in {path_of(node)} %}}, then {{{{ each.{name} }}}}."
        what = f"“{path_of(node)}” is a list, and has no “{name}” of its own"
        told.append(Wrong(what, fix))
    else:
        what = f"asks for “{name}”, and “{path_of(node)}” is only {_CALLED[above.kind]}"
        told.append(Wrong(what, f"Take “.{name}” out."))
    return ANYTHING


def _picked(node: nodes.Getitem, names: Names, told: list[Wrong]) -> Known:
    if isinstance(node.arg, nodes.Const) and isinstance(node.arg.value, str):
        return _behind_dot(node.node, node.arg.value, names, told)
    above = known_as(node.node, names, told)
    if above.kind == "list" and not isinstance(node.arg, nodes.Slice):
        return above.entry[0]
    return above if above.kind in ("list", "text") else ANYTHING


def _compared(node: nodes.Compare, names: Names, told: list[Wrong]) -> Known:
    """A yes or no; it never is one of two things of different kinds."""
    first = known_as(node.expr, names, told)
    for each in node.ops:
        second = known_as(each.expr, names, told)
        kinds = {first.kind, second.kind}
        if each.op in ("eq", "ne") and kinds == {"text", "yes or no"}:
            asked = node.expr if first.kind == "yes or no" else each.expr
            what = f"“{path_of(asked)}” is a yes or no, and never the same as a text"
            told.append(Wrong(what, f"Ask for it alone: {{% if {path_of(asked)} %}}."))
    return YES_OR_NO


def _no_such_name(name: str, path: str, near: Names) -> Wrong:
    what = f"asks for “{name}”, and there is no such name here"
    if path in PATHS:
        letters = [_SEEN_IN[each] for each in LETTERS if each in where_seen(path)]
        seen = listed(letters, OUR_ENGLISH)
        what = f"asks for “{name}”, a field that is not for this document"
        if not seen:
            return Wrong(what, "It is printed nowhere: take the tag out.")
        return Wrong(f"{what}, but for {seen}", "Take another field, or take the tag out.")
    if close := nearest(name, near):
        return Wrong(what, f"Did you mean “{path.removesuffix(name)}{close}”?", no_such_name=True)
    deeper = (f"{section}.{name}" for section, known in near.items() if name in known.below)
    if path == name and (found := next(deeper, "")):
        return Wrong(what, f"Did you mean “{found}”?", no_such_name=True)
    return Wrong(what, _TAKE, no_such_name=True)


def asked_by(tag: Tag) -> nodes.Node:
    """The loop or the condition of a tag, or else what it prints; TemplateError or ValueError."""
    if tag.word == "for":
        return loop_of(tag.asks)
    return expression_of(tag.asks, is_condition=tag.word in ("if", "elif"))


def fields_asked(tag: Tag, tags: Iterable[Tag]) -> Iterator[str]:
    """The paths of the fields of a case that a tag asks for, through the loops of a story."""
    over = {}
    for each in tags:
        if each.word == "for":
            loop = loop_of(each.asks)
            over[path_of(loop.target)] = path_of(loop.iter)
    if tag.word in ("", "if", "elif", "for"):
        asked = asked_by(tag)
        asked = asked.iter if isinstance(asked, nodes.For) else asked
        for node in (asked, *asked.find_all((nodes.Name, nodes.Getattr))):
            first, dot, rest = path_of(node).partition(".")
            path = f"{over.get(first, first)}{dot}{rest}"
            if path in PATHS:
                yield path


def path_of(node: nodes.Node) -> str:
    """An expression as it is written: client.name; in short where it is none of names and dots."""
    match node:
        case nodes.Name():
            return node.name
        case nodes.Getattr():
            return f"{path_of(node.node)}.{node.attr}"
        case nodes.Const():
            return str(node.value)
        case nodes.Getitem():
            return f"{path_of(node.node)}[…]"
    return "what it asks for"


def _first(known: Known) -> str:
    return next(iter(known.below), "name")
