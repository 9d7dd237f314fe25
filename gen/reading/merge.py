"""Merge: a case read over the practice file."""

from __future__ import annotations

from gen.reading.node import Node, Section, Text, is_blank
from gen.schema import CASE, NOT_SHARED, ONLY_IN_A_CASE, Field

_OF_ITS_OWN = ("practice", "coach", "ending", "help_lines")  # another office has other rules


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


def _over(own: Section, under: Section | None, hidden: tuple[str, ...]) -> Section:
    under = _without(under or Section({}, {}, own.place), hidden)
    if _names_practice(own):
        under = _without(under, _OF_ITS_OWN)
        if isinstance(worked := under.fields.get("engagement"), Section):
            fields = {**under.fields, "engagement": _without(worked, ("agreement",))}
            under = Section(fields, under.keys, under.place)
    return _merged_sections(own, under, CASE, hidden)


def _names_practice(case: Section) -> bool:
    own = case.fields.get("practice")
    return isinstance(own, Section) and "name" in own.fields and not is_blank(own.fields["name"])


def _without(section: Section, names: tuple[str, ...]) -> Section:
    kept = {name: node for name, node in section.fields.items() if name not in names}
    return Section(kept, section.keys, section.place)


def _merged_sections(
    case: Section,
    practice: Section,
    schema: Field | None,
    hidden: tuple[str, ...] = (),
    *,
    may_drop: bool = True,
) -> Section:
    fields: dict[str, Node] = {}
    known = schema.fields if schema else {}
    for name in {**practice.fields, **case.fields}:
        field = known.get(name)
        drops = may_drop and name not in hidden
        node = _merged_values(
            case.fields.get(name), practice.fields.get(name), field, may_drop=drops
        )
        if node is not None and not (drops and _takes_away(node, field)):
            fields[name] = node
    return Section(fields, {**practice.keys, **case.keys}, case.place)


def _merged_values(
    own: Node | None, inherited: Node | None, field: Field | None, *, may_drop: bool
) -> Node | None:
    if own is None or (inherited is not None and is_blank(own)):
        own, inherited = inherited, None
    if isinstance(own, Section):
        under = inherited if isinstance(inherited, Section) else Section({}, {}, own.place)
        return _merged_sections(own, under, field, may_drop=may_drop)
    return own


def _takes_away(node: Node, field: Field | None) -> bool:
    """Whether the word none stands here and means that nothing does."""
    if not isinstance(node, Text) or node.value.strip().lower() != "none":
        return False
    return field is not None and not field.holds_none
