"""No finding only follows from another; mistakes of two kinds are both told; what allow does."""

from __future__ import annotations

from pathlib import Path

import pytest
from desk import short_templates
from findings import CASE, Changes, at_home, found, rules_of, said_of, words_of

from gen.counsel.order_rule import Order, enter
from gen.problem import Problem


@pytest.fixture(autouse=True)
def _folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    at_home(tmp_path, monkeypatch, short_templates())


ASKED = {"meeting.answer_by": "Friday at noon", "meeting.trial.start": "2026-10-26"}
OPTION = {"name": "The list", "role": "directory", "offers": "a list", "reach": "its site",
          "known_how": "none"}  # fmt: skip
REFERRED = {"referral": {"need": "time to think", "options": [OPTION, {**OPTION, "name": "B"}]}}
FOLLOWING: dict[str, tuple[str, Changes, list[str]]] = {
    "misconduct, asked, closed": (
        "broken-trust",
        {"decision.mode": "conditional", **ASKED},
        ["asking-after-misconduct"],
    ),
    "asked, closed, and a letter": (
        "willing",
        {"door.state": "closed", **REFERRED},
        ["asking-behind-a-closed-door"],
    ),
    "asked, closed, without needs": (
        "willing",
        {"door.state": "closed", "needs": "", **REFERRED},
        ["asking-behind-a-closed-door"],
    ),
    "undecided": ("willing", {"door.state": "undecided"}, ["door-undecided"]),
    "undecided, and mistakes at either door": (
        "willing",
        {"door.state": "undecided", "meeting.minutes": "61", "review.use": "no"},
        ["meeting-length", "door-undecided", "no-next-step"],
    ),
    "closed, with four conditions": (
        "broken-trust",
        {"door.conditions": [{"do": f"read section {n}"} for n in "2345"]},
        ["letter-behind-a-closed-door"],
    ),
    "an end in the year before": (
        "willing",
        {"ending.date": "2025-09-30"},
        ["ends-before-meeting"],
    ),
    "a start and a decision after the meeting": (
        "willing",
        {"engagement.started": "2026-10-01", "decision.made_on": "2026-10-02"},
        ["started-after-meeting"],
    ),
    "a fact with the year mistyped": (
        "part",
        {"reason.facts": [{"on": "2020-09-01", "what": "You came late."}]},
        ["fact-before-start"],
    ),
    "scope, with neither an option nor a question": (
        "beyond-scope",
        {"referral": {"why_none": "None is known."}, "risk.concern": "no"},
        ["scope-without-option"],
    ),
    "danger, with neither an option nor a way to the coach": (
        "beyond-scope",
        {
            "referral": {"why_none": "None is known."},
            "ending.contact": {"route": "none", "via": "none"},
        },
        ["danger-without-bridge"],
    ),
    "a threat and a vague term in one entry": (
        "willing",
        {"needs": [{"do": "stop being better", "because": "it helps"}]},
        ["condition-not-an-action"],
    ),
}


@pytest.mark.parametrize("mistake", FOLLOWING)
def test_nothing_is_said_that_only_follows_from_another_finding(mistake: str) -> None:
    base, changes, expected = FOLLOWING[mistake]
    assert rules_of(base, changes) == expected


def test_two_mistakes_of_two_kinds_are_both_told() -> None:
    days = {"ending.date": "2026-09-29", "engagement.agreement.notice_days": "14"}
    changes = {"tried": "", "door.letter": "skip", **days}
    assert set(rules_of("willing", changes)) == {
        "nothing-tried",
        "letter-skipped",
        "notice-too-short",
    }


def test_two_days_of_two_things_are_both_told() -> None:
    line = {"name": "Samaritans", "reach": "call 116 123", "confirmed_on": "2027-04-27"}
    changes = {"referral.options.0.checked_on": "2027-04-27", "help_lines": [line]}
    assert rules_of("beyond-scope", changes) == ["checked-after-meeting"] * 2
    offer = {"on": "2026-09-01", "how": "phone", "until": "2026-09-02"}
    told = rules_of("willing", {"meeting.last_offer": offer})
    assert told.count("last-offer-out-of-order") == 2


def test_rows_of_one_rule_have_one_level() -> None:
    row = Order("a-day-too-early", "error", "R14", "meeting.date", "ending.date", "{first} {then}")
    with pytest.raises(ValueError, match="a-day-too-early"):
        enter([row, row._replace(level="warning")])


TWENTY = Path(__file__).parent / "counsel" / "twenty-mistakes"


def test_twenty_mistakes_are_mended_in_three_runs(accept: bool) -> None:
    """Each file is the one before, with what was said of it put right and nothing else."""
    counts = []
    for run in "123":
        CASE.write_text((TWENTY / f"{run}.yaml").read_text(encoding="utf-8"), encoding="utf-8")
        problems = found()
        counts.append(len(problems))
        if accept:
            (TWENTY / f"{run}.txt").write_text(words_of(problems), encoding="utf-8")
        assert words_of(problems) == (TWENTY / f"{run}.txt").read_text(encoding="utf-8")
    assert counts[:2] == [8, 12]
    assert not counts[2]


def allowing(rule: str, words: str = "") -> dict[str, object]:
    entry = {"rule": rule, "why": "It is meant."}
    return {"allow": [entry | ({"words": words} if words else {})]}


def test_allowed_warning_is_silent_and_others_are_not() -> None:
    changes = {"door.letter": "skip", "tried": ["smaller steps"]}
    assert rules_of("willing", {**changes, **allowing("letter-skipped")}) == ["one-thing-tried"]


def test_allowed_words_silence_no_other_words() -> None:
    changes = {"engagement.thanks": ["You spoke of the $500."]}
    assert rules_of("willing", {**changes, **allowing("money-in-letter", words="$500")}) == []
    told = rules_of("willing", {**changes, **allowing("money-in-letter", words="$700")})
    assert told == ["money-in-letter"]


def test_error_is_never_allowed_away() -> None:
    assert "nothing-tried" in rules_of("willing", {"tried": "", **allowing("nothing-tried")})


CONSENT = {
    "referral.share": "name",
    "referral.consent": {
        "given": "written", "on": "2026-06-02", "to": "Tomasz Reed", "what": "your name",
        "purpose": "a first talk", "until": "2026-07-31",
    },
}  # fmt: skip
OVER = {"outcome": {"answer": "sent", "met_on": "2026-05-12"}}


def test_consent_after_the_end_is_an_error_until_all_is_over_and_then_may_be_meant() -> None:
    (before,) = said_of("beyond-scope", CONSENT)
    assert (before.rule, before.level) == ("consent-after-end", "error")
    (after,) = said_of("beyond-scope", {**CONSENT, **OVER})
    assert (after.rule, after.level) == ("consent-after-end", "warning")
    meant = {**CONSENT, **OVER, **allowing("consent-after-end")}
    assert rules_of("beyond-scope", meant) == []
    told = rules_of("beyond-scope", {**CONSENT, **allowing("consent-after-end")})
    assert told == ["consent-after-end", "not-allowed-value"]


def test_money_paid_before_the_meeting_is_told_as_paid_in_the_way_that_the_message_says() -> None:
    (early,) = said_of("willing", {"ending.fees.by": "2026-09-10"})
    assert early.rule == "money-before-meeting"
    how = early.fix.rpartition("how: ")[2]
    assert rules_of("willing", {"ending.fees": {"status": "none by agreement", "how": how}}) == []


@pytest.mark.parametrize(
    ("word", "told"), [("2026-09-02", []), ("2026-09-11", ["notice-too-short"])]
)
def test_notice_of_a_client_who_ends_it_counts_from_that_day(word: str, told: list[str]) -> None:
    given = {"engagement.agreement": {"notice_days": "14"}, "decision.made_on": word}
    assert rules_of("accept", given) == told


def as_proposed(problem: Problem) -> Changes:
    """The day that a message proposes for the letter."""
    return {"door.letter_date": problem.fix.split("letter_date: ")[1][:10]}


def test_letter_that_waits_for_a_payment_is_not_told_to_be_early_as_well() -> None:
    owes = {
        "status": "balance due",
        "amount": "90",
        "by": "2026-10-20",
        "how": "It is one session.",
    }
    day = {"ending.fees": owes, "door.letter_date": "2026-10-27"}
    assert "letter-late" not in rules_of("willing", day)
    (late,) = said_of("willing", {**day, "door.letter_date": "2026-10-28"})
    assert late.rule == "letter-late"
    assert "2026-10-20" in late.what, "why a later day than the 21st would have done"
    assert rules_of("willing", {**day, **as_proposed(late)}) == []


def test_letter_that_waits_for_late_money_is_told_once_the_money_is_in_time() -> None:
    owes = {"status": "balance due", "amount": "90", "by": "2026-10-31", "how": "It is one."}
    day = {"ending.fees": owes, "door.letter_date": "2026-12-07"}
    (money,) = said_of("willing", day)
    assert money.rule == "money-late"
    by = money.fix.split()[3].rstrip(",")
    (letter,) = said_of("willing", {**day, "ending.fees": {**owes, "by": by}})
    assert letter.rule == "letter-late"
    assert rules_of("willing", {"ending.fees": {**owes, "by": by}, **as_proposed(letter)}) == []


def test_what_is_to_go_is_not_kept_by_what_is_proposed_beside_it() -> None:
    owed = {"engagement.thanks": ["your honesty about the unpaid invoice"]}
    assert rules_of("willing", owed) == ["money-in-letter"]
    assert rules_of("willing", {**owed, **allowing("money-in-letter")}) == ["reads-wrong"]
    assert rules_of("willing", {"engagement.thanks": ["your honesty"]}) == ["reads-wrong"]


BRITISH = {"practice.language": "en-GB"}


def test_day_that_is_proposed_is_said_as_the_practice_says_days() -> None:

    def proposed(until: str, changes: Changes) -> list[str]:
        access = {"ending.access": [{"what": "the calls", "until": until}]}
        found = said_of("willing", {**changes, **access})
        return [each.fix for each in found if each.field.endswith("until")]

    assert proposed("he can have them to 31 Jan", BRITISH) == ['Write "31 January".']
    some = "you can have them for a while"
    assert proposed(some, BRITISH) == ['Write something like "30 June".']
    assert proposed(some, {}) == ['Write something like "June 30".']
