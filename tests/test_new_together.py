"""``gen new``: what answers do to one another is told at once, and each way out can be taken."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import shipped
from findings import FOLDERS, at_home, said_of, varied
from new_talk import begin, file_in, told, with_practice
from yaml_texts import fields_of

from gen.new_case.answers import Answers, field_at
from gen.new_case.conversation import Conversation
from gen.new_case.several import settled
from gen.new_case.told import Told
from gen.problem import Problem
from gen.schema import PATHS
from gen.shared import Shared

END, WHY = "On which day does the coaching end?", "  1  the client agreed to it"
AFTER = "When is the last session?"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return with_practice(tmp_path)


def test_end_within_the_notice_is_told_at_once_with_the_first_day_that_fits(folder: Path) -> None:
    begun = begin(folder, {END: ["2026-10-20", "ok"], AFTER: "stop"})
    said = " ".join(begun.screen.split())
    assert "The agreement asks for 14 days of notice" in said
    assert "ok: take 2026-10-28. Or another answer." in said
    assert "keep this one; what comes next is: Why may it end sooner than the notice?" in said
    assert begun.answers["ending"]["date"] == "2026-10-28"


def test_notice_that_was_waived_is_asked_for(folder: Path) -> None:
    ended = told(folder, "part", {END: ["2026-10-20", ""], WHY: "the client agreed to it"})
    assert ended.exit_code == 0, ended.screen
    assert "Taken together" not in ended.screen
    agreement = fields_of(file_in(folder))["engagement"]["agreement"]
    assert agreement == {"notice_waived": "client agreed"}


def test_what_a_passed_line_makes_wrong_is_told_there(folder: Path) -> None:
    screen = told(folder, "refer", {"What could the client use?": "stop"}).screen
    named, _, later = screen.rpartition("Another one? Enter alone: no more.")
    assert "Nobody else is named" not in named
    assert later.count("Nobody else is named") == 1
    assert "back: change it. Otherwise check will tell of it again." in later


LEFT, SUM = "How many paid sessions will be left over", "How much money is still to be paid?"
MONEY, NONE_LEFT = "Is money still to be paid?", "no paid session will be left over"


def test_paid_sessions_that_will_be_used_by_the_end_are_an_answer(folder: Path) -> None:
    ended = told(folder, "leave", {MONEY: "1"})
    assert (ended.exit_code, LEFT in ended.screen) == (0, False), ended.screen
    assert NONE_LEFT in " ".join(ended.screen.split())
    assert fields_of(file_in(folder))["ending"]["fees"] == {"status": "none due"}
    assert "sessions_unused" not in fields_of(file_in(folder))["engagement"]


def test_paid_sessions_that_are_left_over_are_asked_for_where_money_is_paid_back(
    folder: Path,
) -> None:
    back = {MONEY: ["2", "4"], LEFT: "three sessions", SUM: "240", "By which day": ["back", "back"]}
    begun = begin(folder, {**back, LEFT: ["3 sessions", "back"], "Who else can help": "stop"})
    assert begun.answers["engagement"]["sessions_unused"] == "3"
    assert begun.answers["ending"]["fees"] == {"status": "per agreement"}


# --- each way out that a message names ---

COUNSEL = Path(__file__).parent / "counsel"
NAMED = re.compile(r'"([a-z_]+)"|\b([a-z_]+):(?=[ "]|$)')
LAST = {path.rpartition(".")[2]: path for path in PATHS}
# What came of the meeting is asked for once it was held; the practice is told by itself.
ELSEWHERE = {"answer", "met_on", "outcome", "allow", "practice", "coach"}


def broken(file: Path) -> Iterator[tuple[str, dict[str, Any]]]:
    pair = fields_of(file)
    if "practice" not in pair:
        yield from ((pair["base"], changes) for changes in pair["breaks"].values())


def texts(node: Any) -> Any:
    """Fields as answers: texts in sections and lists."""
    if isinstance(node, dict):
        return {name: texts(each) for name, each in node.items()}
    return [texts(each) for each in node] if isinstance(node, list) else str(node)


def asked_for(problem: Problem, base: str, changes: dict[str, Any], other: str = "") -> set[str]:
    """The names of all that the conversation asks for once the problem was told.

    What was answered stays so, but for the first answer of several: it becomes the ``other`` one.
    """
    shared = Shared(FOLDERS.templates)
    told = Told("cases/example-case.yaml", "example-case", texts(varied(base, changes)), shared)
    conversation = Conversation(told)
    conversation.want()
    assert conversation.reopen(problem), problem
    found: set[str] = set()
    while (step := conversation.next()) and len(found) < 90:
        found |= {*step.path.split("."), *step.question.path.split("."), *step.question.entries}
        chosen, other = (other, "") if other in step.field.choices else (step.before, other)
        if chosen:
            conversation.answer(step.path, chosen)
        else:
            conversation.skip(step)
    return found


def asked_in_any_way(problem: Problem, base: str, changes: dict[str, Any]) -> set[str]:
    """The same, whatever is answered where the problem leaves a choice."""
    fields = [field_at(LAST[name]) for name in named(problem) & LAST.keys()]
    ways = {each for field in fields if field for each in field.choices}
    return set().union(*(asked_for(problem, base, changes, way) for way in ("", *ways)))


def named(problem: Problem) -> set[str]:
    return {one or other for one, other in NAMED.findall(problem.fix)}


@pytest.mark.parametrize("file", sorted(COUNSEL.glob("*.yaml")), ids=lambda file: file.stem)
def test_each_field_that_an_error_names_can_be_given(
    file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    at_home(tmp_path, monkeypatch, shipped.templates())
    for base, changes in broken(file):
        for problem in said_of(base, changes):
            if problem.level == "error" and problem.path:
                wanted = (named(problem) & LAST.keys()) - ELSEWHERE
                assert wanted <= asked_in_any_way(problem, base, changes), problem.fix


def test_what_an_answer_has_settled_is_not_asked_for_in_other_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    at_home(tmp_path, monkeypatch, shipped.templates())
    unsettled = {"ending.fees": {"status": "none due"}}
    (problem,) = said_of("willing", unsettled)
    assert "amount" in asked_for(problem, "willing", unsettled, "refund due")
    assert "amount" not in asked_for(problem, "willing", unsettled, "per agreement")


def test_a_sum_is_kept_where_it_is_disputed_and_goes_where_nothing_is_owed() -> None:
    fees = {"status": "balance due", "amount": "45", "currency": "KES", "by": "2026-10-01"}
    answers: Answers = {"ending": {"fees": fees}}
    disputed = settled(answers, "ending.fees.status", "disputed")
    assert disputed["ending"]["fees"] == {"status": "disputed", "amount": "45", "currency": "KES"}
    assert settled(answers, "ending.fees.status", "none due")["ending"]["fees"] == {
        "status": "none due"
    }
