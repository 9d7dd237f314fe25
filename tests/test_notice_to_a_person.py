"""The notice and the pages beside it: to whom it is written, and what is over by then."""

from __future__ import annotations

import pytest
from desk import SCRIPT, Desk
from extra_documents import FRESH, LEAVE, LOOSE, NOTICE, WILLING, Changes, answered, extras, read

GRANDAD = {"who": "payer", "name": "Paul Vega", "told": "dates"}
COMPANY = {**GRANDAD, "name": "Harbor Foods"}


@pytest.fixture
def desk(desk: Desk) -> Desk:
    """A desk whose templates of script, note and letter are short: only the others matter."""
    return desk.with_own_templates().with_short(SCRIPT, "referral-note", "door-open-letter")


def notice_to(desk: Desk, *others: Changes, **changes: object) -> str:
    extras(desk, LEAVE, {"others": list(others), **changes})
    return read(desk, LEAVE, f"{NOTICE}-{len(others)}").text


@pytest.mark.parametrize(
    ("name", "greeting"),
    [
        ("Paul Vega", "Dear Paul Vega,"),
        ("Mr. Paul Vega", "Dear Mr. Vega,"),
        ("Anna van der Berg", "Dear Anna van der Berg,"),
        ("Lund Works", "Hello,"),
        ("The Tuesday Circle", "Hello,"),
        ("Pennypack Ltd, Human Resources", "Hello,"),
        ("Coachhub", "Hello,"),
    ],
)
def test_a_person_is_greeted_by_name_and_a_company_is_not(
    desk: Desk, name: str, greeting: str
) -> None:
    assert greeting in notice_to(desk, {**GRANDAD, "name": name})


def test_of_the_family_the_client_is_called_as_at_home(desk: Desk) -> None:
    page = notice_to(desk, GRANDAD)
    assert "My coaching with Marisol ends on" in page
    assert "What we worked on isn't on this page: that stays with Marisol." in page
    page = notice_to(desk, {**GRANDAD, "name": "Lund Works"})
    assert "My coaching with Marisol Vega ends on" in page
    assert "I hope you'll understand." in page


def test_who_has_paid_is_thanked_and_who_has_not_is_not(desk: Desk) -> None:
    thanks = "Thank you for making this coaching possible."
    assert thanks in notice_to(desk, COMPANY)
    open_still: Changes = {
        "ending.fees.status": "balance due",
        "ending.fees.how": "One session is open.",
        "ending.fees.to": "payer",
    }
    owing = {**COMPANY, "told": "dates and money"}
    assert thanks not in notice_to(desk, owing, **open_still)
    assert thanks not in notice_to(desk, COMPANY, **{"reason.kind": "funding ended"})
    assert thanks not in notice_to(desk, {**COMPANY, "who": "sponsor"})


def test_a_session_on_the_day_of_the_meeting_is_over_when_the_notice_comes(desk: Desk) -> None:
    today = {"ending.last_session": "2026-09-22"}
    assert "The last session was on September 22, 2026." in notice_to(desk, GRANDAD, **today)
    ahead = {"ending.last_session": "2026-10-06"}
    assert "The last session is on October 6, 2026." in notice_to(desk, GRANDAD, **ahead)


def test_a_note_that_only_goes_out_is_not_handed_over(desk: Desk) -> None:
    extras(desk, LEAVE, {})
    assert "Note handed over or sent" in read(desk, LEAVE, LOOSE).text
    extras(desk, LEAVE, {"client.send_only": "by email only; never to the house"})
    assert "Note sent" in read(desk, LEAVE, LOOSE).text


def test_a_child_does_not_sign_the_fresh_start_alone(desk: Desk) -> None:
    child: Changes = {
        "client.minor": "yes",
        "others": [{"who": "guardian", "name": "Joan Okafor", "told": "dates"}],
    }
    extras(desk, WILLING, {**child, **answered(WILLING, "yes")})
    assert "Parent or guardian:" in read(desk, WILLING, FRESH).text
    extras(desk, WILLING, answered(WILLING, "yes"))
    assert "guardian" not in read(desk, WILLING, FRESH).text
