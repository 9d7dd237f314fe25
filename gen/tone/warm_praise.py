"""Warm praise: whether a sentence says how present, or how kind, the client is: you're really here.

"Really" there makes it warmer, and reads nobody's mind. What the client is said to be here *for*,
or to be in truth, is left to the reader.
"""

from __future__ import annotations

from gen.tone.wholly import is_wholly

_WARMLY = r"(?:really|truly|fully|wholly|completely|entirely)"
_ARE = r"you(?:'re| are| were|'ve been| have been| had been)"
_PRESENT = (
    r"(?:here|there|present|with (?:us|me|them|people|your \w+|the \w+|others|whoever \w+ \w+ \w+)"
    r"|in (?:it|the room|the session|the moment)|listening|awake|attentive)"
)
_GOOD = (
    r"(?:kind|good|great|generous|thoughtful|patient|brave|open|honest|warm|gentle|gifted|talented"
    r"|attentive|present|funny|prepared|thorough|careful|fair|curious|creative|helpful|reliable"
    r"|thankful|loyal|skilled|supportive|considerate|encouraging|welcoming)"
)
_IS_SO = (
    rf"(?:{_ARE} {_WARMLY}|you {_WARMLY} (?:are|were|have been)) "
    rf"(?:{_PRESENT}|{_GOOD}(?: and {_GOOD})?)"
)
_WHERE = (  # with your team, when others speak; and not: for the attention, to please
    r"(?:,? (?:(?:even |also |and )*(?:with|about|on|in|at|through|when|whenever|while|every"
    r"|each) )(?:[\w']+ ?){1,8})?"
)
_WHEN = r"(?:(?:when|whenever|while|once|in|on|every time|each time) (?:[\w']+ ?){1,6},? )?"
_AND = (
    r"(?:,? and (?:you (?:make|made|help(?:ed)?|bring|brought|listen(?:ed)?|ask(?:ed)?|give|gave"
    r"|keep|kept|care[ds]?)|(?:it|that) (?:helped|helps|shows?|showed)|i)\b[\w', ]*)?"
)
_SO = rf"(?i){_WHEN}{_IS_SO}{_WHERE}{_AND}[.]?"
_TURNS = (
    r"(?i)\b(?:but|though|although|however|yet|not|never|no|nothing|nobody|only|just|until|unless"
    r"|instead|except|finally|at last|for once|because|afraid|scared|avoid\w*|hid\w*|pretend\w*"
    r"|excuses?|li(?:e|es|ar|ed)|lying|blam\w+|complain\w*|suits?|want\w*|need\w*|late|rare\w*|seldom"
    r"|wasting|waste[ds]?|cancel\w*|miss\w*|fail\w*|at (?:making|finding|talking|getting))\b|n't\b"
    r"|[\"!?;:\u201c\u201d]"
)


def is_warm_praise(sentence: str) -> bool:
    """Whether all of it says that the client is really there, or really kind."""
    return is_wholly(sentence, _SO, _TURNS)
