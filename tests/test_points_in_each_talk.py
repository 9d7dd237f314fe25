"""Points of counsel for the coach's own pages, prayer, clarity and the door, in each talk's papers.

``each_talk`` has the talks that a point fits; ``test_points_said_in_each_talk`` reads what is said.
"""

from __future__ import annotations

import re
from datetime import date
from itertools import product

from each_talk import (
    CLOSED,
    IN_WRITING,
    ONE_OF_EACH,
    SPOKEN,
    Way,
    as_written,
    in_its_talks,
    ways,
    words,
)
from reading_documents import in_order, said_under, text_of

from gen.plays import (
    accept_passages,
    ask_passages,
    complete_passages,
    leave_passages,
    part_passages,
    refer_passages,
)

OTHER = {"reason.kind": "other", "reason.other": "The room is gone."}
HARD = {
    "ask": "Where we are",
    "part": "The decision",
    "refer": "What I have to tell you",
    "leave": "The news",
    "complete": "Welcome",
    "accept": "Welcome",
    "firm": "The decision",
}
FREE_TO_SAY = {
    "ask": ask_passages.TELL_PEOPLE,
    "part": part_passages.FREE_TO_SAY,
    "refer": refer_passages.FREE_TO_SHARE,
    "leave": leave_passages.FREE_TO_SPEAK,
    "complete": complete_passages.NOTHING_OWED_TO_ME,
    "accept": accept_passages.WHATEVER_YOU_LIKE,
    "firm": part_passages.FREE_TO_SAY,
}


def begins(way: Way) -> str:
    """The first box that the coach ticks before anything else."""
    return way.papers.s.under("Before you begin")[0].text


# --- the coach's own page ------------------------------------------------------------------


@in_its_talks
def test_r1_the_coach_is_comforted_and_the_client_hears_no_apology(talk: str) -> None:
    for way in ways(talk):
        (comfort,) = (each for each in way.papers.s.sections[0] if each.style == "After Block")
        assert "coaches" in comfort.text
        care = as_written(talk)["reason"].get("care", "")
        assert not re.search(r"(?i)\b(sorry|apolog\w+|regret)\b", way.heard.replace(care, ""))


@in_its_talks
def test_r2_there_are_steps_before_in_it_and_afterwards(talk: str) -> None:
    for way in ways(talk):
        steps = way.papers.s.under("Before you begin")
        assert len(steps) >= 4
        assert {step.style.removesuffix(" Kept") for step in steps} == {"Check"}
        written = way.channel not in SPOKEN
        middle = "If this reply comes" if written else "Hard moments"
        after = "After sending" if written else "After the meeting"
        assert in_order("\n".join(way.papers.s.headings), "Before you begin", middle, after)


@in_its_talks
def test_r3_a_sign_is_the_coachs_own_label_and_a_guess_about_health_nobodys(talk: str) -> None:
    for kind in ("cannot rely on account", "strong influence", "wants a quick fix"):
        mode = {"decision.mode": "conditional" if talk == "ask" else "final"}
        signs = {"reason.kind": kind, **mode} if talk != "refer" else {"reason.also": [kind]}
        for way in ways(talk, ONE_OF_EACH, faiths=["neutral"], more=signs):
            assert kind in way.page_one
            assert kind not in way.papers.client_text
    guess = {"reason.also": ["substance use suspected"]} if talk == "refer" else {}
    for way in ways(talk, ONE_OF_EACH, more=guess):
        assert all("substance" not in each.everything for each in way.papers.all)


@in_its_talks
def test_r4_what_was_tried_is_on_record_and_is_said(talk: str) -> None:
    for way in ways(talk, SPOKEN):
        for tried in as_written(talk)["tried"]:
            assert tried in way.page_one
            assert tried in way.heard


@in_its_talks
def test_r5_a_reason_of_its_own_is_the_coachs_alone(talk: str) -> None:
    for way in ways(talk, ONE_OF_EACH, more=OTHER):
        assert "The room is gone" in way.page_one
        assert "The room is gone" not in way.papers.client_text


@in_its_talks
def test_r6_the_day_of_the_decision_is_on_page_one(talk: str) -> None:
    made_on = date.fromisoformat(as_written(talk)["decision"]["made_on"])
    for way in ways(talk):
        (decision,) = re.findall(r"The decision: .*", way.page_one)
        assert f"{made_on:%B}" in decision
        assert str(made_on.day) in decision


@in_its_talks
def test_r8_no_word_of_throwing_somebody_out(talk: str) -> None:
    for way in ways(talk):
        assert not re.search(r"(?i)\b(dismiss|fired?\b|terminat|get rid)", way.papers.client_text)


# --- prayer, clarity, courtesy -------------------------------------------------------------
MOMENT = {"in person": "you meet", "phone": "the call", "video": "join", "email": "press send"}


@in_its_talks
def test_r9_a_prayer_or_a_quiet_minute_is_the_first_box(talk: str) -> None:
    for way in ways(talk):
        assert MOMENT[way.channel] in begins(way)
        assert ("pray for the right words" in begins(way)) is (way.faith == "shared")
        assert ("one quiet minute" in begins(way)) is (way.faith == "neutral")


@in_its_talks
def test_r10_in_silence_at_the_beginning_and_before_the_hard_sentence(talk: str) -> None:
    for way, place in product(ways(talk, SPOKEN), ("Welcome", HARD[talk])):
        first = way.papers.s.under(place)[0]
        assert first.style.startswith("Cue")
        asked = re.search(r"(?i)\bsilently\b.*\bfor the right words\b", first.text)
        assert bool(asked) is (way.faith == "shared"), first.text
        assert asked or re.search(r"(?i)\b(quiet|breathe)\b", first.text), first.text


@in_its_talks
def test_r11_the_reference_stands_once_for_the_coach_alone(talk: str) -> None:
    for way in ways(talk):
        shared = way.faith == "shared"
        assert begins(way).count("(Luke 12:12)") == way.papers.s.everything.count("Luke") == shared
        assert "Luke" not in way.papers.client_text


@in_its_talks
def test_r12_each_thing_that_is_sent_has_its_prayer_or_quiet_minute(talk: str) -> None:
    for way in ways(talk):
        quiet = "silently" if way.faith == "shared" else "quiet minute"
        (sent,) = (each.text for each in way.papers.s.lines if "you send the note" in each.text)
        assert in_order(sent, "the note", *["the letter"] * bool(way.letter), "a reply", quiet)
        if way.channel not in SPOKEN:
            assert in_order(way.papers.s.under("If this reply comes")[0].text, "each reply", quiet)


@in_its_talks
def test_r13_the_reason_is_given_whole_in_the_first_third(talk: str) -> None:
    statement = as_written(talk)["reason"]["statement"]
    for way in ways(talk):
        before, found, _ = way.heard.partition(statement)
        assert found
        assert len(before.split()) <= len(way.heard.split()) / 3


# --- the door, and difficult clients -------------------------------------------------------
WHY = "Her hours may change, and mine as well."
PRIVATE = "Words that are written for nobody else and that no page may ever hold."


@in_its_talks
def test_r18_in_person_the_note_goes_from_hand_to_hand(talk: str) -> None:
    for way in ways(talk, ["in person"]):
        cues = [line.text for line in way.papers.s.lines if line.style.startswith("Cue")]
        handed = r"(?i)\b(give|hand over|put)\b[^.]*\b(note|page)\b"
        assert re.search(handed, " ".join(cues))
        assert "printed" in text_of(way.papers.s.under("Before you begin"))


@in_its_talks
def test_r19_r22_from_a_distance_the_reason_for_it_is_on_record_and_privacy_is_asked_for(
    talk: str,
) -> None:
    for way in ways(talk, ("phone", "video")):
        (reason,) = re.findall(r"Not in person, because: (.*)", way.page_one)
        assert reason.rstrip(".") in "Daniel is away for the season."
        assert "good time" in said_under(way.papers.s, "Welcome")


@in_its_talks
def test_r20_r21_by_email_it_goes_to_one_receiver_for_want_of_another_way(talk: str) -> None:
    for way in ways(talk, IN_WRITING):
        steps = text_of(way.papers.s.under("Before you begin"))
        assert in_order(steps, "Read the message out loud", "One recipient; no copy to anyone")
        assert "there is no other way to meet" in way.page_one


@in_its_talks
def test_r23_page_one_says_whether_the_door_is_open(talk: str) -> None:
    for way in ways(talk):
        (door,) = re.findall(r"The door: (\w+)", way.page_one)
        assert door == way.door


@in_its_talks
def test_r24_why_the_door_is_so_is_the_coachs_alone(talk: str) -> None:
    for way in ways(talk, ONE_OF_EACH, more={"door.rationale": WHY}):
        assert WHY in way.page_one
        assert WHY not in way.papers.client_text


@in_its_talks
def test_r25_behind_either_door_the_two_can_reach_each_other(talk: str) -> None:
    until = date.fromisoformat(as_written(talk)["ending"]["contact"]["until"])
    for way in ways(talk):
        facts = way.papers.n.under("What happens next")
        *_, last = (each.text for each in facts if each.style.startswith("List Bullet"))
        assert re.search(r"\b(reach me|write to me)\b", last)
        assert f"{until:%B}" in last


@in_its_talks
def test_r26_the_door_is_closed_where_nothing_else_is_said(talk: str) -> None:
    for way in ways(talk, doors=[CLOSED], more={"door": None}):
        assert "The door: closed" in way.page_one
        assert way.papers.letter is None


@in_its_talks
def test_r28_each_page_could_be_published_and_nobody_is_asked_to_be_silent(talk: str) -> None:
    for way in ways(talk):
        assert "Front-page test" in text_of(way.papers.s.under("Before you begin"))
        assert words(FREE_TO_SAY[talk]) in text_of(way.papers.s.sections[-1])
        assert not re.search(r"(?i)\breviews?\b", f"{way.papers.told}{way.letter}")


@in_its_talks
def test_r33_what_has_to_be_let_out_is_printed_nowhere(talk: str) -> None:
    for way in ways(talk, ONE_OF_EACH, more={"reason.private": PRIVATE}):
        assert all(PRIVATE not in each.everything for each in way.papers.all)
