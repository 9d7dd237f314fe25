"""Reason kinds: all of them in a few lines, by what they are about."""

from __future__ import annotations

from gen.reasons import KINDS_OF, NO_ENDING

_ABOUT = {
    "misconduct": "what the client did",
    "scope": "a need that lies elsewhere",
    "truthfulness": "what the client says",
    "influence": "the client's sway",
    "engagement": "how the client works",
    "payment": "payment",
    "fit": "what does not fit",
    "circumstances": "coach or practice",
    "completion": "a good end",
    "client": "the client's wish",
    "other": "anything else",
}


def kinds_by_class() -> str:
    """The kinds that an ending may have, a line for each class."""
    lines = [
        f"{_ABOUT[name]}: {', '.join(KINDS_OF[name])}" for name in KINDS_OF if name != NO_ENDING
    ]
    return "\n".join(("It may be one of these:", *lines))
