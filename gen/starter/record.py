"""What is on record: why, what was tried, the decision, safety, and what was left standing."""

from __future__ import annotations

from gen.starter.sheet import Sheet

_LETTER = (
    "The door-open letter: send it only after the {% if by_email %}message{% else %}meeting"
    "{% endif %}, on {{ letter_not_before }}."
)


def record(s: Sheet, level: int) -> None:
    """The record under headings of this level: on the preparation page, or behind the guide."""
    _reason(s, level)
    _decision(s, level)
    _safety(s, level)
    _left_standing(s, level)
    _afterwards(s, level)


def record_behind(s: Sheet) -> None:
    """The record on pages of its own, where it is more than the preparation page holds."""
    with s.when("record_behind"):
        s.heading("On record", 2)
        how_you_meet(s)
        record(s, 3)


def how_you_meet(s: Sheet) -> None:
    """Why in this way, and who else is there."""
    with s.when("meeting.why_not_in_person"):
        s.line("Not in person, because: {{ meeting.why_not_in_person }}", "Record")
    with s.when("by_email and meeting.only_way"):
        s.line("By email, because there is no other way to meet.", "Record")
    with s.each("person in onlookers"):
        s.line("Also there: {{ person }}. {{ client.called }} has agreed to it.", "Record")


def _reason(s: Sheet, level: int) -> None:
    s.heading("Why", level)
    with s.when("reason_label"):
        s.line("Your own label, for you alone: {{ reason_label }}.", "Record")
    with s.each("fact in facts_on_record"):
        s.points("{{ fact }}")
    with s.when("tried"):
        s.line("What was tried: {{ tried }}.", "Record")
        s.otherwise("tried_waived")
        s.line("Nothing further was tried: {{ tried_waived }}.", "Record")


def _decision(s: Sheet, level: int) -> None:
    s.heading("The decision", level)
    s.line("You have worked together since {{ working_since }}. {{ decided }}", "Record")
    with s.when("door.rationale"):
        s.line("The door: {{ door.rationale }}", "Record")
    with s.when("door.reopened_because"):
        s.line("Open all the same, because: {{ door.reopened_because }}", "Record")
    with s.when("referral.why_none"):
        s.line("No other help is named, because: {{ referral.why_none }}", "Record")
    with s.when("faith_held_back"):
        s.line(
            "It is not on record that {{ client.called }} shares your faith, so nothing to be said or "
            "sent speaks of it.",
            "Record",
        )


def _safety(s: Sheet, level: int) -> None:
    with s.when("safety_concern"):
        s.heading("Your safety", level)
        s.line("Concern: {{ safety_concern }}. In danger: **{{ practice.emergency }}**.", "Record")
        with s.when("safety.plan"):
            s.line("Plan: {{ safety.plan }}", "Record")
    with s.when("risk"):
        s.heading("If {{ client.called }} is not safe", level)
        with s.each("line in help_lines_said"):
            s.points("{{ line }}")
        s.line("In danger: **{{ practice.emergency }}**.", "Record")


def _left_standing(s: Sheet, level: int) -> None:
    with s.when("taken_as_usual"):
        s.line("Not said in the case file, and so taken as usual: {{ taken_as_usual }}.", "Record")
    with s.when("warnings"):
        s.heading("Warnings left standing", level)
        with s.each("line in warnings"):
            s.points("{{ line }}")


def _afterwards(s: Sheet, level: int) -> None:
    with s.when("answer_on_record"):
        s.heading("The answer", level)
        s.line("{{ answer_on_record }}", "Record")
    with s.when("letter_not_before"):
        with s.when("conditional"):
            s.line(
                f"{_LETTER} It is not for a client who has said yes.",
                "Record",
            )
            s.otherwise()
            s.line(
                _LETTER,
                "Record",
            )
    with s.when("privacy.delete_on"):
        s.keep_before(4)  # the last line never stands alone on a page
        s.line("The case file itself is to be deleted on {{ privacy.delete_on }}.", "Record")
