"""What stands above and below the message of every talk, ready to copy."""

from __future__ import annotations

from gen.starter import passages as p
from gen.starter.writer import TemplateWriter


def head(t: TemplateWriter, subject: str) -> None:
    """What stands above a message, and its greeting."""
    t.heading("Message ready to send")
    t.line("**To:** {{ client.email }}", "Message Head", when="not by_post")
    t.line(f"**Subject:** {subject}", "Message Head")
    t.line("Dear {{ client.called }},", "Message")


def signed(t: TemplateWriter) -> None:
    """The good wish and the name below a message."""
    t.keep_before()
    t.line("With good wishes,", "Message Closing", when="firm")
    with t.when("else"):
        p.sign_off(t, "Message Closing")
    t.line("{{ coach.name }}", "Message")
