"""Styles: how each role in a document is set, one row a style.

A coach restyles a whole document by changing one style in Word: no paragraph is set by itself.

Sizes, spaces and ``leading`` (from one line's foot to the next one's) are points; script and letter
keep to steps of 4, the note to steps of 3, so that lines stand in one rhythm. Colours are RRGGBB.
Every pair of text and shading has a contrast of at least 7:1, and no meaning rests on colour alone.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

# Carlito has the same widths and is free: pages break alike in LibreOffice. Another font needs its
# other name (package_parts), its line height (styles_xml) and its widths (one_page.metrics).
FONT = "Calibri"
BOX_FONT = "MS Gothic"  # what Word itself takes for the boxes that it lets one tick
TEXT, HEADING, CUE, QUIET = "1A1A1A", "1F3864", "5C3A00", "595959"
YES, OTHER = "1B4D2B", "1F3864"
CUE_SHADING, YES_SHADING, OTHER_SHADING = "FFF4D6", "E8F3EA", "EEF2F8"


@dataclass(frozen=True, slots=True)
class Style:
    """One named style; None leaves a thing as the style below has it."""

    name: str
    based_on: str = "Normal"
    kind: Literal["paragraph", "character"] = "paragraph"
    font: str | None = None
    size: float | None = None
    bold: bool | None = None
    colour: str | None = None
    shading: str | None = None
    ruled: float | None = None  # a tab in the text draws a line to write on, up to here
    before: float | None = None
    after: float | None = None
    leading: float | None = None
    indent: float | None = None
    hanging: float | None = None
    keep_next: bool | None = None
    keep_lines: bool | None = None
    new_page: bool | None = None
    list_id: int | None = None
    level: int | None = None  # outline level of a heading, from 1

    @property
    def kept(self) -> Style:
        """The same style, on one page with what follows."""
        return Style(f"{self.name} Kept", self.name, keep_next=True)

    @property
    def id(self) -> str:
        """The name as Word's files use it, without spaces."""
        return self.name.replace(" ", "")


BULLETS, NUMBERS = 1, 2
RULED = 446  # just inside the right margin of Letter and A4 alike
NEW_PAGE = "New Page"  # the end of the name of a style that differs in that alone
LABEL = 44  # the column of SAY and CUE, left of the words themselves

# fmt: off
SHARED = (
    Style("Normal", "", size=12, colour=TEXT, before=0, after=8, leading=16),
    Style("Heading 1", size=20, bold=True, colour=HEADING, after=4, leading=24, keep_next=True, level=1),
    Style("Heading 2", size=14, bold=True, colour=HEADING, before=12, after=4, leading=20, keep_next=True, level=2),
    Style("Heading 3", size=12, bold=True, colour=HEADING, before=8, after=4, keep_next=True, level=3),
    Style("List Bullet", after=4, indent=16, hanging=16, list_id=BULLETS, keep_lines=True),
    Style("List Number", after=4, indent=20, hanging=20, list_id=NUMBERS, keep_lines=True),
    Style("Check", after=4, indent=20, hanging=20, keep_lines=True),
    Style("Check Box", kind="character", font=BOX_FONT),
    Style("Table Text", size=11, after=0, keep_lines=True),
    Style("Table Head", "Table Text", bold=True, colour=HEADING, keep_next=True),
    Style("Strong", kind="character", bold=True),
    Style("After Block", before=8),
    Style("Tag", size=9, colour=QUIET, after=0, leading=12),
    Style("Header", after=0),
    Style("Footer", size=10, colour=QUIET, after=0),
)

SCRIPT = (
    Style("Heading 2", size=14, bold=True, colour=HEADING, before=8, after=3, leading=20, keep_next=True, level=2),
    Style("Heading 2 New Page", "Heading 2", before=0, new_page=True),
    Style("Table Text", size=13, after=0, leading=16, keep_lines=True),
    # What the coach reads alone: the preparation page, and the pages behind the guide.
    Style("Record", size=11.5, after=1.5, leading=14),
    Style("Check", size=11.5, after=1.5, leading=14, indent=20, hanging=20, keep_lines=True),
    Style("List Bullet", size=11.5, after=1.5, leading=14, indent=16, hanging=16, list_id=BULLETS, keep_lines=True),
    Style("Tone", size=14, bold=True, colour=OTHER, shading=OTHER_SHADING, after=0, leading=24, keep_lines=True),
    Style("Spoken", size=16, after=4, leading=20, indent=LABEL, keep_lines=True),
    Style("Spoken First", "Spoken", hanging=LABEL, keep_next=True),
    # What is a list when it is said, as facts and terms, is set closer, too.
    Style("Spoken Close", "Spoken", after=2, leading=20),
    Style("Spoken Close First", "Spoken Close", hanging=LABEL, keep_next=True),
    # The three answers stand on one page with the question, so they are set closer.
    Style("Answer", "Spoken", after=4, leading=20, keep_next=True),
    Style("Answer First", "Answer", hanging=LABEL),
    Style("Say", kind="character", size=11, bold=True, colour=QUIET),
    Style("Aside", kind="character", size=14, colour=CUE),
    Style("Cue", size=14, bold=True, colour=CUE, shading=CUE_SHADING, before=4, after=6, leading=20, indent=LABEL, hanging=LABEL, keep_next=True, keep_lines=True),
    Style("Cue After", "Cue", keep_next=False),
    Style("Branch Other", "Heading 2", colour=OTHER, shading=OTHER_SHADING, before=8, leading=20),
    Style("Branch Yes", "Branch Other", colour=YES, shading=YES_SHADING),
    Style("Branch No", "Branch Other"),
    Style("Go To", size=14, bold=True, leading=20, colour=HEADING, indent=LABEL, after=4, keep_lines=True),
    Style("Message", size=12, leading=16, after=4),
    Style("Message Head", "Message"),
    Style("Message After", "Message", before=4),
    Style("Message Spaced", "Message", before=4, after=5),
    Style("Message Closing", "Message", before=4, after=2, keep_next=True),
    Style("Message Point", "List Bullet", size=12, leading=16, after=2),
    Style("Message Step", "List Number", size=12, leading=16, after=2),
    Style("Write Here", ruled=RULED, before=14, after=2, keep_lines=True),
    Style("End", "Footer", before=8),
)

NOTE = (
    Style("Normal", "", size=11.5, colour=TEXT, before=0, after=3, leading=15),
    Style("Heading 1", size=20, bold=True, colour=HEADING, after=3, leading=24, keep_next=True, level=1),
    Style("Heading 2", size=13, bold=True, colour=HEADING, before=6, after=0, leading=18, keep_next=True, level=2),
    Style("Heading 3", size=12, bold=True, colour=HEADING, before=6, after=3, keep_next=True, level=3),
    Style("Heading 2 New Page", "Heading 2", before=0, new_page=True),
    Style("Heading 3 New Page", "Heading 3", before=0, new_page=True),
    Style("List Bullet", after=1.5, indent=16, hanging=16, list_id=BULLETS, keep_lines=True),
    Style("Table Text", size=10.5, after=0, leading=13, keep_lines=True),
    Style("Letterhead Name", "Header", size=13, bold=True, colour=HEADING, leading=18),
    Style("Letterhead", "Header", size=10, colour=QUIET, after=6),
    Style("Date", after=3),
    Style("Purpose"),
    Style("Question", "List Number", after=9, leading=21, ruled=RULED, keep_lines=True),
    Style("Question Close", "Question", after=6),
    Style("Closing Words", before=4.5, after=0, keep_next=True, keep_lines=True),
    Style("Sign Off", before=3, after=27, keep_next=True),  # room to sign
    Style("Signature", bold=True, after=0, keep_next=True),
    Style("Signed Title", after=0, keep_next=True),
    Style("Contact", size=10.5, colour=QUIET, after=0, keep_lines=True),
    Style("First Step", keep_next=True, keep_lines=True),
    Style("Write Here", ruled=RULED, before=6, after=0, keep_lines=True),
    Style("Own Words", "Write Here", before=9, leading=22),
)

LETTER = (
    Style("Letterhead Name", "Header", size=14, bold=True, colour=HEADING, leading=20),
    Style("Letterhead", "Header", size=10, colour=QUIET, after=12),
    Style("Date", after=12),
    Style("Address", after=0),
    Style("Heading 1", size=12, bold=True, colour=HEADING, before=8, after=8, leading=16, keep_next=True, level=1),
    Style("Before List", keep_next=True, keep_lines=True),
    Style("Last Line", keep_next=True, keep_lines=True),  # a signature never stands alone
    Style("Closing", before=4, after=32, keep_next=True),
    Style("Signature", bold=True, after=0, keep_next=True),
    Style("Signed Title", after=0, keep_next=True),
    Style("Contact", size=10.5, colour=QUIET, after=0, keep_lines=True),
)
# fmt: on
