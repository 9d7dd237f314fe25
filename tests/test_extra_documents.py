"""Fresh start, notice and loose ends: when each is made, kept, withdrawn and reported."""

from __future__ import annotations

import pytest
from desk import SCRIPT, Desk
from extra_documents import (
    FRESH,
    LEAVE,
    LOOSE,
    NOTICE,
    OTHERS,
    PAYER,
    WILLING,
    Changes,
    answered,
    extras,
    read,
)
from own_kinds import states, why
from word import parts_of

FIRST, SECOND, THIRD = f"{NOTICE}-1", f"{NOTICE}-2", f"{NOTICE}-3"


@pytest.fixture
def desk(desk: Desk) -> Desk:
    """A desk whose templates of script, note and letter are short: only the others matter."""
    return desk.with_own_templates().with_short(SCRIPT, "referral-note", "door-open-letter")


# --- when they are made ---

MADE = [
    (WILLING, "", {FRESH}),
    (WILLING, "not sure", {FRESH}),
    (WILLING, "yes", {FRESH}),
    (WILLING, "no", {FIRST, SECOND, LOOSE}),
    (WILLING, "not held", set[str]()),
    (WILLING, "returned", set[str]()),
    (LEAVE, "", {FIRST, SECOND, LOOSE}),
    (LEAVE, "told", {FIRST, SECOND, LOOSE}),
    (LEAVE, "not held", {LOOSE}),
    (LEAVE, "returned", set[str]()),
]


@pytest.mark.parametrize(("example", "answer", "made"), MADE)
def test_each_is_made_where_its_row_says_so(
    desk: Desk, example: str, answer: str, made: set[str]
) -> None:
    found = extras(desk, example, {**OTHERS, **answered(example, answer)})
    assert {name for name, state in found.items() if state == "made"} == made
    assert {found[name] for name in found.keys() - made} <= {"not_needed"}


def test_why_there_is_none_is_told(desk: Desk) -> None:
    extras(desk, WILLING, OTHERS)
    run = desk.docs("--json")
    once = "It is made once the coaching ends, such as after a no, and not after a return."
    assert why(run, FIRST) == why(run, LOOSE) == once
    desk.case(WILLING, WILLING, {**OTHERS, **answered(WILLING, "no")})
    run = desk.docs("--json")
    here = "It is made where others > told is dates or dates and money."
    assert why(run, THIRD) == here
    assert "outcome > answer is not given, not sure or yes" in why(run, FRESH)


def test_a_case_that_gets_none_of_them_is_not_told_so(desk: Desk) -> None:
    desk.with_extra_documents().case(LEAVE, LEAVE)
    told = desk.docs().stderr
    assert not [name for name in ("Notice", "Fresh-start", "Loose ends") if name in told]


def test_who_sends_it_is_told_when_it_may_go(desk: Desk) -> None:
    desk.with_extra_documents().case(LEAVE, LEAVE, OTHERS)
    once = "Send it only once the end is settled, and the client has been told."
    assert f"Notice 1 of example-leave: {once}" in desk.docs().stderr
    desk.case(LEAVE, LEAVE, {**OTHERS, **answered(LEAVE, "told")})
    assert "Notice 1" not in desk.docs("--replace-edited").stderr
    desk.case(WILLING, WILLING)
    assert "Fresh-start page of example-willing: Only after a yes." in desk.docs().stderr


def test_the_assistants_page_is_made_only_where_the_practice_wants_it(desk: Desk) -> None:
    desk.with_extra_documents().case(LEAVE, LEAVE, OTHERS)
    run = desk.docs("--json")
    assert states(run)[LOOSE] == "not_needed"
    assert why(run, LOOSE) == "It is made where practice > loose_ends is yes."


def test_one_line_takes_away_all_of_them(desk: Desk) -> None:
    assert extras(desk, LEAVE, OTHERS)[FIRST] == "made"
    desk.change_practice({"practice.extra_documents": "none"})
    run = desk.docs("--json")
    found = states(run)
    gone = {name: found[name] for name in (FIRST, SECOND, LOOSE)}
    assert set(gone.values()) == {"withdrawn"}
    kept = {path.name for path in (desk.out / LEAVE / "kept").iterdir()}
    assert kept == {f"{LEAVE}-{name}.docx" for name in gone}
    said = why(run, FIRST)
    assert "see practice > extra_documents" in said
    assert found[SCRIPT] == "current"
    assert states(desk.docs("--json"))[FIRST] == "not_needed"


def test_an_edited_one_is_kept_and_one_that_no_longer_fits_withdrawn(desk: Desk) -> None:
    extras(desk, WILLING, OTHERS)
    desk.file(WILLING, FRESH).write_bytes(b"signed by both")
    assert extras(desk, WILLING, {**OTHERS, "client.name": "Dan Okafor"})[FRESH] == "edited_behind"
    assert desk.file(WILLING, FRESH).read_bytes() == b"signed by both"
    assert extras(desk, WILLING, {**OTHERS, **answered(WILLING, "no")})[FRESH] == "withdrawn"
    (kept,) = (desk.out / WILLING / "kept").iterdir()
    assert (kept.name, kept.read_bytes()) == (f"{WILLING}-{FRESH}.docx", b"signed by both")


# --- the same care as for script, note and letter ---

HEARD = "his brother sold the old boat"
PRINTED = [
    (FRESH, {"support": [f"I know that {HEARD}.", "I write."]}, "support > 1"),
    (FIRST, {"others": [{**PAYER, "name": f"Then {HEARD} so"}]}, "others > 1 > name"),
    (LOOSE, {"client.send_only": f"by hand, since {HEARD}"}, "client > send_only"),
]


@pytest.mark.parametrize(("name", "printed", "field"), PRINTED)
def test_private_words_are_refused_at_the_field_that_prints_them(
    desk: Desk, name: str, printed: Changes, field: str
) -> None:
    example = WILLING if name == FRESH else LEAVE
    changes = {**printed, "reason.private": f"I heard that {HEARD} in spring."}
    assert extras(desk, example, changes)[name] == "not_made"
    problems = desk.docs("--json").report["cases"][0]["problems"]
    found = {each["field"] for each in problems if each["rule"] == "private-words-printed"}
    assert found == {field}
    assert not desk.file(example, name).exists()


def test_only_the_page_for_the_client_is_in_large_print(desk: Desk) -> None:
    def styles(example: str, name: str) -> bytes:
        return parts_of(desk.file(example, name))["word/styles.xml"]

    pages = ((WILLING, FRESH), (LEAVE, FIRST), (LEAVE, LOOSE))
    for example in (WILLING, LEAVE):
        extras(desk, example, OTHERS)
    usual = [styles(*page) for page in pages]
    for example in (WILLING, LEAVE):
        extras(desk, example, {**OTHERS, "client.large_print": "yes"})
    assert [styles(*page) == was for page, was in zip(pages, usual, strict=True)] == [
        False, True, True,
    ]  # fmt: skip


@pytest.mark.parametrize(("asked", "said"), [("yes", True), ("no", False)])
def test_why_there_is_no_page_of_dates_is_said_where_the_practice_wants_it(
    desk: Desk, asked: str, *, said: bool
) -> None:
    desk.with_extra_documents().change_practice({"practice.loose_ends": asked})
    desk.case("example-1", "example-willing")
    told = desk.docs().stderr
    assert ("Loose ends of example-1: " in told) is said
    assert "Notice of" not in told


def test_what_the_client_hears_of_an_access_stands_in_quotes_for_the_assistant(desk: Desk) -> None:
    access = [{"what": "the videos", "until": "you've finished"}, {"what": "it", "until": "May 1"}]
    extras(desk, LEAVE, {**answered(LEAVE, "told"), "ending.access": access})
    boxes = read(desk, LEAVE, LOOSE).in_style("Check")
    assert "“The videos”: open “until you've finished”" in " ".join(boxes)
    assert "“It”: open until May 1, then closed" in " ".join(boxes)
