"""Own tone: what a practice never says, and what is fine there, by its list in ``tone.yaml``.

The list proves itself: each entry has sentences that it must catch, or let pass, and where one does
not hold, that is told. A phrase that is fine silences warnings alone: no list turns an error off.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from typing import Any, NamedTuple

from gen.case import Case
from gen.counsel.allow import OF_TONE
from gen.counsel.tone import judged_texts
from gen.form.check import check_values
from gen.form.messages import FieldPath, Wrong
from gen.form.values import Values, values
from gen.mistakes import OWN_WORDS
from gen.problem import Level, Problem, in_file_order
from gen.reading.source import Source
from gen.schema.tone_list import TONE
from gen.tone.findings import findings
from gen.tone.lists import named_lists
from gen.tone.phrases import NoSuchList, Phrase, ends_of, phrase_of
from gen.tone.sentences import sentences
from gen.tone.whose import is_of_another

_SIGNS = re.compile(r"[/\[\]!~*<>^$]|\.\.")  # of a phrase that is more than its words
Span = tuple[int, int]


class Never(NamedTuple):
    """A phrase that must not be said, why, and what to say instead."""

    phrase: Phrase
    why: str
    instead: str


class OwnTone(NamedTuple):
    """The phrases of a practice's list, and what is wrong in it."""

    never: tuple[Never, ...] = ()
    fine: tuple[Phrase, ...] = ()
    problems: tuple[Problem, ...] = ()

    def check(self, case: Case) -> Iterator[Problem]:
        """An error for each phrase of a case that its practice never says.

        Of somebody else, or between quotation marks, it is a warning, which the case can allow.
        """
        for path, text in judged_texts(case):
            for each in self.never:
                for begin, end in spans_of(each.phrase, text)[:1]:
                    place = case.place(path)
                    at = place.excerpt.find(text[begin:end])
                    if at >= 0:
                        place = place._replace(column=at + 1, width=end - begin)
                    what = f'"{text[begin:end]}" is not said here: {each.why.rstrip(".")}.'
                    of_another = is_of_another(text, begin, end, OWN_WORDS)
                    level: Level = "warning" if of_another else "error"
                    yield Problem(OWN_WORDS, level, place, case.shown(path), what, each.instead)

    def lets_pass(self, problem: Problem) -> bool:
        """Whether a warning is about words that are fine in this practice."""
        if problem.level != "warning" or not problem.rule.startswith(OF_TONE):
            return False
        begin = max(problem.place.column - 1, 0)
        told = begin, begin + problem.place.width
        return self.is_fine(problem.place.excerpt, told)

    def is_fine(self, text: str, told: Span) -> bool:
        """Whether what is told of a text lies in words that are fine."""
        found = (span for phrase in self.fine for span in spans_of(phrase, text))
        return any(begin < told[1] and told[0] < end for begin, end in found)


def spans_of(phrase: Phrase, text: str) -> list[Span]:
    """From and up to which characters of a text a phrase stands."""
    found = []
    for words in sentences(text):
        said = tuple(word.said for word in words)
        for at in range(len(said)):
            end = next(ends_of(phrase, said, at), -1)
            if end > at:
                found.append((words[at].begin, words[end - 1].end))
    return found


def own_tone(source: Source) -> OwnTone:
    """What a list says; nothing of it holds while there is a mistake in it."""
    if source.root is None:
        return OwnTone(problems=source.problems)
    read = values(source.root, TONE)
    check_values(read, source.file)
    if source.problems or read.problems:
        return OwnTone(problems=in_file_order([*source.problems, *read.problems]))
    never, fine = (list(_phrases(read, name)) for name in ("never", "fine"))
    own = OwnTone(
        tuple(Never(phrase, row["why"], row["instead"]) for _, phrase, row in never),
        tuple(phrase for _, phrase, _ in fine),
    )
    if not read.problems:
        for path, phrase, row in never:
            _prove(read, path, row, partial(_has, phrase))
        for path, _, row in fine:
            _prove(read, path, row, partial(_is_told, own))
    return own._replace(problems=in_file_order(read.problems))


def _phrases(read: Values, name: str) -> Iterator[tuple[FieldPath, Phrase, Mapping[str, Any]]]:
    for number, row in enumerate(read.fields.get(name) or ()):
        path = (name, number)
        try:
            yield path, _phrase(row["words"]), row
        except NoSuchList as error:
            what = f'There is no list of words with the name "{error}".'
            read.tell((*path, "words"), ("unknown-list", what, "Write the words themselves."))


def _phrase(written: str) -> Phrase:
    """A phrase; plain words are compared as those of a sentence are, "don't" as do, not."""
    if not _SIGNS.search(written):
        written = " ".join(word.said for words in sentences(written) for word in words)
    return phrase_of(written, named_lists())


def _has(phrase: Phrase, text: str) -> bool:
    return bool(spans_of(phrase, text))


def _is_told(own: OwnTone, text: str) -> bool:
    """Whether a sentence is told of though the list is asked."""
    return any(not own.is_fine(text, (each.begin, each.end)) for each in findings(text))


def _prove(
    read: Values, path: FieldPath, row: Mapping[str, Any], is_told: Callable[[str], bool]
) -> None:
    """Tell each sentence of a row that is not told of, or is, against what the row says."""
    for name, wanted in (("catches", True), ("passes", False)):
        for number, sentence in enumerate(_texts(row.get(name))):
            if is_told(sentence) is not wanted:
                alone = read.by_path[(*path, name)]
                given = read.by_path.get((*path, name, number), alone)
                read.tell((*path, name), _WRONG[name], given.node.place)


def _texts(given: Any) -> Sequence[str]:
    return [given] if isinstance(given, str) else given or ()


_WRONG: Mapping[str, Wrong] = {
    "catches": (
        "own-sentence",
        "This sentence must be told of, and is not.",
        "Write the phrase so that it stands in the sentence, or take the sentence out.",
    ),
    "passes": (
        "own-sentence",
        "This sentence must pass, and is told of.",
        "Write the phrase so that the sentence passes, or take the sentence out.",
    ),
}
