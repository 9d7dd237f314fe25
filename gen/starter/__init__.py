"""The shipped Word templates, written as code that reads like the play it is.

In running order: ``styles`` (how each role is set) and ``styles_xml``; ``writer`` (a template is
written from top to bottom) with ``branches``, ``table``, ``word_xml`` and ``package_parts``;
``passages`` (what several plays say) and ``what_happens_next`` with ``who_is_told``, ``bridge``; then the plays: ``script``
(``preparation``, ``record``, ``opening``, ``question``, ``closed_door``, ``message``, ``replies``,
``cards``), ``note`` and ``letter``; and those of a talk of its own: ``leave``, with
``leave_passages``, ``leave_by_email`` and ``leave_letter``; ``refer``, with ``refer_passages``,
``refer_message`` and ``refer_letter``. What is shipped beside them, the practice file and the example
cases, stands in ``files/`` as it is laid into a working folder.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from gen.reasons import Talk
from gen.starter.leave import write_leave_script
from gen.starter.leave_letter import write_leave_letter
from gen.starter.letter import write_letter
from gen.starter.note import write_note
from gen.starter.refer import write_refer_script
from gen.starter.refer_letter import write_refer_letter
from gen.starter.script import write_script

FILES = Path(__file__).parent / "files"
Write = Callable[[Path], None]
_SCRIPTS: Mapping[Talk, Write] = {
    "ask": write_script,
    "part": write_script,
    "refer": write_refer_script,
    "leave": write_leave_script,
    "complete": write_script,
    "accept": write_script,
    "firm": write_script,
}
_LETTERS: Mapping[str, Write] = {
    "": write_letter,
    "-refer": write_refer_letter,
    "-leave": write_leave_letter,
}


def write_shipped(folder: Path) -> None:
    """Write ``templates/`` and ``cases/`` as they are shipped, over files of the same names.

    What else stands in the folder stays.
    """
    for file in filter(Path.is_file, FILES.rglob("*")):
        path = folder / file.relative_to(FILES)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(file.read_bytes())
    write_templates(folder / "templates")


def write_templates(folder: Path) -> None:
    """Write the shipped templates into ``folder``, over what stands there."""
    for talk, write_script_of in _SCRIPTS.items():
        write_script_of(folder / f"meeting-script-{talk}.docx")
    write_note(folder / "referral-note.docx")
    for suffix, write_letter_of in _LETTERS.items():
        write_letter_of(folder / f"door-open-letter{suffix}.docx")
