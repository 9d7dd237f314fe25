"""Fifteen endings as they happen: the command takes them as they are written, and says all of it.

Values and words that carry a fact are looked for, no sentence is; ``never`` holds what would be
untrue, private or beside the point in whatever the client hears or gets.
"""

from __future__ import annotations

import json
import re
from typing import NamedTuple

import pytest
from story_papers import STORIES, command, story

NO_ENDING = ("14", "15")
MADE = sorted(set(STORIES) - set(NO_ENDING))


class Reads(NamedTuple):
    """Words that are read: told, in the note, in the letter, on the coach's page; and never."""

    told: tuple[str, ...]
    note: tuple[str, ...] = ()
    letter: tuple[str, ...] = ()
    coach: tuple[str, ...] = ()
    never: str = "(?!)"


PRESSED = r"last chance|\bcommit|one more try|change your mind|are you sure|reconsider|persuade"
READS = {
    "01": Reads(
        ("sense of humor", "October 20", "November 30", r"\$240", r"\$120 each"),
        (r"\$240", "December 11", "three years"),
        ("Denise", "sense of humor", "77 Pearl St"),
        ("October 21", "October 26"),
        rf"{PRESSED}|tired|sad about",
    ),
    "02": Reads(
        ("seven of eighteen sessions", "270 dollars", "section 9", "half marathon", "November 23"),
        (r"\$270", "December 4", "workout videos"),
        ("half marathon", "mornings a week"),
        ("October 20", "mentor coach"),
        r"last chance|no-show on .* no-show",
    ),
    "03": Reads(
        (
            "Luke", "practice sheet", "twenty minutes", "orchestra", "Your mom is with us",
            "November 24",
        ),
        ("November 24", "sheet music"),
        ("Luke", "twenty minutes on four days"),
        ("Joan Hartley",),
        r"\$|dollars|120|\bowed?\b|invoice|balance|refund|Three lessons",
    ),
    "04": Reads(
        ("twice what I'd planned", "30 November", "23 November", "biscuits", "youth work course"),
        ("drop-in", "free", "after church on Sundays"),
        (),
        ("7 PM|19:00",),
        r"agreement|contract\b|invoice|mother|Mrs Lamb|come back|planned for an hour",
    ),
    "05": Reads(
        ("company's contract", "December 11", "December 9", "one real question"),
        ("December 31, 2029", "Nell"),
        (r"\$180",),
        ("private address",),
        r"3,600|3600|refund|\$300|Twelve sessions|come back",
    ),
    "06": Reads(
        ("retire at the end of November", "November 30, 2027", "Paula Serrano", "daughters"),
        ("555 0171", r"\$140", "many years", "five years"),
        (),
        ("study",),
        r"(?i)\bpray|\bGod\b|bless|\bfaith|come back|commit|thirty",
    ),
    "07": Reads(
        ("personal", "wrong", "15 December", "new town", "cost you nothing"),
        ("Hannah Osei", "01632 960 301", "December", "Samaritans", "116 123", "999"),
        (),
        ("Supervisor is on the phone", "sister"),
        r"(?i)insurer|come back|dual relationship|not wanting to live",
    ),
    "08": Reads(
        ("The fund that has paid", "December 9", "bus didn't run"),
        ("Montgomery County Family Services", "555 0143", "free", "Nell"),
        ("place|home",),
        ("Nell is in the front room",),
        r"(?i)fragile|shout|walk(s|ed)? out|unease|come back whenever",
    ),
    "09": Reads(
        ("nothing is refunded and nothing more is owed", "November 30", "November 24", "January"),
        ("nothing more is owed", "recordings of the circle"),
        ("more than you know",),
        (),
        PRESSED,
    ),
    "10": Reads(
        ("parental leave", "Cleo Bell", "12 July", "16 December", "argue with it", "same fee"),
        ("bellharrow.example", "your goals", "same fee", "six years"),
        ("12 July 2027", "board interview"),
        (),
        rf"{PRESSED}|come back whenever|£",
    ),
    "11": Reads(
        ("women's ministry", "plain question", "November 19", "prayer journal"),
        ("prayer journal",),
        ("Gail", "RR 2, Box 118"),
        (),
        rf"{PRESSED}|sorry|hard news|isn't easy, and|flying",
    ),
    "12": Reads(
        ("code of behavior", "November 3 and 9", "today", "section 11", "Bettina Crane",
         "November 27", "June 30", "supplier list"),
        ("Bettina Crane", "bettina@alder", "June 30, 2027", "The group and its calls"),
        (),
        ("lives in Oregon",),
        r"(?i)harass|named? the same member|two members|screenshots|come back|pray|refund",
    ),
    "13": Reads(
        ("9 December", "six years", "8 December", "25 November", "said no to me"),
        ("9 December 2026", "six years", "mail@garrow.example"),
        (),
        ("by email",),
        rf"{PRESSED}|How to reach them|find a coach|directory|introduc",
    ),
}  # fmt: skip
NO_LETTER = {"04", "06", "07", "12", "13"}


SLIPS = {
    "01": ["engagement > goals > 1"],  # a job that she does not dread
    "02": ["engagement > thanks > 2", "reason > facts > 2 > what", "tried > 1"],
    "08": ["engagement > goals > 1"],
    "09": ["engagement > goals > 1"],
}
"""What they wrote in the third person, as a beginning of its own, or for no paper of the talk."""


@pytest.mark.parametrize("number", MADE)
def test_a_story_is_taken_as_it_is_written_and_every_paper_is_made(number: str) -> None:
    (told,) = json.loads(command("check", "--json", STORIES[number]).stdout)["cases"]
    fields = [each["field"] for each in told["problems"]]
    assert fields == SLIPS.get(number, [])
    assert {each["rule"] for each in told["problems"]} <= {"reads-wrong", "unused-field"}
    assert (not story(number).letter) is (number in NO_LETTER)


@pytest.mark.parametrize(
    ("number", "instead"),
    [
        (
            "14",
            (
                "goes on beside other help is no ending",
                "coaching that ends",
                "Agree with the client, in writing",
            ),
        ),
        ("15", ("A pause is no ending", "the last day before the pause", "kind: coach away")),
    ],
)
def test_what_is_no_ending_is_told_with_what_to_do_instead(
    number: str, instead: tuple[str, ...]
) -> None:
    run = command("check", STORIES[number])
    assert run.exit_code == 1
    assert run.stdout.count("line ") == 1
    assert all(words in run.stdout for words in instead)
    (told,) = json.loads(command("check", "--json", STORIES[number]).stdout)["cases"]
    assert [problem["rule"] for problem in told["problems"]] == ["not-an-ending"]
    assert not story(number).folder.exists()


@pytest.mark.parametrize("number", MADE)
def test_each_fact_of_a_story_is_read_where_it_belongs(number: str) -> None:
    papers, reads = story(number), READS[number]
    there = (papers.told, papers.note, papers.letter, papers.preparation)
    for paper, words in zip(there, reads, strict=False):
        lacking = [each for each in words if not re.search(each, paper)]
        assert not lacking, paper


@pytest.mark.parametrize("number", MADE)
def test_nothing_untrue_private_or_unkind_is_in_what_the_client_gets(number: str) -> None:
    found = re.search(READS[number].never, story(number).client)
    assert not found, found


def test_no_word_of_faith_is_said_but_to_who_shares_it() -> None:
    shared = {"04", "11"}
    for number in set(MADE) - shared - {"12"}:
        assert not re.search(r"(?i)\bpray(?!er journal)|\bbless|\bGod\b", story(number).client)
