"""The table of the note: who else can help, and how to reach them."""

from __future__ import annotations

from gen.docx_writer.writer import TemplateWriter


def table_of_options(t: TemplateWriter) -> None:
    """A row for each option of the case."""
    table = t.table(
        {"Who": 30, "What they offer": 26, "Contact and notes": 44},
        "Where help may be found",
    )
    table.tag("for option in options")
    row = table.row("", "{{ option.offers }}", "")
    table.lines(row.cells[0], "{%p for line in option.who %}", "{{ line }}", "{%p endfor %}")
    table.lines(
        row.cells[2],
        "{{ option.reach }}",
        *("{%p if option.cost %}", "Cost: {{ option.cost }}", "{%p endif %}"),
        *("{%p if option.faith_note %}", "{{ option.faith_note }}", "{%p endif %}"),
        *("{%p if option.clients_own %}", "You already have this contact."),
        *("{%p elif option.known_how %}", "My connection: {{ option.known_how }}."),
        *("{%p elif option.no_tie %}", "{{ option.no_tie }}"),
        *("{%p elif not (option.known or all_strangers) %}", "I have no connection with them."),
        "{%p endif %}",
    )
    table.tag("endfor")
    t.line("I have no connection with anyone on this list.", "After Block", when="all_strangers")
