"""What the papers say: a play for each talk, the letters, the note, and the pages beside them.

Each reads like the play it is, and writes a shipped template (``docx_writer``). What all plays
share: ``passages`` (greeting, how a letter closes), ``thanks_passages``, ``return_passages`` (what
a return asks, and how the client says so), ``what_happens_next``, ``who_is_told``,
``bridge`` (danger), ``hard_moments`` (their table, and what every talk has of them),
``after_the_meeting``, ``message`` and ``replies``; and ``script``, which puts a play between the
coach's own pages (``preparation``, ``what_is_settled``, ``record``; ``returned`` for who comes
back). A play for each talk: ``ask`` (with ``question``), ``part``, ``refer``, ``leave``,
``complete``, ``accept``, ``firm``, each with its message, its passages and its letter beside it.
Then ``letter``, ``note`` (with ``options``, and ``without_letter``: what a return asks), and the
pages beside the three: ``fresh_start``, ``notice`` and ``loose_ends``.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from gen.plays.accept import write_accept_script
from gen.plays.accept_letter import write_accept_letter
from gen.plays.ask import write_ask_script
from gen.plays.complete import write_complete_script
from gen.plays.complete_letter import write_complete_letter
from gen.plays.firm import write_firm_script
from gen.plays.fresh_start import write_fresh_start
from gen.plays.leave import write_leave_script
from gen.plays.leave_letter import write_leave_letter
from gen.plays.letter import write_letter
from gen.plays.loose_ends import write_loose_ends
from gen.plays.note import write_note
from gen.plays.notice import write_notice
from gen.plays.part import write_part_script
from gen.plays.refer import write_refer_script
from gen.plays.refer_letter import write_refer_letter

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
