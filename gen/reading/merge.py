"""Merge: a case read over the practice file."""

from __future__ import annotations

from gen.reading.node import Node, Section, Text, is_blank
from gen.schema import CASE, NOT_SHARED, ONLY_IN_A_CASE, Field

_OF_ITS_OWN = ("practice", "coach", "ending", "help_lines")  # another office has other rules

SAYS_NO = ("text", "choice", "yes or no", "date or none")
"""The kinds of field of which "no" is an answer, or may be the text itself."""


def over_practice(case: Section, practice: Section | None) -> Section:
    """The case with what it does not say itself taken from the practice file.

    Sections merge field by field; lists and values are replaced. A field with nothing behind it
    counts as not given. The word ``none`` takes a value away, but for fields that have it as an
    answer. A case that names its own practice inherits nothing of ``practice``, ``coach``,
    ``ending``, ``help_lines`` and ``engagement.agreement``. Every value keeps its place, so that
    a problem points into the file that has to be mended.
    """
    return _over(case, practice, ONLY_IN_A_CASE)


def over_shared(case: Section, shared: Section) -> Section:
    """Likewise, with what it does not say taken from a file that it is based on."""
    return _over(case, shared, NOT_SHARED)


def filled_from(case: Section, under: Section) -> Section:
    """Likewise, with all that it does not say, whoever's practice it names."""
    return _merged(case, under, CASE)


def _over(case: Section, under: Section | None, hidden: tuple[str, ...]) -> Section:
    under = _without(under or Section({}, {}, case.place), *hidden)
    if _names_practice(case):
        under = _without(under, *_OF_ITS_OWN)
        if isinstance(worked := under.fields.get("engagement"), Section):
            fields = {**under.fields, "engagement": _without(worked, "agreement")}
            under = under._replace(fields=fields)
    return _merged(case, under, CASE, hidden)


def _without(section: Section, *names: str) -> Section:
    kept = {name: node for name, node in section.fields.items() if name not in names}
    keys = {name: key for name, key in section.keys.items() if name not in names}
    return section._replace(fields=kept, keys=keys)


def _names_practice(case: Section) -> bool:
    own = case.fields.get("practice")
    return isinstance(own, Section) and "name" in own.fields and not is_blank(own.fields["name"])


def _merged(
    case: Section, under: Section, schema: Field | None, hidden: tuple[str, ...] = ()
) -> Section:
    """Field by field; without a schema, as in what is ``hidden``, nothing is taken away."""
    fields: dict[str, Node] = {}
    for name in {**under.fields, **case.fields}:
        field = schema.fields.get(name) if schema and name not in hidden else None
        own, inherited = case.fields.get(name), under.fields.get(name)
        both = isinstance(own, Section) and isinstance(inherited, Section)
        if own is None or (inherited is not None and not both and is_blank(own, field)):
            own, inherited = inherited, None
        if isinstance(own, Section):
            nothing = Section({}, {}, own.place)
            own = _merged(own, inherited if isinstance(inherited, Section) else nothing, field)
        if own is not None and not takes_away(own, field):
            fields[name] = own
    return Section(fields, {**under.keys, **case.keys}, case.place)


def takes_away(node: Node, field: Field | None) -> bool:
    """Whether the word none stands here and means that nothing does, or what says the same.

    "no" does where it is no answer of the field, and 0 where a count can have none.
    """
    if not isinstance(node, Text) or field is None:
        return False
    said = node.value.strip().lower()
    if said == "no":
        return field.kind not in SAYS_NO
    return (said == "none" and not field.holds_none) or (said == "0" and field.no_zero)
