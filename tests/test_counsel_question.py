"""The points of counsel for what is asked: the client's part, the question, the answers."""

from __future__ import annotations

import pytest
from reading_documents import in_order, said_under, text_of
from variants import EMAIL, FINAL, PHONE, VIDEO, Changes, Papers, willing

ONE_NEED: Changes = {"needs": [{"do": "keep two hours", "because": "it helps"}]}
CHANNELS = pytest.mark.parametrize("channel", [{}, PHONE, VIDEO], ids=["person", "phone", "video"])


def test_r49_a_turn_to_the_clients_own_part_comes_before_the_needs() -> None:
    turn = "That's my part. Yours is up to you."
    assert said_under(willing().s, "Your part").startswith(turn)


@pytest.mark.parametrize("count", [1, 2, 3])
def test_r50_r54_r55_each_need_is_an_action_with_its_benefit(count: int) -> None:
    needs = [
        {
            "do": "keep two hours for the plan",
            "because": "the plan grows",
            "seen_by": "your calendar",
        },
        {"do": "finish one step.", "because": "we start from something real."},
        {"do": "tell me by Thursday", "because": "we can change the step"},
    ]
    script = willing({"needs": needs[:count]}).s
    said = said_under(script, "Your part")
    one = "Keep two hours for the plan." if count == 1 else "First, keep two hours for the plan."
    whole = (
        f"{one} That way the plan grows.",
        "Second, finish one step. That way we start from something real.",
        "Third, tell me by Thursday. That way we can change the step.",
    )
    assert in_order(said, *whole[:count])
    assert "the plan grows. (How we'll both know: your calendar)" in script.text
    assert f"I'd ask {('one thing', 'two things', 'three things')[count - 1]} of you." in said
    assert said.endswith("what will get things moving for you, Daniel.")
    assert "for your sake" not in script.text


def test_r52_the_support_is_heard_before_anything_is_asked() -> None:
    script = willing().s
    for line in (
        "I answer messages within a day.",
        "I tell you plainly what I see.",
        "I keep your goal in sight when a week gets crowded.",
    ):
        assert line in said_under(script, "What I bring")
    assert in_order(text_of(script.lines), "I answer messages within a day.", "Yours is up to you")


def test_r53_support_and_effort_are_the_two_parts_of_one_result() -> None:
    said = said_under(willing().s, "Your part")
    assert "That's my part. Yours is up to you. It takes us both." in said


@CHANNELS
def test_r56_r57_the_question_asks_by_name_for_a_yes_or_no_and_silence_follows(
    channel: Changes,
) -> None:
    script = willing({**channel, "client.called": "Dan"}).s
    asked = (
        "Dan, can you commit to these three things, "
        "and begin again with me on Monday, September 21?"
    )
    said = said_under(script, "The question")
    assert said == (f"{asked} Take all the time you need." if channel else asked)
    assert script.under("The question")[-1].text == (
        "CUE:\tStop here. Ten slow counts of silence. Dan speaks first."
    )
    assert "willing" not in script.text
    assert "can you commit to this one thing, and" in willing(ONE_NEED).s.text


def test_r57_where_the_decision_stands_nothing_is_asked() -> None:
    assert "The question" not in willing(FINAL).s.headings
    assert "can you commit" not in willing(FINAL).s.text


def test_r58_after_no_result_choice_todays_terms_and_welcome() -> None:
    own = said_under(willing().s, "If the answer is no")
    assert in_order(
        own,
        "It's your choice, and I respect it.",
        "The way we work isn't giving you what you came for",
        "If the time is right one day, I'd be delighted to hear from you.",
        "I'll write to you about what we'd need then.",
    )
    unwritten = {**ONE_NEED, "door.conditions": None}
    said = said_under(willing(unwritten).s, "If the answer is no")
    assert "If this one thing fits your life one day, I'd be delighted" in said
    assert "write down" not in said
    later = willing({"door.not_before": "2027-01-04"}).s
    assert "right one day, any time from January 4, I'd be" in later.text


@pytest.mark.parametrize("way", [{}, EMAIL], ids=["person", "email"])
def test_r58_after_no_nobody_is_promised_other_terms_than_those_of_the_letter(way: Changes) -> None:
    made = willing(
        {**way, "door.conditions": [{"do": "ring me yourself"}, {"do": "choose one class"}]}
    )
    assert "If the time is right one day, I'd be delighted to hear from you." in made.s.text
    assert "fit your life" not in made.s.text
    assert "For a new start I'd ask two things of you:" in made.l.text


@pytest.mark.parametrize(
    ("channel", "smile"),
    [
        ({}, "A kind look, and a small smile."),
        (PHONE, "A small smile: it can be heard."),
        (VIDEO, "A kind look at the lens, and a small smile."),
    ],
)
def test_r59_after_no_the_smile_is_a_cue_of_its_own_with_a_pause_and_a_bridge(
    channel: Changes, smile: str
) -> None:
    *_, last_words, cue, bridge, way_on = willing(channel).s.under("If the answer is no")
    assert "delighted to hear from you" in last_words.text
    assert cue.text == f"CUE:\t{smile} Pause for one breath."
    assert bridge.said == "Let's go through how we finish."
    assert way_on.text == "Then: What happens next."


@CHANNELS
def test_r60_after_yes_thanks_dates_trial_review_and_what_if(channel: Changes) -> None:
    said = said_under(willing(channel).s, "If the answer is yes")
    assert in_order(
        said,
        "Thank you, Daniel. I'm so glad.",
        "today, for us both to sign." if channel else "it all on paper now.",
        "We'll give it four weeks, and on October 19 we'll look at it together.",
        "If it isn't, we'll say so openly.",
    )


def test_r60_not_sure_has_a_day_and_what_silence_will_mean() -> None:
    said = said_under(willing().s, "If the answer is not sure")
    assert in_order(
        said,
        "You have until Friday at noon.",
        "If I don't hear from you",
        "Either answer is fine.",
        "If it were a no, our coaching would end on September 30",
        "in writing.",
    )


ENDS_THAT_DAY: Changes = {
    "ending.date": "2026-09-16",
    "engagement.agreement": {"notice_days": 0},
}
OWED: Changes = {"engagement.sessions_unused": None, "ending.fees.status": "balance due"}


@CHANNELS
@pytest.mark.parametrize(
    ("changes", "what_would_be"),
    [
        ({}, "would end on September 30, and I'd refund 240 dollars by October 7."),
        (OWED, "The balance of 240 dollars is due by October 7 either way."),
        (ENDS_THAT_DAY, "today would have been our last talk"),
    ],
)
def test_r60_to_one_who_is_not_sure_nothing_is_said_as_if_it_had_ended(
    changes: Changes, what_would_be: str, channel: Changes
) -> None:
    script = willing({**changes, **channel}).s
    said = said_under(script, "If the answer is not sure")
    assert what_would_be in said
    lines = script.under("If the answer is not sure")
    then = [line.text for line in lines if line.style == "Go To"]
    gives = "send" if channel else "hand over"
    assert then == [f"Then: Close. Don't {gives} the note yet."]
    for fact in ("coaching ends", "no more sessions", "I'll refund", "will end", "a balance of"):
        assert fact not in said


@pytest.mark.parametrize("way", [{}, EMAIL], ids=["person", "email"])
@pytest.mark.parametrize("day", ["by Friday", "until Friday", "By Friday.", "Friday"])
def test_r60_a_day_that_brings_its_own_by_is_said_with_one(day: str, way: Changes) -> None:
    text = willing({**way, "meeting.answer_by": day}).s.text
    assert "You have until Friday." in text
    assert not any(twice in text for twice in ("by by", "by By", "until by", "until until"))


@pytest.mark.parametrize("way", [{}, EMAIL], ids=["person", "email"])
@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("Tuesday, Sep 22, by midnight", "Tuesday, September 22, at midnight"),
        ("tomorrow by noon", "tomorrow at noon"),
        ("Friday before 5 p.m.", "Friday at 5 p.m"),
    ],
)
def test_r60_an_hour_behind_the_day_has_no_by_of_its_own(
    typed: str, said: str, way: Changes
) -> None:
    assert f"You have until {said}." in willing({**way, "meeting.answer_by": typed}).s.text


def reply(made: Papers, title: str) -> str:
    """The words to send back by email, beside the kind of reply."""
    cells = made.s.in_style("Table Text")
    return cells[cells.index(title) + 1]


def test_r58_r60_the_replies_by_email_hold_the_same() -> None:
    made = willing(EMAIL)
    assert in_order(
        reply(made, "Yes"),
        "I'm so glad.",
        "with dates today, for us both to sign.",
        "on October 19, 2026 we'll look at it together.",
        "If it isn't, we'll say so openly.",
    )
    assert in_order(
        reply(made, "No"),
        "It's your choice, and I respect it.",
        "isn't giving you what you came for, so it's better",
        "If the time is right one day, I'd be delighted to hear from you.",
    )
    assert "You have until Friday at noon." in reply(made, "Not sure")
    assert "That's all right." in reply(made, "Nothing by Friday at noon")
