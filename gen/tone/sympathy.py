"""Sympathy: whether a sentence is sorry for what befell the client, and no more.

"I'm sorry you've had to go through all this" lays nothing on anybody: what came over somebody, or
was done to them, is mourned with them. What the client did, chose or felt is no such thing, and is
left to the reader, as is whatever turns.
"""

from __future__ import annotations

import re

from gen.tone.wholly import compiled, with_straight_marks

_VERY = (
    r"(?:(?:so|very|really|truly|just|deeply|desperately|terribly|awfully|heart|dreadfully|ever so"
    r"|genuinely|honestly|very much|also|both|awful) )*"
)
_SORRY = (
    r"(?:(?:and |but )?(?:(?:i|we)(?:'m| am|'re| are| was| were|'ve been) )?"
    rf"{_VERY}sorry|i {_VERY}hate|it (?:breaks|broke) my heart)"
)
_KIN = r"(?:kids|children|family|wife|husband|partner|mother|mum|mom|dad|father|sister|brother)"
_YOU = rf"(?:you(?: both| all| two)?(?: and (?:your (?:\w+ )?{_KIN}|the (?:{_KIN}|girls|boys)))?)"
_HAVE = r"(?:'ve| have|'d| had)"
_BEEN = rf"(?:(?:{_HAVE} (?:both |all )?been|'re| are| were|{_HAVE} (?:both )?had to be) (?:so )?)"
_LOAD = (
    r"(?:all (?:of )?(?:this|that|it)|this|that|it|so much|such a lot|a lot|an awful lot|everything"
    r"|what you(?:'ve| have| did)?|such (?:a|an) (?:\w+ ){0,3}\w+|these things|the lot"
    r"|(?:a|an|the|your)(?: (?!you|of|i\b)\w+){1,3})"
)
_TIME = r"(?:year|spring|summer|autumn|fall|winter|month|months|week|weeks|time|times|season|term)"
_SPAN = (
    rf"(?: (?:this|these|the|last|in|over|all|for|so|at|such|a|past|few|long|hard|lately|recently"
    rf"|just now|right now|now|and|again|alone|of it|by yourself|on your own|all alone|{_TIME}))*"
)
_BORE = (
    r"(?:go(?:ing)?(?: through)?|gone through|been through|bear(?:ing)?|borne|carry(?:ing)?|carried"
    r"|face|faced|facing|deal(?:ing)? with|dealt with|live(?:d)? through|living through"
    r"|cope(?:d)? with|coping with|contend(?:ed|ing)? with|put(?:ting)? up with|endure(?:d)?"
    r"|hold(?:ing)?|put through|shoulder(?:ed|ing)?|struggl(?:e|ed|ing) with|suffer(?:ed|ing)?)"
)
_MET = (  # what was met with, from outside
    r"(?:treated (?:like (?:that|this)|so (?:badly|unfairly|poorly)|that way|this way|badly"
    r"|unfairly|the way you were)|hurt|let down|left to (?:carry|bear|face|do|deal with)"
    r"|passed over|kept waiting|made to wait|laid off|made redundant|unwell|poorly|ill|sick"
    r"|in (?:so much |such )?(?:pain|grief)|bereaved|grieving|hurting|burgled|robbed"
    r"|mugged|turned down)"
)
_LOSS = (
    rf"(?:your|the)(?: \w+)? (?:{_KIN}|job|home|house|baby|son|daughter|friend|grandmother|gran|nan"
    r"|grandfather|grandad|grandma|grandpa|uncle|aunt|dog|cat|nephew|niece|cousin|post|flat|shop)"
)
_HARD = (
    r"(?:rough|hard|tough|awful|terrible|dreadful|horrible|rotten|difficult|bad|long|lonely|sad)"
)
_A_HARD = rf"(?:such )?an? (?:{_VERY}{_HARD} )?{_TIME}"
_CAME = (
    rf"(?:{_YOU}{_HAVE} (?:just )?(?:both |all )?(?:had to )?{_BORE} ?{_LOAD}?"
    rf"|{_YOU} had to {_BORE} ?{_LOAD}?"
    rf"|{_YOU}(?:{_HAVE} been|'re| are| were) (?:still )?{_BORE} ?{_LOAD}?"
    rf"|{_YOU}(?:{_HAVE} been having|'re having|{_HAVE}(?: had)?|{_HAVE} been through)"
    rf" (?:{_A_HARD}|all (?:this|that) to (?:{_BORE})|so much to (?:{_BORE}))"
    rf"|{_YOU}{_BEEN}{_MET}"
    rf"|{_YOU}(?:{_HAVE}(?: just)?)? (?:lost|had to (?:bury|say goodbye to|sell|leave|give up))"
    rf" {_LOSS}"
    rf"|{_YOU}(?:{_HAVE} been|'re| are) feeling {_VERY}(?:this )?(?:low|alone|down|sad|lost|poorly)"
    rf"|(?:it|this|that|the {_TIME})(?:'s been| has been|'s| is) (?:such )?an? (?:{_HARD} )?"
    rf"(?:slog|struggle|battle|strain|nightmare|blow|shock|grind|worry|ordeal|{_TIME}) for {_YOU}"
    rf"|{_YOU} (?:were not|weren't) (?:treated|told|helped) (?:better|sooner|more kindly)"
    rf"|(?:this|it|that|all this)(?:'s| has| had)? (?:fallen|landed|come|happened)"
    r" (?:on|to|your way)(?: you)?)"
)
_FOR = (
    rf"(?:for|about) (?:(?:all|everything|what|the \w+)(?: that)?"
    rf" (?:{_YOU}|your {_KIN}|the two of you)(?:'ve|'s| have| has|'d| had)(?: had to| been)?"
    rf" {_BORE}(?: with)?"
    rf"|the (?:{_HARD} )?{_TIME} {_YOU}(?:'ve| have)(?: had| been having)?"
    rf"|how (?:they|he|she|people|you were|you've been|you have been)(?: treated(?: you)?)?"
    rf"|(?:all|everything)(?: that)?(?:'s| has) (?:landed on|happened to|come at|fallen on) you"
    r"|your (?:loss(?:es)?|trouble(?:s)?|bother))"
)
_TO_HEAR = (
    rf"to (?:hear|learn|read|see) (?:(?:of|about) )?(?:what (?:{_YOU}|your {_KIN})"
    rf"(?:'ve| have| has|'s|'re| are|) (?:been )?{_BORE}(?: through)?|(?:that )?{_CAME})"
)
_SAYS = (
    (
        r"my heart (?:goes|went|has gone) out to you(?: (?:both|all))?"
        r"(?: and (?:your|the) (?:\w+ )?\w+)?"
    ),
    r"my heart (?:breaks|broke|aches|ached) for you(?: (?:both|all))?",
    rf"{_YOU}{_HAVE} (?:had|carried|been handed) (?:far |much )?more than your (?:fair )?share",
    (
        r"(?:no ?body|no one) should (?:ever )?have (?:had )?to (?:go through|face|carry|bear"
        r"|live through) (?:that|this|it|all (?:this|that)|what you(?:'ve| have)? (?:faced|bore"
        r"|been through|had to \w+|carried|went through))"
    ),
    (
        rf"i (?:can't|cannot|can not|can hardly|can only) (?:begin to )?imagine what"
        rf" (?:(?:it|this|that)(?:'s| has| must have)(?: been)? (?:been )?like for you"
        rf"|{_YOU}(?:'ve| have|'re| are) (?:been )?(?:going )?through)"
    ),
    (
        rf"i (?:know|can see|see) (?:{_VERY})(?:what|how much) (?!my\b)"
        r"(?:an?|the|this|that|these|those|such a)(?: (?!you\b|your\b|with\b|that\b)[\w-]+){1,4}"
        r" (?:takes?|has taken|have taken|took) out of (?:you(?: both)?|any(?:body|one)|people"
        r"|a (?:person|body|family|marriage|man|woman))"
    ),
    (
        r"i(?:'d| wish i could| would)(?: gladly)? (?:take|lift|carry) (?:some|a little|half|a bit)"
        r" of (?:it|this|that|the (?:load|weight)) (?:off|from|for) you(?: if i could)?"
    ),
)
_SO = rf"(?i)(?:{_SORRY} (?:(?:that )?{_CAME}|{_FOR}|{_TO_HEAR})|{'|'.join(_SAYS)}){_SPAN}[.]?"
_TURNS = (
    r"(?i)\b(?:but|though|although|however|yet|not|never|only|until|unless|because|since|yourself"
    r"|fault|temper|patience|interest|sense|grip|nerve|mind|excuses?|lies?|blam\w+|my|me|told|again"
    r"|late|wast\w+|own|mess|consequences|truth|lessons?|hard way|like this$)\b"
    r"|[\"!?;:\u201c\u201d]"
)


def is_sympathy(sentence: str) -> bool:
    """Whether all of it is sorry for what came over the client."""
    plain = with_straight_marks(sentence)
    sorry = compiled(_SO).fullmatch(plain)
    return bool(sorry) and not compiled(_TURNS).search(_without_idioms(plain))


def _without_idioms(sentence: str) -> str:
    """The sentence without the "by yourself" and "not" that belong to the sympathy itself."""
    return re.sub(
        r"(?i)\b(?:by yourself|on your own)\b|\bwere not (?=treated|told|helped)|\btold (?=sooner)"
        r"|\bmy heart\b|\bcan ?not\b|\bcan only\b",
        "",
        sentence,
    )
