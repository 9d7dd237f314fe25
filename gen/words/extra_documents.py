"""The words of the pages beside script, note and letter: a fresh start, others, the assistant."""

from __future__ import annotations

import re
from datetime import date, timedelta

from gen.case import Case, Fields
from gen.characters import CAPITAL
from gen.defaults import first_name
from gen.documents import WITH_LETTER, why_not
from gen.organisations import may_be_organisation
from gen.reasons import WRITTEN
from gen.schema import CASE
from gen.situation import lets_money_go, reasons_of
from gen.talks import coach_moves, end_is_open, guardians_of, payers_of
from gen.words import shared_words
from gen.words.access import access
from gen.words.asked_of_client import asked_of_client
from gen.words.beginnings import court, passed_on, receiver
from gen.words.capitals import begins_with_a_person
from gen.words.contact import contact_words
from gen.words.copies import whom_to_ask
from gen.words.couple import are_two
from gen.words.dates_and_money import English, counted
from gen.words.delivery import sent_to
from gen.words.family import is_of_the_family, kin_of, name_alone, name_at_home, there, with_a_title
from gen.words.greeting import client_again, client_within
from gen.words.joints import names_listed, phrase, sentence, upper_first
from gen.words.named import names_named
from gen.words.notes_kept import notes_kept
from gen.words.others_told import guardian_named
from gen.words.own_words import says_you
from gen.words.people import hears_it_all
from gen.words.refunds import sum_hangs

_PAID = r"(?:already )?(?:paid|prepaid|bought|covered)\b"
_PART = rf"{CAPITAL}[\w.'\u2019-]*"
_LIKE_A_PERSON = rf"{_PART}(?: (?:{_PART}|de|del|van|der|von|la|bin)){{1,3}}"
_OF_A_GROUP = frozenset(("group", "platform"))
_FEES = CASE.fields["ending"].fields["fees"].fields


def fresh_start_words(case: Case, english: English) -> dict[str, object]:
    """The names of the page that client and coach sign after a yes."""
    start, review = case.date("meeting.trial.start"), case.date("meeting.trial.review_on")
    needs = asked_of_client(case.items("needs"), names_named(case))
    return {
        "needs": [
            {name: each[name] for name in ("line", "seen_by", "seen_by_me", "seen_said")}
            for each in needs
        ],
        **client_within(case),
        "goals": shared_words.goals(case),
        "begins_on": english.weekday(start) if start else "",
        "tried_for": counted(case["meeting.trial.weeks"], "week"),
        "looked_at_on": english.weekday(review) if review else "",
    }


_ME = r"(?i)^(?:me|myself|(?:the )?coach)\b"
_AS_LONG_AS = r"(?i)\b(as long as) you (\w+)"
_OF_THE_TWO = r"\b(?:(?i:you(?:r|rs)?|me|my|we|our)|I)\b"


def others_words(case: Case, english: English) -> dict[str, object]:
    """The names of a page for one of the others, or for all of them where it has no entry.

    Money is spoken of only where each of them is told of it.
    """
    told = case.items("others")
    to_guardian = len(told) == 1 and bool(guardians_of(case))
    of_payer = case["ending.fees.to"] == "payer"
    contact = contact_words(case)
    left = shared_words.what_is_left(case)
    ending = shared_words.ending(case, at_meeting=case["meeting.channel"] not in WRITTEN)
    return {
        "written_on": english.date(_settled_on(case)),
        # It is sent when the meeting is over, and a session on that day with it.
        "last_session_over": ending["last_session_over"] or ending["last_session_at_meeting"],
        "last_session_at_end": ending["last_session_at_end"],
        "ends_today": ending["ends_today"],
        **{name: left[name] for name in ("no_more_sessions", "end_is_a_week_off")},
        "told_money": tells_money(case),
        **{name: contact[name] for name in ("contact_written_to", "contact_called")},
        **client_within(case),
        "client_again": _client_again(case, told),
        "of_a_group": all(_OF_A_GROUP.intersection(each["who"]) for each in told),
        "of_payer": of_payer,
        "own_money": (own := of_payer and all("payer" in each["who"] for each in told)),
        "how_for_payer": _to_the_payer(case.text("ending.fees.how")) if own else "",
        "guardian_greeted": with_a_title(told[0]["name"]) if to_guardian else "",
        "addressee": name_alone(told[0]["name"]).partition(" (")[0] if len(told) == 1 else "",
        **_greeting(case, [each["name"] for each in told], to_guardian=to_guardian),
        **_money(case),
    }


def _settled_on(case: Case) -> date:
    """The day from which the end stands: while a talk is still offered, nothing is settled."""
    offered = [case.date(f"meeting.last_offer.{day}") for day in ("on", "until")]
    passed = max(filter(None, offered)) + timedelta(days=1) if end_is_open(case) else None
    day: date = case.date("outcome.met_on") or passed or case["meeting.date"]
    return day


def _client_again(case: Case, told: tuple[Fields, ...]) -> str:
    """What the client is called further down: an office knows no nickname, a family and a group do.

    Stephen, whom the coach calls Ste; one who is called by a part of the full name keeps it.
    """
    called, again = case.text("client.called"), client_again(case)
    name = case.text("client.name")
    is_whole = again != called or are_two(case) or f" {called} " in f" {name} "
    office = all(
        may_be_organisation(name_alone(each["name"])) and not _OF_A_GROUP.intersection(each["who"])
        for each in told
    )
    first = first_name(name)
    return again if is_whole or not (told and office) or first.endswith(".") else first


def _greeting(case: Case, names: list[str], *, to_guardian: bool) -> dict[str, object]:
    """The one reader's name behind "Dear", how near they stand, and what they have heard before.

    Family is called by a first name: mother and father alike, whoever of them sat in.
    """
    name = names[0] if len(names) == 1 else ""
    was_there = bool(name and case["meeting.channel"] not in WRITTEN and there(case, name))
    alone = name_alone(name)
    near = was_there or bool(kin_of(case, name))
    first = name_at_home(case, name) if near else alone
    greeted = first if first != alone else _greeted_as_one(alone.partition(" (")[0])
    return {
        "greeted": greeted,
        "at_home": to_guardian or bool(greeted and is_of_the_family(case, name)),
        "was_there": was_there,
        "heard_it_all": was_there and hears_it_all(case, name),
    }


def _to_the_payer(how: str) -> str:
    """How a sum came about, to whoever paid: what he's paid for is what you've paid for."""
    how = re.sub(rf"(?i)\b(?:he|she)(?:['\u2019]s| has) (?={_PAID})", "you've ", how)
    return sentence(re.sub(rf"(?i)\b(?:he|she|they) (?={_PAID})", "you ", how))


def _greeted_as_one(name: str) -> str:
    """The name behind "Dear", where it can be a person's; empty where it is that of a company."""
    like = re.fullmatch(_LIKE_A_PERSON, name) and not may_be_organisation(name)
    # Carolina Precision Fabrication: three words of which the first is no first name.
    a_person = like and (begins_with_a_person(name) or name.count(" ") == 1)
    return with_a_title(name) if a_person else ""


def tells_money(case: Case) -> bool:
    """Whether all for whom a page is are told of money; from others its fields are kept."""
    told = case.items("others")
    return bool(told) and all(each["told"].endswith("money") for each in told)


def assistants_words(case: Case, english: English) -> dict[str, object]:
    """The names of the assistant's page: what the case has promised, and to whom.

    ``talk_kept`` is the day of the one talk that a message still offers.
    """
    offered, answer = (case.date(f"meeting.last_offer.{day}") for day in ("on", "until"))
    with_letter = not why_not(case, WITH_LETTER)
    left, how = shared_words.what_is_left(case), case.text("ending.fees.how")
    does = f"{case.text('client.called')} \\2{'' if are_two(case) else 's'}"
    return {
        **client_within(case),
        **_money(case),
        "of_payer": case["ending.fees.to"] == "payer",
        "payers": names_listed(payers_of(case), case.text("practice.language")) or "the payer",
        "letter_on": english.date(case["door.letter_date"]) if with_letter else "",
        "letter_follows_a_move": "relocation" in reasons_of(case)
        and not coach_moves(case)
        and bool(sent_to(case)["posted_to"]),
        "told": [each["name"] for each in case.items("others") if each["told"] != "nothing"],
        "promised": phrase(case.text("ending.materials")),
        "none_because": phrase(how) if lets_money_go(case) else "",
        "settled_how": phrase(how) if case["ending.fees.status"] == "per agreement" else "",
        "sessions_until": english.date(_sessions_until(case, left["no_more_sessions"])),
        "told_on": english.date(case["meeting.date"]),
        "talk_kept": english.date(offered) if offered else "",
        "talk_kept_at": english.time(hour) if (hour := case["meeting.last_offer.time"]) else "",
        "answer_awaited": english.date(answer) if offered and answer else "",
        "access": [_as_told(each, does) for each in access(case)],
        "agreed_to": (agreed := _agreed_to(case)),
        "agreed_says_you": says_you(f"{case.text('referral.consent.to')} {agreed}"),
        "looked_at_by": re.sub(
            _ME, case.text("coach.called"), court(case.text("ending.appeal.to"))
        ),
        "told_to": upper_first(told_to := receiver(case.text("referral.consent.to"))),
        "told_to_within": told_to,
        "guardian_named": guardian_named(case),
        **whom_to_ask(case),
        **notes_kept(case),
    }


def _agreed_to(case: Case) -> str:
    """What is passed on of the client, by the client's name where it is said to them but once."""
    what, called = passed_on(case.text("referral.consent.what")), case.text("client.called")
    rest = re.sub(r"^your (?=\w)", "", what)
    of_the_two = rest == what or re.search(_OF_THE_TWO, rest)
    quoted = f"“{what}”" if what else ""
    return quoted if of_the_two else f"{called}'s {rest}"


def _sessions_until(case: Case, no_more: object) -> date:
    """The day after which no session of the client stays in the calendar.

    Where the client hears that there are no more, none is left to the last day of the agreement;
    but while a talk is still offered, nothing has ended before it.
    """
    last, offered = case.date("ending.last_session"), case.date("meeting.last_offer.on")
    if offered:
        return max(offered, last or case["ending.date"])
    day: date = last or case["meeting.date" if no_more else "ending.date"]
    return day


def _as_told(access: dict[str, object], client_does: str) -> dict[str, object]:
    """The same of the client: as long as Lupe likes; in quotes where both are meant."""
    last = str(access["how_long"] or f"until {access['until']}")
    of_client = re.sub(_AS_LONG_AS, rf"\1 {client_does}", last)
    if of_client != last and not re.search(_OF_THE_TWO, of_client):
        return {**access, "how_long": of_client}
    return {**access, "how_long": f"“{last}”"} if re.search(_OF_THE_TWO, last) else access


def _money(case: Case) -> dict[str, object]:
    """What the case says of money, whosever it is."""
    status = case["ending.fees.status"]
    return {"sum_hangs": sum_hangs(case)} | {
        f"money_{each.replace(' ', '_')}": status == each for each in _FEES["status"].choices
    }
