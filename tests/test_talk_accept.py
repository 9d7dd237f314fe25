"""The talk where the client ends it: accepted in one breath, and nobody is won back."""

from __future__ import annotations

import re

import pytest
from reading_documents import in_order, sentences_of
from variants import Changes, Papers, papers

IN_PERSON: Changes = {"meeting.channel": "in person", "client.coached_by": "in person"}
PHONE: Changes = {"meeting.channel": "phone", "client.coached_by": "phone"}
VIDEO: Changes = {"meeting.channel": "video"}
EMAIL: Changes = {}  # the example itself
FAITH: Changes = {"client.shares_faith": "yes"}
NEUTRAL: Changes = {"practice.faith_based": "no"}
CLOSED: Changes = {"door": {"state": "closed"}}
FORGET_ME: Changes = {
    "reason.statement": "You've asked to end our coaching and to have everything erased.",
    "ending.materials": "none",
    "ending.records": {
        "kept_for": "none",
        "how": "none",
        "copy_from": "none",
        "erased_on": "2026-10-09",
    },
    "ending.contact": {"route": "none", "via": "none"},
    "door": {"state": "closed"},
    "referral.why_none": "He wants no lists.",
}
FIT: Changes = {"reason.kind": "style mismatch", "decision.by": "client"}
ACCEPTED = "Thank you for telling me. It's your decision, and I respect it."
QUESTION = "May I ask you one thing? Is there anything I could have done"
AGREED = (
    "The agreement would have run to November. As we agreed, you pay nothing more, and nothing is "
    "paid back."
)
WAYS = pytest.mark.parametrize(
    "way", [IN_PERSON, PHONE, VIDEO, EMAIL], ids=["person", "phone", "video", "email"]
)
SPOKEN = pytest.mark.parametrize("way", [IN_PERSON, PHONE, VIDEO], ids=["person", "phone", "video"])
PERSUADES = re.compile(
    r"I('ve| have) decided|reconsider|are you sure|think it over|sure about|hard sentence"
    r"|decision is firm|disappoint|a pity|a shame|sad to|you could still|before you go|if only"
    r"|miss you|one more (session|chance)|won't you|why (did|don't|didn't) you|however,",
    re.IGNORECASE,
)
WAY_BACK = re.compile(r"\b(again|doors?|one day|come back|hear from you|working with you)\b")


"""What a client may have said of why, beside the wish itself."""


def accepted(*changes: Changes) -> Papers:
    merged: dict[str, object] = {}
    for each in changes:
        merged |= each
    return papers("accept", merged)


@WAYS
@pytest.mark.parametrize("kind", [{}, FIT], ids=["client", "fit"])
def test_r13_it_is_accepted_in_one_breath_before_anything_else(way: Changes, kind: Changes) -> None:
    said = accepted(way, kind).heard
    assert len(said[: said.index(ACCEPTED)].split()) <= 16
    assert in_order(
        said, ACCEPTED, "a second job leaves no room", "Our coaching ends on September 18"
    )


@WAYS
@pytest.mark.parametrize(
    "more", [{}, FAITH, CLOSED, FORGET_ME], ids=["", "faith", "closed", "forget"]
)
def test_r31_r62_nobody_is_persuaded_or_made_to_feel_guilty(way: Changes, more: Changes) -> None:
    made = accepted(way, more)
    guide = "\n".join(line.text for line in made.s.sections[1])
    papers_ = "\n".join((guide, made.n.text, made.letter.text if made.letter else ""))
    found = PERSUADES.search(papers_)
    assert not found, found


def test_r16_a_sentence_of_care_comes_first() -> None:
    care = "I'm so sorry about your father."
    for way in (IN_PERSON, EMAIL):
        accepts = "Thank you for telling me that you'd like to stop. It's your decision"
        assert in_order(accepted(way, {"reason.care": care}).heard, care, accepts)


@WAYS
def test_r14_what_is_agreed_about_money_and_terms_is_said_as_the_case_says_it(way: Changes) -> None:
    told = {"others": [{"who": "group", "name": "The Tuesday Circle", "told": "dates"}]}
    assert in_order(
        accepted(way, told).heard,
        "Our coaching ends on September 18",
        AGREED,
        "Your workbook is yours to keep.",
        "two years",
        "October 31",
        "I'll tell the Tuesday Circle the dates, and nothing else.",
    )


@WAYS
def test_r14_an_end_on_the_day_itself_is_said_as_such(way: Changes) -> None:
    said = accepted(way, {"ending.date": "2026-09-14"}).heard
    today = "Our coaching ends today, September 14."
    assert (today in said) == (way != EMAIL)
    assert ("Our coaching ends on September 14, 2026." in said) == (way == EMAIL)


def test_a_last_session_on_the_day_of_the_end_is_said_with_it() -> None:
    said = accepted(IN_PERSON, {"ending.last_session": "2026-09-18"}).heard
    assert "Our coaching ends on September 18, with our last session." in said
    assert said.count("last session") == 1


def test_thanks_for_telling_are_said_once() -> None:
    stock = "Thank you for telling me that you'd like to stop."
    for care in ("I'm glad you told me to my face.", "Thanks for being so open with me."):
        for way in (IN_PERSON, EMAIL):
            assert stock not in accepted(way, {"reason.care": care}).heard
    assert stock in accepted({"reason.care": "I'm glad we met."}).heard


@WAYS
def test_r30_one_question_is_asked_once_behind_what_was_agreed(way: Changes) -> None:
    said = accepted(way).heard
    assert in_order(said, AGREED, QUESTION)
    questions = re.findall(r"[^.?]*\?", said)
    beside = "Is this a good time, and can you talk freely?"
    assert [each.strip() for each in questions if beside not in each] == [
        "May I ask you one thing?",
        "Is there anything I could have done that would have helped you more?",
    ]


@SPOKEN
def test_r10_the_question_has_its_quiet_before_it_and_listening_behind_it(way: Changes) -> None:
    before, _, behind = accepted(way).s.under("One question")
    assert in_order(before.text, "Ask silently for the right words.", "Ask it once")
    assert "Listen. Say thank you. Explain nothing." in behind.text
    assert "Ask silently" in accepted(way).s.under("Welcome")[0].text
    assert "One quiet breath." in accepted(way, NEUTRAL).s.under("Welcome")[0].text


def test_r12_each_thing_that_is_sent_has_its_prayer_or_quiet_minute() -> None:
    for faith, words in (({}, "ask silently for the right words"), (NEUTRAL, "quiet minute")):
        lines = [line.text for line in accepted(faith).s.lines if "Before each reply" in line.text]
        assert len(lines) == 1
        assert words in lines[0]


@WAYS
def test_r35_r63_the_door_is_open_without_a_pull(way: Changes) -> None:
    assert in_order(
        accepted(way).heard,
        "Thank you for that.",
        "I've enjoyed working with you.",
        "You set out to open your own repair shop. I hope that goes well for you.",
        "All the best, Owen.",
        "If you'd ever like to pick this up again, I'd be glad to hear from you.",
    )
    later = accepted(way, {"door.not_before": "2027-05-03"}).heard
    assert "pick this up again, from May 3, 2027, I'd be glad to hear from you." in later


@WAYS
def test_r63_a_closed_door_takes_the_way_back_out_and_nothing_else(way: Changes) -> None:
    open_, closed = accepted(way), accepted(way, CLOSED)
    assert not WAY_BACK.search(closed.heard)
    assert closed.letter is None
    gone = set(sentences_of(open_.heard)) - set(sentences_of(closed.heard))
    assert gone == {
        "I've enjoyed working with you.",
        "If you'd ever like to pick this up again, I'd be glad to hear from you.",
    }


@WAYS
def test_who_asks_to_be_forgotten_is_asked_for_nothing_in_writing_and_gets_no_letter(
    way: Changes,
) -> None:
    made = accepted(way, FORGET_ME)
    said = made.heard
    assert "October 9" in said
    assert (QUESTION in said) == (way != EMAIL)
    assert "I won't be in touch." in said
    assert "I ask the same" not in said + made.n.text
    assert made.letter is None
    cells = " ".join(made.s.in_style("Table Text"))
    assert re.search("(will be done|It will be,) on October 9", cells)


@WAYS
def test_r45_prayer_is_offered_only_to_one_who_shares_the_faith_and_never_in_writing(
    way: Changes,
) -> None:
    offer = "Would you like me to pray for you?"
    assert (offer in accepted(way, FAITH).heard) == (way != EMAIL)
    for held in ({}, NEUTRAL):
        assert "pray" not in accepted(way, held).heard


@pytest.mark.parametrize(
    ("way", "cue"),
    [(IN_PERSON, "A warm smile"), (PHONE, "It can be heard"), (VIDEO, "the lens")],
    ids=["person", "phone", "video"],
)
def test_r59_the_last_cue_is_to_smile(way: Changes, cue: str) -> None:
    assert cue in accepted(way).s.in_style("Cue", "Cue After", "Cue After Kept")[-1]


def test_hard_moments_are_those_that_can_come_here() -> None:
    moments = " ".join(accepted(IN_PERSON).s.in_style("Table Text"))
    assert in_order(moments, "so sorry", "upset with me", "keep going after all", "didn't help",
                    "Tears", "Delete everything", "tell people", "money",
                    "not wanting to live")  # fmt: skip
    assert "pray" not in moments
    assert "Asks you to pray" in accepted(IN_PERSON, FAITH).s.text
    assert moments.count("Don't go after Owen.") == 1
    by_phone = " ".join(accepted(PHONE).s.in_style("Table Text"))
    assert "Hangs up Don't call back. Send the page today." in by_phone
