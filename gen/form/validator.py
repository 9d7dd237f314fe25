"""Validator: Cerberus, with the kinds of value that it does not know. Its only door.

It judges real values (dates, numbers) by the rules that ``gen.form.check`` reads off the schema.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date, time
from decimal import Decimal
from functools import cache
from typing import Any

from cerberus import TypeDefinition, Validator, errors
from cerberus.schema import UnvalidatedSchema

Rules = tuple[tuple[str, Any], ...]
"""What is asked of one value, as Cerberus has it: each rule by its name, with its bound."""

_KINDS: dict[str, tuple[type, ...]] = {
    "text": (str,), "picture": (str,), "choice": (str,), "yes or no": (bool,),
    "whole number": (int,), "amount": (Decimal,), "date": (date,),
    "date or none": (date, type(None)), "text or none": (str, type(None)), "time": (time,),
    "section": (dict,), "list": (list,),  # no Section or Items, read as they stand
}  # fmt: skip
TYPES = {kind: TypeDefinition(kind, types, ()) for kind, types in _KINDS.items()}
"""What a value of each kind is, as Cerberus has it."""


class _Broken(errors.BaseErrorHandler):  # type: ignore[misc]  # Cerberus comes without types
    def __call__(self, found: Iterable[Any]) -> list[tuple[str, str]]:
        return [(error.field, error.rule) for error in found]


@cache
def _validator() -> Validator:
    """The only one: Cerberus looks long at a new validator.

    Of a whole case as one nested document, it would build one for every section and entry anew. It
    looks longer at a new schema, so it is not asked to: that it knows all our rules, a test holds.
    """
    validator = Validator(UnvalidatedSchema({}), error_handler=_Broken)
    validator.types_mapping = TYPES
    # Else Cerberus asks of every value whether it may be None; "type" finds that as well.
    validator.mandatory_validations = ()
    validator.priority_validations = ("type",)  # of those that come first, all that is asked here
    return validator


_NAMES: dict[Rules, str] = {}  # of each set of rules in the schema of the validator


def broken_rules(asked: Sequence[tuple[Rules, Any]]) -> list[list[str]]:
    """The names of the rules that each value breaks, of those that Cerberus knows.

    Values of which the same is asked go through one after the other, all others side by side.
    """
    _enter(dict.fromkeys(rules for rules, _ in asked if rules not in _NAMES))
    broken: list[list[str]] = [[] for _ in asked]
    rounds: list[dict[str, int]] = []  # which value stands for the rules of a name
    before: Counter[Rules] = Counter()
    for at, (rules, _) in enumerate(asked):
        if before[rules] == len(rounds):
            rounds.append({})
        rounds[before[rules]][_NAMES[rules]] = at
        before[rules] += 1
    validator = _validator()
    for each in rounds:
        document = {name: asked[at][1] for name, at in each.items()}
        # Cerberus' own coercion (normalizing) costs four times the rest; gen.form.values did it.
        # With "update" it does not look through the schema for what else has to be there.
        if not validator.validate(document, update=True, normalize=False):
            for name, rule in validator.errors:
                broken[each[name]].append(rule)
    return broken


def _enter(new: Iterable[Rules]) -> None:
    """Rules that were not met yet come into the schema, all at once."""
    names = {rules: str(number) for number, rules in enumerate(new, len(_NAMES))}
    if names:
        _validator().schema.update({name: dict(rules) for rules, name in names.items()})
        _NAMES.update(names)
