"""Indentation: a line that stands too far in or out, and belongs to what it is not meant for.

Tabs are found in ``lines``; their words are in ``messages``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from gen.problem import count_of
from gen.reading.mistake import FIELD, HEAD, Mistake, in_quotes, short
from gen.schema import CASE, PATHS, Field

_MARK = r"[-*+\u2022\u2013\u2014](?: +|$)|-(?=[^\s\d-])"
_TEXT_BELOW = r": *[|>][-+0-9]* *$"
_ANOTHER_SIGN = r"^( *(?:- +)*)([a-z_]+) *([;=,]|\uff1a)(?:(?<=\uff1a)| +|$)(.*)$"
_NO_SIGN = r"^()([a-z_]+)() *()$"
_SECTION = r"^( +)([a-z_]+): *(?:#.*)?$"
_SENTENCE = 160  # characters shown of a text that is read as one

LIST_BELOW = "Put each entry on a line of its own below, two spaces further in, with a dash first."


def too_far_left(lines: Sequence[str], before: Sequence[int], at: int) -> Iterator[Mistake]:
    """The field above a line that stands too far left, and so ends the section that both are of."""
    if not before or not (found := re.match(FIELD, lines[before[-1]])):
        return
    line, name = lines[before[-1]], found[0].strip().rstrip(":").rstrip()
    here = len(lines[at]) - len(lines[at].lstrip())
    if line[0] == " " or name in CASE.fields or not here or not re.match(FIELD, lines[at]):
        return
    section = next((n for n in reversed(before[:-1]) if lines[n][0] != " "), None)
    if section is None or (section != before[-2] and here not in _steps(lines, before[:-1])):
        return
    around = lines[section].split(":")[0]
    if around in CASE.fields and name in CASE.fields[around].fields:
        fix = belongs_in(around, here)
        yield Mistake(0, len(name), NOT_HERE, fix, " " * here + line, before[-1])


NOT_HERE = "There is no field with this name here."


def belongs_in(section: str, spaces: int = 2) -> str:
    """What to do with a field that stands below a section, and as far left as its name."""
    return f"It belongs in {section}: put {count_of(spaces, 'space')} before it."


def _steps(lines: Sequence[str], before: Sequence[int]) -> list[int]:
    """How far in the sections begin that are open behind these lines."""
    steps: list[int] = []
    for number in before:
        own = _columns(lines[number])
        steps = [step for step in steps if step < own[0]] + own
    return steps


def misplaced(lines: Sequence[str], before: Sequence[int], at: int) -> Iterator[Mistake]:
    """A line that stands too far in or out; the steps of the open sections tell."""
    steps, line = _steps(lines, before), lines[at]
    opened = bool(before) and lines[before[-1]].split(" #")[0].rstrip().endswith((":", "-"))
    here = _columns(line)[0]
    entry = _step(lines, before, entry=True) if line.lstrip().startswith("- ") else None
    if entry is not None and here > entry and here in steps:
        steps = [entry]  # an entry below the fields of the one before
    if here in steps or not steps or not (re.match(FIELD, line) or line.lstrip().startswith("- ")):
        return
    if opened and here > steps[-1]:
        return
    further = "in" if here > steps[-1] else "out"
    right = min(steps, key=lambda step: (abs(step - here), -step))
    what = f"This line stands further {further} than the lines it belongs to."
    spaces = count_of(right, "space") if right else "no space"
    things = "Fields of one section" if entry is None else "Entries of one list"
    fix = f"{things} begin below each other; here that is with {spaces} before it."
    yield Mistake(here, len(line.strip()), what, fix, " " * right + line.lstrip(), at)


def text_below(lines: Sequence[str], before: Sequence[int], at: int) -> Iterator[Mistake]:
    """A line that was to be part of the text below a ``|``, and stands too far out for it."""
    begun = next((n for n in reversed(before) if re.search(_TEXT_BELOW, lines[n])), None)
    if begun is None or re.match(FIELD, lines[at]):
        return
    home = _columns(lines[begun])[-1]
    if all(_columns(lines[n])[0] > home for n in before if n > begun):
        what = "This line stands too far out for the text that begins above it."
        yield _further_in(lines, begun, at, what)


def gone_on(lines: Sequence[str], before: Sequence[int], at: int) -> Iterator[Mistake]:
    """A line without a name that goes on with the text above it, and stands too far out."""
    above = [n for n in before if n < at]
    if not above or re.match(FIELD, lines[at]) or re.match(_MARK, lines[at].lstrip()):
        return
    head, text = re.findall(HEAD, lines[above[-1]])[0]
    if head.strip() and text.strip() and _columns(lines[at])[0] < _columns(lines[above[-1]])[-1]:
        what = "This line stands too far out to go on with the text above it, and it is no field."
        yield _further_in(lines, above[-1], at, what)


def _further_in(lines: Sequence[str], above: int, at: int, what: str) -> Mistake:
    """What is to be written with more spaces before it, to belong to the line above."""
    own, right = lines[at].lstrip(), _columns(lines[above])[-1] + 2
    fix = f"Write each line that belongs to it with {count_of(right, 'space')} before it."
    return Mistake(len(lines[at]) - len(own), len(own.rstrip()), what, fix, " " * right + own, at)


def another_mark(line: str, at: int) -> Iterator[Mistake]:
    """An entry of a list that begins with another mark than a dash and a space."""
    own = line.lstrip()
    mark = re.match(_MARK, own)
    if not mark or own.startswith("- "):
        return
    written = f"- {own[mark.end() :]}"
    what = f'An entry of a list begins with a dash and a space, and this line with "{own[0]}".'
    if own[0] == "-":
        what = "After the dash a space is missing."
    fix = f"Write it so: {short(written)}"
    column = len(line) - len(own)
    yield Mistake(column, 1, what, fix, line[:column] + written, at)


def another_sign(line: str, at: int) -> Iterator[Mistake]:
    """A field with another sign behind its name than a colon, or a section with none."""
    found = re.match(_ANOTHER_SIGN, line) or re.match(_NO_SIGN, line)
    if not found or found[2] not in (field_names() if found[3] else CASE.fields):
        return
    written = f"{found[1]}{found[2]}: {found[4].strip()}".rstrip()
    what = "After the name of a section comes a colon."
    if found[3]:
        what = f'After the name of a field comes a colon, and here it is "{found[3]}".'
    fix = f"Write it so: {short(written.strip())}"
    column = len(found[1])
    yield Mistake(column, len(line.strip()), what, fix, written, at)


def indented_section(line: str, at: int) -> Iterator[Mistake]:
    """The name of a section with spaces before it, where nothing of its name can stand."""
    found = re.match(_SECTION, line)
    if found and found[2] in CASE.fields:
        yield Mistake(
            len(found[1]), len(found[2]), NOT_HERE, at_the_edge(found[1]), found[2] + ":", at
        )


def at_the_edge(spaces: str) -> str:
    """What to do with the name of a section behind spaces."""
    out = count_of(len(spaces), "space")
    return f"It is a section of its own, and begins at the edge: take the {out} before it out."


@cache
def field_names() -> frozenset[str]:
    """The name of every field, wherever it stands."""
    return frozenset(path.rpartition(".")[2] for path in PATHS)


def joined_line(lines: Sequence[str], before: Sequence[int], began: int, at: int) -> Mistake:
    """A line that YAML takes for a part of the text that ``began`` above it.

    It is an entry or a field of its own, or it does belong to the text: nobody can tell.
    """
    line = lines[at].rstrip()
    own = line.lstrip()
    mark = re.match(_MARK, own)
    name, rest = (mark[0].strip(), own[mark.end() :]) if mark else own.split(":", 1)
    right = _step(lines, [n for n in before if n <= began], entry=bool(mark))
    text = re.findall(HEAD, " ".join(each.strip() for each in lines[began : at + 1]))[0][1]
    said = short(text, _SENTENCE)
    again = f"put quotes around the whole text: {in_quotes(text)}"
    what = f'This line is read as part of the text above: "{said}".'
    if right is not None:
        written = f"- {rest}" if mark else f"{name.strip()}: {rest.strip()}"
        thing, spaces = "an entry" if mark else "a field", count_of(right, "space")
        fix = f"If it is {thing} of its own, write it with {spaces} before it: {short(written)}; "
        fix += f"or, if it belongs to that text, {again}"
        return Mistake(len(line) - len(own), len(own), what, fix, " " * right + written, at)
    head, first = re.findall(HEAD, lines[began])[0]
    if head.strip(" -:") not in _lists():
        fix, mended = again[0].upper() + again[1:], line.replace(name, " ", 1)
        return Mistake(len(line) - len(own), len(own), what, fix, mended, at)
    what = f'A list does not begin on the line of its name, and this is read as one text: "{said}".'
    return Mistake(len(head), len(first.rstrip()), what, LIST_BELOW, head, began)


def _lists(schema: Field = CASE) -> Iterator[str]:
    """The names of the fields that hold a list."""
    for name, field in (schema.entry or schema).fields.items():
        if field.kind == "list":
            yield name
        yield from _lists(field)


def _step(lines: Sequence[str], before: Sequence[int], *, entry: bool) -> int | None:
    """How far in the entries, or fields, of the innermost open section begin; None for none."""
    steps: list[tuple[int, bool]] = []
    for number in before:
        *dashes, last = _columns(lines[number])
        is_field = bool(re.match(FIELD, lines[number]))
        own = [*((each, True) for each in dashes), *([(last, False)] if is_field else [])]
        first = dashes[0] if dashes else last
        steps = [step for step in steps if step[0] < first] + own
    return next((column for column, dash in reversed(steps) if dash is entry), None)


def _columns(line: str) -> list[int]:
    """The columns at which a list or a field begins on a line."""
    columns = [len(line) - len(line.lstrip(" "))]
    while line[columns[-1] :].startswith("- "):
        rest = line[columns[-1] + 1 :]
        columns.append(columns[-1] + 1 + len(rest) - len(rest.lstrip(" ")))
    return columns
