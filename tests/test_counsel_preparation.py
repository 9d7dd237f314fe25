"""The points of counsel for the preparation page: what the coach alone reads, beforehand."""

from __future__ import annotations

import pytest
from reading_documents import Document, text_of
from variants import EMAIL, FINAL, PHONE, VIDEO, Changes, beyond_scope, broken_trust, willing
from variants import papers as papers_of

NO_CHANGE: Changes = {}
NEUTRAL: Changes = {"practice.faith_based": "no"}


def page_of(script: Document) -> str:
    return text_of(script.preparation)


def test_r1_it_opens_by_saying_that_no_coach_is_alone_in_this() -> None:
    # Also for who stops working for good.
    opening = "Sooner or later, all coaches have to say goodbye to a client."
    asking = "Most coaches have to ask this now and then."
    danger = "Other coaches have had to do this, too."
    for papers, said in (
        (papers_of("leave"), opening),
        (willing(), asking),
        (beyond_scope(), danger),
        (broken_trust(), danger),
    ):
        assert said in page_of(papers.s)
        assert "sorry" not in (papers.n.text + (papers.letter.text if papers.letter else ""))


def test_r2_the_way_of_ending_stands_as_steps_to_tick_off() -> None:
    steps = [line.text for line in willing().s.preparation if line.style.startswith("Check")]
    assert len(steps) >= 5
    assert all(step.startswith("\N{BALLOT BOX}\t") for step in steps)


def test_r4_all_that_was_tried_is_listed_and_said_in_one_sentence() -> None:
    script = willing({"tried": ["smaller steps", "a call on Wednesdays"]}).s
    assert "What was tried: smaller steps and a call on Wednesdays." in page_of(script)
    assert "Here's what we've tried so far: smaller steps and a call on Wednesdays." in script.text
    waived = beyond_scope().s
    assert "Nothing further was tried: the need lies outside coaching." in page_of(waived)
    assert "we have tried" not in waived.text


@pytest.mark.parametrize("kind", ["cannot rely on account", "strong influence", "not committed"])
def test_r3_signs_that_coaching_has_stopped_working_are_kinds_of_reason(kind: str) -> None:
    page = page_of(willing({"reason.kind": kind}).s)
    assert f"The kind of reason, for your own files: {kind}." in page


def test_r3_a_suspicion_of_substance_use_is_a_kind_that_is_printed_nowhere() -> None:
    papers = beyond_scope({"reason.kind": "substance use suspected"})
    assert papers.all
    for document in papers.all:
        assert "substance" not in document.everything.lower()
    assert "for your own files" not in page_of(papers.s)


def test_r5_any_other_reason_counts_in_the_coachs_own_words() -> None:
    changed = {
        **FINAL,
        "reason.kind": "other",
        "reason.other": "a change of calling",
        "review.use": "yes",
    }
    page = page_of(willing(changed).s)
    assert "for your own files: a change of calling." in page


def test_r6_the_day_of_the_decision_stands_on_it() -> None:
    asked = page_of(willing().s)
    assert "You made it on September 11, 2026 and talked it over with your mentor coach." in asked
    assert "You ask once more. If the answer is yes, the coaching goes on." in asked
    assert "It stands, whatever is said." in page_of(willing(FINAL).s)


@pytest.mark.parametrize(
    ("channel", "moment"),
    [
        ({}, "Before you meet"),
        (PHONE, "Before the call"),
        (VIDEO, "Before you join the call"),
        (EMAIL, "Before you press send"),
    ],
)
def test_r9_r10_r12_prayer_for_the_words_comes_first_by_whatever_way_they_are_told(
    channel: Changes, moment: str
) -> None:
    page = page_of(willing(channel).s)
    first = page[page.index("Before you begin") :].split("\n")[1]
    assert first == f"\N{BALLOT BOX}\t{moment}, pray for the right words (Luke 12:12)."


ON_THE_DAY = "that our coaching will end on September 30."


@pytest.mark.parametrize(
    ("changes", "section", "sentence"),
    [
        ({}, "Where we are", "Here's what I see. We've had 18 sessions together."),
        (PHONE, "Where we are", "Here's what I see. We've had 18 sessions together."),
        (
            FINAL,
            "The decision",
            f"I've thought hard about this, and I've decided {ON_THE_DAY}",
        ),
    ],
)
def test_r10_r31_a_silent_prayer_or_a_breath_comes_just_before_the_hard_sentence(
    changes: Changes, section: str, sentence: str
) -> None:
    silently = "Pray silently for the right words."
    for faith, cue in ((NO_CHANGE, silently), (NEUTRAL, "Breathe out.")):
        lines = willing({**changes, **faith}).s.under(section)
        place = next(place for place, line in enumerate(lines) if line.said == sentence)
        assert lines[place - 1].text.startswith("CUE:")
        assert cue in lines[place - 1].text
        assert "Low voice, and warm." in lines[place - 1].text


def test_r10_r31_in_a_firm_talk_it_stands_before_the_decision() -> None:
    first = broken_trust().s.under("The decision")[0].text
    assert first.startswith("CUE:\tAsk silently for the right words. Even voice.")


def test_r9_without_faith_a_quiet_minute_stands_in_its_place() -> None:
    script = willing(NEUTRAL).s
    good = "take one quiet minute. Think of one good thing you wish for Daniel."
    assert f"Before you meet, {good}" in page_of(script)
    assert f"Before the call, {good}" in page_of(willing({**PHONE, **NEUTRAL}).s)
    assert "silently" not in script.text


def test_r11_the_reference_stands_there_alone_and_only_there() -> None:
    for papers in (willing(), broken_trust()):
        assert page_of(papers.s).count("(Luke 12:12)") == 1
        assert "Luke" not in papers.client_text
    assert "Luke" not in willing({"practice.scripture": "none"}).s.text


def test_r24_why_the_door_is_as_it_is_stands_on_it_and_nowhere_else() -> None:
    rationale = "The wish is real; the hours are not there yet."
    papers = willing()
    assert f"Why the door is open: {rationale}" in page_of(papers.s)
    assert rationale not in papers.client_text


def test_r28_each_page_is_to_pass_the_front_page_test_and_reviews_stay_free() -> None:
    for papers in (willing(), beyond_scope(), broken_trust()):
        assert "Front-page test: what you" in page_of(papers.s)
        for document in (papers.note, papers.letter):
            assert "review" not in (document.text.lower() if document else "")
    assert "“You're free to say what it was like for you.”" in broken_trust().s.text


@pytest.mark.parametrize(
    ("example", "tone"),
    [
        ("willing", "Be on the same side. Ask once, then be silent."),
        ("beyond-scope", "Care first, then help. Slowly, and without a word of reproach."),
        ("leave", "Say it soon and plainly. Make room for Marisol, not for your own story."),
        ("broken-trust", "Short, kind and firm. Answer once, then go on."),
    ],
)
def test_r30_each_talk_has_the_tone_that_fits_it(example: str, tone: str) -> None:
    assert papers_of(example).s.in_style("Tone") == [tone]


def test_r12_before_each_thing_that_is_sent_there_is_a_prayer_or_a_quiet_minute() -> None:
    for example in ("willing", "beyond-scope", "leave", "broken-trust"):
        faith = {"practice.faith_based": "yes", "coach.faith_statement": "My faith holds me."}
        papers = papers_of(example, faith if example == "beyond-scope" else {})
        letter = ", the letter" if papers.letter else ""
        sent = f"Before you send the note{letter} or a reply, "
        verb = "pray" if example in ("willing", "leave") else "ask"
        silently = f"{sent}{verb} silently for the right words, and read it aloud"
        assert silently in papers.s.text
        assert f"{sent}take a quiet minute and read it aloud" in papers_of(example, NEUTRAL).s.text


def test_r33_private_words_stand_in_no_document() -> None:
    kept = "Kingfishers nest under the old bridge each April."
    papers = willing({"reason.private": kept, "outcome.private": kept})
    assert len(papers.all) == 3
    for document in papers.all:
        assert "Kingfishers" not in document.everything


def test_r45_it_says_that_faith_is_held_back_where_it_is() -> None:
    said = "It is not on record that Daniel shares your faith"
    assert said in page_of(willing({"client.shares_faith": "unknown"}).s)
    assert said not in page_of(willing().s)
    assert said not in page_of(willing(NEUTRAL).s)


def test_r61_whoever_else_is_there_is_named_as_agreed() -> None:
    onlooker = {"name": "Ada Brandt", "client_agreed": "yes", "role": "interpreter"}
    script = willing({"meeting.others_present": [onlooker]}).s
    assert "Also there: Ada Brandt (interpreter). Daniel has agreed to it." in page_of(script)
    assert "As you agreed, Ada Brandt is with us today." in script.text
    assert "One recipient; no copy to anyone; no read receipt." in page_of(beyond_scope().s)


def test_it_ends_with_the_learning_and_the_rest_of_the_coach() -> None:
    for papers in (beyond_scope(), broken_trust()):
        last = [line.text for line in papers.s.lines if line.style.startswith("Write Here")][-2:]
        assert last == ["What I learned:\t", "What I will do to rest:\t"]


def test_r60_the_answer_on_record_stands_in_its_own_words() -> None:
    outcome = {"outcome.answer": "not sure", "outcome.met_on": "2026-09-16"}
    assert "The answer was “not sure” on September 16, 2026." in page_of(willing(outcome).s)
