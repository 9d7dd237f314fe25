"""TemplateWriter: a Word template that is written from top to bottom, one line of the play a call."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from docx import Document
from docx.enum.section import WD_SECTION
from docx.oxml import parse_xml
from docx.shared import Inches
from docx.text.paragraph import Paragraph

from gen.docx_writer.branches import may_stand_before
from gen.docx_writer.package_parts import SETTINGS, cleaned
from gen.docx_writer.styles import NEW_PAGE, SHARED, Style
from gen.docx_writer.styles_xml import numbering_xml, styles_xml
from gen.docx_writer.table import Table
from gen.docx_writer.word_xml import check_box, page_field

# In the lines of a play **…** is bold and ((…)) is an aside: seen by the coach, not spoken.
_MARKS = re.compile(r"(\*\*.+?\*\*|\(\(.+?\)\))")
PAGE_WIDTH = 8.5  # inches: the shipped templates are Letter, and turned to A4 where a case asks
PAGE_OF = ((" \N{MIDDLE DOT} page ", "PAGE"), (" of ", "NUMPAGES"))


class TemplateWriter:
    """A template in the making; ``margins`` are inches: left and right, top, bottom."""

    def __init__(self, styles: Iterable[Style], margins: tuple[float, float, float]) -> None:
        self.document = Document()
        self._styles = {style.name: style for style in (*SHARED, *styles)}
        self._boxes = 0
        self._speaking = False
        self._together = False
        self._set_up_styles()
        self.document.part.numbering_part._element = parse_xml(numbering_xml())
        self.document.part._settings_part._element = parse_xml(SETTINGS)
        self._lay_out(margins)

    def _set_up_styles(self) -> None:
        styles = parse_xml(styles_xml(self._styles.values()))
        self.document.part._styles_part._element = styles

    def _lay_out(self, margins: tuple[float, float, float]) -> None:
        section = self.document.sections[-1]
        section.page_width, section.page_height = Inches(PAGE_WIDTH), Inches(11)
        sides, top, bottom = margins
        section.left_margin = section.right_margin = Inches(sides)
        section.top_margin, section.bottom_margin = Inches(top), Inches(bottom)
        section.header_distance, section.footer_distance = Inches(0.5), Inches(0.3)

    # --- the lines of a play: where ``when`` holds, and once for each of ``each`` ------------

    def line(self, text: str, style: str = "Normal", *, when: str = "", each: str = "") -> None:
        """One paragraph in a named style."""
        self.points(text, style=style, when=when, each=each)

    def points(
        self, *lines: str, style: str = "List Bullet", when: str = "", each: str = ""
    ) -> None:
        """Paragraphs in a named style: a list, one point a line."""
        with self.when(when), self.each(each):
            for text in lines:
                self.write(self._paragraph(style), text)

    def _paragraph(self, style: str) -> Paragraph:
        self._speaking = False
        own = self._kept(style) if self._together else style
        paragraph = self.document.add_paragraph()
        self._set_style(paragraph, own)
        return paragraph

    def _set_style(self, paragraph: Paragraph, name: str) -> None:
        """By the table of styles: python-docx would look through all of them for each line."""
        paragraph._p.style = None if name == "Normal" else self._styles[name].id

    def heading(self, text: str, level: int = 1, *, new_page: bool = False, when: str = "") -> None:
        """A heading of level 1, 2 or 3."""
        self.line(text, f"Heading {level} {NEW_PAGE if new_page else ''}".strip(), when=when)

    def on_record(self, text: str, *, when: str = "", each: str = "") -> None:
        """A line of what is on record, for the coach alone."""
        self.line(text, "Record", when=when, each=each)

    def say(self, *lines: str, style: str = "Spoken", when: str = "", each: str = "") -> None:
        """Lines to be spoken; the first of a block carries the word SAY."""
        with self.when(when), self.each(each):
            for text in lines:
                first = not self._speaking
                paragraph = self._paragraph(f"{style} First" if first else style)
                if first:
                    paragraph.add_run("SAY\t")._r.style = "Say"
                self.write(paragraph, text)
                self._speaking = True

    def cue(self, text: str, *, last: bool = False, when: str = "") -> None:
        """A stage direction, kept with what follows it (or, ``last``, with what stands before)."""
        with self.when(when):
            if last:
                self.keep_before()
            self.line(f"CUE:\t{text}", "Cue After" if last and not self._together else "Cue")

    def keep_before(self, count: int = 1) -> None:
        """The ``count`` lines before the next one, on every way, stand on one page with it."""
        names = {style.id: name for name, style in self._styles.items()}
        for paragraph in may_stand_before(self.document.paragraphs, count):
            self._set_style(paragraph, self._kept(names[paragraph._p.style or "Normal"]))

    def _kept(self, style: str) -> str:
        """The style that keeps a line of this style on one page with what follows it."""
        below = own = self._styles[style]
        while below.keep_next is None and below.based_on:
            below = self._styles[below.based_on]
        if below.keep_next:
            return style
        if own.kept.name not in self._styles:
            self._styles[own.kept.name] = own.kept
            self._set_up_styles()
        return own.kept.name

    def check(self, *lines: str, style: str = "Check", when: str = "", each: str = "") -> None:
        """Lines with a box before each that can be ticked in Word."""
        with self.when(when), self.each(each):
            for text in lines:
                self._boxes += 1
                paragraph = self._paragraph(style)
                paragraph._p.append(check_box(self._boxes, text, many=bool(each)))
                self.write(paragraph, f"\t{text}" if style == "Check" else f" {text}")

    @contextmanager
    def together(self) -> Iterator[None]:
        """What is written inside stands on one page with what follows it."""
        outside, self._together = self._together, True
        yield
        self._together = outside

    # --- tags ----------------------------------------------------------------------------

    @contextmanager
    def when(self, condition: str) -> Iterator[None]:
        """What is written inside stands in the document only when the condition holds.

        ``else``, or ``elif`` and a condition, goes on with the ``when`` right before it; ValueError
        where there is none. With no condition, what is written inside always stands.
        """
        if not condition:
            yield
            return
        if condition == "else" or condition.startswith("elif "):
            self._reopen(condition)
            self.tag(condition)
        else:
            self.tag(f"if {condition}")
        before = self._speaking
        yield
        self.tag("endif")
        if condition != "else":
            self._speaking = before

    def _reopen(self, condition: str) -> None:
        *_, end, _section = self.document.element.body
        if end.text != "{%p endif %}":
            raise ValueError(f"no condition stands right before “{condition}”")
        self.document.element.body.remove(end)

    @contextmanager
    def each(self, loop: str) -> Iterator[None]:
        """What is written inside stands once for each: ``each("need in needs")``."""
        if loop:
            self.tag(f"for {loop}")
        yield
        if loop:
            self.tag("endfor")

    def tag(self, words: str) -> None:
        """A tag on a line of its own, which leaves no line in the document."""
        self.write(self.document.add_paragraph(), f"{{%p {words} %}}", "Tag")

    # --- tables, boxes, pages --------------------------------------------------------------

    def table(self, columns: Mapping[str, int], name: str) -> Table:
        """A table with a header row; ``columns`` are its heads and their widths in hundredths."""
        self._speaking = False
        return Table(self.document, self.write, columns, name)

    def footer(self, text: str, *, pages: bool = False) -> None:
        """The foot of the pages of the present section; ``pages`` adds "page X of Y"."""
        section = self.document.sections[-1]
        first = section.different_first_page_header_footer
        for footer in (section.footer, *([section.first_page_footer] if first else [])):
            footer.is_linked_to_previous = False
            paragraph = self.write(footer.paragraphs[0], text, "Footer")
            for words, name in PAGE_OF if pages else ():
                paragraph.add_run(words)
                paragraph._p.append(page_field(name))

    def new_section(self, margins: tuple[float, float, float]) -> None:
        """From here on a new page with margins and a foot of its own; the last line ends the old."""
        self._speaking = False
        self.document.add_section(WD_SECTION.NEW_PAGE)
        # python-docx ends a section with an empty paragraph; the last line can end it as well.
        *_, last, empty = self.document.paragraphs
        ends = empty._p.get_or_add_pPr()
        last._p.get_or_add_pPr().append(ends[-1])
        self.document.element.body.remove(empty._p)
        self._lay_out(margins)

    def letterhead(self) -> None:
        """The practice's name and ways to reach it, at the head of the first page only."""
        section = self.document.sections[-1]
        section.different_first_page_header_footer = True
        head = section.first_page_header
        head.is_linked_to_previous = False
        self.write(head.paragraphs[0], "{%p if logo %}", "Tag")
        self.write(head.add_paragraph(), "{{r logo }}", "Letterhead")
        self.write(head.add_paragraph(), "{%p endif %}", "Tag")
        self.write(head.add_paragraph(), "{{ practice.name }}", "Letterhead Name")
        self.write(head.add_paragraph(), "{{ letterhead }}", "Letterhead")

    def save(self, path: Path) -> None:
        """Write the template: its parts in a fixed order, nothing of the machine or the day."""
        path.write_bytes(cleaned(self.document))

    def write(self, paragraph: Paragraph, text: str, style: str | None = None) -> Paragraph:
        """Words into a paragraph, with their bold pieces and asides."""
        if style:
            self._set_style(paragraph, style)
        for piece in filter(None, _MARKS.split(text)):
            if piece.startswith("**"):
                paragraph.add_run(piece[2:-2])._r.style = "Strong"
            elif piece.startswith("(("):
                paragraph.add_run(f"({piece[2:-2]})")._r.style = "Aside"
            else:
                paragraph.add_run(piece)
        return paragraph
