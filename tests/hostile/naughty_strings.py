"""Naughty strings: each of the Big List of Naughty Strings in each text of each talk's example.

A text is refused by name, or stands in Word's text exactly as it went in. In each case every text
holds another string, and in turn each holds all of them.
"""

from __future__ import annotations

import io
import json
import re
import zipfile
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path
from random import Random
from typing import Any, NamedTuple

import shipped
from desk import as_yaml
from each_talk import as_written
from reading_documents import read_document
from word import NO_BREAK, xml_of

from gen.case import Case
from gen.documents import documents_of
from gen.form.check import Checked
from gen.pack import Made
from gen.reading.node import Text
from gen.reading.source import read_text, source_of
from gen.reasons import TALKS
from gen.road import make_document, read_case
from gen.schema import CASE, Field
from gen.shared import Shared

GIVEN = Path(__file__).parent / "given" / "naughty-strings.json"
NAME = "example-naughty"  # an example, since its practice is made up
ROUNDS = 60  # of what is refused, until a case can be printed
Step = str | int
Path_ = tuple[Step, ...]


@cache
def naughty() -> tuple[str, ...]:
    """The strings; the empty one is no text."""
    return tuple(filter(None, json.loads(GIVEN.read_text("utf-8"))))


class Tried(NamedTuple):
    """How often a string was tried in a text, was refused by name, or stands as it went in."""

    refused: int
    printed: int
    lost: list[str]


def values_in(value: Any, field: Field = CASE, path: Path_ = ()) -> Iterator[tuple[Path_, Field]]:
    """The place and the field of each value of a case that is no section and no list."""
    if isinstance(value, dict):
        for name, each in value.items():
            yield from values_in(each, field.fields[name], (*path, name))
    elif isinstance(value, list) and field.entry:
        for number, each in enumerate(value):
            yield from values_in(each, field.entry, (*path, number))
    else:
        yield path, field


def with_texts(case: Mapping[str, Any], texts: Mapping[Path_, str]) -> dict[str, Any]:
    """The case with these texts in place of its own."""
    new: dict[str, Any] = json.loads(json.dumps(case))
    for path, text in texts.items():
        *way, last = path
        found: Any = new
        for step in way:
            found = found[step]
        found[last] = text
    return new


def read(case: Mapping[str, Any], shared: Shared) -> Checked:
    """What becomes of a case by its form and all rules."""
    source = source_of(f"nowhere/{NAME}.yaml", as_yaml(case).encode())
    return read_case(source, shared)


def documents_made(case: Case, shared: Shared) -> dict[str, Made]:
    """The documents of a case by name, without the warnings that page 1 would quote."""
    documents = (each for each in documents_of(case, shared.kinds.rows) if not each.why_not)
    return {each.name: make_document(case, each, shared, ()) for each in documents}


def words_in(data: bytes) -> str:
    """The text of a document, once each of its parts was read strictly."""
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        for part in package.namelist():
            if part.endswith((".xml", ".rels")):
                xml_of(package.read(part))
    return read_document(data).everything.replace(NO_BREAK, " ")


class Talk:
    """The example of a talk: its texts, and in which documents each of them stands."""

    def __init__(self, talk: str, shared: Shared) -> None:
        self.talk, self.shared = talk, shared
        self.case: dict[str, Any] = dict(as_written(talk))
        self.texts = [
            path for path, field in values_in(self.case) if field.kind == "text" and field.seen
        ]
        self.marks = {path: _mark(number) for number, path in enumerate(self.texts)}
        benign = {path: f"{mark}a{mark[::-1]}" for path, mark in self.marks.items()}
        texts, words = self._printed(benign)
        self.shown = {
            path: [name for name, said in words.items() if text in said]
            for path, text in texts.items()
        }

    def _printed(self, texts: dict[Path_, str]) -> tuple[dict[Path_, str], dict[str, str]]:
        """The texts that are not refused by name, and what the documents with them say."""
        for _ in range(ROUNDS):
            case, problems = read(with_texts(self.case, texts), self.shared)
            documents = documents_made(case, self.shared) if case else {}
            wrong = [each for each in problems if each.level == "error"]
            wrong += (problem for each in documents.values() for problem in each.problems)
            if not wrong:
                return texts, {name: words_in(made.data) for name, made in documents.items()}
            named = {tuple(_step(step) for step in each.field.split(" > ")) for each in wrong}
            left = {path: text for path, text in texts.items() if not _is_named(path, named)}
            if left == texts:  # one that was taken away ("none") leaves its section wanting
                sections = {each[0] for each in named}
                left = {path: text for path, text in texts.items() if path[0] not in sections}
            if left == texts:
                raise AssertionError("\n".join(problem.as_text() for problem in wrong))
            texts = left
        raise AssertionError(f"{self.talk}: more than {ROUNDS} rounds")

    def turn(self, first: int, *, marked: bool) -> Tried:
        """Each text gets the string after that of the text before it."""
        strings = naughty()
        given = {}
        for number, path in enumerate(self.texts):
            said, mark = strings[(first + number) % len(strings)], self.marks[path]
            given[path] = f"{mark}{said}{mark[::-1]}" if marked else said
        texts, words = self._printed(given)
        lost = [
            f"{self.talk}, {'.'.join(map(str, path))}, {name}: {text!r}"
            for path, text in texts.items()
            for name in self.shown.get(path, ())
            if name in words and not _is_an_answer(path, text)
            if not (_is_in(text, words[name]) if marked else _is_nearly_in(text, words[name]))
        ]
        return Tried(len(given) - len(texts), len(texts), lost)


def _is_an_answer(path: Path_, text: str) -> bool:
    """Whether a text is no text there, as the table of fields says: of how the coach knows one."""
    return path[-1] == "known_how" and text.lower() == "none"


def _mark(number: int) -> str:
    return f"7{chr(97 + number // 26)}{chr(97 + number % 26)}"


def _step(step: str) -> Step:
    return int(step) - 1 if step.isdecimal() else step


def _is_named(path: Path_, named: set[Path_]) -> bool:
    """Whether a text, or what it is a part of, is named; of an only entry, its list is."""
    plain = tuple(step for step in path if isinstance(step, str))
    return any(path[: len(each)] == each or plain == each for each in named)


def _is_in(text: str, words: str) -> bool:
    return _in_one_line(text) in words


def _is_nearly_in(text: str, words: str) -> bool:
    """By itself, a text may get a capital, a full stop, or lose the stop or space at its end."""
    plain = _in_one_line(text).strip().strip(" .!?;:,")
    return not plain or plain[1:] in words


def _in_one_line(text: str) -> str:
    return (
        " ".join(filter(None, map(str.strip, re.split(r"[\r\n]", text))))
        if re.search(r"[\r\n]", text)
        else text.replace(NO_BREAK, " ")
    )


def naughty_strings(
    dice: Random, turns: int, talks: Sequence[str] = TALKS
) -> tuple[Counter[str], list[str]]:
    """So many turns of every talk: what became of the strings, and what was lost.

    In a turn each text of the talk's example has a string; in as many turns as there are strings,
    each text has had each of them.
    """
    shared = Shared(shipped.templates())
    found: Counter[str] = Counter()
    lost: list[str] = []
    for talk in talks:
        case = Talk(talk, shared)
        for first in dice.sample(range(len(naughty())), min(turns, len(naughty()))):
            for marked in (True, False):
                tried = case.turn(first, marked=marked)
                found["refused"] += tried.refused
                found["printed"] += tried.printed
                lost += tried.lost
    return found, lost


STYLES: Mapping[str, Callable[[str], str]] = {
    "plain": lambda text: text,
    "single": lambda text: "'" + text.replace("'", "''") + "'",
    "double": json.dumps,
    "below": lambda text: "|\n  " + text.replace("\n", "\n  "),
}


def typed(text: str, style: str) -> str:
    """What is wrong with how a text is read that was typed so; empty for nothing."""
    source = read_text("a.yaml", f"name: {STYLES[style](text)}\ncalled: Ann\n")
    if source.problems:
        return ""
    name = source.root.fields.get("name") if source.root else None
    said = name.value.strip() if isinstance(name, Text) else None
    return "" if said == _in_one_line(text).strip() else f"{style} {text!r}: {said!r}"
