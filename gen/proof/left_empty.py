"""Left empty: a cell, a table or a page in which a case leaves nothing, and what would fill it."""

from __future__ import annotations

from collections.abc import Mapping

from gen.case import Case
from gen.documents import Document
from gen.problem import Place, Problem
from gen.template.empty_places import Empty, empty_places
from gen.template.render import Compiled

_SHOWN = 3  # tags or fields that a message names
_LEFT_OUT = {
    "cell": "let the template leave its row out: {%tr if … %} in a row before it, {%tr endif %} "
    "in one behind it",
    "table": "let the template leave the table out: {%p if … %} before it, {%p endif %} behind it",
    "page between two breaks": "move one of the breaks to where it is left out with the rest: "
    "between {%p if … %} and {%p endif %}, or put words there that stand in every case",
    "page": "put words into the template that stand there in every case",
}


def left_empty(
    case: Case, document: Document, template: Compiled, words: Mapping[str, object]
) -> tuple[Problem, ...]:
    """What the case leaves empty in a document, each at the field that would fill it."""
    found = tuple(empty_places(template, words))
    # Of a cell in a table without rows, or of one on an empty page, the larger is told.
    whole = tuple(each for each in found if each.what == "page") or found
    return tuple(dict.fromkeys(_problem(each, case, document, template) for each in whole))


def _problem(empty: Empty, case: Case, document: Document, template: Compiled) -> Problem:
    lacking = tuple(path for path in empty.fields if not _given(case, path))[:_SHOWN]
    shown = [case.shown(path) for path in lacking]
    where = f"{document.called.lower()} of {case.name}"
    ends = (
        "has no line left in it, so that Word could not open the file" if empty.torn else "is empty"
    )
    what = f"In the {where}, {_said(empty)} {ends}: nothing comes of {_listed(empty.tags)} there"
    what += f", as the case does not say {' and '.join(shown)}." if shown else " in this case."
    if not lacking:
        fix = _LEFT_OUT[empty.what]
        place = Place(template.file)
        return Problem(
            "left-empty", "error", place, empty.where, what, f"{fix[0].upper()}{fix[1:]}."
        )
    fix = f"Fill in {' or '.join(shown)}, or {_LEFT_OUT[empty.what]}."
    return Problem("left-empty", "error", case.place(lacking[0]), shown[0], what, fix)


def _said(empty: Empty) -> str:
    return "the page" if empty.what == "page" else f"a {empty.what} ({empty.where})"


def _listed(tags: tuple[str, ...]) -> str:
    more = " and others" if len(tags) > _SHOWN else ""
    return " ".join(tags[:_SHOWN]) + more


def _given(case: Case, path: str) -> bool:
    """Whether a case says a field; of one in the entries of a list, whether each of them does."""
    above, _, name = path.rpartition(".")
    value = case[above] if above else None
    if isinstance(value, tuple):
        return all(entry.get(name) for entry in value)
    return bool(case[path])
