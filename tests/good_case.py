"""A good case, as text, and what the check says of it after a few edits."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import shipped
from findings import as_plain_yaml

from gen.case import Case
from gen.form.check import Checked, check_case
from gen.reading.merge import over_practice
from gen.reading.source import Source, read_practice, read_text

PROJECT = Path(__file__).parent.parent
MESSAGES = Path(__file__).parent / "messages"
GOOD = """\
client:
  name: Dr. Ann Miller
  coached_by: in person
engagement:
  started: 2026-03-04
  goals:
    - open the bakery
  reached:
    - opened the bakery
  thanks:
    - You came to every session on time.
reason:
  kind: goals met
  statement: You have reached what you came for.
decision:
  made_on: 2026-09-11
meeting:
  channel: in person
  date: 2026-09-16
door:
  state: open
referral:
  why_none: No other service is needed at present.
"""


def read_shipped_practice() -> Source:
    return read_practice(shipped.templates())


def checked(*edits: tuple[str, str], name: str = "example-a", practice: str = "") -> Checked:
    text = GOOD
    for old, new in edits:
        assert old in text
        text = text.replace(old, new, 1)
    under = read_text("practice.yaml", practice) if practice else read_shipped_practice()
    source = read_text(f"cases/{name}.yaml", text)
    assert source.root
    assert source.problems == ()
    merged = over_practice(source.root, under.root)
    return check_case(name, source.file, merged, shipped.templates())


def case_of(fields: Mapping[str, Any]) -> Case:
    """The case of these fields, which rests on no practice file."""
    root = read_text("cases/a.yaml", as_plain_yaml(fields)).root
    assert root
    case = check_case("a", "cases/a.yaml", over_practice(root, None), shipped.templates()).case
    assert case
    return case


def value(path: str, *edits: tuple[str, str]) -> Any:
    case = checked(*edits).case
    assert case
    return case[path]


def rules(*edits: tuple[str, str]) -> list[tuple[str, str]]:
    return [(problem.rule, problem.field) for problem in checked(*edits).problems]


def below(section: str, line: str) -> tuple[str, str]:
    return f"{section}:\n", f"{section}:\n  {line}\n"


def kind(reason: str) -> tuple[str, str]:
    return "goals met", f"{reason}\n  facts:\n    - what: The step was open."
