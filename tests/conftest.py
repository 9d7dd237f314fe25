"""The one switch of the tests: ``pytest --accept`` writes what the program says as golden."""

from __future__ import annotations

from pathlib import Path

import pytest
from desk import Desk


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--accept", action="store_true", help="take today's messages as right")


@pytest.fixture
def accept(request: pytest.FixtureRequest) -> bool:
    return bool(request.config.getoption("--accept"))


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """A folder as the assistant has it, without a case yet."""
    return Desk(tmp_path)
