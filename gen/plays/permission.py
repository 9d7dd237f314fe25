"""The note's part on what others are told of the client: by a permission given, or asked for here."""

from __future__ import annotations

from gen.docx_writer.writer import TemplateWriter
from gen.plays import passages as p

_TO_BE_INTRODUCED = (
    "For an introduction, fill this in, sign it, and "
    "{% if in_person %}give it to me or {% endif %}send it to {{ papers_to }}."
)
_WHAT = (
    "pass on just this to {{ referral.consent.to }}: {{ referral.consent.what }}. "
    "{{ shared_for }} The permission {% if still_to_agree %}would end{% else %}ends{% endif %} on "
    "{{ referral.consent.until }}, and you {% if still_to_agree %}could{% else %}may{% endif %} take it back at any time."
)
_GIVEN = f"You gave me {{{{ referral.consent.given }}}} permission on {{{{ referral.consent.on }}}} to {_WHAT}"
_ASKED_FOR = f"{p.IF_YOU_AGREE} I'll {_WHAT} Until you say yes, I'll keep it to myself."
_BY_HAND = "referral.consent.given == 'written'"


def permission(t: TemplateWriter) -> None:
    """What is shared, and by which leave; a form to be introduced, where the coach knows somebody."""
    with t.when("still_to_agree"):
        _asked_for(t)
    with t.when("elif options or shared"):
        t.heading("{% if shared %}What I may share{% else %}What I have shared{% endif %}", 2)
        t.line(_GIVEN, when="shared")
        with t.when("else"):
            t.line(f"{p.NOBODY_TOLD}{{% if may_introduce %}} {_TO_BE_INTRODUCED}{{% endif %}}")
    _introduction(t)


def _asked_for(t: TemplateWriter) -> None:
    """Of a talk that is still to come nothing is claimed: who is to agree reads to what, and signs."""
    with t.together():
        t.heading("What I would share", 2)
        t.line(_ASKED_FOR)
        with t.when(_BY_HAND):
            _signed(t, "I agree.")
        _guardian_too(t, f"minor and {_BY_HAND}")


def _introduction(t: TemplateWriter) -> None:
    with t.when("may_introduce"), t.together():
        introduce = f"Introduce {p.one_or_two('me', 'us')} to"
        t.check(f"{introduce} {{{{ introduced_to }}}}.", style="Write Here", when="introduced_to")
        t.check(f"{introduce} (name):\t", style="Write Here", when="else")
        say = p.one_or_two("my name, my number or address", "our names, our numbers or addresses")
        t.line(f"You may pass on only this: {say}, and\t", "Write Here")
        t.line("This permission ends on (date):\t", "Write Here")
        _guardian_too(t, "minor")
    with t.when("may_introduce"):
        _signed(t, "I may take it back at any time.")


def _signed(t: TemplateWriter, words: str) -> None:
    """The line of whoever signs; of two, each signs for one, and nobody for the other."""
    by_name = "{{ name }}, signed, date:\t"
    with t.when("two_clients"):
        t.line(f"{words} {by_name}", "Write Here", each="name in signed_by_clients")
    t.line(f"{words} Signed, date:\t", "Write Here", when="else")


def _guardian_too(t: TemplateWriter, when: str) -> None:
    """A child does not sign alone."""
    t.line("Parent or guardian, signed, date:\t", "Write Here", when=when)
