"""What is on record: why, what was tried, the decision, safety, and what was left standing."""

from __future__ import annotations

from gen.starter.writer import TemplateWriter

_WAIVED = (
    '{% if tried_waived == "safety" %}it would not have been safe'
    '{% elif tried_waived == "misconduct" %}the conduct was the reason'
    '{% elif tried_waived == "scope" %}the need lies outside coaching'
    """{% elif tried_waived == "client's wish" %}the client wished to end"""
    "{% else %}your own circumstances changed{% endif %}"
)
_USUAL = (
    "{% if usual_mode %} {% if conditional %}The client is asked once more.{% else %}The decision stands.{% endif %}{% endif %}"
    "{% if usual_door %} The door is {% if closed %}closed{% else %}open{% endif %}.{% endif %}"
    "{% if usual_end %} The end is on {{ usual_end }}, which is the day of the meeting"
    "{% if notice_days %} and the notice{% endif %}.{% endif %}"
    "{% if usual_letter %} The letter is dated {{ usual_letter }}, a week after the end.{% endif %}"
    "{% if usual_conditions %} A return has the needs for its conditions.{% endif %}"
    "{% if usual_review %} The trial is looked at on {{ usual_review }}.{% endif %}"
)


def record(t: TemplateWriter, level: int) -> None:
    """The record under headings of this level: on the preparation page, or behind the guide."""
    _reason(t, level)
    _decision(t, level)
    _safety(t, level)
    _left_standing(t, level)
    _afterwards(t, level)


def record_behind(t: TemplateWriter) -> None:
    """The record on pages of its own, where it is more than the preparation page holds."""
    with t.when("record_behind"):
        t.heading("On record", 2)
        how_you_meet(t)
        record(t, 3)


def how_you_meet(t: TemplateWriter) -> None:
    """Why in this way, and who else is there."""
    with t.when("meeting.why_not_in_person"):
        t.line("Not in person, because: {{ meeting.why_not_in_person }}", "Record")
    with t.when("by_email and meeting.only_way"):
        t.line("By email, because there is no other way to meet.", "Record")
    with t.each("attempt in meeting.offered"):
        t.line("Tried before: {{ attempt.how }}, on {{ attempt.on }}.", "Record")
    with t.each("person in meeting.others_present"):
        t.line(
            "Also there: {{ person.name }}{% if person.role %} ({{ person.role }}){% endif %}."
            "{% if person.client_agreed %} {{ client.called }} has agreed to it.{% endif %}",
            "Record",
        )


def _reason(t: TemplateWriter, level: int) -> None:
    t.heading("Why", level)
    with t.when("reason_label"):
        t.line("Your own label, for you alone: {{ reason_label }}.", "Record")
    with t.each("fact in facts_on_record"):
        t.points("{{ fact }}")
    with t.when("tried"):
        t.line("What was tried: {{ tried }}.", "Record")
        t.otherwise("tried_waived")
        t.line(f"Nothing further was tried: {_WAIVED}.", "Record")


def _decision(t: TemplateWriter, level: int) -> None:
    t.heading("The decision", level)
    t.line(
        "You have worked together since {{ working_since }}. You decided on {{ decided_on }}"
        "{% if talked_with %} and talked it over with {{ talked_with }}{% endif %}. "
        "{% if conditional %}You ask the client once more. With a yes, the coaching goes on."
        "{% else %}It stands, whatever is said.{% endif %}",
        "Record",
    )
    with t.when("door.rationale"):
        t.line("The door: {{ door.rationale }}", "Record")
    with t.when("door.reopened_because"):
        t.line("Open all the same, because: {{ door.reopened_because }}", "Record")
    with t.when("referral.why_none"):
        t.line("No other help is named, because: {{ referral.why_none }}", "Record")
    with t.when("faith_held_back"):
        t.line(
            "{% if faith_shared %}After misconduct nothing is said of faith.{% elif faith_not_shared %}"
            "{{ client.called }} does not share your faith, so nothing to be said or sent speaks of it."
            "{% else %}It is not on record that {{ client.called }} shares your faith, so nothing to be "
            "said or sent speaks of it.{% endif %}",
            "Record",
        )
    with t.each("line in faith_left_out"):
        t.line("Left out for {{ client.called }}: {{ line }}", "Record")


def _safety(t: TemplateWriter, level: int) -> None:
    with t.when("safety_concern"):
        t.heading("Your safety", level)
        t.line("Concern: {{ safety_concern }}. In danger: **{{ practice.emergency }}**.", "Record")
        with t.when("safety.plan"):
            t.line("Plan: {{ safety.plan }}", "Record")
    with t.when("risk"):
        t.heading("If {{ client.called }} is not safe", level)
        with t.each("line in help_lines_said"):
            t.points("{{ line }}")
        t.line("In danger: **{{ practice.emergency }}**.", "Record")


def _left_standing(t: TemplateWriter, level: int) -> None:
    with t.when("taken_as_usual"):
        t.line(f"Not said in the case file, and so taken as usual:{_USUAL}", "Record")
    with t.when("warnings"):
        t.heading("Warnings left standing", level)
        with t.each("line in warnings"):
            t.points("{{ line }}")


def _afterwards(t: TemplateWriter, level: int) -> None:
    with t.when("outcome.answer and not returned"):
        t.heading("The answer", level)
        with t.when('outcome.answer == "not held"'):
            t.line("The meeting was not held.", "Record")
            t.otherwise('outcome.answer == "told"')
            t.line("The client was told on {{ answered_on }}.", "Record")
            t.otherwise('outcome.answer == "sent"')
            t.line("The message was sent on {{ answered_on }}.", "Record")
            t.otherwise()
            t.line("The answer was “{{ outcome.answer }}” on {{ answered_on }}.", "Record")
    with t.when("letter_not_before"):
        t.line(
            "The door-open letter: send it only after the {% if in_writing %}message{% else %}meeting{% endif %}, "
            "on {{ letter_not_before }}.{% if conditional %} It is not for a client who has said yes.{% endif %}",
            "Record",
        )
    with t.when("privacy.delete_on"):
        t.keep_before(4)  # the last line never stands alone on a page
        t.line("The case file itself is to be deleted on {{ privacy.delete_on }}.", "Record")
