"""The letter is one page: what is measured here is what LibreOffice prints."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest
from desk import Desk
from laid_out import converted
from letters import (
    LETTERS,
    STYLES,
    Printed,
    at_every_step,
    height,
    loose,
    names_in,
    printed,
    put,
    restyle,
    room,
    with_logo,
)

from gen.one_page.fit import RESERVE, one_page
from gen.one_page.layout import page_of
from gen.one_page.line_breaks import typeset
from gen.one_page.paragraph_format import style_sheet_of
from gen.package.parts import Parts

pytestmark = pytest.mark.skipif(
    not (shutil.which("soffice") and shutil.which("pdftotext")),
    reason="LibreOffice or pdftotext is not here, so no page can be laid out",
)
# Between what is measured and what LibreOffice prints, in points of the whole page.
TOLERANCE = 3.0
LAST_LINE = 0.9  # points from the foot of the last letters to that of their line
NORMAL = '<w:color w:val="1A1A1A"/><w:sz w:val="24"/>'
LINES = 'w:line="262" w:lineRule="auto"/>'
LIST = '<w:ind w:left="400" w:hanging="400"/>'
RESTYLED: dict[str, list[tuple[str, str]]] = {
    "larger": [('<w:sz w:val="24"/>', '<w:sz w:val="28"/>')],
    "exact lines": [(LINES, 'w:line="280" w:lineRule="exact"/>')],
    "high lines": [(LINES, 'w:line="380" w:lineRule="atLeast"/>')],
    "bold": [(NORMAL, f"<w:b/>{NORMAL}")],
    "capitals": [(NORMAL, f"<w:caps/>{NORMAL}")],
    "letters apart": [(NORMAL, NORMAL.replace("<w:sz", '<w:spacing w:val="16"/><w:sz'))],
    "indented": [(LINES, f'{LINES}<w:ind w:left="500" w:right="300" w:firstLine="600"/>')],
    "closed list": [(LIST, f"{LIST}<w:contextualSpacing/>")],
    "Times New Roman": [("Calibri", "Times New Roman")],
    "Arial": [("Calibri", "Arial")],
    "unknown font": [("Calibri", "Sans of the House")],
}
OTHER_FONTS = ("Times New Roman", "Arial", "unknown font")


@dataclass(frozen=True, slots=True)
class Letter:
    """One letter at every step, and what LibreOffice prints of those that nearly fill a page."""

    steps: list[Parts]
    printed: Mapping[int, Printed]

    @property
    def shown(self) -> list[tuple[Parts, Printed]]:
        return [(self.steps[step], printed) for step, printed in self.printed.items()]


Letters = Mapping[str, Letter]


@pytest.fixture(scope="module")
def letters(tmp_path_factory: pytest.TempPathFactory) -> Letters:
    """All letters, printed in one call of LibreOffice."""
    folder = tmp_path_factory.mktemp("fit")
    made = {name: _made(folder / name, *letter) for name, letter in LETTERS.items()}
    for name, edits in RESTYLED.items():
        made[name] = _made(folder / name, *LETTERS["three"], *edits)
    files = {
        (name, step): put(apart(parts), folder / "letters" / f"{len(name)}{name}-{step}.docx")
        for name, steps in made.items()
        for step, parts in enumerate(steps)
        if step == 0 or -60 < room(parts) < 90
    }
    pdfs = converted(files.values(), folder / "pdf")
    found = {at: printed(pdfs[file.stem]) for at, file in files.items()}
    return {
        name: Letter(steps, {step: shown for (of, step), shown in found.items() if of == name})
        for name, steps in made.items()
    }


def apart(parts: Parts) -> Parts:
    """The letter without joined letters (ti, ft), which LibreOffice draws and Word does not."""
    styles = parts[STYLES].replace(b'"Calibri"', b'"Calibri:-liga"')
    return {**parts, STYLES: styles}


def _made(
    folder: Path, example: str, changes: Mapping[str, object], *edits: tuple[str, str]
) -> list[Parts]:
    folder.mkdir()
    desk = with_logo(Desk(folder))
    restyle(desk, *edits)
    return at_every_step(loose(desk, "letter", example, changes))


def lines(parts: Parts) -> int:
    """How many lines the text has, with those at the head and foot of the first page."""
    document = parts["word/document.xml"].decode()
    names = names_in(parts)
    page, styles = page_of(document), style_sheet_of(parts, names)
    stories = [document, *(parts[names.edges[edge]].decode() for edge in page.edges if edge)]
    return sum(each.lines for story in stories for each in typeset(story, page.width, styles))


@pytest.mark.parametrize("name", [*LETTERS, *RESTYLED])
def test_letter_that_is_said_to_fit_is_one_page(letters: Letters, name: str) -> None:
    for parts, shown in letters[name].shown:
        assert shown.pages == 1 or room(parts) < 0


EXACT = [name for name in LETTERS if name not in ("dashes", "other scripts")]


@pytest.mark.parametrize("name", EXACT)
def test_lines_are_counted_as_they_are_printed(letters: Letters, name: str) -> None:
    for parts, shown in letters[name].shown:
        assert lines(parts) == shown.lines + (name == "logo")


@pytest.mark.parametrize("name", [*EXACT, *(name for name in RESTYLED if name not in OTHER_FONTS)])
def test_room_is_measured_to_a_few_points(letters: Letters, name: str) -> None:
    for parts, shown in letters[name].shown:
        if shown.pages == 1:
            free = height(parts) - shown.end - LAST_LINE
            assert free == pytest.approx(room(parts), abs=TOLERANCE)
        else:
            assert room(parts) < TOLERANCE


@pytest.mark.parametrize("name", [*LETTERS, *RESTYLED])
def test_letter_is_set_no_closer_than_it_needs(letters: Letters, name: str) -> None:
    steps = letters[name].steps
    fitted, over = one_page(steps[0], names_in(steps[0]))
    step = steps.index(fitted)
    assert all(room(before) < RESERVE for before in steps[:step])
    assert over == 0 or step == len(steps) - 1


def test_letters_are_of_every_length(letters: Letters) -> None:
    usual = [letters[name].steps for name in LETTERS]
    fitted = [(steps, *one_page(steps[0], names_in(steps[0]))) for steps in usual]
    assert any(over for _, _, over in fitted)
    assert {steps.index(parts) for steps, parts, _ in fitted} == set(range(len(usual[0])))
