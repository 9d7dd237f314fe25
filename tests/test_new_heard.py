"""What a talk says to one answer, as soon as it is typed."""

from __future__ import annotations

from pathlib import Path

import pytest
import shipped
from yaml_texts import fields_of

from gen.new_case.answers import with_answer
from gen.new_case.hearing import hear
from gen.new_case.told import Told
from gen.shared import Shared


@pytest.mark.parametrize(
    ("do", "rules"),
    [
        ("pay the two open invoices", ["money-in-letter"]),
        ("settle what is still open from our coaching", []),
    ],
)
def test_condition_that_speaks_of_money_is_told_at_its_line(
    do: str, rules: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    answers = fields_of(shipped.CASES / "example-willing.yaml")
    answers = with_answer(answers, "door.conditions", [{"do": do}])
    told = Told("cases/example-a.yaml", "example-a", answers, Shared(shipped.templates()))
    heard = hear(told, "door.conditions.0.do")
    assert [each.rule for each in heard.advice] == rules
    assert not rules or "settle what is still open from our coaching" in heard.advice[0].fix
