"""What holds for every case that the rules accept, and for every finding, whatever is written."""

from __future__ import annotations

import ast
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
import shipped
from broken_cases import broken_cases
from findings import CASE, FOLDERS, as_plain_yaml, at_home, words_of
from hypothesis import HealthCheck, given, settings
from random_cases import quiet_cases
from reading_documents import read_document
from shown_values import wrongly_shown
from tries import tries

import gen
from gen.case import Case
from gen.case_texts import printed_texts, private_texts
from gen.counsel import check_counsel
from gen.documents import BUILT_IN_KINDS, Document, Kind, documents_of
from gen.form.check import check_case
from gen.problem import Problem
from gen.reading.merge import over_practice
from gen.reading.source import read_source
from gen.road import make_document
from gen.shared import Shared
from gen.words import words_of as words_for

ANY = settings(suppress_health_check=list(HealthCheck))
SOME = settings(ANY, max_examples=tries(25))
MANY = settings(ANY, max_examples=tries(100))
LETTER = "door-open-letter"
CLOCKS = {"today", "now", "utcnow", "fromtimestamp"}


@pytest.fixture(scope="module", autouse=True)
def _folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    with pytest.MonkeyPatch.context() as monkeypatch:
        at_home(tmp_path_factory.mktemp("random"), monkeypatch, shipped.templates())
        yield


def read(fields: Mapping[str, Any]) -> tuple[Case | None, tuple[Problem, ...]]:
    """The case, resting on no practice file, and all that is said of it."""
    CASE.write_text(as_plain_yaml(fields), encoding="utf-8")
    source = read_source(CASE)
    assert source.root
    merged = over_practice(source.root, None)
    checked = check_case(CASE.stem, source.file, merged, FOLDERS.templates)
    found = checked.problems + (check_counsel(checked.case) if checked.case else ())
    return checked.case, (*source.problems, *found)


def accepted(fields: Mapping[str, Any]) -> Case:
    case, problems = read(fields)
    assert case
    assert not problems, words_of(problems)
    return case


def made(case: Case) -> dict[str, bytes]:
    """The documents that the case gets, by kind."""
    found: dict[str, bytes] = {}
    for document in documents_of(case, BUILT_IN_KINDS):
        if not document.why_not:
            finished = make_document(case, document, Shared(FOLDERS.templates), ())
            assert not finished.problems, finished.problems
            found[document.name] = finished.data
    return found


@SOME
@given(quiet_cases())
def test_every_value_that_a_case_gives_for_a_document_stands_in_it_and_no_other(
    fields: dict[str, Any],
) -> None:
    case = accepted(fields)
    documents = made(case)
    for document in documents_of(case, BUILT_IN_KINDS):
        if document.name in documents:
            text = read_document(documents[document.name]).everything
            assert not list(wrongly_shown(case, document, text))


@SOME
@given(quiet_cases())
def test_private_words_and_a_letter_behind_a_closed_door_are_never_made(
    fields: dict[str, Any],
) -> None:
    case = accepted(fields)
    documents = made(case)
    if case["door.state"] == "closed":
        assert LETTER not in documents
    elif case["outcome.answer"] not in ("yes", "not held", "returned"):
        assert LETTER in documents
    for content in documents.values():
        text = read_document(content).everything
        for section in ("reason", "outcome"):
            hidden, _, mark = case.text(f"{section}.private").partition(" Zq")
            assert hidden not in text
            assert f"Zq{mark}" not in text


@SOME
@given(quiet_cases())
def test_a_kind_of_a_practices_own_knows_no_words_that_are_for_the_coach_alone(
    fields: dict[str, Any],
) -> None:
    case = accepted(fields)
    coachs = dict(private_texts(case)) | {
        path: text for path, text in printed_texts(case, "P") if (path, text) not in handed(case)
    }
    assert coachs
    for letters in ("S", "N", "L", "SN", "SNL"):
        known = words_for(case, Document(Kind("own", "Own", "Own", letters)))
        said = " ".join(_texts_in(known))
        assert not [path for path, text in coachs.items() if text in said], letters


def handed(case: Case) -> set[tuple[str, str]]:
    """The texts that stand in any paper of the client's, or are said."""
    return set(printed_texts(case, "SNL"))


def _texts_in(value: object) -> Iterator[str]:
    if isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, list):
        for each in value:
            yield from _texts_in(each)
    elif isinstance(value, str):
        yield value


@MANY
@given(broken_cases())
def test_no_two_findings_have_the_same_place_and_rule(fields: dict[str, Any]) -> None:
    _, problems = read(fields)
    counts = Counter((problem.rule, problem.place, problem.field) for problem in problems)
    assert not [each for each, count in counts.items() if count > 1]
    for problem in problems:
        assert problem.place.file == CASE.as_posix()
        assert 1 <= problem.place.line <= len(CASE.read_text(encoding="utf-8").splitlines())


@MANY
@given(broken_cases())
def test_case_without_an_error_never_opens_a_closed_door(fields: dict[str, Any]) -> None:
    case, problems = read(fields)
    if case and not any(problem.level == "error" for problem in problems):
        closed = case["door.state"] != "open"
        (letter,) = (
            each for each in documents_of(case, BUILT_IN_KINDS) if each.kind.name == LETTER
        )
        assert not (closed and not letter.why_not)
        assert not (closed and case["decision.mode"] == "conditional")


def test_nothing_but_the_age_of_a_file_and_a_lock_depends_on_the_clock() -> None:
    home = Path(gen.__file__).parent
    # What is due is shown by today's date, and is in no document.
    names = ("run/file_hash.py", "run/lock.py", "cli/list.py", "preview/office.py")  # it waits
    of_files = {home / name for name in names}
    for module in sorted(set(home.rglob("*.py")) - of_files):
        for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Attribute):
                assert node.attr not in CLOCKS, f"{module}: {ast.unparse(node)}"
            if isinstance(node, ast.Import):
                assert "time" not in {alias.name for alias in node.names}, module
            if isinstance(node, ast.ImportFrom):
                assert node.module != "time", module
