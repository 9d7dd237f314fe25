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
