"""Papers of cases as assistants write them: nothing is said twice, and nothing that is not so."""

from __future__ import annotations

import pytest
from desk import Desk
from extra_documents import FIRST, LEAVE, LOOSE, PAYER, extras, read
from variants import PHONE, Changes, broken_trust, leave, papers, part, willing

BOY: Changes = {
    "client.minor": "yes",
    "others": [{"who": "guardian", "name": "Dr Samuel Reed", "told": "dates"}],
}


def helper(name: str, role: str, known: str) -> dict[str, object]:
    """Somebody to turn to, and what ties the coach to them."""
    option = {"name": name, "role": role, "offers": "a hand", "reach": "555 0100"}
    return {**option, "known_how": known, "checked_on": "2026-09-01", "registration": "no. 7"}


def helped_by(name: str, role: str, known: str) -> Changes:
    """The only one to turn to."""
    return {"referral.options": [helper(name, role, known)], "referral.need": "a hand"}


def there(role: str) -> Changes:
    """A father who sits in."""
    father = {"name": "Dr Samuel Reed", "client_agreed": "yes", "role": role}
    return {**BOY, "meeting.others_present": [father]}


# --- who calls whom, and who is there ---------------------------------------------------------


def test_a_client_who_calls_is_not_thanked_for_taking_the_call() -> None:
    script = leave({**PHONE, "meeting.place": "she calls my cell"}).s
    assert "taking my call" not in script.text
    assert "Before you dial" not in script.text
    assert "For the call: she calls my cell." in script.text


def test_a_child_hears_of_the_father_as_of_a_father() -> None:
    heard = leave(there("his dad")).heard
    assert "Your dad is with us today." in heard
    assert "I'll send your dad a page with the dates, too." in heard
    assert "Samuel" not in heard
    assert "I'll tell your family the dates" in leave(BOY).heard
    assert "for a friend" not in leave(there("friend of his mum")).heard


def test_who_comes_in_later_is_not_said_to_be_there() -> None:
    heard = leave(there("his dad, comes in for the last ten minutes")).heard
    assert "Your dad will join us later." in heard
    assert "with us today" not in heard


def test_a_father_reads_kindly_why_he_reads_nothing_of_the_work(desk: Desk) -> None:
    extras(desk, LEAVE, BOY)
    notice = read(desk, LEAVE, FIRST).text
    assert "to share with you." in notice
    assert "I hope you'll understand" not in notice


# --- money that is another's ------------------------------------------------------------------


def test_what_another_coach_would_cost_is_read_and_not_said_beside_a_payers_money() -> None:
    paid: Changes = {"others": [PAYER], "ending.fees.to": "payer"}
    options = {"referral.options": [{**helper("Ana Ruiz", "coach", "a friend"), "cost": "$90"}]}
    assert "you'd pay $90." in leave(options).heard
    made = leave({**paid, **options})
    assert "$90" not in made.heard
    assert "Cost: $90" in made.n.text


def test_a_payer_reads_how_the_sum_came_about_and_as_whoever_paid(desk: Desk) -> None:
    paid = {"others": [PAYER], "ending.fees.to": "payer"}
    extras(desk, LEAVE, {**paid, "ending.fees.how": "The session he's paid for and didn't use."})
    said = "to you by October 16, 2026. The session you've paid for and didn't use."
    assert said in read(desk, LEAVE, FIRST).text


# --- whom the coach introduces ----------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "role", "known", "introduced"),
    [
        ("Ana Ruiz", "coach", "a friend of many years", True),
        ("Ana Ruiz", "adviser", "a friend of many years", True),
        ("Harbor Credit Counseling", "adviser", "I sent two others there", False),
        ("The DJ Guild", "support group", "a cousin of mine goes", False),
        ("Senior Center", "other", "my mom goes there", False),
        ("Ana Ruiz", "therapist", "You found her yourself", False),
        ("Ana Ruiz", "therapist", "no connection, your sister uses her", False),
    ],
)
def test_introduced_is_a_person_who_helps_and_whom_the_coach_knows(
    name: str, role: str, known: str, *, introduced: bool
) -> None:
    made = part(helped_by(name, role, known))
    assert ("Introduce me to" in made.n.text) == introduced
    assert ("I can introduce you" in made.heard) == introduced


def test_whom_the_client_found_is_known_to_the_client() -> None:
    note = part(helped_by("The DJ Guild", "support group", "You found them yourself")).n.text
    assert "You already have this contact." in note
    assert "My connection" not in note


# --- by which way -----------------------------------------------------------------------------


@pytest.mark.parametrize(("language", "by"), [("en-US", "by mail"), ("en-GB", "by post")])
def test_papers_that_go_by_post_alone_are_not_promised_otherwise(language: str, by: str) -> None:
    post = {"client.send_only": "by post to the yard", "practice.language": language}
    assert f"in writing today, {by}." in broken_trust(post).heard


@pytest.mark.parametrize(
    ("only", "by"),
    [
        ("by text message to his own mobile, never by post (he shares the house)", "text"),
        ("never by post; by text message to his own mobile", "text"),
        ("Not by email, only by post", "post"),
        ("by post to the yard, not to the house", "post"),
        ("by hand; not by email, post or text", ""),
        ("by email to his own address, no letters, nothing by post", ""),
    ],
)
def test_no_paper_is_promised_by_a_way_that_is_denied(only: str, by: str) -> None:
    heard = broken_trust({"client.send_only": only, "practice.language": "en-GB"}).heard
    assert f"I'll send you the dates in writing today{f', by {by}' if by else ''}." in heard


def test_a_page_that_goes_by_text_message_is_to_be_one_that_can_be_read_there() -> None:
    by_phone = {"meeting.channel": "phone", "meeting.why_not_in_person": "He lives far away."}
    ready = "The note is ready to send after the call"
    by_text = {**by_phone, "client.send_only": "by text message"}
    assert f"{ready}, as a PDF or a picture." in part(by_text).s.text
    assert f"{ready}." in part(by_phone).s.text


def test_who_is_to_sit_beside_the_coach_is_not_told_away() -> None:
    by_phone = {"meeting.channel": "phone", "meeting.why_not_in_person": "He lives far away."}
    plan = {"concern": "discomfort", "plan": "Prakash listens, and holds the second phone."}
    page = part({**by_phone, "safety": plan}).s.text
    assert "Nobody will disturb you. Sit up straight." in page
    assert "You are alone" not in page


@pytest.mark.parametrize("concern", ["none", "discomfort", "self-harm talk"])
def test_what_is_arranged_stands_on_page_1_whatever_the_concern(concern: str) -> None:
    plan = "Her sister Lani is at home that day."
    lines = part({"safety": {"concern": concern, "plan": plan}}).s.text
    assert plan in lines


def test_the_foot_names_no_way_but_the_one_that_is_open() -> None:
    only = {"route": "written only", "via": "PO Box 44, Hexham - no calls, no visits please"}
    note = broken_trust({"ending.contact": only}).n
    (foot,) = (line.text for line in note.lines if line.text.endswith("PO Box 44, Hexham"))
    assert "555" not in foot
    assert "@" not in foot
    assert "555 0142" not in note.everything


def test_a_name_in_small_letters_begins_its_row_with_a_capital() -> None:
    assert "Your GP" in part(helped_by("your GP", "physician", "none")).n.text


def test_a_letter_names_the_way_that_is_open_when_it_comes() -> None:
    gone = {"route": "open", "via": "ruth@home.example", "until": "2027-06-30"}
    letter = leave({"ending.contact": gone}).l.text
    assert "a line to ruth@home.example" in letter
    over = leave({"ending.contact": {**gone, "until": "2026-10-07"}}).l.text
    assert "ruth@home.example" not in over
    calls = leave({"ending.contact": {**gone, "via": "555 0118, ask for Jo"}}).l.text
    assert "a call to 555 0118" in calls


@pytest.mark.parametrize(("language", "on"), [("en-US", "at"), ("en-GB", "on")])
def test_one_is_reached_at_a_number_or_on_it(language: str, on: str) -> None:
    contact = {"ending.contact": {"route": "open", "via": "555 0119"}}
    note = part({**contact, "practice.language": language}).n.text
    assert f"You can still reach me {on} 555 0119" in note


# --- the coach's page, and the assistant's ----------------------------------------------------


def test_page_1_says_kinds_of_reason_one_by_one() -> None:
    script = broken_trust({"reason.also": ["harassment"]}).s.text
    assert ", harassment." in script
    assert "adviser told" not in script


def test_what_simply_stays_was_not_promised(desk: Desk) -> None:
    extras(desk, LEAVE, {})
    page = read(desk, LEAVE, LOOSE).text
    assert "Materials given or sent, as promised: “" in page
    assert "Promised, and done" not in page


def test_words_that_both_sides_of_the_ocean_say() -> None:
    options = helped_by("Ana Ruiz", "coach", "a friend of many years")
    assert "just say so." in willing(options).heard
    strangers = helped_by("Ana Ruiz", "coach", "none")
    accepted = papers("accept", strangers)
    assert "has your name from me" not in accepted.heard
    assert "start afresh" not in accepted.l.text
