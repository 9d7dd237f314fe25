"""The plain letter: of ``ask``, of ``part``, and of a door that is open again."""

from __future__ import annotations

import re

import pytest
from reading_documents import Document
from variants import FINAL, broken_trust, part, willing


def own_words(letter: Document, *values: str) -> int:
    """The words between greeting and signature that no field of the case has given."""
    styles = ("Normal", "Before List", "List Number", "Last Line")
    text = " ".join(letter.in_style(*styles)[1:])
    for value in values:
        assert value in text, value
        text = text.replace(value, "", 1)
    return len(text.split())


def test_the_letter_opens_with_the_person_and_is_short() -> None:
    letter = willing().l
    greeting, first, second, *_ = letter.in_style("Normal")
    thanks = "You were open with me about the numbers from the first day."
    assert greeting == "Dear Daniel,"
    assert first == f"{thanks} I'm still grateful for that."
    assert second.startswith("Our coaching ended on September 30, 2026. You set out to open")
    brought = letter.in_style("Normal")[3].removeprefix("As before, you could count on this: ")
    asked = ("Keep two hours a week for the plan for four weeks in a row", "your calendar",
             "Finish a first draft of the whole plan", "all six pages, however rough",
             "Agree to send me a short note each Thursday", "our new agreement")  # fmt: skip
    assert 120 <= own_words(letter, thanks, brought, *asked) <= 180


@pytest.mark.parametrize(
    ("thanks", "said"),
    [
        (["You told me the truth.", "You came on time."], "I'm still grateful for all of that."),
        (["You told me the truth.", "You found the flat."], ""),
        (["You found the flat.", "You told me the truth."], "I'm still grateful for that."),
        (["You found the flat.", "You ran the fair."], ""),
        (["You told me the truth.", "I'll miss your jokes."], ""),
    ],
)
def test_for_several_things_the_letter_is_grateful_for_them_all(
    thanks: list[str], said: str
) -> None:
    letter = willing({"engagement.thanks": thanks}).l
    first = letter.in_style("Normal")[1]
    assert first.endswith(" ".join(filter(None, (*thanks, said))))
    assert first.count("rateful") == bool(said)


@pytest.mark.parametrize(
    "thanks",
    [
        "You got the first order from the council, and I'm proud of that.",
        "You told me about your dad, and I won't forget it.",
        "Your card in May meant the world, and it means a lot to me.",
        "You never once pretended to agree with me, and I liked that.",
        "You sang in the car, and I really loved it.",
    ],
)
def test_thanks_that_say_how_they_are_meant_are_not_said_again(thanks: str) -> None:
    papers = willing({"engagement.thanks": [thanks]})
    assert papers.l.in_style("Normal")[1] == thanks
    assert "Thank you for that." not in papers.s.text


def test_the_letter_has_no_deadline_and_nothing_to_explain() -> None:
    letter = willing().l.text
    assert "You don't have to answer this letter." in letter
    assert not re.search(r"\b(must|only if|prove|required|today|we (spoke|talked))\b", letter)


def test_the_letter_reads_truly_where_money_is_the_reason() -> None:
    paid = [{"do": "settle the three open invoices"}, {"do": "set up payment in advance"}]
    changes = {**FINAL, "reason.kind": "nonpayment", "needs": None, "review.use": "yes"}
    letter = willing({**changes, "door.conditions": paid}).l
    assert "For a new start I'd ask two things of you:" in letter.text
    asked = ["Settle the three open invoices.", "Set up payment in advance."]
    assert letter.in_style("List Number") == asked
    alone = willing({**changes, "door.conditions": None}).l
    assert "new start" not in alone.text


def test_the_letter_of_a_door_that_is_open_again_says_little_of_the_coach() -> None:
    opened = {
        "door": {"state": "open", "reopened_because": "He has said what he will do, in writing."}
    }
    letter = broken_trust(opened).l.text
    assert "You can call me" in letter
    assert "I'd like to be the one" not in letter
    assert not re.search("pray|faith|bless", letter, re.IGNORECASE)


def test_in_large_print_the_last_paragraphs_go_with_the_signature() -> None:
    lines = willing({"client.large_print": "yes"}).l.lines
    kept = [line.text for line in lines if line.style == "Last Line"]
    assert [text.split()[0] for text in kept] == ["We'd", "I"]


@pytest.mark.parametrize("alone", [True, False])
def test_a_bill_that_may_be_paid_when_the_letter_comes_is_asked_for_only_where_it_is_not(
    alone: bool,
) -> None:
    """Pay each month in advance is no bill, and who owes nothing has none to pay."""
    asked = [{"do": "clear the balance"}, {"do": "pay each month in advance"}][: 1 if alone else 2]
    made = part({"door.conditions": asked})
    assert "lear the balance, unless you already have." in made.l.text
    assert "in advance, unless" not in made.l.text
    assert "already have" not in made.heard
    owed = part({"door.conditions": asked, "ending.fees": {"status": "none due"}})
    assert "already have" not in owed.l.text
