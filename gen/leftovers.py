"""Leftovers: words that were true elsewhere, in an example or in another client's case.

Who copies a file and writes over it leaves a line behind, and that line is the one that hurts.
"""

from __future__ import annotations

import os
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache
from itertools import chain
from pathlib import Path
from typing import NamedTuple

from gen.case import Case
from gen.case_texts import printed_texts
from gen.clients import Client
from gen.counsel.rule import Breach, Rule, breach
from gen.defaults import TITLES, first_name
from gen.form.letterhead import EXAMPLE
from gen.problem import Problem, in_file_order
from gen.reading.node import Items, Node, Section, Text
from gen.reading.source import read_source

_SHIPPED = Path(__file__).parent / "starter" / "files"
# What nobody shares with an example, by the kind of thing it is. Help lines, emergency numbers,
# directories, support, materials, records and questions may be anybody's.
_THINGS: Mapping[str, tuple[str, ...]] = {
    "name": (
        "practice.name", "coach.name", "client.name", "others.name", "referral.options.name",
        "meeting.others_present.name",
    ),
    "address": ("practice.address", "client.address", "others.address"),
    "reach": (
        "practice.phone", "practice.email", "practice.website", "client.email", "others.email",
        "ending.contact.via", "ending.records.copy_from", "referral.options.reach",
    ),
    "goal": ("engagement.goals", "engagement.reached"),
    "thanks": ("engagement.thanks",),
    "fact": ("reason.facts.what", "reason.facts.effect"),
    "need": ("needs.do", "needs.because", "door.conditions.do"),
    "statement": ("reason.statement", "reason.care"),
}  # fmt: skip
_REACHED = re.compile(r"@|\d{3}|\w\.\w")  # an address or a number, and no "just ask me"
_SHORT = 3  # letters of a word that tells a client: "Jo" or "de" may be anything
_WORD = re.compile(r"[^\W\d_](?:[\w'\u2019]|-(?=\w))*")
_SPOKEN_TO = re.compile(
    r"(?:^|[.!?\u2026][\"\u201d\u2019]?\s+)([^\W\d_][\w'\u2019-]*),"
    r"|(?:,|\byou|\bthanks)\s+([^\W\d_][\w'\u2019-]*)(?=[.!?]|$)"
)
# Somebody who is named on purpose, and may well be another client of the same house.
_NAMED = (
    "client.", "coach.", "practice.", "others.", "meeting.others_present.", "referral.options.",
    "help_lines.",
)  # fmt: skip

RULES = ("still-the-example", "another-clients-name", "named-after-the-client")


def check_leftovers(case: Case, others: tuple[Client, ...]) -> tuple[Problem, ...]:
    """What a case still holds of an example, or of another client, and what its name tells.

    ``others`` are the clients of the folder, with or without that of the case itself.
    """

    def find_another(case: Case) -> Iterator[Breach]:
        return another_clients_name(case, others)

    rules = (_STILL_THE_EXAMPLE, _NAMED_AFTER, _ANOTHERS._replace(find=find_another))
    return in_file_order(problem for rule in rules for problem in rule.problems(case))


def still_the_example(case: Case) -> Iterator[Breach]:
    """No case of a real client holds the words of a fiction.

    A case tells of it once, however much of it is left: whoever copied a whole example has one
    thing to do. In a file that many cases rest on each text is told of by itself, so that all of
    them say the same.
    """
    if case.name.startswith(EXAMPLE):
        return
    told = [*_of_nobody_else(case.written)]
    towns = {path.rpartition(".")[0]: text for thing, path, text in told if thing == "address"}
    found = [
        (path, text)
        for thing, path, text in told
        if _is_shipped(thing, text)
        # There is a Mill Lane in many a town; the towns of the examples are made up.
        and (thing != "address" or _is_shipped(thing, towns[path.rpartition(".")[0]]))
    ]
    own = [(path, text) for path, text in found if text.place.file == case.file]
    own.sort(key=lambda each: each[1].place.line)
    for path, text in own[:1]:
        lines = sorted({each.place.line for _, each in own[1:]} - {text.place.line})
        yield breach(path, words=text.value.strip(), more=_so_are(lines))
    for path, text in found:
        if text.place.file != case.file:
            yield breach(path, words=text.value.strip(), more="")


def _so_are(lines: Sequence[int]) -> str:
    if not lines:
        return ""
    *rest, last = map(str, lines)
    return f" (so are lines {', '.join(rest)} and {last})" if rest else f" (so is line {last})"


def _is_shipped(thing: str, text: Text) -> bool:
    return (thing, text.value.strip()) in _shipped()


@cache
def _shipped() -> frozenset[tuple[str, str]]:
    """What the shipped practice file and cases say, each with the kind of thing it is."""
    roots = [read_source(path).root for path in sorted(_SHIPPED.rglob("*.yaml"))]
    told = (each for root in roots if root for each in _of_nobody_else(root))
    return frozenset((thing, text.value.strip()) for thing, _, text in told)


def _of_nobody_else(root: Section) -> Iterator[tuple[str, str, Text]]:
    """Each text that an example and a case cannot share: what it is, its path, and itself."""
    for thing, paths in _THINGS.items():
        for path in paths:
            for at, text in _at(root, path.split("."), ""):
                if thing != "reach" or _REACHED.search(text.value):
                    yield thing, at, text


def _at(node: Node, way: Sequence[str], path: str) -> Iterator[tuple[str, Text]]:
    """The path and the text of each value at the end of a way; of a directory, none."""
    if isinstance(node, Items):
        for number, child in enumerate(node.items):
            yield from _at(child, way, f"{path}.{number}")
    elif isinstance(node, Text):
        if not way:
            yield path, node
    elif way and way[0] in node.fields and not _is_directory(node):
        yield from _at(node.fields[way[0]], way[1:], f"{path}.{way[0]}" if path else way[0])


def _is_directory(section: Section) -> bool:
    role = section.fields.get("role")
    return isinstance(role, Text) and role.value.strip().lower() == "directory"


def named_after_the_client(case: Case) -> Iterator[Breach]:
    """A file's name is seen by whoever sees the folder; it need not tell who the client is."""
    telling = {word.casefold() for word in _words_of(case["client.name"])}
    for word in _WORD.findall(case.name.replace("_", " ").replace("-", " ")):
        if word.casefold() in telling:
            yield breach("client.name", word=word)
            return


def _words_of(name: str) -> list[str]:
    words = re.split(r"[\s,-]+", name)
    kept = (word.strip(".'\u2019") for word in words if word.rstrip(".").lower() not in TITLES)
    return [word for word in kept if len(word) >= _SHORT]


def another_clients_name(case: Case, others: tuple[Client, ...]) -> Iterator[Breach]:
    """No paper of one client holds the name of another, who was in the file that was copied.

    What is told names nobody whom the text does not name: the coach's own page shows it, too.
    """
    known = _by_words(others)
    yield from _anothers_greeting(case, known)
    texts = [each for each in printed_texts(case, "PSNLOFA") if not each[0].startswith(_NAMED)]
    words = set(_WORD.findall(" ".join(text for _, text in texts)))
    begun = [each for word in words & known.begun.keys() for each in known.begun[word]]
    own = {word.casefold() for name in _own_names(case) for word in name.split()}
    called = {word for word in words & known.called.keys() if word.casefold() not in own}
    for path, text in texts if begun or called else ():
        named = [(each.name, each) for each in begun if re.search(_whole(each.name), text)]
        spoken = called.intersection(chain(*_SPOKEN_TO.findall(text))) if called else ()
        named += [(word, each) for word in spoken for each in known.called[word]]
        strangers = {words for words, each in named if _is_stranger(each, case, own)}
        if strangers and case.gives(path):
            yield breach(path, name=min(strangers), text=text)


def _anothers_greeting(case: Case, known: _Known) -> Iterator[Breach]:
    """Where the case says how its client is called, or greeted, and it is how another is."""
    own = {word.casefold() for word in case.text("client.name").split()}
    for path in ("client.called", "client.salutation"):
        text = case.text(path) if case.gives(path) else ""
        words = {word for word in _WORD.findall(text) if word.casefold() not in own}
        alike = [
            (word, each) for word in words & known.called.keys() for each in known.called[word]
        ]
        strangers = {word for word, each in alike if _is_stranger(each, case, own)}
        if strangers:
            yield breach(path, name=min(strangers), text=text)
            return


class _Known(NamedTuple):
    """Clients by the first word of a name that has several, and by what they are called."""

    begun: Mapping[str, list[Client]]
    called: Mapping[str, list[Client]]


@lru_cache(maxsize=1)
def _by_words(clients: tuple[Client, ...]) -> _Known:
    begun: dict[str, list[Client]] = defaultdict(list)
    called: dict[str, list[Client]] = defaultdict(list)
    for each in clients:
        if " " in each.name and (first := _WORD.match(each.name)):
            begun[first[0]].append(each)
        called[each.called or first_name(each.name)].append(each)
    return _Known(begun, called)


def _is_stranger(client: Client, case: Case, own: set[str]) -> bool:
    """Whether somebody is another than the case's client, and than all whom the case names."""
    if os.path.abspath(client.file) == os.path.abspath(case.file):  # noqa: PTH100 - links may stay
        return False
    return not {*client.name.casefold().split()} <= own


def _whole(name: str) -> str:
    return rf"(?<!\w){re.escape(name)}(?!\w)"


def _own_names(case: Case) -> Iterator[str]:
    """The names of everybody whom the case itself names."""
    for path in ("client.name", "client.called", "coach.name", "coach.called", "practice.name"):
        yield case.text(path)
    for path in ("others", "meeting.others_present", "referral.options"):
        yield from (each["name"] or "" for each in case.items(path))


_STILL_THE_EXAMPLE = Rule(
    "still-the-example",
    "error",
    "",
    'This is still the example that is shipped, word for word: "{words}"{more}.',
    "Write what is true here in its place, or take it out.",
    still_the_example,
    (),
    shared=True,
)
_NAMED_AFTER = Rule(
    "named-after-the-client",
    "warning",
    "",
    'The name of this file tells who the client is: "{word}".',
    "Name the file by a number, such as 2026-014.yaml; its documents take their names from it.",
    named_after_the_client,
    (),
    shared=False,
)
_ANOTHERS = Rule(
    "another-clients-name",
    "warning",
    "",
    'This holds the name of another client, "{name}": "{text}"',
    'Write the name that is meant; or, if this is meant, add an entry under "allow" with rule: '
    'another-clients-name, "why" and "words".',
    lambda case: another_clients_name(case, ()),
    (),
    shared=True,
)
