"""What the client is to say is in the client's own words: my letters, for your letters."""

from __future__ import annotations

import pytest
from desk import Desk

from gen.phrasing.slips import slip_in
from gen.phrasing.to_you import client_of
from gen.words.own_words import own_words

REFERRED = "example-beyond-scope"


@pytest.mark.parametrize(
    ("text", "mine"),
    [
        ("someone to open the letters with you", "someone to open the letters with me"),
        ("a lawyer who can look at your letters", "a lawyer who can look at my letters"),
        ("free advice on what you owe", "free advice on what I owe"),
        ("someone you can talk to", "someone I can talk to"),
        ("someone for you to talk to", "someone for me to talk to"),
        ("a group where you're not alone", "a group where I'm not alone"),
        ("people who've been where you are", "people who've been where I am"),
        ("support for you and your sister", "support for me and my sister"),
        ("help to do it yourself, before you decide", "help to do it myself, before I decide"),
        ("someone older than you", "someone older than me"),
        ("nothing, but you asked about a group", "nothing, but I asked about a group"),
        ("time with someone trained to help with grief",) * 2,
    ],
)
def test_your_is_my_and_you_is_i_or_me(text: str, mine: str) -> None:
    said = own_words(text)
    assert said.sure
    assert said.text == mine


def test_where_you_has_two_readings_it_is_told_without_a_guess() -> None:
    client = client_of("Tim O'Dell", "Tim", [])
    found = slip_in("a place where you and your sister can talk", "referral.need", client)
    assert found
    assert found.alike
    assert 'where "you" may be "I" or "me".' in found.why
    assert "me and my sister" not in found.why


def test_where_the_client_does_not_say_it_its_two_readings_are_not_told(desk: Desk) -> None:
    need = {"referral.need": "a place where you and your sister can talk"}
    for example, times in ((REFERRED, 1), ("example-leave", 0)):
        desk.with_shipped_templates().case("example-1", example, need)
        told = desk.gen("check", "example-1").stdout
        assert told.count('where "you" may be "I" or "me"') == times


@pytest.mark.parametrize("channel", ["in person", "email"])
def test_the_client_asks_for_it_and_the_coach_names_it(desk: Desk, channel: str) -> None:
    need = {"referral.need": "someone to open the letters with you", "meeting.channel": channel}
    desk.with_shipped_templates().case("example-1", REFERRED, need)
    for document in ("meeting-script", "referral-note"):
        page = " ".join(desk.gen("show", "example-1", "--document", document).stdout.split())
        page = page.translate({0x2039: "", 0x203A: ""})  # around the words of the case
        assert "I'm looking for someone to open the letters with me." in page
    assert "What may help now is someone to open the letters with you." in page
