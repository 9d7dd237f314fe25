"""Phrasing: a text that reads well is left alone, any other is told, and its fix mends it.

``tests/phrasing/natural.yaml`` holds texts as people write them, ``slips.yaml`` those that do not
read well, each with the text that the message says to write.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from tim import TIM
from yaml_texts import fields_of

import gen
from gen.phrasing.slips import slip_in
from gen.phrasing.to_you import client_of, in_you
from gen.phrasing.verbs import has_verb

EXAMPLES = [*(Path(gen.__file__).parent / "starter" / "files").rglob("*.yaml")]
HOME = Path(__file__).parent / "phrasing"
NATURAL: dict[str, list[str]] = fields_of(HOME / "natural.yaml")
SLIPS: dict[str, dict[str, str]] = fields_of(HOME / "slips.yaml")
NAMED = {
    "Will": ["Will you come?", "Where there is a will, there is a way."],
    "May": ["We have met since May.", "May I say that you were brave?", "You paid in May."],
    "Grace": ["You did it with grace.", "Grace Church lent us the room."],
    "Maria": ["You opened Casa Maria in spring.", "Thank you, Maria.", "Maria, you were brave."],
}


@pytest.mark.parametrize(
    ("field", "text"), [(field, text) for field, texts in NATURAL.items() for text in texts]
)
def test_a_text_that_reads_well_is_left_alone(field: str, text: str) -> None:
    assert slip_in(text, field, TIM) is None


@pytest.mark.parametrize(
    ("field", "text", "better"),
    [(field, *pair) for field, pairs in SLIPS.items() for pair in pairs.items()],
)
def test_a_slip_is_told_and_what_is_to_be_written_has_none(
    field: str, text: str, better: str
) -> None:
    found = slip_in(text, field, TIM)
    assert found
    assert found.better.removesuffix(".") == better
    assert slip_in(better, field, TIM) is None


@pytest.mark.parametrize(
    ("name", "text"), [(name, text) for name, texts in NAMED.items() for text in texts]
)
def test_a_name_is_no_word_and_a_call_by_name_no_mention(name: str, text: str) -> None:
    assert in_you(text, client_of(f"{name} Stone", name, [])) is None


def test_a_name_that_is_a_word_is_told_where_it_does_something() -> None:
    for name, text, said in (
        ("Mark", "Mark cancelled on June 3.", "You cancelled on June 3."),
        ("Will", "Will missed three sessions.", "You missed three sessions."),
        ("Art", "Art came late twice.", "You came late twice."),
    ):
        found = in_you(text, client_of(f"{name} Stone", name, []))
        assert found
        assert found.text == said
    assert in_you("Hope returned with spring.", client_of("Hope Stone", "Hope", [])) is None


def test_whoever_else_stands_in_a_text_may_be_meant_by_her() -> None:
    for text in (
        "ask Nell what she needs",
        "help your sister with her move",
        "thank Dr Osei and her team",
        "When she calls, Nell will know",
    ):
        assert in_you(text, TIM) is None
    for text, said in (
        ("repair things with her sister", "repair things with your sister"),
        ("give her a hand", "give you a hand"),
        ("the calendar is hers", "the calendar is yours"),
        ("she's been open", "you've been open"),
        ("Tim's notes", "Your notes"),
        ("If he goes on with Nell it counts", "If you go on with Nell it counts"),
        ("finish her PhD", "finish your PhD"),
        ("get her GED by May", "get your GED by May"),
        ("choose what he wants as a VP", "choose what you want as a VP"),
    ):
        found = in_you(text, TIM)
        assert found
        assert found.text == said


def test_a_text_without_a_verb_is_known_and_an_unknown_verb_is_taken_for_one() -> None:
    for text in ("Your honesty", "Workbook, assessments, summaries", "No payment since May"):
        assert not has_verb(text)
    for text in ("Your questions sharpen my thinking", "Plans change", "That makes 90 dollars"):
        assert has_verb(text)


@pytest.mark.parametrize(
    ("field", "text"),
    [
        ("needs.because", "That way she knows where he's stuck"),
        ("reason.facts.what", "She keeps notes and plans the week."),
        ("engagement.goals", "the shift from engineer to team lead"),
        ("engagement.goals", "a move into management"),
        ("engagement.thanks", "set a goal"),
        ("engagement.goals", "more zing"),
        ("engagement.goals", "repotting the figs"),
        ("engagement.reached", "New job in May"),
        ("needs.do", "reads and calls"),
        ("ending.fees.how", "Package of 10, 8 used"),
        ("ending.fees.how", "as agreed on the phone"),
        ("ending.fees.how", "pro rata"),
        ("ending.records.kept_for", "file cabinet, locked"),
        ("ending.records.kept_for", "permanently"),
    ],
)
def test_where_no_better_text_is_sure_there_is_one_like_it(field: str, text: str) -> None:
    found = slip_in(text, field, TIM)
    assert found
    assert found.alike
    assert slip_in(found.better, field, TIM) is None


@pytest.mark.parametrize(
    ("text", "said", "unless"),
    [
        (
            "Tim's mother is ill, and she needs him every day.",
            "Your mother is ill, and she needs you every day.",
            "",
        ),
        (
            "Her sister was ill, and she looked after her.",
            "Your sister was ill, and you looked after her.",
            (
                'Where "she" is somebody else, say who that is. '
                'Where "her" is the client as well, write "you" or "your".'
            ),
        ),
        (
            "Tim is open with Pip, even when it was hard for him.",
            "You are open with me, even when it was hard for you.",
            'Where "him" is somebody else, say who that is.',
        ),
        (
            "Tim had a letter from Nell, and he has not opened it.",
            "You had a letter from Nell, and he has not opened it.",
            'Where "he" is the client as well, write "you" or "your".',
        ),
    ],
    ids=["a woman beside a man", "a woman beside a woman", "the coach", "somebody by name"],
)
def test_where_somebody_else_may_be_meant_that_is_told_with_the_text(
    text: str, said: str, unless: str
) -> None:
    found = slip_in(text, "reason.statement", TIM)
    assert found
    assert (found.better, found.unless) == (said, unless)


def test_who_acts_on_the_client_is_somebody_else() -> None:
    for text in ("You kept going after she left you.", "You told him what you had seen."):
        assert slip_in(text, "reason.facts.what", TIM) is None


@pytest.mark.parametrize(
    ("field", "text"),
    [
        ("needs.do", "regular attendance"),
        ("door.conditions.do", "punctuality"),
        ("engagement.goals", "repotting the figs"),
        ("engagement.reached", "New job in May"),
        ("engagement.thanks", "Thank you!"),
        ("reason.statement", "beyond my training"),
        ("reason.facts.what", "under the influence on March 3"),
        ("needs.because", "otherwise nothing moves"),
        ("ending.fees.how", "pro rata"),
    ],
)
def test_what_is_shown_as_a_form_is_no_text_of_an_example(field: str, text: str) -> None:
    found = slip_in(text, field, TIM)
    assert found
    assert found.alike
    assert not [path for path in EXAMPLES if found.better in path.read_text(encoding="utf-8")]


def test_beside_you_me_is_the_coach_unless_the_client_says_it_too() -> None:
    text = "someone at school who knows the forms, if you'd rather do it w/o me"
    assert slip_in(text, "referral.need", TIM._replace(says_need=False)) is None
    found = slip_in(text, "referral.need", TIM)
    assert found
    assert '"me" would be the client' in found.why
    assert found.alike


def test_a_short_word_with_two_readings_is_asked_about() -> None:
    found = slip_in("bring ur notes", "needs.do", TIM)
    assert found
    assert not found.better
    assert found.unless == 'Write "your" or "you\'re", whichever is meant.'


@pytest.mark.parametrize("text", ["sending her reminders", "offering her evenings"])
def test_what_is_given_to_her_or_is_hers_is_asked_about(text: str) -> None:
    found = slip_in(text, "tried", TIM)
    assert found
    assert not found.better
    assert 'Write "you" where something is given to the client' in found.unless


@pytest.mark.parametrize(
    ("field", "text", "unless"),
    [
        ("ending.records.kept_for", "7 yrs in the locked cabinet", "how: in the locked cabinet."),
        ("ending.records.kept_for", "file cabinet, locked", "how: in a file cabinet, locked."),
        ("ending.records.how", "seven years in a safe", "kept_for: seven years."),
        ("ending.records.kept_for", "shredded right away", 'kept_for: none, and "erased_on"'),
    ],
)
def test_how_long_and_how_notes_are_kept_are_told_apart(field: str, text: str, unless: str) -> None:
    found = slip_in(text, field, TIM)
    assert found
    assert unless in found.unless
