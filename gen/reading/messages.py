"""Messages: what keeps a file from being read as it was meant, each with its sentences."""

from __future__ import annotations

from gen.problem import Place, Problem
from gen.reading.limits import MOST_BYTES, MOST_DEEP, MOST_LINES, MOST_VALUES

_BOUNDS = f"{MOST_BYTES // 1024} KB or {MOST_LINES} lines"

Sentences = tuple[str, str]
TOO_LARGE: Sentences = (
    f"This file is larger than {_BOUNDS}; a case is a few pages of text.",
    "Take out what does not belong to the case.",
)
TOO_MANY_VALUES: Sentences = (
    f"There are more than {MOST_VALUES} fields and entries in this file.",
    "Take out what does not belong to the case.",
)
TOO_DEEP: Sentences = (
    f"Sections stand inside each other here more than {MOST_DEEP} deep.",
    "A case file needs no more than five.",
)
_SAVE_IT_AGAIN = 'Save it again with the encoding "UTF-8"; most editors offer it under "Save as".'
SIXTEEN_BIT: Sentences = ("This file is saved as UTF-16, and cannot be read.", _SAVE_IT_AGAIN)
NO_UTF_8: Sentences = (
    "From this place on, the file cannot be read: a letter here is not saved as UTF-8.",
    _SAVE_IT_AGAIN,
)
NOTHING_IN_IT: Sentences = (
    "There is nothing in this file.",
    "Write its fields into it; a case that is not meant can be deleted.",
)
NO_FIELDS: Sentences = (
    "This file does not begin with a field.",
    "A field is its name, a colon and a space, such as client: with name: below it.",
)
SECOND_PART: Sentences = (
    "This line divides the file in two, and a case is one file.",
    "Delete it, and if what follows is another case, put that into a file of its own.",
)
NO_PRACTICE: Sentences = (
    "There is no practice file here, which holds what all cases of a practice share.",
    "Put it back, or begin a new one with the sections practice, coach and support.",
)
WORDS_DROPPED: Sentences = (
    'The words from "#" on are not read; they count as a comment.',
    'Put quotes around the whole text, or two spaces before the "#" of a comment.',
)

BEHIND_QUOTES: Sentences = (
    'The words from "#" on, behind the quotation mark, are not read; they count as a comment.',
    'Put them inside the quotation marks, or two spaces before the "#" of a comment.',
)
FOREIGN: dict[bytes, str] = {
    b"PK\x03\x04": "a Word document, or another file of an office program",
    b"\xd0\xcf\x11\xe0": "a document of an older Word, or one with a password",
    b"%PDF": "a PDF",
    b"{\\rtf": "a document in RTF",
}
"""What a file is that is no text, by its first bytes."""
BACKSLASH: Sentences = (
    "In double quotes, a backslash changes the meaning of what follows it.",
    "Use single quotes around this text, or write the backslash twice.",
)


def tab(more: int, spaces: int | None) -> Sentences:
    """A tab in a line, and in so many more; how many ``spaces`` a line has that begins with it."""
    also = f" (and on {more} more {'line' if more == 1 else 'lines'})" if more else ""
    what = f"There is a tab in this line{also}, and a case file holds spaces only."
    if spaces is None:
        return what, "Put a space in its place."
    if not spaces:
        return what, "Take it out: this line begins at the very left."
    beside = "; a line below it has as many as the lines that it goes with" if more else ""
    return what, f"Put {spaces} spaces in its place{beside}."


def foreign(what_it_is: str) -> Sentences:
    """A file of another program, whatever its name."""
    what = f"This is {what_it_is}, and a case is a file of plain text."
    return what, "Copy its words into a case file, and keep it in another folder."


def behind_parting(mark: str) -> Sentences:
    """Words on a line by which YAML parts a file."""
    what = f'What stands on a line that begins with "{mark}" is not read.'
    return what, f'Put these words on a line of their own, without "{mark}" before them.'


def error(place: Place, sentences: Sentences, field: str = "") -> Problem:
    """A place from which on, or at which, a file is not read."""
    return Problem("unreadable-file", "error", place, field, *sentences)


def based_on_missing(place: Place, file: str, meant: str = "") -> Problem:
    """No file of the name on which a case is based; ``meant`` is one that there is."""
    what = f"There is no {file} that this case could be based on."
    fix = (
        "Put the file of this name there, or correct the name; it is written without .yaml, and is "
        "neither practice nor documents."
    )
    if meant:
        what = "A file on which a case is based is named without its folder and its ending."
        fix = f"Write based_on: {meant}"
    return Problem("based-on-missing", "error", place, "based_on", what, fix)


def cannot_open(file: str, why: OSError) -> Problem:
    """A file that is not there, or that may not be read."""
    what = f"This file cannot be opened ({why.strerror or type(why).__name__})."
    return error(Place(file), (what, "See that it is there and may be read."))
