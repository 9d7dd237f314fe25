"""The shipped Word templates, written as code that reads like the play it is.

In running order: ``styles`` (how each role is set) and ``styles_xml``; ``writer`` (a template is
written from top to bottom) with ``branches``, ``table``, ``word_xml`` and ``package_parts``. What
all plays share: ``passages``, ``what_happens_next``, ``who_is_told``, ``bridge`` (danger), ``cards``,
``message`` and ``replies``; and ``script``, which puts a play between the coach's own pages
(``preparation``, ``what_is_settled``, ``record``; ``returned`` for who comes back). A play for each talk:
``ask`` (with ``question``), ``part``, ``refer``, ``leave``, ``complete``, ``accept``, ``firm``, each
with its message, its passages and its letter beside it. Then ``letter``, ``note`` (with
``options``), and the pages beside the three: ``fresh_start``, ``notice`` and ``loose_ends``. What is
shipped beside them, the practice file, the list of those pages, the example cases and the file on
which one of them is based, stands in ``files/`` as it is laid into a working folder. ``reset`` puts templates back, and
``own_folder`` lays out a folder outside the checkout, with what stands in ``folder/``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from gen.editor import write_for_editors
from gen.starter.accept import write_accept_script
from gen.starter.accept_letter import write_accept_letter
from gen.starter.ask import write_ask_script
from gen.starter.complete import write_complete_script
from gen.starter.complete_letter import write_complete_letter
from gen.starter.firm import write_firm_script
from gen.starter.fresh_start import write_fresh_start
from gen.starter.leave import write_leave_script
from gen.starter.leave_letter import write_leave_letter
from gen.starter.letter import write_letter
from gen.starter.loose_ends import write_loose_ends
from gen.starter.note import write_note
from gen.starter.notice import write_notice
from gen.starter.part import write_part_script
from gen.starter.refer import write_refer_script
from gen.starter.refer_letter import write_refer_letter

FILES = Path(__file__).parent / "files"
Write = Callable[[Path], None]
_SCRIPTS: Mapping[str, Write] = {
    "": write_ask_script,
    "-part": write_part_script,
    "-refer": write_refer_script,
    "-leave": write_leave_script,
    "-complete": write_complete_script,
    "-accept": write_accept_script,
    "-firm": write_firm_script,
}
_LETTERS: Mapping[str, Write] = {
    "": write_letter,
    "-refer": write_refer_letter,
    "-leave": write_leave_letter,
    "-complete": write_complete_letter,
    "-accept": write_accept_letter,
}
_BESIDE: Mapping[str, Write] = {
    "fresh-start": write_fresh_start,
    "notice": write_notice,
    "loose-ends": write_loose_ends,
}

TEMPLATES: Mapping[str, Write] = {
    f"{name}.docx": write
    for name, write in (
        *((f"meeting-script{suffix}", write) for suffix, write in _SCRIPTS.items()),
        ("referral-note", write_note),
        *((f"door-open-letter{suffix}", write) for suffix, write in _LETTERS.items()),
        *_BESIDE.items(),
    )
}
"""Who writes each shipped template, by the name of its file."""


def write_shipped(folder: Path) -> None:
    """Write ``templates/`` and ``cases/`` as they are shipped, over files of the same names.

    Beside them goes ``.vscode/``, for editors; settings that are there stay. What else stands in
    the folder stays.
    """
    for file in filter(Path.is_file, FILES.rglob("*")):
        path = folder / file.relative_to(FILES)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(file.read_bytes())
    write_templates(folder / "templates")
    write_for_editors(folder)


def write_templates(folder: Path, names: Iterable[str] = TEMPLATES) -> None:
    """Write shipped templates into ``folder``, over what stands there: all, or these files."""
    for name in names:
        TEMPLATES[name](folder / name)
