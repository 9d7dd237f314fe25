"""``gen new``: a day, an hour or a sum as it is said is taken, and days are held against days."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest
import shipped
from new_talk import begin, with_practice
from terminal_talk import Script

from gen.new_case.answers import Answers, field_at
from gen.new_case.question import Question
from gen.new_case.readings import reading
from gen.new_case.step import Step
from gen.new_case.told import Told
from gen.shared import Shared

TODAY = datetime.date(2026, 11, 26)  # a Thursday
DAYS = "2026-11-24, 2026-12-01 or 2026-12-08."


def taken(path: str, typed: str, answers: Answers | None = None) -> tuple[str, str]:
    field = field_at(path)
    assert field
    told = Told("cases/a.yaml", "a", answers or {}, Shared(shipped.templates()))
    return reading(told, Step(path, field, Question(path, "")), typed, TODAY)[:2]


@pytest.mark.parametrize(
    ("path", "typed", "text"),
    [
        ("meeting.date", "8 December", "2026-12-08"),
        ("meeting.date", "Tuesday, 8 December", "2026-12-08"),
        ("meeting.date", "March 3", "2027-03-03"),
        ("meeting.date", "Dec 8, 2026", "2026-12-08"),
        ("meeting.date", "tomorrow", "2026-11-27"),
        ("decision.made_on", "5 October", "2026-10-05"),
        ("decision.made_on", "8 December", "2025-12-08"),
        ("reason.facts.0.on", "yesterday", "2026-11-25"),
        ("ending.last_session", "none", "none"),
        ("engagement.started", "8 December", "2025-12-08"),
        ("engagement.started", "January 2026", "2026-01-01"),
        ("meeting.date", "January 2027", "January 2027"),
        ("meeting.date", "the fourth of December 2026", "2026-12-04"),
        ("meeting.date", "December twenty-first", "2026-12-21"),
        ("meeting.date", "Monday, 8 December", "Monday, 8 December"),
        ("meeting.date", "11/09/2026", "11/09/2026"),
        ("meeting.date", "2026-12-08", "2026-12-08"),
        ("meeting.time", "3 pm", "15:00"),
        ("meeting.time", "3", "3"),
        ("meeting.time", "15.30", "15:30"),
        ("meeting.minutes", "30 minutes", "30"),
        ("ending.fees.amount", "$1,240.50", "1240.50"),
        ("ending.fees.amount", "90 euro", "90 euro"),
        ("client.minor", "y", "yes"),
        ("engagement.agreement.notice_days", "2 weeks", "14"),
        ("engagement.agreement.notice_days", "a fortnight", "14"),
        ("engagement.agreement.notice_days", "thirty days", "30"),
        ("meeting.time", "half past three in the afternoon", "15:30"),
        ("meeting.time", "a quarter to nine in the evening", "20:45"),
        ("meeting.time", "ten past eleven", "11:10"),
        ("meeting.time", "twelve o'clock", "12:00"),
        ("meeting.time", "ten at night", "22:00"),
        ("meeting.time", "noon", "12:00"),
        ("meeting.time", "half past three", "half past three"),
        ("meeting.minutes", "three quarters of an hour", "45"),
        ("meeting.minutes", "an hour and a half", "90"),
        ("meeting.minutes", "1 hour 15 minutes", "75"),
        ("meeting.minutes", "1h30", "90"),
        ("ending.contact.until", "the end of January", "2027-01-31"),
        ("ending.contact.until", "until the end of February 2028", "2028-02-29"),
        ("ending.contact.until", "the end of June", "2027-06-30"),
        ("door.not_before", "from March", "2027-03-01"),
        ("door.not_before", "March 2027", "2027-03-01"),
        ("door.not_before", "the beginning of April", "2027-04-01"),
        ("engagement.started", "the start of May", "2026-05-01"),
        ("engagement.agreement.notice_days", "a month", "a month"),
        ("meeting.minutes", "an hour", "60"),
        ("meeting.minutes", "half an hour", "30"),
        ("meeting.trial.weeks", "six weeks", "6"),
        ("meeting.trial.weeks", "10 days", "10 days"),
        ("engagement.sessions_held", "2 weeks", "2 weeks"),
        ("engagement.sessions_unused", "three sessions", "3"),
        ("engagement.sessions_unused", "none", "0"),
        ("meeting.date", "in nine days", "2026-12-05"),
        ("meeting.date", "nine days", "nine days"),
        ("reason.facts.0.on", "two weeks ago", "2026-11-12"),
        ("reason.facts.0.on", "in two weeks", "in two weeks"),
        ("meeting.date", "Monday", "2026-11-30"),
        ("decision.made_on", "Monday", "2026-11-23"),
        ("ending.date", "Monday", "Monday"),
    ],
)
def test_what_has_one_reading_is_taken_and_nothing_else(path: str, typed: str, text: str) -> None:
    assert taken(path, typed)[0] == text


def test_day_is_said_back_with_its_weekday() -> None:
    assert taken("meeting.date", "8 December")[1] == "Tuesday, December 8, 2026."
    assert taken("meeting.date", "next Tuesday")[1] == f"A Tuesday is {DAYS}"
    assert taken("meeting.date", "Thursday")[1].startswith("A Thursday is 2026-11-19, 2026-11-26 ")


def test_day_behind_the_talk_is_the_next_one_after_it() -> None:
    talk = {"meeting": {"date": "2027-01-10"}}
    assert taken("ending.date", "8 December", talk)[0] == "2027-12-08"
    assert taken("ending.date", "20 January", talk)[0] == "2027-01-20"


def test_number_that_is_wanted_is_told_where_words_were_typed() -> None:
    said = taken("engagement.sessions_unused", "three, of which two still take place")[1]
    assert said.endswith("1, if one of three is left.")


def test_year_that_was_guessed_and_number_that_is_none_are_said() -> None:
    said = "Tuesday, March 3, 2026. The last such day, as no year was told."
    assert taken("engagement.started", "3 March") == ("2026-03-03", said)
    months = "A month has no certain number of days: type how many days."
    assert taken("engagement.agreement.notice_days", "2 months") == ("2 months", months)


def test_day_shortly_before_the_talk_is_said_to_be_that_of_the_year_after() -> None:
    talk = {"meeting": {"date": "2026-12-08"}}
    said = "Wednesday, December 1, 2027. The next such day after the talk, as no year was told."
    assert taken("door.letter_date", "1 December", talk) == ("2027-12-01", said)
    assert taken("door.letter_date", "1 March", talk)[1] == "Monday, March 1, 2027."
    assert taken("door.letter_date", "1 December 2027", talk)[1] == "Wednesday, December 1, 2027."


def test_what_is_made_of_a_month_is_said() -> None:
    said = "Thursday, January 1, 2026. That is its first day, as none was told."
    assert taken("engagement.started", "January 2026")[1] == said
    asked = 'A day is wanted, and this is a month: "1 January 2027", or another.'
    assert taken("meeting.date", "January 2027")[1] == asked


def test_sum_is_shown_as_it_is_said_and_a_sentence_that_says_it_otherwise_is_told() -> None:
    fees = {"fees": {"amount": "180", "currency": "EUR"}}
    assert taken("ending.fees.amount", "180 euros", {"ending": fees}) == (
        "180",
        "It is said so: 180 euros.",
    )
    sentence = "That is two sessions at 90 euro."
    text, said = taken("ending.fees.how", sentence, {"ending": fees})
    assert text == sentence
    assert said == "The sum itself is said so: 180 euros. back: change this line."
    assert taken("ending.fees.how", sentence.replace("euro", "euros"), {"ending": fees})[1] == ""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return with_practice(tmp_path)


def test_day_in_words_stands_in_the_case_as_a_date(folder: Path) -> None:
    begun = begin(folder, {"On which day was it decided?": "5 Oct 2026", "With whom": "stop"})
    assert begun.answers["decision"]["made_on"] == "2026-10-05"
    assert "  Monday, October 5, 2026.\n" in begun.screen


def test_day_before_one_that_was_told_is_told_at_once(folder: Path) -> None:
    days = {"On which day is the talk": ["2026-10-01", "2026-10-14"], "At what time": "stop"}
    begun = begin(folder, days)
    said = "The decision was made on 2026-10-05, after the meeting on 2026-10-01."
    assert said in " ".join(begun.screen.split())
    assert begun.answers["meeting"]["date"] == "2026-10-14"


def test_days_in_order_are_not_told_of(folder: Path) -> None:
    screen = begin(folder, {"When is the last session": ["2026-10-28"], "Is money": "stop"}).screen
    assert "Correct " not in screen
    assert "Another answer" not in screen


def test_day_of_an_entry_that_contradicts_another_is_told_at_its_line(folder: Path) -> None:
    access: Script = {
        "When is the last session?": "2026-10-28",
        "Is there more to tell": "what the client can still use, and until when",
        "What can the client still use": ["the portal", "October 20, 2026", "stop"],
    }
    said = " ".join(begin(folder, access).screen.split())
    assert "> October 20, 2026 This can be used until 2026-10-20, and the last session" in said


TALK, MORE = "On which day is the talk", "Is there more to tell"
END, SOON = "On which day does the coaching end?", "The agreement asks for 14 days of notice"


def test_end_before_the_notice_is_told_as_soon_as_both_days_are_there(folder: Path) -> None:
    early = begin(folder, {TALK: "2026-10-28", END: ["2026-10-28", "stop"]})
    screen = " ".join(early.screen.split())
    assert SOON in screen
    for way in (
        "End on 2026-11-11 or later",
        "hold the talk on 2026-10-14 or earlier",
        "notice_waived: agreement allows",
    ):
        assert way in screen


def test_end_before_the_notice_is_told_when_the_notice_is_what_came_last(folder: Path) -> None:
    more: Script = {MORE: ["other days of notice than usual, or none", "stop"]}
    days = {"How many days of notice": "30", END: "2026-10-30", "Why may it end sooner": "1"}
    told_late = begin(folder, {**more, **days})
    assert "asks for 30 days of notice" in " ".join(told_late.screen.split())


def test_an_hour_in_words_is_taken_behind_its_day() -> None:
    field = field_at("meeting.date")
    assert field
    told = Told("cases/a.yaml", "a", {}, Shared(shipped.templates()))
    step = Step("meeting.date", field, Question("meeting.date", ""))
    typed = "Monday 7 December at ten in the morning"
    taken = reading(told, step, typed, TODAY)
    assert (taken.text, dict(taken.also)) == ("2026-12-07", {"meeting.time": "10:00"})
