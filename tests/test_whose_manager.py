"""What somebody is to the client stands behind a name for the coach, and is said to the client."""

from __future__ import annotations

from reading_documents import in_order, text_of
from variants import Changes, leave, part

FUND = {"who": "payer", "name": "Harbor Fund", "told": "dates and money"}
MANAGER = {"who": "sponsor", "name": "Ann Lee (her line manager)", "told": "dates"}
IN_PERSON: Changes = {"meeting.channel": "in person", "meeting.why_not_in_person": None}
HERS, FUNDS = (
    "I'll tell your line manager, Ann Lee, the dates",
    "I'll tell the Harbor Fund the dates",
)


def test_the_coach_reads_it_as_it_is_written_and_the_client_hears_whose_manager_it_is() -> None:
    made = leave({"others": [FUND, MANAGER]})
    assert "Ann Lee (her line manager) is told the dates" in text_of(made.s.preparation)
    assert "(her line manager)" not in made.heard + made.client_text


def test_of_several_a_role_and_its_name_are_heard_as_one() -> None:
    circle = {"who": "group", "name": "The Tuesday Circle", "told": "dates"}
    heard = leave({"others": [MANAGER, circle]}).heard
    assert "I'll tell your line manager Ann Lee and the Tuesday Circle the dates" in heard


def test_whom_the_file_names_first_is_said_first() -> None:
    assert in_order(leave({"others": [FUND, MANAGER]}).heard, FUNDS, HERS)
    assert in_order(leave({"others": [MANAGER, FUND]}).heard, HERS, FUNDS)


def test_who_sits_in_is_there_by_name_alone() -> None:
    there = {"name": "Ann Lee (her tutor)", "client_agreed": "yes"}
    heard = part({**IN_PERSON, "meeting.others_present": [there]}).heard
    assert "As you agreed, Ann Lee is with us today." in heard
