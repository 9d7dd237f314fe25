"""Who else is told of the end, and what: said to the client wherever a case names somebody."""

from __future__ import annotations

from gen.docx_writer.writer import TemplateWriter
from gen.plays.bridge import PLANNED
from gen.plays.passages import NOT_FOR_YOU
from gen.plays.what_happens_next import Write

_GLAD = "I'm glad you could join us."
TOLD_NOTHING = "I won't be telling **{{ told_nothing }}** anything about this."


def who_is_told(write: Write) -> None:
    """Each who is told of the end, and who sits there and hears it; and whose the money is."""
    _told_elsewhere(write)
    _told_here(write)
    _not_told(write)


def _told_elsewhere(write: Write) -> None:
    """A line for those who are told the dates, one for those who are told of the money, too.

    Whom the file names first is said first. To a minor nothing is said of money.
    """
    of_money = "I'll tell **{{ told_money }}** the dates{% if not minor %} and what happens with the money{% endif %}{% if complete %}, that it's a good ending{% endif %}, and nothing that you and I have talked about."
    write(of_money, when="told_money and told_money_first")
    write(
        "I'll tell **{{ told_dates }}** the dates{% if complete %} and that it's a good ending{% endif %}, and nothing "
        "{% if refund_to_payer %}that you and I have talked about{% else %}else{% endif %}.",
        when="told_dates",
    )
    write(of_money, when="told_money and not told_money_first")


def _told_here(write: Write) -> None:
    """Who sits in with the client hears the dates there, and gets them on paper."""
    write(
        "{% if other_pages %}I'll send **{{ told_here }}** a page with the dates, too."
        "{% else %}These dates are for **{{ told_here }}** to know, too.{% endif %}",
        when="told_here",
    )
    write(
        "**{{ here_called }}**, {% if other_pages %}I'll send you a page with the dates, too."
        "{% else %}these dates are for you to know, too.{% endif %}",
        when="here_called",
    )


def _not_told(write: Write) -> None:
    """Who could expect to be told, and is not, is named; and whose money goes back to another.

    Of that no sum is said to the client.
    """
    write(TOLD_NOTHING, when="told_nothing")
    with_name = f"I'll settle the money with **{{{{ paid_by }}}}**. {NOT_FOR_YOU}"
    write(with_name, when="money_with_payer and paid_by")


def who_joins(t: TemplateWriter) -> None:
    """The moment for who comes in at the end: the hard part is over, and stays between the two."""
    t.cue(
        "{{ joining }} can join you now. {% if firm %}Say the dates. {% endif %}What was said between you is for {{ client.called }} to tell.",
        when="joining",
    )
    # After a yes there are no dates of an end.
    t.say(
        f"{_GLAD} {{{{ client.called }}}}, shall we all go through what's arranged for tonight?",
        when=f"joining and not firm and {PLANNED}",
    )
    t.say(
        f"{_GLAD}{{% if not ask %}} Here are the dates. ((Read them from the page.)){{% endif %}}",
        when="elif joining and not firm",
    )
