"""What a case leaves empty is told with case, document and cell, and with what would fill it."""

from __future__ import annotations

from typing import Any

import pytest
from desk import LETTER, NOTE, SCRIPT, Desk
from features import cell, line, row, table
from plain_letter import with_plain_letter

WILLING = "example-willing"
SECTION = "<w:sectPr"


@pytest.fixture
def own(desk: Desk) -> Desk:
    return with_plain_letter(desk).with_short(SCRIPT, NOTE)


def told(desk: Desk, piece: str, changes: dict[str, Any]) -> list[dict[str, Any]]:
    desk.change_template(LETTER, SECTION, f"{piece}{SECTION}")
    desk.case(WILLING, WILLING, changes)
    report = desk.docs("--json").report
    problems: list[dict[str, Any]] = [*report["problems"], *report["cases"][0]["problems"]]
    return [each for each in problems if each["level"] == "error"]


CELL = table(2, row(cell("Title"), cell("{{ coach.title }}")))
IN_A_LOOP = table(
    2,
    row(cell("{%tr for each in door.conditions %}")),
    row(cell("{{ each.do }}"), cell("{{ each.seen_by }}")),
    row(cell("{%tr endfor %}")),
)
BRANCH = (
    "<w:tbl><w:tr><w:tc><w:tcPr/>"
    + line("{%p if coach.title %}", "{{ coach.title }}", "{%p endif %}")
    + "</w:tc></w:tr></w:tbl><w:p/>"
)


def test_empty_cell_is_told_at_the_field_that_would_fill_it(own: Desk) -> None:
    (problem,) = told(own, CELL, {})
    assert (problem["rule"], problem["field"]) == ("left-empty", "coach > title")
    assert problem["what"] == (
        f"In the door-open letter of {WILLING}, a cell (the body, under “An open door”, row 1, "
        "cell 2) is empty: nothing comes of {{ coach.title }} there, as the case does not say "
        "coach > title."
    )
    assert problem["fix"].startswith("Fill in coach > title, or let the template leave its row out")
    assert "fault" not in f"{problem['what']} {problem['fix']}"


def test_what_it_says_to_fill_in_mends_it(own: Desk) -> None:
    assert told(own, CELL, {"coach.title": "Coach"}) == []


def test_cell_without_a_line_is_told_with_its_case_and_no_fault_of_the_program(own: Desk) -> None:
    (problem,) = told(own, BRANCH, {})
    assert problem["field"] == "coach > title"
    assert (
        f"letter of {WILLING}, a cell (the body, under “An open door”, row 1, cell 1) has no "
        in (problem["what"])
    )


def test_cell_of_a_row_that_is_repeated_is_told_by_the_list(own: Desk) -> None:
    entries = [{"do": "keep two hours"}, {"do": "come on time", "seen_by": "your calendar"}]
    (problem,) = told(own, IN_A_LOOP, {"door.conditions": entries})
    assert problem["field"] == "door > conditions > seen_by"
    assert "row 2, cell 2" in problem["what"]


def test_empty_page_is_told(own: Desk) -> None:
    own.with_short(LETTER)
    own.change_template(LETTER, "{{ client.name }}", "{% if closed %}x{% endif %}")
    (problem,) = told(own, "", {})
    assert problem["what"].startswith(f"In the door-open letter of {WILLING}, the page is empty:")
    assert problem["fix"].startswith("Put words into the template that stand there in every case")


BREAK = '<w:p><w:r><w:br w:type="page"/></w:r></w:p>'
NEW_PAGE = "<w:p><w:pPr><w:pageBreakBefore/></w:pPr>{}</w:p>"
SECTION_END = "<w:p><w:pPr><w:sectPr/></w:pPr>{}</w:p>"
GOES_ON, END = '<w:type w:val="continuous"/>', "<w:r><w:t>End</w:t></w:r>"
TITLE = "<w:r><w:t>{{ coach.title }}</w:t></w:r>"
PAGES = {
    "between two breaks": BREAK + line("{{ coach.title }}") + BREAK + line("End"),
    "between two lines that begin a page": NEW_PAGE.format(TITLE) + NEW_PAGE.format(END),
    "in a section": SECTION_END.format("") + SECTION_END.format(TITLE) + line("End"),
    "behind a table": table(1, row(cell("x")))
    + BREAK
    + line("{{ coach.title }}")
    + BREAK
    + line("End"),
    "left out by a condition": BREAK
    + line("{%p if coach.title %}", "Title: {{ coach.title }}", "{%p endif %}", "")
    + NEW_PAGE.format(END),
    "at the end": line("x") + BREAK + line("{{ coach.title }}"),
}


@pytest.mark.parametrize("piece", PAGES.values(), ids=PAGES)
def test_empty_page_between_two_breaks_is_told_at_the_field_that_would_fill_it(
    own: Desk, piece: str
) -> None:
    (problem,) = told(own, piece, {})
    assert (problem["rule"], problem["field"]) == ("left-empty", "coach > title")
    assert "a page between two breaks (the body, under “An open door”) is empty" in problem["what"]
    assert "{%p if" in problem["fix"]
    # Filled in, it is only longer than a letter may be.
    filled = told(own, "", {"coach.title": "Coach"})
    assert "left-empty" not in {each["rule"] for each in filled}


NOT_EMPTY = {
    "a break left out with its page": BREAK
    + line("{%p if coach.title %}", "{{ coach.title }}")
    + BREAK
    + line("{%p endif %}", "End"),
    "a page that is empty in the template": line("x") + BREAK + line("") + BREAK + line("End"),
    "a section that ends in a line of words": SECTION_END.format("")
    + SECTION_END.format("<w:r><w:t>Only this.</w:t></w:r>")
    + line("{{ coach.title }}", "End"),
    "a section that goes on on the page": line("x")
    + SECTION_END.format(TITLE).replace("<w:sectPr/>", f"<w:sectPr>{GOES_ON}</w:sectPr>")
    + line("End"),
    "a line that begins no page after all": BREAK
    + line("{{ coach.title }}")
    + NEW_PAGE.format(END).replace("Before/", 'Before w:val="0"/'),
}


@pytest.mark.parametrize("piece", NOT_EMPTY.values(), ids=NOT_EMPTY)
def test_page_that_says_something_or_is_none_is_not_told(own: Desk, piece: str) -> None:
    assert "left-empty" not in {each["rule"] for each in told(own, piece, {})}
