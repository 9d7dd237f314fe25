"""The record stands on the preparation page as long as that stays one page, and then behind."""

from __future__ import annotations

import re
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

import pytest
from desk import KINDS, Desk
from laid_out import converted
from letters import SENTENCE, case_of, filled
from reading_documents import read_document

from gen.case import Case
from gen.documents import BUILT_IN_KINDS, Document
from gen.problem import Place, Problem
from gen.road import make_document
from gen.shared import Shared

pytestmark = pytest.mark.skipif(
    not (shutil.which("soffice") and shutil.which("pdftotext")),
    reason="LibreOffice or pdftotext is not here, so no page can be laid out",
)
NORMAL = '<w:color w:val="1A1A1A"/><w:sz w:val="{0}"/><w:szCs w:val="{0}"/>'
RESTYLED = {
    "shipped": ("", ""),
    "larger": (NORMAL.format(24), NORMAL.format(25)),
    "Arial": ('w:ascii="Calibri" w:hAnsi="Calibri"', 'w:ascii="Arial" w:hAnsi="Arial"'),
}
HEIGHT = {"en-US": 792, "en-GB": 842}  # points of the sheet
FOOT, ONE_LINE = 39.6, 26  # of the margin; of a line of record, with what stays free below it
EDGES = [
    ("shipped", "en-US", "example-leave"),
    ("shipped", "en-GB", "example-leave"),
    ("shipped", "en-GB", "example-beyond-scope"),
    ("larger", "en-GB", "example-leave"),
    ("Arial", "en-GB", "example-leave"),
]
LONGEST = 4000  # letters: with such a record on it, no page is one page
Edge = tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class Script:
    """A case's script with a record of any length."""

    case: Case
    templates: Path

    def made(self, letters: int) -> bytes:
        place = Place(self.case.file, 1, 1)
        warning = Problem("any", "warning", place, "client", filled(SENTENCE, letters), "")
        made = make_document(
            self.case, Document(BUILT_IN_KINDS[0]), Shared(self.templates), (warning,)
        )
        assert not made.problems, made.problems
        return made.data

    def edge(self) -> tuple[bytes, bytes]:
        """With the longest record that stands on the first page, and with a longer one."""
        least, most = 0, LONGEST
        while most - least > 1:
            middle = (least + most) // 2
            least, most = (least, middle) if behind(self.made(middle)) else (middle, most)
        return self.made(least), self.made(most)


def behind(script: bytes) -> bool:
    return "On record" in read_document(script).headings


def script(desk: Desk, edge: Edge) -> Script:
    restyled, language, example = edge
    desk.with_own_templates()
    desk.change_template(KINDS[0], *RESTYLED[restyled], part="word/styles.xml")
    case = case_of(desk, "edge", example, {"practice.language": language})
    return Script(case, desk.templates)


@dataclass(frozen=True, slots=True)
class Printed:
    """Where the last line of the first page ends, in points from the top; 0 if not on it."""

    edge: Edge
    behind: bool
    end: float


@pytest.fixture(scope="module")
def printed(tmp_path_factory: pytest.TempPathFactory) -> list[Printed]:
    """Each script at both sides of its edge; all are printed in one call of LibreOffice."""
    folder = tmp_path_factory.mktemp("edges")
    files = {}
    for number, edge in enumerate(EDGES):
        (folder / f"{number}").mkdir()
        for name, data in zip("ab", script(Desk(folder / f"{number}"), edge).edge(), strict=True):
            files[folder / f"{number}{name}.docx"] = edge, behind(data)
            (folder / f"{number}{name}.docx").write_bytes(data)
    pdfs = converted(files, folder / "pdf")
    return [Printed(*found, _end(pdfs[file.stem])) for file, found in files.items()]


def _end(pdf: Path) -> float:
    words = ["pdftotext", "-bbox", "-l", "1", str(pdf), "-"]
    page = subprocess.run(words, capture_output=True, check=True).stdout.decode()
    return max(map(float, re.findall(r'yMax="([\d.]+)">away\.<', page)), default=0)


def test_first_page_is_one_page_however_long_the_record(printed: list[Printed]) -> None:
    assert [each.behind for each in printed] == [False, True] * len(EDGES)
    assert not [each.edge for each in printed if not each.end]


def test_record_is_put_behind_only_where_no_line_more_would_stand_on_the_page(
    printed: list[Printed],
) -> None:
    for each in printed:
        if not each.behind:
            assert HEIGHT[each.edge[1]] - FOOT - each.end < ONE_LINE, each


def test_template_that_does_not_ask_for_the_record_is_filled_in_as_it_is(desk: Desk) -> None:
    desk.with_own_templates().with_short(KINDS[0])
    case = case_of(desk, "short", "example-willing", {})
    lines = read_document(Script(case, desk.templates).made(LONGEST)).lines
    assert [line.text for line in lines] == ["Daniel Okafor"]


def test_what_no_paper_prints_is_no_matter_for_the_coachs_page(desk: Desk) -> None:
    unused = {"door.on_return.trial_sessions": "1"}
    desk.with_shipped_templates().case("example-x", "example-leave", unused)
    desk.gen("docs")
    assert "printed nowhere" not in desk.gen("show", "example-x").stdout


def test_days_of_a_warning_left_standing_are_said_as_one_reads_them(desk: Desk) -> None:
    late = {"door.letter_date": "2027-01-11"}
    desk.with_shipped_templates().case("example-x", "example-willing", late)
    assert "more than 21 days after the end on 2026-09-30" in desk.gen("docs").stderr
    page = desk.gen("show", "example-x").stdout
    assert "The letter is dated January 11, 2027, more than" in " ".join(page.split())
    assert "2027-01-11" not in page
