"""The preparation page: for the coach alone, left outside, never handed over."""

from __future__ import annotations

from gen.starter.record import how_you_meet, record
from gen.starter.sheet import Sheet

FOR_THE_COACH = "For the coach only"


def preparation(s: Sheet) -> None:
    """The first page of the script, with a quiet foot of its own; a long record stands behind."""
    s.footer(FOR_THE_COACH)
    with s.when("by_email"):
        s.heading("Preparation: keep this page to yourself")
        s.otherwise()
        s.heading("Preparation: leave this page outside")
    s.line(
        "Most coaches end an engagement now and then. It can be done with warmth, in plain words."
    )
    with s.when("closed and misconduct"):
        s.line("Short, kind and firm. Answer once, then go on.", "Tone")
        s.otherwise()
        s.line("Be on the same side. Leave your own feelings on this page.", "Tone")
    _meeting(s)
    _welcome_back(s)
    _checks(s)
    with s.when("record_behind"):
        s.line(
            "There is more on record than this page holds. It stands on the last pages.", "Record"
        )
        s.otherwise()
        record(s, 2)
    s.line("Read this page once more, and then put it away.", "Record")


def _meeting(s: Sheet) -> None:
    s.heading("The meeting", 2)
    s.line("**{{ client.name }}**: {{ meeting_when }}.", "Record")
    with s.when("by_email"):
        s.line("The message: {{ how_long }}.", "Record")
        s.otherwise()
        s.line("Your part, read aloud with its pauses: {{ how_long }}.", "Record")
    with s.when("not record_behind"):
        how_you_meet(s)


def _welcome_back(s: Sheet) -> None:
    with s.when("returned"):
        s.heading("{{ client.called }} has come back", 2)
        s.points(
            "Say thank you, and that it is good to hear from {{ client.called }}.",
            "Leave the past alone, unless {{ client.called }} brings it up.",
        )
        with s.when("closed"):
            s.points("The door is closed: promise nothing before you have decided anew.")
            s.otherwise()
            with s.when("door_conditions"):
                s.points("Read the conditions together, as a greeting and not as a test.")
            s.points("Begin with a new agreement.")
            with s.when("trial_sessions"):
                s.points("Look back together after {{ trial_sessions }}.")
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
        s.check("Take one quiet minute. Think of a good thing that you wish {{ client.called }}.")


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
            "Read the message out loud before you send it. Not late in the evening, not before a weekend.",
            "One receiver; no copy to anyone; no read receipt.",
        )
    with s.when("closed and not by_email"):
        s.check("Someone you trust is nearby. Ten minutes are enough; then stop.")
        s.otherwise("end_by and not by_email")
        s.check("End by {{ end_by }}.")
