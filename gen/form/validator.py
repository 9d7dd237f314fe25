"""Validator: Cerberus, with the kinds of value that it does not know. Its only door.

It judges real values (dates, numbers) by the rules that ``gen.form.check`` reads off the schema.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import time
from decimal import Decimal
from functools import cache
from typing import Any, ClassVar

from cerberus import TypeDefinition, Validator, errors

BAD_TYPE = errors.BAD_TYPE.code
MAX_LENGTH = errors.MAX_LENGTH.code
MAX_VALUE = errors.MAX_VALUE.code
MIN_LENGTH = errors.MIN_LENGTH.code
MIN_VALUE = errors.MIN_VALUE.code
UNALLOWED_VALUE = errors.UNALLOWED_VALUE.code

Rules = tuple[tuple[str, Any], ...]
"""What is asked of one value, as Cerberus has it: each rule by its name, with its bound."""

_VALUE = "value"


class _Codes(errors.BaseErrorHandler):  # type: ignore[misc]  # Cerberus comes without types
    def __call__(self, found: Iterable[Any]) -> list[int]:
        return [error.code for error in found]


class _Validator(Validator):  # type: ignore[misc]
    types_mapping: ClassVar[dict[str, Any]] = {
        **Validator.types_mapping,
        "dict": TypeDefinition("dict", (dict,), ()),  # no Section or Items, read as they stand
        "list": TypeDefinition("list", (list,), ()),
        "amount": TypeDefinition("amount", (Decimal,), ()),
        "time": TypeDefinition("time", (time,), ()),
    }
    # Else Cerberus asks of every value whether it may be None; "type" finds that as well.
    mandatory_validations = ()
    priority_validations = ("nullable", "type")  # of those that come first, all that is asked here


@cache
def _validator(rules: Rules) -> _Validator:
    """One for all values of which the same is asked: Cerberus looks long at a new schema.

    Of a whole case as one nested document, it would build one for every section and entry anew.
    """
    return _Validator({_VALUE: dict(rules)}, error_handler=_Codes)


def broken_rules(rules: Rules, value: Any) -> list[int]:
    """The codes of the rules that a value breaks; SchemaError for one that Cerberus has not."""
    validator = _validator(rules)
    # Cerberus' own coercion (normalizing) costs four times the rest; gen.form.values did it.
    if validator.validate({_VALUE: value}, normalize=False):
        return []
    codes: list[int] = validator.errors
    return codes
