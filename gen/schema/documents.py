"""What ``documents.yaml`` may hold: kinds of document beside the three, a row each."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from gen.reasons import TALKS
from gen.schema import CASE
from gen.schema.field import LETTERS, NAME_LENGTH, Field, choice, list_of, section, text, yes_no

_FILE_NAME = 40
NOT_GIVEN = "not given"
"""The answer of a field that a case does not give; nothing behind a field means the same."""


class Asked(NamedTuple):
    """A field that can decide: its answers, and the list whose entries have it, empty for none."""

    answers: tuple[str, ...]
    each: str


def _asked(field: Field, above: str, each: str) -> Iterator[tuple[str, Asked]]:
    for name, inner in field.fields.items():
        path = f"{above}{name}"
        if inner.kind == "section":
            yield from _asked(inner, f"{path}.", each)
        elif path in LISTS and inner.entry:
            yield from _asked(inner.entry, f"{path}.", path)
        elif inner.kind == "choice":
            yield path, Asked((*inner.answers, NOT_GIVEN), each)
        elif inner.kind == "yes or no":
            yield path, Asked(("yes", "no", NOT_GIVEN), each)


def _lists(field: Field, above: str) -> Iterator[str]:
    for name, inner in field.fields.items():
        path = f"{above}{name}"
        if inner.entry and any(each.seen for each in inner.entry.fields.values()):
            yield path
        yield from _lists(inner, f"{path}.")


LISTS: tuple[str, ...] = tuple(_lists(CASE, ""))
"""The lists of which every entry may have a document of its own."""

ASKED: Mapping[str, Asked] = {
    "talk": Asked(TALKS, ""),
    "ends": Asked(("yes", "no"), ""),
    **dict(_asked(CASE, "", "")),
}
"""Whatever may decide whether there is a document: two things that follow from a case, its talk
and whether the coaching ends, and every field with fixed answers, by its dotted path."""


def _one_or_more(answer: Field) -> Field:
    answer = answer._replace(nothing=NOT_GIVEN)
    answers = list_of(answer, "The answers.", most=None)
    return answers._replace(alone=True, nothing=NOT_GIVEN)


ROW = section(
    "One kind of document.",
    name=text(
        "What its files are called, and its template without .docx.",
        required=True,
        most=_FILE_NAME,
        example="thank-you",
    ),
    called=text("What you call it.", required=True, most=NAME_LENGTH, example="Thank-you card"),
    title=text(
        "A quiet title, which the client may see.",
        "S N L",
        required=True,
        most=NAME_LENGTH,
        example="A word of thanks",
    ),
    sees=list_of(
        choice("One letter of the table of fields.", *LETTERS),
        "The letters of the fields that it may show.",
        required=True,
    )._replace(example="S", alone=True),
    one_page=yes_no("Whether it is made to fit one page."),
    large_print=yes_no("Whether a client who needs large print gets it so."),
    each=choice("The list of which every entry gets one.", *LISTS),
    before_outcome=text(
        "What you are told of it while the case has no outcome.",
        example="Send it only after the meeting.",
    ),
    quiet=yes_no("Whether nothing is said of a case that gets none."),
    when=Field(
        "section",
        "The answers with which it is made.",
        fields={
            path: _one_or_more(choice("An answer.", *asked.answers))
            for path, asked in ASKED.items()
        },
    ),
)

DOCUMENTS = section(
    "The documents of a practice beside the shipped ones.",
    documents=list_of(ROW, "The documents, one entry each.", required=True),
)
