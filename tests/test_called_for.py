"""A message is called for: one for one mistake, with a way out that can be gone."""

from __future__ import annotations

from pathlib import Path

import pytest
from desk import short_templates
from findings import Changes, at_home, rules_of, said_of

NEWS = "consent-before-the-news"


@pytest.fixture(autouse=True)
def _home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    at_home(tmp_path, monkeypatch, short_templates())


def consent(on: str, purpose: str = "a first talk", to: str = "Tomasz Reed") -> Changes:
    given = {"given": "verbal", "on": on, "to": to, "what": "your name", "until": "2026-12-31"}
    return {"referral.share": "name", "referral.consent": {**given, "purpose": purpose}}


def test_a_call_that_is_agreed_on_where_help_is_needed_has_nothing_to_do_with_the_end() -> None:
    assert rules_of("beyond-scope", consent("2026-05-05")) == []


def test_what_follows_in_the_script_from_a_leave_is_said_where_it_does() -> None:
    (leave,) = [each for each in said_of("leave", consent("2026-09-09")) if each.rule == NEWS]
    assert "the script says that you two have spoken of it before" in leave.fix
    (part,) = [each for each in said_of("part", consent("2026-09-16")) if each.rule == NEWS]
    assert "script" not in part.fix


SUSPECTED: Changes = {
    "reason.kind": "substance use suspected",
    "engagement.thanks": ["You spoke openly about your drinking."],
    "referral.need": "someone who knows about alcohol",
    "referral.options": [
        {
            "name": "Caithness Drug & Alcohol Recovery Service", "role": "support group",
            "offers": "evening groups", "reach": "01847 496 0456", "known_how": "none",
            "checked_on": "2026-05-06",
        },
        {
            "name": "Alcoholics Anonymous", "role": "support group", "offers": "evening groups",
            "reach": "0800 000 0000", "known_how": "none", "checked_on": "2026-05-06",
        },
    ],
}  # fmt: skip


def test_a_suspicion_that_stands_in_several_places_is_told_once_with_one_way_out() -> None:
    (told,) = said_of("beyond-scope", SUSPECTED)
    assert told.field == "engagement > thanks > 1"
    for also in ('"alcohol" (line', ": referral > need)", ": referral > options > 2 > name)"):
        assert also in told.what
    assert "name another place" in told.fix
    assert rules_of("beyond-scope", {**SUSPECTED, "reason.kind": "medical"}) == []


def test_a_name_cannot_be_left_out() -> None:
    options = SUSPECTED["referral.options"]
    (told,) = said_of(
        "beyond-scope", {**dict(list(SUSPECTED.items())[:1]), "referral.options": options}
    )
    assert told.fix.startswith("Name other places. Or, if the client told you")


@pytest.mark.parametrize(
    "given",
    [{"meeting.only_way": "yes"}, {"client.salutation": "Dear Nadia,", "door.letter": "skip"}],
)
def test_what_is_true_whatever_is_sent_is_told_of_nowhere(given: Changes) -> None:
    assert "unused-field" not in rules_of("part", given)


@pytest.mark.parametrize(
    ("purpose", "better"),
    [
        ("so that Lety can call her", "so that Lety can call you"),
        ("so Lety can ring him before Friday", "so Lety can ring you before Friday"),
        ("so that she can call her", "so that she can call you"),
    ],
)
def test_whom_somebody_calls_who_is_told_is_the_client(purpose: str, better: str) -> None:
    told = said_of("beyond-scope", consent("2026-05-05", purpose, "Lety Barrera"))
    assert [f'"{better}"' in each.fix for each in told] == [True]


@pytest.mark.parametrize("purpose", ["so that she can look at her diary", "so Lety can call you"])
def test_what_somebody_does_who_is_told_is_theirs(purpose: str) -> None:
    assert rules_of("beyond-scope", consent("2026-05-05", purpose, "Paula Reyes")) == []


def way(route: str, until: str, via: str) -> Changes:
    contact = {"route": route, "until": until, "via": via}
    return {"ending.contact": contact, "door.not_before": "2027-05-03"}


OWN, ANOTHERS = "office@stillwater.example", "Paula Reyes, paula@reyes.example"


@pytest.mark.parametrize(
    ("route", "until", "via", "told"),
    [
        ("open", "2027-04-30", OWN, True),
        ("third party", "2027-04-30", ANOTHERS, False),
        ("open", "2027-05-03", OWN, False),
        ("practical only", "2027-04-30", OWN, False),
        ("practical only", "2027-04-30", "ruth@ellison.example", False),
    ],
)
def test_the_way_back_is_there_when_a_return_is_possible(
    route: str, until: str, via: str, *, told: bool
) -> None:
    changes = way(route, until, via)
    assert ("way-ends-before-letter" in rules_of("leave", changes)) is told


HOW = "The programme was paid in full in July."


@pytest.mark.parametrize(("pages", "told"), [("dates", True), ("dates and money", False)])
def test_a_sentence_on_money_that_no_page_of_the_payer_says_is_told(
    pages: str, *, told: bool
) -> None:
    fees = {"status": "none due", "to": "payer", "how": HOW}
    payer = {"who": "payer", "name": "Scapa Bay Distillery Ltd", "told": pages}
    found = said_of("complete", {"ending.fees": fees, "others": [payer]})
    said = [each.what for each in found if each.rule == "unused-field"]
    assert bool(said) is told
    assert all("read by nobody but you" in each for each in said)


def test_a_fee_that_no_letter_names_is_kept_in_a_place_that_is_named() -> None:
    (told,) = said_of("complete", {"door.on_return.fee": "$90 a session"})
    assert 'keep it under "reason", "private"' in told.fix
