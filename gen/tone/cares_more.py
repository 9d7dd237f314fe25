"""Cares more: whether a sentence says that the client matters more to the coach than the work.

"I care about how you are a good deal more than about chapter three" puts no label on anybody. It
counts only where it is the client that comes first: the other way round it hurts.
"""

from __future__ import annotations

import re

from gen.tone.wholly import is_wholly

_VERY = r"(?:(?:really|truly|honestly|always|still|just|do|also|very much|both) )*"
_MORE = (
    r"(?:(?:far|much|so much|very much|way|a lot|a good deal|a great deal|a whole lot|rather"
    r"|always"
    r"|a thousand times|a good bit|heaps|infinitely) )?(?:more|better)"
)
_ARE = (
    r"(?:are(?: (?:doing|feeling|sleeping|coping|getting on|keeping|managing))?|feel|sleep"
    r"|'re doing"
    r"|'re feeling|'re sleeping|'re coping|'re getting on|'re keeping|'re managing|do|get on|keep)"
)
_WELL = (
    r"(?:health|sleep|rest|peace(?: of mind)?|well-?being|welfare|happiness|safety|recovery|nights"
    r"|heart|comfort|joy)"
)
_FIRST = (
    r"(?:you(?: both| two| all)?(?: as (?:a|two) (?:person|people))?|the two of you|both of you"
    rf"|all of you|how (?:you|the two of you)(?: both| all)? ?{_ARE}|how you(?:'re| are)"
    rf"|your {_WELL}(?: and your {_WELL})?|you and your \w+"
    rf"|(?:whether|that) you(?:'re| are) (?:well|all right|okay|ok|safe|happy|rested))"
)
_THING = (
    r"(?!you\b|yours\b|how\b|what\b|whether\b|whoever\b|people\b|your (?:feelings?|moods?|self"
    r"|opinions?|problems?|wife|husband|kids|children|family|mother|father|comfort|health)\b)"
    r"[\w'$\u00a3\u20ac%-]+"
)
_WORK = rf"{_THING}(?: {_THING}){{0,6}}"  # chapter three, any deadline, your thesis: and nobody
_ABOUT = r"(?:about|for|of|over)"
_THAN = rf"than (?:i (?:do|care|mind|worry|think|like) )?(?:{_ABOUT} )?"
_WEIGHS = (
    rf"i(?:'ve| have)? {_VERY}(?:cared?|mind|worry"
    rf"|think)(?: {_MORE})? {_ABOUT} {_FIRST}(?:,? {_MORE})? {_THAN}{_WORK}"
    rf"|i(?:'m| am| was|'ve been) {_VERY}{_MORE} (?:worried|concerned|interested|anxious)"
    rf" (?:about|for|in) {_FIRST} {_THAN}(?:in )?{_WORK}"
    rf"|i {_VERY}care (?:(?:far|much|a lot|a good deal) )?less {_ABOUT} {_WORK} {_THAN}{_FIRST}"
    rf"|i {_VERY}(?:like|love|value) {_FIRST} {_MORE} {_THAN}{_WORK}"
    rf"|{_FIRST} {_VERY}(?:matters?|means?|counts?|(?:is|are) worth)(?: to me)? {_MORE}(?: to me)?"
    rf" {_THAN}{_WORK}"
    rf"|{_FIRST} comes? (?:first|before {_WORK})(?:,? and {_WORK} (?:second|after|later|last))?"
    rf"|i {_VERY}care {_ABOUT} {_FIRST}(?: first)?,? (?:and )?(?:not|{_ABOUT} {_WORK} second)"
    rf"(?: {_ABOUT} {_WORK})?"
    r"|(?:i'd|i would) (?:much |far )?(?:rather|sooner) (?:you were|(?:see|have|know) you)"
    r" (?:well|rested|safe|happy|healthy|all right|okay|ok|asleep|at peace|at ease)"
    r" (?:than|and not) (?:(?:that )?you were (?:done|finished|ready|published|promoted|on time)"
    rf"|(?:see|have|know|read|get|hold) {_WORK}|{_WORK})"
)
_AND = r"(?:,? and (?:always (?:have|will)|i always (?:have|will)|that won't change|i mean it))?"
_SO = re.compile(rf"(?i)(?:and |so |but )?(?:{_WEIGHS}){_AND}[.!]?")
_TURNS = re.compile(
    r"(?i)\b(?:though|although|however|yet|never|nobody|nothing|only|until|unless|because|excuses?"
    r"|deserve\w*|yourself|lies?|blam\w+|complain\w*|drama\w*|fuss\w*|whin\w+|moods?|feelings"
    r"|temper"
    r"|pity|apparently|seems?|behave\w*|can tell|ever (?:did|have|will)|they|she|he"
    r"|do(?=[.!]?$))\b"
    r"|(?<!wo)n't\b|[\"?;:\u201c\u201d]"
)


def cares_more_than_for_work(sentence: str) -> bool:
    """Whether all of it says that the client comes before what the two work on."""
    return is_wholly(sentence, _SO, _TURNS)
