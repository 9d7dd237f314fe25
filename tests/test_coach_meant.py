"""Who is meant where coach and client may both be: it is asked, and nothing proposed."""

from __future__ import annotations

import pytest
from tim import TIM

from gen.phrasing.slips import slip_in
from gen.phrasing.to_you import client_of


@pytest.mark.parametrize(
    ("field", "text"),
    [
        ("engagement.reached", "rescheduled twice after the coach had surgery on her back"),
        ("reason.statement", "Pip had surgery on her back and cannot work this fall."),
        ("reason.statement", "She's now coaching a colleague's sister."),
        ("reason.care", "Pip will miss these talks; she learned a lot"),
        ("reason.facts.what", "Her other clients take all her evenings."),
    ],
)
def test_where_the_coach_may_be_meant_it_is_asked_who_is_and_nothing_proposed(
    field: str, text: str
) -> None:
    found = slip_in(text, field, TIM)
    assert found
    assert not found.better
    assert "may be the coach" in found.why
    assert '"I", "me" and "my" where it is the coach' in found.unless


def test_what_befalls_a_coach_too_is_proposed_with_the_other_reading() -> None:
    found = slip_in("Sessions moved because of surgery on her knee", "reason.facts.what", TIM)
    assert found
    assert found.better == "Sessions moved because of surgery on your knee."
    assert found.unless == 'Where "her" is the coach, write "I", "me" or "my".'


def test_one_she_who_does_something_to_another_is_not_taken_for_the_client_twice() -> None:
    found = slip_in("She asked her back in May", "reason.facts.what", TIM)
    assert found
    assert found.alike


def test_the_coach_by_the_role_is_who_speaks_and_another_coach_is_not() -> None:
    found = slip_in("The coach is moving abroad.", "reason.statement", TIM)
    assert found
    assert found.better == "I am moving abroad."
    assert slip_in("You met the coach of the team in May.", "reason.statement", TIM) is None


def test_a_coach_with_a_second_name_in_brackets_is_no_fault_of_ours() -> None:
    client = client_of("Tim O'Dell", "Tim", [], ("Philippa (Pip)", "Pip"))
    said = slip_in("Philippa keeps your notes.", "coach.quality_commitment", client)
    assert said is None or said.better
