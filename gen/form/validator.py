"""Validator: Cerberus, with the kinds of value that it does not know. Its only door.

It judges real values (dates, numbers) by the rules that ``gen.form.check`` reads off the schema.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Mapping
from datetime import time
from decimal import Decimal
from types import ModuleType
from typing import Any, ClassVar

from gen.form.values import Path as Way

# Cerberus asks importlib.metadata for its own version, and for that mail and zip are loaded, which
# takes longer than all the rest of it: a third of the time that a run on one case takes to start.
_METADATA = "importlib.metadata"
_unasked = ModuleType(_METADATA)
_unasked.version = lambda _name: "not asked"  # type: ignore[attr-defined]
_unasked.PackageNotFoundError = LookupError  # type: ignore[attr-defined]
_is_there = _METADATA in sys.modules
sys.modules.setdefault(_METADATA, _unasked)

from cerberus import TypeDefinition, Validator, errors  # noqa: E402
from cerberus.schema import UnvalidatedSchema  # noqa: E402

if not _is_there:
    del sys.modules[_METADATA]

BAD_TYPE = errors.BAD_TYPE.code
MAX_LENGTH = errors.MAX_LENGTH.code
MAX_VALUE = errors.MAX_VALUE.code
MIN_LENGTH = errors.MIN_LENGTH.code
MIN_VALUE = errors.MIN_VALUE.code
REQUIRED_FIELD = errors.REQUIRED_FIELD.code
UNALLOWED_VALUE = errors.UNALLOWED_VALUE.code
Rules = dict[str, Any]


class Judge(Validator):  # type: ignore[misc]  # Cerberus comes without types
    """Cerberus, with the kinds of value that it does not know."""

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

    def findings(self, found: Mapping[Way, Any], rules: Mapping[Way, Rules]) -> Iterable[Any]:
        """What is wrong with the values; the public ``errors`` have no places to speak of.

        Values and rules lie side by side, each by its way: one below another, Cerberus would
        build a validator for every section, list and entry.
        """
        self.schema = UnvalidatedSchema(rules)  # tests/test_schema.py validates them, once
        # Cerberus' own coercion (normalizing) costs four times the rest; gen.form.values did it.
        self.validate(found, normalize=False)
        return tuple(self._errors)
