"""Names with accents: whatever is made and told of Zoë is what is made and told of Zoe."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from reading_documents import read_document
from variants import Changes, papers

PAIRS = (
    ("Una", "Úna"), ("Grainne", "Gráinne"), ("Jose", "José"), ("Lukasz", "Łukasz"),
    ("Zoe", "Zoë"), ("Oyvind", "Øyvind"), ("Anne-Elise", "Anne-Élise"), ("D'Arcy", "D'Árcy"),
)  # fmt: skip
SOMEBODY: dict[str, tuple[str, Changes]] = {
    "the client": (
        "part",
        {
            "client.name": "{} Brooks",
            "client.called": "{}",
            "reason.facts": [{"what": "{} has missed three payments. {}'s last one was in May."}],
            "tried": ["{} got a reminder in July", "a plan for two payments"],
        },
    ),
    "the coach": (
        "part",
        {
            "coach.name": "{} Ruiz",
            "coach.called": "{}",
            "tried": ["{} and Tess wrote in July", "a call with {} in May"],
            "ending.materials": "{} will send you your sketches.",
            "ending.records.copy_from": "me ({}) at the front desk",
        },
    ),
    "who answers": (
        "part",
        {
            "practice.email": "hello@practice.example",
            "ending.contact.via": "{} Geraghty at hello@practice.example, who'd love to hear",
            "ending.contact.route": "third party",
            "ending.records.copy_from": "call {} at 555 0142",
        },
    ),
    "who answers an address of hers": (
        "part",
        {
            "ending.contact.via": "{} on 555 0164",
            "ending.contact.route": "third party",
            "practice.email": "office@practice.example",
            "door.conditions": [{"do": "ring {}"}],
        },
    ),
    "who can help": (
        "part",
        {
            "referral.options": [
                {"name": "{} Hale", "role": "adviser", "reach": "{}, 555 0164, who'd be glad",
                 "offers": "{} Hale can go through the figures with you", "cost": "free",
                 "known_how": "I know {} from a course. {} was a client of mine.",
                 "checked_on": "2026-09-16"},
            ],
            "referral.need": "{} Hale Counseling",
        },
    ),
    "who is told": (
        "willing",
        {
            "others": [{"name": "{} Okafor", "who": "sponsor", "told": "dates"}],
            "meeting.others_present": [
                {"name": "{} Okafor", "role": "your sister", "client_agreed": "yes"}
            ],
            "engagement.thanks": ["{} gave us the room, and you were open from the first day"],
        },
    ),
    "who is spoken of": (
        "part",
        {
            "engagement.thanks": ["You came prepared. {} told me so", "{}'s help at the fair"],
            "engagement.reached": ["{} took the second shift", "You opened the shop with {}."],
            "reason.statement": "I also coach {} Hale, and can't go on like that. {} knows it.",
            "reason.facts": [{"what": "{} asked twice for the invoice, and got no answer."}],
            "ending.materials": "{} moved your sketches. between {} & Tess they are safe",
            "door.conditions": [{"do": "let {} know"}, {"do": "pay {} in advance"}],
        },
    ),
}  # fmt: skip


def of(value: Any, name: str) -> Any:
    """The changes with somebody of this name in them."""
    if isinstance(value, dict):
        return {each: of(below, name) for each, below in value.items()}
    if isinstance(value, list):
        return [of(each, name) for each in value]
    return value.replace("{}", name)


def made_and_told(example: str, changes: Changes) -> str:
    """All papers of a case, and all that is said of it."""
    report = papers(example, changes).report
    told = [f"{each.rule} {each.field}: {each.what} {each.fix}" for each in report.all_problems()]
    made = [Path(each.file) for each in report.cases[0].documents if each.state == "made"]
    return "\n".join([*told, *(read_document(each.read_bytes()).everything for each in made)])


@pytest.mark.parametrize(("plain", "accented"), PAIRS)
@pytest.mark.parametrize("who", SOMEBODY)
def test_a_name_with_accents_is_read_as_one_without(who: str, plain: str, accented: str) -> None:
    example, changes = SOMEBODY[who]
    told = made_and_told(example, of(changes, accented))
    told = told.replace(accented, plain).replace(accented.lower(), plain.lower())
    assert told == made_and_told(example, of(changes, plain))


def test_who_answers_is_a_person_by_a_name_with_an_accent() -> None:
    changes = SOMEBODY["who answers"][1]
    note = papers("part", of(changes, "Úna")).n.text
    assert "please write to Úna Geraghty at hello@practice.example. Úna would" in note
