"""Calendar file: the dates of cases for a calendar program (.ics, RFC 5545), by the cases' names.

The only door to icalendar. Nothing in it comes from today: the same cases give the same bytes.
"""

from __future__ import annotations

import datetime
import os
import uuid
from collections.abc import Iterable
from pathlib import Path

from icalendar import Calendar, Event

from gen.dates import MEETING, Due
from gen.folder import opened
from gen.overview import Row
from gen.private_files import written_beside

_OURS = "-//Parting Well//Dates of cases//EN"
_MINUTES = datetime.timedelta(minutes=1)


class NotOurs(Exception):
    """What stands in the place of the calendar was not written by this program."""


def write_calendar(path: Path, rows: Iterable[Row]) -> None:
    """Write the dates of all cases, whole or not at all, over an earlier calendar of ours.

    NotOurs where anything else stands there; OSError where the disk does not do it.
    """
    if os.path.lexists(path) and not _is_ours(path):
        raise NotOurs
    with written_beside(path, calendar(rows)) as new:
        new.replace(path)


def calendar(rows: Iterable[Row]) -> bytes:
    """The bytes of a calendar with an event for each date of each case."""
    found = Calendar()
    found.add("prodid", _OURS)
    found.add("version", "2.0")
    for row in rows:
        for due in row.dates:
            found.add_component(_event(row, due))
    return bytes(found.to_ical())


def _is_ours(path: Path) -> bool:
    try:
        with opened(path) as stream:
            return f"PRODID:{_OURS}".encode() in stream.read(300)
    except OSError:
        return False


def _event(row: Row, due: Due) -> Event:
    """A date of a case: at its hour if it has one, else the whole day."""
    event = Event()
    # The same field of the same case is the same event, also where its day is another now.
    field = f"parting-well/{row.name}/{due.path}"
    event.add("uid", f"{uuid.uuid5(uuid.NAMESPACE_URL, field)}@parting-well")
    event.add("dtstamp", _stamp(row))
    event.add("summary", f"{row.name}: {due.what}")
    event.add("class", "PRIVATE")
    minutes = row.about.minutes if row.about else None
    if due.at and due.path == MEETING:
        begins = datetime.datetime.combine(due.on, due.at)
        event.add("dtstart", begins)
        event.add("dtend", begins + _MINUTES * (minutes or 0))
    else:
        event.add("dtstart", due.on)
        event.add("transp", "TRANSPARENT")
    return event


def _stamp(row: Row) -> datetime.datetime:
    """When the event was written, which a calendar has to hold: the day of the meeting."""
    day = row.about.meeting if row.about else datetime.date.min
    return datetime.datetime.combine(day, datetime.time(), datetime.UTC)
