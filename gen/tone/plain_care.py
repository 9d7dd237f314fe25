"""Plain care: whether a sentence says that the coach thinks kindly of the client, and no more.

"I've been worried about you", "I've been looking forward to this call": whoever writes what is hard
says so as well, and it hides nothing. Only a whole sentence counts; with a turn, or with more in it
than is known here, it is left to the reader.
"""

from __future__ import annotations

from gen.tone.wholly import compiled, with_straight_marks

_VERY = (
    r"(?:(?:so|very|really|truly|quite|always|often|just|very much|also|still|a little|a bit) )*"
)
_SPAN = (
    r"(?:day|night|morning|week|weekend|month|summer|autumn|fall|winter|spring|season|term"
    r"|semester|year|while|time)s?"
)
_WHEN = (
    r"(?: (?:a lot|a great deal|often|lately|recently|today|tonight|now|very much|so much"
    r"|more than once|ever since"
    r"|since (?:our last (?:call|talk|session)|we (?:last )?(?:spoke|talked|met)|yesterday"
    r"|your (?:call|message|letter|email)|[A-Z][a-z]+)"
    r"|(?:(?:for|in|over|during|through|all|of|on) )*(?:these|this|the|your|last|all|a)"
    r"(?: (?:past|last|whole))*(?: (?:few|couple of|two|three|four|six|long|hard|good))*"
    rf" {_SPAN}))*"
)
_I_HAVE = r"i(?:'ve| have|'m| am| was|'ve been| have been)"
_KIN = (
    r"(?:dad|father|mum|mom|mother|parents?|brother|sister|son|daughter|children|kids|wife|husband"
    r"|partner|grandma|grandmother|grandpa|grandfather|nan|gran|granny|uncle|aunt|auntie|cousin"
    r"|friend|family|baby|dog|cat|little one|boy|girl)"
)
_BLOW = (
    r"(?:loss|news|accident|illness|injury|operation|surgery|miscarriage|job|home|house|back|knee"
    r"|hip|health|diagnosis|grief|trouble at home)"
)
_FOR_THEM = rf"(?: for (?:you(?: (?:all|both|two))?|you and your {_KIN}|your family|all of you))?"
_HARD = (
    r"(?:hard|rough|tough|difficult|long|heavy|sad|painful|hard and long|lonely|bad|trying)"
    r"(?:,? (?:and )?(?:hard|rough|tough|difficult|long|heavy|sad|painful|lonely))?"
)
_THIS = (
    rf"(?:this|it|that|(?:these|the)(?: (?:last|past))?(?: (?:few|two|three))?)(?: {_SPAN})?"
    r"(?:'s been|'s| is| has| have| was| were| has been| have been)"
)
_A_HARD_TIME = rf"{_VERY}(?:(?:such )?an? {_VERY})?{_HARD}(?: (?:few )?{_SPAN})?{_FOR_THEM}"
_WHAT_CAME = rf"your (?:{_KIN}(?:'s (?:death|illness|accident|passing))?|{_BLOW})"
_ONLY = "(?:only |nothing but |really |truly )*"
_OF_YOU = r"(?:about|of|for) (?:the two of you|you(?: (?:all|both|two))?)"
_WITH_YOU = f"{_OF_YOU}{_WHEN}"
_MEETING = (
    r"(?:this|today|tonight|it|(?:this|our|the|today's) (?:next |last )?(?:call|talk|session|hour"
    r"|meeting|morning|afternoon|conversation|time together)(?: today| with you)?"
    r"|(?:seeing|hearing from|talking (?:to|with)|speaking (?:to|with)|meeting(?: with)?) you"
    r"(?: again| today| this \w+)?|hearing (?:your voice|how you are|your news))"
)
_GOOD = r"(?:good|lovely|great|nice|wonderful|a pleasure|a joy|such a pleasure|such a joy)"
_SEES = (
    r"(?:see you|hear you|hear your voice|hear from you|see your face|talk (?:to|with) you"
    r"|speak (?:to|with) you|have you here|be (?:here )?with you|meet you|sit (?:down )?with you)"
    r"(?: again| today| this \w+| here)?"
)
_IT_TOOK = (  # It took guts to write me that email
    "(?:i know )?(?:that|it) (?:took|takes|must have taken) (?:real |some |such |a lot of )?"
    "(?:guts|courage|bravery) to (?:tell|say|write|ask|send|come|ring|call|show)"
    "(?: (?:it|me|us|so|that|this|to|in|the|an?|back|here|today|out|loud|email|message|letter"
    "|line|straight|how|you|felt|feel))*"
)
_LAIN_AWAKE = (
    "(?:(?:i want|i'd like) you to know (?:that )?)?i(?:'ve| have) (?:lain awake"
    "|lost (?:some )?sleep|lost a night's sleep|prayed|thought long and hard)"
    " (?:over|about) (?:this|it)"
)
_HAS_BEEN = (
    r"(?:this|it|that|all (?:this|that)|(?:these|the)(?: (?:last|past))?(?: (?:few|two|three))?"
    rf" {_SPAN})(?:'s been|'s| is| has been| have been| was| were| must be| must have been)"
)
_MAKES_TIME = (
    "(?:thank you, )?i (?:really |do )?appreciate you(?:r)? (?:making|taking|finding) (?:the )?"
    r"time(?: (?:for (?:this|me)|to (?:talk|meet)|today|this \w+))*(?:, eh)?"
)
_NOT_LIKE_YOU = (
    rf"i (?:was|am|got) {_VERY}(?:worried|concerned)"
    "(?:, (?:because|as) (?:it|that)(?:'s not| wasn't| isn't| was not| is not) like you)?"
)
_NOT_YOURS = (
    "i(?:'d hate for you to| (?:do not|don't|wouldn't|would not) want you to) (?:ever )?"
    "(?:think|feel) (?:(?:that )?(?:it|this|that)(?:'s| was| is) "
    "(?:anything|something|because of anything) you (?:did|said|did wrong)"
    "(?: or (?:didn't|did not|said))?)"
)
_SORRY_IT_WAS = (
    rf"i(?:'m| am) {_VERY}sorry (?:that )?(?:it|this|that)(?:'s| is| was| has been) "
    r"(?:like (?:that|this)"
    r"|that way|not what you (?:needed|wanted|hoped for))(?: for you)?"
)
_AGAIN = (  # From May, I'd gladly work with you again, if we're both able to
    r"(?:(?:from|after|any time (?:from|after)|once) [\w ,]{3,40}, )?(?:i|we)(?:'d| would)"
    r" (?:gladly|happily|love to|be (?:very |so )?(?:glad|happy) to)"
    r" (?:work|talk|meet|speak|start|sit down)(?: with you)? again"
    r"(?:,? if (?:we're|we are) both able(?: to)?|, if you(?:'d)? (?:like|wish|want to))?"
)
_YOUR_BEST = (  # Meanwhile, do whatever's best for you
    r"(?:(?:meanwhile|until then|till then|by then|please|for now|and),? )*"
    r"(?:do|choose|take|go for|pick) (?:whatever|whichever|what)(?:'s| is| feels| seems| suits)"
    r" (?:best|right|good|kindest|easiest)(?: (?:for|to) you(?: and your \w+)?)?"
)
_HELPED = (  # I've helped a good many people through such a change
    r"(?:i|we)(?:'ve| have) (?:helped|coached|guided|walked|worked with|been with|seen) "
    r"(?:(?:a good|a great|quite a|a|very|so) )?(?:many|few|lot of|number of|several) "
    r"(?:people|clients|families|couples|teams|others) through "
    r"(?:(?:such an?|this|that|an?|this kind of|changes? like) )?(?:\w+ )?"
    r"(?:change|move|time|year|season|stretch|loss|choice|decision|this|that|one)s?"
)
_CARE = "|".join(
    (
        _SORRY_IT_WAS,
        _AGAIN,
        _HELPED,
        _YOUR_BEST,
        rf"i can (?:only )?imagine how {_VERY}{_HARD} {_HAS_BEEN}{_FOR_THEM}",
        "bless you for (?:coming|asking|saying|telling|calling|ringing|writing)(?: [a-z]+){0,5}",
        *(_IT_TOOK, _LAIN_AWAKE, _MAKES_TIME, _NOT_LIKE_YOU, _NOT_YOURS),
        rf"{_I_HAVE} {_VERY}(?:worried|concerned|anxious|thinking|worrying) {_VERY}{_WITH_YOU}",
        rf"i {_VERY}(?:think|thought|worry|worried) {_VERY}{_WITH_YOU}",
        rf"you(?:'ve| have) been {_VERY}(?:on my mind|in my thoughts|in my prayers){_WHEN}",
        rf"{_I_HAVE} {_VERY}(?:looking|looked) forward to {_MEETING}{_WHEN}",
        rf"i look forward to {_MEETING}",
        rf"it(?:'s been|'s| is| was| has been) {_VERY}{_GOOD} to {_SEES}",
        rf"i {_VERY}care {_VERY}(?:about|for) you{_WHEN}",
        rf"i {_VERY}care about (?:you|how you(?: are|'re doing))(?: and (?:about )?your {_KIN})?",
        "you matter to me",
        rf"i {_ONLY}(?:want|wish) {_ONLY}(?:the|every) (?:very )?(?:best|good){_FOR_THEM}",
        rf"{_I_HAVE} {_VERY}sorry (?:(?:about|to hear (?:about|of)) {_WHAT_CAME}|for your loss)",
        rf"{_I_HAVE} {_VERY}sorry (?:that )?(?:this|it)(?:'s| is| has been) {_A_HARD_TIME}",
        rf"i know (?:that )?{_THIS} (?:been )?{_A_HARD_TIME}",
        rf"i(?:'m| am) {_VERY}(?:glad|happy|pleased) (?:that )?you(?:'re| are) here(?: today)?",
        "i(?:'m| am) here for you",
    )
)
_PLAIN = rf"(?i)(?:{_CARE})(?:,? and (?:{_CARE}))?[.]?"


def is_plain_care(sentence: str) -> bool:
    """Whether all of it says that the client is thought of kindly, or was looked forward to."""
    plain = with_straight_marks(sentence)
    return bool(compiled(_PLAIN).fullmatch(plain))
