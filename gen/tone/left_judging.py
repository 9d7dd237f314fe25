"""Left judging: whether a condition has the client, and whoever helps, find when it is time.

"Come back when you and your doctor think it's the right time" pushes nobody, and reads no mind.
What is to be found may turn it, as "that you were wrong" does; then it is left to the reader.
"""

from __future__ import annotations

import re

from gen.tone.wholly import is_wholly

_WHO_HELPS = (
    r"(?:who(?:ever|mever)?(?:'s| is| it is(?: that)?| you(?:'re| are)?)? ?(?:you )?(?:seeing"
    r"|see|helping"
    r"(?: you)?|supporting you|treating you|looking after you|looks after you|helps you"
    r"|talk(?:ing)? to"
    r"|work(?:ing)? with|caring for you|cares for you|trust|treats you)"
    r"|(?:your|a|the|that|any) (?:own |new )?(?:therapist|counsell?or|doctor|gp|psychiatrist"
    r"|psychologist|nurse|midwife|physio\w*|health visitor|sponsor|clinic|team|care team|family"
    r"|husband|wife|partner|mum|mom|dad|parents|people|advis[eo]r|social worker|care ?worker"
    r"|pastor"
    r"|minister|rabbi|imam|priest|union rep|mentor|specialist|consultant|surgeon|support worker"
    r"|one"
    r" who helps you)|(?:the )?(?:people|person|one|team|doctor|nurse|therapist|counsell?or)"
    r" (?:who |that |around )?(?:you(?:'re| are)? ?(?:see|trust|work with|seeing|working with)?"
    r"|looks? after you|helps? you|treats? you"
    r"|cares? for you)|dr\.? [a-z]+|they|she|he)"
)
_FINDS = (
    r"(?:both |all |each |together |yourselves |are both |are |really )*(?:think|feel|agree"
    r"|believe|find"
    r"|decide|say|reckon|sure|know|judge|see|thinks|feels|agrees|says|finds|reckons"
    r"|happy)(?: together)?"
)
_SUITS = (
    r"(?:,? (?:that |if |whether |about whether |how )?(?:it|it's|this|that|the|a|an|now|now's"
    r"|some|you"
    r"|you're|you'd|you'll|your|coaching|work|pages|deadlines?|sessions|calls|we|more|writing"
    r"|running"
    r"|training|things|there)(?:[ ][\w'-]+){0,10}|,? so|,? it|,? (?:on|about) it)"
)
_THAT_IT_SUITS = f"{_SUITS}?"
_UNTIL = (
    r"(?:when|once|whenever|until|till|as soon as|if|in case|for as long as|as long as|only when)"
)
_COME = r"(?:(?!you\b)[\w'-]+,? ){0,9}"
_ASK = (
    r"(?:ask|check with|talk (?:it )?(?:over )?(?:with|to)|speak (?:to|with)|have a word with"
    r"|hear from"
    r"|be sure,? with|find out from|see with|decide with|agree with|settle with|work out with)"
)
_AND_DO = (
    r"(?:,? (?:and|then) (?:then )?(?:come|write|ring|call|do|let me know|drop|tell me|get|decide"
    r"|start|see|take)(?: [\w'-]+){0,9})?"
)
_SO = re.compile(
    rf"(?i)(?:{_COME}{_UNTIL} (?:you(?: yourself| yourselves)?,? and {_WHO_HELPS},?"
    rf"|{_WHO_HELPS} and you(?: yourself)?) {_FINDS}{_THAT_IT_SUITS}"
    rf"|(?:you and {_WHO_HELPS} {_FINDS}{_THAT_IT_SUITS})"
    rf"|{_COME}{_UNTIL} {_WHO_HELPS} {_FINDS}{_THAT_IT_SUITS}"
    rf"|{_COME}{_UNTIL} you(?: yourself| yourselves) {_FINDS}{_THAT_IT_SUITS}"
    rf"|(?:please |first |just )*{_ASK},? {_WHO_HELPS}(?: first)?,?{_SUITS}"
    rf"){_AND_DO}[.]?"
)
_TURNS = re.compile(
    r"(?i)\b(?:but|though|although|however|yet|wrong|sorry|apolog\w+|behav\w+|sane|normal|mad"
    r"|crazy"
    r"|fixed|cured|mature|grown|grow up|honest\w*|truth|serious\w*|really (?:ill|sick|want|mean)"
    r"|lazy"
    r"|excuses?|drama\w*|trouble|problem|difficult|rude|temper|anger|angry|attitude"
    r"|control yourself"
    r"|fault|blam\w+|lie|lies|lying|stop\w*|fail\w*|pay|paid|owe|by friday|at once|immediately"
    r"|now or"
    r" never|must|have to|obey|listen to me|respect|deserve\w*|waste|wasting|worth my"
    r"|enough (?:of|with)"
    r"|finally|right about|i was right|i(?:'m| am) right|someone else|nobody|never|no one"
    r"|pull yourself"
    r"|come to your senses|admit|doing|guilt\w*|asham\w*|regret|ungrateful|need me"
    r"|can't do without|attention)\b"
    r"|[\"?!;:\u201c\u201d]"
)


def leaves_the_judging(sentence: str) -> bool:
    """Whether all of it has the client, and whoever helps, find when the time is right."""
    return is_wholly(sentence, _SO, _TURNS)
