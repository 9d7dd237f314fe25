"""JSON Schema: what a file may hold, as an editor wants to know it (draft-07).

It is read off the same tables (``schema``) as the rules of ``check``, with their descriptions for
the reader, and never stricter than those: what the editor underlines, ``check`` refuses. What needs
another field or a calendar, ``check`` alone finds.
"""

from __future__ import annotations

from typing import Any, Literal

from gen.calendar_names import YEARS
from gen.form.day_meant import DATE_FORM
from gen.form.messages import KIND_WORDS
from gen.reading.merge import SAYS_NO
from gen.schema import CASE, NOT_SHARED, ONLY_IN_A_CASE, PRACTICE, SHARED, Field
from gen.schema.documents import DOCUMENTS
from gen.schema.field import LETTERS
from gen.schema.tone_list import TONE

Schema = dict[str, Any]
What = Literal["case", "practice", "shared", "documents", "tone"]
FILES: dict[What, Field] = {
    "case": CASE,
    "practice": PRACTICE,
    "shared": SHARED,
    "documents": DOCUMENTS,
    "tone": TONE,
}
"""The files that an editor can know: a case, the practice file, what cases are based on, the list
of documents, and that of what a practice never says."""

DRAFT = "http://json-schema.org/draft-07/schema#"
_YEAR = rf"(?:{'|'.join(str(century) for century in range(YEARS[0] // 100, YEARS[-1] // 100 + 1))})"
_PATTERNS = {
    "date": rf"{_YEAR}[0-9]{{2}}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])",
    "time": "(?:[01][0-9]|2[0-3]|[7-9]):[0-5][0-9]",
    "whole number": "[0-9]{1,9}",
    "amount": r"[0-9]{1,9}(?:\.[0-9]{2})?",
}
_MOST_MONEY = 999_999_999.99
# Types are said by what they are not, where an editor would offer the word (null, true) to be
# typed: "check" refuses the one, and nobody needs the other.
_NOTHING: Schema = {
    "not": {"type": ["number", "boolean", "object", "array"]},
    "pattern": r"^\s*$",
}


def json_schema(what: What) -> Schema:
    """The JSON Schema of a kind of file.

    A text may stand there as YAML 1.2 takes it: ``911`` is a number to an editor, ``yes`` a text.
    """
    top = FILES[what]
    whole = {"$schema": DRAFT, "title": top.description, **_section(top, "", what == "case")}
    if what == "case":
        # What else is required, the practice file or a shared one may hold.
        reason = CASE.fields["reason"]
        given = {"required": ["reason"], "properties": {"reason": _required(reason)}}
        whole |= {"if": {"not": {"required": ["based_on"]}}, "then": given}
    none = {"type": "string", "pattern": _one_of("none")}
    no = {"type": "string", "pattern": _one_of("none", "no")}
    return whole | {"definitions": {"nothing": _NOTHING, "none": none, "no": no}}


def _required(field: Field) -> Schema:
    return {"required": [name for name, inner in field.fields.items() if inner.required]}


def _section(field: Field, path: str, case: bool) -> Schema:
    """A group of fields; ``case``: one that a case may take away by the word none."""
    inner = {name: _given(each, f"{path}{name}", case) for name, each in field.fields.items()}
    schema: Schema = {"type": "object", "properties": inner, "additionalProperties": False}
    # In a case a section may lie in the practice file, but for those that are one person's, and
    # the entries of a list stand or fall together.
    own = not case or path.rstrip(".") in NOT_SHARED
    required = _required(field)["required"] if own else []
    if case and not path:
        required = [
            name for name in ONLY_IN_A_CASE if name in NOT_SHARED and CASE.fields[name].required
        ]
    return schema | ({"required": required} if required else {})


def _given(field: Field, path: str, case: bool) -> Schema:
    """A field with nothing behind it is one that is not given, and none may take it away."""
    ways = [*_ways(field, path, case), {"$ref": "#/definitions/nothing"}]
    taken_away = case and path.partition(".")[0] not in NOT_SHARED
    if (field.holds_none or taken_away) and field.kind in SAYS_NO:
        ways.append({"$ref": "#/definitions/none"})
    if field.kind not in SAYS_NO:
        ways.append({"$ref": "#/definitions/no"})
    if field.no_zero:
        ways.append({"enum": [0]})
    example = {"examples": [field.example]} if field.example else {}
    return {"description": field.description, **example, "anyOf": ways}


def _ways(field: Field, path: str, case: bool) -> list[Schema]:
    """The ways in which something may stand there."""
    if field.kind == "section":
        return [_section(field, f"{path}.", case)]
    if field.entry:
        entry, below = field.entry, f"{path}."
        several = _list(field, _given(entry, below, case=False))
        alone = [*_ways(entry, below, case=False), *_letters(entry)] if field.alone else []
        return [*alone, several]
    if field.choices:
        return _choices(field.choices, field.also)
    if field.kind == "yes or no":
        return _choices(("yes", "no"))
    return _value(field)


def _list(field: Field, entry: Schema) -> Schema:
    schema: Schema = {"type": "array", "items": entry}
    if field.least and field.least > 1:  # an empty list is none at all
        schema["minItems"] = field.least
    return schema | ({"maxItems": field.most} if field.most else {})


def _letters(entry: Field) -> list[Schema]:
    """Answers of one letter may stand in a row."""
    if not set(entry.choices) <= set(LETTERS) or not entry.choices:
        return []
    letters = "".join(entry.choices)
    pattern = rf"^[\s,]*(?:[{letters}{letters.lower()}][\s,]*)+$"
    return [{"type": "string", "pattern": pattern}]


def _choices(choices: tuple[str, ...], also: tuple[str, ...] = ()) -> list[Schema]:
    """The answers to choose from, and those that are taken as well; capitals are no difference."""
    ways: list[Schema] = [{"enum": list(choices)}]
    ways.append({"type": "string", "pattern": _one_of(*choices, *also)})
    if {"yes", "no"} <= set(choices):
        ways.append({"not": {"type": ["number", "string", "object", "array", "null"]}})
        ways.append({"type": "string", "pattern": _one_of("true", "false")})
    return ways


def _one_of(*words: str) -> str:
    """A pattern for one of some words, in capitals or not; an editor has no sign for that."""
    return rf"^\s*(?:{'|'.join(''.join(map(_any_case, word)) for word in words)})\s*$"


def _any_case(character: str) -> str:
    return f"[{character.upper()}{character.lower()}]" if character.isalpha() else character


def _value(field: Field) -> list[Schema]:
    kind = field.kind.removesuffix(" or none")
    if kind not in _PATTERNS:
        bounds = {"minLength": field.least, "maxLength": field.most}
        given = {name: bound for name, bound in bounds.items() if bound}
        # Digits alone, or true: to YAML no text, but to us.
        return [{"type": "string", **given}, {"type": ["number", "boolean"]}]
    told = DATE_FORM if kind == "date" else KIND_WORDS[kind][1]
    text = {"type": "string", "pattern": rf"^\s*{_PATTERNS[kind]}\s*$", "patternErrorMessage": told}
    if kind == "whole number":
        return [{"type": "integer", "minimum": field.least or 0, "maximum": field.most}, text]
    if kind == "amount":
        return [{"type": "number", "minimum": 0, "maximum": _MOST_MONEY}, text]
    return [text]
