"""How the message of every talk is written, ready to copy, and what stands above and below it."""

from __future__ import annotations

from gen.docx_writer.writer import TemplateWriter
from gen.plays import passages as p

# No day in brackets: whoever reads it alone would read a charge sheet.
ON_ITS_DAY = "{% if fact.day %}On {{ fact.day }}: {% endif %}"
BEFORE_THE_LETTER = (
    "{% if letter_not_before %} before the letter of {{ letter_not_before }}{% endif %}"
)
LAST_OFFER = (
    # Who has ended it is not talked round.
    "{% if accept %}If you'd like us to talk once more, I've kept"
    "{% else %}I'd like us to talk once more. I've kept{% endif %} {{ last_offer_day }}{% if meeting.last_offer.time %} at {{ meeting.last_offer.time }}{% endif %} "
    'free for {% if meeting.last_offer.how == "in person" %}us to meet{% elif meeting.last_offer.how == "phone" %}'
    "a phone call{% else %}a video call{% endif %}"
    '{% if last_offer_at %}{% if meeting.last_offer.how == "phone" %} ({{ last_offer_at }}){% else %}. We would meet here: {{ last_offer_at }}{% endif %}{% endif %}. '
    "If that suits you, or another day would be better, tell me"
    "{% if meeting.last_offer.until %} by {{ meeting.last_offer.until }}{% endif %}."
)


def head(t: TemplateWriter, subject: str) -> None:
    """What stands above a message, and its greeting."""
    t.heading("Message ready to send")
    t.line("**To:** {{ client.email }}", "Message Head", when="not by_post")
    t.line(f"**Subject:** {subject}", "Message Head", when="not by_post")
    t.line("{% if not greets %}Dear {% endif %}{{ greeting }},", "Message")


def last_offer(t: TemplateWriter) -> None:
    """One more talk, where the case offers it."""
    paragraph(t, LAST_OFFER, when="last_offer_day")


def signed(t: TemplateWriter) -> None:
    """The good wish and the name below a message."""
    t.keep_before()
    t.line("With good wishes,", "Message Closing", when="firm")
    with t.when("else"):
        p.sign_off(t, "Message Closing")
    t.line("{{ coach.name }}", "Message")


def paragraph(t: TemplateWriter, text: str, *, when: str = "") -> None:
    """A paragraph of a message, set with air."""
    message_line(t, "Message Spaced", text, when=when)


def message_line(
    t: TemplateWriter, style: str, text: str, *, when: str = "", each: str = ""
) -> None:
    """A line of a message, which is copied without bold letters."""
    t.line(p.plain(text), style, when=when, each=each)
