"""A text that hurts nobody may do so in its sentence: ``check`` looks at those of the documents."""

from __future__ import annotations

import pytest
from desk import KINDS, Desk
from shipped import CASES
from word import parts_of, with_parts

SAID = "{{ client.name }}"
BLAMING = "I was furious that you did not {% for need in needs %}{{ need.do }}{% endfor %}."


@pytest.fixture
def ours(desk: Desk) -> Desk:
    """A desk on which every script blames the client for a step that nobody took."""
    desk.with_own_templates().with_short(*KINDS)
    needs = [{"do": "keep the evening free", "because": "the shop needs it"}]
    desk.case("example-ours", "example-willing", {"needs": needs})
    for path in desk.templates_of("meeting-script"):
        body = parts_of(path)["word/document.xml"]
        with_parts(path, {"word/document.xml": body.replace(SAID.encode(), BLAMING.encode())})
    return desk


def told(desk: Desk, word: str) -> list[tuple[str, str, str]]:
    (case,) = desk.gen(word, "--json").report["cases"]
    return [(each["level"], each["field"], each["what"]) for each in case["problems"]]


def test_sentence_that_hurts_as_a_whole_is_a_warning_at_the_text_in_it(ours: Desk) -> None:
    ((level, field, what),) = told(ours, "check")
    assert (level, field) == ("warning", "needs > 1 > do")
    assert what.startswith(
        'It would be read: "I was furious that you did not keep the evening free." As a whole it '
    )


def test_text_that_is_put_into_words_is_told_at_its_place(ours: Desk) -> None:
    needs = [{"do": "keep the evening free w/o a phone", "because": "the shop needs it"}]
    ours.case("example-ours", "example-willing", {"needs": needs})
    found = [each for each in told(ours, "check") if "As a whole it" in each[2]]
    assert [field for _, field, _ in found] == ["needs > 1 > do"], found


def test_sentence_around_a_name_alone_is_the_templates_and_not_told_of(ours: Desk) -> None:
    for path in ours.templates_of("meeting-script"):
        body = parts_of(path)["word/document.xml"].decode()
        angry = body.replace(BLAMING, "I was furious that {{ paid_by }} left.")
        with_parts(path, {"word/document.xml": angry.encode()})
    payer = {"who": "payer", "name": "Fund for Young Bakers", "told": "dates and money"}
    fees = {"status": "refund due", "amount": 180, "to": "payer", "by": "2026-10-30"}
    money = {"ending.fees": fees, "others": [payer]}
    ours.case("example-ours", "example-willing", money)
    assert told(ours, "check") == []


FINE, HURTING = (
    "I answer your messages.",
    "I'll go on doing your homework for you, as I have all year.",
)
FURIOUS = "I was furious when you left."


@pytest.mark.parametrize(
    ("practice", "case", "levels"),
    [
        ((FINE, HURTING), None, []),
        ((FINE, FURIOUS), None, ["error"]),
        ((FINE, FINE), [FINE, HURTING], ["warning"]),
    ],
)
def test_what_a_practice_says_to_every_client_is_judged_by_the_lists_alone(
    desk: Desk, practice: tuple[str, ...], case: list[str] | None, levels: list[str]
) -> None:
    desk.with_own_templates().with_short(*KINDS)
    desk.change_practice({"support": list(practice)})
    desk.case("example-ours", "example-willing", {"support": case})
    report = desk.gen("check", "--json").report
    problems = [*report["problems"], *report["cases"][0]["problems"]]
    assert [each["level"] for each in problems] == levels


def test_documents_are_made_without_that_look_and_check_still_tells_of_it(ours: Desk) -> None:
    before = told(ours, "check")
    assert told(ours, "docs") == []
    assert told(ours, "check") == before != []


def test_sentence_is_allowed_with_a_reason(ours: Desk) -> None:
    ((_, _, what),) = told(ours, "check")
    path = ours.cases / "example-ours.yaml"
    allowed = "\nallow:\n  - rule: tone-anger\n    why: She asked for it in these words.\n"
    path.write_text(path.read_text(encoding="utf-8") + allowed, encoding="utf-8")
    assert (bool(what), told(ours, "check")) == (True, [])


@pytest.mark.parametrize("example", sorted(path.stem for path in CASES.glob("*.yaml")))
def test_no_sentence_of_a_shipped_example_is_told_of(desk: Desk, example: str) -> None:
    desk.with_shipped_templates().with_examples(example)
    assert told(desk, "check") == []
