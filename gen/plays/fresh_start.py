"""The fresh-start page: after a yes, what each of the two will do, from when, and both names."""

from __future__ import annotations

from pathlib import Path

from gen.docx_writer.styles import NOTE, Style
from gen.docx_writer.writer import TemplateWriter
from gen.plays import passages as p

_STYLES = (
    *NOTE,
    Style("Normal", "", size=12, colour="1A1A1A", before=0, after=6, leading=18),
    Style("Heading 2", size=14, bold=True, colour="1F3864", before=15, after=6, leading=18, keep_next=True, level=2),
    Style("List Bullet", after=6, indent=16, hanging=16, list_id=1, keep_lines=True),
    Style("List Number", after=6, indent=20, hanging=20, list_id=2, keep_lines=True),
    Style("Sign Here", "Write Here", before=24, keep_next=True),
    Style("Contact", size=10.5, colour="595959", before=18, after=0, keep_lines=True),
)  # fmt: skip
_SEEN = f"{{% if need.seen_said or need.seen_by %}} {p.seen_by('need')}.{{% endif %}}"


def write_fresh_start(path: Path) -> None:
    """The page's template. Two hands sign it, so it says by name who "I" and "you" are."""
    t = TemplateWriter(_STYLES, margins=(1.0, 0.9, 0.8))
    t.letterhead()
    t.footer("{{ practice.name }}")
    t.heading("A fresh start")
    t.line(
        "On this page “I” is **{{ coach.name }}** and “you” is **{{ client_within }}**. We agree on "
        "it together, and each of us keeps a copy."
    )
    t.line("The aim is to {{ goals }}.")
    t.heading("My part", 2)
    t.points("{{ line }}", each="line in support")
    t.points("{{ coach.quality_commitment }}", when="coach.quality_commitment")
    t.heading("Your part", 2)
    t.line(f"{{{{ need.line }}}}{_SEEN}", "List Number", each="need in needs")
    with t.together():  # whoever signs sees the days above the name
        t.heading("When we begin", 2)
        t.line("We begin on **{{ begins_on }}**, and try it for {{ tried_for }}.")
        t.line(
            "On **{{ looked_at_on }}**, we'll look at it together. If it's helping, we go on. "
            "If it isn't, we say so openly, and finish well."
        )
    t.heading("{% if minor or two_clients %}All of us{% else %}Both of us{% endif %}", 2)
    with t.each("name in signed_by_clients"):
        t.line("{{ name }}:\t", "Sign Here")
        t.line("Date:\t", "Sign Here")
    t.line("{{ coach.name }}:\t", "Sign Here")
    t.line("Date:\t", "Sign Here")
    with t.when("minor"):
        t.line("Parent or guardian:\t", "Sign Here")
        t.line("Date:\t", "Sign Here")
    t.line("{{ contact_line }}", "Contact")
    t.save(path)
