"""Draft file: what has been told so far, kept to go on another day.

What it holds: ``new_case.draft``.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from gen.characters import printable
from gen.private_files import make_folder, new_file, written_beside

if TYPE_CHECKING:
    from gen.new_case.conversation import Conversation


def take_up(conversation: Conversation, draft: Path) -> None:
    """Go on from a draft."""
    from gen.folder import opened
    from gen.reading.limits import MOST_BYTES

    shown = printable(draft.as_posix())
    try:
        with opened(draft) as file:
            conversation.take_up(file.read(MOST_BYTES).decode())
    except (ValueError, OSError) as error:
        what = f"{shown} cannot be gone on from. Delete it to begin anew."
        raise click.ClickException(what) from error
    click.echo(f"\nThis goes on from {shown}.")


def keep(conversation: Conversation, draft: Path) -> None:
    """Write the draft; whatever happens meanwhile, it is never half there."""
    make_folder(draft.parent)
    with written_beside(draft, conversation.as_draft().encode()) as new:
        new.replace(draft)


def write_new(path: Path, text: str) -> None:
    """Write a file that was told; one that is there by now stays."""
    make_folder(path.parent)
    shown = printable(path.as_posix())
    try:
        with new_file(path) as file:
            file.write(text.encode())
    except FileExistsError as error:
        raise click.ClickException(f"{shown} is there already, and stays.") from error
    click.echo(f"\n{shown} is written.", err=True)
