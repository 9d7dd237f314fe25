"""A day within a text of a case: known however it is written, and said as a day."""

from __future__ import annotations

import datetime

import pytest
from desk import Desk
from variants import part, willing
from word import NO_BREAK

from gen.form.written_days import written_day
from gen.words.dates_and_money import English, names_day


@pytest.mark.parametrize(
    "text",
    ["On June 9 he came", "on 9 June", "the 9th of June", "Jun. 9", "June the 9th", "2026-06-09"],
)
def test_a_day_is_known_however_it_is_written(text: str) -> None:
    assert names_day(text, datetime.date(2026, 6, 9))
    assert not names_day(text, datetime.date(2026, 6, 19))
    assert not names_day(text.replace("9", "19"), datetime.date(2026, 6, 9))


def test_a_day_in_figures_is_said_as_a_day_in_every_text() -> None:
    needs = [{"do": "settle it by 2026-10-12", "because": "2026-10-13 is free"}]
    goals = ["open the bakery by 2027-05-01"]
    papers = willing({"needs": needs, "door.conditions": None, "engagement.goals": goals})
    assert "settle it by October 12." in papers.s.text.lower().replace("october", "October")
    assert "help you open the bakery by May 1, 2027." in papers.s.text
    assert "settle it by October 12, 2026." in papers.l.text
    for each in papers.all:
        assert "2026-" not in each.text


def test_a_day_in_figures_is_said_as_a_day_wherever_it_stands() -> None:
    english = English("en-US", spoken=True, year=2026)
    for text, said in (
        ("2026-12-04", "December 4"),
        ("by 2026-12-04, at noon", "by December 4, at noon"),
        ("a.example/2026-12-04/x", "a.example/2026-12-04/x"),
        ("no. 2026-12-04-7", "no. 2026-12-04-7"),
        ("2026-13-04", "2026-13-04"),
    ):
        assert english.in_words(text).replace(NO_BREAK, " ") == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("dec 11, end of day", "December 11, end of day"),
        ("by fri, Dec. 11", "by Friday, December 11"),
        ("11 dec", "11 December"),
        ("Fri 18th Sept", "Friday 18th September"),
        ("by Sat the 9th", "by Saturday the 9th"),
        ("you came Nov the 3rd", "you came November the 3rd"),
        ("the 2nd week of Nov", "the 2nd week of November"),
        ("you sat 5th in line", "you sat 5th in line"),
        ("Jan the 3rd time", "Jan the 3rd time"),
        ("call mon-fri", "call Monday to Friday"),
        ("until Sun.", "until Sunday."),
        ("by 9/18", "by September 18"),
        ("You didn't make it 8/25 either", "You didn't make it August 25 either"),
        ("late again 8/25", "late again August 25"),
        ("Friday 9/18/26", "Friday, September 18, 2026"),
        ("we sat by the sun 24/7", "we sat by the sun 24/7"),
        ("Jan 3 times asked for it", "Jan 3 times asked for it"),
        ("in 3/4 of the weeks", "in 3/4 of the weeks"),
        ("by 4/12", "by 4/12"),
        ("3/22 Jacaranda Street", "3/22 Jacaranda Street"),
        ("3/22 St George's Tce, on Saturdays", "3/22 St George's Tce, on Saturdays"),
        ("8/25 No-show", "August 25 No-show"),
        ("Nov was the last invoice", "November was the last invoice"),
        ("paid in Jan and Feb", "paid in January and February"),
        ("since Jan, and it works", "since January, and it works"),
        ("since Jan left us", "since Jan left us"),
        ("confidence in Jan", "confidence in Jan"),
        ("a letter from Jan", "a letter from Jan"),
        ("free from Jan on", "free from January on"),
        ("first Weds of the month", "first Wednesday of the month"),
        ("the Weds practice test", "the Wednesday practice test"),
        ("2nd & 4th Weds", "2nd and 4th Wednesday"),
        ("read 5 pages a day, Mon. thru Fri.", "read 5 pages a day, Monday through Friday."),
        ("Mon, Wed and Fri at 7", "Monday, Wednesday and Friday at 7"),
        ("Mrs. Gagne, Wed. mornings", "Mrs. Gagne, Wednesday mornings"),
        ("Sat mornings or Sun. evening", "Saturday mornings or Sunday evening"),
        ("Mon. 9 to 12", "Monday 9 to 12"),
        ("Wed. after six", "Wednesday after six"),
        ("open Sat. only", "open Saturday only"),
        ("Sat at school with your son, you wrote", "Sat at school with your son, you wrote"),
        ("Sat from nine", "Sat from nine"),
        ("Tue/Thu at noon", "Tue/Thu at noon"),
        ("you sat mornings and nights", "you sat mornings and nights"),
        ("We drove to Sun. Then we swam", "We drove to Sun. Then we swam"),
        ("she weds in May", "she weds in May"),
        ("the sun and sat fat", "the sun and sat fat"),
    ],
)
def test_a_day_typed_fast_is_said_as_a_day_where_it_has_one_reading(text: str, said: str) -> None:
    english = English("en-US", spoken=False, year=2026)
    assert english.in_words(text).replace(NO_BREAK, " ") == said


def test_the_number_of_a_flat_in_an_address_is_no_day(desk: Desk) -> None:
    flats = {"client.address": ["4/8 limestone", "Keswick SA 5035"]}
    letter = willing({**flats, "practice.address": ["3/22 Jacaranda", "Keswick"]}).l
    assert "4/8 limestone" in letter.text
    assert "3/22 Jacaranda" in " ".join(letter.edges)
    desk.case("example-a", "example-willing", flats)
    assert told(desk) == []


@pytest.mark.parametrize("what", ["No-show on June 9", "On June 9 nobody came"])
def test_a_day_that_stands_in_a_fact_is_not_said_behind_it_again(what: str) -> None:
    for talk in (part, willing):
        said = talk({"reason.facts": [{"what": what, "on": "2026-06-09"}]}).s.text
        assert f"{what}." in said
        assert "(June 9)" not in said
        other = talk({"reason.facts": [{"what": "He came late", "on": "2026-06-09"}]}).s.text
        assert "On June 9, he came late." in other


@pytest.mark.parametrize(
    "written", ["June 31", "by the 31st of June", "2026-02-30", "Sept. 31, 2026"]
)
@pytest.mark.parametrize("field", ["meeting.answer_by", "ending.records.kept_for"])
def test_text_that_is_no_day_of_the_calendar_is_an_error(
    desk: Desk, field: str, written: str
) -> None:
    desk.case("example-a", "example-willing", {field: written})
    (problem,) = told(desk)
    assert (problem["rule"], problem["level"]) == ("no-such-day", "error")


def test_day_that_there_is_not_can_be_meant_within_a_text(desk: Desk) -> None:
    thanks = {"engagement.thanks": ["In June 31 of your pages came."]}
    desk.case("example-a", "example-willing", thanks)
    assert [each["rule"] for each in told(desk)] == ["no-such-day"]
    allow = [{"rule": "no-such-day", "why": "These are pages."}]
    desk.case("example-a", "example-willing", {**thanks, "allow": allow})
    assert told(desk) == []


MEETING = datetime.date(2026, 9, 16)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Sept 18", "2026-09-18"),
        ("the 18th of September", "2026-09-18"),
        ("noon on Friday, September 18", "2026-09-18"),
        ("10 am on Sept. 18, 2026", "2026-09-18"),
        ("June 30", "2027-06-30"),
        ("two years from 2026-09-30", None),
        ("Monday at ten", None),
        ("June 31", None),
    ],
)
def test_text_that_is_a_day_is_read_however_it_is_written(text: str, day: str | None) -> None:
    found = written_day(text, MEETING)
    assert (found and found.isoformat()) == day


def told(desk: Desk) -> list[dict[str, str]]:
    (case,) = desk.gen("check", "--json").report["cases"]
    return list(case["problems"])


@pytest.mark.parametrize(
    ("typed", "write"),
    [
        (
            "Let me know by Friday, otherwise I'll take it that you don't want to go on with this",
            'Write the day alone, with its hour: "Friday".',
        ),
        (
            "You have until Friday at noon to tell me what you have decided to do about this",
            'Write the day alone, with its hour: "Friday at noon".',
        ),
        (
            "Tell me when you have thought about it properly and talked with everybody about it",
            'Say it in a few words, such as "Monday at ten".',
        ),
    ],
)
def test_a_sentence_where_a_day_is_asked_for_is_told_as_that_and_not_by_its_length(
    desk: Desk, typed: str, write: str
) -> None:
    desk.case("example-x", "example-willing", {"meeting.answer_by": typed})
    (case,) = desk.gen("check", "--json").report["cases"]
    (told,) = case["problems"]
    assert told["rule"] == "too-long"
    assert "no sentence" in told["what"]
    assert told["fix"] == write
