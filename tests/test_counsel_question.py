"""The points of counsel for what is asked: the client's part, the question, the answers."""

from __future__ import annotations

import pytest
from reading_documents import in_order, said_under, text_of
from variants import EMAIL, FINAL, Papers, willing


def test_r49_a_turn_to_the_clients_own_part_comes_before_the_needs() -> None:
    turn = "My support is one part of this. The other part is in your hands."
    assert said_under(willing().s, "What is needed from you").startswith(turn)


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
    said = said_under(script, "What is needed from you")
    one = "Keep two hours for the plan." if count == 1 else "One: keep two hours for the plan."
    whole = (
        f"{one} That way, the plan grows.",
        "Two: finish one step. That way, we start from something real.",
        "Three: tell me by Thursday. That way, we can change the step.",
    )
    assert in_order(said, *whole[:count])
    assert "the plan grows. (How we'll both know: your calendar)" in script.text
    assert f"I ask {('one thing', 'two things', 'three things')[count - 1]} of you." in said
    assert said.endswith("for your sake, Daniel, not for mine.")


def test_r52_the_support_is_heard_before_anything_is_asked() -> None:
    script = willing().s
    for line in (
        "I answer messages within a day.",
        "I tell you plainly what I see.",
        "I keep your goal in sight when a week gets crowded.",
    ):
        assert line in said_under(script, "What I bring")
    assert in_order(text_of(script.lines), "I answer messages within a day.", "The other part")


def test_r53_support_and_effort_are_the_two_parts_of_one_result() -> None:
    said = said_under(willing().s, "What is needed from you")
    assert "Together, they can take you where you want to go." in said


def test_r56_r57_the_question_calls_the_client_by_name_and_is_answered_by_yes_or_no() -> None:
    script = willing({"client.called": "Dan"}).s
    question = said_under(script, "The question")
    assert question == (
        "Dan, can you commit to these three things, and begin with me on Monday, September 21?"
    )
    assert script.under("The question")[-1].text == (
        "CUE:\tNow stop. Ten slow counts of silence. Dan speaks first."
    )
    assert "The question" not in willing(FINAL).s.headings
    assert "are you willing" not in willing(FINAL).s.text


def test_r58_after_no_result_choice_condition_and_welcome() -> None:
    own = said_under(willing().s, "If the answer is no")
    assert in_order(
        own,
        "The choice is yours, and I respect it.",
        "Our way of working did not bring you what you came for, so it is right to stop.",
        "If you wish to come back one day, I will gladly hear from you.",
        "I will write down for you what would help.",
    )
    said = said_under(willing({"door.conditions": None}).s, "If the answer is no")
    assert "when these three things fit your life, I will gladly hear from you" in said
    one = {"needs": [{"do": "keep two hours", "because": "it helps"}], "door.conditions": None}
    assert "when this one thing fits your life" in said_under(willing(one).s, "If the answer is no")


def test_r60_after_yes_thanks_dates_trial_review_and_what_if() -> None:
    script = willing().s
    said = said_under(script, "If the answer is yes")
    assert in_order(
        said,
        "Thank you, I am glad to hear that.",
        "with dates and our two names.",
        "We will try it for four weeks. On October 19 we look back on it together.",
        "If it does not, we part on good terms",
    )
    card = text_of(script.under("Fresh-start card"))
    assert card.count("Monday, September 21") == 3
    assert "Daniel Okafor, date:" in card
    assert "Ruth Ellison, date:" in card


def test_r60_not_sure_has_a_day_and_what_silence_will_mean() -> None:
    said = said_under(willing().s, "If the answer is not sure")
    assert in_order(said, "You have until Friday at noon.", "If I hear nothing")
    assert said.endswith("Either answer is fine.")


def reply(made: Papers, title: str) -> str:
    """The words to send back by email, beside the kind of reply."""
    cells = made.s.in_style("Table Text")
    return cells[cells.index(title) + 1]


def test_r58_r60_the_replies_by_email_hold_the_same() -> None:
    made = willing(EMAIL)
    assert in_order(
        reply(made, "Yes"),
        "Thank you, I am glad to hear that.",
        "with its dates, for us both to sign.",
        "on October 19, 2026 we look back on it together.",
        "If it does not, we part on good terms.",
    )
    assert in_order(
        reply(made, "No"),
        "The choice is yours, and I respect it.",
        "did not bring you what you came for, so it is right to stop.",
        "If you wish to come back one day, I will gladly hear from you",
    )
    assert "If I hear nothing by then" in reply(made, "Not sure")
