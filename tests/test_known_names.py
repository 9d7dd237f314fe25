"""What is known of a template's names before any case is, is so in every case."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import pytest
from good_case import case_of
from hypothesis import HealthCheck, given, settings
from random_cases import quiet_cases
from tries import tries

from gen.documents import BUILT_IN_KINDS, View, documents_of
from gen.words import words_of
from gen.words.known_names import Known, known_names


def assert_is(value: object, known: Known, path: str) -> None:
    if known.kind == "anything" or (known.kind == "yes or no" and value == ""):
        return  # a list that few cases fill; a yes or no that a case does not give
    if isinstance(value, bool):
        assert known.kind == "yes or no", path
    elif isinstance(value, Mapping):
        assert known.kind == "section", path
        assert set(value) == set(known.below), path
        for name, each in value.items():
            assert_is(each, known.below[name], f"{path}.{name}")
    elif isinstance(value, Sequence) and not isinstance(value, str):
        assert known.kind == "list", path
        for each in value:
            assert_is(each, known.entry[0], f"{path}[]")
    else:
        assert known.kind == "text", path


@settings(
    max_examples=tries(12),
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(quiet_cases())
def test_every_word_of_every_case_is_known_by_its_kind(fields: Mapping[str, Any]) -> None:
    case = case_of(fields)
    for document in documents_of(case, BUILT_IN_KINDS):
        known = known_names(document.kind.view)
        words = {**words_of(case, document), "logo": ""}
        assert_is(words, known, document.name)


@pytest.mark.parametrize("name", ["do", "because", "line", "step", "seen_by"])
def test_need_has_its_fields_and_the_words_made_of_them(name: str) -> None:
    assert name in known_names(View("PS")).below["needs"].entry[0].below


def test_entry_of_a_document_for_each_is_known() -> None:
    known = known_names(View("N", "referral.options"))
    assert known.below["entry"].below["name"].kind == "text"
    assert "entry" not in known_names(View("N")).below
