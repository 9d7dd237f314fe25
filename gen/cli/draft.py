"""Draft: what has been told so far, kept to go on another day."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from gen.new_case.conversation import Conversation


def take_up(conversation: Conversation, draft: Path) -> None:
    """Go on from a draft."""
    try:
        conversation.take_up(draft.read_text(encoding="utf-8"))
    except (ValueError, KeyError) as error:
        what = f"{draft.as_posix()} cannot be gone on from. Delete it to begin anew."
        raise click.ClickException(what) from error
    click.echo(f"\nThis goes on from {draft.as_posix()}.")


def keep(conversation: Conversation, draft: Path) -> None:
    """Write the draft beside its place and move it there, so that it is never half there."""
    draft.parent.mkdir(parents=True, exist_ok=True)
    beside = draft.with_suffix(".draft-new")
    beside.write_text(conversation.as_draft(), encoding="utf-8")
    beside.replace(draft)


def write_new(path: Path, text: str) -> None:
    """Write a file that was told; one that is there by now stays."""
    path.parent.mkdir(parents=True, exist_ok=True)
    try:
        with path.open("x", encoding="utf-8") as file:
            file.write(text)
    except FileExistsError as error:
        raise click.ClickException(f"{path.as_posix()} is there already, and stays.") from error
    click.echo(f"\n{path.as_posix()} is written.", err=True)
