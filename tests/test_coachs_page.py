"""The coach's own page: whoever reads it is nobody else there."""

from __future__ import annotations

import pytest
from tim import TIM
from variants import PHONE, Changes, papers

from gen.phrasing.coachs_page import on_coachs_page


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("Pip can't travel in May.", "I can't travel in May."),
        ("Tim lives in Leeds, and Pip has moved.", "Tim lives in Leeds, and I have moved."),
        ("Pip and Tim live four hours apart.", "Tim and I live four hours apart."),
        ("A colleague sits in with Pip.", "A colleague sits in with me."),
        ("The coach had surgery and is at home.", "I had surgery and am at home."),
        ("Pip lives four hours from him.", "I live four hours from him."),
    ],
)
def test_a_text_that_names_the_coach_is_proposed_in_the_coachs_words(
    text: str, better: str
) -> None:
    found = on_coachs_page(text, TIM)
    assert found
    assert (found.better, found.unless) == (better, "")


@pytest.mark.parametrize(
    "text",
    [
        "Pip would have her back any day.",
        "Pip broke her leg and can't drive.",
        "Pip thinks he'll be ready in spring.",
        "Her other clients are all nearby.",
    ],
)
def test_where_a_pronoun_may_be_either_of_the_two_it_is_asked(text: str) -> None:
    found = on_coachs_page(text, TIM)
    assert found
    assert not found.better
    assert "only where it is the client" in found.unless


@pytest.mark.parametrize(
    "text",
    [
        "It is easier for the client, who uses a wheelchair.",
        "She may well come back one day.",
        "We live four hours apart.",
        "He has moved to Leeds.",
    ],
)
def test_a_client_who_is_he_or_she_there_is_told_of_nowhere(text: str) -> None:
    assert on_coachs_page(text, TIM) is None


@pytest.mark.parametrize(
    "changes",
    [
        {"door.rationale": "Ruth enjoyed the work."},
        {**PHONE, "meeting.why_not_in_person": "Ruth can't travel in May."},
        {"safety.plan": "Ruth's colleague is in the next room."},
        {"referral.why_none": "Ruth knows nobody near."},
    ],
)
def test_every_field_of_that_page_is_told_of(changes: Changes) -> None:
    def told(given: Changes) -> set[str]:
        problems = papers("willing", given).report.all_problems()
        return {each.path for each in problems if each.rule == "reads-wrong"}

    (path,) = set(changes) - set(PHONE) or set(changes) & {"meeting.why_not_in_person"}
    assert told(changes) == {path}
    own = str(changes[path]).replace("Ruth's", "My").replace("Ruth knows", "I know")
    assert told({**changes, path: own.replace("Ruth", "I")}) == set()
