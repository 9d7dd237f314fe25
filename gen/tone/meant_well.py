"""Meant well: whether a sentence as a whole hurts nobody, whatever the reader takes it for.

Each of the rooms below knows sentences of one kind, and only whole ones.
"""

from __future__ import annotations

from gen.tone.glad import is_plainly_glad
from gen.tone.left_choice import leaves_the_choice
from gen.tone.own_cost import is_at_own_cost
from gen.tone.plain_care import is_plain_care
from gen.tone.plain_facts import is_asked_before
from gen.tone.sympathy import is_sympathy
from gen.tone.whose import is_what_was_come_for, is_what_was_said

MIND_READING, THANKS = "tone-mind-reading", "thanks"
_OF_CARE = ("statement", THANKS, "")  # where one may well speak of a worry
_ASKED_FOR = ("need", "condition", "statement", "")


def is_meant_well(rule: str, sentence: str, field: str) -> bool:
    """Whether it says what was said, plain joy or care, or asks the client to choose."""
    mind = rule == MIND_READING
    said = mind and (is_what_was_said(sentence) or is_what_was_come_for(sentence))
    asks = field in _ASKED_FOR and leaves_the_choice(sentence)
    cares = field in _OF_CARE and (is_plain_care(sentence) or is_sympathy(sentence))
    jokes = field in (THANKS, "") and is_at_own_cost(sentence)
    return said or asks or cares or jokes or is_plainly_glad(sentence) or is_asked_before(sentence)
