"""The talk of a need outside coaching: what its client hears, and what never."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest
from matrix import FAITHS, OPTIONS
from reading_documents import in_order, text_of
from refer_ways import (
    A_RETURN,
    CARE,
    CLOSED,
    END,
    FACT,
    FIRST_CALL,
    FREE,
    HEADLINE,
    IN_PERSON,
    NO_CARE,
    NO_RISK,
    NOT_TOO_MUCH,
    REASON,
    SHARED,
    SPOKEN,
    THANKS,
    WAY_BACK,
    WAYS,
    given,
)
from variants import Changes, beyond_scope

FOR_A_CALL = {
    "given": "written", "on": "2026-05-10", "to": "Tomasz Reed", "what": "my name",
    "purpose": "so that he can call you", "until": "2026-07-31",
}  # fmt: skip


@WAYS
@pytest.mark.parametrize("door", [{}, CLOSED], ids=["open", "closed"])
def test_r16_r37_care_comes_first_then_the_need_the_reason_and_the_end(
    way: Changes, door: Changes
) -> None:
    made = beyond_scope({**way, **door})
    assert in_order(
        given(made), CARE, HEADLINE, REASON, END, NOT_TOO_MUCH, FIRST_CALL, "practical side"
    )
    assert in_order(given(made), "I'll refund", THANKS)
    assert in_order(given(beyond_scope({**way, **door, **NO_CARE})), THANKS, HEADLINE, REASON, END)


@WAYS
@pytest.mark.parametrize(
    ("by", "words"),
    [
        ("both", "So the two of us have decided to bring our coaching to an end on 31 May"),
        ("client", "So I think you're right to stop. Our coaching comes to an end on 31 May"),
        ("circumstances", "So our coaching comes to an end on 31 May"),
    ],
)
def test_r13_whose_decision_it_is_is_said_truly(way: Changes, by: str, words: str) -> None:
    said = given(beyond_scope({**way, "decision.by": by}))
    assert words in said
    assert "I've decided" not in said


@SPOKEN
def test_r13_the_headline_is_said_within_half_a_minute(way: Changes) -> None:
    said = given(beyond_scope(way))
    assert len(said[: said.index(HEADLINE)].split()) <= 65  # at 130 words a minute


@WAYS
def test_no_fact_of_what_happened_and_nothing_that_was_tried_is_read_out(way: Changes) -> None:
    papers = beyond_scope({**way, "tried": ["shorter letters"], "tried_waived": None})
    assert FACT in text_of(papers.s.preparation)
    for text in (text_of(papers.s.after_preparation), papers.n.text, papers.l.text):
        assert FACT not in text
        assert "shorter letters" not in text


@WAYS
def test_r38_the_words_for_a_first_call_are_said(way: Changes) -> None:
    directory = {**OPTIONS[1], "role": "directory"}
    for made in (
        beyond_scope(way),
        beyond_scope({**way, **NO_RISK, "referral.options": [directory]}),
    ):
        said = given(made)
        assert in_order(said, "When you call or write, you could say:", FIRST_CALL)
        assert "Asking is a good step. You don't have to feel ready." in said


@SPOKEN
def test_r38_what_was_shared_is_said_truly(way: Changes) -> None:
    untold = (
        "I haven't told anyone on the page about you. If it would make it easier, "
        "I can introduce you to Tomasz Reed."
    )
    assert untold in given(beyond_scope(way))
    consent = {**FOR_A_CALL, "purpose": "a first call"}
    shared = beyond_scope({**way, "referral.share": "name", "referral.consent": consent})
    assert "As you've agreed, I'll pass on just this to Tomasz Reed: my name." in given(shared)
    assert "my name, so that he can call you." in given(
        beyond_scope({**way, "referral.share": "name", "referral.consent": FOR_A_CALL})
    )
    assert "told nobody" not in given(shared)


@WAYS
def test_r63_the_way_back_asks_for_no_proof_and_a_closed_door_takes_it_out_and_nothing_else(
    way: Changes,
) -> None:
    open_, closed = beyond_scope({**way, **FREE}), beyond_scope({**way, **CLOSED})
    assert in_order(
        given(open_), WAY_BACK, "There's no hurry, and you won't have to prove anything."
    )
    assert "explain anything, or prove anything" in open_.l.text
    left = re.sub(
        r"I enjoy working with you\. You set out to plan a move into teaching\..*prove anything\. ",
        "",
        given(open_),
    )
    assert given(closed) == left
    assert not A_RETURN.search(given(closed))
    assert closed.letter is None
    thanks = "You wrote with care and honesty, even in hard weeks. "
    assert closed.n.text.replace(thanks, "") == open_.n.text  # the letter would have brought them
    assert "Someone you trust is nearby" not in text_of(closed.s.preparation)


@WAYS
def test_r63_to_whom_a_letter_will_name_conditions_nobody_says_that_nothing_is_asked(
    way: Changes,
) -> None:
    papers = beyond_scope(way)
    assert in_order(
        given(papers),
        WAY_BACK,
        "There's no hurry. Later I'll write to you about what would help first, and how to begin "
        "again.",
    )
    assert "prove" not in given(papers) + papers.l.text


@pytest.mark.parametrize(
    ("kind", "fear"),
    [
        ("grief", "“So you think there's something wrong with me?”"),
        ("legal or financial advice", "“So you think I can't cope?”"),
    ],
)
def test_what_a_client_may_fear_is_of_the_kind_of_help(kind: str, fear: str) -> None:
    cards = beyond_scope({**IN_PERSON, "reason.kind": kind}).s.text
    assert cards.count("“So you think ") == cards.count(fear) == 1


@SPOKEN
@pytest.mark.parametrize(
    ("faith", "cue"), [(SHARED, "Pray silently for the right words."), ({}, "One quiet breath.")]
)
def test_r10_the_cue_for_the_words_stands_right_before_the_hard_sentence(
    way: Changes, faith: Changes, cue: str
) -> None:
    lines = beyond_scope({**way, **faith}).s.under("What I have to tell you")
    assert lines[0].text.startswith(f"CUE:\t{cue}")
    assert lines[1].said.startswith(HEADLINE)


@WAYS
def test_r45_prayer_is_offered_only_to_one_who_shares_the_faith(way: Changes) -> None:
    offer = "Would you like me to pray for you?"
    assert offer in given(beyond_scope({**way, **SHARED}))
    assert "offer" in beyond_scope({**way, **SHARED}).s.text
    for faith in ("held back", "neutral"):
        papers = beyond_scope({**way, **FAITHS[faith]})
        assert "pray" not in text_of(papers.s.after_preparation).lower()


@WAYS
def test_r25_r38_a_client_at_risk_has_a_number_a_person_and_a_coach_who_is_still_there(
    way: Changes,
) -> None:
    papers, without = beyond_scope(way), beyond_scope({**way, **NO_RISK})
    assert in_order(text_of(papers.s.sections[1]), "please don't sit through it alone", "116 123")
    assert re.search("still (here until|reach me)|how to reach me", given(papers))
    assert ("Who could be with you tonight?" in given(papers)) is (way != {})
    for words in ("sit through it", "still reach me", "still here", "be with you tonight"):
        assert words not in given(without)


def test_where_there_is_danger_silence_is_not_waited_out() -> None:
    sooner = "Call. If nobody answers, send:"
    assert sooner in " ".join(beyond_scope().s.in_style("Table Text"))
    assert sooner not in " ".join(beyond_scope(NO_RISK).s.in_style("Table Text"))


@WAYS
def test_words_about_not_wanting_to_live_bring_a_crisis_line_and_a_person_who_stays(
    way: Changes,
) -> None:
    cells = beyond_scope(way).s.in_style("Table Text")
    rows = ("Words about not wanting to live", "Danger or despair")  # by voice, and in writing
    said = next(words for row, words in pairwise(cells) if row in rows)
    assert "Are you safe right now?" in said
    assert "Samaritans: 116 123" in said
    assert re.search(r"[Ss]tay (with Priya|on the line) until", said)


@WAYS
def test_each_fear_has_one_line_to_say(way: Changes) -> None:
    cells = beyond_scope(way).s.in_style("Table Text")
    fear = cells[cells.index("“Was I too much?” “What have I done?”") + 1]
    assert re.match(
        "“?(Not at all, and you've done nothing wrong[.]"
        "|Nothing at all[.] Please don't carry that "
        "as well[.]) It's about",
        fear,
    )
    text = "\n".join(cells)
    assert "With me you'd have less than you need" in text
    assert "You're free to tell people about this." in text
    sum_is = r"It's (90 pounds, by 7 June|£90.00, by 7 June 2026). If (you see the|that looks)"
    assert re.search(sum_is, text)
    assert bool(re.search("No answer by the next day", text)) is (way == {})


@SPOKEN
def test_r59_the_last_cue_is_a_smile(way: Changes) -> None:
    cues = [line.text for line in beyond_scope(way).s.lines if line.style.startswith("Cue")]
    assert re.search("(?i)smile", cues[-1])


@SPOKEN
def test_from_a_distance_the_silence_is_named_and_the_page_is_promised(way: Changes) -> None:
    said = given(beyond_scope(way))
    for words in (
        "I'm listening.",
        "I'll send you a page today that says who can help.",
        "Is this a good time, and can you talk freely?",
    ):
        assert (words in said) is (way is not IN_PERSON)
