"""Marked: texts, numbers and days of a random case; every text holds a mark that no other holds."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from hypothesis import strategies as st

Draw = st.DrawFn
Data = dict[str, Any]
TAILS = ("", " & sons", " “so”", " <b>", " café", " 100%", " {{ x }}", " {% y", " #}")


class Writer:
    """Writes a case; every text holds a mark that no other text holds."""

    def __init__(self, draw: Draw) -> None:
        self.draw, self.marks = draw, 0

    def text(self, begin: str = "keep") -> str:
        self.marks += 1
        return f"{begin} Zq{self.marks}x{self.draw(st.sampled_from(TAILS))}"

    def texts(self, least: int, most: int, begin: str = "keep") -> list[str]:
        return [self.text(begin) for _ in range(self.number(least, most))]

    def number(self, least: int, most: int) -> int:
        return self.draw(st.integers(least, most))

    def one_of(self, choices: Sequence[str]) -> str:
        return self.draw(st.sampled_from(choices))

    def chance(self) -> bool:
        return self.draw(st.booleans())

    def maybe(self, **fields: Any) -> Data:
        """Some of the fields."""
        return {name: value for name, value in fields.items() if self.chance()}

    def days_after(self, day: date, least: int, most: int) -> date:
        return day + timedelta(days=self.number(least, most))
