"""Fillings: texts as people write them, in every sentence of every talk that they go into.

``tests/phrasing/fillings.yaml`` has the texts by field; the sentences are made by the road, and
stand in ``sentences.txt``, to be read. What no reader would pass is looked for in each of them.
"""

from __future__ import annotations

import copy
import re
from functools import cache
from pathlib import Path
from typing import Any

import shipped
import yaml
from variants import EMAIL, PHONE, example_case, varied
from yaml_texts import fields_of

from gen.as_read import pages_of, sentences_with
from gen.case import Case
from gen.reading.source import source_of
from gen.road import read_case
from gen.shared import Shared
from gen.words.beginnings import BY_FIELD, kept_for, until
from gen.words.dates_and_money import English
from gen.words.joints import phrase, sentence, upper_first

HOME = Path(__file__).parent / "phrasing"
FILLINGS: dict[str, list[str]] = fields_of(HOME / "fillings.yaml")
TALKS = {
    "willing": EMAIL,
    "part": EMAIL,
    "beyond-scope": PHONE,
    "leave": PHONE,
    "complete": EMAIL,
    "accept": PHONE,
    "broken-trust": EMAIL,
}
"""An example of each talk, and another way in which it may be held."""
NEEDS = {"do": "come to each session", "because": "we keep on"}
ENTRIES: dict[str, dict[str, Any]] = {
    "needs": NEEDS,
    "door.conditions": {"do": "settle the account"},
    "reason.facts": {"what": "The step was open.", "on": "2026-06-09"},
    "ending.access": {"what": "the portal", "until": "2026-12-01"},
    "referral.options": {
        "name": "Ana Ruiz", "role": "adviser", "offers": "talks", "reach": "555 0100",
        "known_how": "none", "checked_on": "2026-09-01",
    },
}  # fmt: skip
ONLY = {
    "needs": ("willing",),
    "meeting.answer_by": ("willing",),
    "support": ("willing",),
    "tried": ("willing", "part"),
    "door": ("willing", "part", "beyond-scope"),
    "engagement.reached": ("complete",),
    "referral.options": ("willing", "part", "beyond-scope", "leave", "complete", "accept"),
    "referral.need": ("willing", "part", "beyond-scope", "leave", "complete", "accept"),
}
FITTED = {
    "ending.records.kept_for": lambda text: kept_for(text)[0],
    "ending.access.0.until": until,
}
UNMARKED = str.maketrans("", "", "\u2039\u203a")
ROUNDS = max(map(len, FILLINGS.values()))


def put(fields: dict[str, Any], path: str, text: object) -> None:
    """Puts a text at a path; of a list all others but the text's own are taken out."""
    *way, last = path.split(".")
    for at, step in enumerate(way):
        if step == "0":
            continue
        if way[at + 1 : at + 2] == ["0"]:
            owner = ".".join(way[: at + 1])
            entries = fields.get(step) if isinstance(fields.get(step), list) else None
            fields[step] = entries or [copy.deepcopy(ENTRIES[owner])]
            fields = fields[step][0]
        else:
            if not isinstance(fields.get(step), dict):
                fields[step] = {}
            fields = fields[step]
    fields[last] = text


LISTS = ("engagement.goals", "engagement.thanks", "engagement.reached")


def filled_in(example: str, number: int, changes: dict[str, Any]) -> dict[str, Any]:
    """An example with the text of this number in each field that its talk has."""
    fields = varied(example_case(example), changes)
    for field, texts in FILLINGS.items():
        text = texts[number % len(texts)]
        only = next((talks for start, talks in ONLY.items() if field.startswith(start)), None)
        if only and example not in only:
            continue
        if field in LISTS:
            put(fields, field, [text])
        elif field.endswith(".0"):
            path = field.removesuffix(".0")
            put(fields, path, [text, "a different day" if path == "tried" else "I listen."])
        else:
            put(fields, field, text)
    return fields


@cache
def shared() -> Shared:
    return Shared(shipped.all_templates())


def read(name: str, fields: dict[str, Any]) -> Case:
    written = yaml.safe_dump(fields, allow_unicode=True, sort_keys=False, width=1000)
    source = source_of(f"/nowhere/example-{name}.yaml", written.encode())
    checked = read_case(source, shared())
    assert checked.case, "\n".join(each.as_text() for each in checked.problems)
    wrong = [each.as_text() for each in checked.problems if each.rule == "reads-wrong"]
    assert not wrong, "\n".join(wrong)
    return checked.case


def ways_to_read(case: Case, field: str, text: str) -> set[str]:
    """A text as it may stand in a sentence of this case."""
    fit = FITTED.get(field) or BY_FIELD.get(field.replace(".0", ""), str)
    spoken = English.of(case["meeting.date"], case["practice.language"], spoken=True)
    ways = set()
    for english in (spoken, spoken._replace(spoken=False)):
        dated = english.in_words(text)
        ways |= {fit(dated), upper_first(fit(dated)), sentence(dated), phrase(dated)}
    return ways - {""}


@cache
def found() -> tuple[str, ...]:
    """A line for each text, talk and sentence; what several talks say alike is told once."""
    seen: dict[tuple[str, str], dict[str, str]] = {}
    for example, other in TALKS.items():
        for channel, changes in (("", {}), (" by another way", other)):
            for number in range(ROUNDS):
                name = f"{example}{channel}-{number}".replace(" ", "-")
                case = read(name, filled_in(example, number, dict(changes)))
                pages = list(pages_of(case, shared()))
                whole = " ".join(" ".join(pages).split())
                for field, texts in FILLINGS.items():
                    text = texts[number % len(texts)]
                    lines = seen.setdefault((field, text), {})
                    for way in sorted(ways_to_read(case, field, text)):
                        if " ".join(way.split()) in whole:
                            for line in sentences_with(way, pages):
                                lines.setdefault(line.translate(UNMARKED), line)
    return tuple(
        line
        for field, texts in FILLINGS.items()
        for text in texts
        for line in (f"# {field}: {text}", *seen[field, text].values())
    )


def test_every_sentence_stands_as_it_was_read(accept: bool) -> None:
    golden = HOME / "sentences.txt"
    text = "\n".join(found()) + "\n"
    if accept:
        golden.write_text(text, encoding="utf-8")
    assert text == golden.read_text(encoding="utf-8")


NOTICED = re.compile(
    r"\b(to|by|until|so|the|is|you|for|and|in|help) \1\b|[!?,;:]\.|\.\.|\.[!?]| [.,;:!?]|[,;:][,;:]"
    r"|\bYou (?:has|was|is|[a-z]+ing)\b|, so |\b(?:came|wanted) to [A-Z]|\bbe be\b|\(\)|: \W*$"
)
LOWER = re.compile(r"(?<!\b[ap]\.m)(?<!Inc)[.!?] \u2039?[a-z](?!\S*[.@]|[A-Z])")


def test_no_reader_stumbles_over_any_of_them() -> None:
    for line in found():
        if not line.startswith("# "):
            plain = line.translate(UNMARKED)
            assert not NOTICED.search(plain), line
            assert not LOWER.search(plain), line


def test_every_filling_is_read_somewhere() -> None:
    lines = found()
    silent = [
        line
        for line, after in zip(lines, (*lines[1:], "# "), strict=True)
        if line.startswith("# ") and after.startswith("# ")
    ]
    assert not silent
