"""Allow: a warning that was looked at and is meant; an error is never allowed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from gen.case import Case
from gen.counsel.rule import RULES
from gen.form.spelling import nearest
from gen.mistakes import MISTAKES, OWN_WORDS
from gen.problem import Problem
from gen.reading.node import Items, Section, Text

OF_TONE = "tone-"  # only learnt to hurt is a warning, by the name of a rule for errors, too


def is_allowed(problem: Problem, case: Case) -> bool:
    """Whether the case means what a warning is about; with ``words``, only where these stand."""
    entries = case.items("allow")
    return any(_allows(each["rule"], each["words"] or "", problem) for each in entries)


def is_allowed_in(problem: Problem, shared: Section | None) -> bool:
    """Whether a file that cases rest on means it itself, whatever the case allows beside."""
    given = shared.fields.get("allow") if shared else None
    for entry in given.items if isinstance(given, Items) else ():
        if isinstance(entry, Section):
            rule, words = (entry.fields.get(name) for name in ("rule", "words"))
            said = words.value.strip() if isinstance(words, Text) else ""
            if isinstance(rule, Text) and _allows(rule.value.strip(), said, problem):
                return True
    return False


def _allows(rule: str, words: str, problem: Problem) -> bool:
    stands_in = f"{problem.what} {problem.place.excerpt}".lower()
    return problem.level == "warning" and rule == problem.rule and words.lower() in stands_in


def check_allow(case: Case, found: Iterable[Problem]) -> Iterator[Problem]:
    """An entry of ``allow`` that names no warning: it would silence nothing, unseen.

    ``found`` is what the rules tell of the case: a rule on tone may tell of an error, or not.
    """
    warnings = tuple(_warnings())
    errors = {*MISTAKES, *RULES}.difference(warnings)
    errors |= {each.rule for each in found if each.level == "error"}
    for number, entry in enumerate(case.items("allow")):
        name, path = entry["rule"], f"allow.{number}.rule"
        if name in errors:
            what = f'"{name}" is an error, and no error can be allowed.'
            fix = "Mend what it tells of, and take this entry out."
        elif name in warnings:
            continue
        else:
            near = nearest(name, warnings)
            what = f'There is no warning with the name "{name}".'
            fix = (
                f'Did you mean "{near}"?'
                if near
                else "Its name stands in brackets behind its place."
            )
        place, field = case.place(path), case.shown(path)
        yield Problem("not-allowed-value", "error", place, field, what, fix)


def _warnings() -> Iterator[str]:
    """The names of all that may be a warning."""
    for name, mistake in MISTAKES.items():
        if mistake.level == "warning" or name == OWN_WORDS:  # quoted, it is a warning
            yield name
    for rule in RULES.values():
        if rule.level == "warning" or rule.name.startswith(OF_TONE):
            yield rule.name
