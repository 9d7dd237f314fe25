"""Too long: a letter that cannot be one page, and the fields of the case that make it so."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import ceil

from gen.case import Case
from gen.case_texts import printed_texts
from gen.documents import LETTER, Document
from gen.package.parts import Parts
from gen.problem import Place, Problem, count_of
from gen.proof.visible_text import visible_lines
from gen.talks import talk

_LINE = 14  # points: a line of the smallest size
_PAGE = 700  # points: the text of a page
_NAMED = 3


def too_long(
    case: Case, document: Document, stories: Sequence[str], made: Parts, over: float
) -> Problem:
    """The problem, at the longest field of the case's own file; ``over`` is points of height."""
    texts = [made[name].decode() for name in stories]
    longest = sorted(_printed(case, document, texts), key=lambda field: -len(field[1]))
    own = next((path for path, _ in longest if case.says(path)), "")
    place = case.place(own) if own else Place(case.file, 1, 1)
    lines = f"about {count_of(ceil(over / _LINE), 'line')}" if over < _PAGE else "more than a page"
    named = "; ".join(_named(case, *field) for field in longest[:_NAMED])
    is_letter = LETTER in document.kind.seen
    called = "letter" if is_letter else document.called.lower()
    good = "; a good letter has some 300 words" if is_letter else ""
    what = (
        f"The {called} is longer than one page, by {lines}, even in its smallest print. "
        f"The longest fields in it: {named}."
    )
    fix = (
        f"Say it shorter there{good}. If this happens to every {called}, "
        f"take text out of the template {document.kind.template(talk(case))}, "
        "or give it a smaller font."
    )
    return Problem("letter-too-long", "error", place, case.shown(own), what, fix)


def _printed(case: Case, document: Document, texts: Sequence[str]) -> Iterator[tuple[str, str]]:
    """The fields that stand in this letter; a case may give more than a letter shows."""
    letter = _plain(" ".join(map(visible_lines, texts)))
    for path, text in printed_texts(case, document.kind.seen):
        if case.gives(path) and _plain(text) in letter:
            yield path, text


def _plain(text: str) -> str:
    """The words, however the letter begins and ends them."""
    return " ".join(text.casefold().split()).rstrip(" .,;:")


def _named(case: Case, path: str, text: str) -> str:
    file = case.place(path).file
    where = "" if file == case.file else f", in {file}"
    return f"{case.shown(path)} ({count_of(len(text.split()), 'word')}{where})"
