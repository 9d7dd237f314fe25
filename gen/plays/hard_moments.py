"""Hard moments: their table, and the rows that every talk has. A talk's own are in its play.

Those of ``ask`` are in ``ask_moments``.
"""

from __future__ import annotations

from gen.docx_writer.table import Table
from gen.docx_writer.writer import TemplateWriter
from gen.plays import passages as p

# In the client's own home it is not the client who goes.
BREAKS_OFF = (
    "{% if at_clients_home %}Leaves the room, or asks you to go"
    "{% elif in_person %}Leaves{% elif by_video %}Leaves the call{% else %}Hangs up{% endif %}"
)
MOMENTS = {"If this happens": 34, "Say or do this": 66}
_OF_TWO = (
    (
        "They argue with each other",
        "“That's for the two of you, and it can wait.” Wait for quiet, then go on.",
    ),
    ("“Whose side are you on?”", "“I'm on both your sides.” Add no reason."),
)
DANGER = (
    "Words about not wanting to live",
    (
        f"Leave the guide. “{p.ARE_YOU_SAFE}” In danger: {{{{ practice.emergency }}}}. "
        "{% if help_lines_said %}Or call together: {% for line in help_lines_said %}{% if not loop.first %}; {% endif %}{{ line }}{% endfor %}. {% endif %}"
        "Ask who can come and stay. Stay {% if in_person %}with {{ client.called }}{% else %}on the line{% endif %} until someone is there."
        f"{p.TELL_A_GUARDIAN}"
    ),
)


def table_of_moments(t: TemplateWriter) -> Table:
    """The table of the hard moments on a page of its own, still without a row."""
    t.heading("Hard moments", 2, new_page=True)
    return t.table(MOMENTS, "Hard moments")


def rows_of_every_talk(table: Table) -> None:
    """What may come in any talk, behind the talk's own rows."""
    table.rows(*_OF_TWO, when="two_clients")
    table.row(*DANGER)
