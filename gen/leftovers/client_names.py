"""Client names: another client's where this one is meant, and this one's where anybody may see."""

from __future__ import annotations

import os
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import lru_cache
from itertools import chain
from typing import NamedTuple

from gen.case import Case
from gen.case_texts import printed_texts
from gen.characters import without_accents
from gen.clients import Client
from gen.counsel.rule import Breach, Rule, breach
from gen.defaults import NO_NAMES, first_name

_SHORT = 3  # letters of a word that tells a client: "Jo" or "de" may be anything
_WORD = re.compile(r"[^\W\d_](?:[\w'\u2019]|-(?=\w))*")
_SPOKEN_TO = (
    r"(?:^|[.!?\u2026][\"\u201d\u2019]?\s+)([^\W\d_][\w'\u2019-]*),"
    r"|(?:,|\byou|\bthanks)\s+([^\W\d_][\w'\u2019-]*)(?=[.!?]|$)"
)
# Somebody who is named on purpose, and may well be another client of the same house.
_NAMED = (
    "client.", "coach.", "practice.", "others.", "meeting.others_present.", "referral.options.",
    "help_lines.",
)  # fmt: skip
_OFFICE = (
    "coach.", "practice.", "ending.contact.via", "ending.records.copy_from", "ending.appeal.to",
)  # fmt: skip
_SHORT = 3  # letters of what a name is cut down to
_SEEN = "PSNLOFA"


def named_after_the_client(case: Case) -> Iterator[Breach]:
    """A file's name is seen by whoever sees the folder; it need not tell who the client is."""
    words = _WORD.findall(case.name.replace("_", " ").replace("-", " "))
    for path in ("client.name", "client.called"):
        telling = {_plain(word) for word in _words_of(case[path])}
        if word := next((word for word in words if _plain(word) in telling), ""):
            yield breach(path, word=word)
            return


def _plain(word: str) -> str:
    """A word as it stands in the name of a file, where few type accents."""
    return without_accents(word).casefold()


def _words_of(name: str) -> list[str]:
    words = re.split(r"[\s,-]+", name)
    kept = (word.strip(".'\u2019") for word in words if word.rstrip(".").lower() not in NO_NAMES)
    return [word for word in kept if len(word) >= _SHORT]


def another_clients_name(case: Case, others: tuple[Client, ...]) -> Iterator[Breach]:
    """No paper of one client holds the name of another, who was in the file that was copied.

    What is told names nobody whom the text does not name: the coach's own page shows it, too.
    """
    known = _by_words(others)
    yield from _anothers_greeting(case, known)
    texts = [each for each in printed_texts(case, _SEEN) if _may_hold_another(case, each[0])]
    words = set(_WORD.findall(" ".join(text for _, text in texts)))
    begun = [each for word in words & known.begun.keys() for each in known.begun[word]]
    own = {word.casefold() for name in _own_names(case) for word in name.split()}
    called = {word for word in words & known.called.keys() if word.casefold() not in own}
    office = _of_the_office(case) if called else set()
    called = {word for word in called if _plain(word) not in office}
    for path, text in texts if begun or called else ():
        named = [(each.name, each) for each in begun if re.search(_whole(each.name), text)]
        spoken = called.intersection(chain(*re.findall(_SPOKEN_TO, text))) if called else ()
        named += [(word, each) for word in spoken for each in known.called[word]]
        strangers = {words for words, each in named if _is_stranger(each, case, own)}
        if strangers and case.gives(path):
            yield breach(path, name=min(strangers), text=text)


def _may_hold_another(case: Case, path: str) -> bool:
    """Whether a text is of this case: what a practice file says was copied from no client's."""
    return not path.startswith(_NAMED) and not case.takes_over(path)


def _of_the_office(case: Case) -> set[str]:
    """The words, small, of those to whom the practice itself sends a client: Marisol, at marisol@.

    They are its own people; that a client has the same first name says nothing.
    """
    texts = [text for path, text in printed_texts(case, _SEEN) if _names_the_office(case, path)]
    boxes = [word for text in texts for word in re.findall(r"([\w.+-]+)@", text)]
    named = [word for text in texts for word in _WORD.findall(text) if not word.islower()]
    return {
        _plain(word) for word in [*named, *chain(*(re.split(r"[.+_-]", each) for each in boxes))]
    }


def _names_the_office(case: Case, path: str) -> bool:
    return path.startswith(_OFFICE) or case.takes_over(path)


def _anothers_greeting(case: Case, known: _Known) -> Iterator[Breach]:
    """Where the case says how its client is called, or greeted, and it is how another is."""
    own = {word.casefold() for word in case.text("client.name").split()}
    for path in ("client.called", "client.salutation"):
        text = case.text(path) if case.gives(path) else ""
        words = {word for word in _WORD.findall(text) if not _is_own(word, own)}
        alike = [
            (word, each) for word in words & known.called.keys() for each in known.called[word]
        ]
        strangers = {word for word, each in alike if _is_stranger(each, case, own)}
        if strangers:
            yield breach(path, name=min(strangers), text=text)
            return


def _is_own(word: str, own: set[str]) -> bool:
    """Whether a word is of the client's name, or short for a part of it: Greg, of Gregory."""
    small = word.casefold()
    short = len(small) >= _SHORT and any(each.startswith(small) for each in own)
    return small in own or short


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


NAMED_AFTER = Rule(
    "named-after-the-client",
    "warning",
    "",
    'The name of this file tells who the client is: "{word}".',
    "Name the file by a number, such as 2026-014.yaml; its documents take their names from it.",
    named_after_the_client,
    (),
    shared=False,
)
ANOTHERS = Rule(
    "another-clients-name",
    "warning",
    "",
    'In "{text}", "{name}" is the name of another client.',
    'Write the name that is meant; or, if this is meant, add an entry under "allow" with rule: '
    'another-clients-name, "why" and "words".',
    lambda case: another_clients_name(case, ()),
    (),
    shared=True,
)
