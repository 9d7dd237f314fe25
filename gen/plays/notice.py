"""The notice: to one of the others whom the end concerns, the dates, and nothing of the work."""

from __future__ import annotations

from pathlib import Path

from gen.docx_writer.styles import NOTE, Style
from gen.docx_writer.writer import TemplateWriter
from gen.plays import passages as p
from gen.plays.what_happens_next import GET_IN_TOUCH_WITH, UP_TO_A_SUM, no_more_sessions

_STYLES = (
    *NOTE,
    Style("Normal", "", size=12, colour="1A1A1A", before=0, after=9, leading=18),
    Style("Heading 1", size=14, bold=True, colour="1F3864", before=18, after=9, leading=20, keep_next=True, level=1),
    Style("Letterhead", "Header", size=10, colour="595959", after=24),
    Style("Date", after=18),
    Style("Address", after=0),
    Style("Sign Off", before=3, after=33, keep_next=True),
)  # fmt: skip
_SUM, _BY = "**{{ ending.fees.amount }}**", "**{{ ending.fees.by }}**"

# The full name stands above, in what it is about; once more on half a page, it is an office's.
_CLIENT = "{{ client_again }}"
# What the sum hangs on is said to the client; the page for another promises no more than is true.
# To a group, and to the platform it meets on, its own sessions go on.
_NONE_OF_ITS_OWN = f"{_CLIENT} won't be at any more sessions."
_TO_WHOM = " to {% if of_payer %}the payer{% else %}{{ client_again }}{% endif %}"


def write_notice(path: Path) -> None:
    """The notice's template. Whoever gets it hears no reason, no goal and nothing of the work."""
    t = TemplateWriter(_STYLES, margins=(1.0, 0.9, 0.8))
    t.letterhead()
    t.line("{{ written_on }}", "Date")
    t.line("{{ addressee }}", "Address")
    t.line("{{ line }}", "Address", each="line in entry.address")
    t.line("{{ entry.email }}", "Address", when="entry.email")
    t.heading("Coaching for {{ client_within }}")
    t.line("Dear {{ greeted }},", when="greeted")
    t.line("Hello,", when="else")
    after = "{% if ended_by_payer and 'payer' in entry.who %}Following your decision, {% endif %}"
    t.line("Here are the dates we talked about, in writing.", when="was_there")
    t.line(
        f"{after}I'm writing so that you have the dates{{% if told_money %}} and know what happens with the money{{% endif %}}. {{% if in_writing %}}I've let {_CLIENT} know that I'm writing to you.{{% else %}}{_CLIENT} {p.one_or_two('knows', 'know')} I'm writing to you.{{% endif %}}",
        when="else",
    )
    t.line(
        "{% if at_home %}My coaching with {{ client.called }}{% else %}Coaching for {{ client_again }}{% endif %} ends on **{{ ending.date }}**"
        "{% if last_session_at_end %}, with the last session{% endif %}."
    )
    # Whoever reads only that it ends may think that the client gave up.
    t.line(
        f"It isn't because of anything {_CLIENT} did.",
        when="leave and not (ended_by_payer or coachs_mistake)",
    )
    t.line("It's a good ending.", when="complete")
    with t.when("not last_session_at_end"):
        _last_session(t)
    _money(t)
    t.line(
        "What we worked on isn't on this page: that's for {{ client.called }} to share with you.",
        when="at_home and not heard_it_all",
    )
    # Who has been in every session knows what was worked on.
    t.line("I won't go into the reasons. I hope you'll understand.", when="elif of_a_group")
    t.line(
        f"What we worked on stays {p.one_or_two(f'between {_CLIENT} and me', 'between the two of them and me')}.{{% if not complete %}} I hope you'll understand.{{% endif %}}",
        when="elif not heard_it_all",
    )
    _whom_to_ask(t)
    t.line(
        "Thank you for letting me work with {{ client.called }}, and for your trust.",
        "Closing Words",
        when="guardian_greeted and not (ended_by_payer or misconduct)",
    )
    # Whoever still owes something would hear in thanks for it that it has been paid.
    t.line(
        "Thank you for making this coaching possible.",
        "Closing Words",
        when="elif 'payer' in entry.who and not (misconduct or money_balance_due or money_disputed)",
    )
    t.line(
        "Thank you for your support.",
        "Closing Words",
        when="elif 'sponsor' in entry.who and not (ended_by_payer or 'payer' in entry.who or of_a_group)",
    )
    # Whether the reader shares a faith nobody has asked: words of faith are for the client.
    t.line("{{ own_sign_off }},", "Sign Off", when="own_sign_off and not faith_said")
    t.line("With kind regards,", "Sign Off", when="else")
    p.signature(t)
    t.save(path)


def _last_session(t: TemplateWriter) -> None:
    session = "**{{ ending.last_session }}**"
    t.line(f"The last session was on {session}.", when="last_session_over")
    t.line(f"The last session is on {session}.", when="elif ending.last_session")
    t.line(_NONE_OF_ITS_OWN, when="elif no_more_sessions and of_a_group")
    no_more_sessions(t.line, end_above=True)


def _money(t: TemplateWriter) -> None:
    """Whose money it is reads how it came about, too: nobody else is told."""
    how = "{% if how_for_payer %} {{ how_for_payer }}{% endif %}"
    with t.when("told_money"):
        with t.when("own_money"):
            t.line(
                f"I'll refund {UP_TO_A_SUM}{_SUM} to you by {_BY}.{how}", when="money_refund_due"
            )
            t.line(
                f"There's a balance of {_SUM}; please settle it by {_BY}.{how}",
                when="elif money_balance_due",
            )
        with t.when("else"):
            t.line(
                f"I'll refund {UP_TO_A_SUM}{_SUM}{_TO_WHOM} by {_BY}.",
                when="money_refund_due",
            )
            t.line(
                f"A balance of {_SUM} is to be paid to me by {_BY}.", when="elif money_balance_due"
            )
        t.line(
            f"Nothing more is owed on either side.{how}",
            when="money_none_due or money_none_by_agreement",
        )
        # What a case says of it may hang on the client's choice, and be no fee that stays.
        t.line("{{ how_for_payer }}", when="elif money_per_agreement and how_for_payer")
        t.line("Fees stay as agreed.", when="elif money_per_agreement")
        t.line(f"The account isn't settled yet.{how}", when="elif money_disputed")


def _whom_to_ask(t: TemplateWriter) -> None:
    with t.when("contact_third_party and ending.contact.via"):
        t.line(f"If you have a question, please {GET_IN_TOUCH_WITH} {{{{ ending.contact.via }}}}.")
    with t.when("else"):
        t.line(
            "If you have a question, please write to {{ practice.email }}"
            "{% if practice.phone %} or call {{ practice.phone }}{% endif %}."
        )
