"""What a case has to give of the coach is what its papers say of the coach, and no more."""

from __future__ import annotations

import pytest
from variants import Changes, Papers, papers, rules_broken

SAID = {
    "quality_commitment": "I read each plan twice before we meet.",
    "results_statement": "I have seen many shops open.",
    "faith_statement": "My faith carries me in this.",
}
CLOSED: Changes = {"door": {"state": "closed"}}
OPENED: Changes = {
    "door": {"state": "open", "reopened_because": "A third person has talked with us both."}
}
SKIPPED: Changes = {"door.letter": "skip", "allow": [{"rule": "letter-skipped", "why": "asked so"}]}
SHARED: Changes = {"practice.faith_based": "yes", "client.shares_faith": "yes"}
QUALITY, RESULTS, FAITH = SAID
EACH = {
    "ask": ("willing", {}, {QUALITY, RESULTS, FAITH}),
    "ask, no letter": ("willing", SKIPPED, {QUALITY, RESULTS, FAITH}),
    "part": ("part", {}, {QUALITY, RESULTS, FAITH}),
    "part, closed": ("part", CLOSED, set[str]()),
    "refer": ("beyond-scope", {}, {QUALITY}),
    "refer, no letter": ("beyond-scope", {"door.letter": "skip"}, set[str]()),
    "refer, closed": ("beyond-scope", CLOSED, set[str]()),
    "leave": ("leave", {}, {QUALITY, FAITH}),
    "leave, no letter": ("leave", {"door.letter": "skip"}, set[str]()),
    "leave, closed": ("leave", CLOSED, set[str]()),
    "complete": ("complete", {}, {QUALITY, FAITH}),
    "complete, closed": ("complete", CLOSED, {FAITH}),
    "accept": ("accept", {}, {QUALITY, FAITH}),
    "accept, closed": ("accept", CLOSED, set[str]()),
    "firm": ("broken-trust", {}, set[str]()),
    "firm, open": ("broken-trust", OPENED, {QUALITY}),
}


def printed(made: Papers) -> set[str]:
    whole = "\n".join(document.everything for document in made.all)
    return {name for name, words in SAID.items() if words in whole}


@pytest.mark.parametrize("name", EACH)
def test_a_paper_says_of_the_coach_what_the_case_has_to_give_for_it(name: str) -> None:
    example, changes, expected = EACH[name]
    given = {f"coach.{field}": words for field, words in SAID.items()}
    # Of faith or of what others have reached: the talk part has room for one of them.
    without = {**changes, **given, "practice.faith_based": "no", "client.shares_faith": None}
    said = printed(papers(example, {**changes, **given, **SHARED})) | printed(
        papers(example, without)
    )
    assert said == expected


@pytest.mark.parametrize("field", SAID)
@pytest.mark.parametrize("name", EACH)
def test_what_no_paper_says_is_not_asked_for(name: str, field: str) -> None:
    example, changes, expected = EACH[name]
    lacking = {**changes, **SHARED, f"coach.{field}": "none"}
    if field in expected:
        assert rules_broken(example, lacking) == {"missing-field"}
    else:
        assert papers(example, lacking).script
