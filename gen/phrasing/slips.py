"""Slips: the fields of a case that stand in sentences, and what each of them has to be."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache

from gen.case import Case
from gen.case_texts import printed_texts
from gen.phrasing import looked_for, phrases, whole_sentences
from gen.phrasing.from_me import in_me
from gen.phrasing.misfit import Misfit, one_piece
from gen.phrasing.to_you import Client, client_of, in_you
from gen.talks import speaks_of_money, talk
from gen.words.beginnings import BY_FIELD
from gen.words.shorthand import in_full

Shape = Callable[[str], Misfit | None]
_SAID_IN: dict[str, tuple[str, ...]] = {
    "reason.facts": ("ask", "part"),
    "tried": ("ask", "part"),
    "needs.because": ("ask",),
    "meeting.answer_by": ("ask",),
    "support": ("ask",),
    "door.once": ("leave",),
    "door.conditions": ("ask", "part", "refer", "firm"),
}
"""The talks in which a field is said; any other is said in all of them."""

_SHAPES: dict[str, tuple[Shape, ...]] = {
    "engagement.goals": (one_piece, phrases.goal),
    "engagement.reached": (one_piece, phrases.achievement),
    "engagement.thanks": (whole_sentences.thanks,),
    "reason.statement": (whole_sentences.statement,),
    "reason.care": (),
    "reason.facts.what": (whole_sentences.fact,),
    "reason.facts.effect": (whole_sentences.statement,),
    "tried": (one_piece, phrases.attempt),
    "needs.do": (one_piece, phrases.deed),
    "needs.because": (one_piece, phrases.benefit),
    "needs.seen_by": (one_piece, phrases.sign),
    "door.conditions.do": (one_piece, phrases.deed),
    "door.conditions.seen_by": (one_piece, phrases.sign),
    "door.once": (one_piece, phrases.event),
    "meeting.answer_by": (looked_for.last_day,),
    "ending.materials": (whole_sentences.keeps,),
    "ending.fees.how": (whole_sentences.sum_told,),
    "referral.need": (one_piece, looked_for.need),
    "ending.access.what": (looked_for.part("The course portal"),),
    "ending.access.until": (looked_for.part("June 30"),),
    "ending.records.kept_for": (looked_for.kept,),
    "ending.records.how": (),
    "referral.options.offers": (looked_for.offered,),
    "referral.options.known_how": (),
    "referral.consent.what": (),
    "referral.consent.purpose": (),
    "coach.quality_commitment": (whole_sentences.of_the_coach,),
    "coach.results_statement": (whole_sentences.of_the_coach,),
    "support": (whole_sentences.of_the_coach,),
}
"""What is said to the client, field by field; none of it speaks of the client as of another."""

IN_SENTENCES = frozenset(_SHAPES)
"""The fields that stand in sentences, by their dotted paths."""

# Where "their" has someone else in the line before, or in the sentence around it.
_NOT_THEIRS = ("ending.", "coach.", "support", "referral.")
_OF_THE_HELP = ("referral.options.offers", "referral.options.known_how")  # "she" is who helps
_NUMBER = re.compile(r"\.\d+(?=\.|$)")
_TRIES = 4
_IN_YOU = "You keep a list, and you plan your week."


def slips_of(case: Case) -> Iterator[tuple[str, Misfit]]:
    """The path of each text that does not read well in its sentence, and what is wrong with it."""
    client, said = _client(case), cache(lambda field: _is_said(case, field))
    for path, text in printed_texts(case, "SNL"):
        field = _NUMBER.sub("", path)
        shapes_of = _SHAPES.get(field)
        if shapes_of is None or not said(field) or not case.gives(path):
            continue
        if field == "referral.options.known_how" and text.rstrip(".").lower() == "client's own":
            continue  # the word for who was the client's before
        if slip := slip_in(text, field, client):
            yield path, slip


def slip_in(text: str, field: str, client: Client) -> Misfit | None:
    """What is wrong with a text of a field; the better text has no slip left."""
    first: Misfit | None = None
    better = in_full(text)
    for _ in range(_TRIES):
        found = _next_slip(better, field, client)
        if found is None:
            break
        first = first or found
        better = found.better
        if found.alike:
            return Misfit(first.why, found.better, alike=True)
    return first and Misfit(first.why, BY_FIELD.get(field, str)(better))


def _next_slip(text: str, field: str, client: Client) -> Misfit | None:
    said = in_you(text, client, several=not field.startswith(_NOT_THEIRS))
    if said and field not in _OF_THE_HELP:
        why = f'This is said to the client, so "{said.word}" would be somebody else.'
        return Misfit(why, said.text if said.sure else _IN_YOU, alike=not said.sure)
    if said := in_me(text, client.coach):
        why = f'This is said by the coach, so "{said.word}" would be somebody else.'
        return Misfit(why, said.text)
    for shape in _SHAPES[field]:
        if misfit := shape(text):
            return misfit
    return None


def _is_said(case: Case, field: str) -> bool:
    """Whether the client hears or reads a field in this talk."""
    if field in ("needs.do", "needs.seen_by"):
        return talk(case) == "ask" or not case.gives("door.conditions")
    if field in ("engagement.goals", "engagement.reached"):
        return talk(case) != "firm" or bool(case["door.state"] == "open")
    if field == "ending.fees.how" and not speaks_of_money(case):
        return False
    talks = next((talks for start, talks in _SAID_IN.items() if field.startswith(start)), None)
    return talks is None or talk(case) in talks


def _client(case: Case) -> Client:
    others = [
        *(each["name"] for each in case.items("referral.options")),
        *(each["name"] for each in case.items("others")),
        *(each["name"] for each in case.items("meeting.others_present")),
        *filter(None, (case["coach.name"], case["coach.called"], case["practice.name"])),
    ]
    client, coach = (
        (case.text(f"{who}.name"), case.text(f"{who}.called")) for who in ("client", "coach")
    )
    return client_of(*client, others, coach)
