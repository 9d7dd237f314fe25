"""What is told of the sentence on a sum: a quarrel over it."""

from __future__ import annotations

from typing import Any

import pytest
from desk import Desk

from gen.phrasing.slips import slip_in
from gen.phrasing.to_you import Client

HOW, AMOUNT = "ending.fees.how", "ending.fees.amount"
PART = "example-part"
NOBODY = Client((), frozenset())


def problems(desk: Desk, changes: dict[str, Any]) -> list[dict[str, Any]]:
    desk.case("example-x", PART, changes)
    (case,) = desk.gen("check", "--json").report["cases"]
    return [each for each in case["problems"] if each["field"].startswith("ending > fees")]


@pytest.mark.parametrize(
    "how",
    [
        "she argued about it but that's the number",
        "Don't argue about it.",
        "Nadia thinks it should be less.",
        "We went back and forth on this",
    ],
)
def test_a_quarrel_over_the_sum_is_told_and_how_an_open_one_is_written(
    desk: Desk, how: str
) -> None:
    (told,) = problems(desk.with_shipped_templates(), {HOW: how})
    assert told["rule"] == "reads-wrong"
    assert "quarrel" in told["what"]
    assert "status: disputed" in told["fix"]


def test_where_the_sum_is_disputed_it_may_be_said_that_the_two_disagree(desk: Desk) -> None:
    how = "We don't agree on the two sessions in March."
    disputed = {"ending.fees.status": "disputed", "ending.fees.by": None, HOW: how}
    assert problems(desk.with_shipped_templates(), disputed) == []


@pytest.mark.parametrize(
    "how", ["pro rata", "2 left at the senior rate of $75 minus the $60 still open from October"]
)
def test_what_the_message_says_to_write_names_no_other_sum(desk: Desk, how: str) -> None:
    desk.with_shipped_templates()
    (told,) = problems(desk, {AMOUNT: "90.00", HOW: how})
    assert told["rule"] == "reads-wrong"
    write = told["fix"].partition('"')[2].partition('"')[0]
    assert problems(desk, {AMOUNT: "90.00", HOW: write}) == []


PAID_BY_HER_MOTHER = {
    "others": [{"who": "payer", "name": "Elena Vega", "told": "dates and money"}],
    "ending.fees.to": "payer",
}


def test_a_sum_that_whoever_pays_reads_is_a_whole_sentence_too(desk: Desk) -> None:
    desk.with_shipped_templates()
    how = "3 sessions left from the 12-pack at $90 each."
    (told,) = [
        each
        for each in problems(desk, {**PAID_BY_HER_MOTHER, HOW: how})
        if each["rule"] == "reads-wrong"
    ]
    assert "That's for the three sessions left from the 12-pack" in told["fix"]
    about_the_client = "Nadia paid for the two sessions herself."
    assert problems(desk, {**PAID_BY_HER_MOTHER, HOW: about_the_client}) == []


@pytest.mark.parametrize(
    ("payer", "how", "better"),
    [
        (
            "Elena Vega (her mother)",
            "Elena paid for a block of twenty and her daughter has used nineteen.",
            "You paid for a block of twenty and your daughter has used nineteen",
        ),
        ("Elena Vega", "Elena Vega has paid for two lessons.", "You have paid for two lessons"),
        ("Elena Vega", "Elena's card gets it back.", "Your card gets it back"),
        (
            "Elena Vega",
            "Her mum paid for ten and she has used eight.",
            "You paid for ten and Nadia has used eight",
        ),
        (
            "Northgate Marine Ltd",
            "Her employer paid for ten and she's used eight.",
            "You paid for ten and Nadia has used eight",
        ),
        ("Northgate Marine Ltd", "Northgate Marine owes two invoices.", "You owe two invoices"),
        ("Elena Vega", "Your mum paid for ten and you've used eight.", ""),
        ("Elena Vega", "Elena paid for one session she won't need.", ""),
    ],
)
def test_whoever_reads_on_a_page_of_their_own_what_they_paid_is_you(
    desk: Desk, payer: str, how: str, better: str
) -> None:
    paying = {"others": [{"who": "payer", "name": payer, "told": "dates and money"}]}
    desk.with_shipped_templates()
    (told,) = problems(desk, {**PAID_BY_HER_MOTHER, **paying, HOW: how})
    name = payer.partition(" (")[0]
    assert (told["rule"], f"{name} reads this" in told["what"]) == ("reads-wrong", True)
    if better:
        assert f'"{better}"' in told["fix"]
        assert problems(desk, {**PAID_BY_HER_MOTHER, **paying, HOW: f"{better}."}) == []
    else:
        assert told["fix"] == f'Write "you" for {name}, and "Nadia" for the client.'


def test_of_a_sum_that_no_paper_explains_nothing_is_told(desk: Desk) -> None:
    desk.with_shipped_templates()
    dates_alone = {"others": [{"who": "payer", "name": "Elena Vega", "told": "dates"}]}
    assert problems(desk, {**PAID_BY_HER_MOTHER, **dates_alone, HOW: "pro rata"}) == []


LEFT, STATUS = "engagement.sessions_unused", "ending.fees.status"


def unsettled(desk: Desk, how: str, **more: str) -> list[dict[str, Any]]:
    agreed = {LEFT: "2", STATUS: "per agreement", AMOUNT: None}
    nothing = dict.fromkeys(("ending.fees.by", "ending.fees.currency"))
    return problems(desk.with_shipped_templates(), {**agreed, **nothing, HOW: how, **more})


@pytest.mark.parametrize(
    "how",
    [
        "If you go on with Cleo, the two paid sessions go over to her.",
        "When you carry on with Cleo, she takes over your paid sessions.",
        "Your two sessions move to Cleo if you'd like to work with her.",
    ],
)
def test_paid_sessions_that_hang_on_a_choice_ask_for_the_other_half(desk: Desk, how: str) -> None:
    (told,) = unsettled(desk, how)
    assert (told["rule"], told["level"]) == ("unused-sessions-unpaid", "warning")
    written = told["fix"].partition("how: ")[2]
    assert written.endswith("; if not, I'll refund them.")
    assert unsettled(desk, written) == []


@pytest.mark.parametrize(
    "how",
    [
        "If you go on with Cleo, the paid sessions go over to her; otherwise you get them back.",
        "If you go on with Cleo, they go over to her. If you don't, I'll refund them.",
        "Whether or not you go on with Cleo, I'll pay back both sessions.",
        "If you have questions about the two sessions, just ask.",
        "The two sessions go over to Cleo.",
    ],
)
def test_what_is_said_whole_asks_for_nothing(desk: Desk, how: str) -> None:
    assert unsettled(desk, how) == []


@pytest.mark.parametrize(
    ("how", "better"),
    [
        (
            "Two sessions at $105, Oct. 7 and Nov. 11.",
            "That's for two sessions at $105, October 7 and November 11",
        ),
        (
            "Five prepaid sessions at $110 that won't be used.",
            "That's for five prepaid sessions at $110 that won't be used",
        ),
        (
            "The two sessions you've paid for and not had, at $65 each.",
            "That's for the two sessions you've paid for and not had, at $65 each",
        ),
        (
            "One session, paid ahead. A check's in the mail separately.",
            "That's for one session, paid ahead. A check's in the mail separately",
        ),
        ("The last two sessions, at $65 each.", "That's for the last two sessions, at $65 each"),
    ],
)
def test_what_is_counted_and_no_sentence_is_proposed_as_what_the_sum_is_for(
    how: str, better: str
) -> None:
    slip = slip_in(how, HOW, NOBODY)
    assert slip
    assert slip.better.removesuffix(".") == better


@pytest.mark.parametrize(
    "how",
    [
        "Five sessions that won't be used are refunded.",
        "Two of the eight sessions haven't been held.",
        "Two sessions were missed, October 7 and 9.",
        "The two sessions you've paid for and not had are refunded at $65 each.",
    ],
)
def test_a_sentence_on_a_sum_stays_as_it_is(how: str) -> None:
    assert slip_in(how, HOW, NOBODY) is None


@pytest.mark.parametrize(
    ("how", "better"),
    [
        (
            "Two of the three sessions left over, £105 each; we use it on 7 May.",
            "That's for two of the three sessions left over, at £105 each; we use it on 7 May.",
        ),
        ("Four sessions not used, at £40 each.", "That's for four sessions not used, at £40 each."),
        ("The last two sessions, £90 each.", "That's for the last two sessions, at £90 each."),
        ("3 of the 12 sessions", "That's for three of the 12 sessions."),
        (
            "Invoice 0417 for the last four sessions at £120.",
            "That is invoice 0417, for the last four sessions at £120.",
        ),
        ("The October invoice", "That is the October invoice."),
        ("Four sessions at £120, invoice 0417", "That's for four sessions at £120, invoice 0417."),
    ],
)
def test_what_is_counted_and_an_invoice_are_said_in_their_own_words(how: str, better: str) -> None:
    told = slip_in(how, HOW, NOBODY)
    assert told
    assert (told.better, told.alike) == (better, False)
    assert slip_in(better, HOW, NOBODY) is None


@pytest.mark.parametrize(
    "how",
    [
        "Invoice 0417 covers the last four sessions.",
        "Invoice 0417 is for the last four sessions.",
        "Two of the three sessions were left over; we use the third on 7 December.",
        "We used eight of the ten sessions; two are left, £40 each.",
    ],
)
def test_a_sentence_on_a_count_or_an_invoice_is_none_to_be_told(how: str) -> None:
    assert slip_in(how, HOW, NOBODY) is None
