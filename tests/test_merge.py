"""Merge: a case laid over its practice file, field by field; a list is replaced as a whole."""

from __future__ import annotations

import pytest
import shipped
from good_case import checked
from test_reading import at, root, text_at

from gen.reading.merge import over_practice
from gen.reading.node import Section

PRACTICE = """\
practice:
  name: Stillwater Coaching
  phone: 555 0142
coach:
  name: Ruth Ellison
  title: Coach
support:
  - One.
  - Two.
engagement:
  agreement:
    notice_days: 14
  goals:
    - open the bakery
ending:
  contact:
    route: practical only
    via: office@stillwater.example
help_lines:
  - name: Samaritans
    reach: 116 123
client:
  name: Nobody
"""


def merged(case: str) -> Section:
    return over_practice(root(case), root(PRACTICE, "practice.yaml"))


def test_sections_merge_and_lists_are_replaced() -> None:
    both = merged("ending:\n  contact:\n    via: phone\nsupport:\n  - Three.\n")
    assert text_at(both, "ending", "contact", "route") == "practical only"
    assert text_at(both, "ending", "contact", "via") == "phone"
    assert text_at(both, "support", 0) == "Three."


def test_inherited_value_keeps_its_place() -> None:
    both = merged("coach:\n  title: Guide\n")
    assert at(both, "coach", "name").place.file == "practice.yaml"
    assert at(both, "coach", "title").place.file == "a.yaml"


def test_none_takes_an_inherited_value_away() -> None:
    both = merged("coach:\n  title: none\nsupport: none\n")
    assert set(both.fields["coach"].fields) == {"name"}  # type: ignore[union-attr]
    assert "support" not in both.fields


def test_none_stays_where_it_is_an_answer() -> None:
    both = merged("ending:\n  contact:\n    route: none\n  last_session: none\n")
    assert text_at(both, "ending", "contact", "route") == "none"
    assert text_at(both, "ending", "last_session") == "none"


def test_field_with_nothing_behind_it_is_inherited() -> None:
    both = merged("practice:\n  phone:\nsupport: []\nending:\n")
    assert text_at(both, "practice", "phone") == "555 0142"
    assert text_at(both, "support", 1) == "Two."
    assert text_at(both, "ending", "contact", "route") == "practical only"


def test_case_with_its_own_practice_inherits_nothing_of_another_office() -> None:
    both = merged("practice:\n  name: Marsh Coaching\ncoach:\n  name: Helen Marsh\n")
    assert not {"ending", "help_lines"} & set(both.fields)
    assert set(both.fields["engagement"].fields) == {"goals"}  # type: ignore[union-attr]
    assert set(both.fields["practice"].fields) == {"name"}  # type: ignore[union-attr]
    assert set(both.fields["coach"].fields) == {"name"}  # type: ignore[union-attr]
    assert text_at(both, "support", 0) == "One."


def test_nobody_is_inherited_from_the_practice_file() -> None:
    assert "client" not in merged("decision:\n  mode: final\n").fields


@pytest.mark.parametrize(
    ("word", "own"),
    [
        ("0", "trial_sessions: 0"),
        ("no", "trial_sessions: no"),
        ("none", "trial_sessions: none"),
        ("0", "fee: same\n    trial_sessions: 0"),
    ],
)
def test_no_trial_is_said_as_one_says_it(word: str, own: str) -> None:
    usual = shipped.PRACTICE.read_text(encoding="utf-8")
    assert usual.count("trial_sessions: 4") == 1
    decided = ("goals met", "schedule")
    own_door = ("door:", f"door:\n  on_return:\n    {own}")
    for edits, practice, trial in [
        ([decided], usual, 4),
        ([decided, own_door], usual, None),
        ([decided], usual.replace("trial_sessions: 4", f"trial_sessions: {word}"), None),
    ]:
        found = checked(*edits, practice=practice)
        assert found.problems == ()
        assert found.case
        assert found.case["door.on_return.trial_sessions"] == trial


@pytest.mark.parametrize("word", ["no", "No", "none"])
def test_no_is_none_where_a_list_a_group_or_a_number_stands(word: str) -> None:
    both = merged(f"support: {word}\nengagement:\n  agreement: {word}\n")
    assert "support" not in both.fields
    assert "agreement" not in both.fields["engagement"].fields  # type: ignore[union-attr]
