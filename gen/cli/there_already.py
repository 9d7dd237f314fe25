"""There already: what can be done about a case whose file is there, which is never written over."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from gen.cli.hints import as_called

if TYPE_CHECKING:
    from gen.shared import Shared


def ways_on(path: Path, shared: Shared) -> str:
    """How to see what stands in a case, and how to change an answer, each by its line."""
    from gen.new_case.where import answers_in

    name = path.stem
    try:
        data = path.read_bytes()
    except OSError:
        data = b""
    lines, talk = answers_in(path.as_posix(), data, shared)
    of_talk = ["--blank", *([f"--talk={talk}"] if talk else [])]
    table = [f"    line {number}:  {words}" for number, words in lines]
    return "\n".join(
        (
            f"  To read its documents:  {as_called('show', name)}",
            "  To change an answer, open the file in an editor, and write another one behind",
            "  its field. Save it. In a file that gen new wrote, the line above a field explains.",
            "  A field that is not there yet can be added below its section. To see all that there",
            f"  are, in a file of another name:  {as_called('new', f'{name}-all', *of_talk)}",
            "  Delete that file afterwards, as it would be taken for a case.",
            f"  To see whether all fits then:  {as_called('check', name)}",
            f"  To make its documents anew:  {as_called('docs', name)}",
            *(["  These are its answers, each at its line:", *table] if table else []),
        )
    )
