"""Editor: what an editor needs beside the files, so that it helps while one is written."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path

from gen.json_schema import FILES, json_schema

FOLDER = ".vscode"
_SETTINGS = {
    "yaml.schemas": {
        f"{FOLDER}/case.schema.json": ["cases/*.yaml", "cases/*.yml"],
        f"{FOLDER}/practice.schema.json": "templates/practice.yaml",
        f"{FOLDER}/documents.schema.json": "templates/documents.yaml",
        f"{FOLDER}/tone.schema.json": "templates/tone.yaml",
        f"{FOLDER}/shared.schema.json": [
            "templates/*.yaml",
            "!templates/practice.yaml",
            "!templates/documents.yaml",
            "!templates/tone.yaml",
        ],
    },
    "yaml.yamlVersion": "1.2",
    "yaml.schemaStore.enable": False,  # nothing is asked of the network
    "redhat.telemetry.enabled": False,
    "[yaml]": {"editor.tabSize": 2, "editor.insertSpaces": True, "editor.wordWrap": "on"},
}
_OWN: Mapping[str, object] = {
    "settings.json": _SETTINGS,
    "extensions.json": {"recommendations": ["redhat.vscode-yaml"]},
}
"""What a user may have changed, and so is never written over."""

MODELINE = f"# yaml-language-server: $schema=../{FOLDER}/case.schema.json"
"""The line by which other editors find the schema of a case."""
PRACTICE_MODELINE = MODELINE.replace("case.schema", "practice.schema")


def as_json(data: object) -> str:
    """The data as the text of a file."""
    return f"{json.dumps(data, ensure_ascii=False, indent=1)}\n"


def write_for_editors(folder: Path) -> tuple[Path, ...]:
    """Write the schemas into ``.vscode/`` of a folder, and settings where there are none.

    Gives the files that were written.
    """
    return tuple(_written(folder / FOLDER))


def _written(home: Path) -> Iterator[Path]:
    home.mkdir(parents=True, exist_ok=True)
    files = {f"{what}.schema.json": as_json(json_schema(what)) for what in FILES}
    own = {name: as_json(data) for name, data in _OWN.items() if not (home / name).exists()}
    for name, text in (files | own).items():
        (home / name).write_text(text, encoding="utf-8")
        yield home / name
