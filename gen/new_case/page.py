"""Page: answers as a case file, each field with what it is in the line above it."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Callable, Iterator
from typing import Any

from gen.editor import MODELINE
from gen.schema import CASE, Field

WIDTH = 98
# Whatever else YAML might take for a sign of its own goes into quotes.
_PLAIN = r"[^\W_](?:[\w ,.;()/+$£€%@'’“”–—-]|:(?=\S)|&(?= ))*"
Comment = Callable[[str, Field], str]


def described(_path: str, field: Field) -> str:
    """What stands above a field in a file that was answered."""
    entry = field.entry
    return (
        f"{field.description}\n{entry.description}"
        if is_texts(field) and entry
        else field.description
    )


def is_texts(field: Field) -> bool:
    """Whether a field is a list of texts, each of which completes a sentence of its own."""
    return field.entry is not None and field.entry.kind == "text"


def page(answers: dict[str, Any], comment: Comment = described, begin: str = MODELINE) -> str:
    """The file: sections in the order of the schema below its first line, blank lines between."""
    sections = (
        "\n".join(_lines(name, field, answers[name], name, comment))
        for name, field in CASE.fields.items()
        if name in answers
    )
    return "\n\n".join([begin, *sections]) + "\n"


def quoted(text: str) -> str:
    """A text as it can stand behind a colon, in quotes only where it needs them."""
    if re.fullmatch(_PLAIN, text) and text == text.strip() and not text.endswith(":"):
        return text
    return "'{}'".format(text.replace("'", "''")) if text.strip() else ""


def _lines(name: str, field: Field, value: Any, path: str, comment: Comment) -> Iterator[str]:
    yield from _comment(comment(path, field))
    if isinstance(value, str):
        yield f"{name}: {quoted(value)}".rstrip()
        return
    yield f"{name}:"
    inner = _section if isinstance(value, dict) else _entries
    yield from (f"  {line}" for line in inner(field, value, path, comment))


def _comment(text: str) -> Iterator[str]:
    for paragraph in filter(None, text.split("\n")):
        yield from (f"# {line}" for line in textwrap.wrap(paragraph, WIDTH))


def _section(field: Field, value: dict[str, Any], path: str, comment: Comment) -> Iterator[str]:
    for name, inner in field.fields.items():
        if name in value:
            yield from _lines(name, inner, value[name], f"{path}.{name}", comment)


def _entries(field: Field, value: list[Any], path: str, comment: Comment) -> Iterator[str]:
    """The entries of a list; of several, the first alone is explained."""
    for number, each in enumerate(value):
        if isinstance(each, str) or field.entry is None:
            yield f"- {quoted(each)}".rstrip()
            continue
        lines = _section(field.entry, each, path, comment if number == 0 else _nothing)
        begun = False
        for line in lines:
            begins = not begun and not line.startswith("#")
            yield f"- {line}" if begins else f"  {line}" if begun else line
            begun = begun or begins


def _nothing(_path: str, _field: Field) -> str:
    return ""
