"""Slips: the fields of a case that stand in sentences, and what each of them has to be."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache, partial

from gen.case import Case
from gen.case_texts import printed_texts
from gen.phrasing import (
    facts,
    kept,
    looked_for,
    of_options,
    phrases,
    praise,
    small_letters,
    so_far,
    sums,
    until_when,
    whole_sentences,
    whom,
)
from gen.phrasing.agreement import with_participle, with_you
from gen.phrasing.alike import FORMS
from gen.phrasing.chat import chat
from gen.phrasing.coach_and_helper import how_i_know
from gen.phrasing.coach_meant import ASK, word_that_may_be_the_coach
from gen.phrasing.coachs_own import OR_YOURS, in_my_own
from gen.phrasing.from_me import coach_last, in_a_question, in_me, own_named
from gen.phrasing.misfit import Misfit, one_piece
from gen.phrasing.of_the_client import IN_YOU, MAY_BE_THE_COACH, client_in, of_the_client
from gen.phrasing.quotations import with_quoted, without_quoted
from gen.phrasing.read_in import is_read, payer_reads_sum
from gen.phrasing.she_is import whom_she_means
from gen.phrasing.sums_argued import argued
from gen.phrasing.to_the_payer import of_the_payer
from gen.phrasing.to_you import Client, quoted
from gen.words.beginnings import fitted_in
from gen.words.capitals import names_kept
from gen.words.family import says_who
from gen.words.introductions import is_named_as_theirs, says_clients_own
from gen.words.joints import phrase
from gen.words.shorthand import in_full, names_at_the_beginning, of_two_readings, with_names

Shape = Callable[[str], Misfit | None]
_SHAPES: dict[str, tuple[Shape, ...]] = {
    "engagement.goals": (one_piece, phrases.goal),
    "engagement.reached": (one_piece, so_far.achievement),
    "engagement.thanks": (praise.thanks,),
    "reason.statement": (whole_sentences.statement,),
    "reason.care": (),
    "reason.facts.what": (facts.fact,),
    "reason.facts.effect": (whole_sentences.statement,),
    "tried": (one_piece, so_far.attempt),
    "needs.do": (one_piece, phrases.deed),
    "needs.because": (one_piece, phrases.benefit),
    "needs.seen_by": (one_piece, phrases.sign),
    "door.conditions.do": (one_piece, phrases.deed),
    "door.conditions.seen_by": (one_piece, phrases.sign),
    "door.once": (one_piece, phrases.event),
    "meeting.answer_by": (looked_for.last_day,),
    "ending.materials": (whole_sentences.keeps,),
    "ending.fees.how": (sums.sum_told,),
    "referral.need": (one_piece, looked_for.need),
    "ending.access.what": (looked_for.part("The course portal"),),
    "ending.access.until": (until_when.last_use,),
    "ending.records.kept_for": (kept.kept_for,),
    "ending.records.how": (kept.kept_so,),
    "ending.records.copy_from": (whom.for_a_copy,),
    "ending.contact.via": (whom.to_reach,),
    "ending.appeal.to": (whom.to_turn_to,),
    "referral.options.reach": (whom.to_reach,),
    "referral.options.offers": (looked_for.offered,),
    "referral.options.name": (small_letters.of_a_place,),
    "referral.options.known_how": (of_options.known,),
    "referral.options.cost": (of_options.costs,),
    "referral.consent.what": (),
    "referral.consent.purpose": (),
    "coach.quality_commitment": (whole_sentences.of_the_coach,),
    "coach.results_statement": (whole_sentences.of_the_coach,),
    "support": (whole_sentences.of_the_coach,),
}
"""What is said to the client, field by field; none of it speaks of the client as of another."""

IN_SENTENCES = frozenset(_SHAPES)
"""The fields that stand in sentences, by their dotted paths."""

_BY_ITSELF = frozenset(
    """coach.faith_statement
    door.on_return.fee meeting.others_present.name meeting.last_offer.place referral.consent.to
    referral.options.faith_note review.wants review.contribution""".split()
)
"""What is said to the client and stands by itself, so that only who is meant is looked at."""

_OF_PERSONS = frozenset(
    """client.name client.called coach.name coach.called others.name
    meeting.others_present.name""".split()
)
_TOWARD_THE_COACH = ("ending.contact.via", "ending.appeal.to")
_NUMBER = re.compile(r"\.\d+(?=\.|$)")
_NEED = "referral.need"
_TERMS = ("needs.do", "door.conditions.do")
_SUM, _KNOWN_HOW = "ending.fees.how", "referral.options.known_how"
_TRIES = 4


def slips_of(case: Case) -> Iterator[tuple[str, Misfit]]:
    """The path of each text that does not read well in its sentence, and what is wrong with it."""
    with names_kept(names_at_the_beginning(case)):
        found = list(_slips_of(case))
    yield from found


def _slips_of(case: Case) -> Iterator[tuple[str, Misfit]]:
    client, said = client_in(case), cache(lambda field: is_read(case, field))
    for path, text in printed_texts(case, "PSNLO"):
        field = _NUMBER.sub("", path)
        is_said = field in _SHAPES or field in _BY_ITSELF | _OF_PERSONS
        if not is_said or not case.gives(path):
            continue
        if _is_known_already(case, path, text):
            continue
        if said(field):
            helper = of_options.helper_in(case, path)
            meant = client._replace(she_is=whom_she_means(case, path), helper=helper)
            slip = _quarrel(case, field, text) or slip_in(text, field, meant)
        else:
            slip = _told_the_payer(case, field, text)
        if slip:
            yield path, slip


def _is_known_already(case: Case, path: str, text: str) -> bool:
    """Whether it is how a client's own helper is reached, which the client knows."""
    found = re.fullmatch(r"referral\.options\.(\d+)\.reach", path)
    if not found:
        return False
    option = case.items("referral.options")[int(found[1])]
    known = phrase(option["known_how"] or "")
    is_theirs = says_clients_own(known) or is_named_as_theirs(option["name"])
    return is_theirs and whom.is_known_to_you(text)


def _told_the_payer(case: Case, field: str, text: str) -> Misfit | None:
    """What is told of a sum that whoever pays reads, who is "you" and the client another."""
    if field != _SUM or not payer_reads_sum(case):
        return None
    text = in_full(text)
    return _quarrel(case, field, text) or of_the_payer(text, case) or sums.sum_told(text)


def _quarrel(case: Case, field: str, text: str) -> Misfit | None:
    """What is told of a sum over which the two have argued: whoever did so, it is not written."""
    disputed = case["ending.fees.status"] == "disputed"
    return argued(text, disputed=disputed) if field == _SUM else None


def slip_in(text: str, field: str, client: Client) -> Misfit | None:
    """What is wrong with a text of a field; the better text has no slip left."""
    if field in _OF_PERSONS:
        spoken = field in _BY_ITSELF and not says_who(text)  # whoever is there is heard by name
        of_client = spoken and _next_slip(text, field, client)
        return of_client or small_letters.of_a_person(text)
    if field == _KNOWN_HOW and text.rstrip(".").lower() == of_options.CLIENTS_OWN:
        return None
    typed = with_names(in_full(text), client.written)
    return _settled(typed, field, client) or _mended(typed, field, client)


def _settled(text: str, field: str, client: Client) -> Misfit | None:
    """What is told of a text at once: what only its writer can say, or a word for all of it."""
    if two := of_two_readings(text):
        short, (one, other) = two
        ask = f'Write "{one}" or "{other}", whichever is meant.'
        return Misfit(f'"{short}" may be "{one}" or "{other}".', "", unless=ask)
    of_coach = field.startswith(MAY_BE_THE_COACH)
    plain, _own = without_quoted(text)
    if of_coach and (word := word_that_may_be_the_coach(plain, client)):
        return Misfit(f'"{word}" may be the coach here, or the client.', "", unless=ASK)
    return of_options.own(text, client) if field == _KNOWN_HOW else None


def _mended(text: str, field: str, client: Client) -> Misfit | None:
    """What is told of a text with the one that has no slip left."""
    first: Misfit | None = None
    better = text
    for _ in range(_TRIES):
        found = _next_slip(better, field, client)
        if found is None:
            break
        why = found.why if first in (None, found) else f"{first.why} {found.why}"
        first = first or found
        better = found.better
        if found.alike or not better:
            return Misfit(why, better, alike=found.alike, unless=found.unless)
    if first and _next_slip(better, field, client):
        return first._replace(better=FORMS.get(field, "") or IN_YOU, alike=True)
    fitted = fitted_in(field)(better).removeprefix("and ")  # as it is typed
    return first and Misfit(first.why, fitted, unless=first.unless)


def _next_slip(text: str, field: str, client: Client) -> Misfit | None:
    text = coach_last(text, client.coach)
    plain, own = without_quoted(text)
    if misfit := _who_is_meant(plain, field, client):
        return with_quoted(misfit, own)
    shapes = _SHAPES.get(field, ())
    if field == _NEED and not client.says_need:
        shapes = (one_piece, looked_for.need_told)
    if field == _KNOWN_HOW:
        shapes = (partial(of_options.known, helper=client.helper),)
    if client.if_you and field in _TERMS and so_far.is_done_by_then(text):
        shapes = (one_piece,)
    if misfit := _named_coach(plain, field, client):
        return with_quoted(misfit, own)
    return next(filter(None, (shape(text) for shape in shapes)), None)


def _who_is_meant(text: str, field: str, client: Client) -> Misfit | None:
    """What is told of who stands in a text, and of how one says that."""
    if field == _KNOWN_HOW and (misfit := how_i_know(text, client)):
        return misfit
    if said := in_my_own(text, field, client):
        why = f'This is said by the coach, so "{said.word}" would be somebody else.'
        or_yours = OR_YOURS.format(words=quoted(said.doubted)) if said.doubted else ""
        return Misfit(why, said.text, unless=or_yours)
    if misfit := of_the_client(text, field, client):
        return misfit
    if misfit := chat(text) or _is_the_coach(text, field, client):
        return misfit
    if agreed := with_you(text) or with_participle(text):
        return Misfit(f'One says "{agreed.said}".', agreed.text)
    return None


def _is_the_coach(text: str, field: str, client: Client) -> Misfit | None:
    return whom.the_coach(text, field, client.coach) if field in _TOWARD_THE_COACH else None


def _named_coach(text: str, field: str, client: Client) -> Misfit | None:
    of_role = field.startswith(MAY_BE_THE_COACH)
    if field.startswith("review."):
        said = in_a_question(text, client.coach)
    else:
        said = in_me(own_named(text, client.coach), client.coach, of_role=of_role)
    if not said:
        return None
    return Misfit(f'This is said by the coach, so "{said.word}" would be somebody else.', said.text)
