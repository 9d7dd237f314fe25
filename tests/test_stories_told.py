"""Fifteen endings as they happen: told in the manner of their talks, and others what is theirs.

Key words are looked for, no sentence is.
"""

from __future__ import annotations

import re

import pytest
from reading_documents import in_order
from story_papers import retold, story

DECIDED = r"I(?:'ve| have) decided"
MONEY = r"(?i)[$£€]\s?\d|\b(?:dollars?|pounds|money|fees?|paid|pay|owed?|refund\w*|invoices?)\b"
OF_THE_WORK = {
    "05": r"(?i)weekend|larger team|real question|goal|notice at work|gave notice",
    "09": r"(?i)pay|money|refund|owed|business|goal",
    "12": r"(?i)code|posts?\b|warning|harass|shop|appeal|goal",
}


def test_who_cannot_be_reached_reads_what_was_tried_and_is_offered_one_more_talk() -> None:
    message = story("01").told
    for words in ("October 21", "October 26", "November 24", r"4 PM|4:00", "Alder Street"):
        assert re.search(words, message), message
    assert "tried together" not in message
    assert not re.search(r"last chance|\bcommit", message)


def test_half_a_program_is_ended_with_the_sum_and_how_it_came_about() -> None:
    told = story("02").told
    assert re.search(DECIDED, told)
    assert in_order(told, "November 23", "section 9")
    assert re.search(r"two mornings a week", told)
    assert "Then so" not in told


def test_a_tenth_grader_is_asked_and_hears_and_reads_nothing_of_money() -> None:
    luke = story("03")
    assert re.search(r"Luke, can you commit", luke.told)
    assert not re.search(MONEY, luke.client), re.search(MONEY, luke.client)
    assert luke.documents("notice") == ()  # while he is asked, nothing has ended


def test_his_mother_gets_the_dates_and_the_sum_and_nothing_of_the_work() -> None:
    no = {"outcome.answer": "no", "outcome.met_on": "2026-11-13"}
    luke = retold("03", no)
    for words in ("Joan Hartley", "Luke", "November 24", r"\$120", "December 8"):
        assert re.search(words, luke.notice), luke.notice
    assert not re.search(r"(?i)orchestra|practice|bars|steps|twenty minutes|goal", luke.notice)
    assert not re.search(MONEY, luke.client)


def test_a_favour_among_friends_speaks_of_no_contract_and_of_sundays() -> None:
    peter = story("04")
    assert not re.search(r"(?i)agreement|contract|invoice|come back", peter.client)
    assert "Sundays" in peter.note


def test_a_company_that_pays_is_told_dates_and_money_and_its_client_neither_sum() -> None:
    dana = story("05")
    for words in ("Northgate Foods", "Dana Whitfield", "December 11", r"3,?600", "December 31"):
        assert re.search(words, dana.notice), dana.notice
    assert re.search(r"(?i)your company", dana.told)
    assert not re.search(rf"3,?600|{DECIDED}", dana.client)


def test_a_room_of_the_practice_is_no_place_of_a_call() -> None:
    room = "the office on Alder Street"
    for number, there in (("02", True), ("10", False), ("12", False)):
        page = "\n".join(line.text for line in story(number).script.preparation)
        assert (room in page.replace("\N{NO-BREAK SPACE}", " ")) == there, number


def test_who_hears_a_year_ahead_is_told_when_the_last_session_will_be() -> None:
    told = story("06").told
    assert "Our last session will be on November 30, 2027" in told
    assert re.search(r"nothing you did|not because of you", told)
    assert not re.search(r"(?i)come back|hard to find", told)


def test_a_mistake_of_the_coach_is_owned_and_the_next_person_is_named() -> None:
    robin = story("07")
    assert re.search(r"I'm (?:so |truly |very )?sorry", robin.told)
    assert "Hannah Osei" in robin.note
    assert "116 123" in robin.note
    assert "116 123" in robin.script.text
    assert not re.search(r"(?i)not because of you|gladly work with you|come back", robin.client)


def test_a_fund_that_stops_is_told_with_care_before_the_reason() -> None:
    mia = story("08")
    assert in_order(mia.told, "how much these mornings", "The fund that has paid", "December 9")
    assert re.search("appeal", mia.script.text)
    assert mia.documents("notice") == ()  # the fund is told nothing
    assert not re.search(DECIDED, mia.told)


def test_a_client_who_asks_to_be_let_out_is_let_go_and_nobody_is_persuaded() -> None:
    kim = story("09")
    assert re.search(r"(?i)thank you for (?:telling|writing|letting)", kim.told)
    assert re.search(r"(?i)your decision|all right", kim.told)
    assert not re.search(rf"{DECIDED}|to Start|takes nothing away", kim.client)
    assert re.search("Kim Delgado", kim.notice)


def test_a_stand_in_takes_over_and_the_way_back_has_its_day() -> None:
    raj = story("10")
    assert in_order(raj.told, "parental leave", "Cleo Bell", "16 December")
    assert "cleo@bellharrow.example" in raj.note  # no capital is forced on an address
    assert "12 July" in raj.told
    assert "12 July 2027" in raj.letter
    assert not re.search(r"(?i)come back", raj.client)


def test_work_that_is_done_is_looked_at_with_joy() -> None:
    gail = story("11")
    assert re.search(r"(?i)good news|both (?:seen|feel)", gail.told)
    assert re.search(r"trained two others", gail.told)
    assert not re.search(rf"(?i){DECIDED}|hard news|sorry|closed on|the decision", gail.client)
    assert re.search(r"trained two others", gail.note + gail.letter)


def test_who_is_put_out_of_a_group_hears_it_short_and_is_told_where_to_appeal() -> None:
    vic = story("12")
    assert re.search(rf"{DECIDED} that our coaching ends today", vic.told)
    assert len(vic.told.split()) < 300
    assert "Bettina Crane" in vic.note
    assert not re.search(r"(?i)another member|warning went|come back", vic.client)


def test_who_asks_to_be_forgotten_gets_no_list_and_no_letter() -> None:
    elke = story("13")
    assert elke.letter == ""
    assert not re.search(rf"{DECIDED}|How to reach them|find|list", elke.client)
    assert in_order(elke.note, "six years", "9 December 2026")
    assert not re.search(r"I keep my notes", elke.client)


@pytest.mark.parametrize("number", sorted(OF_THE_WORK))
def test_others_are_told_the_end_and_nothing_of_the_work(number: str) -> None:
    notice = story(number).notice
    assert notice
    assert not re.search(OF_THE_WORK[number], notice)
