"""Left choice: whether a request leaves to the client what to choose, and so reads no mind.

"Pick the post that you really want to go for" asks what the client wants, and does not claim to
know it. Where a motive is named, or a doubt stands beside it, it is left to the reader.
"""

from __future__ import annotations

from gen.tone.wholly import is_wholly

_ASKS = (
    r"(?:pick(?: out)?|choose|decide(?: on)?|name|say|tell me|tell us|let me know|write down|list"
    r"|work out|figure out|settle on|think (?:about|over)|have a think about|find out"
    r"|make up your mind(?: about)?|note(?: down)?|jot down|mark|go for|take|bring"
    r"|show me|send me|consider"
    r"|you(?:'ve| have) (?:chosen|picked|decided(?: on)?|named|written down|settled on|found"
    r"|worked out)|you (?:choose|pick|decide|can tell me|can say|know))"
)
_SURELY = r"(?:really|truly|actually|most|both|honestly|still|would|'d|do|might)"
_WANT = (
    rf"you(?:'d)?(?: {_SURELY})* (?:want|like|prefer|wish|love|fancy|care about|hope|enjoy|rather)"
)
_SO = (
    rf"(?i)(?:(?:then|first|please|just|and|to) )*{_ASKS}(?: (?:honestly|freely))?"
    rf"(?: [\w'-]+){{0,7}}? {_WANT}\b(?: [\w'-]+){{0,10}}[.]?"
)
_TURNS = (
    r"(?i)\b(?:but|though|although|however|yet|not|never|no|nobody|nothing|only|until|unless|just"
    r"|instead|because|since|except|excuses?|lies?|truth|believe|version|attention|wast\w+|flatters?"
    r"|for once|this time|like an?|admit|pretend\w*|afraid|scared|deep down|or|us to|me to|stop"
    r"|blam\w+|from me|handed|spoon\w*|easy way|whatever you want)\b|n't\b|[\"!?;:\u201c\u201d]"
)


def leaves_the_choice(sentence: str) -> bool:
    """Whether all of it asks the client to choose, or to say, what they want."""
    return is_wholly(sentence, _SO, _TURNS)
