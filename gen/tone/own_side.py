"""Own side: whether words speak of what the coach does, or of nobody, and so aim at no client.

"I'd rather say so than carry on as if nothing was up" is said of the coach; and of a part of a
sentence in which no client stands, as "and I mostly ask questions", no mind can have been read.
"""

from __future__ import annotations

import re

_MARK = "['\N{RIGHT SINGLE QUOTATION MARK}]"
_GO_ON = (
    r"(?:(?:carr(?:y|ying|ied)|go(?:ing)?|went|keep(?:ing)?|kept|continu(?:e|ing|ed)|press(?:ing)?"
    r"|plough(?:ing)?|play(?:ing)?|just) (?:on|along)(?: \w+ing)?|keep going|kept going"
    r"|act(?:ing|ed)?|behav(?:e|ing)|work(?:ing|ed)?(?: on)?|talk(?:ing|ed)?"
    r"|pretend(?:ing|ed)?|smil(?:e|ing|ed)"
    r"|sit(?:ting)?(?: (?:here|there))?|s[ai]t (?:here|there)|leave it|let it (?:go|run) on)"
)
_AS_IF = re.compile(
    rf"(?i)\b{_GO_ON}(?: (?:here|with you|with this|together|quietly|any longer|for months))?,?"
    r" as (?:if|though) (?:(?:nothing|everything|all|it|this|that|things|there|we|i)\b)"
    r"(?P<rest>[^.;:?!]*)"
)
_YOU = r"\b(?:you(?:rs?|rself|rselves)?)\b"
_YOU_DO = re.compile(  # you carry on; and not: I'd rather tell you than carry on
    rf"(?i)\byou(?:{_MARK}\w+)?(?: (?!than|before|instead|rather|and|or|not)\w+){{0,4}} ?$"
)
_WE = re.compile(r"(?i)\b(?:i|we|me|us|it)\b")
_OF_THE_COACH = re.compile(  # and I mostly ask questions; which made this much easier to see
    r"(?i)(?:(?:and|but|so|while|whereas|where|when|as|because|since) )?"
    r"(?:i|we|my|our|mine|ours|which (?:\w+ly )?(?:made|makes|helps?|helped|gave|gives|lets|brought"
    r"|means?|meant|allowed|took|is|was))\b"
)
_OF_SOMEBODY = re.compile(
    r"(?i)\b(?:you(?:r|rs|rself|rselves)?|she|he|they|her|hers|him|his|them|their|theirs|clients?"
    r"|people|some(?:one|body)|others?|any(?:one|body)|y'all|one|that it|realise|realize|suspect"
    r"|doubt|wonder|guess|suppose|believe|sense)\b"
)
_A_NAME = r"(?<!^)(?<![.!?] )\b[A-Z][a-z]+"


def goes_on_as_if(sentence: str) -> bool:
    """Whether its one "as if" is the coach's own: who would not carry on as if nothing was up."""
    found = _AS_IF.search(sentence)
    if not found or len(re.findall(r"(?i)\bas (?:if|though)\b", sentence)) > 1:
        return False
    before = sentence[: found.start()]
    hers = _YOU_DO.search(before) or re.search(rf"(?i){_YOU}", found["rest"])
    return bool(_WE.search(before)) and not hers


def rest_beside_the_coach(sentence: str, begin: int, end: int) -> str | None:
    """What a sentence says beside a part that tells what the coach does, or what came of it.

    None where the part is all of it, or tells of somebody else as well.
    """
    part = sentence[begin:end]
    others = _OF_SOMEBODY.search(part) or re.search(_A_NAME, part)
    if others or not _OF_THE_COACH.match(part) or part == sentence:
        return None
    return (sentence[:begin].rstrip(" ,;") + sentence[end:]).strip()
