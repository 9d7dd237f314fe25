"""The preparation page: for the coach alone, left outside, never handed over."""

from __future__ import annotations

from gen.starter.sheet import Sheet


def preparation(s: Sheet) -> None:
    """The first page of the script, with a quiet foot of its own."""
    s.footer("For the coach only")
    with s.when("by_email"):
        s.heading("Preparation: keep this page to yourself")
        s.otherwise()
        s.heading("Preparation: leave this page outside")
    s.line(
        "Most coaches end an engagement now and then. It can be done with warmth and in plain words, "
        "and you have thought about how."
    )
    with s.when("closed and misconduct"):
        s.line("Brief. Kind. Firm. One answer each, then the next line.", "Tone")
        s.otherwise()
        s.line("Stay beside, not opposite. Your feelings stay on this page.", "Tone")
    _meeting(s)
    _welcome_back(s)
    _checks(s)
    _reason(s)
    _decision(s)
    _safety(s)
    _left_standing(s)
    _afterwards(s)
    s.line("Read this page once more, and then put it away.", "After Block")


def _meeting(s: Sheet) -> None:
    s.heading("The meeting", 2)
    s.line("**{{ client.name }}**: {{ meeting_when }}.")
    with s.when("meeting.why_not_in_person"):
        s.line("Not in person, because: {{ meeting.why_not_in_person }}")
    with s.when("by_email and meeting.only_way"):
        s.line("By email, because there is no other way to meet.")
    with s.each("person in onlookers"):
        s.line("Also there: {{ person }}. {{ client.called }} has agreed to it.")


def _welcome_back(s: Sheet) -> None:
    with s.when("returned"):
        s.heading("{{ client.called }} has come back", 2)
        s.points(
            "Say thank you, and that it is good to hear from {{ client.called }}.",
            "Do not speak of last time unless {{ client.called }} does.",
        )
        with s.when("closed"):
            s.points("The door is closed: promise nothing before you have decided anew.")
            s.otherwise()
            s.points(
                "Go through the conditions as a welcome, not as an exam.",
                "Begin with a new agreement.",
            )
            with s.when("trial_sessions"):
                s.points("Look at it together after {{ trial_sessions }}.")
        s.points("The guide behind this page is from last time. Leave it closed.")


def _checks(s: Sheet) -> None:
    s.heading("Before you begin", 2)
    _quiet(s)
    with s.when("engagement.agreement.section"):
        s.check(
            "Agreement read again: {{ engagement.agreement.section }}; {{ notice }}.",
        )
        s.otherwise()
        s.check("Agreement read again; {{ notice }}.")
    with s.when("closed"):
        s.check("Door decided: closed. Promise nothing beyond what is written here.")
        s.otherwise("door_conditions")
        s.check("Door decided: open, on {{ door_conditions_count }}.")
        s.otherwise()
        s.check("Door decided: open.")
    _setting(s)
    with s.when("insurer_first"):
        with s.when("by_email"):
            s.check("Insurer or adviser told before you send.")
            s.otherwise()
            s.check("Insurer or adviser told before the meeting.")
    with s.when("misconduct"):
        s.check("The exact words are filed elsewhere, not on these pages.")
    s.check("Front-page test: each page would read well if it were published.")


def _quiet(s: Sheet) -> None:
    with s.when("faith_cues"):
        moment = (
            ("by_phone", "Before you dial"),
            ("by_video", "Before you join the call"),
            ("by_email", "Before you press send"),
        )
        with s.when("in_person"):
            s.check("Before you open the door, pray for the right words{{ scripture }}.")
            for flag, words in moment:
                s.otherwise(flag)
                s.check(f"{words}, pray for the right words{{{{ scripture }}}}.")
        s.otherwise()
        s.check("One quiet minute. What do you hope for {{ client.called }}?")


def _setting(s: Sheet) -> None:
    with s.when("in_person"):
        s.check(
            "The note is printed. The room is private; phone off, tissues and water at hand.",
        )
        s.otherwise("by_phone")
        s.check(
            "You are alone and sit upright. The note is ready to send after the call.",
        )
        s.otherwise("by_video")
        s.check(
            "You are alone, the camera at eye level, other windows closed. The note is ready to send.",
        )
        s.otherwise()
        with s.when("conditional"):
            s.check(
                "Copy the message into an email. Attach nothing: the note goes out only after a no, or "
                "when the time to answer has passed."
            )
            s.otherwise()
            s.check(
                "Copy the message into an email. Never attach this file. Attach the note alone."
            )
        s.check(
            "Read the message aloud once. Not late in the evening, not before a weekend.",
            "One receiver; no copy to anyone; no read receipt.",
        )
    with s.when("closed and not by_email"):
        s.check("Someone you trust is nearby. Ten minutes are enough; then stop.")
        s.otherwise("end_by and not by_email")
        s.check("End by {{ end_by }}.")


def _reason(s: Sheet) -> None:
    s.heading("Why", 2)
    with s.when("reason_label"):
        s.line("Your own label, for you alone: {{ reason_label }}.")
    with s.each("fact in facts_on_record"):
        s.points("{{ fact }}")
    with s.when("tried"):
        s.line("What was tried: {{ tried }}.", "After Block")
        s.otherwise("tried_waived")
        s.line("Nothing further was tried: {{ tried_waived }}.", "After Block")


def _decision(s: Sheet) -> None:
    s.heading("The decision", 2)
    s.line("You have worked together since {{ working_since }}. {{ decided }}")
    with s.when("door.rationale"):
        s.line("The door: {{ door.rationale }}")
    with s.when("door.reopened_because"):
        s.line("Open all the same, because: {{ door.reopened_because }}")
    with s.when("referral.why_none"):
        s.line("No other help is named, because: {{ referral.why_none }}")
    with s.when("faith_held_back"):
        s.line(
            "It is not on record that {{ client.called }} shares your faith, so nothing to be said or "
            "sent speaks of it."
        )


def _safety(s: Sheet) -> None:
    with s.when("safety_concern"):
        s.heading("Your safety", 2)
        s.line("Concern: {{ safety_concern }}.")
        with s.when("safety.plan"):
            s.line("Plan: {{ safety.plan }}")
    with s.when("risk"):
        s.heading("If {{ client.called }} is not safe", 2)
        with s.each("line in help_lines_said"):
            s.points("{{ line }}")
    with s.when("safety_concern or risk"):
        s.line("In danger: **{{ practice.emergency }}**.")


def _left_standing(s: Sheet) -> None:
    with s.when("taken_as_usual"):
        s.line("Not said in the case file, and so taken as usual: {{ taken_as_usual }}.")
    with s.when("warnings"):
        s.heading("Warnings left standing", 2)
        with s.each("line in warnings"):
            s.points("{{ line }}")


def _afterwards(s: Sheet) -> None:
    with s.when("answer_on_record"):
        s.heading("The answer", 2)
        s.line("{{ answer_on_record }}")
    with s.when("letter_not_before"):
        with s.when("conditional"):
            s.line(
                "The door-open letter: send it only after the meeting, on {{ letter_not_before }}. "
                "It is not for a client who has said yes."
            )
            s.otherwise()
            s.line(
                "The door-open letter: send it only after the meeting, on {{ letter_not_before }}."
            )
    with s.when("privacy.delete_on"):
        s.line("The case file itself is to be deleted on {{ privacy.delete_on }}.")
