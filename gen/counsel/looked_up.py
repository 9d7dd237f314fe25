"""Looked up: a name and a number that are handed over were looked at, and not long ago."""

from __future__ import annotations

from collections.abc import Iterator

from gen.case import Case
from gen.counsel.open_to_all import is_a_service, is_the_clients_own
from gen.counsel.rule import Breach, breach, rule
from gen.phrasing.of_the_client import client_in
from gen.talks import printed_lines

_CHECKED_DAYS, _CONFIRMED_DAYS = 90, 180
_LICENSED = ("licensed counsellor", "licensed counselor", "therapist", "physician")


@rule(
    "help-line-unconfirmed",
    "warning",
    "R38",
    "{name}: {what}.",
    "Try the number, and write the day on which you do (confirmed_on: YYYY-MM-DD).",
    shared=True,
)
def help_line_unconfirmed(case: Case) -> Iterator[Breach]:
    """A number that is printed was tried."""
    for number, line in enumerate(case.items("help_lines")):
        if line not in printed_lines(case):
            continue
        day, path = line["confirmed_on"], f"help_lines.{number}"
        if not day:
            what = "nothing says that this number was ever tried"
            yield breach(f"{path}.name", name=line["name"], what=what)
        elif (case["meeting.date"] - day).days > _CONFIRMED_DAYS:
            what = f"this number was last tried on {day}, more than 180 days before the meeting"
            yield breach(f"{path}.confirmed_on", name=line["name"], what=what)


@rule(
    "option-unchecked",
    "warning",
    "R38",
    "{name}: {what}.",
    "Look it up, and write with it {do}.",
    shared=True,
)
def option_unchecked(case: Case) -> Iterator[Breach]:
    """A name that is handed over was looked at."""
    meeting, names = case["meeting.date"], client_in(case).names
    looked = "the day on which you look (checked_on: YYYY-MM-DD)"
    for number, option in enumerate(case.items("referral.options")):
        checked, lacks = option["checked_on"], []
        theirs = is_the_clients_own(option, names)
        registered = option["role"] in _LICENSED and not is_a_service(option)
        if registered and not option["registration"] and not theirs:
            lacks.append(("no registration is given", "registration: no. 12345"))
        to_check = option["role"] != "directory" and not theirs
        if to_check and not checked:
            lacks.append(("nothing says when this was last checked", looked))
        elif to_check and (meeting - checked).days > _CHECKED_DAYS:
            what = f"this was last checked on {checked}, more than 90 days before the meeting"
            lacks.append((what, looked))
        if lacks:
            what, do = (" and ".join(words) for words in zip(*lacks, strict=True))
            yield breach(f"referral.options.{number}.name", name=option["name"], what=what, do=do)
