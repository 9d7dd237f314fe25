"""The program's own sentences: each is true, and can be done, in every case that prints it."""

from __future__ import annotations

import pytest
from desk import Desk
from extra_documents import LEAVE, NOTICE, PAYER, extras, read
from matrix import FORMS, OPTIONS
from variants import Changes, example_case, leave, papers, willing

HOME: Changes = {
    "practice.address": ["PO Box 318", "Decorah, IA 52101"], "practice.phone": "555 0138",
}  # fmt: skip
NO_EMAIL: Changes = {**HOME, "client.send_only": "by mail - she doesn't do email"}


@pytest.mark.parametrize("example", ["willing", "leave", "complete"])
def test_a_client_without_email_is_asked_for_a_call_and_not_for_an_email(example: str) -> None:
    letter = papers(example, NO_EMAIL).l
    assert [line for line in letter.lines if "call to 555 0138" in line.text]
    assert not [line for line in letter.lines if "to office@" in line.text]
    by_email = {**HOME, "client.send_only": "by email only; never to the house"}
    assert "to office@" in papers(example, by_email).l.text


def test_a_client_who_may_only_write_gets_the_address_to_write_to() -> None:
    written = {"ending.contact": {"route": "written only"}}
    letter = willing({**NO_EMAIL, **written}).l.text
    assert "A short line to PO Box 318, Decorah, IA 52101 is enough." in letter


def consent(on: str, given: str = "written") -> Changes:
    """Something shared by leave of a day, with somebody to share it with."""
    leave_to_tell = {
        "given": given, "on": on, "to": "Tomasz Reed", "what": "your name",
        "purpose": "a first call", "until": "2027-06-30",
    }  # fmt: skip
    return {
        "referral.share": "name", "referral.consent": leave_to_tell,
        "referral.options": OPTIONS, "referral.need": "someone to talk to",
    }  # fmt: skip


@pytest.mark.parametrize("form", FORMS)
def test_leave_dated_on_the_day_of_the_talk_is_asked_for_and_not_claimed(form: str) -> None:
    example, changes = FORMS[form]
    day = example_case(example)["meeting"]["date"]
    asked = papers(example, {**changes, **consent(day)})
    assert "If you agree, I'll tell Tomasz Reed this, and nothing more: your name." in asked.n.text
    assert "I agree. Signed, date:" in asked.n.text
    for claimed in ("You gave me", "you agreed", "you've agreed", "you have agreed", "you allowed"):
        assert claimed not in asked.client_text
    assert "whether you may tell Tomasz Reed. Tell nothing before" in asked.s.text
    before = papers(example, {**changes, **consent("2026-04-01")})
    assert "You gave me written permission on" in before.n.text
    assert "for leave to tell" not in before.s.text


def test_a_minor_does_not_agree_alone_to_what_others_are_told() -> None:
    guardian = {"who": "guardian", "name": "Mrs Lind", "told": "dates"}
    child: Changes = {"client.minor": "yes", "others": [guardian]}
    day = example_case("leave")["meeting"]["date"]
    for changes in ({}, consent(day)):
        note = papers("leave", {**child, **changes}).n
        assert "Parent or guardian, signed, date:" in note.text
        assert "Parent or guardian" not in papers("leave", changes).n.text
    assert "your parent or guardian does, too" in papers("leave", {**child, **consent(day)}).heard


def test_a_mother_who_sits_in_was_not_agreed_to_by_her_child() -> None:
    mother = {"who": "guardian", "name": "Annelies van der Berg", "told": "dates"}
    there = [{"name": "Annelies", "client_agreed": "yes", "role": "her mum"}]
    made = leave({"client.minor": "yes", "others": [mother], "meeting.others_present": there})
    assert "Your mum is with us today." in made.heard
    assert "As you agreed" not in made.heard
    assert "The dates are on a page for your mum, too." in made.heard
    assert "As you agreed, Annelies is" in leave({"meeting.others_present": there}).heard


@pytest.mark.parametrize("thanks", ["Thank you for the shortbread.", "May the book find its way."])
@pytest.mark.parametrize("example", ["willing", "beyond-scope", "leave", "complete", "accept"])
def test_thanks_and_wishes_are_not_thanked_for(example: str, thanks: str) -> None:
    made = papers(example, {"engagement.thanks": [thanks]})
    for then in ("Thank you for that.", "I value that.", "that.", "I liked that"):
        assert f"{thanks} {then}" not in made.client_text
    for then in ("I'll remember", "I haven't forgotten", "I'm still thankful", "I liked that"):
        assert then not in made.l.text


@pytest.mark.parametrize(
    ("how", "up_to"),
    [
        ("Two sessions, if you don't use them before Christmas.", True),
        ("Two sessions at 120 dollars. If you'd rather have a cheque, tell me.", False),
    ],
)
def test_a_page_for_another_promises_no_sum_that_hangs_on_something(
    how: str, *, up_to: bool, desk: Desk
) -> None:
    fees = {"status": "refund due", "amount": "240", "by": "2026-10-30", "to": "payer", "how": how}
    extras(desk, LEAVE, {"others": [PAYER], "ending.fees": fees})
    notice = read(desk, LEAVE, f"{NOTICE}-1").text
    assert ("I'll refund up to $240.00 to you" in notice) == up_to
    assert ("I'll refund $240.00 to you" in notice) != up_to
