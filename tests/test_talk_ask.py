"""The talk ``ask``: asked once more. What its client hears and reads, and what never."""

from __future__ import annotations

import re

import pytest
from reading_documents import in_order, said_under, text_of
from variants import EMAIL, PHONE, RISK, VIDEO, Changes, Papers, willing

NEUTRAL: Changes = {"practice.faith_based": "no"}
BY_EMAIL: Changes = {**EMAIL, "meeting.minutes": None}
BY_POST: Changes = {
    "meeting.channel": "post",
    "meeting.offered": [
        {"on": "2026-09-10", "how": "phone"},
        {"on": "2026-09-12", "how": "letter"},
    ],
    "meeting.time": None,
    "meeting.place": None,
    "meeting.minutes": None,
}
CHANNELS = pytest.mark.parametrize("channel", [{}, PHONE, VIDEO], ids=["person", "phone", "video"])
WAYS = pytest.mark.parametrize(
    "way", [{}, PHONE, VIDEO, BY_EMAIL, BY_POST], ids=["person", "phone", "video", "email", "post"]
)
FAITHS = pytest.mark.parametrize("faith", [{}, NEUTRAL], ids=["faith", "neutral"])
HEADLINE = "I'd like us to look honestly at whether our coaching, as it's going now,"
STIFF = (
    "helps you enough", "Let us be clear", "What we both see", "I value that", "That stays with me",
    "good hopes for you", "room for you", "Give back what you heard", "can do its work.\nWhy",
)  # fmt: skip
THREATS = re.compile(r"last chance|or else|final warning|otherwise|for your sake", re.IGNORECASE)


def moments(made: Papers) -> str:
    return " ".join(made.s.in_style("Table Text"))


@WAYS
def test_r13_the_headline_is_said_within_30_seconds(way: Changes) -> None:
    said = willing(way).heard
    assert len(said[: said.index(HEADLINE)].split()) <= 40


@WAYS
def test_r51_wish_where_we_are_what_i_bring_what_is_needed_then_the_question(way: Changes) -> None:
    assert in_order(
        willing(way).heard,
        "I'd love to help you open the bakery.",
        "In eight of the last nine weeks",
        "How does it look from your side?",
        "Here's my part.",
        "I prepare for every session",
        "ours",
        "eep two hours every week for the plan. That way the plan grows without late nights.",
        "can you commit to these three things",
    )


@CHANNELS
def test_r30_after_where_we_are_the_coach_asks_how_it_looks_and_listens(channel: Changes) -> None:
    *_, asks, cue = willing(channel).s.under("Where we are")
    assert "How does it look from your side?" in asks.said
    assert cue.text == "CUE:\tListen to the end. Say back what you heard. Add nothing."


@CHANNELS
@FAITHS
def test_r9_r10_r31_words_are_asked_for_at_the_beginning_and_before_the_hard_part(
    channel: Changes, faith: Changes
) -> None:
    script = willing({**channel, **faith}).s
    begin, hard = (script.under(name)[0].text for name in ("Welcome", "Where we are"))
    if faith:
        assert begin.startswith("CUE:\tOne quiet breath, and a good wish for Daniel.")
        assert hard.startswith("CUE:\tBreathe out.")
    else:
        assert begin.startswith("CUE:\tPray silently for the right words.")
        assert hard.startswith("CUE:\tPray silently for the right words.")


@pytest.mark.parametrize("way", [{}, BY_EMAIL], ids=["person", "email"])
def test_r12_a_prayer_or_a_quiet_minute_stands_before_whatever_is_sent(way: Changes) -> None:
    words = ("pray silently for the right words, and read", "take a quiet minute and read")
    for faith, said in zip(({}, NEUTRAL), words, strict=True):
        assert f"a reply, {said}" in willing({**way, **faith}).s.text
    assert "Before each reply, pray silently for the right words" in willing(BY_EMAIL).s.text
    neutral = willing({**BY_EMAIL, **NEUTRAL}).s.text
    assert "Before each reply, take a quiet minute" in neutral


@WAYS
def test_r35_r36_the_wish_to_work_together_and_for_progress_is_in_the_present(
    way: Changes,
) -> None:
    said = willing(way).heard
    assert "I'd love to help you open the bakery." in said
    assert "I hope we get there together." in said


@CHANNELS
def test_r38_to_r43_the_page_is_offered_with_help_or_questions(channel: Changes) -> None:
    made = willing({**channel, **RISK})
    said = said_under(made.s, "Your next step")
    in_writing = "I'll send you the practical details in writing today."
    assert in_order(
        said,
        in_writing if channel else "I'll give you all of this in writing.",
        "What may help now is time with someone who listens.",
        "You'll find some names on the page. See what's right for you.",
        "The page also has a few questions for after our talk: what you want, and what you'd",
        "They're for when you have a quiet hour, before you start with a coach again.",
        "They'll help you choose, and help whoever you work with next.",
    )
    assert ("Hand over the note." in made.s.text) is (not channel)


@FAITHS
def test_r44_to_r47_quality_faith_and_experience_are_said_whole(faith: Changes) -> None:
    said = said_under(willing(faith).s, "What I bring")
    line = "This work matters to me." if faith else "My faith is the reason"
    experience = "I've helped a good many people"
    assert in_order(said, "I prepare for every session", "You can count on that.", line, experience)


@WAYS
def test_r45_faith_reaches_nobody_who_does_not_share_it(way: Changes) -> None:
    shared = willing(way)
    # A message asks one question: there the offer stands in a reply.
    asked = moments(shared) if way in (BY_EMAIL, BY_POST) else shared.heard
    assert "Would you like me to pray for you?" in asked
    assert "prayer" in moments(shared)
    for changes in (NEUTRAL, {"client.shares_faith": "no"}, {"client.shares_faith": "unknown"}):
        made = willing({**way, **changes})
        assert not re.search("pray|faith|bless", made.heard + moments(made), re.IGNORECASE)


@CHANNELS
def test_r14_what_happens_next_is_said_whole_and_leaves_nothing_hanging(channel: Changes) -> None:
    assert in_order(
        said_under(willing(channel).s, "What happens next"),
        "Our coaching ends on September 30.",
        "240 dollars",
        "Your workbook",
        "I keep my notes",
        "October 31",
    )


@CHANNELS
def test_what_holds_then_is_told_to_one_who_is_not_sure(channel: Changes) -> None:
    made = willing(channel)
    assert "If I don't hear from you, I'll take it that now isn't the time." in made.s.text
    assert in_order(made.s.text, "now isn't the time", "our coaching would end on September 30")


@CHANNELS
def test_each_answer_has_a_close_of_its_own_and_who_is_not_sure_is_bidden_no_farewell(
    channel: Changes,
) -> None:
    script = willing(channel).s
    thanks = "Thank you for our time together."
    goodbye = f"{thanks} I hope you get there. I'd love to hear about it."
    assert in_order(
        "\n".join(line.text for line in script.under("Close")),
        "CUE:\tAfter a no:", goodbye,
        "CUE:\tAfter “not sure”:", "Think it over. I'd just like to know by Friday at noon.",
        "CUE:\tAfter any answer, a yes as well:", "I'm on your side, Daniel.",
        "Would you like me to pray for you?",
        "CUE:\t",
    )  # fmt: skip
    on = [line.text for line in script.lines if line.style == "Go To"]
    assert "the last lines of Close." in on[0]
    assert said_under(script, "If the answer is yes").endswith("looking forward to this, Daniel.")
    assert on[1] == "Then: What happens next."
    gives = "send" if channel else "hand over"
    assert on[2] == f"Then: Close. Don't {gives} the note yet."


def test_several_facts_are_not_said_in_one_breath() -> None:
    facts = [
        {"what": "The plan rested", "on": "2026-09-04", "effect": "We had no basis"},
        {"what": "Sheets were empty", "on": "2026-09-08"},
    ]
    two, one = (
        [line.text for line in willing({"reason.facts": facts[:count]}).s.under("Where we are")]
        for count in (2, 1)
    )
    assert in_order(
        "\n".join(two),
        "On September 4, the plan rested. We had no basis.",
        "CUE:\tBreathe. Look up.",
        "SAY\tSheets were empty. (September 8)",
    )
    assert "CUE:\tBreathe. Look up." not in one


@WAYS
def test_nobody_is_threatened_and_no_line_is_one_that_nobody_says(way: Changes) -> None:
    made = willing(way)
    guide = text_of(made.s.after_preparation)
    assert not THREATS.search(made.client_text)
    assert not [line for line in STIFF if line in guide or line in made.l.text]


@pytest.mark.parametrize("way", [{}, BY_EMAIL], ids=["person", "email"])
def test_optional_fields_that_are_missing_leave_no_trace(way: Changes) -> None:
    bare = {
        "engagement.sessions_held": None,
        "tried": None,
        "tried_waived": "client's wish",
        "reason.facts": [{"what": "The plan rests"}],
        "needs": [{"do": "keep two hours", "because": "it grows"}],
        "door.conditions": None,
    }
    said = willing({**way, **bare}).heard
    assert "The plan rests." in said
    assert "tried" not in said
    assert "both know" not in willing({**way, **bare}).s.text


def test_care_comes_right_before_the_reason() -> None:
    for way in ({}, BY_EMAIL):
        said = willing({**way, "reason.care": "I am sorry about your father"}).heard
        assert "I am sorry about your father. The steps between sessions" in said


def test_each_hard_moment_has_a_line_and_the_sum_is_of_the_case() -> None:
    said = moments(willing())
    assert "“If we stop, you get 240 dollars back by October 7. If you see it differently" in said
    assert "I haven't given up on you." in said
    owed = {"engagement.sessions_unused": None, "ending.fees.status": "balance due"}
    assert "“It's 240 dollars, by October 7. If you see" in moments(willing(owed))
    joan = {"client.minor": "yes", "others": [{"who": "guardian", "name": "Joan Okafor"}]}
    assert "240" not in moments(willing(joan))
