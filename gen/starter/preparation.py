"""The preparation page: for the coach alone, left outside, never handed over."""

from __future__ import annotations

from gen.starter.record import how_you_meet, record
from gen.starter.writer import TemplateWriter

FOR_THE_COACH = "For the coach only"
_NOTICE = (
    "{% if notice_days %}notice: {{ notice_days }}{% if engagement.agreement.notice_waived %}, waived "
    "({{ engagement.agreement.notice_waived }}){% endif %}{% else %}no notice is asked for{% endif %}"
)
_AGREEMENT = (
    "Agreement read again{% if engagement.agreement.section %}: {{ engagement.agreement.section }}{% endif %}; "
    f"{_NOTICE}."
)
_PRAY = ", pray for the right words{% if scripture %} (Luke 12:12){% endif %}."


def preparation(t: TemplateWriter) -> None:
    """The first page of the script, with a quiet foot of its own; a long record stands behind."""
    t.footer(FOR_THE_COACH)
    t.heading("Preparation: keep this page to yourself", when="in_writing")
    t.heading("Preparation: leave this page outside", when="else")
    t.line(
        "Most coaches end an engagement now and then. It can be done with warmth, in plain words."
    )
    t.line("Short, kind and firm. Answer once, then go on.", "Tone", when="closed and misconduct")
    t.line("Be on the same side. Leave your own feelings on this page.", "Tone", when="else")
    _meeting(t)
    _welcome_back(t)
    _checks(t)
    with t.when("record_behind"):
        t.on_record("There is more on record than this page holds. It stands on the last pages.")
    with t.when("else"):
        record(t, 2)
    t.on_record("Read this page once more, and then put it away.")


def _meeting(t: TemplateWriter) -> None:
    t.heading("The meeting", 2)
    t.on_record(
        "**{{ client.name }}**: {% if in_person %}in person{% elif by_phone %}by phone"
        "{% elif by_video %}by video{% elif by_post %}by post{% else %}by email{% endif %} on {{ meeting_day }}"
        "{% if meeting.time %} at {{ meeting.time }}{% endif %}{% if meeting.place %}, {{ meeting.place }}{% endif %}"
        "{% if minutes and not in_writing %}, {{ minutes }}{% endif %}."
    )
    t.on_record(
        "{% if in_writing %}The message{% else %}Your part, read aloud with its pauses{% endif %}: "
        "about {{ how_long }}."
    )
    with t.when("not record_behind"):
        how_you_meet(t)


def _welcome_back(t: TemplateWriter) -> None:
    with t.when("returned"):
        t.heading("{{ client.called }} has come back", 2)
        t.points(
            "Say thank you, and that it is good to hear from {{ client.called }}.",
            "Leave the past alone, unless {{ client.called }} brings it up.",
        )
        t.points("The door is closed: promise nothing before you have decided anew.", when="closed")
        with t.when("else"):
            with t.when("door_conditions"):
                t.points("Read the conditions together, as a greeting and not as a test.")
            t.points("Begin with a new agreement.")
            t.points("Look back together after {{ trial_sessions }}.", when="trial_sessions")
        t.points("The guide behind this page is from last time. Leave it closed.")


def _checks(t: TemplateWriter) -> None:
    t.heading("Before you begin", 2)
    _quiet(t)
    t.check(_AGREEMENT, when="agreement")
    t.check("There is no agreement in writing: say nothing of one.", when="else")
    t.check(
        "How papers may reach {{ client.called }}, and in no other way: {{ client.send_only }}",
        when="client.send_only",
    )
    t.check("Door decided: closed. Promise nothing beyond what is written here.", when="closed")
    t.check(
        "Door decided: open, on {{ door_conditions_count }}.",
        when="elif door_conditions and not leave",
    )
    t.check("Door decided: open.", when="else")
    _setting(t)
    with t.when("insurer_first"):
        t.check(
            "Insurer or adviser told before {% if in_writing %}you send{% else %}the meeting{% endif %}."
        )
    t.check("The exact words are filed elsewhere, not on these pages.", when="misconduct")
    t.check("Front-page test: each page would read well if it were published.")


def _quiet(t: TemplateWriter) -> None:
    with t.when("faith_cues"):
        t.check(f"Before you open the door{_PRAY}", when="in_person")
        t.check(f"Before you dial{_PRAY}", when="elif by_phone")
        t.check(f"Before you join the call{_PRAY}", when="elif by_video")
        t.check(f"Before you press send{_PRAY}", when="elif by_email")
        t.check(f"Before you post it{_PRAY}", when="elif by_post")
    with t.when("else"):
        t.check("Take one quiet minute. Think of a good thing that you wish {{ client.called }}.")


def _setting(t: TemplateWriter) -> None:
    with t.when("in_person"):
        t.check("The note is printed. The room is private; phone off, tissues and water at hand.")
    with t.when("elif by_phone"):
        t.check("You are alone and sit upright. The note is ready to send after the call.")
    with t.when("elif by_video"):
        t.check(
            "You are alone, the camera at eye level, other windows closed. The note is ready to send."
        )
    with t.when("else"):
        t.check(
            "Copy the message {% if by_post %}onto your letter paper and sign it{% else %}into an email{% endif %}. {% if conditional %}Attach nothing: the note goes out only after a no, "
            "or when the time to answer has passed.{% else %}Never attach this file. Attach the note alone.{% endif %}"
        )
        t.check(
            "Read the message out loud before you send it. Not late in the evening, not before a weekend.",
            "One receiver; no copy to anyone; no read receipt.",
        )
    with t.when("short_form and not in_writing"):
        t.check("Someone you trust is nearby. Ten minutes are enough; then stop.")
    t.check("End by {{ end_by }}.", when="elif end_by and not in_writing")
