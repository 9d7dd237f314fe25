"""In brackets: several answers in a row, [supervisor, peer], where a field holds one.

YAML's brackets hold a list; a letter's hold what is still to be written, "[name]". Which of the two
is meant, the words in them say.
"""

from __future__ import annotations

import re

from gen.form.scalars import READ_AS
from gen.reading.node import Items, Text
from gen.schema import Field

_TO_COME = (  # [day, time], [your name, first address], [to come]; and not: an earlier hour
    r"(?i)^(?!an? )(?:(?:the|your?|their|client['\u2019]s|coach['\u2019]s) )?(?:\w+ )?"
    r"(?:names?|surname|dates?|days?|times?|hours?|numbers?|address|phone|e-?mail|place|town|city|street"
    r"|post ?code|zip|amount|sum|title|role|client|coach|you|here|later|unknown|pending|open|none)$"
    r"|\b(?:to (?:come|be \w+|follow)|still|tb[acd]|todo|x{2,}|insert|fill|enter)\b|[?\u2026_]|\.\."
    r"|^\W*$"
)


def answers_in_brackets(node: object, field: Field) -> tuple[str, ...]:
    """The answers that stand in a row in brackets; none where these hold words still to come."""
    if not isinstance(node, Items) or node.place.excerpt[node.place.column - 1] != "[":
        return ()
    entries = tuple(each.value.strip() for each in node.items if isinstance(each, Text))
    if len(entries) != len(node.items):
        return ()
    if field.kind != "text":
        return entries if any(_is_an_answer(each, field) for each in entries) else ()
    is_plain = len(entries) > 1 and not any(re.search(_TO_COME, each) for each in entries)
    return entries if is_plain else ()


def list_in_brackets(
    kind: str, name: str, entries: tuple[str, ...], field: Field
) -> tuple[str, str]:
    """What is wrong with answers in brackets where one of a kind belongs, and what to write."""
    what = f"Here belongs {kind}, and a list in brackets stands here."
    return what, _without_brackets(name, entries, field)


def _without_brackets(name: str, entries: tuple[str, ...], field: Field) -> str:
    lead = "-" if name.isdecimal() else f"{name}:"
    if field.kind == "text":
        return f"Write it without brackets, as one text: {lead} {', '.join(entries)}"
    answer = next(each for each in entries if _is_an_answer(each, field))
    if len(entries) == 1:
        return f"Write it without brackets: {lead} {answer}"
    return f"Write one of them, without brackets, such as {lead} {answer}"


def _is_an_answer(text: str, field: Field) -> bool:
    if field.choices:
        return text.lower() in {each.lower() for each in field.answers}
    read_as = READ_AS.get(field.kind)
    return read_as is not None and not isinstance(read_as(text), str)
