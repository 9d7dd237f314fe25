"""Phrases: how the lists say what to look for, and how it is found in a sentence.

A phrase is written as it is said: ``you failed/refused to``. What a coach needs to know to read it:

- ``a/b`` one of several words, ``[a]`` a word that may be left out, ``!a/b`` none of these
- ``~try`` any form of it: try, tries, tried, trying; ``manipulat*`` any word that so begins
- ``<never>`` any entry of the list of that name
- ``..`` up to two words between, ``...`` up to six, none of which goes past the end of a clause
- ``>>`` the rest of the clause; ``....`` anything up to the end of the sentence
- ``^`` begins a clause, ``$`` ends it; other marks stand for themselves

Words that only say how often, how much or how surely may stand before any word of a phrase but
its first one, and so may a few words between commas: "you let me down" is found in "You so often
let me down" and "You, to be honest, let me down".
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from gen.tone.forms import forms_of

MARKS = frozenset(", ; : . ? ! -- \u2026 ( )".split())
_GAPS = {"..": 2, "...": 6, "....": 60}
_JOINS = frozenset("and but so or because while yet that then if when though although".split())
_SUBJECTS = frozenset("i you we he she they it this that my your our the there".split())
# Words by the way: these, and all that end in -ly but those that turn what is said, or are a thing.
_BY_THE_WAY = frozenset(
    "always often ever even just so too quite rather very still again already also yet once"
    " indeed sometimes perhaps".split()
)
_NOT_BY_THE_WAY = frozenset(
    "only hardly barely scarcely rarely nearly"
    " family reply apply supply rely july bully ally".split()
)
_ASIDE = 4  # so many words between commas are by the way
Run = tuple[str, ...]
Lists = Mapping[str, tuple[Run, ...]]


class Step(NamedTuple):
    """One step of a phrase: a word, one of several runs of words, a gap, or the edge of a clause.

    ``words`` are those that will do, ``runs`` those of several words, ``begins`` how a word may
    begin.
    """

    words: frozenset[str] = frozenset()
    runs: tuple[tuple[frozenset[str], ...], ...] = ()
    begins: tuple[str, ...] = ()
    may_lack: bool = False
    none_of: bool = False
    gap: int = 0
    edge: str = ""


Phrase = tuple[Step, ...]


class NoSuchList(Exception):
    """A phrase names a list that is not there; its one argument is that name."""


def phrase_of(written: str, lists: Lists) -> Phrase:
    """A phrase as it is written, ready to be looked for; NoSuchList where it names none."""
    return tuple(_step(each, lists) for each in written.split())


def _step(written: str, lists: Lists) -> Step:
    """One step as it is written."""
    if written in _GAPS:
        return Step(gap=_GAPS[written])
    if written in ("^", "$", ">>"):
        return Step(edge=written)
    may_lack = written[0] == "[" and len(written) > 1
    none_of = written[0] == "!" and len(written) > 1
    inside = written[1:-1] if may_lack else written[1:] if none_of else written
    runs: list[Run] = []
    for each in filter(None, inside.split("/") if len(inside) > 1 else [inside]):
        runs += _list_of(each, lists) if each[0] == "<" else [(each.lower(),)]
    return _of_runs(runs)._replace(may_lack=may_lack, none_of=none_of)


def _list_of(written: str, lists: Lists) -> tuple[Run, ...]:
    name = written[1:].removesuffix(">")
    if name not in lists:
        raise NoSuchList(name)
    return lists[name]


def _of_runs(runs: list[Run]) -> Step:
    words: set[str] = set()
    longer: list[tuple[frozenset[str], ...]] = []
    begins: list[str] = []
    for run in runs:
        if len(run) > 1:
            longer.append(tuple(_forms(word) for word in run))
        elif run[0][-1] == "*" and len(run[0]) > 1:
            begins.append(run[0][:-1])
        else:
            words |= _forms(run[0])
    return Step(frozenset(words), tuple(longer), tuple(begins))


def _forms(word: str) -> frozenset[str]:
    return forms_of(word[1:]) if word[0] == "~" and len(word) > 1 else frozenset((word,))


def ends_of(phrase: Phrase, words: Run, at: int, step: int = 0) -> Iterator[int]:
    """Where a phrase that begins at a word of a sentence may end."""
    if step == len(phrase):
        yield at
        return
    here = phrase[step]
    for after in _after(here, words, at):
        yield from ends_of(phrase, words, after, step + 1)
    if step and not (here.edge or here.none_of):
        after = _behind_what_is_by_the_way(words, at)
        if after > at:
            yield from ends_of(phrase, words, after, step)


def _behind_what_is_by_the_way(words: Run, at: int) -> int:
    """Behind a word by the way, or a few words between commas; else the same place."""
    word = words[at] if at < len(words) else ""
    if word in _BY_THE_WAY or (word.endswith("ly") and word not in _NOT_BY_THE_WAY):
        return at + 1
    if word == ",":
        within = words[at + 2 : at + _ASIDE + 2]
        return at + within.index(",") + 3 if "," in within else at
    return at


def _after(here: Step, words: Run, at: int) -> Iterator[int]:
    if here.gap:
        yield from _over_a_gap(here.gap, words, at)
    elif here.edge == ">>":
        yield _end_of_clause(words, at)
    elif here.edge:
        if _is_edge(here.edge, words, at):
            yield at
    elif here.none_of:
        if not any(True for _ in _runs_at(here, words, at)):
            yield at
    else:
        yield from _runs_at(here, words, at)
        if here.may_lack:
            yield at


def _runs_at(here: Step, words: Run, at: int) -> Iterator[int]:
    if at >= len(words):
        return
    word = words[at]
    if word in here.words or (here.begins and word.startswith(here.begins)):
        yield at + 1
    for run in here.runs:
        there = words[at : at + len(run)]
        if word in run[0] and len(there) == len(run) and all(map(_is_of, there, run)):
            yield at + len(run)


def _is_of(word: str, forms: frozenset[str]) -> bool:
    return word in forms


def _over_a_gap(most: int, words: Run, at: int) -> Iterator[int]:
    yield at
    for after in range(at + 1, min(at + most, len(words)) + 1):
        if words[after - 1] in MARKS and most < _GAPS["...."]:
            return
        yield after


def _is_edge(edge: str, words: Run, at: int) -> bool:
    if edge == "$":
        return at == len(words) or words[at] in MARKS or words[at] == '"'
    before = words[at - 1] if at else ","
    return before in MARKS or before == '"' or before in _JOINS


def _end_of_clause(words: Run, at: int) -> int:
    for after in range(at, len(words)):
        joined = words[after] in _JOINS and words[after] not in ("that", "if", "when")
        new = joined and words[after + 1 : after + 2] and words[after + 1] in _SUBJECTS
        if words[after] in MARKS - {"("} or new:
            return after
    return len(words)


def first_words(written: str, lists: Lists) -> frozenset[str] | None:
    """The words with which a phrase can begin; None for any. The rest of it is not read yet."""
    firsts: set[str] = set()
    for each in written.split():
        step = _step(each, lists)
        if step.edge in ("^", "$"):
            continue
        if step.gap or step.edge or step.none_of or step.begins:
            return None
        firsts |= step.words.union(*(run[0] for run in step.runs))
        if not step.may_lack:
            return frozenset(firsts)
    return None


def needed_words(phrase: Phrase) -> tuple[frozenset[str], ...]:
    """Of each word that a phrase cannot do without, all that it may be."""
    return tuple(
        step.words.union(*(run[0] for run in step.runs))
        for step in phrase
        if not (step.gap or step.edge or step.may_lack or step.none_of or step.begins)
    )
