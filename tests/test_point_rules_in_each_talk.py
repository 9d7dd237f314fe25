"""Points of counsel that are rules of the case: the rule speaks in a case of each talk they fit."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
import shipped
from each_talk import POINTS, changes_of, in_its_talks
from point_rules import BREAKS, Breaks
from variants import Changes, example_case, papers, varied
from yaml_texts import written

from gen.reading.source import source_of
from gen.road import read_case
from gen.shared import Shared

PRIVATE = "Words that are written for nobody else and that no page may ever hold."


def cases() -> Iterator[Any]:
    for point, rules in BREAKS.items():
        for breaks in rules:
            for talk in breaks.talks.split() or POINTS[point].talks:
                yield pytest.param(breaks, talk, id=f"{point}: {breaks.rule} in {talk}")


def rules_of(talk: str, door: str, more: Changes) -> set[str]:
    """The rules that speak in a case of the talk with these fields changed."""
    example, changes = changes_of(talk, door=door)
    case = varied(example_case(example), {**changes, **more})
    data = written(case).encode()
    source = source_of("/nowhere/example-a.yaml", data)
    found = read_case(source, Shared(shipped.templates()))
    return {problem.rule for problem in found.problems}


@pytest.mark.parametrize(("breaks", "talk"), [*cases()])
def test_rule_of_a_point_speaks_in_each_talk(breaks: Breaks, talk: str) -> None:
    assert breaks.rule not in rules_of(talk, breaks.door, {})
    assert breaks.rule in rules_of(talk, breaks.door, breaks.changes)


@in_its_talks
def test_r33_private_words_in_a_field_that_is_printed_stop_the_papers(talk: str) -> None:
    example, changes = changes_of(talk)
    told = {"reason.private": PRIVATE, "engagement.thanks": [PRIVATE]}
    report = papers(example, {**changes, **told}).report
    assert "private-words-printed" in {problem.rule for problem in report.all_problems()}
