"""Lists: what is looked for, as the lists beside this module say it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

from gen.tone.phrases import Lists, Run

LISTS = Path(__file__).parent / "lists"
_WORDS, HARMLESS = "words.txt", "harmless.txt"


class Kind(NamedTuple):
    """A kind of hurt: the rule it breaks, why it hurts, and one kinder way to say it."""

    rule: str
    why: str
    kinder: str


class ListEntry(NamedTuple):
    """A phrase as it is written, and the kind of hurt that it is."""

    written: str
    kind: Kind


class Example(NamedTuple):
    """A sentence beside the phrases of a kind: caught by that kind, or let pass."""

    sentence: str
    kind: Kind
    caught: bool


class ListFile(NamedTuple):
    """What one file says."""

    entries: tuple[ListEntry, ...]
    examples: tuple[Example, ...]


@cache
def named_lists() -> Lists:
    """The lists of words that phrases speak of by one name."""
    found: dict[str, tuple[Run, ...]] = {}
    for line in _lines(LISTS / _WORDS):
        name, _, words = line.partition(":")
        found[name] = tuple(tuple(each.lower().split()) for each in words.split(","))
    return found


@cache
def files() -> tuple[str, ...]:
    """The names of the lists, but for that of words and that of what hurts nobody."""
    names = sorted(path.name for path in LISTS.glob("*.txt"))
    return tuple(name for name in names if name not in (_WORDS, HARMLESS))


@cache
def kind_of(rule: str, why: str = "") -> Kind:
    """The first kind of hurt that its list names for a rule, with this word in why it hurts."""
    entries = read_list(f"{rule.removeprefix('tone-')}.txt").entries
    return next(each.kind for each in entries if why in each.kind.why)


def read_list(name: str) -> ListFile:
    """What a list says; a blank kind for that of what hurts nobody."""
    rule, kind = "", Kind("", "", "")
    entries: list[ListEntry] = []
    examples: list[Example] = []
    for line in _lines(LISTS / name):
        head, _, rest = line.partition(" ")
        if head == "rule":
            rule = rest
        elif head == "why":
            kind = Kind(rule, rest, "")
        elif head == "kinder":
            kind = kind._replace(kinder=rest)
        elif head in ("+", "-"):
            examples.append(Example(rest, kind, head == "+"))
        else:
            entries.append(ListEntry(line, kind))
    return ListFile(tuple(entries), tuple(examples))


def _lines(path: Path) -> Iterator[str]:
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.strip() and not line.startswith("#"):
            yield line.strip()
