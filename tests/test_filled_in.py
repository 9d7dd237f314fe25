"""Page 1 of the script says what was filled in, where nobody wrote it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
import shipped
from desk import Desk
from findings import as_plain_yaml, at_home, varied

from gen.as_read import pages_of
from gen.documents import documents_of
from gen.fill import fill
from gen.proof.visible_text import visible_lines
from gen.reading.source import source_of
from gen.road import read_case, read_form
from gen.schema import CASE, Field
from gen.shared import Shared
from gen.words import words_of

COMPLETE = "example-complete"
FILLED_IN = "these were filled in for you: No money is owed on either side."


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({}, True),
        ({"ending.fees": {"status": "none due"}}, False),
        ({"ending.fees": {"status": "per agreement"}}, False),
    ],
    ids=["nobody wrote it", "the case says it", "the case says something else"],
)
def test_that_no_money_is_owed_is_told_as_filled_in(
    desk: Desk, changes: Mapping[str, object], *, said: bool
) -> None:
    desk.with_shipped_templates().case("example-1", COMPLETE, changes)
    page = " ".join(desk.gen("show", "example-1", "--document", "meeting-script").stdout.split())
    assert "Money:" in page
    assert (FILLED_IN in page) is said


WILLING = "example-willing"
OF_A_RETURN = "From your practice file: a new start is tried for four sessions first"


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"client.called": None}, "The client is called Daniel."),
        (
            {"safety.concern": "discomfort", "meeting.channel": "phone"},
            "The emergency number is 911.",
        ),
        ({}, OF_A_RETURN),
        ({}, "first, and the letter mentions the fee for it."),
    ],
    ids=["the name", "the emergency number", "the trial", "the fee"],
)
def test_what_nobody_wrote_for_the_case_is_told_as_filled_in(
    desk: Desk, changes: Mapping[str, object], said: str
) -> None:
    desk.with_own_templates().case("example-1", WILLING, changes)
    desk.change_practice({"practice.emergency": None})
    page = " ".join(desk.gen("show", "example-1", "--document", "meeting-script").stdout.split())
    page = page.translate({0x2039: "", 0x203A: ""})  # around the words of the case
    assert said in page.split("these were filled in for you:")[1][:600]


@pytest.mark.parametrize(
    "changes",
    [{"door.on_return": {"fee": "same", "trial_sessions": 4}}, {"door.letter": "skip"}],
    ids=["the case says it", "no letter"],
)
def test_terms_of_a_return_that_the_case_gives_or_no_letter_names_are_not_filled_in(
    desk: Desk, changes: Mapping[str, object]
) -> None:
    desk.with_shipped_templates().case("example-1", WILLING, changes)
    page = " ".join(desk.gen("show", "example-1", "--document", "meeting-script").stdout.split())
    assert "From your practice file" not in page


# What a paper says by such a field, given or not, is no statement about this client: how it looks,
# what is left out of it, or a line that the case writes and that is printed or not.
_NO_STATEMENT = {
    "practice.language": "how days and sums are written",
    "practice.faith_based": "the practice's own, and asked for by begin",
    "practice.scripture": "what stands on the coach's own page",
    "practice.loose_ends": "whether there is a page",
    "practice.extra_documents": "whether there are pages",
    "client.minor": "what a grown client hears is what any client hears",
    "client.shares_faith": "page 1 says that nothing is on record of it",
    "client.large_print": "how it looks",
    "ending.fees.currency": "page 1 shows the sum with its sign",
    "engagement.sessions_held": "told where it is given",
    "engagement.sessions_unused": "told where it is given",
    "tried_waived": "told where it is given",
    "decision.talked_with": "a box to tick names whoever it may be",
    "safety.concern": "what is done against a danger, and no danger is claimed away",
    "risk.concern": "the same",
    "meeting.only_way": "told where it is given",
    "door.letter": "whether there is a letter, and its day is told",
    "review.use": "whether the case's questions are printed",
    "engagement.agreement.notice_days": "page 1 says that no agreement is named",
    "engagement.agreement.notice_waived": "told where it is given",
    "outcome.answer": "nothing has come of it before it is said",
}
_TALKS = ("willing", "beyond-scope", "broken-trust", "accept")


def _optional(field: Field, way: tuple[str, ...] = ()) -> Iterator[tuple[str, Field]]:
    for name, inner in field.fields.items():
        if inner.kind == "section":
            yield from _optional(inner, (*way, name))
        elif not inner.required:
            yield ".".join((*way, name)), inner


def _other_answers(field: Field) -> tuple[str, ...]:
    if field.kind == "date or none":
        return ("2026-06-01",)
    if field.kind == "yes or no":
        return ("yes",)
    numbers = ("7",) if field.kind == "whole number" else ()
    return field.choices[1:2] + field.choices[-1:] or numbers


def _says(fields: Any, path: str) -> bool:
    for name in path.split("."):
        fields = fields.get(name) if isinstance(fields, Mapping) else None
    return fields is not None


def _papers(base: str, field: str, answer: str, shared: Shared) -> tuple[set[str], str]:
    """The sentences that the client hears and reads, and what page 1 says was filled in."""
    changes = {"engagement.sessions_held": "8", field: answer}
    source = source_of("cases/example-a.yaml", as_plain_yaml(varied(base, changes)).encode())
    # What is an error is not printed; but any other answer may be one beside this case's own.
    case, _ = (read_form if answer else read_case)(source, shared)
    if case is None:
        return set(), ""
    pages = "\n".join(pages_of(case, shared))
    said = set(re.split(r"(?<=[.!?])[”)]*\s+|\n", pages))
    (script,) = (each for each in documents_of(case, shared.kinds.rows) if each.kind.for_the_coach)
    filled = fill(case, script, words_of(case, script), shared)
    page = visible_lines(filled.stories[filled.template.names.body])
    return said, page.partition("these were filled in for you:")[2].partition("\n")[0]


@pytest.mark.parametrize("base", _TALKS)
def test_whatever_is_said_because_a_field_is_not_given_is_told_as_filled_in(
    base: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    at_home(tmp_path, monkeypatch, shipped.all_templates())
    shared = Shared(shipped.all_templates())
    as_it_is = _papers(base, "engagement.sessions_held", "8", shared)
    for field, kind in _optional(CASE):
        answers = () if field in _NO_STATEMENT else _other_answers(kind)
        is_given = _says(shipped.fields(base), field)
        said, told = _papers(base, field, "", shared) if is_given and answers else as_it_is
        for answer in answers:
            otherwise, told_otherwise = _papers(base, field, answer, shared)
            if otherwise and said - otherwise:
                assert told != told_otherwise, (field, answer, sorted(said - otherwise)[:3])
                break
