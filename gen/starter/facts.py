"""What happens next: the six facts, spoken in the script and written in the note.

The end, the last session, money, materials, records, contact: whoever hears them can act on them.
"""

from __future__ import annotations

from collections.abc import Callable

from gen.starter.sheet import Sheet

Write = Callable[[str], object]
NOTHING_WRONG = (
    "You have done nothing wrong. It is about what coaching can give, and what it cannot."
)
TOO_HEAVY = "If it ever gets too heavy, please do not wait. The page says whom you can call."


def facts(s: Sheet, write: Write, *, spoken: bool, end: str = "") -> None:
    """The facts, a line each, through ``write``; spoken ones show addresses as asides.

    ``end`` is the condition for saying when the agreement ends: elsewhere it has just been said.
    """
    how = ". (({}))" if spoken else ": {}."
    if end:
        with s.when(end):
            _end(s, write)
    else:
        _end(s, write)
    _last_session(s, write)
    _money(s, write)
    write("{{ ending.materials }}")
    _records(s, write, how)
    _contact(s, write, how)


def _end(s: Sheet, write: Write) -> None:
    with s.when("ends_at_meeting"):
        write("Our agreement closes today, **{{ ending.date }}**.")
        s.otherwise()
        write("Our agreement closes on **{{ ending.date }}**.")


def _last_session(s: Sheet, write: Write) -> None:
    with s.when("last_session_at_meeting"):
        write("Today is our last session.")
        s.otherwise("last_session_over")
        write("Our last session was on **{{ ending.last_session }}**.")
        s.otherwise("ending.last_session")
        write("Our last session is on **{{ ending.last_session }}**.")
        s.otherwise()
        write("No further sessions are planned.")


def _money(s: Sheet, write: Write) -> None:
    with s.when("refund_for_unused"):
        write(
            "{{ paid_sessions_left }}, so I will refund **{{ ending.fees.amount }}** by "
            "**{{ ending.fees.by }}**."
        )
        s.otherwise("refund_due")
        write("I will refund **{{ ending.fees.amount }}** by **{{ ending.fees.by }}**.")
        s.otherwise("balance_due")
        write("Please pay the balance of **{{ ending.fees.amount }}** by **{{ ending.fees.by }}**.")
        s.otherwise("fees_per_agreement")
        write("Fees are settled as our agreement says.")
        s.otherwise("nothing_due")
        write("No money is owed on either side.")


def _records(s: Sheet, write: Write, how: str) -> None:
    copy = how.format("{{ ending.records.copy_from }}")
    asked = f"{{% if ending.records.copy_from %}} If you want a copy, just ask{copy}{{% endif %}}"
    with s.when("ending.records.how"):
        write(
            "I keep my notes for **{{ ending.records.kept_for }}**, {{ ending.records.how }}."
            + asked
        )
        s.otherwise()
        write("I keep my notes for **{{ ending.records.kept_for }}**." + asked)


def _contact(s: Sheet, write: Write, how: str) -> None:
    via = how.format("{{ ending.contact.via }}")
    routes = (
        ("contact_open", "You can write or call"),
        ("contact_practical", "For practical questions, you can reach me"),
        ("contact_written", "For practical questions, you can write to me"),
        ("contact_third_party", "For practical questions, someone else will answer you"),
    )
    with s.when("contact_none"):
        write("After **{{ ending.date }}** I will not be in contact, and I ask the same of you.")
        for flag, words in routes:
            s.otherwise(flag)
            _route(s, write, words, via)


def _route(s: Sheet, write: Write, words: str, via: str) -> None:
    until = "until **{{ ending.contact.until }}**"
    with s.when("ending.contact.via and ending.contact.until"):
        write(f"{words} {until}{via}")
        s.otherwise("ending.contact.via")
        write(f"{words}{via}")
        s.otherwise("ending.contact.until")
        write(f"{words} {until}.")
        s.otherwise()
        write(f"{words}.")
