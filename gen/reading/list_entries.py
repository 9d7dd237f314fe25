"""List entries: the line of a list that is not where, or as, an entry of it is to be.

YAML tells of a dash that is missing, or that stands too far in or out, lines below it, or reads the
whole as something else. What a list is, the schema knows by the field's name.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from gen.problem import count_of
from gen.reading.indentation import another_mark
from gen.reading.mistake import FIELD, Mistake, short
from gen.schema import LISTS

_NAME = re.compile(r"^( *(?:- +)*)([a-z_]+) *:\s*(?:#.*)?$")
_DASH = re.compile(r"-(?: +|$)")
_NO_ENTRY = "Here belongs a list, and this entry of it has no dash."
_LISTS = frozenset(path.rpartition(".")[2] for path in LISTS)
_NO_SPACE = "After the dash a space is missing."
_ONE_DASH = "An entry of a list begins with one dash and a space."
_NUMBER = re.compile(r"\d\d?[.)] +(?=[^\W\d])")  # 1. open the bakery


class _List(NamedTuple):
    """A list: how far in its name stands, and its written lines, but for those of lists in it."""

    name: int
    lines: tuple[int, ...]


def without_dash(lines: Sequence[str], first: int) -> Mistake:
    """The mistake on the first line below a list's name, which begins no entry."""
    line = lines[first]
    above = max(n for n in range(first) if _NAME.match(lines[n]))
    inner = _list_below(lines, above).lines or (first,)
    own, here = line.strip(), _column(line)
    if own.startswith("-"):
        return _spaced(line, first)
    if marked := next(another_mark(line, first), None):
        return marked
    dashes = [_column(lines[n]) for n in inner if _DASH.match(lines[n].lstrip())]
    fields = [_column(lines[n]) for n in inner[1:] if re.match(FIELD, lines[n])]
    one_text = any(_column(lines[n]) == here and not re.match(FIELD, lines[n]) for n in inner[1:])
    # Further out, the lines below would go on with its text, and nothing more would be told.
    right = here if one_text or here - 2 < _column(lines[above]) else here - 2
    if re.match(FIELD, line) and fields and fields[0] > here:
        right = fields[0] - 2
    return _as_entry(line, dashes[0] if dashes else right, first)


def begun_anew(lines: Sequence[str], first: int, again: int) -> Mistake:
    """The mistake on the line on which the first field of an entry stands once more."""
    right = _column(lines[first])
    found = _as_entry(lines[again], right, again)
    what = "The fields of this entry begin once more here, and no dash stands before them."
    fix = f"If a new entry begins here, write it with {count_of(right, 'space')} before it: "
    fix += f"{short(f'- {lines[again].strip()}')}; or, if it is the same one, keep one of the two."
    return found._replace(what=what, fix=fix)


def wrong_entry(lines: Sequence[str], before: Sequence[int], at: int) -> Iterator[Mistake]:
    """The first wrong line of the lists that a line stands in, or behind; the innermost first."""
    for number in reversed([*before, at]):
        found = _NAME.match(lines[number])
        if not found or found[2] not in _LISTS:
            continue
        inner = _list_below(lines, number)
        written = [n for n in (*before, at) if n > number]
        if not inner.lines or at not in (*inner.lines, *_next(written, _last(lines, number))):
            continue
        if wrong := next(_wrong(lines, inner), None):
            yield wrong
            return


def _next(written: Sequence[int], last: int) -> Sequence[int]:
    return [n for n in written if n > last][:1]


def _wrong(lines: Sequence[str], of: _List) -> Iterator[Mistake]:
    """What is wrong with the lines of a list, in their order."""
    if not lines[of.lines[0]].lstrip().startswith("-"):
        yield without_dash(lines, of.lines[0])
        return
    right = _right(lines, of)
    begun, names = 0, [""]
    for number in of.lines:
        line, is_field = lines[number], bool(re.match(FIELD, lines[number]))
        if line.lstrip().startswith("-"):
            begun, names = _text_column(line) if is_field else 0, [_name(line)]
            yield from _with_dash(line, right, number)
        elif is_field and begun and _column(line) != begun:
            if _column(line) == right and _name(line) in names:
                yield _as_entry(line, right, number)
            yield _moved(line, begun, number, "Fields of one entry begin")
        elif not is_field and _column(line) <= right:
            yield from another_mark(line, number)
            yield _as_entry_or_text(line, right, number)
        names.append(_name(line))


def _with_dash(line: str, right: int, number: int) -> Iterator[Mistake]:
    if not _DASH.match(line.lstrip()):
        yield _spaced(line, number)
    elif _column(line) != right:
        yield _moved(line, right, number, "Entries of one list begin")


def _right(lines: Sequence[str], of: _List) -> int:
    """How far in the entries of a list are to begin: as most do, or as their fields below ask."""
    asked: Counter[int] = Counter()
    here, begun = 0, 0
    for line in (lines[number] for number in of.lines):
        is_field = bool(re.match(FIELD, line))
        if line.lstrip().startswith("-"):
            here, begun = _column(line), _text_column(line) if is_field else 0
            asked[here] += 1
        elif is_field and begun:
            asked[here if _column(line) == begun else _column(line) - 2] += 1
    usual = (of.name + 2, of.name)
    fit = {column: count for column, count in asked.items() if column >= of.name}
    return max(fit or usual[:1], key=lambda each: (fit.get(each, 0), each in usual, each))


def _spaced(line: str, number: int) -> Mistake:
    own = line.strip()
    dashes = len(own) - len(own.lstrip("-"))
    written = f"- {own[dashes:].lstrip()}"
    fix, what = f"Write it so: {short(written)}", _NO_SPACE if dashes == 1 else _ONE_DASH
    return Mistake(_column(line), dashes, what, fix, " " * _column(line) + written, number)


def _moved(line: str, right: int, number: int, things: str) -> Mistake:
    here, own = _column(line), line.strip()
    what = (
        f"This line stands further {'in' if here > right else 'out'} than the lines it belongs to."
    )
    spaces = count_of(right, "space") if right else "no space"
    fix = f"{things} below each other; here that is with {spaces} before it."
    return Mistake(here, len(own), what, fix, " " * right + own, number)


def _as_entry(line: str, right: int, number: int) -> Mistake:
    own = line.strip()
    written = f"- {own[_number_before(own) :]}"
    spaces = count_of(right, "space") if right else "no space"
    fix = f"An entry begins with a dash and a space. Write it with {spaces} before it: "
    fix += short(written)
    return Mistake(_column(line), len(own), _NO_ENTRY, fix, " " * right + written, number)


def _number_before(entry: str) -> int:
    """How many characters stand before an entry to number it."""
    found = _NUMBER.match(entry)
    return found.end() if found else 0


def _as_entry_or_text(line: str, right: int, number: int) -> Mistake:
    found = _as_entry(line, right, number)
    further = count_of(right + len("- "), "space")
    fix = f"{found.fix}; or, if it goes on with the text above, with {further} and no dash."
    return found._replace(fix=fix)


def _list_below(lines: Sequence[str], number: int) -> _List:
    """The list whose name stands on a line."""
    name = len(_NAME.findall(lines[number])[0][0])
    found: list[int] = []
    inside = -1
    for each in range(number + 1, _last(lines, number) + 1):
        if each > inside and lines[each].strip() and not lines[each].lstrip().startswith("#"):
            found.append(each)
            named = _NAME.match(lines[each])
            if named and named[2] in _LISTS:
                inside = _last(lines, each)
    return _List(name, tuple(found))


def _last(lines: Sequence[str], number: int) -> int:
    """The last line that belongs to the list whose name stands on a line."""
    name, around, last = len(_NAME.findall(lines[number])[0][0]), _around(lines, number), number
    for each in range(number + 1, len(lines)):
        own, here = lines[each].strip(), _column(lines[each])
        if not own or own.startswith("#"):
            continue
        if here <= name and (not own.startswith("-") or here <= around):
            break
        last = each
    return last


def _around(lines: Sequence[str], number: int) -> int:
    """How far in the entries begin of the list in whose entry a name stands; -1 for none."""
    line = lines[number]
    for above in (line, *reversed(lines[:number])):
        if above.strip() and (above is line or _column(above) < _column(line)):
            if above.lstrip().startswith("- "):
                return _column(above)
            if above is not line:
                return -1
    return -1


def _name(line: str) -> str:
    """The name of the field on a line."""
    return line.lstrip(" -").split(":")[0]


def _text_column(line: str) -> int:
    """Where what an entry holds begins."""
    return len(line) - len(line.lstrip()[1:].lstrip())


def _column(line: str) -> int:
    return len(line) - len(line.lstrip(" "))
