"""Misfit: a text that does not fit into its sentence, and the one that would."""

from __future__ import annotations

import re
from typing import NamedTuple

from gen.characters import CAPITAL
from gen.phrasing.english import DETERMINERS, SUBJECTS
from gen.phrasing.verbs import has_verb
from gen.words.joints import ends_shortened, lower_first, phrase


class Misfit(NamedTuple):
    """What does not fit, in a sentence; the text that would, or where ``alike`` one like it.

    ``unless`` says, in a sentence, in which case the text would be another; with no better text, it
    asks for what only the writer can say.
    """

    why: str
    better: str
    alike: bool = False
    unless: str = ""


def first_of(text: str) -> tuple[str, str]:
    """The first word of a text in small letters, and all the others."""
    first, _, rest = text.partition(" ")
    return first.lower().rstrip(","), rest


_TWO = rf"(?<=\w)([.!?])\s+(?={CAPITAL})"


def one_piece(text: str) -> Misfit | None:
    """A part of a sentence is no two sentences."""
    if not any(mark in text[:-1] for mark in ".!?"):
        return None
    for found in re.finditer(_TWO, text):
        before, after = text[: found.start()], text[found.end() :]
        if ends_shortened(f"{before}."):
            continue
        alone = phrase(before)
        both = f"{alone} and {lower_first(phrase(after))}"
        why = "These are two sentences, where a part of one is wanted."
        told = first_of(after)[0] in SUBJECTS or (
            first_of(after)[0] in DETERMINERS and has_verb(after)
        )
        return Misfit(why, alone if told else both)
    return None
