"""Quotation marks as Word and telephones make them: YAML takes them for letters of the text."""

from __future__ import annotations

import pytest
from desk import Desk

WILLING = "example-willing"


@pytest.mark.parametrize("marks", ["“{}”", "‘{}’", "„{}“", "«{}»", "“{}"])
def test_marks_around_a_whole_text_are_told_and_the_fix_mends_it(desk: Desk, marks: str) -> None:
    desk.with_own_templates().with_examples(WILLING)
    path = desk.cases / f"{WILLING}.yaml"
    as_it_was = path.read_text(encoding="utf-8")
    name = "name: Daniel Okafor"
    path.write_text(as_it_was.replace(name, f"name: {marks.format('Daniel Okafor')}"), "utf-8")
    (problem,) = desk.gen("check", "--json").report["cases"][0]["problems"]
    assert problem["rule"] == "printed-quotes"
    fix = problem["fix"].removeprefix("Write straight quotes, or none: ")
    path.write_text(as_it_was.replace(name, f"name: {fix}"), "utf-8")
    assert desk.gen("check").stderr.endswith("no problems.\n")


@pytest.mark.parametrize("text", ["“Yes,” you said, and “soon”.", "'Tis late", '"“Yes”"', "’90s"])
def test_a_quotation_within_a_text_is_nobodys_slip(desk: Desk, text: str) -> None:
    desk.with_own_templates().with_examples(WILLING)
    path = desk.cases / f"{WILLING}.yaml"
    lines = path.read_text(encoding="utf-8").splitlines()
    place = next(place for place, line in enumerate(lines) if line.startswith("  thanks:"))
    lines[place + 1] = f"    - {text}"
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    told = desk.gen("check", "--json").report["cases"][0]["problems"]
    assert "printed-quotes" not in {problem["rule"] for problem in told}
