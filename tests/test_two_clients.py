"""Two clients in one case, such as a couple: what is said of them and to them fits two."""

from __future__ import annotations

import re
from typing import Any

import pytest
from desk import Desk
from each_talk import CLOSED, OPEN, ways
from extra_documents import FIRST, FRESH, GUARDIAN, LEAVE, LOOSE, WILLING, answered, extras, read
from matrix import OPTIONS
from reading_documents import text_of
from variants import Changes, Papers, beyond_scope, part

from gen.reasons import TALKS

NAME = "Tasha and Kevin"
TWO: Changes = {"client.name": f"{NAME} Brandt", "client.called": NAME, "client.salutation": None}
# One, before whatever one does: Tasha and Kevin asks. No verb ends so that is meant of two.
_ONE = rf"(?<!with )(?<!for )(?<!belongs to ){NAME}(?: Brandt)?,? (?:[a-z]+[^s\W]s|is|has|does)\b"


def all_text(made: Papers) -> str:
    return "\n".join(document.everything for document in made.all)


@pytest.mark.parametrize("talk", TALKS)
def test_of_two_nothing_is_said_as_of_one(talk: str) -> None:
    more: dict[str, Any] = {
        **TWO,
        "ending.records.copy_from": "Jo at the office",
        "meeting.others_present": [{"name": "Ada Berg", "client_agreed": "yes"}],
    }
    for way in ways(talk, ("in person", "email"), (OPEN, CLOSED), ("held back",), more):
        text = all_text(way.papers)
        assert NAME in text
        assert not re.search(_ONE, text), re.findall(_ONE, text)


@pytest.mark.parametrize("talk", TALKS)
def test_two_who_come_back_are_welcomed_as_two(talk: str) -> None:
    came = {"outcome": {"answer": "returned", "met_on": "2026-11-20"}, **TWO}
    text = all_text(next(ways(talk, ("in person",), (OPEN,), ("neutral",), came)).papers)
    assert f"{NAME} have come back" in text
    assert not re.search(_ONE, text)


def test_on_the_pages_beside_them_each_signs_for_one(desk: Desk) -> None:
    desk.with_own_templates()
    extras(desk, WILLING, {**TWO, **answered(WILLING, "yes")})
    assert [line.split("\t")[0] for line in read(desk, WILLING, FRESH).in_style("Sign Here")][
        :4
    ] == ["Tasha:", "Date:", "Kevin:", "Date:"]
    extras(desk, LEAVE, {**TWO, "others": [GUARDIAN], **answered(LEAVE, "told")})
    for page in (FIRST, LOOSE):
        assert not re.search(_ONE, read(desk, LEAVE, page).text)
    assert f"{NAME} know I'm writing to you." in read(desk, LEAVE, FIRST).text


def test_two_speak_of_themselves_as_we() -> None:
    here = {"meeting.channel": "phone", "meeting.only_way": None, "client.coached_by": "phone"}
    known = [{**each, "known_how": "a colleague", "role": "therapist"} for each in OPTIONS[:1]]
    need: Changes = {
        **TWO, **here, "meeting.why_not_in_person": "They are away.",
        "referral.need": "help with your grief",
        "referral.options": [*known, OPTIONS[1]],
    }  # fmt: skip
    made = beyond_scope(need)
    first_call = (
        "“Our coach suggested that we get in touch. We're looking for help with our grief. "
        "How would we get started?”"
    )
    assert first_call in made.heard
    for said in ("We're looking for help with our grief.", "Introduce us to", "our names"):
        assert said in made.n.text
    for name in ("Tasha", "Kevin"):
        assert f"I may take it back at any time. {name}, signed, date:" in made.n.text
    assert "Can anybody else hear us?" in made.heard


def test_of_the_faith_of_two_nothing_is_said_as_of_one() -> None:
    apart = {"practice.faith_based": "yes", "client.shares_faith": "no"}
    assert f"{NAME} do not share your faith" in part({**TWO, **apart}).s.text


@pytest.mark.parametrize("called", ["Rand", "Andy", "Sandra Land"])
def test_one_whose_name_holds_an_and_is_one(called: str) -> None:
    made = part({"client.called": called, "ending.records.copy_from": "Jo at the office"})
    assert f"If {called} asks for a copy" in made.s.text


def test_a_message_to_two_goes_to_the_two_and_nobody_else() -> None:
    page = text_of(beyond_scope(TWO).s.preparation)
    assert f"Only {NAME}; no copy to anyone else; no read receipt." in page
    assert "One recipient" not in page
