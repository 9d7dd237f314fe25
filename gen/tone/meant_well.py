"""Meant well: whether a sentence as a whole hurts nobody, whatever the reader takes it for.

Each of the rooms below knows sentences of one kind, and only whole ones.
"""

from __future__ import annotations

from gen.tone.cares_more import cares_more_than_for_work
from gen.tone.glad import is_plainly_glad
from gen.tone.left_choice import leaves_the_choice
from gen.tone.left_judging import leaves_the_judging
from gen.tone.own_cost import is_at_own_cost
from gen.tone.plain_care import is_plain_care
from gen.tone.plain_facts import is_asked_before, is_how_a_paper_stands
from gen.tone.praise_idioms import is_praise_idiom
from gen.tone.shared_loss import is_shared_loss
from gen.tone.sympathy import is_sympathy
from gen.tone.tender import is_tender
from gen.tone.warm_praise import is_warm_praise
from gen.tone.whose import is_what_was_come_for, is_what_was_said

MIND_READING, THANKS = "tone-mind-reading", "thanks"
_OF_CARE = ("statement", THANKS, "")  # where one may well speak of a worry
_ASKED_FOR = ("need", "condition", "statement", "")
_OF_WHAT_CAME = ("effect", "fact", "")


def is_kind_throughout(sentence: str, field: str) -> bool:
    """Whether all of it is warm, or leaves the client free, in words that the lists take for worse.

    Unlike the others, these count against a phrase of the lists as well.
    """
    if is_warm_praise(sentence) or is_tender(sentence) or is_praise_idiom(sentence):
        return True
    cares = field in _OF_CARE and cares_more_than_for_work(sentence)
    return cares or (field in _ASKED_FOR and leaves_the_judging(sentence))


def is_meant_well(rule: str, sentence: str, field: str) -> bool:
    """Whether it says what was said, plain joy or care, or asks the client to choose."""
    mind = rule == MIND_READING
    said = mind and (is_what_was_said(sentence) or is_what_was_come_for(sentence))
    asks = field in _ASKED_FOR and leaves_the_choice(sentence)
    cares = field in _OF_CARE and (is_plain_care(sentence) or is_sympathy(sentence))
    lost = field in _OF_WHAT_CAME and is_shared_loss(sentence)
    jokes = field in (THANKS, "") and is_at_own_cost(sentence)
    return (
        said
        or asks
        or cares
        or lost
        or jokes
        or is_plainly_glad(sentence)
        or is_asked_before(sentence)
        or is_how_a_paper_stands(sentence)
    )
