"""Shared loss: whether a sentence says that the two lost an hour, or a chance, and not by whom.

"We lost the slot for going through your statement" is what came of it, told of both. Whose"
" doing it
was makes it another sentence, which is left to the reader.
"""

from __future__ import annotations

import re

from gen.tone.wholly import is_wholly

_LOST = (
    r"(?:lost|missed|gave up|had to (?:give up|drop|skip|leave out|leave|put off|move|do without"
    r"|begin"
    r" again|start again|start over)|ran out of|had (?:no|less|little|too little|hardly any) "
    r"|never got"
    r"|didn't (?:get|reach|manage|finish|come)|couldn't (?:get|finish|go|look|do|hold|use)"
    r"|let go of"
    r"|went without|skipped|dropped|fell behind)"
)
_WHAT = (
    r"(?:slots?|place|places|hours?|half(?: an hour)?|halves|chance|chances|time|times|days?"
    r"|weeks?"
    r"|months?|sessions?|calls?|evenings?|mornings?|afternoons?|windows?|dates?|deadlines?|start"
    r"|head start|thread|momentum|run-up|rhythm|room|bookings?|openings?|turn|lead|ground|part"
    r"|parts"
    r"|third|quarter|rehearsals?|practice|stretch|term|summer|spring|autumn|fall|winter|season)"
)
_TAIL = r"(?:,? [\w'-]+)*"
_SO = re.compile(
    rf"(?i)(?:(?:so|and|then|in the end|that way|this time),? )?we(?:'ve| have|'d| had)? {_LOST}"
    rf"(?: (?:\w+[\w'-]* ){{0,6}}?{_WHAT})\b{_TAIL}[.]?"
)
_TURNS = re.compile(
    r"(?i)\b(?:you|yourself|again|once more|yet|as usual|as always|always|every time|whole"
    r"|thanks to"
    r"|because|due to|owing to|(?<!go )(?<!going )(?<!looking )(?<!run )through your|by your"
    r"|fault|wast\w+|nothing|nobody|excuses?|blam\w+"
    r"|patience|trust|faith|respect|will to|interest|money|clients?|sleep|fed up|sick of|simply"
    r"|for no"
    r" reason|needless\w*|pointless\w*|your (?:lateness|absences?|silence|delays?|carelessness"
    r"|mistakes?|temper|moods?|no-shows?|neglect|indecision|dithering|attitude|behaviou?r|whims?"
    r"|failure|refusal|forgetfulness|rudeness|cancellations?|late \w+|last-minute \w+)|avoid\w*"
    r"|another|could have|should have|would have|other people|instead|late|finally|even|ever)\b"
    r"|[\"?!;:\u201c\u201d]"
)


def is_shared_loss(sentence: str) -> bool:
    """Whether all of it says what the two of them lost, and lays it on nobody."""
    return is_wholly(sentence, _SO, _TURNS)
