"""Validator: Cerberus, with the kinds of value that it does not know. Its only door.

It judges real values (dates, numbers) by the rules that ``gen.form.check`` reads off the schema.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, time
from decimal import Decimal
from functools import cache
from typing import Any, ClassVar

from cerberus import TypeDefinition, Validator, errors

Rules = tuple[tuple[str, Any], ...]
"""What is asked of one value, as Cerberus has it: each rule by its name, with its bound."""

_TYPES: dict[str, tuple[type, ...]] = {
    "text": (str,), "picture": (str,), "choice": (str,), "yes or no": (bool,),
    "whole number": (int,), "amount": (Decimal,), "date": (date,),
    "date or none": (date, type(None)), "text or none": (str, type(None)), "time": (time,),
    "section": (dict,), "list": (list,),  # no Section or Items, read as they stand
}  # fmt: skip


class _Rules(errors.BaseErrorHandler):  # type: ignore[misc]  # Cerberus comes without types
    def __call__(self, found: Iterable[Any]) -> list[str]:
        return [error.rule for error in found]


class _Validator(Validator):  # type: ignore[misc]
    types_mapping: ClassVar[dict[str, Any]] = {
        kind: TypeDefinition(kind, types, ()) for kind, types in _TYPES.items()
    }
    # Else Cerberus asks of every value whether it may be None; "type" finds that as well.
    mandatory_validations = ()
    priority_validations = ("type",)  # of those that come first, all that is asked here


@cache
def _validator() -> _Validator:
    """The only one: Cerberus looks long at a new schema, and longer at a new validator.

    Of a whole case as one nested document, it would build one for every section and entry anew.
    """
    return _Validator({}, error_handler=_Rules)


@cache
def _entered(rules: Rules) -> str:
    """What the validator's schema calls these rules; they come into it when they are first met."""
    schema = _validator().schema
    name = str(len(schema))
    schema[name] = dict(rules)
    return name


def broken_rules(rules: Rules, value: Any) -> list[str]:
    """The names of the rules that a value breaks; SchemaError for one that Cerberus has not."""
    validator, name = _validator(), _entered(rules)
    # Cerberus' own coercion (normalizing) costs four times the rest; gen.form.values did it. With
    # "update" it does not look through the whole schema for what else has to be there.
    if validator.validate({name: value}, update=True, normalize=False):
        return []
    broken: list[str] = validator.errors
    return broken
