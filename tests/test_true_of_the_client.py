"""What a paper says of the client, and of who sits in, is true of this client."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from reading_documents import text_of
from variants import PHONE, RISK, Changes, Papers, beyond_scope, leave, papers, part, willing

Made = Callable[[Changes], Papers]
WAYS = pytest.mark.parametrize("made", [part, leave, beyond_scope], ids=["part", "leave", "refer"])
ONE = [{"do": "give me your full name", "seen_by": "the form"}]
SKIPPED: Changes = {"door.letter": "skip", "door.letter_date": None, "door.on_return": None}
SISTER = {"name": "Ana Reyes", "client_agreed": "yes", "role": "her sister, on the speaker"}
IN_PERSON: Changes = {"meeting.channel": "in person", "meeting.why_not_in_person": None}


def cards(made: Papers) -> str:
    return " ".join(made.s.in_style("Table Text"))


def accept(changes: Changes) -> Papers:
    return papers("accept", changes)


def complete(changes: Changes) -> Papers:
    return papers("complete", changes)


@pytest.mark.parametrize(
    ("kind", "asked", "answer"),
    [
        ("medical", "“I don't need that.”", "“I want you to have what you need, and that's more"),
        (
            "mental health",
            "“So you think there's something wrong with me?” “I don't need that.”",
            "“No. I think it's a lot to carry, and that others",
        ),
        (
            "legal or financial advice",
            "“So you think I can't cope?” “I don't need that.”",
            "“Not at all. It's a matter for someone who knows the field.”",
        ),
    ],
)
def test_who_has_been_ill_is_not_told_that_nobody_can_say(
    kind: str, asked: str, answer: str
) -> None:
    made = beyond_scope({**IN_PERSON, "reason.kind": kind, "reason.also": None})
    row = next(line for line in cards(made).split("Leave it there.") if asked in line)
    assert answer in row
    assert ("something wrong" in row) == (kind == "mental health")


@WAYS
def test_a_client_without_a_name_on_file_can_be_told_that_nobody_has_heard(made: Made) -> None:
    told = made({}).client_text
    assert "your name to" not in told
    assert "about you." in told


def test_what_is_asked_can_be_done_in_the_talk_itself() -> None:
    done = "Does what you've asked for, then and there"
    one = cards(part({"door.conditions": ONE}))
    assert f"{done} “Thank you. Then we can talk about beginning again.” Agree on a day" in one
    assert "“Thank you. When the rest is in place, too, we can talk" in cards(part())
    assert done not in cards(part({"door": {"state": "closed"}}))


@pytest.mark.parametrize(
    ("made", "one", "first"),
    [
        (part, "give me your full name (how we'd both know: the form).", " (how we'd both know"),
        (willing, "give me your full name (how we'd both know: the form).", " (how we'd both know"),
        (beyond_scope, "it would help if you could give me your full name.", "."),
    ],
    ids=["part", "ask", "refer"],
)
def test_where_no_letter_comes_the_note_has_what_a_return_asks(
    made: Made, one: str, first: str
) -> None:
    skipped = made({**SKIPPED, "door.conditions": ONE})
    assert skipped.letter is None
    assert "If you'd like to begin again" in skipped.n.headings
    assert one in skipped.n.text
    two = made({**SKIPPED, "door.conditions": [*ONE, {"do": "pick a day"}]})
    assert f"ive me your full name{first}" in two.n.text
    assert "ick a day." in two.n.text
    way_back = made({**SKIPPED, "door.conditions": [{"do": "give me a call"}]})
    assert "just give me a call" in way_back.n.text
    assert "ive me your full name" not in made({"door.conditions": ONE}).n.text


def test_no_day_is_named_for_a_letter_that_is_not_sent() -> None:
    assert "The letter is dated" not in text_of(part(SKIPPED).s.preparation)
    assert "The letter is dated" in text_of(part({"door.letter_date": None}).s.preparation)


@pytest.mark.parametrize(
    ("role", "said"),
    [
        ("her sister, on the speaker", "As you agreed, Ana is with us"),
        ("Aunt", "As you agreed, Ana is with us"),
        ("mother of a friend", "As you agreed, Ana Reyes is with us"),
        ("her sister's lawyer", "As you agreed, Ana Reyes is with us"),
        ("interpreter", "As you agreed, Ana Reyes is with us"),
    ],
)
def test_who_sits_in_is_named_as_the_client_says_it(role: str, said: str) -> None:
    assert said in part({"meeting.others_present": [{**SISTER, "role": role}]}).heard


def test_of_two_sisters_each_is_named() -> None:
    both = [SISTER, {**SISTER, "name": "Eva Reyes"}]
    assert "Ana and Eva are with us" in part({"meeting.others_present": both}).heard


def test_what_was_planned_for_a_client_in_danger_is_a_box_to_tick_afterwards() -> None:
    plan = {"safety.plan": "I ring on Friday."}
    assert "The plan is under way: I ring on Friday." in part({**RISK, **plan}).s.text
    assert (
        "The plan is under way"
        not in part({**plan, "safety.concern": "discomfort", **PHONE}).s.text
    )


def test_how_long_the_coach_is_there_is_said_once_where_the_way_is_told_too() -> None:
    open_ = {"ending.contact": {"route": "open", "until": "2026-12-01"}}
    heard = leave({**RISK, **open_}).heard
    assert heard.count("you can still reach me") + heard.count("You can still reach me") == 1
    assert "I'm not disappearing." in heard


def test_thanks_of_a_client_who_ends_it_lean_on_nothing_done_together() -> None:
    thanks = {"engagement.thanks": ["You sat down with your brother, and nobody walked out."]}
    assert "nobody walked out.\nI hope you're well." in accept(thanks).l.text


def test_nobody_is_said_to_have_changed_where_the_payer_ended_it() -> None:
    waived = {"tried": None, "tried_waived": "coach's circumstances"}
    payer = {"reason.kind": "funding ended", "decision.by": "payer", "door.not_before": None}
    page = text_of(leave({**waived, **payer}).s.preparation)
    assert "Nothing further was tried: whoever pays has ended it." in page
    assert "your own circumstances changed." in text_of(leave(waived).s.preparation)


def test_a_door_closed_after_good_work_is_no_warning() -> None:
    closed = {"door": {"state": "closed"}}
    page = text_of(complete(closed).s.preparation)
    assert "The door: closed. Promise no further coaching, now or later." in page
    assert "Promise nothing beyond what is written" in text_of(part(closed).s.preparation)


NEEDS = {
    "proper advice on your claim, and somebody to help you sleep again": (
        "proper advice on my claim, and somebody to help me sleep again"
    ),
    "a doctor, a dietitian, and a friend": "a doctor, a dietitian, and a friend",
    "a doctor; a group near you; and a friend": "a doctor, a group near me, and a friend",
    "someone who, like you, knows debt, and a lawyer": (
        "someone who, like me, knows debt, and a lawyer"
    ),
}


@pytest.mark.parametrize(("need", "said"), NEEDS.items())
def test_of_several_needs_the_client_says_each(need: str, said: str) -> None:
    made = beyond_scope({"referral.need": need})
    assert f"I'm looking for {said}." in made.n.text
    assert f"I'm looking for {said}." in made.s.text
    assert need in made.n.text or need in made.s.text


@pytest.mark.parametrize(
    ("typed", "greets"),
    [
        ("Chère Gen", "Chère Gen,"),
        ("Bonjour Gen", "Bonjour Gen,"),
        ("dear Gen:", "Dear Gen,"),
        ("Dear Val and Geoff,", "Dear Val and Geoff,"),
        ("Sawubona Gen,", "Sawubona Gen,"),
        ("Cher", "Dear Cher,"),
        ("Mrs Hei", "Dear Mrs Hei,"),
    ],
)
def test_a_greeting_that_is_whole_gets_no_dear(typed: str, greets: str) -> None:
    assert greets in [line.text for line in willing({"client.salutation": typed}).l.lines]


@pytest.mark.parametrize("example", ["willing", "beyond-scope", "leave", "complete", "accept"])
def test_a_letter_ends_with_the_name_that_it_begins_with_or_with_none(example: str) -> None:
    changes = {"client.called": "Sergeant", "door.letter_date": "2026-12-21"}
    for greeting, ends_with_it in (("Dear Luis,", False), ("Dear Sergeant,", True)):
        letter = papers(example, {**changes, "client.salutation": greeting}).l.text
        assert ("Sergeant" in letter.split(greeting)[1]) == ends_with_it


def test_a_bracket_within_a_sentence_ends_none() -> None:
    reached = ["stopped bickering about the garage (well, nearly!)"]
    assert "(well, nearly!). That's no" in part({"engagement.reached": reached}).s.text


def test_nobody_who_wrote_that_there_is_no_agreement_reads_that_the_case_names_none() -> None:
    page = leave({"engagement.agreement": "none"}).s.text
    assert "If there is an agreement in writing, read it again." in page
    assert "The case names" not in page


def test_nobody_who_hangs_up_can_be_followed() -> None:
    assert "Don't follow" in part().s.text
    assert "Don't follow" not in part(PHONE).s.text
    assert "Don't call back." in part(PHONE).s.text


@pytest.mark.parametrize("name", ["Ana Reyes, her sister", "Ana Reyes (her sister)"])
def test_what_stands_beside_a_name_is_not_said_of_who_hears_it(name: str) -> None:
    made = part({"meeting.others_present": [{**SISTER, "name": name}]})
    assert "As you agreed, Ana is with us today." in made.heard
    assert not [each for each in made.report.all_problems() if each.rule == "reads-wrong"]
