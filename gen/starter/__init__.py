"""The shipped Word templates, written as code that reads like the play it is.

In running order: ``styles`` (how each role is set) and ``styles_xml``; ``writer`` (a template is
written from top to bottom) with ``branches``, ``table``, ``word_xml`` and ``package_parts``;
``passages`` (what several plays say) and ``what_happens_next``; then the plays: ``script``
(``preparation``, ``record``, ``opening``, ``question``, ``closed_door``, ``message``, ``replies``,
``cards``), ``note`` and ``letter``. ``python -m gen.starter FOLDER`` writes them.
"""

from __future__ import annotations

from pathlib import Path

from gen.starter.letter import write_letter
from gen.starter.note import write_note
from gen.starter.script import write_script


def write_templates(folder: Path) -> None:
    """Write the three shipped templates into ``folder``, over what stands there."""
    write_script(folder / "meeting-script.docx")
    write_note(folder / "referral-note.docx")
    write_letter(folder / "door-open-letter.docx")
