"""Where others are told of an end, the client hears so."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from reading_documents import text_of
from variants import EMAIL, Changes, Papers, broken_trust, part

IN_PERSON: Changes = {"meeting.channel": "in person", "meeting.why_not_in_person": None}
BY_VIDEO: Changes = {**IN_PERSON, "meeting.channel": "video", "client.coached_by": "video"}
BY_EMAIL: Changes = {**EMAIL, "meeting.minutes": None, "meeting.why_not_in_person": None}
MADE = pytest.mark.parametrize("made", [part, broken_trust], ids=["part", "firm"])
WAYS = pytest.mark.parametrize(
    "way", [IN_PERSON, BY_VIDEO, BY_EMAIL], ids=["person", "video", "email"]
)
Made = Callable[[Changes], Papers]


def told(made: Papers) -> str:
    """What the client hears, or reads in the message."""
    said = text_of(line for line in made.s.lines if line.spoken)
    return said or text_of(line for line in made.s.lines if line.style.startswith("Message"))


@WAYS
@MADE
def test_who_is_told_of_the_end_is_said_with_what_they_are_told(made: Made, way: Changes) -> None:
    others = [
        {"who": "sponsor", "name": "Harbor Fund", "told": "dates"},
        {"who": "group", "name": "The Tuesday Circle", "told": "dates"},
        {"who": "payer", "name": "Lund Works", "told": "dates and money"},
        {"who": "partner", "name": "Ole Ek", "told": "nothing"},
    ]
    said = told(made({**way, "others": others}))
    assert "I'll tell Harbor Fund and the Tuesday Circle the dates, and nothing else." in said
    assert "I'll tell Lund Works the dates and how the money stands, and nothing of what" in said
    assert "Ole Ek" not in said


@WAYS
@MADE
def test_where_nobody_is_told_no_line_stands(made: Made, way: Changes) -> None:
    assert "I'll tell" not in told(made(way))


@MADE
def test_money_of_another_goes_back_to_the_other_and_the_client_hears_no_sum(made: Made) -> None:
    paid = {
        "others": [{"who": "payer", "name": "Lund Works", "told": "dates and money"}],
        "ending.fees": {
            "status": "refund due", "amount": "240", "currency": "USD", "by": "2026-10-30",
            "to": "payer",
        },
    }  # fmt: skip
    said = told(made({**IN_PERSON, **paid}))
    assert "What was paid ahead and isn't used goes back to Lund Works." in said
    assert "240" not in said


@MADE
def test_nobody_on_the_page_has_the_name_and_no_more_is_claimed(made: Made) -> None:
    lists_alone = made is broken_trust  # to a public list nobody gives a name
    assert (
        "I haven't given your name to anybody there." in told(made(IN_PERSON))
    ) is not lists_alone
