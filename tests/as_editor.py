"""What an editor underlines: a file as YAML 1.2 reads it, held against the JSON Schema."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import Any

import yaml
from jsonschema import Draft7Validator

from gen.json_schema import What, json_schema


class _Core(yaml.SafeLoader):
    """The core schema of YAML 1.2, which editors use: ``yes`` and ``14:30`` are texts there."""

    yaml_implicit_resolvers: dict[str, list[tuple[str, re.Pattern[str]]]] = {}  # noqa: RUF012


for _kind, _pattern, _first in (
    ("null", r"~|null|Null|NULL|", ["~", "n", "N", ""]),
    ("bool", r"true|True|TRUE|false|False|FALSE", list("tTfF")),
    ("int", r"[-+]?[0-9]+", list("-+0123456789")),
    ("float", r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?", list("-+.0123456789")),
):
    _Core.add_implicit_resolver(
        f"tag:yaml.org,2002:{_kind}", re.compile(rf"^(?:{_pattern})$"), _first
    )


def _whole(loader: _Core, node: yaml.ScalarNode) -> int:
    return int(loader.construct_scalar(node))


_Core.add_constructor("tag:yaml.org,2002:int", _whole)


@cache
def _validator(what: What) -> Draft7Validator:
    return Draft7Validator(json_schema(what))


def data_of(text: str) -> Any:
    return yaml.load(text, _Core)  # noqa: S506 - it is a safe loader


def underlined(text: str, what: What = "case") -> list[str]:
    """The dotted paths of what an editor underlines in a file of this text."""
    errors = _validator(what).iter_errors(data_of(text))
    return [".".join(map(str, error.absolute_path)) for error in errors]


def is_yaml(path: Path) -> bool:
    """Whether YAML itself can read a file, so that its schema is asked at all."""
    try:
        return isinstance(data_of(path.read_text(encoding="utf-8")), dict)
    except (yaml.YAMLError, UnicodeDecodeError):
        return False
