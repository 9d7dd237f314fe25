"""The program's own sentences: each is true, and can be done, in every case that prints it."""

from __future__ import annotations

import re

import pytest
from desk import Desk
from extra_documents import LEAVE, NOTICE, PAYER, extras, read
from matrix import FORMS, OPTIONS
from variants import RISK, Changes, beyond_scope, example_case, leave, papers, part, willing

HOME: Changes = {
    "practice.address": ["PO Box 318", "Decorah, IA 52101"], "practice.phone": "555 0138",
}  # fmt: skip
NO_EMAIL: Changes = {**HOME, "client.send_only": "by mail - she doesn't do email"}


@pytest.mark.parametrize("example", ["willing", "leave", "complete"])
def test_a_client_without_email_is_asked_for_a_call_and_not_for_an_email(example: str) -> None:
    letter = papers(example, NO_EMAIL).l
    assert [line for line in letter.lines if re.search("call (to )?555 0138", line.text)]
    assert not [line for line in letter.lines if "to office@" in line.text]
    by_email = {**HOME, "client.send_only": "by email only; never to the house"}
    assert "to office@" in papers(example, by_email).l.text


@pytest.mark.parametrize(
    ("only", "posted"),
    [("by email only; never to the house", False), ("by post, at work", True)],
)
def test_a_letter_that_may_not_be_posted_is_not_set_out_for_it(only: str, *, posted: bool) -> None:
    home = {**HOME, "client.address": ["5 Mill Walk", "Decorah, IA 52101"]}
    letter = beyond_scope({**home, "client.send_only": only}).l
    assert ("5 Mill Walk" in letter.in_style("Address")) == posted
    assert "one thing in writing: the door is open" in letter.text


def test_a_client_who_may_only_write_gets_the_address_to_write_to() -> None:
    written = {"ending.contact": {"route": "written only"}}
    letter = willing({**NO_EMAIL, **written}).l.text
    assert "just write to PO Box 318, Decorah, IA 52101." in letter


def test_a_need_that_is_told_as_a_sentence_is_read_as_what_is_needed() -> None:
    need = "What you need now is a doctor."
    made = papers("beyond-scope", {"referral.need": need})
    assert "What may help now is a doctor." in made.n.text
    assert "I'm looking for a doctor." in made.heard


def test_who_may_pay_in_parts_is_told_so_again_where_paying_is_hard() -> None:
    how = "You may pay it in up to three parts, if you tell me by October 7."
    hard = "Let me know what you can manage, and by when"
    script = part({"ending.fees.how": how}).s.text
    assert f"“Thank you for telling me. It can be paid in parts. {hard}" in script
    assert f"“Thank you for telling me. {hard}" in part().s.text


def test_a_client_in_danger_who_is_not_alone_is_asked_whether_they_are_safe() -> None:
    after_a_no = "(After a no, first ask “Are you safe?”, then agree on another time.)"
    by_phone = {"meeting.channel": "phone", "meeting.why_not_in_person": "She lives far away."}
    assert after_a_no in papers("beyond-scope", {**by_phone, **RISK}).s.text
    assert "(After a no, agree on another time.)" in part(by_phone).s.text


def test_of_a_child_the_coach_reads_that_a_parents_yes_is_needed_too() -> None:
    guardian = {"who": "guardian", "name": "Elena Vega", "told": "dates"}
    child = {**consent("2026-09-22"), "client.minor": "yes", "others": [guardian]}
    assert "before there is a yes, and one from Elena Vega, too." in leave(child).s.text


def test_of_the_clients_own_doctor_no_connection_is_denied() -> None:
    doctor = {**OPTIONS[0], "name": "Your own GP surgery", "role": "physician"}
    both = [{**doctor, "known_how": "none"}, {**OPTIONS[0], "known_how": "none"}]
    note = part({"referral.options": both, "referral.need": "a doctor"}).n.text
    assert note.count("I have no connection with them.") == 1


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
    assert "If you agree, I'll pass on just this to Tomasz Reed: your name." in asked.n.text
    assert "I agree. Signed, date:" in asked.n.text
    for claimed in ("You gave me", "you agreed", "you've agreed", "you have agreed", "you allowed"):
        assert claimed not in asked.client_text
    assert "Tell nobody before there is a yes." in asked.s.text
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
    assert "I'll send your mum a page with the dates, too." in made.heard
    assert "As you agreed, Annelies is" in leave({"meeting.others_present": there}).heard


@pytest.mark.parametrize("thanks", ["Thank you for the shortbread.", "May the book find its way."])
@pytest.mark.parametrize("example", ["willing", "beyond-scope", "leave", "complete", "accept"])
def test_thanks_and_wishes_are_not_thanked_for(example: str, thanks: str) -> None:
    made = papers(example, {"engagement.thanks": [thanks]})
    for then in ("Thank you for that.", "I value that.", "that.", "I liked that"):
        assert f"{thanks} {then}" not in made.client_text
    for then in ("I'll remember", "I haven't forgotten", "I'm still grateful", "I liked that"):
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


DOES_NO_EMAIL: Changes = {**HOME, "client.send_only": "regular mail, he doesn't do email"}


@pytest.mark.parametrize(
    "only",
    ["regular mail, he doesn't do email", "By post only.", "by letter (she has no computer)"],
)
@pytest.mark.parametrize("example", ["willing", "leave", "complete", "part"])
def test_a_page_that_could_as_well_be_mailed_is_not_taken_out_of_the_hand(
    example: str, only: str
) -> None:
    made = papers(example, {**HOME, "client.send_only": only})
    assert "read the note here" not in made.s.text
    assert "to be read at the meeting" not in made.s.text
    for secret in ("by mail to my sister, never to the house", "by email only", "PO Box 12"):
        made = papers(example, {**HOME, "client.send_only": secret})
        assert "read the note here" in made.s.text


@pytest.mark.parametrize(
    "only",
    [
        "regular mail, he doesn't do email",
        "by post, no email please, his grandson reads the emails",
        "by post; her husband reads her email",
    ],
)
def test_who_does_no_email_asks_for_a_copy_without_one(only: str) -> None:
    asks = {"ending.records": {"kept_for": "2 years", "copy_from": "hello@porchlight.example"}}
    note = leave({**DOES_NO_EMAIL, "client.send_only": only, **asks}).n.text
    assert "If you'd like a copy, just ask me, or call 555 0138." in note
    assert "just ask: hello@porchlight.example." in leave(asks).n.text


@pytest.mark.parametrize("whom", ["Miguel at 928-555-0117", "928-555-0117", "me at 928-555-0117"])
def test_who_may_only_write_is_given_no_number_to_ask_for_a_copy(whom: str) -> None:
    contact = {"route": "written only", "via": "miguel@copper.example", "until": "none"}
    asks = {"ending.records": {"kept_for": "2 years", "copy_from": whom}}
    note = leave({**asks, "ending.contact": contact}).n.text
    assert "If you'd like a copy, just write to miguel@copper.example." in note
    assert "928" not in note
    assert "928-555-0117" in leave(asks).n.text


def test_a_number_for_texts_is_not_one_to_call() -> None:
    contact = {"route": "open", "via": "text (330) 555-0148", "until": "none"}
    made = papers("complete", {"ending.contact": contact})
    for text in (made.n.text, made.l.text):
        assert "A text to (330) 555-0148 is enough" in text
    both = {**contact, "via": "text or call (330) 555-0148"}
    assert "A call to (330) 555-0148" in papers("complete", {"ending.contact": both}).l.text


def test_a_day_on_which_something_had_not_happened_yet_is_said() -> None:
    facts = [{"what": "The talk with Dean hadn't taken place yet.", "on": "2026-09-09"}]
    assert (
        "On September 9, the talk with Dean hadn't taken place yet."
        in willing({"reason.facts": facts}).heard
    )
    facts = [{"what": "The plan was still two pages long.", "on": "2026-09-09"}]
    assert "That was on" not in willing({"reason.facts": facts}).heard


def test_with_a_child_no_agreement_and_no_danger_is_left_to_the_two_alone() -> None:
    mother = {"who": "guardian", "name": "Mrs Lind", "told": "dates"}
    child: Changes = {"client.minor": "yes", "others": [mother]}
    for example in ("willing", "leave"):
        made = papers(example, child)
        assert "We'd make a new agreement" in made.l.text
        assert "While you're under 18, a parent or guardian would sign it, too." in made.l.text
        assert "Tell a parent or guardian today, unless the danger is at home." in made.s.text
        assert "Call Mrs Lind at once." in made.s.text
        alone = papers(example)
        assert "guardian" not in alone.l.text + alone.s.text


def test_sessions_left_over_are_counted_once() -> None:
    how = "That's your 2 leftover sessions at $60, and I'll mail you a check."
    note = leave({"engagement.sessions_unused": "2", "ending.fees.how": how}).n.text
    assert "Two paid sessions are left" not in note
    assert f"I'll refund $120.00 by October 16, 2026. {how}" in note
