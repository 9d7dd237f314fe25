"""YAML as tests read and write it: every value a text; by the quick library where there is one."""

from __future__ import annotations

import copy
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

import yaml

_LOADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


class _Dumper(getattr(yaml, "CSafeDumper", yaml.SafeDumper)):  # type: ignore[misc]
    """Without anchors, which no case file may hold."""

    def ignore_aliases(self, data: Any) -> bool:  # noqa: ARG002 - the writer asks for each value
        return True


def fields_of(path: Path) -> dict[str, Any]:
    """The fields of a file, every value as the text that stands there."""
    return copy.deepcopy(_read(path.read_text(encoding="utf-8")))


@cache
def _read(text: str) -> dict[str, Any]:
    fields: dict[str, Any] = yaml.load(text, _LOADER)  # noqa: S506 - it knows texts and no more
    return fields


def written(fields: Mapping[str, Any]) -> str:
    """The fields as a file, in their order, with quotes where they are needed."""
    text: str = yaml.dump(fields, Dumper=_Dumper, sort_keys=False, allow_unicode=True)
    return text
