"""Loose ends: for the assistant, each date and promise of the case as a box to tick."""

from __future__ import annotations

from pathlib import Path

from gen.docx_writer.styles import NOTE, Style
from gen.docx_writer.writer import TemplateWriter
from gen.plays import passages as p
from gen.plays.preparation import THIS_WAY
from gen.plays.what_is_settled import YOU_THERE

_STYLES = (
    *NOTE,
    Style("Heading 2", size=14, bold=True, colour="1F3864", before=15, after=3, leading=18, keep_next=True, level=2),
    Style("Check", before=3, after=3, indent=20, hanging=20, keep_lines=True),
)  # fmt: skip
_SUM, _BY = "**{{ ending.fees.amount }}**", "**{{ ending.fees.by }}**"


def write_loose_ends(path: Path) -> None:
    """The page's template. It stays in the practice, and holds nothing of the reason or the work."""
    t = TemplateWriter(_STYLES, margins=(0.9, 0.9, 0.7))
    t.letterhead()
    t.footer("For the practice alone", pages=True)
    t.heading("Loose ends")
    t.line("For the practice alone: what was promised to {{ client_within }}, and when.")
    t.line(
        f"{THIS_WAY} **{{{{ client.send_only }}}}**.",
        when="client.send_only",
    )
    _sessions(t)
    _money(t)
    _papers(t)
    _afterwards(t)
    t.save(path)


def _sessions(t: TemplateWriter) -> None:
    t.heading("Sessions and calendar", 2)
    t.check("Last session: **{{ ending.last_session }}**", when="ending.last_session")
    t.check("An answer awaited until **{{ answer_awaited }}**", when="answer_awaited")
    t.check(
        "Kept free for a talk: **{{ talk_kept }}{% if talk_kept_at %}, {{ talk_kept_at }}{% endif %}**",
        when="talk_kept",
    )
    t.check(
        "{% if talk_kept %}After that, if it ends: sessions{% else %}Sessions{% endif %}"
        " and reminders for {{ client.called }} after **{{ sessions_until }}** "
        "taken out of the calendar"
    )
    t.check("Booking link, group and mailing lists: looked through, and changed where needed")


def _money(t: TemplateWriter) -> None:
    to_whom = "{% if of_payer %} to {{ payers }}{% endif %}"
    t.heading("Money", 2)
    t.check(
        f"{{% if end_is_open %}}If it ends: refund{{% else %}}Refund{{% endif %}} of {{% if sum_hangs %}}up to {{% endif %}}{_SUM} paid{to_whom} by {_BY}",
        when="money_refund_due",
    )
    t.check(
        f"Balance of {_SUM} received{{% if of_payer %}} from {{{{ payers }}}}{{% endif %}} by {_BY}",
        when="elif money_balance_due",
    )
    t.check("Fees, as promised: “{{ settled_how }}”", when="elif settled_how")
    t.check("Fees settled as the agreement says", when="elif money_per_agreement")
    t.check(
        "Fees settled with {% if of_payer %}{{ payers }}{% else %}{{ client.called }}{% endif %}, in writing",
        when="elif money_disputed",
    )
    t.check("Nothing more to be paid, as agreed: “{{ none_because }}”", when="elif none_because")
    t.check("Account looked at once more: nothing is owed", when="else")
    t.check(
        "Any automatic payment stopped: nothing is charged after **{{ ending.date }}**{% if money_balance_due %}, apart from the balance{% endif %}"
    )


def _papers(t: TemplateWriter) -> None:
    t.heading("Papers", 2)
    t.check(
        "Message sent on **{{ told_on }}**, by {% if by_post and practice.language == 'en-US' %}mail{% elif by_post %}post{% else %}email{% endif %}",
        when="in_writing",
    )
    t.check("Note {% if in_person and not read_here_only %}handed over or {% endif %}sent")
    t.check(
        "{% if end_is_open %}If it ends, and not before: notice{% else %}Notice{% endif %} sent to {{ name }}",
        each="name in told",
    )
    with t.when("shared"):
        t.check(
            "{% if still_to_agree %}Once {% if minor %}{{ client.called }} and {% if guardian_named %}{{ guardian_named }}{% else %}a parent or guardian{% endif %} have said yes: {% else %}there is a yes: {% endif %}{{ told_to_within }}{% else %}{{ told_to }}{% endif %} told only what "
            f"{{{{ client.called }}}} agreed to: {{{{ agreed_to }}}}{{% if agreed_says_you %}}{YOU_THERE}{{% endif %}}. "
            "The permission ends on **{{ referral.consent.until }}**"
        )
    t.check(
        "{% if end_is_open %}If it ends: letter{% else %}Letter{% endif %} sent on **{{ letter_on }}**, and not before"
        "{% if letter_follows_a_move %}: ask {{ client.called }} for the new address first{% endif %}",
        when="letter_on",
    )
    t.check("Materials given or sent, as promised: “{{ promised }}”", when="promised")
    t.check(
        f"If {p.client('asks', 'ask')} for a copy of the notes, it comes from{{% if copy_from_whom %}} {{{{ copy_from_whom }}}}{{% else %}}: {{{{ copy_from }}}}{{% endif %}}",
        when="copy_from",
    )


def _afterwards(t: TemplateWriter) -> None:
    t.heading("Afterwards", 2)
    t.check(
        "“{{ each.what }}”: open {% if each.how_long %}**{{ each.how_long }}**"
        "{% else %}until **{{ each.until }}**, then closed{% endif %}",
        each="each in access",
    )
    with t.when("ending.contact.until and not contact_none"):
        t.check(
            "Questions answered until **{{ ending.contact.until }}**"
            "{% if ending.contact.via %} ({{ ending.contact.via }}){% endif %}"
        )
    t.check(
        "The decision may be looked at again by “{{ looked_at_by }}”"
        "{% if ending.appeal.by %}, if asked by **{{ ending.appeal.by }}**{% endif %}",
        when="ending.appeal.to",
    )
    t.check(
        "{% if access %}Any other recordings{% else %}Recordings{% endif %} and shared folders: what belongs to {{ client.called }} is given back, the rest erased once the coach agrees{% if firm %}, except what has to be kept on record{% endif %}"
    )
    t.check(
        "Notes {% if notes_on_paper %}destroyed{% else %}erased{% endif %} on **{{ ending.records.erased_on }}**",
        when="ending.records.erased_on",
    )
    t.check(
        "Notes kept {% if notes_kept_until %}until{% else %}for{% endif %} **{{ notes_kept }}**, "
        "then {% if notes_on_paper %}destroyed{% else %}erased{% endif %}",
        when="elif notes_kept",
    )
    t.check("Case file and papers deleted on **{{ privacy.delete_on }}**", when="privacy.delete_on")
    t.check("A day set to delete the case file", when="else")
