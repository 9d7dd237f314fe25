"""Findings: what a run says of a shipped example in which a few fields are changed."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
import shipped
import yaml

from gen.folder import Folders
from gen.problem import Problem
from gen.request import Request
from gen.run.build import build

FOLDERS = Folders(Path("cases"), Path("templates"), Path("out"))
CASE = Path("cases/example-case.yaml")
Changes = Mapping[str, Any]


class _Plain(yaml.SafeDumper):
    """Writes values as an assistant does: without quotes where none are needed."""

    yaml_implicit_resolvers: dict[str, Any] = {}  # noqa: RUF012 - as its base declares it


def as_plain_yaml(fields: Mapping[str, Any]) -> str:
    """The fields as a file; every value is a text there, written as it is."""
    return yaml.dump(
        _as_text(fields), Dumper=_Plain, sort_keys=False, allow_unicode=True, width=1000
    )


def _as_text(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {name: _as_text(below) for name, below in value.items()}
    return [_as_text(each) for each in value] if isinstance(value, list) else str(value)


def varied(base: str, changes: Changes) -> dict[str, Any]:
    """An example with fields changed; a number in a path is an entry of a list, from 0."""
    fields = shipped.fields(base)
    for path, value in changes.items():
        *way, last = path.split(".")
        node: Any = fields
        for step in way:
            node = node[int(step)] if isinstance(node, list) else node.setdefault(step, {})
        if isinstance(node, list):
            node[int(last)] = value
        elif value == "":
            node.pop(last, None)
        else:
            node[last] = value
    return fields


def said_of(base: str, changes: Changes) -> tuple[Problem, ...]:
    """All that a dry run says of the changed example."""
    CASE.write_text(as_plain_yaml(varied(base, changes)), encoding="utf-8")
    return found()


def found() -> tuple[Problem, ...]:
    """All that a dry run says of the case as it stands."""
    return tuple(build(FOLDERS, Request((CASE,), dry=True)).all_problems())


def words_of(problems: tuple[Problem, ...]) -> str:
    return "".join(f"{problem.as_text()}\n\n" for problem in problems)


def rules_of(base: str, changes: Changes) -> list[str]:
    return [problem.rule for problem in said_of(base, changes)]


def at_home(folder: Path, monkeypatch: pytest.MonkeyPatch, templates: Path) -> None:
    """Makes a folder, with these templates and room for a case, the current one."""
    monkeypatch.chdir(folder)
    CASE.parent.mkdir()
    FOLDERS.templates.symlink_to(templates)
