"""Messages: what is wrong and what to do, for each rule about the form of a file."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from gen.characters import with_hard_spaces_shown
from gen.form.amount_meant import AMOUNT_FORM, currencies_meant, not_an_amount
from gen.form.day_meant import DATE_FORM, not_a_date
from gen.form.few_words import few_words
from gen.form.in_brackets import answers_in_brackets, list_in_brackets
from gen.form.reason_kinds import kinds_by_class
from gen.form.span_meant import span_to_write
from gen.form.spelling import near
from gen.form.time_meant import TIME_FORM, not_a_time
from gen.reading.node import Section
from gen.reasons import REASON_CLASS
from gen.schema import Field

FieldPath = tuple[str | int, ...]
Wrong = tuple[str, str, str]
"""The rule that is broken, what is wrong and what to do."""

_SHOWN = 40
_MANY = 10  # answers: with one that is near, so many are not listed
_NEVER_SO = r"(?i)\b(texts?|sms|chat|whatsapp|messenger|voice ?mail|slack)\b"
_WORDS_FIRST = r"[^{\['\"].*: "
_OTHER_MARKS = tuple("*+\u2022\u00b7\u2013\u2014")
_SAME = {"colleague": "peer", "boss": "supervisor", "priest": "pastor", "doctor": "physician"}
"""Words that are written for an answer which has another word for the same."""
_GLUED = r"[A-Za-z_]+:\S"

KIND_WORDS = {
    "text": ("text", ""),
    "picture": ("the name of a picture", "Write the name of the file, such as logo.png."),
    "choice": ("one answer", ""),
    "yes or no": ("yes or no", "Write yes or no."),
    "whole number": ("a whole number", "Write digits only, such as 14."),
    "amount": ("an amount of money", AMOUNT_FORM),
    "date": ("a date", DATE_FORM),
    "date or none": ("a date, or none", DATE_FORM),
    "time": ("a time", TIME_FORM),
}

_MENDED = {"time": not_a_time, "amount": not_an_amount}


def shown(value: str) -> str:
    """A value as it was written, in quotes, cut where it is long."""
    return f'"{_cut(with_hard_spaces_shown(value))}"'


def _cut(text: str) -> str:
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN].rstrip()} …"


def enumerated(names: Iterable[str], last: str = "or") -> str:
    """Names in a row: ``a, b or c``."""
    *rest, end = names
    return f"{', '.join(rest)} {last} {end}" if rest else end


def missing_field(name: str, field: Field, because: str, *, empty: bool) -> Wrong:
    """A field or a section that has to be there; ``empty`` where its name is."""
    rule = "missing-field"
    if field.kind == "section":
        needed = [inner for inner, below in field.fields.items() if below.required]
        fix = f"Add it, with {enumerated(needed, 'and')} in it." if needed else "Add it."
        return rule, f'The section "{name}" is {"empty" if empty else "missing"}.', fix
    what = f'The field "{name}" is {"empty" if empty else "missing"}{because and f", {because}"}.'
    description = field.description[0].lower() + field.description[1:].rstrip(".")
    return rule, what, f"{'Write' if empty else 'Add'} {_example(name, field)} ({description})."


def _example(name: str, field: Field) -> str:
    if field.kind == "list" and not field.example:
        return f"{name}: and below it one entry a line, each after a dash"
    if field.also:
        return f"{name}: with {answers_in_words(field)}"
    if len(field.choices) > _MANY:
        return f"{name}: with one of the answers that docs/case-file.md lists"
    if field.choices:
        return f"{name}: with {enumerated(field.choices)}"
    return f"{name}: {field.example or '…'}"


def answers_in_words(field: Field) -> str:
    """The answers of a choice in a row; of currencies, those that are offered."""
    if field.also:
        return f"{', '.join(field.choices)}, or the three letters of another currency"
    return enumerated(field.choices)


def wrong_kind(name: str, field: Field, value: Any) -> Wrong:
    """A value of another kind than its field holds."""
    if isinstance(value, str) and field.kind.startswith("date"):
        what, fix = not_a_date(value)
        return "not-a-date", f"{shown(value)} is not a date{what}", fix
    if field.kind == "section":
        return "wrong-kind", *_no_section(field, value)
    if field.kind == "list":
        return "wrong-kind", *_no_list(field, value)
    kind, fix = KIND_WORDS[field.kind]
    if isinstance(value, str):
        fix = _MENDED[field.kind](value) if field.kind in _MENDED else fix
        if field.kind == "whole number":
            fix = span_to_write(name, value) or fix
        return "wrong-kind", f"{shown(value)} is not {kind}.", fix
    if isinstance(value, Section) and (what := _named_by_a_colon(value)):
        text = value.place.excerpt[value.place.column - 1 :].strip()
        return "wrong-kind", what, f"Put quotes around the whole text: {_in_quotes(text)}"
    if entries := answers_in_brackets(value, field):
        what, fix = list_in_brackets(kind, name, entries, field)
    else:
        what = f"Here belongs {kind}, and a list or a group of fields stands here."
    return "wrong-kind", what, fix or "Write it on the line of the field's name."


def _named_by_a_colon(value: Section) -> str:
    """What makes a field's name of words that were meant as a text; empty for nothing."""
    text = value.place.excerpt[value.place.column - 1 :].strip()
    if re.match(_WORDS_FIRST, text):
        return "A colon with a space after it makes a field's name of the words before it."
    if text.endswith(":"):
        return "A colon at the end makes a field's name of the words before it."
    return "In braces, words before a colon are a field's name." if text.startswith("{") else ""


def _in_quotes(text: str) -> str:
    """The whole text in quotes that change nothing in it."""
    if '"' in text or "\\" in text:
        return "'" + text.replace("'", "''") + "'"
    return f'"{text}"'


def _no_section(field: Field, value: Any) -> tuple[str, str]:
    if isinstance(value, str) and re.match(_GLUED, value):
        glued = value.split(" ")[0]
        fix = f"A field is its name, a colon and a space: {glued.replace(':', ': ', 1)}"
        return f"After the colon in {shown(glued)} a space is missing.", fix
    here = shown(value) if isinstance(value, str) else "a list"
    names = enumerated(field.fields, "and")
    fix = f"Put each on a line of its own below, two spaces further in: {names}."
    first, *others = field.fields
    if isinstance(value, str) and field.fields[first].kind == "text":
        fix = f"Put its own field's name before it, {first}: {_cut(value)}"
        fix += f", and below it, each on a line of its own, {enumerated(others, 'and')}."
    return f"Here belongs a group of fields, and {here} stands here.", fix


def _no_list(field: Field, value: Any) -> tuple[str, str]:
    if isinstance(value, str) and value[:1] in _OTHER_MARKS:
        begun = f'and this text with "{value[0]}"'
        what = f"An entry of a list begins with a dash and a space, {begun}."
        return what, f"Write it so: - {value[1:].lstrip()}"
    example = value if isinstance(value, str) and len(value) <= _SHOWN else "…"
    if field.entry and field.entry.kind == "section":
        example = f"{next(iter(field.entry.fields))}: …"
    fix = f"Put each entry on a line of its own below, with a dash first: - {example}"
    return "Here belongs a list, even of one entry.", fix


def not_allowed_value(name: str, field: Field, value: str) -> Wrong:
    """An answer that is none of the field's."""
    allowed = f"It may be {answers_in_words(field)}."
    if name == "channel" and re.search(_NEVER_SO, value):
        what = f"Nobody should learn the end of a coaching from {shown(value)}."
        return "not-allowed-value", what, f"Meet, or call; email is the last way. {allowed}"
    if field.choices == tuple(REASON_CLASS):
        allowed = kinds_by_class()
    many = len(field.choices) > _MANY and not field.also
    close = _meant(field, value, 3 if many else 1)
    hint = f"Did you mean {enumerated(shown(each) for each in close)}? " if close else ""
    if close and many:
        allowed = f"docs/case-file.md lists all {len(field.choices)}."
    what = f"{shown(value)} is not an answer of this field."
    return "not-allowed-value", what, f"{hint}{allowed}"


def _meant(field: Field, value: str, most: int) -> list[str]:
    """The answers that a text may have been meant for."""
    if field.also:
        return currencies_meant(value)
    same = _SAME.get(value.strip().lower(), "")
    return [same] if same in field.choices else near(value, field.choices, most)


def out_of_bounds(name: str, field: Field, _value: Any) -> Wrong:
    """A whole number that is too small or too large to be meant."""
    what = f"This number has to lie between {field.least} and {field.most}."
    return "not-allowed-value", what, f"Write one of these, such as {name}: {field.example}."


def too_long(_name: str, field: Field, value: Any) -> Wrong:
    """A text with more characters than there is room for, or a list with too many entries."""
    count, most = len(value), field.most or 0
    if field.kind == "list":
        what = f"There are {count} entries here, and {most} are the most."
        return "too-many", what, "Keep those that matter most."
    what = f"This text has {count} characters, and there is room for {most}."
    if fix := few_words(value, field):
        return "too-long", f"A few words are asked for here, and no sentence. {what}", fix
    return "too-long", what, f"Shorten it by {count - most}."


def too_short(_name: str, field: Field, value: Any) -> Wrong:
    """A text with fewer characters than make sense, or a list with too few entries."""
    count = len(value)
    if field.kind == "list":
        here = "is 1 entry" if count == 1 else f"are {count} entries"
        what = f"There {here} here, and {field.least} are the least."
        return "too-few", what, "Add another line below."
    what = f"This text has {count} characters, and {field.least} are the least."
    return "too-short", what, "Say a little more."


SENTENCES: Mapping[str, Callable[[str, Field, Any], Wrong]] = {
    "type": wrong_kind,
    "allowed": not_allowed_value,
    "min": out_of_bounds,
    "max": out_of_bounds,
    "minlength": too_short,
    "maxlength": too_long,
}
"""What Cerberus can find by the rules of the schema, and the sentences for it."""

NOTHING_TO_READ: Wrong = (
    "placeholder-left",
    "Nothing stands here that can be read.",
    "Write what is meant, or delete the field.",
)


def placeholder_left(left: str) -> Wrong:
    """Words that were to be replaced before anybody reads them."""
    brackets = " Brackets that are meant can be round ones." if left.startswith("[") else ""
    fix = f"Write what is meant, or delete the field.{brackets}"
    return "placeholder-left", f"{shown(left)} stands where words are still to come.", fix


def unprintable_character(character: str) -> Wrong:
    """A character that Word cannot hold or that nobody can see."""
    what = f"A character in this text (U+{ord(character):04X}) cannot be printed."
    return (
        "unprintable-character",
        what,
        "Type the text again, without pasting and without backslashes.",
    )
