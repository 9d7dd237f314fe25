"""Every rule of counsel has a case that breaks just it, its words, and a twin that just does not.

``tests/counsel/NAME.yaml`` names a shipped example as ``base`` and, by dotted path, the few fields
that differ: under ``breaks`` so that the rule (``rule``, if not NAME) speaks and no other does,
under ``keeps`` so that none does. A field with nothing behind it is taken out. Under ``practice``
stands what the practice file says otherwise. ``NAME.txt`` holds what is said of each case under
``breaks``.
"""

from __future__ import annotations

import re
import shutil
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from desk import as_yaml, changed, short_templates
from findings import FOLDERS, Changes, at_home, rules_of, said_of, words_of
from yaml_texts import fields_of

from gen.cli import main
from gen.counsel.rule import RULES
from gen.problem import Problem

HOME = Path(__file__).parent / "counsel"
PAIRS = sorted(path.stem for path in HOME.glob("*.yaml"))
NOT_EVERYDAY = re.compile(
    r"(?i)\b(pars\w+|schema|valid\w*|invalid|strings?|null|regex|exceptions?|unexpected|please"
    r"|you forgot|mapping|sequence|scalar|token|boolean|integer|field|class|counsel)\b|!|[“”]"
)


@cache
def pair(name: str) -> dict[str, Any]:
    return fields_of(HOME / f"{name}.yaml")


def rule_of(name: str) -> str:
    return str(pair(name).get("rule", name))


@cache
def told(name: str, side: str, variant: str) -> tuple[Problem, ...]:
    """What is said of a case of the pair, over a practice file with the pair's own changes.

    It is found once for all tests, in the folder of the first: nothing in it hangs on that.
    """
    if practice := pair(name).get("practice"):
        practice_with(practice)
    return said_of(pair(name)["base"], pair(name)[side][variant])


def practice_with(changes: Changes) -> None:
    if FOLDERS.templates.is_symlink():
        shared = FOLDERS.templates.resolve()
        FOLDERS.templates.unlink()
        shutil.copytree(shared, FOLDERS.templates)
    file = FOLDERS.templates / "practice.yaml"
    file.write_text(as_yaml(changed(fields_of(file), changes)), encoding="utf-8")


def variants(side: str) -> list[Any]:
    return [
        pytest.param(name, variant, id=f"{name}: {variant}")
        for name in PAIRS
        for variant in pair(name)[side]
    ]


@pytest.fixture(autouse=True)
def _folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    at_home(tmp_path, monkeypatch, short_templates())


@pytest.mark.parametrize("name", PAIRS)
def test_broken_rule_is_told_in_these_words(name: str, accept: bool) -> None:
    golden = HOME / f"{name}.txt"
    said = "".join(
        f"# {variant}\n{words_of(told(name, 'breaks', variant))}"
        for variant in pair(name)["breaks"]
    ).rstrip("\n")
    if accept:
        golden.write_text(f"{said}\n", encoding="utf-8")
    assert f"{said}\n" == golden.read_text(encoding="utf-8")


@pytest.mark.parametrize(("name", "variant"), variants("breaks"))
def test_broken_rule_speaks_alone_and_once_at_its_place(name: str, variant: str) -> None:
    problems = told(name, "breaks", variant)
    assert [problem.rule for problem in problems] == [rule_of(name)], words_of(problems)
    (problem,) = problems
    assert problem.level == RULES[problem.rule].level
    assert problem.place.line >= 1
    if "practice.yaml" not in problem.place.file:
        line = problem.place.excerpt
        steps = [step for step in problem.field.split(" > ") if not step.isdecimal()]
        assert problem.place.line == 1 or any(f"{step}:" in line for step in steps) or "- " in line


@pytest.mark.parametrize(("name", "variant"), variants("keeps"))
def test_twin_of_a_broken_rule_is_silent(name: str, variant: str) -> None:
    problems = told(name, "keeps", variant)
    assert not problems, words_of(problems)


def test_no_rule_is_without_its_pair_and_no_pair_without_its_rule() -> None:
    assert {rule_of(name) for name in PAIRS} == set(RULES)
    assert all(pair(name)["breaks"] and pair(name)["keeps"] for name in PAIRS)
    assert {path.stem for path in HOME.glob("*.txt")} == set(PAIRS)


def test_every_rule_gives_way_to_rules_that_there_are() -> None:
    assert {other for rule in RULES.values() for other in rule.unless} <= set(RULES)


@pytest.mark.parametrize("name", PAIRS)
def test_every_message_says_what_is_wrong_and_what_to_do_in_everyday_words(name: str) -> None:
    for variant in pair(name)["breaks"]:
        for problem in told(name, "breaks", variant):
            for sentence in (problem.what, problem.fix):
                assert sentence[:1].isupper() or sentence[:1] in '"1234567890', sentence
                assert sentence.endswith((".", "?")), sentence
                assert ".." not in sentence, sentence
                assert "None" not in sentence, sentence
                assert not NOT_EVERYDAY.search(re.sub(r'"[^"]*"', "", sentence)), sentence


@pytest.mark.parametrize(
    "example", ["willing", "beyond-scope", "broken-trust", "leave", "complete", "accept"]
)
def test_shipped_example_has_no_finding(example: str) -> None:
    assert rules_of(example, {}) == []


def test_command_prints_what_the_golden_texts_hold() -> None:
    problems = said_of("willing", {"tried": "", "door.letter": "skip"})
    result = CliRunner().invoke(main, ["check"])
    assert result.stdout == words_of(problems)
    assert result.exit_code == 1
