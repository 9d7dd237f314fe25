"""Where others are told of an end, the client hears so."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from reading_documents import text_of
from variants import EMAIL, Changes, Papers, broken_trust, leave, papers, part

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
    assert "I'll tell the Harbor Fund and the Tuesday Circle the dates, and nothing else." in said
    assert "I'll tell Lund Works the dates and what happens with the money, and" in said
    assert "Ole Ek" not in said


@pytest.mark.parametrize(
    ("name", "heard"),
    [
        ("her mother", "your mother"),
        ("Mum", "your mum"),
        ("her parents", "your parents"),
        ("Sue Hale (her sister)", "your sister"),
        ("Sue Hale, the client's mother-in-law", "your mother-in-law"),
        ("Sue Hale", "Sue Hale"),
        ("Yo-Yo Ma", "Yo-Yo Ma"),
        ("Son Heung-min", "Son Heung-min"),
        ("Lund Works (sister company)", "Lund Works"),
        ("Ann Lee (her line manager)", "your line manager, Ann Lee,"),
        ("Ann Lee, her director", "your director, Ann Lee,"),
        ("Ann Lee (Nadia's tutor, on leave)", "your tutor, Ann Lee,"),
        ("Ann Lee (line manager)", "your line manager, Ann Lee,"),
        ("Ann Lee (HR)", "Ann Lee"),
    ],
)
def test_a_relative_is_what_the_case_calls_them_to_the_client(name: str, heard: str) -> None:
    payer = {"who": "payer", "name": name, "told": "dates"}
    assert f"I'll tell {heard} the dates" in told(part({**IN_PERSON, "others": [payer]}))
    made = part({**IN_PERSON, "others": [{**payer, "told": "nothing"}]})
    assert f"I won't be telling {heard} anything about this." in told(made)
    assert f"I won't be telling {heard} anything about this." in made.n.text


def test_what_another_coach_costs_is_nobodys_where_somebody_else_pays() -> None:
    payer = {"who": "payer", "name": "Lund Works", "told": "nothing"}
    said = told(leave({"others": [payer], "ending.fees.to": "client"}))
    assert ", the fee is $120 a session" in said
    assert "you'd pay" not in said
    assert "you'd pay $120 a session" in told(leave({}))


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
    assert "I'll settle the money with Lund Works. There's nothing you need to do about it." in said
    assert "240" not in said


@MADE
def test_nobody_on_the_page_has_the_name_and_no_more_is_claimed(made: Made) -> None:
    lists_alone = made is broken_trust  # to a public list nobody gives a name
    assert (
        "I haven't told anyone on the page about you." in told(made(IN_PERSON))
    ) is not lists_alone


def test_a_minor_s_money_is_for_who_pays_it_and_not_for_the_guardian_beside() -> None:
    mother = {"who": "guardian", "name": "Joan Reed", "told": "dates"}
    grandad = {"who": "payer", "name": "Paul Reed", "told": "dates and money"}
    for others in ([mother, grandad], [grandad, mother]):
        page = text_of(part({"client.minor": "yes", "others": others}).s.preparation)
        assert "That is for Paul Reed, so say nothing of it" in page
    alone = part({"client.minor": "yes", "others": [mother]}).s.preparation
    assert "That is for Joan Reed, so say nothing of it" in text_of(alone)


def test_no_more_is_claimed_of_money_that_goes_to_who_pays_than_that_it_is_settled() -> None:
    payer = {"who": "payer", "name": "Lund Works", "told": "dates"}
    fees = {
        "status": "refund due", "amount": "240", "currency": "USD", "by": "2026-10-30",
        "to": "payer", "how": "We give back the last two sessions, too.",
    }  # fmt: skip
    said = told(part({**IN_PERSON, "others": [payer], "ending.fees": fees}))
    assert "isn't used" not in said
    assert "I'll tell Lund Works the dates, and nothing that you and I have talked" in said
    assert "the dates, and nothing else." in told(part({**IN_PERSON, "others": [payer]}))


def test_a_name_with_its_office_behind_a_comma_has_a_comma_behind_it_too() -> None:
    for name, said in (
        ("Lund Ltd, Human Resources", "I'll tell Lund Ltd, Human Resources, the dates"),
        ("Lund Works, Inc.", "I'll tell Lund Works, Inc. the dates"),
        ("Lund, Ek & Co", "I'll tell Lund, Ek & Co the dates"),
    ):
        payer = {"who": "payer", "name": name, "told": "dates"}
        assert said in told(part({**IN_PERSON, "others": [payer]}))


TALKS = pytest.mark.parametrize(
    "example", ["willing", "part", "beyond-scope", "leave", "complete", "accept", "broken-trust"]
)


@TALKS
def test_who_comes_in_at_the_end_has_a_moment_to_come_in(example: str) -> None:
    mother = {"name": "Joan Reed", "client_agreed": "yes", "role": "her mom, last 10 min only"}
    made = papers(example, {**BY_VIDEO, "meeting.others_present": [mother]})
    dates = "Say the dates. " if example == "broken-trust" else ""
    assert f"Joan Reed can join you now. {dates}What was said between you is" in made.s.text
    assert ("I'm glad you could join us." in made.heard) is (example != "broken-trust")
    ends = example not in ("broken-trust", "willing")  # after a yes there are none
    assert ("Here are the dates. (Read them from the page.)" in made.s.text) is ends
    there = {**mother, "role": "her mom"}
    made = papers(example, {**BY_VIDEO, "meeting.others_present": [there]})
    assert "can join you now" not in made.s.text


def test_page_1_does_not_ask_for_a_room_in_which_nobody_hears_who_sits_in() -> None:
    sister = {"name": "Joan Reed", "client_agreed": "yes", "role": "her sister"}
    page = text_of(part({**IN_PERSON, "meeting.others_present": [sister]}).s.preparation)
    assert "Nobody but Nadia and Joan Reed can hear you" in page
    later = {**sister, "role": "her sister, for the last ten minutes"}
    page = text_of(part({**IN_PERSON, "meeting.others_present": [later]}).s.preparation)
    assert "Nobody else can hear you" in page


def test_where_another_pays_money_is_not_said_to_be_between_coach_and_client() -> None:
    payer = {"who": "payer", "name": "Lund Works", "told": "dates"}
    page = text_of(part({"others": [payer]}).s.preparation)
    assert "settled with Nadia" not in page
    assert "Nadia is told what happens with the money." in page
    assert "You settle any money with Nadia." in text_of(part().s.preparation)


CHURCH = {"who": "sponsor", "name": "Hill Street Church", "told": "nothing"}


@WAYS
@MADE
def test_who_could_expect_to_be_told_and_is_not_is_named(made: Made, way: Changes) -> None:
    papers_made = made({**way, "others": [CHURCH]})
    assert "I won't be telling Hill Street Church anything about this." in told(papers_made)
    assert "I won't be telling Hill Street Church anything about this." in papers_made.n.text
    unsaid = {name: value for name, value in CHURCH.items() if name != "told"}
    assert "anything about this" not in told(made({**way, "others": [unsaid]}))


HUSBAND = {"who": "partner", "name": "Samuel Reyes", "told": "dates"}
SITS_IN = {"name": "Samuel", "client_agreed": "yes", "role": "her husband"}


@pytest.mark.parametrize("example", ["part", "leave", "complete", "accept"])
def test_who_sits_in_is_spoken_to_and_not_of(example: str) -> None:
    there = {**BY_VIDEO, "others": [HUSBAND], "meeting.others_present": [SITS_IN]}
    heard = papers(example, there).heard
    assert "Samuel, I'll send you a page with the dates, too." in heard
    assert "Samuel Reyes" not in heard


@pytest.mark.parametrize("example", ["leave", "complete"])
def test_a_husband_beside_the_client_is_asked_too(example: str) -> None:
    asked = "And Samuel, what's this like for you?"
    there = {**BY_VIDEO, "meeting.others_present": [SITS_IN]}
    assert asked in papers(example, there).heard
    interpreter = {**SITS_IN, "role": "interpreter"}
    there = {**BY_VIDEO, "meeting.others_present": [interpreter]}
    assert "what's this like for you" not in papers(example, there).heard


def test_a_mum_said_by_the_child_s_own_name_is_the_child_s_mum() -> None:
    mother = {"who": "guardian", "name": "Simone Ricci", "told": "dates"}
    role = "Nadia's mum, for the last ten minutes"
    there = {"name": "Simone Ricci", "client_agreed": "yes", "role": role}
    child = {"client.minor": "yes", "others": [mother], "meeting.others_present": [there]}
    made = part({**BY_VIDEO, **child})
    assert "Your mum will join us later." in made.heard
    assert "I'll send your mum a page with the dates, too." in made.heard
    assert "While you're under 18, your mum would sign it, too." in made.l.text
    friends = {**there, "role": "Tom's mum"}
    made = part({**BY_VIDEO, **child, "meeting.others_present": [friends]})
    assert "Your mum" not in made.heard


def test_who_has_the_client_s_last_name_is_called_by_the_first() -> None:
    other = {"name": "Monique Brooks", "client_agreed": "yes", "role": "listens in"}
    heard = part({**IN_PERSON, "meeting.others_present": [other]}).heard
    assert "As you agreed, Monique is with us today." in heard
