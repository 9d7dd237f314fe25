"""What a message tells one to do, done to the letter, mends the file.

Every fix that shows text to write, or a mark to put somewhere, is done to each file of
``tests/messages``, from the last line up, and the file is read again.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest
from test_messages import MESSAGES, MISTAKES, folder, problems_of, said_of  # noqa: F401 - a fixture

from gen.problem import Problem

Lines = list[str]
Do = Callable[[Lines, Problem, "re.Match[str]"], None]
_CUT = re.compile(r" …(['\"]?)$")
_HEAD = re.compile(r"( *(?:- +)*(?:\w+: +)?)(.*)")


def _rest(lines: Lines, problem: Problem, found: re.Match[str]) -> None:
    """What is shown takes the place of the rest of the line, and is cut where that is long."""
    at, column = problem.place.line - 1, problem.place.column - 1
    new = found[1]
    before = lines[at][: _indent_of(lines[at]) if _HEAD.findall(new)[0][0] else column]
    if cut := _CUT.search(new):
        begin = new[: cut.start()].lstrip("\"'")
        new = f"{cut[1]}{lines[at][lines[at].index(begin) :].rstrip()}{cut[1]}"
    lines[at] = before + new


def _indent_of(line: str) -> int:
    return len(line) - len(line.lstrip(" "))


def _other_quotes(lines: Lines, problem: Problem, found: re.Match[str]) -> None:
    at = problem.place.line - 1
    lines[at] = _HEAD.findall(lines[at])[0][0] + found[1]


def _whole_line(lines: Lines, problem: Problem, found: re.Match[str]) -> None:
    at = problem.place.line - 1
    new, indent = found[1], lines[at][: _indent_of(lines[at])]
    if cut := _CUT.search(new):  # what is shown of a long line is its beginning
        shown = new[: cut.start()].removeprefix("- ")
        begin = lines[at].index(shown)
        new = new[: -len(shown) - len(cut[0])] + lines[at][begin:]
    lines[at] = indent + new


def _indent(lines: Lines, problem: Problem, found: re.Match[str]) -> None:
    at = problem.place.line - 1
    new = found[2] if found.re.groups > 1 else lines[at].strip()
    lines[at] = " " * int(found[1] if found[1].isdecimal() else 0) + new


def _indent_all(lines: Lines, problem: Problem, found: re.Match[str]) -> None:
    """The line and those below it that are no field."""
    for at in range(problem.place.line - 1, len(lines)):
        if not lines[at].strip() or re.match(r" *(- )?[a-z_]+:( |$)", lines[at]):
            return
        lines[at] = " " * int(found[1]) + lines[at].strip()


def _instead(lines: Lines, problem: Problem, found: re.Match[str]) -> None:
    at, column = problem.place.line - 1, problem.place.column - 1
    line = lines[at]
    lines[at] = line[:column] + found[1] + line[column + problem.place.width :]


def _a_space(lines: Lines, problem: Problem, _: re.Match[str]) -> None:
    lines[problem.place.line - 1] = lines[problem.place.line - 1].replace("\t", " ")


def _delete_line(lines: Lines, problem: Problem, _: re.Match[str]) -> None:
    lines[problem.place.line - 1] = ""


def _entry_below(lines: Lines, problem: Problem, found: re.Match[str]) -> None:
    at, column = problem.place.line - 1, problem.place.column - 1
    line = lines[at]
    text = found[1] if found.re.groups else line[column:].removeprefix("- ")
    indent = len(line) - len(line.lstrip()) + 2
    lines[at] = f"{line[:column].rstrip()}\n{' ' * indent}- {text}"


def _own_line(lines: Lines, problem: Problem, _: re.Match[str]) -> None:
    lines[problem.place.line - 1] = lines[problem.place.line - 1][problem.place.column - 1 :]


def _comment_apart(lines: Lines, problem: Problem, _: re.Match[str]) -> None:
    at, column = problem.place.line - 1, problem.place.column - 1
    lines[at] = f"{lines[at][:column].rstrip()}  {lines[at][column:]}"


def _in_single_quotes(lines: Lines, problem: Problem, _: re.Match[str]) -> None:
    at = problem.place.line - 1
    head, text = _HEAD.findall(lines[at])[0]
    lines[at] = head + "'" + text.strip('"').replace("'", "''") + "'"


def _dash_first(lines: Lines, problem: Problem, found: re.Match[str]) -> None:
    at = problem.place.line - 1
    lines[at] = " " * int(found[1] if found[1].isdecimal() else 0) + "- " + lines[at].strip()


DONE: dict[str, Do] = {
    r"Write it with (\d+|no) spaces? before it: - ": _dash_first,
    r"write it with (\d+) spaces? before it: (.*?); or, if": _indent,
    r"here that is with (\d+|no) spaces? before it\.$": _indent,
    r"Put the other quotes around the whole text: (.*)$": _other_quotes,
    r"[Pp]ut quotes around the whole text: (.*)$": _rest,
    r"^Write it so: (.*)$": _whole_line,
    r"a colon and a space: (.*)$": _whole_line,
    r"^Close it at the end of the text: (.*)$": _rest,
    r'^Did you mean "([^"]*)"\?': _instead,
    r"^Write (\d\d:\d\d)\.$": _instead,
    r"^Write each line that belongs to it with (\d+) spaces before it\.$": _indent_all,
    r"^Put (\d+) spaces in its place": _indent,
    r"^Put (a) space in its place\.$": _a_space,
    r"^Its dashes are others than the plain one; write (.*)\.$": _instead,
    r"^Delete this line\.$": _delete_line,
    r"^Put each entry on a line of its own below, with a dash first: - (.*)$": _entry_below,
    r"^Put each entry on a line of its own below, two spaces further in, with": _entry_below,
    r"^Put these words on a line of their own": _own_line,
    r'two spaces before the "#" of a comment\.$': _comment_apart,
    r"^Use single quotes around this text": _in_single_quotes,
}


def is_done(lines: Lines, problem: Problem) -> bool:
    """Do what a message says, where that can be done without knowing what is meant."""
    for words, do in DONE.items():
        if found := re.search(words, problem.fix):
            do(lines, problem, found)
            return True
    return False


def told(problems: Iterable[Problem]) -> set[tuple[str, str, str]]:
    return {(each.rule, each.field, each.what) for each in problems}


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize("mistake", MISTAKES)
def test_what_a_message_says_mends_the_file(mistake: str) -> None:
    problems = said_of(mistake)
    case = Path("cases") / f"example-{mistake}.yaml"
    lines = case.read_bytes().decode("utf-8", "replace").split("\n")
    own = [each for each in problems if each.place.file == case.as_posix()]
    done = [problem for problem in reversed(own) if is_done(lines, problem)]
    case.write_text("\n".join(lines), encoding="utf-8")
    left = problems_of(case, Path("templates"))
    assert not told(done) & told(left)
    unread = [sum(each.rule == "unreadable-file" for each in some) for some in (done, own, left)]
    assert unread[2] <= unread[1] - unread[0], [each.as_text() for each in left]
    assert len(left) <= len(problems)


def test_every_way_to_mend_a_file_is_shown_by_some_message() -> None:
    fixes = "\n".join(path.read_text(encoding="utf-8") for path in MESSAGES.glob("*.txt"))
    fixes = re.sub(r"(?<=[.?]) (?=[A-Z])", "\n", fixes)
    assert [words for words in DONE if not re.search(words, fixes, re.MULTILINE)] == []
