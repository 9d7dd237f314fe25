"""Points of counsel for the question, its answers and the time after, in each talk they fit."""

from __future__ import annotations

import re

import pytest
from each_talk import (
    ONE_OF_EACH,
    OPEN,
    POINTS,
    SPOKEN,
    Way,
    as_written,
    called,
    goal,
    in_its_talks,
    of_the_coach,
    ways,
    words,
)
from reading_documents import in_order, said_in, said_under

from gen.plays import (
    accept_passages,
    ask_passages,
    complete_passages,
    firm_message,
    part_passages,
    refer_passages,
)
from gen.reasons import TALKS

LAST = {
    **dict.fromkeys(("ask", "part", "refer", "leave"), "Close"),
    "complete": "A last word",
    "accept": "Good wishes",
    "firm": "Goodbye",
}
WAY_BACK = {
    "ask": ask_passages.DELIGHTED,
    "part": part_passages.WHEN_IT_SUITS,
    "refer": refer_passages.TAKE_IT_UP,
    "leave": "I'd gladly work with you again",
    "complete": complete_passages.NEW_SEASON,
    "accept": accept_passages.OTHERWISE,
    "firm": firm_message.WAY_BACK,
}
GOOD_WISH = re.compile(r"(?i)\b(hope|wish(es)?|best|well done|on your side|blessing)\b")
AHEAD = re.compile(r"(?i)\b(wish|all the best|glad|delighted|enjoy|good days)\b")
RETURNED = {"outcome.answer": "returned", "outcome.met_on": "2027-02-01"}
SECTIONS = ["The wish", "Where we are", "What I bring", "Your part", "The question"]


def needs(talk: str) -> list[dict[str, str]]:
    return list(as_written(talk)["needs"])


def last_word(way: Way) -> str:
    """What is said last of all, or the line above the name."""
    return said_in(way.under(LAST)) if way.channel in SPOKEN else way.papers.message[-2]


def replies(way: Way) -> dict[str, str]:
    cells = [each.text for each in way.papers.s.lines if each.style == "Table Text"]
    return dict(zip(cells[::2], cells[1::2], strict=True))


def answer(way: Way, which: str) -> str:
    """What is said, or sent back, after this answer."""
    if way.channel in SPOKEN:
        return said_under(way.papers.s, f"If the answer is {which}")
    return replies(way)[which.capitalize()]


# --- the two parts -------------------------------------------------------------------------


@in_its_talks
def test_r51_the_wish_then_what_the_coach_does_then_what_the_client_does_then_the_question(
    talk: str,
) -> None:
    for way in ways(talk):
        if way.channel in SPOKEN:
            assert [each for each in way.papers.s.headings if each in SECTIONS] == SECTIONS
        assert in_order(
            way.heard,
            goal(talk),
            as_written(talk)["reason"]["statement"],
            ask_passages.YOUR_SIDE,
            of_the_coach(talk, "quality_commitment"),
            needs(talk)[0]["do"][1:],
            "can you commit",
        )


@in_its_talks
def test_r49_r52_r53_all_support_is_heard_then_that_it_takes_both_then_the_first_need(
    talk: str,
) -> None:
    for way in ways(talk):
        support = ["I answer messages within a day.", "I keep your goal in sight"]
        it_takes_both = "That's my part. Yours is up to you. It takes us both."
        if way.channel not in SPOKEN:  # the message is short: one sentence for all of it
            support, it_takes_both = [of_the_coach(talk, "quality_commitment")], "Here's yours:"
        assert in_order(way.heard, *support, it_takes_both, needs(talk)[0]["do"][1:])
        assert way.heard.count(it_takes_both) == 1


@in_its_talks
def test_r54_what_is_missing_has_a_name_as_something_to_do(talk: str) -> None:
    asked = needs(talk) if talk == "ask" else as_written(talk)["door"]["conditions"]
    for way in ways(talk, doors=[OPEN]):
        assert in_order(way.heard, *(each["do"][1:] for each in asked))
        for each in asked:
            assert way.channel not in SPOKEN or each.get("seen_by", "") in way.papers.s.text


@in_its_talks
def test_r50_r55_each_need_is_followed_by_what_it_brings(talk: str) -> None:
    brings = [part for need in needs(talk) for part in (need["do"][1:], need["because"])]
    for way in ways(talk):
        assert in_order(way.heard, *brings)


# --- the question, and the answers ---------------------------------------------------------


@in_its_talks
def test_r56_the_client_is_called_by_name_at_the_beginning_and_in_every_paper(talk: str) -> None:
    name = called(talk)
    for way in ways(talk):
        written = way.channel not in SPOKEN
        first = way.papers.message[0] if written else said_under(way.papers.s, "Welcome")
        assert re.match(rf"(Hello |Dear )?{name}\b", first)
        assert as_written(talk)["client"]["name"] in way.papers.n.in_style("Date")[0]
        assert f"Dear {name}," in way.letter or way.door != OPEN


@in_its_talks
def test_r57_can_you_commit_is_asked_once_in_ask_and_in_no_other_talk(talk: str) -> None:
    for way in ways(talk):
        if talk != "ask":
            assert not re.search(r"(?i)\bcommit to\b|\bcan you commit\b", way.papers.client_text)
            continue
        assert way.heard.count(f"{called(talk)}, can you commit to ") == 1
        if way.channel in SPOKEN:
            *_, cue = way.papers.s.under("The question")
            assert re.search(r"(?i)silence.*speaks first", cue.text)
            assert said_under(way.papers.s, "The question").startswith(f"{called(talk)}, can you")


@in_its_talks
def test_r58_after_a_no_result_choice_todays_terms_and_welcome(talk: str) -> None:
    for way in ways(talk):
        said = answer(way, "no")
        result_and_choice = map(words, (ask_passages.STRAIGHT, ask_passages.BETTER_TO_STOP))
        assert in_order(said, *result_and_choice, "time is right one day", "delighted to")


@in_its_talks
def test_r59_the_last_cue_is_a_smile_that_the_way_to_meet_can_carry(talk: str) -> None:
    for way in ways(talk, SPOKEN):
        cues = [line.text for line in way.under(LAST) if line.style.startswith("Cue")]
        sign = {"in person": "eyes|kind", "phone": "voice|heard", "video": "lens"}[way.channel]
        assert re.search(r"(?i)smile|kind look", cues[-1])
        assert re.search(sign, cues[-1])
        if talk == "ask":
            lines = way.papers.s.under("If the answer is no")
            (at,) = (i for i, line in enumerate(lines) if re.search(r"CUE:\t.*[Ss]mile", line.text))
            assert "Pause" in lines[at].text
            assert lines[at + 1].spoken  # a bridge to what comes next, which shuts no door
    for way in ways(talk, ["email"]):
        assert "CUE" not in way.heard


@in_its_talks
def test_r60_a_yes_has_dates_and_a_trial_and_not_sure_has_its_day(talk: str) -> None:
    if talk != "ask":
        headings = {each for way in ways(talk, SPOKEN) for each in way.papers.s.headings}
        assert not any(each.startswith("If the answer") for each in headings)
        return
    for way in ways(talk):
        assert in_order(answer(way, "yes"), "glad", "four weeks", "October 19", "If it isn't")
        assert "Friday at noon" in answer(way, "not sure")
    for way in ways(talk, more={"outcome.answer": "yes", "outcome.met_on": "2026-09-16"}):
        assert way.papers.note is way.papers.letter is None


@pytest.mark.parametrize("talk", [talk for talk in TALKS if talk not in POINTS["R37"].talks])
def test_what_was_seen_is_the_coachs_own_in_the_talks_that_charge_nobody(talk: str) -> None:
    seen = {"reason.facts": [{"what": "The chair was empty at ten.", "on": "2026-02-18"}]}
    for way in ways(talk, ONE_OF_EACH, more=seen):
        assert "The chair was empty at ten." in way.page_one
        assert "The chair was empty" not in way.papers.client_text


# --- afterwards ----------------------------------------------------------------------------


@in_its_talks
def test_r62_the_last_word_of_each_paper_looks_ahead(talk: str) -> None:
    for way in ways(talk):
        assert GOOD_WISH.search(last_word(way)), last_word(way)
        if way.papers.letter:
            *_, last = way.papers.letter.in_style("Last Line")
            assert AHEAD.search(last)


@in_its_talks
def test_r63_behind_an_open_door_the_way_back_is_named_and_behind_a_closed_one_nowhere(
    talk: str,
) -> None:
    for way in ways(talk):
        said = answer(way, "no") if talk == "ask" else way.heard
        assert (words(WAY_BACK[talk]) in said) is (way.door == OPEN)
        assert bool(way.papers.letter) is (way.door == OPEN)
        assert way.door == OPEN or words(WAY_BACK[talk]) not in way.papers.client_text


@in_its_talks
def test_r64_nobody_is_run_after_and_who_returns_hears_nothing_of_the_old_talk(talk: str) -> None:
    for way in ways(talk):
        assert ("Don't chase" in way.page_one) is (way.door == OPEN)
    for way in ways(talk, ["in person"], more=RETURNED):
        script = way.papers.s
        assert script.headings[0] == f"{called(talk)} has come back"
        welcome = "how good to hear from you" if way.door == OPEN else "thank you for getting in"
        assert said_under(script, "Words to say").startswith(f"{called(talk)}, {welcome}")
        assert as_written(talk)["reason"]["statement"] not in script.everything
        assert way.papers.note is way.papers.letter is None
