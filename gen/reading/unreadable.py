"""Unreadable: the problems of a file that is not read as it was meant, each with its sentences."""

from __future__ import annotations

from gen.problem import Place, Problem
from gen.reading.yaml_mistakes import Mistake, special_words


def cannot_open(file: str, error: OSError) -> Problem:
    """A file that is not there, or that may not be read."""
    what = f"This file cannot be opened ({error.strerror or type(error).__name__})."
    return _unreadable(Place(file), what, "See that it is there and may be read.")


def too_large(file: str, most_bytes: int, most_lines: int) -> Problem:
    """A file of more bytes or lines than any case needs."""
    bounds = f"{most_bytes // 1024} KB or {most_lines} lines"
    what = f"This file is larger than {bounds}; a case is a few pages of text."
    fix = "Take out what does not belong to the case."
    return _unreadable(Place(file), what, fix)


def practice_missing(file: str) -> Problem:
    """No practice file beside the templates."""
    what = "There is no practice file here, which holds what all cases of a practice share."
    fix = "Put it back, or begin a new one with the sections practice, coach and support."
    return Problem("practice-missing", "error", Place(file), "", what, fix)


def based_on_missing(place: Place, file: str) -> Problem:
    """No file of the name on which a case is based."""
    what = f"There is no {file} that this case could be based on."
    fix = (
        "Put the file of this name there, or correct the name; it is written without .yaml, and is "
        "neither practice nor documents."
    )
    return Problem("based-on-missing", "error", place, "based_on", what, fix)


def nothing_in_it(file: str) -> Problem:
    """A file without a field."""
    what = "There is nothing in this file."
    fix = "Write its fields into it; a case that is not meant can be deleted."
    return _unreadable(Place(file, 1, 1), what, fix)


def no_fields(place: Place) -> Problem:
    """A file that is a list or a text."""
    what = "This file does not begin with a field."
    fix = "A field is its name, a colon and a space, such as client: with name: below it."
    return _unreadable(place, what, fix)


def second_part(place: Place) -> Problem:
    """A line with which YAML ends one file and begins another."""
    what = "This line divides the file in two, and a case is one file."
    fix = "Delete it, and if what follows is another case, put that into a file of its own."
    return _unreadable(place, what, fix)


def too_deep(place: Place, most: int) -> Problem:
    """Sections in sections, further than any case can be."""
    what = f"Sections stand inside each other here more than {most} deep."
    return _unreadable(place, what, "A case file needs no more than five.")


def too_many_values(place: Place, most: int) -> Problem:
    """More fields and entries than any case has."""
    what = f"There are more than {most} fields and entries in this file."
    return _unreadable(place, what, "Take out what does not belong to the case.")


def by_mistake(file: str, line: str, wrong: Mistake) -> Problem:
    """A line that is not as YAML wants it."""
    place = Place(file, wrong.line + 1, wrong.column + 1, line, wrong.width)
    return _unreadable(place, wrong.what, wrong.fix)


def special(place: Place, field: str, value: str) -> Problem:
    """A text that begins with a sign that YAML keeps for itself."""
    return _unreadable(place, *special_words(value), field)


def repeated(place: Place, field: str, first: int) -> Problem:
    """A field that is given twice in one section."""
    what = f"This field is given twice; it stands on line {first} already."
    return Problem("repeated-field", "error", place, field, what, "Keep the one that is meant.")


def words_dropped(place: Place, field: str) -> Problem:
    """Words that YAML takes for a comment."""
    what = 'The words from "#" on are not read; they count as a comment.'
    fix = 'Put quotes around the whole text, or two spaces before the "#" of a comment.'
    return Problem("words-dropped", "warning", place, field, what, fix)


def _unreadable(place: Place, what: str, fix: str, field: str = "") -> Problem:
    return Problem("unreadable-file", "error", place, field, what, fix)
