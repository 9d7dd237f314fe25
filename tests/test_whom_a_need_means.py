"""Whom a need means: the coach's “I”, the client's “my”, and the “his” of nobody in particular."""

from __future__ import annotations

from pathlib import Path

import pytest
from desk import short_templates
from findings import at_home, rules_of, said_of

NEED = "referral.need"
THE_COACH = [
    "a coach who can carry on while I'm away",
    "a coach for the months when I am on leave",
    "somebody for the time until I'm back",
    "a coach I trained with",
    "someone who does what I can't",
    "someone who can go on where I leave off",
    "a coach who can step in for me",
    "a coach for the months of my leave",
]
IN_GENERAL = [
    "someone to talk to about being a dad who lives apart from his children",
    "a group for a mum and her baby",
    "somebody who understands a mother and her teenager",
    "a course for a man who wants to know his rights",
    "somebody who knows his way around the tax office",
    "a trainer for a person and his dog",
    "somebody who listens to a father who misses his girls",
]
THE_CLIENT = {
    "someone who can help with his letters": "someone who can help with your letters",
    "counselling for his wife": "counselling for your wife",
    "someone to look at his letters with him": "someone to look at your letters with you",
    "a lawyer who has seen his papers": "a lawyer who has seen your papers",
}


@pytest.fixture(autouse=True)
def _home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    at_home(tmp_path, monkeypatch, short_templates())


@pytest.mark.parametrize("need", THE_COACH)
def test_where_only_the_coach_says_it_i_is_the_coach(need: str) -> None:
    assert rules_of("leave", {NEED: need}) == []
    assert rules_of("part", {NEED: need}) == []


def test_what_may_be_the_clients_own_words_is_told_with_both_ways_out() -> None:
    (told,) = said_of("part", {NEED: "someone to talk to about my divorce"})
    assert told.rule == "reads-wrong"
    assert '"someone to talk to about your divorce"' in told.fix
    assert 'Where "my" is the coach, leave it as it is.' in told.fix


@pytest.mark.parametrize("need", THE_COACH[:3])
def test_where_the_client_says_it_as_well_the_coach_is_left_out(need: str) -> None:
    (told,) = said_of("beyond-scope", {NEED: need})
    assert told.rule == "reads-wrong"
    assert "would be the client" in told.what
    assert "leave that part out" in told.fix
    assert "you're away" not in told.fix


@pytest.mark.parametrize("need", IN_GENERAL)
def test_what_goes_with_somebody_in_general_is_not_the_clients(need: str) -> None:
    assert rules_of("beyond-scope", {NEED: need}) == []
    assert rules_of("part", {NEED: need}) == []


@pytest.mark.parametrize(("need", "better"), THE_CLIENT.items())
def test_what_somebody_is_to_help_with_is_the_clients(need: str, better: str) -> None:
    (told,) = said_of("part", {NEED: need})
    assert f'"{better}"' in told.fix
