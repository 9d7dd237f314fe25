"""What is told of how a text reads is told of a text that a paper of the case prints."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import Any

import pytest
import shipped
import yaml
from desk import Desk

from gen.as_read import pages_of
from gen.case import Case
from gen.case_texts import printed_texts
from gen.counsel.tone import is_judged, judged_texts
from gen.phrasing.read_in import is_read
from gen.phrasing.slips import IN_SENTENCES
from gen.reading.source import source_of
from gen.road import read_form
from gen.shared import Shared

EXAMPLES = ("accept", "beyond-scope", "broken-trust", "complete", "leave", "part", "willing")
PROBE = "Qzxjq"  # stands in no text
BESIDE: dict[str, Any] = {
    "needs": [{"do": "keep Mondays free", "because": "I can plan", "seen_by": "your calendar"}],
    "tried": ["moving to evenings", "a call in May"],
    "engagement.reached": ["opened the shop"],
    "door.conditions": [{"do": "finish the draft", "seen_by": "the last page"}],
    "door.once": "the case is settled",
}


@cache
def shared() -> Shared:
    return Shared(shipped.all_templates())


def case_of(example: str, door: str) -> Case:
    fields = shipped.fields(example)
    fields.setdefault("door", {})["state"] = door
    for path, value in BESIDE.items():
        *steps, last = path.split(".")
        at = fields
        for step in steps:
            at = at.setdefault(step, {})
        at.setdefault(last, value)
    written = yaml.safe_dump(fields, sort_keys=False, width=1000).encode()
    case, problems = read_form(source_of("/nowhere/example-x.yaml", written), shared())
    assert case, problems
    return case


def probed(fields: Any, steps: list[str]) -> Any:
    """The fields with the probe at the end of the steps."""
    if not steps:
        return PROBE
    first, *rest = steps
    if isinstance(fields, Mapping):
        return {**fields, first: probed(fields[first], rest)}
    at = int(first)
    return [*fields[:at], probed(fields[at], rest), *fields[at + 1 :]]


@pytest.mark.parametrize("door", ["open", "closed"])
@pytest.mark.parametrize("example", EXAMPLES)
def test_a_text_that_is_judged_by_how_it_reads_is_printed(example: str, door: str) -> None:
    case = case_of(example, door)
    for path, _ in printed_texts(case, "SNL"):
        field = re.sub(r"\.\d+(?=\.|$)", "", path)
        if field in IN_SENTENCES and case.gives(path) and is_read(case, field):
            pages = pages_of(case.with_fields(probed(case.fields, path.split("."))), shared())
            assert any(PROBE.lower() in page.lower() for page in pages), path


def test_no_message_is_about_a_sign_that_no_paper_prints(desk: Desk) -> None:
    changes = {"door.conditions": [{"do": "finish the draft", "seen_by": "when I see it"}]}
    desk.case("example-a", "example-beyond-scope", changes)
    desk.case("example-b", "example-part", changes)
    unread, read = desk.gen("check", "--json").report["cases"]
    assert "reads-wrong" not in [each["rule"] for each in unread["problems"]]
    assert "reads-wrong" in [each["rule"] for each in read["problems"]]


def test_how_a_text_reads_is_told_beside_a_label_in_another(desk: Desk) -> None:
    changes = {"engagement.goals": ["open her own bakery"], "referral.need": "help for an addict"}
    desk.case("example-a", "example-willing", changes)
    (case,) = desk.gen("check", "--json").report["cases"]
    told = {(each["rule"], each["field"]) for each in case["problems"]}
    assert ("label-in-need", "referral > need") in told
    assert ("reads-wrong", "engagement > goals > 1") in told
    assert ("reads-wrong", "referral > need") not in told


def test_words_that_no_client_hears_hurt_nobody(desk: Desk) -> None:
    changes = {"reason.facts": [{"on": "2026-09-04", "what": "You are always late."}]}
    desk.case("example-a", "example-beyond-scope", changes)
    desk.case("example-b", "example-broken-trust", changes)
    unread, firm = desk.gen("check", "--json").report["cases"]
    assert "tone-absolute" not in [each["rule"] for each in unread["problems"]]
    assert "tone-absolute" in [each["rule"] for each in firm["problems"]]


@pytest.mark.parametrize("door", ["open", "closed"])
@pytest.mark.parametrize("example", EXAMPLES)
def test_what_is_not_judged_is_on_the_coachs_own_pages_alone(example: str, door: str) -> None:
    case = case_of(example, door)
    judged = {path for path, _ in judged_texts(case)}
    for path, _ in printed_texts(case, "SNL"):
        if is_judged(path) and case.gives(path) and path not in judged:
            pages = pages_of(case.with_fields(probed(case.fields, path.split("."))), shared())
            lines = [line for page in pages for line in page.split("\n")]
            told = [line for line in lines if PROBE.lower() in line.lower()]
            assert all(line.startswith("What was tried:") for line in told), path
