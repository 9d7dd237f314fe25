"""A letter's template of a few lines, for what hangs on tags and not on the words of the play."""

from __future__ import annotations

from desk import LETTER, Desk

GREETING = "{{ greeting }}"
_LINES = (
    GREETING,
    *("{%p for line in client.address %}", "{{ line }}", "{%p endfor %}"),
    "{{ thanks_together }}",
    "I would gladly work with you again, with this fee: {{ door.on_return.fee }}.",
    *("{%p for condition in door_conditions %}", "{{ condition.line }}", "{%p endfor %}"),
)


def with_plain_letter(desk: Desk) -> Desk:
    """The desk with the shipped templates to be changed, and this letter among them."""
    desk.with_own_templates().with_short(LETTER)
    heading = '<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>An open door</w:t></w:r>'
    lines = "".join(f"</w:p><w:p><w:r><w:t>{line}</w:t></w:r>" for line in _LINES)
    desk.change_template(LETTER, "<w:p><w:r><w:t>{{ client.name }}</w:t></w:r>", heading + lines)
    return desk
