"""What is on record: how it came about, what was filled in, and what was left standing."""

from __future__ import annotations

from gen.docx_writer.writer import TemplateWriter
from gen.plays import passages as p
from gen.plays.what_is_settled import YOU_IS, facts, others_and_door, what_is_said, what_is_settled

_WAIVED = (
    '{% if tried_waived == "safety" %}it would not have been safe'
    '{% elif tried_waived == "misconduct" %}the conduct was the reason'
    '{% elif tried_waived == "scope" %}the need lies outside coaching'
    """{% elif tried_waived == "client's wish" %}the client wished to end"""
    "{% elif coachs_mistake %}the mistake was yours"
    "{% elif ended_by_payer %}whoever pays has ended it"
    "{% else %}your own circumstances changed{% endif %}"
)
_FILLED_IN = (
    "{% if usual_mode %} {% if conditional %}The client is asked once more.{% else %}The decision stands.{% endif %}{% endif %}"
    "{% if usual_by %} The end is described as {% if ended_by_coach %}your decision{% elif ended_by_both %}a decision you made together"
    "{% elif ended_by_payer %}the decision of whoever pays{% elif ended_by_client %}the client's decision{% else %}nobody's doing{% endif %}.{% endif %}"
    "{% if usual_door %} The door is {% if closed %}closed{% else %}open{% endif %}.{% endif %}"
    "{% if usual_end %} The coaching ends on {{ usual_end }}: the day of the meeting"
    "{% if notice_days %}, plus the notice{% endif %}.{% endif %}"
    "{% if usual_sessions %} There are no more sessions.{% endif %}"
    "{% if usual_money %} No money is owed on either side.{% endif %}"
    f"{{% if usual_payee %}}{{% if minor %}} {p.client('hears', 'hear')} nothing about money."
    f"{{% elif payers %}} {p.client('is', 'are')} told what happens with the money."
    "{% elif nothing_owed %} It's assumed that {{ client.called }} {% if two_clients %}pay{% else %}pays{% endif %}.{% else %}"
    " You settle any money with {{ client.called }}{% if platform_of_money %}, and not through {{ platform_of_money }}{% endif %}.{% endif %}{% endif %}"
    "{% if usual_share %} Nobody listed in the note has been told who the client is.{% endif %}"
    "{% if usual_untold %} Nothing is sent to {{ usual_untold }}.{% endif %}"
    "{% if usual_letter %} The letter is dated {{ usual_letter }}.{% endif %}"
    "{% if usual_conditions %} A new start has the same conditions as going on now.{% endif %}"
    "{% if usual_weeks %} The trial lasts {{ usual_weeks }}.{% endif %}"
    "{% if usual_review %} You look back on the trial together on {{ usual_review }}.{% endif %}"
    "{% if usual_name %} The client is called {{ client.called }}.{% endif %}"
    "{% if usual_minutes %} The meeting lasts {{ minutes }}.{% endif %}"
    "{% if usual_emergency %} The emergency number is {{ practice.emergency }}.{% endif %}"
    "{% if usual_trial or usual_fee %} From your practice file: "
    "{% if usual_trial %}a new start is tried for {{ trial_sessions }} first{% endif %}{% if usual_trial and usual_fee %}, and {% endif %}"
    "{% if usual_fee %}the letter mentions the fee for {% if usual_trial %}it{% else %}a new start{% endif %}{% endif %}.{% endif %}"
)


_KIND = "The kind of reason, for your own files: {{ reason_label }}."


def record(t: TemplateWriter, level: int) -> None:
    """The record under headings of this level: on the preparation page, or behind the guide."""
    behind = level > 2  # noqa: PLR2004
    # Behind the guide it needs a heading of its own only where more than the record stands there.
    with t.when("facts_behind or rest_behind" if behind else ""):
        t.heading("How we got here", level)
        t.on_record(_KIND, when="reason_label")  # LibreOffice lets go of a heading kept to the end
    if behind:
        with t.when("else"), t.together():
            t.on_record(_KIND, when="reason_label")
    t.on_record("You have worked together since {{ working_since }}.")
    you = f"{{% if tried_says_you %}}{YOU_IS}{{% endif %}}"
    t.on_record(f"What was tried{you}: {{{{ tried }}}}.", when="tried")
    t.on_record(f"Nothing further was tried: {_WAIVED}.", when="elif tried_waived")
    with t.when("referral.why_none"):
        t.on_record("No other help is named, because: {{ referral.why_none }}")
    t.on_record("Left out for {{ client.called }}: {{ line }}", each="line in faith_left_out")
    _left_standing(t, level)
    _afterwards(t, level)


def record_behind(t: TemplateWriter) -> None:
    """The record on pages of its own, where it is more than the preparation page holds."""
    with t.when("record_behind"):
        t.heading("On record", 2)
        with t.when("rest_behind"):
            t.points("{{ line }}", each="line in help_lines_said", when="risk")
            what_is_said(t, 3)
            what_is_settled(t, 3)
        with t.when("facts_behind"):
            facts(t)
            others_and_door(t)
        with t.when("many_there"):
            who_is_there(t)
        how_you_meet(t)
        record(t, 3)


def who_is_there(t: TemplateWriter) -> None:
    """Who else is there: to the client they are named first."""
    with t.each("person in also_there"):
        t.on_record(
            "Also there: {{ person.name }}{% if person.role %} ({{ person.role }}){% endif %}."
            f"{{% if person.client_agreed %}} {p.client('has', 'have')} agreed to it.{{% endif %}}"
        )


def how_you_meet(t: TemplateWriter) -> None:
    """Why in this way, and what was tried before."""
    with t.when("meeting.why_not_in_person"):
        t.on_record("Not in person, because: {{ meeting.why_not_in_person }}")
    with t.when("by_email and meeting.only_way and not last_offer_day"):
        t.on_record("By email, because there is no other way to meet.")
    t.on_record(
        "Tried to reach {{ client.called }}: {{ attempt.how }}, on {{ attempt.on }}.",
        each="attempt in meeting.offered",
    )


def _left_standing(t: TemplateWriter, level: int) -> None:
    t.on_record(f"Please check; these were filled in for you:{_FILLED_IN}", when="taken_as_usual")
    with t.when("warnings"):
        t.heading("Warnings left standing", level)
        t.points("{{ line }}", each="line in warnings")


def _afterwards(t: TemplateWriter, level: int) -> None:
    with t.when("outcome.answer"):
        t.heading("The answer", level)
        t.on_record("The meeting was not held.", when='outcome.answer == "not held"')
        with t.when('elif outcome.answer == "told"'):
            t.on_record("The client was told on {{ answered_on }}.")
        with t.when('elif outcome.answer == "sent"'):
            t.on_record("The message was sent on {{ answered_on }}.")
        t.on_record("The answer was “{{ outcome.answer }}” on {{ answered_on }}.", when="else")
    with t.when("letter_not_before"):
        t.on_record(
            "The door-open letter: send it on {{ letter_not_before }}, and not before.{% if conditional %} It is not for a client who has said yes.{% endif %}"
        )
    with t.when("privacy.delete_on"):
        t.keep_before()  # the last line never stands alone on a page
        t.on_record("The case file itself is to be deleted on {{ privacy.delete_on }}.")
