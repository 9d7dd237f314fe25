"""``gen list --calendar``: the dates of all cases for a calendar program."""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import Any

import pytest
from desk import Desk, tree
from icalendar import Calendar

WILLING = "example-willing"
NO = {"outcome": {"answer": "no", "met_on": "2026-09-16"}}


@pytest.fixture
def path(desk: Desk) -> Path:
    return desk.folder / "dates.ics"


def events(path: Path) -> list[Any]:
    return list(Calendar.from_ical(path.read_bytes()).walk("VEVENT"))


def test_calendar_has_the_days_of_a_case_by_its_name(desk: Desk, path: Path) -> None:
    desk.case("example-7", WILLING, NO)
    run = desk.gen("list", "--calendar", str(path))
    assert run.exit_code == 0
    assert run.stderr == f"4 dates written to {path.as_posix()}.\n"
    assert [(str(each["summary"]), each["dtstart"].dt.isoformat()) for each in events(path)] == [
        ("example-7: end of the coaching", "2026-09-30"),
        ("example-7: letter to send", "2026-10-05"),
        ("example-7: refund by", "2026-10-07"),
        ("example-7: questions answered until", "2026-10-31"),
    ]
    stamps = {each["dtstamp"].dt for each in events(path)}
    assert stamps == {datetime.datetime(2026, 9, 16, tzinfo=datetime.UTC)}
    assert b"Okafor" not in path.read_bytes()


def test_meeting_stands_at_its_hour(desk: Desk, path: Path) -> None:
    desk.case("example-7", WILLING)
    desk.gen("list", "--calendar", str(path))
    meeting = events(path)[0]
    assert meeting["dtstart"].dt == datetime.datetime(2026, 9, 16, 14, 30)  # noqa: DTZ001 - the wall's
    assert meeting["dtend"].dt - meeting["dtstart"].dt == datetime.timedelta(minutes=45)


def test_same_cases_give_the_same_bytes_on_any_day(
    desk: Desk, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.with_examples()
    found = []
    for year in (2026, 2031):
        monkeypatch.setattr("gen.cli.list.today", lambda year=year: datetime.date(year, 9, 20))
        desk.gen("list", "--calendar", str(path))
        found.append(path.read_bytes())
    assert found[0] == found[1]


def test_day_that_was_moved_stays_the_same_event(desk: Desk, path: Path) -> None:
    found = []
    for day in ("2026-10-07", "2026-10-09"):
        desk.case("example-7", WILLING, {**NO, "ending.fees.by": day})
        desk.gen("list", "--calendar", str(path))
        found.append({str(each["uid"]): str(each["summary"]) for each in events(path)})
    assert found[0] == found[1]
    assert len(found[0]) == 4


@pytest.mark.parametrize("content", [b"", b"my notes", b"BEGIN:VCALENDAR\r\nPRODID:-//X//EN\r\n"])
def test_what_is_no_calendar_of_ours_stays(desk: Desk, path: Path, content: bytes) -> None:
    desk.with_examples(WILLING)
    path.write_bytes(content)
    before = tree(desk)
    run = desk.gen("list", "--calendar", str(path))
    assert run.exit_code == 1
    assert "is no calendar that this command has written. Name another file." in run.stderr
    assert tree(desk) == before


def test_folder_that_is_not_there_is_told(desk: Desk) -> None:
    desk.with_examples(WILLING)
    run = desk.gen("list", "--calendar", str(desk.folder / "no" / "dates.ics"))
    assert run.exit_code == 1
    assert "dates.ics cannot be written (No such file or directory)." in run.stderr


def test_case_that_cannot_be_read_is_named(desk: Desk, path: Path) -> None:
    desk.case("example-7", WILLING, NO)
    (desk.cases / "example-8.yaml").write_text("client:\n", encoding="utf-8")
    run = desk.gen("list", "--calendar", str(path))
    assert run.exit_code == 1
    assert "Not in it, until its problems are mended: example-8." in run.stderr
    assert len(events(path)) == 4


def test_examples_are_in_the_calendar_only_as_long_as_there_is_nothing_else(
    desk: Desk, path: Path
) -> None:
    desk.with_own_templates().change_practice({"practice.name": "Hill", "coach.name": "Ada Hill"})
    desk.case("example-7", WILLING, NO)
    desk.gen("list", "--calendar", str(path))
    assert {str(each["summary"]).partition(":")[0] for each in events(path)} == {"example-7"}
    desk.case("2026-014", WILLING, NO)
    run = desk.gen("list", "--calendar", str(path))
    assert {str(each["summary"]).partition(":")[0] for each in events(path)} == {"2026-014"}
    assert "Those of the examples are left out." in run.stderr
