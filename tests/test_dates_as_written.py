"""A date as people write it is told with the text to write, and no reading is chosen for them."""

from __future__ import annotations

import pytest
from desk import Desk

ONE_READING = [
    "8 December 2026", "8th of December, 2026", "Dec 8, 2026", "Dec. 8 2026", "8-Dec-2026",
    "Tuesday, December 8, 2026", "on Tue 8 Dec 2026", "2026/12/08", "2026.12.8", "2026-12-8",
    "8th Dec 26", "Dec 8th '26", "Dec the 8th, 2026", "2026 Dec 8th", "2026-12-8th",
    "8 th December 2026",
]  # fmt: skip
TOLD = {
    **dict.fromkeys(ONE_READING, "as this file writes it. Write 2026-12-08."),
    "16 Sept 2026": "Write 2026-09-16.",
    "13/11/2026": "Write 2026-11-13.",
    "11/13/26": "Write 2026-11-13.",
    "11/09/2026": "Write 2026-09-11 if it is in September, or 2026-11-09 if it is in November.",
    "Monday, December 8, 2026": "Write 2026-12-08 if the day is right: it is a Tuesday.",
    "3rd": "it has no month and no year. Write year, month and day so: 2026-09-16.",
    "Nov 3rd": "it has no year. Write it with its year, such as 2026-11-03 for 2026.",
    "November the 3rd": "it has no year. Write it with its year, such as 2026-11-03 for 2026.",
    "8 December": "it has no year. Write it with its year, such as 2026-12-08 for 2026.",
    "29 February": "it has no year. Write it with its year, such as 2028-02-29 for 2028.",
    "30 February": "February has 29 days.",
    "31/04/2026": "April 2026 has 30 days.",
    "11/09/0206": "of our time: the year is 0206.",
    "next Tuesday": "Write year, month and day so: 2026-09-16.",
    "8 December 2026 or later": "Write year, month and day so: 2026-09-16.",
}


@pytest.mark.parametrize("written", TOLD)
def test_date_in_words_is_told_with_the_date_to_write(written: str, desk: Desk) -> None:
    (problem,) = problems(desk, written)
    assert problem["rule"] == "not-a-date"
    assert TOLD[written] in f"{problem['what']} {problem['fix']}"


@pytest.mark.parametrize("written", ONE_READING)
def test_what_is_told_to_write_mends_the_file(written: str, desk: Desk) -> None:
    (problem,) = problems(desk, written)
    assert not problems(desk, problem["fix"].removeprefix("Write ").removesuffix("."))


def problems(desk: Desk, written: str) -> list[dict[str, str]]:
    desk.case("example-a", "example-willing", {"privacy": {"delete_on": written}})
    (case,) = desk.gen("check", "--json").report["cases"]
    return [each for each in case["problems"] if each["field"] == "privacy > delete_on"]
