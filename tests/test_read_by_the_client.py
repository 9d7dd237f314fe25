"""Papers as the client reads them: no sentence that chills, none that is untrue of the case."""

from __future__ import annotations

import pytest
from variants import RISK, Changes, papers

IN_DANGER: Changes = {"risk.concern": "yes", **RISK}


@pytest.mark.parametrize("example", ["willing", "part", "beyond-scope", "leave", "accept"])
def test_no_letter_to_a_client_in_danger_leaves_open_what_comes_next(example: str) -> None:
    letter = papers(example, IN_DANGER).l.text
    for farewell in ("Whatever you do next", "somewhere else altogether", "either way"):
        assert farewell not in letter
