"""What a copied file still holds of an example, or of another client, is found before it is sent.

The messages stand in ``tests/leftovers.txt``, as the reader sees them.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
import shipped
from desk import KINDS, Desk, command
from of_ones_own import OURS, THEIRS, found, rules

GOLDEN = Path(__file__).parent / "leftovers.txt"
WILLING = "example-willing"


@pytest.fixture
def ours(desk: Desk) -> Desk:
    """A desk with a practice of its own and short templates."""
    desk.with_own_templates().with_short(*KINDS)
    desk.change_practice(OURS)
    return desk


# --- another-clients-name ---


def with_two(desk: Desk, changes: Mapping[str, Any]) -> Desk:
    other = {"client.name": "Kim Lindqvist", "client.called": "Kim"}
    desk.case("2026-013", WILLING, {**THEIRS, **other})
    desk.case("2026-014", WILLING, {**THEIRS, **changes})
    return desk


@pytest.mark.parametrize(
    "changes",
    [
        {"engagement.thanks": ["Kim, you showed me the first frame you built."]},
        {"engagement.thanks": ["You built it. Kim, you showed me the frame."]},
        {"engagement.thanks": ["You showed me the first frame you built, Kim."]},
        {"reason.statement": "The steps of Kim Lindqvist are still open."},
        {"ending.materials": "The folder of Kim Lindqvist is yours."},
        {"engagement.thanks": ["You built the first frame by hand, thank you Kim."]},
        {"client.called": "Kim"},
        {"client.called": "Ruben", "client.salutation": "Dear Kim"},
    ],
)
def test_name_of_another_client_is_told(ours: Desk, changes: Mapping[str, Any]) -> None:
    told = found(with_two(ours, changes))
    assert [(rule, file) for rule, file, _ in told] == [("another-clients-name", "2026-014.yaml")]


@pytest.mark.parametrize(
    "changes",
    [
        {"engagement.thanks": ["You lent Kim a hand with the first frame."]},
        {"engagement.thanks": ["Kimberly, or Kim Lindqvists, is not a name here."]},
        {"client.name": "Kim Baumann", "client.called": "Kim",
         "engagement.thanks": ["Kim, you showed me the first frame you built."]},
        {"client.name": "Kim Lindqvist", "client.called": "Kim",
         "engagement.thanks": ["Kim Lindqvist, you put your name to each page."]},
        {"others": [{"who": "partner", "name": "Kim Lindqvist"}]},
        {"reason.private": "Kim Lindqvist, who comes on Tuesdays, told me."},
    ],
)  # fmt: skip
def test_twin_without_the_name_of_another_client_is_silent(
    ours: Desk, changes: Mapping[str, Any]
) -> None:
    assert found(with_two(ours, changes)) == []


AT_THE_OFFICE = {"ending.records.copy_from": "Kim, at kim@ours.example"}


def test_who_works_for_the_practice_is_no_other_client(ours: Desk) -> None:
    ours.change_practice({**OURS, **AT_THE_OFFICE})
    assert found(with_two(ours, {"engagement.thanks": ["You brought cake for Kim."]})) == []
    assert found(with_two(ours, {"ending.materials": "Kim, at the desk, has them."})) == []
    assert found(with_two(ours, {"ending.contact.via": "Kim, at kim@ours.example"})) == []


def test_the_whole_name_of_another_client_is_told_though_the_office_has_a_namesake(
    ours: Desk,
) -> None:
    ours.change_practice({**OURS, **AT_THE_OFFICE})
    told = found(with_two(ours, {"ending.materials": "The folder of Kim Lindqvist is yours."}))
    assert [rule for rule, _, _ in told] == ["another-clients-name"]


def test_nobody_is_named_whom_the_text_does_not_name(ours: Desk) -> None:
    run = with_two(ours, {"engagement.thanks": ["Kim, you showed me the frame."]}).docs()
    assert "another-clients-name" in run.stdout + run.stderr
    assert "Lindqvist" not in run.stdout + run.stderr


def test_name_of_another_client_can_be_meant(ours: Desk) -> None:
    meant = {"rule": "another-clients-name", "why": "Both agreed to it.", "words": "Kim"}
    thanks = ["Kim, you showed me the first frame you built."]
    assert found(with_two(ours, {"engagement.thanks": thanks, "allow": [meant]})) == []


def test_no_case_is_read_again_for_the_name_of_another(ours: Desk) -> None:
    thanks = ["Kim, you showed me the first frame you built."]
    ours.case("2026-014", WILLING, {**THEIRS, "engagement.thanks": thanks})
    assert found(ours) == []
    with_two(ours, {"engagement.thanks": thanks})
    stamp = (ours.cases / "2026-014.yaml").stat()
    os.utime(ours.cases / "2026-014.yaml", ns=(stamp.st_atime_ns, stamp.st_mtime_ns))
    assert found(ours) == []


# --- named-after-the-client ---


@pytest.mark.parametrize("name", ["achterberg", "2026-ruben", "Ruben_Achterberg", "ACHTERBERG 2"])
def test_file_named_after_the_client_is_told(ours: Desk, name: str) -> None:
    ours.case(name, WILLING, THEIRS)
    assert rules(ours) == ["named-after-the-client"]
    assert ours.made()


def test_file_named_after_what_the_client_is_called_is_told(ours: Desk) -> None:
    ours.case("rubinho", WILLING, {**THEIRS, "client.called": "Rubinho"})
    assert rules(ours) == ["named-after-the-client"]


@pytest.mark.parametrize("name", ["zoe-nunez", "2026-lukasz", "\u0142ukasz"])
def test_file_named_after_the_client_without_accents_is_told(ours: Desk, name: str) -> None:
    ours.case(name, WILLING, {**THEIRS, "client.name": "Zo\xeb \u0141ukasz N\xfa\xf1ez"})
    assert rules(ours) == ["named-after-the-client"]


@pytest.mark.parametrize("name", ["2026-014", "rubens", "achterbergstrasse", "de", "dr"])
def test_file_not_named_after_the_client_is_silent(ours: Desk, name: str) -> None:
    ours.case(name, WILLING, {**THEIRS, "client.name": "Dr. Ruben de Achterberg"})
    assert rules(ours) == []


# --- the words ---


def test_leftovers_are_told_in_these_words(ours: Desk, accept: bool) -> None:
    thanks = ["Kim, you showed me the first frame you built."]
    left = {
        "client.name": "Daniel Okafor",
        "client.called": "Daniel",
        "engagement.goals": ["open the bakery"],
    }
    with_two(ours, {"engagement.thanks": thanks})
    ours.case("achterberg", WILLING, THEIRS)
    shutil.copy(shipped.example("willing"), ours.cases / "2026-015.yaml")
    ours.case("2026-016", WILLING, {**THEIRS, **left})
    said = command("check", "--cases", "cases", "--templates", "templates", cwd=ours.folder).stdout
    if accept:
        GOLDEN.write_text(said, encoding="utf-8")
    assert said == GOLDEN.read_text(encoding="utf-8")


def test_what_anybody_may_want_in_just_these_words_is_no_sign_by_itself(ours: Desk) -> None:
    ours.case("2026-014", WILLING, {**THEIRS, "engagement.goals": ["get your evenings back"]})
    assert "still-the-example" not in rules(ours)
    ours.case("2026-014", WILLING, {**THEIRS, "engagement.goals": ["open the bakery"]})
    assert "still-the-example" in rules(ours)
