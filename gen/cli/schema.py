"""``schema``: what a file may hold, for editors."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from gen.json_schema import What

_FILES = ("case", "practice", "shared", "documents", "tone")


@click.command()
@click.argument("what", type=click.Choice(_FILES), default="case", metavar=f"[{'|'.join(_FILES)}]")
@click.option("--write", is_flag=True, help="Write all of them into .vscode/, with settings.")
def schema(*, what: What, write: bool) -> None:
    """Print the JSON Schema of a case file, so that an editor completes and underlines.

    Likewise of the practice file, of a file that cases are based on, of documents.yaml and of
    tone.yaml. With --write they go into .vscode/ here, where Visual Studio Code and its kin find
    them. Settings that are there already stay.

    \b
    For example, in a folder of your own:
        gen schema --write
    """  # noqa: D301 - Click keeps the lines behind its mark as they are
    from gen.editor import as_json, write_for_editors
    from gen.json_schema import json_schema

    if not write:
        click.echo(as_json(json_schema(what)), nl=False)
        return
    for path in write_for_editors(Path()):
        click.echo(f"{path.as_posix()} is written.", err=True)
