"""Words of a practice's own name are no leak, and a leak is found however it is written."""

from __future__ import annotations

from typing import Any

import pytest
from desk import NOTE, SCRIPT, Desk
from hypothesis import example, given
from hypothesis import strategies as st
from plain_letter import with_plain_letter
from test_proof import CLOSED, Case, assert_passes, made, not_made, told

from gen.proof.bare_text import bare, runs_of

HEARD = "his brother sold the old boat"
HOMES = "survivors of abusive homes"
CHINESE = "他上个月偷偷卖掉了父亲留下的旧船没有告诉任何人"


@pytest.fixture
def desk(desk: Desk) -> Desk:
    return with_plain_letter(desk)


# --- what a practice says of itself ---

OF_THEMSELVES: dict[str, Case] = {
    "a name within the title": {"practice.name": "Haven", "coach.title": f"Haven for {HOMES}"},
    "a name of one letter": {"practice.name": "a", "coach.title": f"A coach of {HOMES}"},
    "a name that is the word": {"practice.name": "Abusive", "coach.title": f"Coach of {HOMES}"},
    "a name in the word": {"practice.name": "bus", "coach.title": f"Coach for {HOMES}"},
    "a title within the name": {"practice.name": f"House for {HOMES}", "coach.title": "House"},
    "a full stop": {"practice.name": "Haven", "coach.title": f"Coach. For {HOMES}."},
}


@pytest.mark.parametrize("said", OF_THEMSELVES.values(), ids=OF_THEMSELVES)
def test_what_the_practice_says_of_itself_keeps_no_paper_from_being_made(
    desk: Desk, said: Case
) -> None:
    desk.change_practice(said)
    assert_passes(made(desk, {"reason.kind": "abusive"}, CLOSED))


def test_private_text_may_name_the_practice(desk: Desk) -> None:
    title = f"Coach at Haven for {HOMES}"
    private = f"He laughed about the {title} twice."
    desk.change_practice({"coach.title": title})
    assert_passes(made(desk, {"reason.private": private}))


# --- what is a leak ---

WRITTEN: dict[str, tuple[str, str]] = {
    "soft hyphens": (HEARD, "his bro\xadther sold the o\xadld boat"),
    "joiners": (HEARD, "his bro\u200dther\u200c sold the old boat"),
    "no spaces": (HEARD, "hisbrothersoldtheoldboat"),
    "spaces within words": (HEARD, "h i s b r o t h e r sold the o l d boat"),
    "points within words": (HEARD, "h.i.s b-r-o-t-h-e-r sold the o_l_d boat"),
    "hard and narrow spaces": (HEARD, "his\xa0brother\u202fsold\u2007the\u3000old\u2009boat"),
    "capitals": (HEARD, "HIS Brother SOLD The oLD BOAT"),
    "accents": (HEARD, "hís bröther söld thé óld bôat"),
    "wide letters": (HEARD, "".join(chr(ord(c) + 0xFEE0) if c != " " else c for c in HEARD)),
    "a whole text of four words": ("brother sold old boats", "My brother sold old boats then"),
    "a text without spaces": ("hisbrothersoldtheoldboatandtoldnobody", f"{HEARD} and told nobody"),
    "a script without spaces": (CHINESE, f"我们知道{CHINESE[3:20]}了"),
    "a script without spaces, parted": (CHINESE, " ".join(CHINESE[3:20])),
}


@pytest.mark.parametrize(("private", "printed"), WRITTEN.values(), ids=WRITTEN)
def test_private_words_are_found_however_they_are_written(
    desk: Desk, private: str, printed: str
) -> None:
    run = made(desk, {"reason.private": private, "ending.materials": f"Well: {printed}."})
    assert told(run) == {("private-words-printed", "ending > materials")}
    assert not_made(run) == {SCRIPT, NOTE}


def test_what_is_told_of_a_leak_repeats_none_of_it(desk: Desk) -> None:
    heard = "a neighbour sold the old boat"
    given: dict[str, Any] = {
        "reason.private": f"I heard that {heard}.",
        "ending.materials": f"Then {heard}.",
    }
    run = made(desk, given)
    problems = run.report["cases"][0]["problems"]
    (problem,) = {each["what"] for each in problems if each["level"] == "error"}
    assert problem == "This would be printed, and is private (reason > private, from word 4 on)."
    assert "boat" not in run.stdout + run.stderr


ALIKE: dict[str, tuple[str, str]] = {
    "a number in pieces": ("1 2 3 4 5 6", "It was 123456"),
    "a few letters of a script without spaces": (CHINESE, CHINESE[3:9]),
    "three words": ("the old boat", "He saw the old boat"),
    "another order": (HEARD, "the old boat sold his brother"),
}


@pytest.mark.parametrize(("private", "printed"), ALIKE.values(), ids=ALIKE)
def test_what_only_looks_like_private_words_is_printed(
    desk: Desk, private: str, printed: str
) -> None:
    assert_passes(made(desk, {"reason.private": private, "ending.materials": f"{printed}."}))


INVISIBLE = st.text("\xad\u034f\u061c\u115f\u180e\u200b\u200c\u200d\u2060\ufe0f\ufeff", max_size=3)
APART = st.sampled_from((" ", "\xa0", "\u2009", "-", ", ", "\n", "\t", "\u3000", "", " \u2013 "))


WORD = st.text("abcdeßéжש", min_size=2, max_size=9)


@given(st.data())
def test_a_run_of_words_is_found_in_any_clothes(data: st.DataObject) -> None:
    words = data.draw(st.lists(WORD, min_size=6, max_size=9))
    clothed = "".join(
        "".join(letter.upper() + data.draw(INVISIBLE) for letter in word) + data.draw(APART)
        for word in words
    )
    for run in runs_of(" ".join(words)):
        assert bare(f"Before {clothed} behind").has(run)


@given(st.text(), st.text())
@example("\u0e01\u0e31 x", "\ufdd0")
def test_any_text_has_its_own_runs_and_no_text_without_letters_any(text: str, other: str) -> None:
    assert all(bare(f"{other} {text} {other}").has(run) for run in runs_of(text))
    assert not any(bare(" .,\xad").has(run) for run in runs_of(text))
