"""Defaults: what a case means where it says nothing."""

from __future__ import annotations

from datetime import date

import pytest
from good_case import below, checked, kind, value

from gen.defaults import first_name
from gen.schema import PATHS


def test_every_field_is_there_when_a_case_is_handed_on() -> None:
    case = checked().case
    assert case
    for path in PATHS:
        if not any(isinstance(case[p], tuple) for p in parents(path)):
            case[path]
    with pytest.raises(KeyError):
        case["client.nmae"]


NEEDS = ("door:", "needs:\n  - do: come\n    because: it helps\ndoor:")


def parents(path: str) -> list[str]:
    words = path.split(".")
    return [".".join(words[:length]) for length in range(1, len(words))]


@pytest.mark.parametrize(
    ("path", "edits", "expected"),
    [
        ("client.called", [], "Ann"),
        ("client.shares_faith", [], "unknown"),
        ("client.large_print", [], False),
        ("practice.emergency", [("client:", "practice:\n  emergency: none\nclient:")], "911"),
        ("practice.emergency",
         [("client:", "practice:\n  emergency: none\n  language: en-GB\nclient:")], "999"),
        ("practice.scripture", [], "reference"),
        ("meeting.trial.weeks", [("meeting:", "meeting:\n  trial:\n    weeks: none")], 4),
        ("meeting.trial.review_on",
         [below("meeting", "trial:\n    start: 2026-09-21")], date(2026, 10, 19)),
        ("ending.date", [], date(2026, 9, 30)),
        ("ending.last_session", [], None),
        ("ending.last_session", [("door:", "ending:\n  last_session: none\ndoor:")], None),
        ("ending.fees.status", [], "none due"),
        ("ending.fees.status", [below("engagement", "sessions_unused: 2")], None),
        ("ending.fees.currency", [], "USD"),
        ("ending.fees.currency", [("client:", "practice:\n  language: en-GB\nclient:")], "GBP"),
        ("decision.mode", [], "final"),
        ("decision.mode", [kind("grief")], "final"),
        ("door.letter_date", [], date(2026, 10, 7)),
        ("door.letter_date",
         [("door:", "ending:\n  date: 2026-12-15\ndoor:")], date(2026, 12, 22)),
        ("door.letter_date",
         [("door:", "ending:\n  date: 2026-12-21\ndoor:")], date(2027, 1, 4)),
        ("door.letter_date",
         [("door:", "ending:\n  date: 2026-12-24\ndoor:")], date(2027, 1, 4)),
        ("door.letter", [], "auto"),
        ("door.state", [kind("abusive"), ("  state: open\n", "")], "closed"),
        ("door.conditions", [("goals met", "schedule"), NEEDS],
         ({"do": "come", "seen_by": None},)),
        ("door.conditions", [NEEDS], ()),
        ("door.on_return.fee", [], None),
        ("door.on_return.fee", [("goals met", "schedule")], "current"),
        ("door.on_return.fee", [below("door", "on_return:\n    fee: same")], "same"),
        ("door.on_return.trial_sessions", [below("door", "on_return:\n    fee: same")], None),
        ("door.on_return.trial_sessions",
         [below("door", "on_return:\n    trial_sessions: 2")], None),
        ("door.on_return.trial_sessions",
         [("goals met", "schedule"), below("door", "on_return:\n    trial_sessions: 2")], 2),
        ("door.on_return.fee", [below("door", "on_return:\n    fee: same"),
                                below("client", "minor: yes")], None),
        ("door.state", [("door:", "safety:\n  concern: threats\ndoor:"),
                        ("  state: open\n", "")], "closed"),
        ("decision.by", [], "both"),
        ("decision.by", [("goals met", "funding ended")], "payer"),
        ("decision.by", [("goals met", "coach illness")], "circumstances"),
        ("decision.by", [("goals met", "coach's mistake")], "coach"),
        ("decision.by", [("goals met", "client asked to end")], "client"),
        ("decision.mode", [kind("cannot be reached")], "final"),
        ("decision.mode", [kind("missed sessions"),
                           ("door:", "safety:\n  concern: violence\ndoor:")], "final"),
        ("meeting.minutes", [below("meeting", "minutes: none")], 45),
        ("meeting.minutes", [below("meeting", "minutes: none"), ("in person\n  d", "post\n  d")],
         None),
        ("meeting.minutes", [kind("abusive")], 15),
        ("meeting.minutes", [kind("abusive"), below("meeting", "minutes: 10")], 10),
        ("coach.called", [], "Ruth"),
        ("ending.fees.to", [], "client"),
        ("ending.fees.to", [below("client", "minor: yes")], "payer"),
        ("practice.extra_documents", [], "all"),
        ("practice.loose_ends", [], False),
        ("others", [("door:", "others:\n  - who: payer\n    name: Dunn\ndoor:")],
         ({"who": ("payer",), "name": "Dunn", "told": "nothing", "address": (), "email": None},)),
        ("safety.concern", [], "none"),
        ("risk.concern", [], False),
        ("risk.concern", [("door:", "safety:\n  concern: self-harm talk\ndoor:")], True),
        ("referral.share", [], "nothing"),
        ("review.use", [], False),
        ("review.use", [kind("not committed"), ("made_on", "mode: final\n  made_on")], True),
        ("review.use", [kind("not committed"), ("made_on", "mode: final\n  made_on"),
                        ("state: open", "state: closed")], True),
        ("review.use", [kind("abusive"), ("door:", "review:\n  use: yes\ndoor:")], False),
        ("help_lines", [("door:", "help_lines: none\ndoor:")], ()),
    ],
)  # fmt: skip
def test_default(path: str, edits: list[tuple[str, str]], expected: object) -> None:
    assert value(path, *edits) == expected


@pytest.mark.parametrize(
    ("name", "called"),
    [("Daniel Okafor", "Daniel"), ("Dr Ann Miller", "Ann"), ("Rev. Dr. Ann", "Ann"),
     ("Mr.", "Mr."), ("李小龙", "李小龙")],
)  # fmt: skip
def test_title_is_not_what_a_client_is_called(name: str, called: str) -> None:
    assert first_name(name) == called


@pytest.mark.parametrize(
    ("name", "called", "said"),
    [("Kofi Mensah-Lloyd", "kofi", "Kofi"), ("Mary Ann McKay", "mary ann", "Mary Ann"),
     ("Kofi Mensah-Lloyd", "kof", "kof"), ("bell hooks", "bell", "bell")],
)  # fmt: skip
def test_called_has_the_capitals_that_the_name_has(name: str, called: str, said: str) -> None:
    assert value("client.called", ("Dr. Ann Miller", f"{name}\n  called: {called}")) == said
