"""Points of counsel for what is said, and in which order, in the papers of each talk they fit.

The maps name the section of each talk, or its passage, in which it holds a point.
"""

from __future__ import annotations

import re
from itertools import pairwise

from each_talk import (
    ONE_OF_EACH,
    OPEN,
    SPOKEN,
    as_written,
    goal,
    in_its_talks,
    of_the_coach,
    ways,
    words,
)
from reading_documents import in_order, said_in, said_under, text_of

from gen.plays import accept_passages, ask_passages, firm_message, passages
from gen.reasons import TALKS
from gen.words.quotation_marks import curly

HARD = {
    "ask": "Where we are",
    "part": "The decision",
    "refer": "What I have to tell you",
    "leave": "The news",
    "accept": "Welcome",
    "firm": "The decision",
}
LISTENED = {
    **dict.fromkeys(("ask", "part", "refer", "leave"), "Welcome"),
    "complete": "What you wanted, and where you are",
    "accept": "One question",
    "firm": "Goodbye",
}
THANKED = {
    "ask": "Welcome",
    "part": "What was good",
    "refer": "Close",
    "leave": "What has been good",
    "complete": "What you wanted, and where you are",
    "accept": "Thanks",
    "firm": "Goodbye",
}
WISH = {
    "ask": ask_passages.TOGETHER,
    "part": "I'd love to work on it with you",
    "refer": passages.ENJOY,
    "leave": "I'd gladly work with you again",
    "complete": "I'd love to hear from you",
    "accept": accept_passages.OTHERWISE,
}
BOTH = re.compile(r"(?i)\b(we|us|our|together|with (me|you))\b")
ANGER = re.compile(r"(?i)\b(anger|angry|hurt|raised voice|argues)\b")
FAITH = "My faith is the reason I take this work to heart."
ASKED = {"review.use": "yes"}
WANT, PUT_IN = (
    "what would I most want it to be?",
    "Which two hours of my week could belong to this?",
)


def tone_of(talk: str) -> str:
    """What page one says of the tone, in a box of its own."""
    way = next(ways(talk, ["in person"]))
    (tone,) = (line.text for line in way.papers.s.sections[0] if line.style == "Tone")
    return tone


# --- clarity and courtesy ------------------------------------------------------------------


@in_its_talks
def test_r14_the_note_has_the_six_facts_in_order_and_the_talk_names_the_sum(talk: str) -> None:
    amount = {"amount": "0", **as_written(talk)["ending"]["fees"]}["amount"].removesuffix(".00")
    for way in ways(talk):
        facts = text_of(way.papers.n.under("What happens next"))
        last = "coaching emails" if "coaching emails" in facts else "session"
        assert in_order(facts, "Our coaching ends", last, amount, "yours", "notes", "until")
        assert amount in way.heard or (talk, way.channel) == ("ask", "email")  # first the question


@in_its_talks
def test_r15_it_thanks_and_asks_and_then_waits(talk: str) -> None:
    for way in ways(talk):
        assert re.search(r"(?i)\bthank you\b", way.heard)
        if way.channel in SPOKEN:
            asks = ((a, b) for a, b in pairwise(way.under(LISTENED)) if a.spoken and "?" in a.said)
            assert any(after.style.startswith("Cue") for _, after in asks)


@in_its_talks
def test_r16_a_thanks_of_the_clients_own_has_its_place(talk: str) -> None:
    thanks = as_written(talk)["engagement"]["thanks"][0]
    for way in ways(talk):
        assert thanks in (said_in(way.under(THANKED)) if way.channel in SPOKEN else way.heard)


@in_its_talks
def test_r17_r48_terms_are_listed_in_the_letter_and_behind_a_closed_door_nowhere(
    talk: str,
) -> None:
    terms = [each["do"] for each in as_written(talk)["door"]["conditions"]]
    for way in ways(talk):
        lists = ("List Number", "List Bullet")
        listed = way.papers.letter.in_style(*lists) if way.papers.letter else []
        assert len(listed) == (len(terms) if way.door == OPEN else 0)
        for term in terms:
            assert (term[1:] in " ".join(listed)) is (way.door == OPEN)
            assert (term[1:] in way.papers.client_text) is (way.door == OPEN)


@in_its_talks
def test_r27_nothing_is_charged_and_the_last_word_is_kind(talk: str) -> None:
    for way in ways(talk):
        said = said_under(way.papers.s, "Goodbye") if way.channel in SPOKEN else way.heard
        assert in_order(said, "Thank you for that", "I wish you well")
        assert "The message of that day" not in way.papers.client_text


@in_its_talks
def test_r29_it_is_short_and_closes_what_could_be_argued(talk: str) -> None:
    for way in ways(talk):
        assert len(way.heard.split()) <= 220
        assert words(firm_message.NO_DEBATE) in way.heard


# --- beside the client, and calm -----------------------------------------------------------


@in_its_talks
def test_r30_page_one_sets_the_tone_and_the_talk_speaks_of_both_and_listens(talk: str) -> None:
    for way in ways(talk, SPOKEN):
        assert [tone_of(each) for each in TALKS].count(tone_of(way.talk)) == 1
        parts = [said_under(way.papers.s, heading) for heading in set(way.papers.s.headings)]
        of_both = [bool(BOTH.search(part)) for part in parts if part]
        assert sum(of_both) >= 2, parts
        assert any(line.text.startswith("CUE:\tListen") for line in way.papers.s.lines)


@in_its_talks
def test_r31_before_what_is_hard_the_coach_comes_to_rest(talk: str) -> None:
    for way in ways(talk, SPOKEN):
        rest = r"(?i)\b(voice|shoulders|breathe|slow)\b"
        assert re.search(rest, way.under(HARD)[0].text)


@in_its_talks
def test_r32_anger_has_its_row_and_an_answer_without_a_word_of_defence(talk: str) -> None:
    for way in ways(talk):
        cells = [each.text for each in way.papers.s.lines if each.style == "Table Text"]
        rows = dict(zip(cells[::2], cells[1::2], strict=True))
        answers = [say for come, say in rows.items() if re.search(ANGER, come)]
        assert answers
        assert not re.search(r"(?i)\b(but you|you should|calm down)\b", " ".join(answers))


@in_its_talks
def test_r35_the_wish_to_work_together_is_said_where_the_door_is_open(talk: str) -> None:
    for way in ways(talk):
        assert (words(WISH[talk]) in way.heard) is (way.door == OPEN)
        assert way.door == OPEN or words(WISH[talk]) not in way.papers.client_text


@in_its_talks
def test_r36_the_clients_own_goal_is_named_and_wished(talk: str) -> None:
    for way in ways(talk, doors=[OPEN]):
        assert goal(talk) in way.heard
        assert (goal(talk) in way.letter) is (talk != "accept")  # there it is not held up again


@in_its_talks
def test_r37_facts_are_said_beside_the_reason(talk: str) -> None:
    case = as_written(talk)["reason"]
    both = [case["facts"][0]["what"], case["statement"]]
    for way in ways(talk):
        assert in_order(way.heard, *(both if talk == "ask" else reversed(both)))


# --- help, and questions -------------------------------------------------------------------


@in_its_talks
def test_r38_the_note_names_whom_to_turn_to_and_how(talk: str) -> None:
    for way in ways(talk):
        cells = "\n".join(each.text for each in way.papers.n.lines if each.style == "Table Text")
        for each in as_written(talk)["referral"]["options"]:
            assert in_order(cells, each["name"], curly(each["reach"])[1:])


@in_its_talks
def test_r39_r40_both_kinds_of_questions_stand_in_the_note(talk: str) -> None:
    asks = "What can I do myself?" if talk in ("complete", "accept") else "What am I willing to put"
    for way in ways(talk, ONE_OF_EACH, more=ASKED):
        assert in_order(way.papers.n.text, WANT, asks, PUT_IN)


@in_its_talks
def test_r41_r42_they_come_before_the_next_step_and_help_to_choose(talk: str) -> None:
    for way in ways(talk, ONE_OF_EACH, more=ASKED):
        before = way.papers.n.text.split("Before you ")[-1]  # start with a coach again, or else
        assert "They can show you what to look for" in before
        if way.channel in SPOKEN and talk != "refer":  # there help comes first, and they can wait
            assert in_order(
                way.heard, "They're for when you have a quiet hour, before you", "help you"
            )


# --- what the coach brings -----------------------------------------------------------------


@in_its_talks
def test_r44_the_coachs_care_is_said_in_ask_and_part_and_in_every_letter(talk: str) -> None:
    care = of_the_coach(talk, "quality_commitment")
    for way in ways(talk):
        assert (care in way.heard) is (talk in ("ask", "part") and way.door == OPEN)
        assert (care in way.letter) is (way.door == OPEN)


@in_its_talks
def test_r45_faith_is_the_coachs_own_and_for_one_who_shares_it(talk: str) -> None:
    for way in ways(talk, faiths=["shared", "held back", "neutral"], doors=[OPEN]):
        told = f"{way.heard}{way.letter}"
        assert (FAITH in told) is (way.faith == "shared")
        assert way.faith == "shared" or FAITH not in way.papers.client_text


@in_its_talks
def test_r46_experience_is_said_and_nothing_promised(talk: str) -> None:
    results = of_the_coach(talk, "results_statement")
    for way in ways(talk, SPOKEN, doors=[OPEN], faiths=["neutral"]):
        assert results in (way.heard if talk == "ask" else way.letter)
        assert not re.search(r"(?i)\bguarantee|\bpromise you\b", way.heard)


@in_its_talks
def test_r47_the_letter_says_what_for_and_then_what_the_coach_would_bring(talk: str) -> None:
    for way in ways(talk, doors=[OPEN]):
        what_for = goal(talk) if talk != "accept" else "pick our work up again"
        assert in_order(way.letter, what_for, of_the_coach(talk, "quality_commitment"))
