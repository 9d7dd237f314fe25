"""``gen new``: what is shown beside a question is of a case like the one that is told."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from new_talk import begin, with_practice

from gen.new_case.answers import Answers, field_at
from gen.new_case.examples import example_for
from gen.new_case.hearing import hear
from gen.new_case.questions import QUESTIONS
from gen.new_case.told import Told
from gen.reasons import NO_ENDING, REASON_CLASS, WAY_OF_WORKING
from gen.shared import Shared

KINDS = sorted(kind for kind, class_ in REASON_CLASS.items() if class_ != NO_ENDING)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return with_practice(tmp_path)


def paths(told: Told) -> Iterator[str]:
    """The paths of all texts that are asked for; in a list, those of its first entry."""
    for each in QUESTIONS:
        field = field_at(each.path)
        if field and each.when(told):
            named = [f"{each.path}.0.{name}" for name in each.entries]
            for path in named or [f"{each.path}.0" if field.entry else each.path]:
                if (inner := field_at(path)) and inner.kind == "text":
                    yield path


def of_kind(kind: str, shared: Shared) -> list[Told]:
    modes = ("final", "conditional") if REASON_CLASS[kind] in WAY_OF_WORKING else ("final",)
    answers: list[Answers] = [{"reason": {"kind": kind}, "decision": {"mode": m}} for m in modes]
    return [Told(f"{shared.templates}/a.yaml", "a", each, shared) for each in answers]


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_is_wrong_with_an_example_in_its_talk(kind: str, folder: Path) -> None:
    shared = Shared(folder / "templates")
    for told in of_kind(kind, shared):
        for path in paths(told):
            field = field_at(path)
            assert field
            if example := example_for(told, path, field):
                heard = hear(told.with_answer(path, example), path)
                found = [*heard.wrong, *(each for each in heard.advice if each.path == path)]
                assert found == [], (path, example)


def test_reason_is_shown_as_one_of_its_kind_is_told(folder: Path) -> None:
    retired = {"Who ends it?": "circumstances", "Why does it end?": ["retirement"]}
    screen = begin(folder, {**retired, "In which one sentence": "stop"}).screen
    assert "I am retiring at the end of March." in " ".join(screen.split())


def test_day_that_has_been_is_shown_as_one_and_another_as_one_to_come(folder: Path) -> None:
    screen = begin(folder, {"does the coaching end": "stop"}).screen
    shown = re.findall(r"(was it decided|coaching end)\? +For example: (.*?)\n", screen)
    assert shown == [
        ("was it decided", "3 September, or yesterday"),
        ("coaching end", "8 December"),
    ]
