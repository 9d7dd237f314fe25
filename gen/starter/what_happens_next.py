"""What happens next: the six facts, spoken in the script and written in the note.

The end, the last session, money, materials, records, contact: whoever hears them can act on them.
"""

from __future__ import annotations

from collections.abc import Callable

from gen.starter.writer import TemplateWriter

Write = Callable[[str], object]
_CLOSES = "{% if agreement %}Our agreement closes{% else %}Our coaching ends{% endif %}"
_REFUND = "I will refund **{{ ending.fees.amount }}** by **{{ ending.fees.by }}**."
_PRACTICAL = "For practical questions,"


def six_facts(t: TemplateWriter, write: Write, *, spoken: bool, end: str = "") -> None:
    """The facts, a line each, through ``write``; spoken ones show addresses as asides.

    ``end`` is the condition for saying when the agreement ends: elsewhere it has just been said.
    """
    how = ". (({}))" if spoken else ": {}."
    if end:
        with t.when(end):
            _end(t, write)
    else:
        _end(t, write)
    _last_session(t, write)
    _money(t, write)
    with t.when("ending.materials"):
        write("{{ ending.materials }}")
    _access(t, write)
    _records(t, write, how)
    _contact(t, write, how)
    _appeal(t, write)


def _end(t: TemplateWriter, write: Write) -> None:
    with t.when("ends_at_meeting"):
        write(f"{_CLOSES} today, **{{{{ ending.date }}}}**.")
        t.otherwise()
        write(f"{_CLOSES} on **{{{{ ending.date }}}}**.")


def _last_session(t: TemplateWriter, write: Write) -> None:
    with t.when("last_session_at_meeting"):
        write("Today is our last session.")
        t.otherwise("last_session_over")
        write("Our last session was on **{{ ending.last_session }}**.")
        t.otherwise("ending.last_session")
        write("Our last session is on **{{ ending.last_session }}**.")
        t.otherwise("no_more_sessions")
        write("No further sessions are planned.")


def _money(t: TemplateWriter, write: Write) -> None:
    with t.when("refund_for_unused"):
        write(f"{{{{ paid_sessions_are }}}} left, so {_REFUND}")
        t.otherwise("refund_due")
        write(_REFUND)
        t.otherwise("balance_due")
        write("Please pay the balance of **{{ ending.fees.amount }}** by **{{ ending.fees.by }}**.")
        t.otherwise("fees_per_agreement")
        write("Fees are settled as our agreement says.")
        t.otherwise("nothing_due")
        write("No money is owed on either side.")
    with t.when("fees_explained"):
        write("{{ ending.fees.how }}")


def _records(t: TemplateWriter, write: Write, how: str) -> None:
    copy = how.format("{{ ending.records.copy_from }}")
    asked = f"{{% if ending.records.copy_from %}} If you want a copy, just ask{copy}{{% endif %}}"
    kept = "{% if notes_kept_until %}until{% else %}for{% endif %} **{{ notes_kept }}**"
    how_kept = "{% if ending.records.how %}, {{ ending.records.how }}{% endif %}"
    erased = "{% if ending.records.erased_on %} I erase what is left on **{{ ending.records.erased_on }}**.{% endif %}"
    with t.when("notes_kept"):
        write(f"I keep my notes {kept}{how_kept}.{asked}{erased}")
        t.otherwise("ending.records.erased_on")
        write(f"I erase my notes on **{{{{ ending.records.erased_on }}}}**.{asked}")


def _access(t: TemplateWriter, write: Write) -> None:
    with t.each("each in access"):
        write("{{ each.what }}: yours to use until **{{ each.until }}**.")


def _appeal(t: TemplateWriter, write: Write) -> None:
    with t.when("ending.appeal.to"):
        by = "{% if ending.appeal.by %} by **{{ ending.appeal.by }}**{% endif %}"
        write(f"If you want this decision looked at again, turn to {{{{ ending.appeal.to }}}}{by}.")


def _contact(t: TemplateWriter, write: Write, how: str) -> None:
    via = how.format("{{ ending.contact.via }}")
    routes = (
        ("contact_open", "You can write or call"),
        ("contact_practical", f"{_PRACTICAL} you can reach me"),
        ("contact_written", f"{_PRACTICAL} you can write to me"),
        ("contact_third_party", f"{_PRACTICAL} someone else will answer you"),
    )
    with t.when("contact_none"):
        write("After **{{ ending.date }}** I will not be in contact, and I ask the same of you.")
        for flag, words in routes:
            t.otherwise(flag)
            _route(t, write, words, via)


def _route(t: TemplateWriter, write: Write, words: str, via: str) -> None:
    until = "until **{{ ending.contact.until }}**"
    with t.when("ending.contact.via and ending.contact.until"):
        write(f"{words} {until}{via}")
        t.otherwise("ending.contact.via")
        write(f"{words}{via}")
        t.otherwise("ending.contact.until")
        write(f"{words} {until}.")
        t.otherwise()
        write(f"{words}.")
