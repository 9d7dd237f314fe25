"""Thanks, as they are said: a good thing comes with a word of thanks before it, or behind it."""

from __future__ import annotations

from gen.docx_writer.writer import TemplateWriter
from gen.plays.passages import FOR_THAT

SAID_FIRST = "First, thank you."
ONE_MORE_THING = "And thank you."
# What is thanked for in words of its own, or in ours behind it, needs none before it.
_STAND_BARE = (
    "engagement.thanks and not (thanked_already or done_for_the_coach or grateful_for_all)"
)


def thanks(t: TemplateWriter, lead_in: str = "") -> None:
    """Each thing that the client is thanked for, a line each; ``lead_in`` before the first."""
    if lead_in:
        t.say(lead_in, when=_STAND_BARE)
    t.say(
        f"{{{{ line }}}}{{% if loop.last %}}{FOR_THAT}{{% endif %}}",
        each="line in engagement.thanks",
    )
