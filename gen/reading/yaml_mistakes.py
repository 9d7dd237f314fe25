"""YAML mistakes: the line on which YAML's order is really broken, in everyday words.

A YAML loader names the place where it gave up, often a line or more after the mistake, and in
words for programmers. Here the lines around that place are looked at for the mistakes that people
make, the likeliest first.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from gen.reading import messages
from gen.reading.indentation import (
    LIST_BELOW,
    another_mark,
    another_sign,
    field_names,
    gone_on,
    indented_section,
    joined_line,
    misplaced,
    text_below,
    too_far_left,
)
from gen.reading.lines import Stop
from gen.reading.list_entries import begun_anew, without_dash, wrong_entry
from gen.reading.mistake import FIELD, HEAD, Mistake, in_quotes, quoted, short

_NO_SPACE = re.compile(r"^( *(?:- +)*[A-Za-z_]+:)([^\s/].*)$")
_NO_DASH_SPACE = re.compile(r"^( *-)([^\s-].*)$")
_NO_COLON = re.compile(r"^( *)([^\s#'\"-][^:]*)$")
_NAME_FIRST = re.compile(r"^( *[a-z_]+) +")
_COMMENT = re.compile(r"\s+#.*")
_INNER_COLON = re.compile(r":(?= |$)")
_ESCAPE = re.compile(
    r"\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U00(?:0[0-9a-fA-F]|10)[0-9a-fA-F]{4}"
    r"|[ \"/\\]|$)|\\"
)
_CLOSED = {
    '"': re.compile(r'"(?:[^"\\]|\\.)*"'),
    "'": re.compile(r"'(?:[^']|'')*'"),
}
_QUOTES = "'\"\u2018\u2019\u201c\u201d\u201e\u00b4`"
_SPECIAL = "@`%*&!|>,]}[{"
_CLOSING = {"[": "]", "{": "}"}


_Check = Callable[[str, str], Mistake | None]


def mistake(lines: Sequence[str], stop: Stop) -> Mistake:
    """The mistake that made the loader stop; the place where it stopped if none is known."""
    written = [n for n, line in enumerate(lines) if line.strip() and line.lstrip()[0] != "#"]
    at = max((n for n in written if n <= stop.line), default=0)
    before = [n for n in written if n < at]
    what = "The file cannot be read from this line on."
    fix = "A field is its name, a colon and a space, and what belongs to it stands two spaces in."
    indent, width = len(lines[at]) - len(lines[at].lstrip()), len(lines[at].strip())
    unknown = Mistake(indent, max(width, 1), what, fix, line=at)
    if stop.no_dash:
        if stop.began is not None:
            return begun_anew(lines, stop.began, stop.line)
        return without_dash(lines, stop.line)
    if stop.joined:
        return next(_not_joined(lines, before, stop), unknown)
    return next(_candidates(lines, before, at, stop), unknown)


def _candidates(
    lines: Sequence[str], before: Sequence[int], at: int, stop: Stop
) -> Iterator[Mistake]:
    earlier = before[::-1]
    began = [stop.began] if stop.began is not None else []
    yield from text_below(lines, before, at)
    yield from too_far_left(lines, before, at)
    yield from wrong_entry(lines, before, at)
    yield from _mistakes_on(lines, [n for n in began if n < at], (_open_quote, _open_bracket))
    yield from _mistakes_on(lines, [at], (*_ON_THE_LINE, _colon))
    yield from _mistakes_on(lines, earlier[:3], _ON_THE_LINE)
    for number in (*earlier[:1], at):
        yield from another_mark(lines[number], number)
        yield from another_sign(lines[number], number)
        yield from gone_on(lines, before, number)
    yield from misplaced(lines, before, at)
    yield from indented_section(lines[at], at)
    yield from _mistakes_on(lines, [*began, *earlier[:1], at], (_no_colon,))
    yield from _mistakes_on(lines, earlier, (_open_quote, _open_bracket))


def _not_joined(lines: Sequence[str], before: Sequence[int], stop: Stop) -> Iterator[Mistake]:
    began = stop.line if stop.began is None else stop.began
    yield from another_mark(lines[began], began)
    above = wrong_entry(lines, before, stop.line)
    yield from (each for each in above if each.line < stop.line)
    yield from _mistakes_on(lines, [began], (_open_quote,))
    yield joined_line(lines, before, began, stop.line)


def _mistakes_on(
    lines: Sequence[str], numbers: Sequence[int], checks: Sequence[_Check]
) -> Iterator[Mistake]:
    for number in numbers:
        head, value = re.findall(HEAD, lines[number].rstrip())[0]
        for check in checks:
            if found := check(head, value):
                yield found._replace(line=number)


def _bad_escape(head: str, value: str) -> Mistake | None:
    if not value.startswith('"'):
        return None
    for found in _ESCAPE.finditer(value):
        if found[0] == "\\":
            mended = head + value.replace("\\", "\\\\")
            return Mistake(len(head) + found.start(), 2, *messages.BACKSLASH, mended)
    return None


def _quote_inside(head: str, value: str) -> Mistake | None:
    closed = _CLOSED[value[0]].match(value) if value[:1] in _CLOSED else None
    rest = value[closed.end() :] if closed else ""
    if not closed or not rest.strip() or rest.lstrip().startswith("#"):
        return None
    mark = "apostrophe" if value[0] == "'" else "quotation mark"
    other = "'" if value[0] == '"' else '"'
    inner = value[1:-1] if value[-1] == value[0] else value
    what = f"The text ends at this {mark}, and more words follow."
    fix = f"Put the other quotes around the whole text: {other}{short(inner)}{other}"
    if other in inner or "\\" in inner:
        fix = "Write the marks inside the text as “ ” and ’, and keep those around it."
    return Mistake(len(head) + closed.end() - 1, 1, what, fix, head + quoted(inner))


def _open_quote(head: str, value: str) -> Mistake | None:
    if value[:1] not in _CLOSED or _CLOSED[value[0]].match(value):
        return None
    what = "A quotation mark opens here and is not closed."
    if value[-1] in _QUOTES and len(value) > 1:
        what = f"A quotation mark opens here, and {value[-1]} is not the one that closes it."
        value = value[:-1]
    fix = f"Close it at the end of the text: {short(value)}{value[0]}"
    return Mistake(len(head), 1, what, fix, head + quoted(value[1:]))


def _special(head: str, value: str) -> Mistake | None:
    if not value or value[0] not in _SPECIAL or _CLOSING.get(value[0]) == value[-1]:
        return None
    if not head and value[0] == "%":
        what = "A line that begins with % is about YAML itself, and a case file needs none."
        return Mistake(0, len(value), what, "Delete this line.", "")
    if not head.strip() and re.match(FIELD, value[1:]):
        what = f'A "{value[0]}" stands before the name of this field.'
        return Mistake(len(head), 1, what, "Delete it.", head + value[1:].lstrip())
    return Mistake(len(head), 1, *special_words(value), head + quoted(value))


def _not_known_yet(head: str, value: str) -> Mistake | None:
    if not head.strip() or value not in ("?", "-"):
        return None
    what = f'"{value}" stands where words are still to come.'
    fix = "Write what is meant, or delete the field."
    return Mistake(len(head), 1, what, fix, head.rstrip())


def special_words(value: str) -> tuple[str, str]:
    """What is wrong with a text that begins with a sign of YAML's own, and what to do."""
    what = f'A text that begins with "{value[0]}" cannot be read without quotes.'
    return what, f"Put quotes around the whole text: {in_quotes(value)}"


def _open_bracket(head: str, value: str) -> Mistake | None:
    return _special(head, value) if value[:1] in _CLOSING else None


def _list_begun(head: str, value: str) -> Mistake | None:
    if not head.rstrip().endswith(":") or not value.startswith("- "):
        return None
    what = "A list does not begin on the line of its name."
    return Mistake(len(head), 1, what, LIST_BELOW, head + quoted(value))


def _no_space(head: str, value: str) -> Mistake | None:
    found = _NO_SPACE.match(head + value) or _NO_DASH_SPACE.match(head + value)
    if not found:
        return None
    sign = "colon" if found[1].endswith(":") else "dash"
    fix = f"Write it so: {found[1].strip()} {short(_COMMENT.sub('', found[2]))}"
    what, mended = f"After the {sign} a space is missing.", f"{found[1]} {found[2]}"
    return Mistake(len(found[1]) - 1, 1, what, fix, mended)


def _colon(head: str, value: str) -> Mistake | None:
    found = None if value[:1] in _CLOSED else _INNER_COLON.search(_COMMENT.sub("", value))
    if not found:
        return None
    what = "A colon with a space after it, inside a text, is read as the end of a field's name."
    mended = head + _INNER_COLON.sub("\N{FULLWIDTH COLON}", value)
    fix = f"Put quotes around the whole text: {f'{head.strip()} {in_quotes(value)}'.strip()}"
    return Mistake(len(head) + found.start(), 1, what, fix, mended)


def _no_colon(head: str, value: str) -> Mistake | None:
    line = head + value
    if not (found := _NO_COLON.match(line)):
        return None
    what = "This line has no colon, so it is neither a field nor an entry of a list."
    fix = (
        "A field is its name, a colon and a space (name: Ann Miller); an entry begins with a dash."
    )
    mended = _NAME_FIRST.sub(r"\1: ", f"{line} ").rstrip() if _NAME_FIRST.match(f"{line} ") else ""
    if mended and _NAME_FIRST.findall(mended.replace(":", " "))[0].strip() in field_names():
        fix = f"Write it so: {short(mended.strip())}"
    return Mistake(len(found[1]), len(found[2]), what, fix, mended)


_ON_THE_LINE = (
    _bad_escape, _quote_inside, _open_quote, _special, _not_known_yet, _list_begun, _no_space,
)  # fmt: skip
