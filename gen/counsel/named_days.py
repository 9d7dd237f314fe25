"""Named days: a day that a text names in words or figures can be, and is called as it falls."""

from __future__ import annotations

import re
from collections.abc import Iterator

from gen.calendar_names import DAYS, MONTHS, days_as_said
from gen.case import Case
from gen.case_texts import printed_texts
from gen.counsel.rule import Breach, breach, rule
from gen.form.day_meant import Day, never
from gen.form.written_days import days_named, in_its_year, whole_day
from gen.schema.field import LETTERS
from gen.talks import talk
from gen.words.short_dates import dates_in_full, days_in_figures

_ADDRESS = ".address."
_DAY, _MONTH = "|".join(DAYS), "|".join(MONTHS)
_OPEN = re.compile(
    rf"(?i)\b(?:(?:{_DAY}|noon|midday|\d)-?ish|ish|or so(?=\W*$)|(?:or )?thereabouts"
    rf"|that (?:day|{_DAY})|some ?time (?:in|on|around|next|this)"
    r"|(?:about|around|roughly|approximately) "
    rf"(?:the (?:end|start|beginning|middle)|mid|noon|\d|{_DAY}|{_MONTH}))\b"
)
_SOME_MONTH = re.compile(r"(?i)\b(?:the )?(?:end of (?:the|this|next) month|months? end)\b")


@rule(
    "no-such-day",
    "warning",
    "R14",
    'There is no "{words}"{why}',
    "Write the day that is meant.",
    shared=True,
    of_the_text=True,
)
def no_such_day(case: Case) -> Iterator[Breach]:
    """Nobody can keep a day that there is not; a text that is a day alone means nothing else."""
    for path, text, words, day in _named(case):
        known = in_its_year(day, case["meeting.date"])[0]
        if why := never(day) or never(known):
            alone = whole_day(text) is not None
            found = breach(path, words=words, why=why[0])._replace(words=words)
            yield found._replace(level="error") if alone else found


@rule(
    "wrong-weekday",
    "warning",
    "R14",
    '"{words}" is two days: in {year}, that day is a {falls}.',
    'Write "{right}" if the date is right, or the date of the {called} that is meant.',
    shared=True,
    of_the_text=True,
)
def wrong_weekday(case: Case) -> Iterator[Breach]:
    """Who reads Friday and a date that is a Thursday comes on one of the two."""
    for path, _, words, day in _named(case):
        known = in_its_year(day, case["meeting.date"])
        on = known[0].dated()
        if on and not any(each.is_so_called() for each in known):
            called = next(each for each in DAYS if each.lower().startswith(day.weekday))
            falls, (_, *rest) = DAYS[on.weekday()], words.split()
            comma = "," if words.split()[0].endswith(",") else ""
            right = " ".join([falls + comma, *rest])
            told = breach(path, words=words, year=on.year, falls=falls, right=right, called=called)
            yield told._replace(words=words)


@rule(
    "day-of-two-readings",
    "warning",
    "R14",
    '"{words}" may be {one} or {other}.',
    'Write the month by its name: "{one}" or "{other}".',
    shared=True,
    of_the_text=True,
)
def day_of_two_readings(case: Case) -> Iterator[Breach]:
    """Who reads 4/12 comes in April or in December."""
    for path, text in _texts(case):
        whole = dates_in_full(text)  # Friday, for fri
        for each in days_in_figures(whole):
            if len(each.days) > 1:
                words = whole[each.begin : each.end]
                one, other = (
                    days_as_said(f"{MONTHS[month - 1]} {day}", case["practice.language"])
                    for month, day in each.days
                )
                yield breach(path, words=words, one=one, other=other)._replace(words=words)


@rule(
    "day-left-open",
    "warning",
    "R14",
    '"{words}" leaves the day open, so that coach and client could differ about it.',
    "Write one day, such as {like}.",
    shared=True,
    of_the_text=True,
)
def day_left_open(case: Case) -> Iterator[Breach]:
    """What is to be done by a day, or ends on it, has one that no reader has to guess."""
    answer, ends = case.text("meeting.answer_by"), enumerate(case.items("ending.access"))
    if talk(case) == "ask" and (found := _OPEN.search(answer)):
        yield _left_open("meeting.answer_by", found[0], "Friday at noon")
    for number, text in [(number, each["until"]) for number, each in ends]:
        # Said in the talk it is this month; on a page that is kept, it may be any.
        if found := _OPEN.search(text) or _SOME_MONTH.search(text):
            yield _left_open(f"ending.access.{number}.until", found[0], "the end of June")


def _left_open(path: str, words: str, like: str) -> Breach:
    return breach(path, words=words, like=like)._replace(words=words)


def _texts(case: Case) -> Iterator[tuple[str, str]]:
    """The texts that may name a day: 4/8 in a line of an address is a flat and a house."""
    return (each for each in printed_texts(case, LETTERS) if _ADDRESS not in each[0])


def _named(case: Case) -> Iterator[tuple[str, str, str, Day]]:
    for path, text in _texts(case):
        for words, day in days_named(text):
            yield path, text, words, day
