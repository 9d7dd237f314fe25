"""A shape: what a hand or a program made of a template, and what must be seen of it."""

from __future__ import annotations

from typing import NamedTuple

from package_edits import Change


class Shape(NamedTuple):
    """A change to a letter's template, told in words, and what becomes of the letter.

    ``made``: words that stand in it, and then it is made; ``refused``: words of the message, the
    place among them; ``gone``: what may stand in no byte of it, nor in the name of a part;
    ``kept``: a picture that has to be there, as it was.
    """

    told: str
    change: Change
    made: tuple[str, ...] = ()
    refused: tuple[str, ...] = ()
    gone: tuple[str, ...] = ()
    kept: bytes = b""
