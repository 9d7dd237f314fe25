"""How each role in a document looks: one row a style.

A coach restyles a whole document by changing one style in Word.

Sizes and spaces are points, ``line`` is a multiple of single spacing, colours are RRGGBB. Every pair
of text and ground colour has a contrast of at least 7:1, and no meaning rests on colour alone.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

FONT = "Calibri"  # Carlito has the same widths and is free: pages break alike in LibreOffice.
TEXT, HEADING, CUE, QUIET = "1A1A1A", "1F3864", "5C3A00", "595959"
YES, OTHER = "1B4D2B", "1F3864"
CUE_GROUND, YES_GROUND, OTHER_GROUND = "FFF4D6", "E8F3EA", "EEF2F8"


@dataclass(frozen=True, slots=True)
class Style:
    """One named style; None leaves a thing as the style below has it."""

    name: str
    based_on: str = "Normal"
    kind: Literal["paragraph", "character"] = "paragraph"
    size: float | None = None
    bold: bool | None = None
    colour: str | None = None
    ground: str | None = None
    ruled: float | None = None  # a tab in the text draws a line to write on, up to here
    before: float | None = None
    after: float | None = None
    line: float | None = None
    indent: float | None = None
    hanging: float | None = None
    keep_next: bool | None = None
    keep_lines: bool | None = None
    list_id: int | None = None
    level: int | None = None  # outline level of a heading, from 1

    @property
    def id(self) -> str:
        """The name as Word's files use it, without spaces."""
        return self.name.replace(" ", "")


BULLETS, NUMBERS = 1, 2
RULED = 446  # just inside the right margin of Letter and A4 alike

# fmt: off  (a table reads best as rows)
SHARED = (
    Style("Normal", "", size=12, colour=TEXT, before=0, after=7, line=1.12),
    Style(
        "Heading 1", size=20, bold=True, colour=HEADING, after=8, line=1, keep_next=True, level=1
    ),
    Style(
        "Heading 2",
        size=14,
        bold=True,
        colour=HEADING,
        before=13,
        after=4,
        line=1,
        keep_next=True,
        level=2,
    ),
    Style(
        "Heading 3", size=12, bold=True, colour=HEADING, before=8, after=3, keep_next=True, level=3
    ),
    Style("List Bullet", after=3, indent=17, hanging=17, list_id=BULLETS, keep_lines=True),
    Style("List Number", after=4, indent=20, hanging=20, list_id=NUMBERS, keep_lines=True),
    Style("Check", after=4, indent=20, hanging=20, keep_lines=True),
    Style("Table Head", size=11, bold=True, colour=HEADING, after=2, line=1, keep_next=True),
    Style("Table Text", size=11, after=2, line=1.05),
    Style("Strong", kind="character", bold=True),
    Style("After Block", before=8),
    Style("Tag", size=9, colour=QUIET, after=0, line=1),
    Style("Header", after=0, line=1),
    Style("Footer", size=10, colour=QUIET, after=0, line=1),
)

SCRIPT = (
    Style(
        "Tone",
        bold=True,
        size=14,
        colour=OTHER,
        ground=OTHER_GROUND,
        after=8,
        indent=8,
        keep_lines=True,
    ),
    Style("Spoken", size=16, after=8, line=1.5, indent=44, keep_lines=True),
    Style("Spoken First", "Spoken", hanging=44),
    # The three answers stand on one page with the question, so they are set closer.
    Style("Answer", "Spoken", after=4, line=1.2),
    Style("Answer First", "Answer", hanging=44),
    Style("Say", kind="character", size=11, bold=True, colour=QUIET),
    Style("Aside", kind="character", size=11, colour=CUE),
    Style(
        "Cue",
        bold=True,
        colour=CUE,
        ground=CUE_GROUND,
        before=4,
        after=8,
        line=1.1,
        indent=8,
        keep_next=True,
        keep_lines=True,
    ),
    Style("Cue After", "Cue", keep_next=False),
    Style("Branch Yes", "Heading 2", colour=YES, ground=YES_GROUND, indent=8, before=8, after=5),
    Style(
        "Branch Other", "Heading 2", colour=OTHER, ground=OTHER_GROUND, indent=8, before=8, after=5
    ),
    Style("Go To", size=11, bold=True, colour=HEADING, indent=44, after=4, keep_lines=True),
    Style("Message", size=11, after=6, line=1.08),
    Style("Message After", "Message", before=6),
    Style("Message Closing", "Message", before=4, after=2, keep_next=True),
    Style("Message Point", "List Bullet", size=11),
    Style("Message Step", "List Number", size=11),
    Style("Write Here", ruled=RULED, before=12, after=4, line=1),
)

NOTE = (
    Style("Normal", "", size=11.5, colour=TEXT, before=0, after=4, line=1.05),
    Style(
        "Heading 2",
        size=13,
        bold=True,
        colour=HEADING,
        before=8,
        after=2,
        line=1,
        keep_next=True,
        level=2,
    ),
    Style("Table Head", size=10.5, bold=True, colour=HEADING, after=1, line=1, keep_next=True),
    Style("Table Text", size=10.5, after=1, line=1.05),
    Style("Letterhead Name", "Header", size=13, bold=True, colour=HEADING, after=1),
    Style("Letterhead", "Header", size=10, colour=QUIET, after=10),
    Style("Date", after=4),
    Style("Purpose", after=4),
    Style("Question", "List Number", after=44, keep_lines=True),
    Style("Signature", before=10, after=0, keep_next=True, keep_lines=True),
    Style("Sign Off", before=6, after=0, keep_next=True),
    Style("Signed By", bold=True, before=0, after=0, keep_next=True),
    Style("Signed Title", after=0, keep_next=True),
    Style("Contact", size=10.5, colour=QUIET, after=0, keep_lines=True),
    Style("First Step", keep_next=True, keep_lines=True),
    Style("Write Here", ruled=RULED, before=9, after=2, line=1, keep_lines=True),
)

LETTER = (
    Style("Letterhead Name", "Header", size=14, bold=True, colour=HEADING, after=1),
    Style("Letterhead", "Header", size=10, colour=QUIET, after=14),
    Style("Date", after=10),
    Style("Address", after=0, line=1),
    Style(
        "Heading 1",
        size=12,
        bold=True,
        colour=HEADING,
        before=9,
        after=7,
        line=1.12,
        keep_next=True,
        level=1,
    ),
    Style("Before List", keep_next=True, keep_lines=True),
    Style("Last Line", keep_next=True, keep_lines=True),  # a signature never stands alone
    Style("Closing", before=4, after=32, keep_next=True),
    Style("Signed By", bold=True, after=0, keep_next=True),
    Style("Signed Title", after=0, keep_next=True),
    Style("Contact", size=10.5, colour=QUIET, after=0, keep_lines=True),
)
