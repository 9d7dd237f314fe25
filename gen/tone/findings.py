"""Findings: what in a text may hurt, with the words, and the kind of hurt that it is."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import NamedTuple

from gen.tone.lists import ByFirst, Entry, Kind, harmless, hurts
from gen.tone.phrases import Run, ends_of
from gen.tone.sentences import Words, sentences

PASSED_OVER = "\u00b7"
# Of what hurts in two ways the worse is told; the worst come first.
_WORSE = (
    "tone-threat", "tone-legal-threat", "tone-insult", "tone-diagnosis", "tone-anger",
    "tone-shaming", "tone-frustration", "tone-sarcasm", "tone-mind-reading", "tone-blame",
    "tone-absolute", "tone-pressure", "tone-guarantee", "tone-dismissal-word", "tone-euphemism",
)  # fmt: skip
_QUOTE, _QUOTED = '"', 4  # so many words between quotation marks are somebody's own


class Finding(NamedTuple):
    """Words of a text that may hurt, from one character up to another, and what they are."""

    kind: Kind
    begin: int
    end: int


class Hit(NamedTuple):
    """An entry of a list that stands in a sentence, from a word up to another one."""

    entry: Entry
    begin: int
    end: int


def findings(text: str, without: Collection[str] = ()) -> Iterator[Finding]:
    """What in a text may hurt, but for some rules: one a sentence, which is then written anew."""
    for words in sentences(text):
        found = [hit for hit in hits(words) if hit.entry.kind.rule not in without]
        if found:
            hit = _weightiest(found)
            begin, end = words[hit.begin].begin, words[hit.end - 1].end
            yield Finding(hit.entry.kind, begin, end)


def _weightiest(found: list[Hit]) -> Hit:
    """The longest of what most of the phrases say; of two things, the worse."""
    rules = [entry.kind.rule for entry in dict.fromkeys(hit.entry for hit in found)]
    rule = max(dict.fromkeys(rules), key=lambda rule: (rules.count(rule), -_WORSE.index(rule)))
    of_rule = [hit for hit in found if hit.entry.kind.rule == rule]
    return max(of_rule, key=lambda hit: hit.end - hit.begin)


def hits(words: Words) -> Iterator[Hit]:
    """What of the lists stands in a sentence, in the order of its words."""
    return _in(hurts(), passed_over(words))


def passed_over(words: Words) -> Run:
    """A sentence with what is harmless in it put out of sight."""
    said = tuple(word.said for word in words)
    hidden = list(said)
    for begin, end in _quoted(said):
        hidden[begin:end] = [PASSED_OVER] * (end - begin)
    for hit in _in(harmless(), said, longest=True):
        hidden[hit.begin : hit.end] = [PASSED_OVER] * (hit.end - hit.begin)
    return tuple(hidden)


def _quoted(said: Run) -> Iterator[tuple[int, int]]:
    marks = [at for at, word in enumerate(said) if word == _QUOTE]
    for begin, end in zip(marks[::2], marks[1::2], strict=False):
        if end - begin > _QUOTED:
            yield begin, end + 1


def _in(entries: ByFirst, said: Run, *, longest: bool = False) -> Iterator[Hit]:
    for at, word in enumerate(said):
        for entry in (*entries.by_word.get(word, ()), *entries.others):
            ends = ends_of(entry.phrase, said, at)
            end = max(ends, default=-1) if longest else next(ends, -1)
            if end > at:
                yield Hit(entry, at, end)
