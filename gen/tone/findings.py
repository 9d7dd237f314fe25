"""Findings: what in a text may hurt, with the words, and the kind of hurt that it is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from gen.tone.clauses import ways_called
from gen.tone.index import Hit, Index, harmless, hurts, kinds_of
from gen.tone.kind_words import rest_beside
from gen.tone.left_choice import leaves_the_choice
from gen.tone.let_down import told_by_shape
from gen.tone.lists import Kind, kind_of
from gen.tone.meant_well import is_kind_throughout, is_meant_well
from gen.tone.own_side import goes_on_as_if, rest_beside_the_coach
from gen.tone.phrases import MARKS, Run, ends_of
from gen.tone.reader import Asked, Reading, likeliest_rule, readings, weightiest
from gen.tone.sentences import Words, sentences

PASSED_OVER = "\u00b7"
SURE, SURER = 0.7, 0.75  # from here on it is told that a sentence hurts, or a short one does
SHORT = 12  # words and marks; of fewer than that little can be said
SURE_OF = {  # what plain sentences that hurt nobody are most often taken for
    "tone-insult": 0.9, "tone-guarantee": 0.85, "tone-sarcasm": 0.8, "tone-blame": 0.8,
    "tone-anger": 0.8, "tone-absolute": 0.8, "tone-mind-reading": 0.82,
}  # fmt: skip
SURE_IN = {"tried": 0.9, "need": 0.85}  # and where plain texts are most often mistaken
# "You never once complained", "You bring what really bothers you": in thanks hardly any absolute
# is a reproach, and what the client is like was seen. The end is not told there, nor hidden.
# Nor is a sentence sure to hurt whose only alarming words are harmless as they stand.
PRAISED, PRAISED_MIND = 0.9, 0.95  # what a client is like is no guess there, as learnt
POSSIBLE = 0.6  # and from here on where a phrase of the lists stands in it
SEVERAL = 0.1  # or two of one kind, one behind the other: they hardly ever mean anything else
LEAST_KNOWN, KNOWN = 3, 0.45  # of fewer words that are known, or a smaller part: another language
_ABSOLUTE, _THANKS, _MIND_READING = "tone-absolute", "thanks", "tone-mind-reading"
PRAISES = (_ABSOLUTE, _MIND_READING, "tone-euphemism")
_OF_COACH = ("statement", _THANKS, "effect", "")  # where one may well speak of what the coach does
_QUOTE, _QUOTED = '"', 4  # so many words between quotation marks are somebody's own
_MOST_BEFORE = 512


class Finding(NamedTuple):
    """Words of a text that may hurt, from one character up to another, and what they are.

    ``listed``: a list has them; else it is how the sentence reads as a whole, and ``hurts`` how
    surely, up to 1.
    """

    kind: Kind
    begin: int
    end: int
    listed: bool
    hurts: float = 1.0


Text = tuple[str, str]
"""A text, and what it tells of (FIELDS); empty where that is not known."""

_before: dict[Text, tuple[Finding, ...]] = {}  # texts of the practice stand in all its cases


def findings(text: str, field: str = "") -> tuple[Finding, ...]:
    """What in a text may hurt, one thing a sentence, which is then written anew."""
    return findings_of([(text, field)])[0]


def findings_of(texts: Sequence[Text]) -> list[tuple[Finding, ...]]:
    """What in each of some texts may hurt: read together, they take half the time."""
    new = [each for each in dict.fromkeys(texts) if each not in _before]
    found = dict(zip(new, _findings(new), strict=True))
    answers = [_before[each] if each in _before else found[each] for each in texts]
    if len(_before) > _MOST_BEFORE:
        _before.clear()
    _before.update(found)
    return answers


def forget() -> None:
    """Take away what was found before: other things have been learnt."""
    _before.clear()


class _Sentence(NamedTuple):
    """A sentence, what of the lists hurts in it, how it is read; ``passed``: all is harmless."""

    words: Words
    found: list[Hit]
    ways: tuple[Asked, ...]
    passed: bool


def _findings(texts: Sequence[Text]) -> Iterator[tuple[Finding, ...]]:
    parts = [list(_sentences(*each)) for each in texts]
    read = iter(readings([way for part in parts for each in part for way in each.ways]))
    for part in parts:
        told = [_told(each, [next(read) for _ in each.ways]) for each in part]
        yield tuple(each for each in told if each)


def _sentences(text: str, field: str) -> Iterator[_Sentence]:
    """The sentences of a text, and how each is read: what a list has hurts in any field."""
    for words in sentences(text):
        sentence = text[words[0].begin : words[-1].end]
        found = [] if goes_on_as_if(sentence) else list(_not_asked(hits(words), sentence))
        fields = dict.fromkeys((field, "") if found else (field,))
        ways = tuple(Asked(sentence, words, kinds_of(found), way) for way in fields)
        ways += tuple(ways_called(sentence, field, hits)) if found else ()
        yield _Sentence(words, found, ways, passed=not found and _has_listed(words))


def _not_asked(found: Iterable[Hit], sentence: str) -> Iterator[Hit]:
    """What was found but for a guess at what the client wants where the client is asked for it."""
    asks = leaves_the_choice(sentence)
    return (hit for hit in found if not (asks and hit.entry.kind.rule == _MIND_READING))


def _told(each: _Sentence, read: Sequence[Reading]) -> Finding | None:
    """What is told of a sentence; nothing of one that is kind from its beginning to its end."""
    told = _told_of(each, read)
    return None if told and is_kind_throughout(each.ways[0].sentence, each.ways[0].field) else told


def _told_of(each: _Sentence, read: Sequence[Reading]) -> Finding | None:
    words, found, ways, passed = each
    if (shape := told_by_shape(ways[0].sentence, ways[0].field)) is not None:
        kind, (begin, end), listed = shape
        return Finding(kind, words[0].begin + begin, words[0].begin + end, listed)
    if found:
        line = SEVERAL if _one_behind_another(found) else POSSIBLE
        hurts = max(way.hurts for way in read)
        told = _finding(words, found, read[0]) if hurts >= line else None
    else:
        told, hurts = _told_as_a_whole(words, ways[0].field, read[0]), read[0].hurts
        if told and is_meant_well(told.kind.rule, ways[0].sentence, ways[0].field):
            return None
        if told and (rest := _left_to_read(told, ways[0], words[0].begin)) is not None:
            return _in_the_rest(told, ways[0], words[0].begin, rest)
    praised = told and ways[0].field == _THANKS and _may_be_praise(told)
    sure = PRAISED_MIND if praised and told and told.kind.rule == _MIND_READING else PRAISED
    if not told or ((praised or passed) and hurts < sure):
        return None
    return told._replace(hurts=hurts)


def _left_to_read(told: Finding, asked: Asked, begin: int) -> str | None:
    """What is read by itself: beside kind words, or what the coach does; None for all of it."""
    rest = rest_beside(asked.sentence)
    if rest is not None or told.kind.rule != _MIND_READING or asked.field not in _OF_COACH:
        return rest
    return rest_beside_the_coach(asked.sentence, told.begin - begin, told.end - begin)


def _in_the_rest(told: Finding, asked: Asked, begin: int, rest: str) -> Finding | None:
    """What is told of a sentence with kind words: what it says beside them."""
    found = findings(rest, asked.field) if rest else ()
    if not found:
        return None
    first = found[0]
    at = asked.sentence.find(rest[first.begin : first.end])
    if at < 0:
        return told._replace(hurts=min(told.hurts, first.hurts))
    return first._replace(begin=begin + at, end=begin + at + first.end - first.begin)


def _may_be_praise(told: Finding) -> bool:
    """Whether in thanks it takes more: of an absolute, and of what no list has."""
    return told.kind.rule == _ABSOLUTE or (told.kind.rule in PRAISES and not told.listed)


def _told_as_a_whole(words: Words, field: str, read: Reading) -> Finding | None:
    """What is told of a sentence in which nothing is listed: it takes more to be sure."""
    sure = max(SURE if len(words) >= SHORT else SURER, SURE_IN.get(field, 0.0))
    least = max(LEAST_KNOWN, KNOWN * sum(word.said not in MARKS for word in words))
    if read.hurts < sure or read.known_words < least:
        return None
    finding = _finding(words, [], read)
    return finding if read.hurts >= max(sure, SURE_OF.get(finding.kind.rule, 0.0)) else None


def _one_behind_another(found: list[Hit]) -> bool:
    """Whether two phrases of one kind of hurt stand in a sentence, and not the same words twice."""
    return any(
        one.end <= other.begin and one.entry.kind.rule == other.entry.kind.rule
        for one in found
        for other in found
    )


def _finding(words: Words, found: list[Hit], read: Reading) -> Finding:
    """What a sentence is told of: the longest phrase of its kind, or else the weightiest words."""
    rule = likeliest_rule(read)
    of_rule = [hit for hit in found if hit.entry.kind.rule == rule] or found
    if of_rule:
        hit = max(of_rule, key=lambda hit: hit.end - hit.begin)
        kind, begin, end = hit.entry.kind, hit.begin, hit.end
    else:
        kind, (begin, end) = kind_of(rule), weightiest(read, words)
    return Finding(kind, words[begin].begin, words[end - 1].end, bool(of_rule))


def hits(words: Words) -> Iterator[Hit]:
    """What of the lists stands in a sentence, in the order of its words."""
    if _has_listed(words):  # most sentences hold nothing
        yield from _in(hurts(), passed_over(words))


def _has_listed(words: Words) -> bool:
    """Whether words of a list stand in a sentence, be they harmless there or not."""
    return any(_in(hurts(), tuple(word.said for word in words)))


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


def _in(entries: Index, said: Run, *, longest: bool = False) -> Iterator[Hit]:
    bag = frozenset(said)
    anywhere = entries.beginning_with_any(bag)
    for at, word in enumerate(said):
        for entry in (*entries.beginning_with(word, bag), *anywhere):
            ends = ends_of(entry.phrase, said, at)
            end = max(ends, default=-1) if longest else next(ends, -1)
            if end > at:
                yield Hit(entry, at, end)
