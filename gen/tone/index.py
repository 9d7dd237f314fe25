"""Index: all phrases of the lists by the words with which they begin, ready to be looked for.

To read the lists anew takes longer than a run on one case may, so what they come to is kept from
run to run.
"""

from __future__ import annotations

import marshal
import sys
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any, NamedTuple

from gen.caches import keep, kept, key
from gen.tone.lists import HARMLESS, Kind, files, named_lists, read_list
from gen.tone.phrases import Lists, Phrase, Step, first_words, needed_words, phrase_of


class Entry(NamedTuple):
    """A phrase as it is written, its kind of hurt, and its steps, which are plain tuples."""

    written: str
    kind: Kind
    steps: tuple[tuple[Any, ...], ...]

    @property
    def phrase(self) -> Phrase:
        """The phrase, ready to be looked for."""
        return tuple(map(Step._make, self.steps))


class Index(NamedTuple):
    """Entries by the words with which they can begin, and those that can begin with any."""

    by_word: Mapping[str, tuple[int, ...]]
    others: tuple[int, ...]
    kinds: tuple[Kind, ...]
    rows: tuple[tuple[Any, ...], ...]  # entries, and the words that a sentence with one must have

    @property
    def written(self) -> list[str]:
        """All phrases as they are written."""
        return [row[0] for row in self.rows]

    def beginning_with(self, word: str, bag: frozenset[str]) -> list[Entry]:
        """The entries that begin with a word, and may stand in a sentence of these words."""
        return self._of(self.by_word.get(word, ()), bag)

    def beginning_with_any(self, bag: frozenset[str]) -> list[Entry]:
        """The entries that may begin anywhere in a sentence of these words."""
        return self._of(self.others, bag)

    def _of(self, places: Iterable[int], bag: frozenset[str]) -> list[Entry]:
        rows = (self.rows[at] for at in places)
        return [
            Entry(written, self.kinds[kind], steps)
            for written, kind, steps, needed in rows
            if not any(map(bag.isdisjoint, needed))
        ]


@cache
def hurts() -> Index:
    """All that hurts."""
    return _ready(_known()[0])


@cache
def harmless() -> Index:
    """All that hurts nobody, whatever words stand in it."""
    return _ready(_known()[1])


def _ready(plain: tuple[Any, ...]) -> Index:
    by_word, others, kinds, rows = plain
    return Index(by_word, others, tuple(map(Kind._make, kinds)), rows)


@cache
def _known() -> tuple[tuple[Any, ...], ...]:
    """What the lists come to, from an earlier run where there was one, as marshal knows it."""
    name = key("tone")
    if data := kept(name):
        known: tuple[tuple[Any, ...], ...] = marshal.loads(data)  # noqa: S302 - sealed
        return known
    shared: dict[frozenset[str], frozenset[str]] = {}  # marshal writes what is the same once
    made = (_plain(files(), shared), _plain((HARMLESS,), shared))
    keep(name, marshal.dumps(made))
    return made


def _plain(names: Iterable[str], shared: dict[frozenset[str], frozenset[str]]) -> tuple[Any, ...]:
    """The entries of some lists in tuples, numbers and texts."""
    by_word: dict[str, list[int]] = {}
    others: list[int] = []
    kinds: dict[Kind, int] = {}
    entries = [entry for name in names for entry in read_list(name).entries]
    rows = []
    for at, entry in enumerate(entries):
        firsts = first_words(entry.written, named_lists())
        for word in firsts or ():
            by_word.setdefault(sys.intern(word), []).append(at)
        if firsts is None:
            others.append(at)
        kind = kinds.setdefault(entry.kind, len(kinds))
        rows.append((entry.written, kind, *_steps(entry.written, named_lists(), shared)))
    places = {word: tuple(found) for word, found in by_word.items()}
    return places, tuple(others), tuple(map(tuple, kinds)), tuple(rows)


def _steps(
    written: str, lists: Lists, shared: dict[frozenset[str], frozenset[str]]
) -> tuple[Any, Any]:
    phrase = phrase_of(written, lists)
    return _once(tuple(map(tuple, phrase)), shared), _once(needed_words(phrase), shared)


def _once(value: Any, shared: dict[frozenset[str], frozenset[str]]) -> Any:
    """A value with one set for all sets that are the same."""
    if isinstance(value, frozenset):
        return shared.setdefault(value, value)
    return tuple(_once(each, shared) for each in value) if isinstance(value, tuple) else value


class Hit(NamedTuple):
    """An entry of a list that stands in a sentence, from a word up to another one."""

    entry: Entry
    begin: int
    end: int


def kinds_of(found: Iterable[Hit]) -> tuple[str, ...]:
    """The kinds of hurt of which phrases were found, each once."""
    return tuple(dict.fromkeys(hit.entry.kind.rule for hit in found))
