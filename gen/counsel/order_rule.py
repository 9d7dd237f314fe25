"""Order rule: a row of the order of days as a rule, with both days and both fields named."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date, timedelta
from typing import NamedTuple

from gen.calendar_names import days_as_said
from gen.case import Case
from gen.counsel.rule import Breach, Find, rule
from gen.form.written_days import written_day
from gen.problem import Level

_LISTS = (
    "reason.facts", "meeting.offered", "ending.access", "referral.options", "help_lines",
)  # fmt: skip


class Order(NamedTuple):
    """A day that may not come after another, and what is told where it does.

    ``first`` and ``then`` are the fields of the two; ``told`` is which of them the message stands
    at. ``what`` names both days; ``fix`` stands before or behind the two fields to correct, which
    ``fields`` says; ``next`` in it is the day after the first. ``apart`` is for two that may not
    fall on one day either. ``never`` says of a warning where no true story has it, so that it is an
    error there; ``until``, what is to be done for it to be one no longer.
    """

    rule: str
    level: Level
    points: str
    first: str
    then: str
    what: str
    told: str = ""
    fix: str = "{fields}."
    unless: tuple[str, ...] = ()
    when: Callable[[Case], bool] = lambda _: True
    apart: bool = False
    never: Callable[[Case], bool] = lambda _: False
    until: str = ""


def enter(orders: Iterable[Order]) -> None:
    """Enter the rows into the rules, one rule a name; ValueError where those of one differ."""
    rows: dict[str, list[Order]] = {}
    for each in orders:
        rows.setdefault(each.rule, []).append(each)
    for name, named in rows.items():
        one, *others = named
        if any(each[1:3] != one[1:3] or each.unless != one.unless for each in others):
            raise ValueError(f"the rows of {name} have not one level, points and unless")
        enter_it = rule(
            name, one.level, one.points, "{what}", "{fix}", unless=one.unless, of_the_text=True
        )
        enter_it(_find(named))


def _find(rows: list[Order]) -> Find:

    def find(case: Case) -> Iterator[Breach]:
        told: set[str] = set()
        for row in rows:
            if told & {row.first, row.then} or not row.when(case):
                continue  # what is told of a day already may be all that is wrong
            found = list(_breaches(case, row))
            yield from found
            if found:
                told.add(row.told or row.first)

    return find


def _breaches(case: Case, row: Order) -> Iterator[Breach]:
    told = row.told or row.first
    for first_path, first in _days(case, row.first):
        for then_path, then in _days(case, row.then):
            if first > then or (row.apart and first == then):
                at, other = first_path, row.then
                if told == row.then:
                    at, other = then_path, row.first
                days: dict[str, object] = {"first": first, "then": then}
                fix = days_as_said(row.fix, case["practice.language"])
                after = first + timedelta(days=1)
                fix = fix.format(fields=f"Correct {_fields(at, other)}", next=after, **days)
                level: Level | None = "error" if row.never(case) else None
                fix = f"{fix} {row.until}".rstrip() if level else fix
                yield Breach(at, {"what": row.what.format(**days), "fix": fix}, level=level)


def _days(case: Case, path: str) -> Iterator[tuple[str, date]]:
    """The days at a path, each by the path of its own; a text counts where it is a day."""
    section, _, name = path.rpartition(".")
    found: list[tuple[str, object]] = [(path, case[path])] if section not in _LISTS else []
    for number, entry in enumerate(case.items(section) if section in _LISTS else ()):
        found.append((f"{section}.{number}.{name}", entry[name]))
    for at, value in found:
        if day := written_day(value, case["meeting.date"]):
            yield at, day


def _fields(at: str, other: str) -> str:
    """Both fields, as one would point to them: ``"by" under "fees", or "date" under "meeting"``."""
    (section, _, name), (around, _, beside) = at.rpartition("."), other.rpartition(".")
    under = section.split(".")[-1]
    near = '"{}" here' if under.isdecimal() else '"{}" under "' + under + '"'
    if section == around:
        return f'"{name}" or "{beside}" under "{under}"'
    return f'{near.format(name)}, or "{beside}" under "{around.split(".")[-1]}"'
