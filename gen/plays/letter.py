"""The plain door-open letter: of the talks ``ask`` and ``part``, and of a door that is open again.

One page, no hurry, and what would help named so that both can see it. It claims nothing of how
the meeting went: it is written before. How a letter closes: ``passages``.
"""

from __future__ import annotations

from pathlib import Path

from gen.docx_writer.styles import LETTER
from gen.docx_writer.writer import TemplateWriter
from gen.plays import passages as p
from gen.plays.complete_passages import REACHED_SAID, SET_OUT
from gen.plays.return_passages import (
    IF_YOU_BEGIN,
    NEW_START,
    NOT_THE_SAME,
    STAYS_THE_SAME,
    STILL_WRITE,
    is_enough,
    only_one,
    with_its_sign,
)

FEE = (
    '{% if door.on_return.fee == "same" %} at the same fee as before'
    '{% elif door.on_return.fee == "current" %}, at the fee I charge then'
    "{% elif door.on_return.fee and fee_is_a_sum %}, at {{ door.on_return.fee }}"
    "{% elif fee_is_named %}. The fee would be {{ door.on_return.fee }}"
    "{% elif door.on_return.fee %}. As for the fee: {{ door.on_return.fee }}{% endif %}"
)
# Nobody makes an agreement with a child alone.
WITH_A_GUARDIAN = (
    "{% if minor %} While you're under 18, {% if guardian_said and not ended_by_payer %}{{ guardian_said }}"
    "{% else %}a parent or guardian{% endif %} would sign it, too.{% endif %}"
)
NEW_AGREEMENT = f"We'd make a new agreement{FEE}.{WITH_A_GUARDIAN}"
_TRIAL = "{% if trial_sessions %} After {{ trial_sessions }} we'd look together at how it's going.{% endif %}"
# What others have reached is no part of what stays "as before", so it stands in front of that.
_ALSO_BRING = "{% if what_i_also_bring %}{{ what_i_also_bring }} {% endif %}"
# Twice "how we'd both know" would read like a form.
SEEN = (
    " ({% if not condition.seen_said %}{% if condition.seen_by_me %}how I'd know: "
    f"{{% else %}}how we'd {{% if condition.seen_alone %}}{p.one_or_two('both', 'all')} {{% endif %}}know: {{% endif %}}{{% endif %}}"
    "{{ condition.seen_by }})."
)
CONDITION = f"{{% if condition.seen_by or condition.may_be_paid %}}{{{{ condition.step }}}}{with_its_sign(SEEN)}{{% else %}}{{{{ condition.line }}}}{{% endif %}}"


def write_letter(path: Path) -> None:
    """The letter's template; after a firm talk it says little of the coach."""
    t = TemplateWriter(LETTER, margins=(1.0, 0.9, 0.8))
    letter_head(t, IF_YOU_BEGIN)
    t.line(p.STILL_GRATEFUL, when="engagement.thanks")
    t.line("I hope you're well.", when="else")
    t.line(
        f"{p.WE_FINISHED} {SET_OUT}"
        "{% if firm %}. You can call me if you'd like to work on that again"
        f"{{% elif reached %}}. {REACHED_SAID} If you'd like to go on from there, I'd be glad to hear from you"
        "{% else %}. If you'd like to work on that again, I'd be glad to hear from you{% endif %}."
    )
    with t.when("door_conditions and not way_back"):
        t.line(f"{NOT_THE_SAME}{NEW_START}: {only_one(SEEN)}", when="one_condition")
        with t.when("else"):
            t.line(f"{NOT_THE_SAME}{NEW_START}:", "Before List")
            t.line(CONDITION, "List Number", each="condition in door_conditions")
        t.line(
            "If {% if one_condition %}that isn't{% else %}one of these isn't{% endif %} possible for you, tell me, and we'll look at it together.",
            when="not firm",
        )
    _my_part(t)
    # In large print the second page begins no later than here.
    t.line(
        f"{NEW_AGREEMENT}{_TRIAL} "
        "{% if door.not_before %}You'd be welcome any time from {{ door.not_before }}{% else %}Take the time you need{% endif %}. "
        "{% if not firm and (way_back or not door_conditions) %}There's nothing to explain. {% endif %}"
        f"{{% if conditions_tell or not door_conditions %}}{STILL_WRITE}{{% endif %}}"
        f"{is_enough('A short line')} You don't have to answer this letter.",
        "Last Line",
    )
    t.line(p.WHATEVER_NEXT, "Last Line")
    p.sign_off(t, "Closing")
    p.signature(t)
    t.save(path)


def letter_head(t: TemplateWriter, subject: str = "An open door") -> None:
    """What stands above the words of a letter, and its greeting."""
    t.letterhead()
    t.line("{{ door.letter_date }}", "Date")
    t.line("{{ client.name }}", "Address")
    t.line("{{ line }}", "Address", each="line in posted_to")
    t.line("{{ emailed_to }}", "Address", when="emailed_to")
    t.heading(subject)
    t.line("{% if not greets %}Dear {% endif %}{{ greeting }},")


def _my_part(t: TemplateWriter) -> None:
    """What the client can count on: one clause after misconduct, else all that the coach brings."""
    with t.when("firm"):
        t.line(STAYS_THE_SAME, when="coach.quality_commitment")
    with t.when("elif as_before and coach.quality_commitment"):
        t.line(f"{_ALSO_BRING}{STAYS_THE_SAME}")
    with t.when("else"):
        t.line("Here's what I'd bring: {{ what_i_bring }}")
