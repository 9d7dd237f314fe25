"""Named first: somebody in no list of names, with whom a sentence begins: Bea asks, Bea's notes."""

from __future__ import annotations

from collections.abc import Sequence

from gen.phrasing.english import ADVERBS, DETERMINERS, NOUN_ENDS, NUMBERS, SEVERAL, SUBJECTS
from gen.phrasing.verbs import OF_ING, base_of_third, doing

_DOES = frozenset("is was has had said told will would does did isn't hasn't".split())
# What a person alone does: work may have ended, or given her hope, but it has not rung.
_OF_A_PERSON = frozenset(
    """said says told tells asked asks thinks thought rang rings phoned phones called calls wrote
    writes texted texts emailed emails cried cries hung answered answers waited waits apologised
    apologized apologises apologizes replied replies complained complains wants wanted hears heard
    knows knew can can't""".split()
)
_OPENS = frozenset(
    """today yesterday tomorrow tonight everything something nothing anything here there that what
    who it he she let how where when why which this last next if so and but or as since one work
    life business money time school church health sleep summer winter spring autumn fall""".split()
)
_THINGS = frozenset(
    """session homework paperwork progress
    practice coaching contact trust silence focus effort energy
    therapy recovery divorce surgery burnout stress grief pain debt rent marriage alcohol email
    text phone calendar invoice deposit fee price cost plan goal list letter message call meeting
    lesson course class project book draft shop job career exam degree house home weather traffic
    care health sleep food drink most half much more less enough only even first second third again
    after before until once then now still maybe perhaps client coach mail post proof news data
    feedback talk change growth habit mood anger fear hope shame doubt noise conflict tension
    attendance punctuality honesty""".split()
)


def is_named_first(words: Sequence[str], place: int) -> bool:
    """Whether a word with a capital at a beginning is somebody, by what stands behind it."""
    word = words[place].lower()
    own = word.endswith("'s")
    plain = word.removesuffix("'s")
    if plain in _OPENS | ADVERBS | DETERMINERS | SUBJECTS or plain.endswith(("ly", "ing")):
        return False
    if doing(plain) or plain in OF_ING:
        return False
    if own:
        return True
    after = (each.lower() for each in words[place + 1 :] if each.lower() not in ADVERBS)
    follows = next(after, "")
    acts = bool(base_of_third(follows)) or follows in _DOES
    return follows in _OF_A_PERSON or (acts and not _is_a_thing(plain))


def _is_a_thing(word: str) -> bool:
    """Whether a word is a common one for what begins a sentence about the work."""
    return word in _THINGS or word in SEVERAL | NUMBERS or word.endswith((*NOUN_ENDS, "s", "ship"))
