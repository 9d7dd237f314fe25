"""Every mistake in the form of a file has a message, which stands beside it as the reader sees it.

``tests/messages/NAME.yaml`` is a case with the mistake, ``NAME.txt`` what is said about it.
"""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest
import shipped

from gen.form.check import check_case, check_practice
from gen.problem import Problem, in_file_order
from gen.reading.merge import over_practice
from gen.reading.source import read_practice, read_source

MESSAGES = Path(__file__).parent / "messages"
MISTAKES = sorted(path.stem for path in MESSAGES.glob("*.yaml"))
NOT_EVERYDAY = re.compile(
    r"(?i)\b(pars\w+|schema|valid\w*|invalid|strings?|null|regex|exceptions?|unexpected|please"
    r"|you forgot|mapping|sequence|scalar|token|boolean|integer)\b|!(?!\w|\")"
)

COLUMNS = 80


def problems_of(case: Path, templates: Path) -> tuple[Problem, ...]:
    practice = read_practice(templates)
    source = read_source(case)
    found = [*source.problems, *check_practice(practice, templates)]
    if source.root:
        merged = over_practice(source.root, practice.root)
        found += check_case(case.stem, source.file, merged, templates).problems
    return in_file_order(found)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project with the shipped practice file, as the current folder."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "cases").mkdir()
    (tmp_path / "templates").mkdir()
    shutil.copy(shipped.PRACTICE, "templates")
    return tmp_path


def said_of(mistake: str) -> tuple[Problem, ...]:
    case = Path("cases") / f"example-{mistake}.yaml"
    shutil.copy(MESSAGES / f"{mistake}.yaml", case)
    return problems_of(case, Path("templates"))


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize("mistake", MISTAKES)
def test_mistake_is_told_in_these_words(mistake: str, accept: bool) -> None:
    golden = MESSAGES / f"{mistake}.txt"
    said = "\n\n".join(problem.as_text() for problem in said_of(mistake)) + "\n"
    if accept:
        golden.write_text(said, encoding="utf-8")
    assert said == golden.read_text(encoding="utf-8")


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize("mistake", MISTAKES)
def test_words_are_everyday_words(mistake: str) -> None:
    for problem in said_of(mistake):
        for sentence in (problem.what, problem.fix):
            assert not NOT_EVERYDAY.search(re.sub(r'"[^"]*"', "", sentence)), sentence
            assert sentence[-1:] in '.?":' or re.search(r": \S.*$", sentence), sentence
        assert problem.what
        assert problem.fix


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize("mistake", MISTAKES)
def test_shown_line_is_no_wider_than_a_terminal(mistake: str) -> None:
    for problem in said_of(mistake):
        shown = [line for line in problem.as_text().split("\n")[1:3] if line.startswith("    ")]
        assert max(map(len, shown), default=0) <= COLUMNS
