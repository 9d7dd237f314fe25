"""The sheet a case is printed on: its size and language, and large print."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from desk import KINDS, LETTER, NOTE, OWN_RULES, Desk
from word import W, parts_of, properties, text_of, xml_of

WILLING, SCOPE = "example-willing", "example-beyond-scope"
SIZES = {"en-US": ("12240", "15840"), "en-GB": ("11906", "16838")}
LARGEST_SMALL = 32  # half points: 16 pt


def made(desk: Desk, changes: dict[str, Any]) -> dict[str, Path]:
    own = {
        **OWN_RULES,
        "practice.name": "Marsh Coaching",
        "practice.email": "helen@marsh.example",
        "practice.faith_based": "no",
        "coach.name": "Helen Marsh",
        "coach.quality_commitment": "I prepare.",
        "coach.results_statement": "I have helped many.",
    }
    desk.with_shipped_templates().case(WILLING, WILLING, {**own, **changes})
    desk.docs(WILLING)
    return {kind: desk.file(WILLING, kind) for kind in KINDS}


def values(path: Path, element: str, *attributes: str) -> list[tuple[str | None, ...]]:
    """The attributes of every such element in all parts of the document's text and styles."""
    return [
        tuple(found.get(f"{W}{attribute}") for attribute in attributes)
        for name, part in parts_of(path).items()
        if re.fullmatch(r"word/\w+\.xml", name)
        for found in xml_of(part).iter(f"{W}{element}")
    ]


@pytest.mark.parametrize("language", SIZES)
def test_language_decides_the_sheet_of_every_section_and_the_language_of_the_text(
    desk: Desk, language: str
) -> None:
    currency = {"en-US": "USD", "en-GB": "GBP"}[language]
    documents = made(desk, {"practice.language": language, "ending.fees.currency": currency})
    sections = {kind: values(path, "pgSz", "w", "h") for kind, path in documents.items()}
    assert sections == {
        "meeting-script": [SIZES[language]] * 3,
        "referral-note": [SIZES[language]],
        "door-open-letter": [SIZES[language]],
    }
    for path in documents.values():
        assert set(values(path, "lang", "val")) == {(language,)}
        assert properties(path)["language"] == language


def test_british_case_has_british_dates_and_money(desk: Desk) -> None:
    documents = made(desk, {"practice.language": "en-GB", "ending.fees.currency": "GBP"})
    note = text_of(documents["referral-note"])
    assert "16 September 2026" in note
    assert "£240.00" in note
    assert "September 16" not in note


def sizes(path: Path) -> set[int]:
    """Every font size in half points: of styles, runs, and of letters in other scripts."""
    found = values(path, "sz", "val") + values(path, "szCs", "val")
    return {int(size) for (size,) in found if size}


def test_large_print_leaves_nothing_small_in_note_and_letter(desk: Desk) -> None:
    documents = made(desk, {"client.large_print": "yes"})
    for kind in ("referral-note", "door-open-letter"):
        assert min(sizes(documents[kind])) >= LARGEST_SMALL
        assert len(sizes(documents[kind])) > 1, "headings stay larger than the text"


def test_text_is_smaller_without_large_print(desk: Desk) -> None:
    documents = made(desk, {"client.large_print": "no"})
    assert min(sizes(documents["referral-note"])) < LARGEST_SMALL


def test_large_print_changes_nothing_in_the_coachs_script(desk: Desk) -> None:
    usual = made(desk, {})["meeting-script"].read_bytes()
    assert made(desk, {"client.large_print": "yes"})["meeting-script"].read_bytes() == usual


@pytest.mark.parametrize(
    ("language", "size"), [("en-US", ("15840", "12240")), ("en-GB", ("16838", "11906"))]
)
def test_page_that_lies_across_stays_so(desk: Desk, language: str, size: tuple[str, str]) -> None:
    desk.with_own_templates().with_short(*KINDS)
    across = '<w:pgSz w:w="15840" w:h="12240" w:orient="landscape"/>'
    desk.change_template(NOTE, '<w:pgSz w:w="12240" w:h="15840"/>', across)
    desk.case(SCOPE, SCOPE, {"practice.language": language})
    assert desk.docs().exit_code == 0
    assert values(desk.file(SCOPE, NOTE), "pgSz", "w", "h", "orient") == [(*size, "landscape")]
    upright = (*reversed(size), None)
    assert set(values(desk.file(SCOPE, LETTER), "pgSz", "w", "h", "orient")) == {upright}


@pytest.mark.parametrize(
    ("language", "line", "size"),
    [
        ("en-GB", "Toronto, ON  M7A 0B2", SIZES["en-US"]),
        ("en-US", "Vancouver BC V6B 1A1", SIZES["en-US"]),
        ("en-US", "Makati City 1226", SIZES["en-GB"]),
        ("en-US", "Sydney NSW 2000", SIZES["en-GB"]),
        ("en-GB", "Dublin 2, D02 X285", SIZES["en-GB"]),
        ("en-GB", "a place that no list knows", SIZES["en-GB"]),
    ],
)
def test_address_decides_the_sheet_where_it_tells_the_country(
    desk: Desk, language: str, line: str, size: tuple[str, str]
) -> None:
    desk.with_own_templates().with_short(*KINDS)
    here = {"practice.language": language, "practice.address": ["4 Mill Street", line]}
    desk.case(SCOPE, SCOPE, here)
    desk.docs()
    assert values(desk.file(SCOPE, NOTE), "pgSz", "w", "h") == [size]
