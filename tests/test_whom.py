"""Whom a client asks or turns to, and how somebody is reached, as it reads on each page."""

from __future__ import annotations

import pytest
from desk import Desk
from reading_documents import text_of
from tim import TIM
from variants import part

from gen.phrasing.slips import slip_in

COPY = "ending.records.copy_from"


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("me", "just ask me."),
        ("Just ask me!", "just ask me."),
        ("Ruth", "just ask me."),
        ("the coach", "just ask me."),
        ("from Ruth Ellison", "just ask me."),
        ("Ruth, by email", "just ask me by email."),
        ("me or Nell in the office", "just ask me or Nell in the office."),
        ("Nell in the office", "just ask Nell in the office."),
        ("Marisol, at marisol@oak.example", "just ask Marisol, at marisol@oak.example."),
        ("the office, at hello@oak.example", "just ask the office, at hello@oak.example."),
        ("Jean Ng on 555 0142", "just ask Jean Ng on 555 0142."),
        ("via Jo", "just ask Jo."),
        ("text 555 0142", "just ask by text to 555 0142."),
        ("hello@oak.example", "just ask: hello@oak.example."),
        ("555 0142 or hello@oak.example", "just ask: 555 0142 or hello@oak.example."),
        ("Reception, 555 0142", "just ask: Reception, 555 0142."),
    ],
)
def test_who_asks_the_coach_for_a_copy_reads_that_it_is_the_coach(typed: str, read: str) -> None:
    assert f"If you'd like a copy, {read}" in part({COPY: typed}).n.text


def test_the_coachs_own_page_and_the_assistants_say_who_gives_the_copy(desk: Desk) -> None:
    own = text_of(part({COPY: "me"}).s.preparation)
    assert "If Nadia asks for a copy of the notes you keep: that's yours to give" in own
    desk.with_extra_documents().case("example-x", "example-part", {COPY: "me"})
    desk.change_practice({"practice.loose_ends": "yes"})
    page = desk.gen("show", "example-x", "--document", "loose-ends").stdout
    assert "it comes from \N{SINGLE LEFT-POINTING ANGLE QUOTATION MARK}Ruth" in page
    desk.case("example-x", "example-part", {COPY: "hello@oak.example"})
    page = desk.gen("show", "example-x", "--document", "loose-ends").stdout
    assert "it comes from: \N{SINGLE LEFT-POINTING ANGLE QUOTATION MARK}hello@" in page


def test_who_gets_papers_by_mail_alone_is_sent_to_the_coach_on_every_page(desk: Desk) -> None:
    asks = {COPY: "hello@oak.example", "client.send_only": "by mail, she doesn't do email"}
    own = text_of(part(asks).s.preparation)
    assert "If Nadia asks for a copy of the notes you keep: that's yours to give" in own
    somebody = part({**asks, COPY: "Marisol, at marisol@oak.example"})
    assert "just ask Marisol, or " in somebody.n.text
    assert "a copy of the notes you keep: Marisol." in text_of(somebody.s.preparation)
    desk.with_extra_documents().case("example-x", "example-part", asks)
    desk.change_practice({"practice.loose_ends": "yes"})
    page = desk.gen("show", "example-x", "--document", "loose-ends").stdout
    assert "it comes from \N{SINGLE LEFT-POINTING ANGLE QUOTATION MARK}Ruth" in page
    assert "hello@oak.example" not in page


def test_where_there_are_no_copies_the_message_says_what_to_write() -> None:
    for text in ("no copies", "Not available."):
        found = slip_in(text, COPY, TIM)
        assert found
        assert found.unless == "Where there are no copies, write copy_from: none."


@pytest.mark.parametrize(
    "text",
    ["their website", "google it", "ask reception", "See website.", "look it up", "as before"],
)
@pytest.mark.parametrize("field", ["referral.options.reach", "ending.contact.via"])
def test_a_contact_that_is_none_asks_for_the_number_or_the_address(field: str, text: str) -> None:
    found = slip_in(text, field, TIM)
    assert found
    assert found.unless == 'Write the number or the address, such as "555 0164".'


def test_where_nobody_looks_at_the_decision_again_the_appeal_is_to_be_taken_out() -> None:
    for text in ("nobody", "no appeal", "Not possible.", "the decision is final"):
        found = slip_in(text, "ending.appeal.to", TIM)
        assert found
        assert found.unless.startswith('Take "appeal" out')
