"""Example words: what a case still holds of an example that is shipped, word for word."""

from __future__ import annotations

import marshal
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import chain
from pathlib import Path

from gen.caches import keep, kept, key
from gen.case import Case
from gen.counsel.rule import Breach, Rule, breach
from gen.form.own_practice import EXAMPLE
from gen.reading.node import Items, Node, Section, Text
from gen.reading.source import source_of

Left = tuple[str, str, Text]
"""A text that may be left of an example: the kind of thing it is, its path, and itself."""
_SHIPPED = Path(__file__).parent.parent / "starter" / "files"
# What nobody shares with an example, by the kind of thing it is. Help lines, emergency numbers,
# directories, support, materials, records and questions may be anybody's.
_THINGS: Mapping[str, tuple[str, ...]] = {
    "name": (
        "practice.name", "coach.name", "client.name", "others.name", "referral.options.name",
        "meeting.others_present.name",
    ),
    "address": ("practice.address", "client.address", "others.address"),
    "contact": (
        "practice.phone", "practice.email", "practice.website", "ending.contact.via",
        "ending.records.copy_from",
    ),
    "reach": ("client.email", "others.email", "referral.options.reach"),
    "credentials": ("coach.credentials",),
    "of the coach": (
        "coach.title", "coach.sign_off", "coach.called",
        "coach.quality_commitment", "coach.results_statement", "coach.faith_statement",
    ),
    "goal": ("engagement.goals", "engagement.reached"),
    "thanks": ("engagement.thanks",),
    "fact": ("reason.facts.what", "reason.facts.effect"),
    "need": ("needs.do", "needs.because", "door.conditions.do"),
    "statement": ("reason.statement", "reason.care"),
    "why": (
        "reason.other", "door.rationale", "door.reopened_because", "meeting.why_not_in_person",
        "ending.fees.how", "safety.plan",
    ),
    "section": ("engagement.agreement.section",),
    "answer": ("meeting.answer_by",),
    "none": ("referral.why_none",),
}  # fmt: skip
_OFTEN_SO = ("section", "answer", "none", "credentials")
"""What may well be so in another case, too: by itself it is no sign of an example."""
_ANYBODYS = ("get your evenings back", "have your Sundays back", "pay each month in advance")
"""What many clients want or do in just these words: by itself it is no sign, either."""
_MEANT = "of the coach"
"""What a coach may well say, too, letter for letter: told, and never an error."""
_PRINTED_AS_OURS = ("practice.address", "practice.name", "coach.name")
_LETTERS = "credentials"
"""Which many coaches have: told beside something else of the same example alone."""
_OF_A_PRACTICE = ("name", "address", "contact", _MEANT, _LETTERS)
_DO = "Write what is true here in its place, or take it out"
_OF_THE_SHIPPED = (
    "Leave this file as it is shipped, and copy it under a name of your own; in the case, put the "
    'name of your copy behind "based_on"'
)
_ALSO = (
    '; or, if it is true here, add an entry under "allow" with rule: still-the-example and "why"'
)
_REACHED = r"@|\d{3}|\w\.\w"  # an address or a number, and no "just ask me"


def still_the_example(case: Case) -> Iterator[Breach]:
    """No case of a real client holds the words of a fiction.

    Two texts of one example in one file are a copy, and an error, and so is the way to the coach; a
    single one may be true of somebody, who has the name or the goal of a fiction: a warning, and
    the case can allow it.

    A case tells of it once, however much of it is left: whoever copied a whole example has one
    thing to do. In a file that many cases rest on each text is told of by itself, so that all of
    them say the same.
    """
    if case.name.startswith(EXAMPLE):
        return
    alike = _alike(case.written)
    for file in dict.fromkeys(text.place.file for _, _, text in alike):
        here = [each for each in alike if each[-1].place.file == file]
        theirs = [(t, text) for t, _, text in here if text.value.strip() not in _ANYBODYS]
        signs = [(thing, text) for thing, text in theirs if thing not in _OFTEN_SO]
        found = [each for each in here if signs or len(theirs) > 1]
        found.sort(key=lambda each: each[-1].place.line)
        together = file == case.file
        copied = _is_copy(each for each in signs if each[0] != _MEANT)
        for thing, path, text in found[:1] if together else found:
            more = _so_are([each for *_, each in found], text) if together else ""
            ours = any(map(_is_ours, found if together else [(thing, path, text)]))
            copy = copied and (together or thing not in (_MEANT, _LETTERS))
            yield _told(path, text, more, copied=copy or ours)


def left_in_practice(practice: Section) -> Iterator[Breach]:
    """What a practice file that is somebody's own by now still says of the shipped one.

    Whole as it is shipped, it is the examples' own. No client has it yet: each is a warning, until
    a case rests on it.
    """
    alike = [each for each in _alike(practice) if each[0] in _OF_A_PRACTICE]
    named = {path for _, path, _ in alike} & {"practice.name", "coach.name"}
    if len(named) == sum(1 for _ in _names(practice)):
        return
    for each in alike:
        yield _told(*each[1:], "", copied=_is_ours(each))._replace(level="warning")


def _names(practice: Section) -> Iterator[Text]:
    for path in ("practice.name", "coach.name"):
        yield from (text for _, text in _at(practice, path.split("."), ""))


def _alike(root: Section) -> list[Left]:
    """Each text that is an example's: what it is, its path, and itself."""
    told = [*_of_nobody_else(root)]
    towns = {path.rpartition(".")[0]: text for thing, path, text in told if thing == "address"}
    alike = [
        (thing, path, text)
        for thing, path, text in told
        if _shipped_in(thing, text)
        # There is a Mill Lane in many a town; the towns of the examples are made up.
        and (thing != "address" or _shipped_in(thing, towns[path.rpartition(".")[0]]))
    ]
    return [each for each in alike if each[0] != _LETTERS or _stands_beside(each, alike)]


def _stands_beside(letters: Left, alike: Iterable[Left]) -> bool:
    """Whether something else of the same example stands in the same file."""
    thing, _, text = letters
    return any(
        each[0] not in _OFTEN_SO
        and each[-1].place.file == text.place.file
        and _shipped_in(each[0], each[-1]) & _shipped_in(thing, text)
        for each in alike
    )


def _is_ours(left: Left) -> bool:
    """Whether it is printed as the way to this coach, or as who it is: no fiction may be that."""
    return left[0] == "contact" or left[1].startswith(_PRINTED_AS_OURS)


def _told(path: str, text: Text, more: str, *, copied: bool) -> Breach:
    do = _OF_THE_SHIPPED if Path(text.place.file).name.startswith(EXAMPLE) else _DO
    also = "" if copied else _ALSO
    left = breach(path, words=text.value.strip(), more=more, do=do, also=also)
    return left._replace(level="error") if copied else left


def _is_copy(signs: Iterable[tuple[str, Text]]) -> bool:
    """Whether two different texts are of one and the same example."""
    texts = {(thing, text.value.strip()): _shipped_in(thing, text) for thing, text in signs}
    return max(Counter(chain.from_iterable(texts.values())).values(), default=0) > 1


OTHER_LINES = r" \(so (?:is line|are lines) [^)]*\)"
"""What ``_so_are`` writes, for who has no file yet in which to look."""


def _so_are(texts: Iterable[Text], first: Text) -> str:
    lines = sorted({each.place.line for each in texts} - {first.place.line})
    if not lines:
        return ""
    *rest, last = map(str, lines)
    return f" (so are lines {', '.join(rest)} and {last})" if rest else f" (so is line {last})"


def _shipped_in(thing: str, text: Text) -> frozenset[int]:
    """The shipped files, by a number, that say the same of the same kind of thing."""
    return _shipped().get((thing, text.value.strip()), frozenset())


@cache
def _shipped() -> Mapping[tuple[str, str], frozenset[int]]:
    """What the shipped practice file and cases say, each with the kind of thing it is, and where.

    Kept from run to run: to read their YAML anew takes ten times as long.
    """
    files = [path.read_bytes() for path in sorted(_SHIPPED.rglob("*.yaml"))]
    name = key("examples-by-file", *files)
    if data := kept(name):
        known: Mapping[tuple[str, str], frozenset[int]] = marshal.loads(data)  # noqa: S302 - sealed
        return known
    told = _told_in(files)
    keep(name, marshal.dumps(told))
    return told


def _told_in(files: Iterable[bytes]) -> dict[tuple[str, str], frozenset[int]]:
    told: dict[tuple[str, str], frozenset[int]] = {}
    for number, data in enumerate(files):
        root = source_of("", data).root
        for thing, _, text in _of_nobody_else(root) if root else ():
            known = thing, text.value.strip()
            told[known] = told.get(known, frozenset()) | {number}
    return told


def _of_nobody_else(root: Section) -> Iterator[Left]:
    """Each text that an example and a case cannot share: what it is, its path, and itself."""
    for thing, paths in _THINGS.items():
        for path in paths:
            for at, text in _at(root, path.split("."), ""):
                if thing not in ("reach", "contact") or re.search(_REACHED, text.value):
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


STILL_THE_EXAMPLE = Rule(
    "still-the-example",
    "warning",
    "",
    'This is still the example that is shipped, word for word: "{words}"{more}.',
    "{do}{also}.",
    still_the_example,
    (),
    shared=True,
)
