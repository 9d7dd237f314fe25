"""Thanks, as they are said: a good thing comes with a word before it, and never out of the air."""

from __future__ import annotations

from gen.docx_writer.writer import TemplateWriter
from gen.plays.passages import FOR_THAT

SAID_FIRST = "There's something I'd like to say first."
ONE_MORE_THING = "And there's something else I'd like to say."
# What begins with a "thank you" needs no other beginning.
_STAND_BARE = "engagement.thanks and not thanked_already"


def thanks(t: TemplateWriter, lead_in: str = "") -> None:
    """Each thing that the client is thanked for, a line each; ``lead_in`` before the first."""
    if lead_in:
        t.say(lead_in, when=_STAND_BARE)
    t.say(
        f"{{{{ line }}}}{{% if loop.last %}}{FOR_THAT}{{% endif %}}",
        each="line in engagement.thanks",
    )
