"""A property is tried on the same examples, whichever tests the process has run before."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

_DRAWN = "FILE_OF_DRAWN_EXAMPLES"
_HERE = Path(__file__)


@settings(max_examples=200)
@given(st.text(), st.integers(), st.floats())
def test_drawn(text: str, number: int, real: float) -> None:
    if _DRAWN in os.environ:
        with Path(os.environ[_DRAWN]).open("a", encoding="utf-8") as file:
            file.write(f"{text!r} {number} {real}\n")


def test_what_was_loaded_before_changes_no_example(tmp_path: Path) -> None:
    def drawn(name: str, *before: str) -> str:
        file = tmp_path / name
        subprocess.run(
            [
                *(sys.executable, "-m", "pytest", "-q", "-p", "no:xdist", "-o", "addopts="),
                *(str(_HERE.with_name(each)) for each in before),
                f"{_HERE}::{test_drawn.__name__}",
            ],
            check=True,
            capture_output=True,
            cwd=_HERE.parents[1],
            env=os.environ | {_DRAWN: str(file)},
        )
        return file.read_text(encoding="utf-8")

    alone = drawn("alone")
    assert alone.count("\n") == 200
    assert drawn("after others", "test_dates_and_money.py") == alone
