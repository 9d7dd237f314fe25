"""Private words of a case are never given away, whichever field would print them."""

from __future__ import annotations

from typing import Any

import pytest
from desk import LETTER, NOTE, SCRIPT, Desk
from plain_letter import with_plain_letter
from png import png
from test_proof import CLOSED, WILLING, Case, assert_passes, made, not_made, told
from word import paragraphs, text_of

HEARD = "his brother sold the old boat"


@pytest.fixture
def desk(desk: Desk) -> Desk:
    return with_plain_letter(desk)


PRIVATE: dict[str, Case] = {
    "reason": {"reason.private": f"I heard that {HEARD} in spring."},
    "outcome": {"outcome.private": f"I heard that {HEARD} in spring."},
    "allow": {"allow": [{"rule": "words-dropped", "why": f"I heard that {HEARD} in spring."}]},
}
PRINTED: dict[str, tuple[Any, str, set[str]]] = {
    "reason.statement": (f"Then {HEARD}, and so.", "reason > statement", {SCRIPT}),
    "door.rationale": (f"Then {HEARD}, and so.", "door > rationale", {SCRIPT}),
    "review.wants": (
        [f"Why {HEARD}?"],
        "review > wants > 1",
        {SCRIPT, NOTE},
    ),  # and told of on page 1
    # Its "his" is told of on page 1, too.
    "door.on_return.fee": (f"the day {HEARD}", "door > on_return > fee", {SCRIPT, LETTER}),
    "ending.materials": (f"Then {HEARD}.", "ending > materials", {SCRIPT, NOTE}),
}


@pytest.mark.parametrize("private", PRIVATE.values(), ids=PRIVATE)
@pytest.mark.parametrize(("field", "printed"), PRINTED.items(), ids=PRINTED)
def test_private_words_are_refused_at_the_field_that_prints_them(
    desk: Desk, private: Case, field: str, printed: tuple[Any, str, set[str]]
) -> None:
    value, name, kinds = printed
    run = made(desk, {**private, field: value})
    assert not_made(run) == kinds
    assert told(run) == {("private-words-printed", name)}
    assert HEARD not in "".join(text_of(path) for path in desk.out.rglob("*.docx"))


def test_private_words_right_behind_a_tab_are_refused(desk: Desk) -> None:
    statement = f"{HEARD[0].upper()}{HEARD[1:]}."
    assert_passes(made(desk, {"reason.statement": statement}, CLOSED))
    lines = [line.text for line in paragraphs(desk.file(CLOSED, SCRIPT))]
    assert any(f"\t{statement[:-1]}" in line for line in lines), "the place that this is about"
    run = made(desk, {"reason.statement": statement, "reason.private": HEARD}, CLOSED)
    assert told(run) == {("private-words-printed", "reason > statement")}


def test_private_words_in_what_the_logo_shows_are_refused(desk: Desk) -> None:
    desk.with_short(SCRIPT)
    (desk.templates / "logo.png").write_bytes(png(4, 4))
    logo = {"practice.logo": "logo.png", "practice.logo_alt": f"A day when {HEARD}"}
    desk.change_practice(logo)
    assert_passes(made(desk, {}))
    run = made(desk, PRIVATE["reason"])
    assert told(run) == {("private-words-printed", "practice > logo_alt")}
    assert not_made(run) == {NOTE, LETTER}


def test_private_words_over_two_lines_are_refused(desk: Desk) -> None:
    run = made(desk, {**PRIVATE["reason"], "client.address": ["His brother sold", "The Old Boat"]})
    assert told(run) == {("private-words-printed", "reason > private")}
    assert LETTER in not_made(run)


@pytest.mark.parametrize(
    ("private", "printed"),
    [
        ("so he did not keep it", "So he DID not, keep – “it”."),
        ("So it's his wife's own boat", "So it’s his wife’s own boat."),
        ("so its, his: wifes; own (boat)", "So it’s his wife's own boat."),
        ("at the caf\u00e9 he was late", "At the cafe\u0301 he was late."),
        ("in der Straße war er laut", "In der STRASSE war er laut."),
    ],
)  # fmt: skip
def test_case_punctuation_and_the_form_of_a_letter_hide_no_private_words(
    desk: Desk, private: str, printed: str
) -> None:
    run = made(desk, {"reason.private": private, "reason.statement": printed})
    assert told(run) == {("private-words-printed", "reason > statement")}


def test_five_private_words_in_a_row_are_chance(desk: Desk) -> None:
    five = HEARD.rpartition(" ")[0]
    printed = {"reason.statement": f"Then {five} house.", "ending.materials": f"{HEARD[4:]}."}
    assert_passes(made(desk, {"reason.private": HEARD, **printed}))


def test_words_that_the_template_itself_holds_are_not_private(desk: Desk) -> None:
    own = "I would gladly work with you again"
    assert_passes(made(desk, {"reason.private": f"I told him: {own}."}))
    assert own in text_of(desk.file(WILLING, LETTER))
    run = made(desk, {"reason.private": f"{own} if {HEARD}.", "reason.statement": f"{HEARD}."})
    assert told(run) == {("private-words-printed", "reason > statement")}
