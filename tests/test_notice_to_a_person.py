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
        ("Lynch Keane Accountants", "Hello,"),
    ],
)
def test_a_person_is_greeted_by_name_and_a_company_is_not(
    desk: Desk, name: str, greeting: str
) -> None:
    assert greeting in notice_to(desk, {**GRANDAD, "name": name})


def test_of_the_family_the_client_is_called_as_at_home(desk: Desk) -> None:
    page = notice_to(desk, GRANDAD)
    assert "My coaching with Marisol ends on" in page
    assert "What we worked on isn't on this page: that's for Marisol to share with you." in page
    page = notice_to(desk, {**GRANDAD, "name": "Lund Works"})
    assert page.count("Marisol Vega") == 1  # above, in what it is about
    assert "Coaching for Marisol ends on" in page
    assert "What we worked on stays between Marisol and me." in page
    assert "I hope you'll understand." in page


def test_an_office_reads_no_nickname_and_a_family_and_a_group_do(desk: Desk) -> None:
    nickname = {"client.called": "Mari"}
    page = notice_to(desk, COMPANY, **nickname)
    assert "Coaching for Marisol ends on" in page
    assert "Mari " not in page.replace("Marisol", "")
    assert "My coaching with Mari ends on" in notice_to(desk, GRANDAD, **nickname)
    group = {**GRANDAD, "who": "group", "name": "The Tuesday Circle"}
    assert "Coaching for Mari ends on" in notice_to(desk, group, **nickname)
    full = {"client.called": "Marisol"}
    assert "Coaching for Marisol ends on" in notice_to(desk, COMPANY, **full)


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
    assert thanks in notice_to(desk, COMPANY, **{"reason.kind": "funding ended"})
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


HUSBAND = {"who": "partner", "name": "Paul Vega", "told": "dates"}
SITS_IN = {"name": "Paul", "client_agreed": "yes", "role": "her husband"}


def test_who_was_in_the_talk_gets_the_dates_on_paper_and_no_wall_before_the_work(
    desk: Desk,
) -> None:
    page = notice_to(desk, HUSBAND, **{"meeting.others_present": [SITS_IN]})
    assert "Dear Paul,\nHere are the dates we talked about, in writing." in page
    assert "What we worked on" not in page
    assert "knows I'm writing" not in page
    later = {**SITS_IN, "role": "her husband, for the last ten minutes"}
    page = notice_to(desk, HUSBAND, **{"meeting.others_present": [later]})
    assert "Here are the dates we talked about, in writing." in page
    assert "What we worked on isn't on this page: that's for Marisol to share with you." in page


def test_a_mother_who_came_in_is_greeted_by_her_first_name(desk: Desk) -> None:
    mother = {"who": "guardian", "name": "Simone Ricci", "told": "dates"}
    there = {"name": "Simone Ricci", "client_agreed": "yes", "role": "Marisol's mum"}
    child = {"client.minor": "yes", "meeting.others_present": [there]}
    page = notice_to(desk, mother, **child)
    assert "Dear Simone,\nHere are the dates" in page
    assert "share with you" not in page  # she has heard it all


def test_an_open_account_is_settled_with_the_client_by_name(desk: Desk) -> None:
    extras(
        desk, LEAVE, {"ending.fees": {"status": "disputed", "how": "We count June differently."}}
    )
    assert "Fees settled with Marisol, in writing" in read(desk, LEAVE, LOOSE).text


def test_words_said_to_the_client_are_quoted_to_the_assistant(desk: Desk) -> None:
    access = [{"what": "The videos", "until": "as long as you like"}]
    extras(desk, LEAVE, {"ending.access": access})
    assert "“The videos”: open as long as Marisol likes" in (read(desk, LEAVE, LOOSE).text)


@pytest.mark.parametrize(
    ("name", "called", "said"),
    [
        ("Broadland Hospice Shops", "Anita", "Broadland Hospice Shops"),
        ("Henry Marsh", "Judge", "Henry Marsh"),
        ("June and Dot Pelkey", "June and Dot", "June and Dot"),
        ("Desmond Ray", "Dez", "Desmond"),
        ("Desmond Ray", "Ray", "Ray"),
        ("Dr Desmond Ray", "Dez", "Desmond"),
    ],
)
def test_whom_a_page_is_about_is_called_by_a_part_of_the_name_behind_the_full_one(
    desk: Desk, name: str, called: str, said: str
) -> None:
    page = notice_to(desk, COMPANY, **{"client.name": name, "client.called": called})
    assert f"Coaching for {name}" in page.splitlines()
    assert f"Coaching for {said} ends on" in page


@pytest.mark.parametrize("who", ["group", "platform"])
def test_a_group_hears_that_one_of_them_leaves_and_not_that_it_ends(desk: Desk, who: str) -> None:
    never = {"ending.last_session": "none"}
    page = notice_to(desk, {"who": who, "name": "The Thursday group", "told": "dates"}, **never)
    assert "Coaching for Marisol ends on" in page
    assert "Marisol won't be at any more sessions." in page
    assert "I won't go into the reasons. I hope you'll understand." in page
    assert "What we worked on" not in page
    assert "Thank you for your support." not in page
    payer = notice_to(desk, COMPANY, **never)
    assert "There won't be any more sessions between now and then." in payer
    assert "won't be at any more" not in payer


def test_a_mother_and_a_father_are_greeted_alike_whoever_sat_in(desk: Desk) -> None:
    names = ("Monica Dawson (his mom)", "Andre Dawson (his dad)")
    both = [{"who": "guardian", "name": name, "told": "dates"} for name in names]
    there = {"name": "Monica Dawson", "client_agreed": "yes", "role": "his mom"}
    changes = {"client.minor": "yes", "meeting.others_present": [there]}
    assert "Dear Andre," in notice_to(desk, *both, **changes)
    assert "Dear Monica," in read(desk, LEAVE, f"{NOTICE}-1").text
