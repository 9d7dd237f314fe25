"""The preparation page: for the coach alone, put away before the meeting, never handed over.

What keeps everybody safe comes first, then the meeting, what is to be done before it; then what
will be said, the facts and what is settled, all three from ``what_is_settled``. What is longer than
the page stands behind the guide, as ``record`` has it.
"""

from __future__ import annotations

from gen.docx_writer.writer import TemplateWriter
from gen.plays import passages as p
from gen.plays.record import how_you_meet, record, who_is_there
from gen.plays.what_is_settled import what_is_said, what_is_settled

FOR_THE_COACH = "For the coach only"
_NOTICE = (
    "{% if notice_days %}notice: {{ notice_days }}{% if notice_is_cut_short and engagement.agreement.notice_waived %}, waived "
    "({{ engagement.agreement.notice_waived }}){% endif %}{% else %}no notice is required{% endif %}"
)
_AGREEMENT = f"{{% if engagement.agreement.section %}}: {{{{ engagement.agreement.section }}}}{{% endif %}}; {_NOTICE}."
THIS_WAY = "Papers reach {{ client.called }} this way, and no other:"
_SEND_ONLY = f"{THIS_WAY} {{{{ client.send_only }}}}"
_TONES = {
    "ask": "Be on the same side. Ask once, then be silent.",
    "part": "Warm and plain. Nobody has to be won over.",
    "refer": "Care first, then help. Slowly, and without a word of reproach.",
    "leave": "Say it soon and plainly. Make room for {{ client.called }}, not for your own story.",
    "complete": "There's nothing hard to say today. Be glad, and show it.",
    "accept": "Thank {{ client.called }}, ask one question, and explain nothing.",
    "firm": "Short, kind and firm. Answer once, then go on.",
}
_CONCERN = (
    '{% if safety_concern == "discomfort" %}You noted that you are uneasy about this {% if in_writing %}message{% elif in_person %}meeting{% else %}call{% endif %}.'
    "{% else %}You are concerned about {{ safety_concern }}.{% endif %}"
)
# What was to be done before a meeting that has been held is no box any more.
_BEFORE_IT = 'not outcome.answer or outcome.answer == "not held"'
_HOW_PRAYED = "pray for the right words{% if scripture %} (Luke 12:12){% endif %}."
_HOW_QUIET = "take one quiet minute. Think of one good thing you wish for {{ client.called }}."


def preparation(t: TemplateWriter) -> None:
    """The first page of the script, with a quiet foot of its own; a long record stands behind."""
    t.footer(FOR_THE_COACH)
    t.heading("Preparation: keep this page to yourself", when="in_writing")
    t.heading("Preparation: put this page away first", when="elif in_person")
    t.heading("Preparation: put this page away before the call", when="else")
    _safety(t)
    _comfort(t)
    _tone(t)
    _meeting(t)
    with t.when(_BEFORE_IT):
        _checks(t)
    with t.when("else"):
        t.on_record(f"The agreement{_AGREEMENT}", when="agreement")
        t.on_record(_SEND_ONLY, when="client.send_only")
    with t.when("not rest_behind"):
        what_is_said(t, 2)
        what_is_settled(t, 2)
    with t.when("not record_behind"):
        record(t, 2)
    t.on_record("There is more on record, on the last pages.", when="else")
    t.on_record(
        f"{{% if {_BEFORE_IT} %}}Read this page once more, and then put it away.{{% else %}}Keep this page where only you see it.{{% endif %}}"
    )


def _comfort(t: TemplateWriter) -> None:
    """The coach is not the only one; beside a danger this is said shortly, before a question of it."""
    with t.when("not complete and not accept"):
        t.line(
            "Other coaches have had to do this, too. You're not alone in it.",
            "After Block",
            when="safety_concern or risk",
        )
        t.line(
            "Most coaches have to ask this now and then. It can be asked with warmth, in plain words.",
            "After Block",
            when="elif ask",
        )
        t.line(
            "Sooner or later, all coaches have to say goodbye to a client. It can be done with warmth, in plain words.",
            "After Block",
            when="else",
        )


def _tone(t: TemplateWriter) -> None:
    for place, (talk, tone) in enumerate(_TONES.items()):
        t.line(tone, "Tone", when=f"elif {talk}" if place else talk)


def _safety(t: TemplateWriter) -> None:
    with t.when("safety_concern"):
        t.heading("Your safety", 2)
        t.on_record(f"{_CONCERN} In danger: **{{{{ practice.emergency }}}}**.")
        t.on_record("The plan: {{ safety.plan }}", when="safety.plan")
        t.on_record(
            "Phone on, and within reach. Sit nearest the door, and keep the way to it free.",
            when="in_person",
        )
        with t.when("not in_writing and not by_phone and not in_person"):
            t.on_record("End the call whenever you want to. You owe nobody a reason.")
    with t.when("risk"):
        t.heading(f"If {p.client('is', 'are')} not safe", 2)
        with t.when("not rest_behind"):
            t.points("{{ line }}", each="line in help_lines_said")
        t.on_record(
            "In danger: **{{ practice.emergency }}**. Someone stays with {{ client.called }}, or on the line, until help is there."
        )
        t.on_record("The plan: {{ safety.plan }}", when="safety.plan and not safety_concern")


def _meeting(t: TemplateWriter) -> None:
    t.heading("The meeting", 2)
    t.on_record(
        "Arranged: {{ safety.plan }}", when="safety.plan and not safety_concern and not risk"
    )
    t.on_record(
        "**{{ client.name }}**: {% if in_person %}in person{% elif by_phone %}by phone"
        "{% elif by_video %}by video{% elif by_post %}{% if practice.language == 'en-US' %}by mail{% else %}by post{% endif %}{% else %}by email{% endif %} on {{ meeting_day }}"
        "{% if meeting.time %} at {{ meeting.time }}{% endif %}"
        "{% if minutes and not in_writing %}, {{ minutes }}{% endif %}. "
        "{% if meets_at %}{% if by_phone %}For the call{% else %}Where{% endif %}: {{ meets_at }}. {% endif %}"
        "{% if in_writing %}The message{% else %}Your part, read aloud with its pauses{% endif %}: "
        "about {{ how_long }}."
    )
    with t.when("not (many_there and record_behind)"):
        who_is_there(t)
    with t.when("not record_behind"):
        how_you_meet(t)


def _checks(t: TemplateWriter) -> None:
    t.heading("Before you begin", 2)
    _quiet(t)
    t.check(f"Agreement read again{_AGREEMENT}", when="agreement")
    t.check(
        "If there is an agreement in writing, read it again.",
        when="else",
    )
    t.check(_SEND_ONLY, when="client.send_only")
    _setting(t)
    t.check(
        "{% if knows_the_news %}Ask{% else %}At the meeting, ask{% endif %} {{ client.called }} whether you may tell {{ shared_with }}{% if shared_says_you %} (“you” is {{ client.called }}){% endif %}. Tell nobody before there is a yes{% if minor %}, and one from {% if guardian_named %}{{ guardian_named }}{% else %}a parent or guardian{% endif %}, too{% endif %}.",
        when="still_to_agree",
    )
    with t.when("insurer_first"):
        t.check(
            "Your insurer, or whoever advises you, told before {% if in_writing %}you send{% elif by_phone or by_video %}the call{% else %}the meeting{% endif %}."
        )
    t.check("What happened is kept in full elsewhere, outside this case file.", when="misconduct")
    t.check(
        "Front-page test: what you {% if in_writing %}send{% else %}say and send{% endif %} would read well if it were published."
    )


def _quiet(t: TemplateWriter) -> None:
    moments = (
        ("in_person", "Before you meet"),
        ("elif by_phone", "Before the call"),
        ("elif by_video", "Before you join the call"),
        ("elif by_email", "Before you press send"),
        ("elif by_post", "Before you send it"),
    )
    for faith, how in (("faith_cues", _HOW_PRAYED), ("else", _HOW_QUIET)):
        with t.when(faith):
            for channel, moment in moments:
                t.check(f"{moment}, {how}", when=channel)


# A text message holds no page with a table in it.
_AS_A_PICTURE = '{% if sent_by == "by text" %}, as a PDF or a picture{% endif %}'
# Also in a tea room, or on a walk.
_UNHEARD = "Nobody {% if listening %}but {{ client.called }} and {{ listening }}{% else %}else{% endif %} can hear you"
# Whom a plan has sit beside the coach, only its own words say.
_ALONE = f"{{% if meeting.others_present or firm %}}{_UNHEARD}{{% elif safety.plan %}}Nobody will disturb you{{% else %}}You are alone{{% endif %}}"


def _setting(t: TemplateWriter) -> None:
    with t.when("in_person"):
        t.check(
            f"The note{{% if ask and other_pages %}} and {{% if minor or two_clients %}}a copy of the fresh-start page for each of you{{% else %}}two copies of the fresh-start page{{% endif %}} are{{% else %}} is{{% endif %}} printed{{% if read_here_only %}}, to be read at the meeting{{% endif %}}. {_UNHEARD}; phone "
            "{% if phone_on %}on, silent and within reach{% else %}off{% endif %}, tissues {% if at_clients_home %}with you{% else %}and water at hand{% endif %}."
        )
    with t.when("elif by_phone"):
        t.check(
            f"{_ALONE}. Sit up straight. The note is ready to send after the call{_AS_A_PICTURE}."
        )
    with t.when("elif by_video"):
        t.check(
            f"{_ALONE}, the camera at eye level, other windows closed. The note is ready to send{_AS_A_PICTURE}."
        )
    with t.when("else"):
        t.check(
            "Copy the message {% if by_post %}onto your letterhead and sign it{% else %}into an email{% endif %}. {% if conditional %}{% if by_post %}Enclose{% else %}Attach{% endif %} nothing: the note goes out only after a no, "
            "or when the time to answer has passed.{% elif by_post %}Enclose only the note."
            "{% else %}Never attach this file. Attach the note alone.{% endif %}"
        )
        t.check(
            "Read the message out loud before you send it.{% if not by_post %} Not late in the evening, not before a weekend.{% endif %}",
            "{% if two_clients %}Only {{ client.called }}; no copy to anyone else{% else %}One recipient; no copy to anyone{% endif %}{% if by_email %}; no read receipt{% endif %}.",
        )
    with t.when("firm and not in_writing"):
        t.check(
            "Someone you trust is nearby, and knows when you begin. {% if minutes %}No longer than {{ minutes }}{% else %}Ten minutes are enough{% endif %}; then stop."
        )
    t.check("End by {{ end_by }}.", when="elif end_by and not in_writing and not risk")
