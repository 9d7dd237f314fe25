"""Sender: head and foot of what is sent, and by which way whoever gets it can answer."""

from __future__ import annotations

import re

from gen.case import Case
from gen.defaults import TITLES
from gen.faith import ends_in_faith, says_faith
from gen.talks import coach_moves, practice_closes, talk
from gen.words.contact import ADDRESS, NUMBER
from gen.words.delivery import DENIED, has_email, may_be_handed, sent_by, sent_to

_TEXT, _CALL = r"\btexts?\b", r"\b(?:call|ring|phone|voicemail|speak|talk)"
_IN_A_LETTER = r"(?i)\b(?:letters?|by post|by mail)\b"
_OUR_ADDRESS = r"(?i)\b(?:postal address|street address|address above|by (?:post|mail|letter))\b"
_FOR_A_CLIENT = r"(?i)\b(?:you|your|love|hugs?|heart|cheering)\b"
_COPY_FROM = "ending.records.copy_from"
_AND_NO_MORE = r" [-\u2013\u2014] |[;(]|, (?:no|not|and|but|please)\b"  # PO Box 44 - no calls


def _own_sign_off(case: Case, *, to_client: bool) -> str:
    """The coach's words above the signature; none where they speak of a faith untimely.

    Nor above that of a page for another, where they are for the client: Rooting for you.
    """
    sign_off = case.text("coach.sign_off").rstrip(",")
    may_say = says_faith(case) or not case["practice.faith_based"] or not ends_in_faith(sign_off)
    fits = to_client or not re.search(_FOR_A_CLIENT, sign_off)
    return sign_off if may_say and fits else ""


def signature(
    case: Case, *, to_client: bool = True, after_the_end: bool = False
) -> dict[str, object]:
    """Head and foot of what is sent: who signs, and how to reach the practice.

    The way to reach it stands below the name again, as readers for the blind skip the head. Where
    one way alone is open to the client, no other stands there; and ``after_the_end`` no place that
    the coach has left.
    """
    name, email, phone = (case.text(f"practice.{each}") for each in ("name", "email", "phone"))
    address, website = ", ".join(case.texts("practice.address")), case.text("practice.website")
    ways, written_only = [email, phone], case["ending.contact.route"] == "written only"
    to_practice = _ways_to_the_practice(case)
    if to_client and written_only:
        phone, ways = "", _only_ways(case)
        address = address if {email, address}.intersection(ways) else ""
    if to_client and _only_another_answers(case):
        phone, ways = "", []
    if after_the_end and _has_left(case):
        address = address if address == to_practice["practice_at"] else ""
    if after_the_end and practice_closes(case):
        website = ""
        if _way_of_its_own(case) and not written_only:
            phone, ways = "", [str(to_practice["practice_at"])]
    return {
        **to_practice,
        "own_sign_off": (sign_off := _own_sign_off(case, to_client=to_client)),
        "best_in_sign_off": bool(re.search(r"(?i)\bbest\b", sign_off)),
        **_signed(case),
        "sent_by": sent_by(case),
        "letterhead": _dotted(address, phone, website),
        "contact_line": _dotted(name, *ways),
    }


def _signed(case: Case) -> dict[str, object]:
    """Who signs, and the line below the name; "Dr." is no line, and stands before the name."""
    name, title = case.text("coach.name"), case.text("coach.title")
    if title.rstrip(".").lower() in TITLES:
        name, title = name if name.startswith(title) else f"{title} {name}", ""
    credentials = case.text("coach.credentials")
    return {"signed_by": ", ".join(filter(None, (name, credentials))), "signed_title": title}


def _only_another_answers(case: Case) -> bool:
    """Whether a client is asked not to turn to the coach any more: no number invites to it."""
    by_another = case["ending.contact.route"] == "third party"
    return by_another and talk(case) == "firm" and case["door.state"] == "closed"


def _has_left(case: Case) -> bool:
    """Whether the address of the practice file is, or may be, that of rooms left behind."""
    given_anew = case.gives("practice.address") and not case.takes_over("practice.address")
    return (practice_closes(case) or coach_moves(case)) and not given_anew


def _way_of_its_own(case: Case) -> bool:
    """Whether a way is named for this end, and not for every client of the practice."""
    via = "ending.contact.via"
    return case.gives(via) and not case.takes_over(via)


def _only_ways(case: Case) -> list[str]:
    """Where alone a client may write: the practice's email, or what the case names instead."""
    email, via = case.text("practice.email"), case.text("ending.contact.via")
    address = ", ".join(case.texts("practice.address"))
    if not via or email in via:
        return [email] if has_email(case) else [address, email]
    if address and re.search(_OUR_ADDRESS, _via_open(case)):
        return [address]
    addresses = re.findall(ADDRESS, via)
    return addresses or [re.split(_AND_NO_MORE, via)[0].strip(" ,.")]


def _only(case: Case) -> bool:
    """Whether the case names one way to write, and no other is open."""
    return bool(case["ending.contact.route"] == "written only" and case["ending.contact.via"])


def _ways_to_the_practice(case: Case) -> dict[str, object]:
    """How a client can answer, and where papers are sent: who has no email writes or calls.

    Where the case names another way that is open when the letter comes, that is the one.
    """
    email, phone = case.text("practice.email"), case.text("practice.phone")
    address = ", ".join(case.texts("practice.address"))
    if has_email(case):
        address = phone = ""
    if case["ending.contact.route"] == "written only" and address:
        phone = ""
    if address and (case["meeting.channel"] == "post" or re.search(_IN_A_LETTER, _via_open(case))):
        phone = ""
    written, called = _named_way(case)
    at = written or called or phone or address or email
    way = "call" if at in (called, phone) else "line"
    if way == "call" and _texts_alone(case, called):
        way = "text"
    return {
        **sent_to(case),
        "copy_in_writing": way == "line" and _only_called_for_a_copy(case),
        "practice_by_phone": way == "call",
        "practice_way": way,
        "copy_by_email_alone": asks_by_email_alone(case),
        "read_here_only": bool(case.text("client.send_only")) and not may_be_handed(case),
        "practice_at": at,
        "papers_to": (_only(case) and written) or address or email,
    }


def _via_open(case: Case) -> str:
    """The way to the coach without what is denied in it; empty where it names an email."""
    via = re.sub(DENIED, "", case.text("ending.contact.via"))
    return "" if re.search(r"(?i)e-?mail|@", via) else via


def asks_by_email_alone(case: Case) -> bool:
    """Whether who has no email would be given an address to ask for a copy."""
    return "@" in case.text(_COPY_FROM) and not has_email(case)


def _only_called_for_a_copy(case: Case) -> bool:
    """Whether who may only write would be given a number to ask for a copy: Miguel at 555 0142."""
    whom = case.text(_COPY_FROM)
    by_number = bool(re.search(NUMBER, whom)) and not re.search(ADDRESS, whom)
    return by_number and case["ending.contact.route"] == "written only"


def _named_way(case: Case) -> tuple[str, str]:
    """The address, or else the number, that the case names for questions after the end.

    Where the practice closes, nobody answers at any other; else no word to the coach goes to
    whoever the client may go on with.
    """
    until, letter = case.date("ending.contact.until"), case.date("door.letter_date")
    closed = case["ending.contact.route"] == "none" or _only_another_answers(case)
    alone = practice_closes(case) and _way_of_its_own(case)
    over = until and letter and until < letter
    if closed or ((over or _is_anothers(case)) and not alone):
        return "", ""
    via = case.text("ending.contact.via")
    if _only(case):
        only = _only_ways(case)[0]
        return (only if "@" not in only or has_email(case) else ""), ""
    if address := re.search(ADDRESS, via):
        return (address[0] if has_email(case) else ""), ""
    if number := re.search(NUMBER, via):
        return "", number[0]
    return (re.split(_AND_NO_MORE, via)[0].strip(" ,.") if alone else ""), ""


def _is_anothers(case: Case) -> bool:
    """Whether whoever answers is one of those to turn to: what is for the coach is not for them."""
    via = case.text("ending.contact.via")
    ways = re.findall(rf"{ADDRESS}|{NUMBER}", via)
    return case["ending.contact.route"] == "third party" and any(
        each["name"] in via or any(way in each["reach"] for way in ways)
        for each in case.items("referral.options")
    )


def _texts_alone(case: Case, number: str) -> bool:
    """Whether the number that the case names is for texts, and nothing is said of calls."""
    via = case.text("ending.contact.via").lower()
    return bool(number) and bool(re.search(_TEXT, via)) and not re.search(_CALL, via)


def _dotted(*pieces: str) -> str:
    return " \N{MIDDLE DOT} ".join(filter(None, pieces))
