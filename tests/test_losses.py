"""What YAML would drop or join without a word is told, at its place."""

from __future__ import annotations

import pytest

from gen.reading.source import read_text


@pytest.mark.parametrize("line", ["name: Ann  # the client", "name:  # none yet", "name: Ann#1"])
def test_comment_that_stands_apart_is_no_warning(line: str) -> None:
    assert read_text("a.yaml", f"{line}\nother: x\n").problems == ()


@pytest.mark.parametrize(
    "line",
    [
        "name: Ann # Miller", "name: #123", "name: # none yet", "name: [a, b # c\n  ]",
        'name: "Ann" #1', "name: 'Ann'#1", "name: | # 1\n  Ann", "name: [a] # b",
    ],
)  # fmt: skip
def test_words_that_a_sharp_swallows_are_a_warning(line: str) -> None:
    (problem,) = read_text("a.yaml", f"{line}\nother: x\n").problems
    assert (problem.rule, problem.level, problem.place.line) == ("words-dropped", "warning", 1)


def test_tab_before_a_comment_is_told_of_once() -> None:
    (problem,) = read_text("a.yaml", "name: Ann\t# the client\n").problems
    assert "tab" in problem.what


def test_list_below_a_text_and_an_entry_apart_from_the_others_are_told_once() -> None:
    below = "".join(f"    - {word}\n" for word in ("one", "two", "three"))
    problems = read_text("a.yaml", f"private: as he said\n{below}last: x\n").problems
    assert [problem.place.line for problem in problems] == [2]
    problems = read_text("a.yaml", f"goals:\n  - open it\n{below}last: x\n").problems
    assert [problem.place.line for problem in problems] == [2]  # one line to move, and not three
