"""Unknown field: a name that no field has, and the one that was probably meant."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from gen.form.messages import FieldPath, Wrong, enumerated
from gen.form.spelling import nearest
from gen.reading.indentation import NOT_HERE, at_the_edge, belongs_in
from gen.reading.node import Items, Node, Section
from gen.schema import CASE, ONLY_IN_A_CASE, PATHS, PRACTICE, Field

# Letters of the Cyrillic and the Greek alphabet that look like ours.
_LOOKS_LIKE = str.maketrans(
    "\u0430\u0435\u043e\u0440\u0441\u0443\u0445\u0456\u0455\u03bf", "aeopcyxiso"
)

# Words that people use for a field of the same section, where a section deeper in, or another one,
# has a field that is called so and means something else.
_WORDS_FOR = {
    "referral.options": "to who whom person place contact phone website where",
    "referral.need": "for what",
    "meeting.date": "on day",
    "meeting.answer_by": "until by",
    "meeting.channel": "how",
    "meeting.others_present": "who",
    "door.letter_date": "date",
    "door.not_before": "from after",
    "door.rationale": "why",
    "ending.date": "by on until",
    "decision.made_on": "on date",
    "decision.by": "who",
    "engagement.started": "since on start",
    "review.wants": "questions",
}
_MEANT = {
    f"{field.partition('.')[0]}.{word}": field.partition(".")[2]
    for field, words in _WORDS_FOR.items()
    for word in words.split()
}
# What somebody of any section may have: a client's telephone is not the practice's.
_OF_ANYBODY = frozenset("phone website who why for".split())


class Unknown(NamedTuple):
    """What is told of a name that no field has.

    ``instead`` is the field of the same section that was meant and is still free; ``excused`` the
    path whose absence is explained by this mistake. ``follows``: another mistake, which is
    told, has brought it here.
    """

    wrong: Wrong
    instead: str | None = None
    excused: FieldPath = ()
    follows: bool = False


def unknown_field(path: FieldPath, given: Section, schema: Field, whole: Field) -> Unknown:
    """A name that no field of the section has; ``whole`` is the schema of the file."""
    rule, name = "unknown-field", str(path[-1])
    if whole is PRACTICE and len(path) == 1 and name in ONLY_IN_A_CASE:
        what = "This section is about one person, and does not belong in the practice file."
        return Unknown((rule, what, "Move it into the case file of that person."))
    if section := _section_above(name, given, schema):
        fix = belongs_in(section)
        excused = (*path[:-1], section, name)
        return Unknown((rule, NOT_HERE, fix), excused=excused)
    if meant := _MEANT.get(".".join(map(str, path))):
        return Unknown((rule, NOT_HERE, _into(str(path[0]), meant)), excused=(path[0], meant))
    elsewhere = _elsewhere(path, given) if whole in (CASE, PRACTICE) else None
    return elsewhere or _misspelt(name, given, schema)


def _into(section: str, meant: str) -> str:
    """Where something belongs that stands beside it; of a list, in an entry with its fields."""
    entry = CASE.fields[section].fields[meant].entry
    needed = [name for name, each in entry.fields.items() if each.required] if entry else []
    return f"It belongs in {section} > {meant}{_in_an_entry(needed)}."


def _in_an_entry(needed: list[str]) -> str:
    return f", in an entry with {', '.join(needed[:-1])} and {needed[-1]}" if needed[1:] else ""


def _elsewhere(path: FieldPath, given: Section) -> Unknown | None:
    """A name that stands in another place of the schema; None where there is not just one."""
    rule, name, home = "unknown-field", str(path[-1]), _home(path)
    if len(home) == 1:
        return Unknown((rule, NOT_HERE, _begins_a_line(given, name)), excused=home)
    if _below_a_section(given, name):
        return Unknown((rule, NOT_HERE, ""), follows=True)
    fix = f"It belongs in {' > '.join(home)}."
    return Unknown((rule, NOT_HERE, fix), excused=home) if home else None


def _misspelt(name: str, given: Section, schema: Field) -> Unknown:
    rule = "unknown-field"
    what = "There is no field with this name."
    meant = nearest(name.translate(_LOOKS_LIKE), schema.fields) or _begun(name, schema.fields)
    if odd := next((each for each in name if not each.isascii()), ""):
        what = (
            f'There is no field with this name: the "{odd}" in it is not one of the letters a to z.'
        )
    if meant is None:
        return Unknown((rule, what, f"Here there may be {enumerated(schema.fields)}."))
    if meant in given.fields and _are_in_one_file(given.fields[meant], given.fields[name]):
        fix = f'"{meant}" is given already; delete this line or that one.'
        return Unknown((rule, what, fix))
    return Unknown((rule, what, f'Did you mean "{meant}"?'), meant)


def _begun(name: str, known: Iterable[str]) -> str | None:
    """The only name that goes on behind this one: met, met_on."""
    longer = [each for each in known if each.startswith(f"{name}_")]
    return longer[0] if len(longer) == 1 else None


def _begins_a_line(given: Section, name: str) -> str:
    """What to do with a section that stands in another."""
    what = at_the_edge(" " * (given.keys[name].column - 1))
    is_whole = isinstance(given.fields[name], Section | Items)
    return f"{what[:-1]}, and as many before each line that belongs to it." if is_whole else what


def _below_a_section(given: Section, name: str) -> bool:
    """Whether a line above it is a section of the file that was put in here, and has the field."""
    place = given.keys[name]
    return any(
        each in CASE.fields and name in CASE.fields[each].fields and not _has_fields(node)
        for each, node in given.fields.items()
        if given.keys[each].file == place.file and given.keys[each].line < place.line
    )


def _has_fields(node: Node) -> bool:
    return isinstance(node, Section) and bool(node.fields)


def _section_above(name: str, given: Section, schema: Field) -> str:
    """The section right above a line that has a field of its name; empty for none."""
    place = given.keys[name]
    above = [
        each
        for each, key in given.keys.items()
        if key.file == place.file and key.line < place.line and each in schema.fields
    ]
    last = max(above, key=lambda each: given.keys[each].line, default="")
    is_of_it = last and schema.fields[last].kind == "section" and name in schema.fields[last].fields
    section = given.fields.get(last)  # its line may stand there, and nothing that could be read
    return last if is_of_it and isinstance(section, Section) and name not in section.fields else ""


def _home(path: FieldPath) -> tuple[str, ...]:
    """The one place of the schema that has a field of this name, nearby places first."""
    name = str(path[-1])
    if name in CASE.fields:
        return (name,) if len(path) > 1 else ()
    places = [known for known in PATHS if known.split(".")[-1] == name]
    near = [known for known in places if len(path) > 1 and known.startswith(f"{path[0]}.")]
    found = near or ([] if name in _OF_ANYBODY else places)
    return tuple(found[0].split(".")) if len(found) == 1 else ()


def _are_in_one_file(one: Node, other: Node) -> bool:
    """Whether both are given by the case itself, and none by what it rests on."""
    return one.place.file == other.place.file
