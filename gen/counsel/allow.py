"""Allow: a warning that was looked at and is meant; an error is never allowed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from gen.case import Case
from gen.counsel.rule import RULES
from gen.form.spelling import nearest
from gen.problem import Problem

OF_TONE = "tone-"  # only learnt to hurt is a warning, by the name of a rule for errors, too
OWN_WORDS = "own-words"  # what the practice's own list never says
# Warnings of how a file is written, and of what was left in it; the others are rules.
_OTHER_WARNINGS = ("words-dropped", "another-clients-name", "named-after-the-client")
_OTHER_ERRORS = (
    "still-the-example", OWN_WORDS, "missing-field", "not-allowed-value", "wrong-kind",
    "not-a-date", "too-few", "too-long", "too-many", "too-short", "unknown-field", "repeated-field",
    "unprintable-character", "unreadable-file", "placeholder-left", "left-empty", "logo-missing",
    "logo-unusable", "letter-too-long", "private-words-printed", "practice-missing",
    "practice-not-yours", "based-on-missing", "template-missing", "template-fault", "proof-failed",
)  # fmt: skip


def is_allowed(problem: Problem, case: Case) -> bool:
    """Whether the case means what a warning is about; with ``words``, only where these stand."""
    return problem.level == "warning" and any(
        entry["rule"] == problem.rule
        and (entry["words"] or "").lower() in f"{problem.what} {problem.place.excerpt}".lower()
        for entry in case.items("allow")
    )


def check_allow(case: Case, found: Iterable[Problem]) -> Iterator[Problem]:
    """An entry of ``allow`` that names no warning: it would silence nothing, unseen.

    ``found`` is what the rules tell of the case: a rule on tone may tell of an error, or not.
    """
    rules = [*_OTHER_WARNINGS, *_of_warnings()]
    errors = {*_OTHER_ERRORS, *RULES}.difference(rules)
    errors |= {each.rule for each in found if each.level == "error"}
    for number, entry in enumerate(case.items("allow")):
        name, path = entry["rule"], f"allow.{number}.rule"
        if name in errors:
            what = f'"{name}" is an error, and no error can be allowed.'
            fix = "Mend what it tells of, and take this entry out."
        elif name in rules:
            continue
        else:
            near = nearest(name, rules)
            what = f'There is no warning with the name "{name}".'
            fix = (
                f'Did you mean "{near}"?'
                if near
                else "Its name stands in brackets behind its place."
            )
        place, field = case.place(path), case.shown(path)
        yield Problem("not-allowed-value", "error", place, field, what, fix)


def _of_warnings() -> Iterator[str]:
    """The names of the rules that may tell of a warning."""
    for rule in RULES.values():
        if rule.level == "warning" or rule.name.startswith(OF_TONE):
            yield rule.name
