"""Labelled: the sentences on which tone is built, and those by which it is judged."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import yaml

from gen.tone.features import FIELDS
from gen.tone.lists import HARMLESS, Example, files, read_list

HERE = Path(__file__).parent / "tone"
BUILD, OWN, HANDS, VOICES = "build.tsv", "own.tsv", "hands.tsv", "voices.tsv"
TWINS = "twins.tsv"  # one that hurts, and one in nearly the same words that does not
SCORED = "scored.tsv"
# What writers called a field: who writes a reason means the statement.
OTHER_NAMES = {
    "reason": "statement", "care": "statement", "money": "how", "fee": "how",
    "records": "materials", "do": "need", "because": "need",
}  # fmt: skip
NATURAL = HERE.parent / "phrasing" / "natural.yaml"


class Labelled(NamedTuple):
    """A sentence, the field it stands in, whether it hurts, and which rule it then breaks."""

    id: str
    field: str
    hurts: bool
    rule: str
    sentence: str

    @property
    def told_in(self) -> str:
        """What the field tells of, as the program knows it; empty for what it does not know."""
        name = self.field.rpartition(".")[2]
        name = OTHER_NAMES.get(name, name)
        return name if name in FIELDS else ""


def read(path: Path) -> Iterator[Labelled]:
    """The rows of a file: id, field, fine or hurts, category, sentence, with tabs between."""
    for line in path.read_text(encoding="utf-8").splitlines():
        id_, field, label, category, sentence = (*line.split("\t"), "", "", "", "", "")[:5]
        if label in ("fine", "hurts"):
            yield Labelled(id_, field, label == "hurts", rule_of(category), sentence)


def rule_of(category: str) -> str:
    """The name of the rule for a category, however it is spelled; empty for none."""
    name = category.strip().lower().replace("_", "-").replace(" ", "-").removeprefix("tone-")
    name = {"absolutes": "absolute", "dismissal": "dismissal-word", "legal": "legal-threat"}.get(
        name, name
    )
    return f"tone-{name}" if name and name != "none" else ""


def build_part() -> Iterator[Labelled]:
    """All sentences on which the lists and the weights were built."""
    for name in (BUILD, OWN, HANDS, VOICES, TWINS):
        yield from read(HERE / name)
    for name, example in examples():
        yield Labelled(name, "", example.caught, example.kind.rule, example.sentence)
    for field, text in natural():
        yield Labelled("natural", field, hurts=False, rule="", sentence=text)


def natural() -> Iterator[tuple[str, str]]:
    """The harmless texts as people write them, with their fields."""
    fields: dict[str, list[str]] = yaml.safe_load(NATURAL.read_text(encoding="utf-8"))
    for field, texts in fields.items():
        yield from ((field, text) for text in texts)


def examples() -> Iterator[tuple[str, Example]]:
    """The sentences beside the phrases of each list, with the list's name."""
    for name in (*files(), HARMLESS):
        for example in read_list(name).examples:
            yield name, example
