"""Past when read: a day in what was aimed at, or reached, that is over by the time it is read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta

from gen.calendar_names import MONTHS
from gen.case import Case
from gen.counsel.letter import gets_letter
from gen.counsel.rule import Breach, breach, rule
from gen.form.written_days import days_named, in_its_year
from gen.phrasing.read_in import is_read
from gen.talks import talk

_GOALS, _REACHED, _THANKS = (f"engagement.{each}" for each in ("goals", "reached", "thanks"))
_MONTH = rf"(?P<month>{'|'.join(MONTHS)})"
_BY = re.compile(
    r"\b(?i:by|before) (?:(?i:the )?(?P<end>(?i:end of)) )?"
    rf"(?:(?P<christmas>(?i:christmas))|(?P<new_year>(?i:(?:the )?new year))|{_MONTH})"
    r"\b(?! \d|'s|\N{RIGHT SINGLE QUOTATION MARK}s"
    r"|,? (?:of )?(?:the )?(?:next|following|coming) year)"
)
_EACH_TIME = re.compile(  # you make me laugh every time we meet; when you do come
    r"\b(?i:when(?:ever)? you (?:do )?"
    r"(?:come(?! to\b)|make it|turn up|show up|get here|join|log on))\b"
    r"|\b(?i:(?:every|each|any) (?:time|call|session|week|visit)|when(?:ever)?)"
    r" we (?:meet(?! with)|talk|speak|sit down|get together|work)\b"
)
_AS_OF_THE_MEETING = re.compile(  # on the Breadwalk last week; not: you live for today
    r"(?i)\b(?:(?:last|this) (?:week|month|night|(?:mon|tues|wednes|thurs|fri|satur|sun)day)"
    r"|yesterday|the other (?:day|week)|(?<!for )today|tonight|this morning"
    r"|(?:an?|a few|two|three) (?:day|week)s? ago)\b"
)
_NEAR = timedelta(days=120)  # of a day longer ago, nobody can say which year is meant
_CHRISTMAS, _NEW_YEAR = (12, 25), (1, 1)


@rule(
    "past-when-read",
    "warning",
    "R14",
    '"{words}" is past when {where}.',
    "{fix}",
    answered_later=True,
)
def past_when_read(case: Case) -> Iterator[Breach]:
    """Nobody is reminded of a day that they missed, nor told that what has begun will begin."""
    letter = case.date("door.letter_date") if gets_letter(case) else None
    yield from _goals(case, letter)
    if letter and is_read(case, _REACHED):
        yield from _reached(case, letter)
    if letter and is_read(case, _THANKS):
        yield from _thanks(case, letter)


def _goals(case: Case, letter: date | None) -> Iterator[Breach]:
    """Goals of which a day is past; one that was reached long ago is history, and may have it."""
    if talk(case) == "complete" or not is_read(case, _GOALS):
        return
    meeting = case["meeting.date"]
    read = letter or meeting
    for number, text in enumerate(case.texts(_GOALS)):
        words, day = next(_days_over(case, text, read), ("", read))
        if not words:
            continue
        sooner = day >= case["ending.date"] and letter
        fix = "Leave the day out of the goal: the client is not to read it as one that was missed"
        fix += "; or write a letter_date before it." if sooner else "."
        where = f"the letter of {read} is read" if letter else f"the two of you meet on {read}"
        found = breach(f"{_GOALS}.{number}", words=words, where=where, fix=fix)
        yield found._replace(words=words)


def _days_over(case: Case, text: str, read: date) -> Iterator[tuple[str, date]]:
    """The words for each day, or for the time up to which, that is surely over by a day."""
    for words, on in _dated(case, text):
        if on < read:
            yield words, on
    for found in _BY.finditer(text):
        on = _last_before(read, found)
        started = case.date("engagement.started")
        if on < read <= on + _NEAR and (not started or started < on):
            yield found[0], on


def _dated(case: Case, text: str) -> Iterator[tuple[str, date]]:
    """The words of each full date, and the day; none of two possible years."""
    for words, day in days_named(text):
        known = [on for each in in_its_year(day, case["meeting.date"]) if (on := each.dated())]
        if len(known) == 1:
            yield words, known[0]


def _last_before(read: date, found: re.Match[str]) -> date:
    """The last such day before another: Christmas, New Year, or where a month begins or ends."""
    if found["month"]:
        month, day = MONTHS.index(found["month"]) + 1, 1
    else:
        month, day = _CHRISTMAS if found["christmas"] else _NEW_YEAR
    on = date(read.year, month, day)
    on = on if on < read else date(read.year - 1, month, day)
    if found["end"] and found["month"]:
        on = date(on.year + month // 12, month % 12 + 1, 1) - timedelta(days=1)
    return on


def _reached(case: Case, letter: date) -> Iterator[Breach]:
    """What is still to come when the two meet, and has come when the letter is read."""
    for number, text in enumerate(case.texts(_REACHED)):
        for words, on in _dated(case, text):
            if case["meeting.date"] < on < letter:
                fix = (
                    "Leave the day out, and say what is settled by the meeting, such as: found a "
                    "post as a manager; or write a letter_date that is not after that day."
                )
                where = f"the letter of {letter} tells it as still to come"
                path = f"{_REACHED}.{number}"
                found = breach(path, words=words, where=where, fix=fix)
                yield found._replace(words=words)
                break


_LOOKED_BACK_ON = (
    "Write the sentence as you both look back on it: You made me laugh every time we met."
)
_NO_DAY = "Leave the time out, or name it so that it stays true: in November."
_WITHOUT_WHEN = (
    "Say the good thing alone, as you both look back on it: You were honest about your numbers."
)


def _thanks(case: Case, letter: date) -> Iterator[Breach]:
    """What was just now, or is so each time the two meet, in a letter that comes long after."""
    for number, text in enumerate(case.texts(_THANKS)):
        if found := _AS_OF_THE_MEETING.search(text):
            where = f"the letter of {letter} is read, which thanks for it once more"
            path = f"{_THANKS}.{number}"
            yield breach(path, words=found[0], where=where, fix=_NO_DAY)._replace(words=found[0])
        elif found := _EACH_TIME.search(text):
            words, where = (
                found[0],
                f"the letter of {letter} is read, and the two of you no longer meet",
            )
            fix = _WITHOUT_WHEN if "you" in words.split() else _LOOKED_BACK_ON
            yield breach(f"{_THANKS}.{number}", words=words, where=where, fix=fix)._replace(
                words=words
            )
