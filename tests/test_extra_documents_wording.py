"""What is read on fresh start, notice and loose ends, and what never is."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from desk import SCRIPT, Desk
from extra_documents import (
    FIRST,
    FRESH,
    LEAVE,
    LOOSE,
    OTHERS,
    SECOND,
    WILLING,
    answered,
    extras,
    read,
)
from variants import EMAIL
from word import parts_of, text_of

GOLDEN = Path(__file__).parent / "documents"


@pytest.fixture
def desk(desk: Desk) -> Desk:
    """A desk whose templates of script, note and letter are short: only the others matter."""
    return desk.with_own_templates().with_short(SCRIPT, "referral-note", "door-open-letter")


# --- what is read on them ---


@pytest.mark.parametrize(
    ("example", "answer", "name", "language"),
    [
        (WILLING, "yes", FRESH, "en-US"),
        (LEAVE, "told", FIRST, "en-US"),
        (LEAVE, "told", SECOND, "en-US"),
        (LEAVE, "told", LOOSE, "en-US"),
    ],
)
def test_pages_read_so(
    desk: Desk, example: str, answer: str, name: str, language: str, accept: bool
) -> None:
    extras(desk, example, {**OTHERS, **answered(example, answer), "practice.language": language})
    lines = (f"{line.style}: {line.text}" for line in read(desk, example, name).lines)
    text = "\n".join(lines) + "\n"
    golden = GOLDEN / f"{name}.txt"
    if accept:
        golden.write_text(text, encoding="utf-8")
    assert text.splitlines() == golden.read_text(encoding="utf-8").splitlines()


# What a page for one of the others, for two hands or for the assistant has no business with.
SECRETS: dict[str, Any] = {
    "engagement.goals": ["find your xgoal again"],
    "engagement.thanks": ["You brought your xthanks."],
    "reason.statement": "The xstatement is not happening.",
    "reason.care": "I am sorry about your xcare.",
    "reason.facts": [{"what": "The xfact was open.", "on": "2026-09-09", "effect": "An xeffect."}],
    "reason.private": "He said xprivate.",
    "tried": ["an xtried", "a call"],
    "door.rationale": "The xrationale is real.",
    "door.conditions": [{"do": "keep one xcondition in your calendar"}],
    "referral.need": "a coach for xneed",
    "safety.concern": "discomfort",
    "safety.plan": "A xplan.",
    "outcome.private": "The xoutcome.",
}


def secrets_in(text: str) -> list[str]:
    return [word.strip(".") for word in text.split() if word.startswith("x")]


@pytest.mark.parametrize(
    ("example", "answer", "names"),
    [(WILLING, "yes", [FRESH]), (WILLING, "no", [FIRST, SECOND, LOOSE]),
     (LEAVE, "told", [FIRST, SECOND, LOOSE])],
)  # fmt: skip
def test_nothing_of_the_reason_and_the_work_is_read(
    desk: Desk, example: str, answer: str, names: list[str]
) -> None:
    outcome = {"answer": answer, "met_on": answered(example, answer)["outcome"]["met_on"]}
    secret = {path: value for path, value in SECRETS.items() if path != "outcome.private"}
    outcome["private"] = SECRETS["outcome.private"]
    extras(desk, example, {**OTHERS, **secret, "outcome": outcome})
    for name in names:
        # What it is all for, the two may well read.
        known = ["xgoal"] if name == FRESH else []
        assert secrets_in(text_of(desk.file(example, name))) == known, name


NEEDS = [{"do": "keep the xdo", "because": "the xbecause grows", "seen_by": "the xseen"}]


def test_what_was_asked_of_the_client_is_for_the_two_alone(desk: Desk) -> None:
    extras(desk, WILLING, {**OTHERS, "needs": NEEDS})
    assert secrets_in(text_of(desk.file(WILLING, FRESH))) == ["xdo", "xseen"]
    extras(desk, WILLING, {**OTHERS, "needs": NEEDS, **answered(WILLING, "no")})
    for name in (FIRST, SECOND, LOOSE):
        assert secrets_in(text_of(desk.file(WILLING, name))) == []


def test_nobody_reads_of_another_one(desk: Desk) -> None:
    extras(desk, LEAVE, OTHERS)
    pages = {name: text_of(desk.file(LEAVE, name)) for name in (FIRST, SECOND)}
    names = ("Harbor Foods", "Elena Vega", "Coachhub", "Pier Road")
    assert [each for each in names if each in pages[FIRST]] == ["Harbor Foods", "Pier Road"]
    assert [each for each in names if each in pages[SECOND]] == ["Elena Vega"]


def test_the_two_are_called_by_their_names(desk: Desk) -> None:
    extras(desk, WILLING, {"coach.called": "Ruthie", "support": ["I write.", "I call."]})
    page = read(desk, WILLING, FRESH)
    assert "On this page “I” is Ruth Ellison and “you” is Daniel Okafor." in page.text
    assert page.headings[1:3] == ["My part", "Your part"]
    assert [line.text for line in page.under("My part")][:2] == ["I write.", "I call."]
    signed = [line.text for line in page.under("Both of us")][:4]
    assert signed == ["Daniel Okafor:\t", "Date:\t", "Ruth Ellison:\t", "Date:\t"]


def test_from_when_and_until_when_is_read(desk: Desk) -> None:
    trial = {"start": "2026-09-22", "weeks": "6", "review_on": "2026-11-05"}
    extras(desk, WILLING, {"meeting.trial": trial})
    begin, look = [line.text for line in read(desk, WILLING, FRESH).under("When we begin")]
    assert begin == "We begin on Tuesday, September 22, 2026, and try it for six weeks."
    assert look.startswith("On Thursday, November 5, 2026, we'll look at it together.")


def test_a_talk_that_is_still_offered_is_kept_free_and_its_answer_awaited(desk: Desk) -> None:
    talk = {"on": "2026-10-05", "time": "19:30", "how": "phone", "until": "2026-10-02"}
    tried = [{"on": f"2026-09-1{day}", "how": "phone"} for day in (4, 8)]
    sent = {"channel": "post", "date": "2026-09-22", "offered": tried, "last_offer": talk}
    extras(desk, LEAVE, {"meeting": sent})
    lines = [line.text for line in read(desk, LEAVE, LOOSE).under("Sessions and calendar")]
    awaited, kept, calendar = lines[1:4]
    assert awaited.endswith("An answer awaited until October 2, 2026")
    assert kept.endswith("Kept free for a talk: October 5, 2026, 7:30 PM")
    assert "After that, if it ends: sessions and reminders for Marisol after October" in calendar


# --- money, only for who is told of it ---


# --- who else is thought of ---


@pytest.mark.parametrize(
    ("name", "greeted"),
    [
        ("Mrs Elena Vega", "Dear Mrs Vega,"),
        ("Elena Vega", "Dear Elena Vega,"),
        ("Ms Elena Vega Ruiz", "Dear Ms Elena Vega Ruiz,"),
    ],
)
def test_a_guardian_is_greeted_by_name_and_reads_of_the_child_by_name(
    desk: Desk, name: str, greeted: str
) -> None:
    guardian = {"who": "guardian", "name": name, "told": "dates"}
    child = {"client.minor": "yes", "client.called": "Marisol", "others": [guardian]}
    extras(desk, LEAVE, {**OTHERS, **child})
    page = text_of(desk.file(LEAVE, FIRST))
    assert greeted in page.splitlines()
    assert page.count("Marisol Vega") == 1  # above, in what it is about
    assert "Marisol knows I'm writing to you." in page


def test_faith_is_for_the_client_and_not_for_others(desk: Desk) -> None:
    extras(desk, LEAVE, {**OTHERS, "coach.sign_off": "In Christ"})
    assert "With kind regards," in text_of(desk.file(LEAVE, FIRST))
    assert "Christ" not in text_of(desk.file(LEAVE, FIRST))
    extras(desk, LEAVE, {**OTHERS, "coach.sign_off": "Yours", "practice.faith_based": "no"})
    assert "Yours," in text_of(desk.file(LEAVE, FIRST)).splitlines()


def test_someone_else_answers_where_the_case_says_so(desk: Desk) -> None:
    route = {"route": "third party", "via": "Ada Brandt, 555 0177"}
    extras(desk, LEAVE, {**OTHERS, "ending.contact": route})
    assert "please call Ada Brandt, 555 0177." in text_of(desk.file(LEAVE, SECOND))


def test_british_pages_have_british_days_and_sheets(desk: Desk) -> None:
    changes = {**OTHERS, "practice.language": "en-GB", "ending.fees.currency": "GBP"}
    extras(desk, LEAVE, changes)
    assert "Coaching for Marisol ends on 9 October 2026." in text_of(desk.file(LEAVE, FIRST))
    assert 'w:w="11906"' in parts_of(desk.file(LEAVE, FIRST))["word/document.xml"].decode()


def test_a_sum_that_was_let_go_is_asked_for_by_nobody(desk: Desk) -> None:
    let_go = {"status": "none by agreement", "how": "The last $90 is forgiven."}
    extras(desk, LEAVE, {"engagement.sessions_unused": None, "ending.fees": let_go})
    boxes = "\n".join(read(desk, LEAVE, LOOSE).in_style("Check"))
    assert "Nothing more to be paid, as agreed: “The last $90 is forgiven”" in boxes
    assert "Account looked at once more" not in boxes


def test_a_message_is_sent_before_all_else(desk: Desk) -> None:
    extras(desk, LEAVE, {**EMAIL, "meeting.minutes": None, "meeting.why_not_in_person": None})
    assert "Message sent on September 22, 2026, by email" in text_of(desk.file(LEAVE, LOOSE))
    extras(desk, LEAVE, {})
    assert "Message sent" not in text_of(desk.file(LEAVE, LOOSE))


def test_every_promise_of_the_case_is_a_box(desk: Desk) -> None:
    promises = {
        "client.send_only": "by email",
        "ending.access": [{"what": "the portal", "until": "2026-12-31"}],
        "ending.appeal": {"to": "Ana Ruiz, 555 0134", "by": "2026-11-02"},
        "ending.records": {"erased_on": "2028-01-31", "copy_from": "office@s.example"},
        "privacy.delete_on": "2029-01-31",
    }
    extras(desk, LEAVE, {**OTHERS, **promises})
    page = read(desk, LEAVE, LOOSE)
    boxes = "\n".join(page.in_style("Check"))
    for promise in (
        "October 6, 2026", "October 9, 2026", "$120.00 paid by October 16, 2026", "Elena Vega",
        "Letter sent on October 16, 2026", "“The portal”: open until December 31, 2026",
        "until November 30, 2026", "“Ana Ruiz, 555 0134”, if asked by November 2, 2026",
        "erased on January 31, 2028", "deleted on January 31, 2029", "automatic payment",
        "ecordings", "calendar", "Your workbook is yours to keep",
    ):  # fmt: skip
        assert promise in boxes
    assert "by email" in page.text


def test_no_letter_is_promised_where_there_is_none(desk: Desk) -> None:
    extras(desk, LEAVE, {**OTHERS, "door": {"state": "closed"}})
    assert "Letter" not in text_of(desk.file(LEAVE, LOOSE))
    assert "Elena Vega" in text_of(desk.file(LEAVE, LOOSE))


@pytest.mark.parametrize(
    ("last", "after"),
    [("2026-10-06", "October 6, 2026"), ("none", "September 22, 2026")],
    ids=["a last session", "none after the meeting"],
)
def test_sessions_are_taken_out_from_the_last_one_on(desk: Desk, last: str, after: str) -> None:
    extras(desk, LEAVE, {**OTHERS, "ending.last_session": last})
    assert f"and reminders for Marisol after {after} taken out" in text_of(desk.file(LEAVE, LOOSE))
