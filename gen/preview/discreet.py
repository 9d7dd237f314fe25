"""Discreet: a problem on a page that lies open, where everyone who passes may read.

How a file is written is told in the words of ``check``, without what it quotes of the file. What a
case says is judged by rules whose very words tell the reason (the reason is misconduct, the client
may be in danger): of these the page tells the place, and ``check`` the rest.
"""

from __future__ import annotations

import re
from functools import cache

from gen.mistakes import MISTAKES
from gen.problem import Problem
from gen.schema import PATHS

LEFT_OUT = "…"
_OF_WRITING = frozenset(name for name, mistake in MISTAKES.items() if mistake.of_writing)
_TELLING = ("reason", "safety", "risk", "decision", "tried")  # sections that tell why
_OF_THE_CASE = "This is about what the case says, so only check tells it."
_QUOTED = re.compile(r"“[^”]*”|\"[^\"]*\"|‹[^›]*›")
# Text that is shown as it would stand in the file: all of it up to the end, or to another way.
_WRITTEN = re.compile(r"(?<=: )(?:(?=[-\"'“])|(?=\w+: )).*?(?=; or, |$)", re.DOTALL)
_VALUE = re.compile(r"(?<=\w: )[^,;.(]+")  # behind a field's name, as an example or as it stands


def of_a_case(problem: Problem, file: str) -> str:
    """What a problem of a case may tell: what is wrong and what to do, or what it is about.

    ``file`` is what the case file says.
    """
    section = problem.field.partition(" ")[0]
    if problem.rule not in _OF_WRITING or section in _TELLING:
        return _OF_THE_CASE
    said = without_quotes(problem)
    return _VALUE.sub(lambda found: LEFT_OUT if found[0] in file else found[0], said)


def field_of(problem: Problem) -> str:
    """The field that a problem is about; … for a name that is none, as a text gone astray is."""
    return " > ".join(each if _is_plain(each) else LEFT_OUT for each in problem.field.split(" > "))


def without_quotes(problem: Problem) -> str:
    """What is wrong and what to do; … in place of what is quoted, but for names of fields."""
    said = problem.advice()
    return _WRITTEN.sub(_unless_plain, _QUOTED.sub(_unless_plain, said))


def _unless_plain(found: re.Match[str]) -> str:
    text = found[0]
    if _is_plain(text):
        return text
    begin, end = (text[0], text[-1]) if _QUOTED.fullmatch(text) else ("", "")
    return f"{begin}{LEFT_OUT}{end}"


def _is_plain(text: str) -> bool:
    """Whether it is the name of a field, or holds no word but numbers: any case could have it."""
    words = re.findall(r"\w+", text)
    return all(word.isdecimal() for word in words) or text.strip('“”"') in _names_of_fields()


@cache
def _names_of_fields() -> frozenset[str]:
    return frozenset(name for path in PATHS for name in path.split("."))
