"""The list as a test looks at it: a desk on a day of its own, and all that is due there."""

from __future__ import annotations

import datetime
from typing import Any

import pytest
from desk import Desk


def set_clock(patch: pytest.MonkeyPatch, day: str) -> None:
    patch.setattr("gen.cli.list.today", lambda: datetime.date.fromisoformat(day))


def dates(desk: Desk) -> dict[str, list[str]]:
    """The days of all that is due, by what is due."""
    found: dict[str, list[str]] = {}
    for each in desk.gen("list", "--json").report["dates"]:
        found.setdefault(each["what"], []).append(each["on"])
    return found


def outcome(answer: str) -> dict[str, Any]:
    return {"outcome": {"answer": answer, "met_on": "2026-09-16"}}
