"""A small and fixed part of what ``make search`` tries wide (tests/hostile), on every run."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import shipped

sys.path.insert(0, str(Path(__file__).parent / "hostile"))

from fuzz import trial
from naughty_strings import STYLES, Talk, naughty, typed
from suite import PLACES, suite, texts
from targets import TARGETS
from working_folder import WorkingFolder

from gen.reasons import TALKS
from gen.shared import Shared

QUOTED = ("'", '"')


@pytest.fixture(scope="module")
def folder() -> Iterator[WorkingFolder]:
    """One working folder for all trials; each leaves it empty."""
    folder = WorkingFolder()
    yield folder
    folder.close()


def test_texts_of_the_yaml_test_suite_are_read_or_refused_with_a_sentence(
    folder: WorkingFolder,
) -> None:
    some = list(texts())[::80]
    found, faults = suite(folder, some)
    assert faults == []
    assert found.total() == len(some) * len(PLACES)
    assert found["value read"]
    assert found["value refused"]


@pytest.mark.parametrize("style", STYLES)
def test_naughty_strings_are_read_as_typed_or_told(style: str) -> None:
    """Quotes around a whole text are YAML's own, and no part of it."""
    some = [text for text in naughty() if style != "plain" or not text.startswith(QUOTED)]
    assert [fault for text in some if (fault := typed(text, style))] == []


@pytest.mark.parametrize("talk", TALKS)
@pytest.mark.parametrize("first", [0, 90, 430])
def test_naughty_strings_are_refused_by_name_or_printed_as_they_are(talk: str, first: int) -> None:
    case = Talk(talk, Shared(shipped.templates()))
    for marked in (True, False):
        tried = case.turn(first, marked=marked)
        assert tried.lost == []
        assert tried.printed > tried.refused


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("target", TARGETS)
def test_a_mutated_file_brings_no_run_down(folder: WorkingFolder, target: str, seed: int) -> None:
    assert trial(folder, target, seed) == ""
