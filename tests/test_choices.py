"""Each answer that a field may have is put into words of its own, or into none on purpose."""

from __future__ import annotations

import pytest
from variants import EMAIL, FINAL, RISK, Changes, Papers, beyond_scope, broken_trust, part, willing

from gen.schema import CASE, Field

HELD: Changes = {"outcome.met_on": "2026-09-16"}
SAID = {
    "tried_waived": {
        "safety": "Nothing further was tried: it would not have been safe.",
        "misconduct": "Nothing further was tried: the conduct was the reason.",
        "scope": "Nothing further was tried: the need lies outside coaching.",
        "client's wish": "Nothing further was tried: the client wished to end.",
        "coach's circumstances": "Nothing further was tried: your own circumstances changed.",
    },
    "decision.talked_with": {
        "supervisor": "and talked it over with your supervisor. ",
        "mentor coach": "and talked it over with your mentor coach. ",
        "peer": "and talked it over with a colleague. ",
        "lawyer": "and talked it over with your lawyer. ",
        "insurer": "and talked it over with your insurer. ",
        "nobody": "You have told somebody how it went: a supervisor or colleague",
    },
    "outcome.answer": {
        "yes": "The answer was “yes” on September 16, 2026.",
        "no": "The answer was “no” on September 16, 2026.",
        "not sure": "The answer was “not sure” on September 16, 2026.",
        "told": "The client was told on September 16, 2026.",
        "sent": "The message was sent on September 16, 2026.",
        "not held": "The meeting was not held.",
        "returned": "Daniel has come back",
    },
}
CHOICES = [(path, answer) for path, answers in SAID.items() for answer in answers]


def field_at(path: str) -> Field:
    field = CASE
    for name in path.split("."):
        field = field.fields[name]
    return field


def papers(path: str, answer: str) -> Papers:
    if path == "tried_waived":
        made = {"misconduct": broken_trust, "scope": beyond_scope}.get(answer, willing)
        return made({"tried": None, path: answer})
    if path == "decision.talked_with":
        return willing({path: answer})
    more = {"told": FINAL, "sent": {**FINAL, **EMAIL}}.get(answer, {})
    return willing({**HELD, **more, path: answer})


@pytest.mark.parametrize(("path", "answer"), CHOICES)
def test_answer_is_told_on_the_coachs_own_page(path: str, answer: str) -> None:
    assert SAID[path][answer] in papers(path, answer).s.text


@pytest.mark.parametrize("path", SAID)
def test_every_answer_of_the_field_is_looked_at(path: str) -> None:
    assert tuple(SAID[path]) == field_at(path).choices


@pytest.mark.parametrize(
    ("fee", "said"),
    [
        ("same", "a new agreement at the same fee as before."),
        ("same fee", "a new agreement at the same fee as before."),
        ("The same as now", "a new agreement at the same fee as before."),
        ("whatever my fee is then", "a new agreement, at the fee I charge then."),
        ("current", "a new agreement, at the fee I charge then."),
        ("90 dollars a session.", "a new agreement, at 90 dollars a session."),
        ("no charge at first", "a new agreement. As for the fee: no charge at first."),
        ("none", "a new agreement. After four"),
    ],
)
def test_fee_of_a_return_is_told_in_the_letter(fee: str, said: str) -> None:
    assert said in willing({"door.on_return.fee": fee}).l.text


@pytest.mark.parametrize(
    ("via", "said"),
    [
        ("by email", "you can reach me at hello@tablegrace.example until"),
        ("Phone", "at 802-555-0133"),
    ],
)
def test_a_way_of_contact_without_its_address_is_the_practice_s_own(via: str, said: str) -> None:
    practice = {"practice.email": "hello@tablegrace.example", "practice.phone": "802-555-0133"}
    note = " ".join(willing({"ending.contact.via": via, **practice}).n.text.split())
    assert said in note


@pytest.mark.parametrize(
    ("contact", "heard", "read"),
    [
        ({"route": "practical only", "via": "Nell, on 555 0142"}, "you can reach Nell.",
         "For practical questions, you can reach Nell, on 555 0142."),
        ({"route": "practical only", "via": "Aoife at aoife@hill.test"}, "you can reach Aoife.",
         "For practical questions, you can reach Aoife at aoife@hill.test."),
        ({"route": "open", "via": "Nell in the office", "until": "2026-12-01"},
         "You can still reach me with questions until December 1, through Nell.",
         "You can still reach me with questions until December 1, 2026, through Nell in the"),
        ({"route": "written only", "via": "Nell in the office"}, "you can write to Nell.",
         "For practical questions, you can write to Nell in the office."),
        ({"route": "third party", "via": "Nell, on 555 0142"},
         "For practical questions, please call Nell.",
         "For practical questions, please call Nell, on 555 0142."),
        ({"route": "third party", "via": "Ardal Quill at hello@hill.test", "until": "2026-12-01"},
         "For practical questions until December 1, please write to Ardal Quill.",
         "questions until December 1, 2026, please write to Ardal Quill at hello@hill."),
        ({"route": "third party", "via": "hello@hill.test"}, "someone else will answer you.",
         "For practical questions, someone else will answer you at hello@hill.test."),
        ({"route": "practical only", "via": "the office at hello@hill.test, where Nell minds it"},
         "For practical questions, you can reach the office.",
         "you can reach the office at hello@hill.test, where Nell minds it."),
        ({"route": "practical only", "via": "Reception, on 555 0142"}, "you can reach me.",
         "For practical questions, you can reach me: Reception, on 555 0142."),
        ({"route": "practical only", "via": "my usual number"},
         "you can reach me at my usual number.",
         "For practical questions, you can reach me at my usual number."),
    ],
)  # fmt: skip
def test_who_answers_in_the_coach_s_place_is_not_called_me(
    contact: dict[str, str], heard: str, read: str
) -> None:
    made = part({"ending.contact": contact})
    assert heard in made.heard
    assert read in " ".join(made.n.text.split())


def test_numbers_for_danger_are_each_parted_from_the_next() -> None:
    lines = [{"name": "orange line", "reach": "116 123"}, {"name": "Or Else", "reach": "555 0100"}]
    script = willing({**RISK, "help_lines": lines}).s
    together = "In danger: 911. Or call together: orange line: 116 123; Or Else: 555 0100. Ask who"
    assert together in script.text
    without = {"help_lines": "none"}
    assert "In danger: 911. Ask who can come" in willing(without).s.text


def test_of_a_guardian_nobody_says_that_the_minor_agreed_and_no_money_is_spoken_of() -> None:
    joan = {"name": "Joan Okafor"}
    changes = {"client.minor": "yes", "others": [{"who": "guardian", **joan}]}
    made = willing({**changes, "meeting.others_present": [joan]})
    assert "Joan Okafor is with us today." in made.s.text
    assert "As you agreed" not in made.s.text
    assert "240" not in made.client_text


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"ending.fees.how": "Section 4 returns it"}, "Section 4 returns it."),
        ({"ending.access": [{"what": "portal", "until": "until Easter"}]},
         "Portal: yours to use until Easter."),
        ({"ending.access": [{"what": "portal", "until": "2026-12-01"}]},
         "Portal: yours to use until December 1, 2026."),
        ({"ending.access": [{"what": "portal", "until": "whenever you like"}]},
         "Portal: yours to use for as long as you like."),
        ({"ending.access": [{"what": "portal", "until": "no end date"}]},
         "Portal: yours to use for as long as you like."),
        ({"ending.access": [{"what": "portal", "until": "for now"}]},
         "Portal: yours to use for the time being."),
        ({"ending.access": [{"what": "portal", "until": "once you've copied it"}]},
         "Portal: yours to use until you've copied it."),
        ({"ending.access": [{"what": "the owners' breakfast on Thursdays", "until": "next June"}]},
         "The owners' breakfast on Thursdays: you're welcome until next June."),
        ({"ending.access": [{"what": "the group folder", "until": "next June"}]},
         "The group folder: yours to use until next June."),
        ({"ending.appeal": {"to": "Ana Ruiz", "by": "2026-10-30"}},
         "please ask Ana Ruiz by October 30, 2026."),
        ({"ending.records": {"kept_for": "none", "erased_on": "2026-12-09"}},
         "I'll erase my notes on December 9, 2026."),
        ({"ending.records": {"kept_for": "until the end of 2028", "erased_on": "2028-12-31",
                             "copy_from": "me"}},
         "until the end of 2028, locked away, and then I erase them. If you'd like a copy,"),
        ({"ending.records": {"kept_for": "until the end of June 2028", "erased_on": "2028-12-31"}},
         "I'll erase what is left on December 31, 2028."),
        ({"ending.records.kept_for": "2029-12-31"}, "I keep my notes until December 31, 2029"),
        ({"engagement.agreement": "none", "ending.date": None},
         "Our coaching ends on September 16, 2026."),
    ],
)  # fmt: skip
def test_what_the_end_brings_is_told_in_the_note(changes: Changes, said: str) -> None:
    assert said in willing(changes).n.text


@pytest.mark.parametrize(
    ("how", "said"),
    [
        (None, "Money is settled the way our agreement says."),
        (
            "The last two invoices are to be paid by May 1.",
            "Here's what happens with the money. The last two invoices are to be paid by May 1.",
        ),
    ],
)
def test_how_the_agreement_settles_money_is_told_as_its_own_words(
    how: str | None, said: str
) -> None:
    none = {"ending.fees.amount": None, "ending.fees.by": None, "ending.fees.currency": None}
    made = willing({**none, "ending.fees.status": "per agreement", "ending.fees.how": how})
    assert said in made.n.text


def test_money_of_another_is_not_spoken_of() -> None:
    made = willing({"ending.fees.to": "payer", "ending.fees.how": "The company is paid back."})
    assert "240" not in made.client_text
    assert "The company" not in made.client_text


def test_by_post_a_message_is_signed_and_the_attempts_stand_on_page_1() -> None:
    offered = [{"on": "2026-09-10", "how": "phone"}, {"on": "2026-09-12", "how": "letter"}]
    channel = {"meeting.channel": "post", "meeting.time": None, "meeting.place": None}
    script = willing({**channel, "meeting.offered": offered}).s
    assert "by mail on Wednesday, September 16, 2026" in script.text
    assert "Tried to reach Daniel: phone, on September 10, 2026." in script.text
    assert "onto your letterhead" in script.text
    assert "To:" not in script.text


def test_care_is_said_before_the_reason() -> None:
    text = willing({"reason.care": "I am sorry about your father"}).s.text
    assert "I am sorry about your father.\nThe steps between sessions" in text.replace("SAY\t", "")


def test_after_misconduct_who_is_sent_to_another_finds_no_way_to_the_coach() -> None:
    contact = {
        "route": "third party",
        "via": "Ardal Quill at ardal@hill.test",
        "until": "2026-12-01",
    }
    made = broken_trust({"ending.contact": contact})
    assert "please write to Ardal Quill." in made.heard
    assert "Please don't contact me directly." in made.heard
    assert made.n.in_style("Contact") == ["Stillwater Coaching"]
    open_: Changes = {"ending.contact": {**contact, "route": "practical only"}}
    assert "555 0142" not in " ".join(made.n.edges)
    assert "555 0142" in " ".join(broken_trust(open_).n.edges)
