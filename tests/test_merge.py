"""Merge: a case laid over its practice file, field by field; a list is replaced as a whole."""

from __future__ import annotations

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
