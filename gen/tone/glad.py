"""Glad: whether a sentence plainly says that the coach was glad of the work, and no more.

Such sentences stand before many an end that hurts, so the reader is wary of them; by themselves
they hide nothing and mock nobody. Whatever may turn the joy around leaves it to the reader.
"""

from __future__ import annotations

from gen.tone.wholly import compiled, with_straight_marks

_MOST = 18  # words; more may say something else as well
_HOW = r"(?:(?:an?|such|so|very|real|really|true|truly|great|genuine|absolute|and|been) )*"
_JOY = (
    r"(?:pleasure|joy|privilege|grand|fun|thrill|honou?r|delight|treat|gift|lovely|wonderful|good|great|joyful"
    r"|delightful|moving|inspiring)"
)
_GROWS = (
    r"(?:grow|learn|step|find|come|become|bloom|blossom|thrive|flourish|flower|shine|gain|stand"
    r"|lead|build|rise|stretch|trust|speak up|get (?:better|stronger|bolder|braver|there))(?:ing)?"
)
_THINGS = (
    r"phone|laptop|lists?|pen|bags?|work|books?|tools?|load|weight|burdens?|diary|spreadsheets?"
)
_DEEDS = (  # put things down, laugh again; whatever else somebody is watched to do may mock
    rf"(?:put(?:ting)? (?:things|it|that|(?:the|your|that) (?:{_THINGS})) (?:down|aside|away)"
    r"|put(?:ting)? (?:yourself first|your foot down)"
    r"|tak(?:e|ing) (?:on|up|charge|heart|off|it on|your (?:time|place|seat|evenings|weekends)"
    r"|the (?:stage|lead|floor|reins|wheel|plunge|call|day|evening|weekend|afternoon)"
    r"|a (?:whole |real |proper )?(?:day|week|weekend|break|breath|rest|stand|risk|step|chance"
    r"|holiday|vacation|lunch))"
    r"|let(?:ting)? (?:go|others help|people in)|laugh(?:ing)?|run(?:ning)? (?:the|your|that|a)"
    r"|get(?:ting)? (?:your|some|it|back (?:to|in|into|on))"
    r"|work(?:ing)? (?:it|that|things|this) out"
    r"|say(?:ing)? (?:no|yes)|hand(?:ing)? over|lean(?:ing)? on|pitch(?:ing)?|settl(?:e|ing)"
    r"|open(?:ing)? up|speak(?:ing)?|sing(?:ing)?|rest(?:ing)?|relax(?:ing)?|breath(?:e|ing)"
    r"|smil(?:e|ing)|ask(?:ing)? for help|go(?:ing)? for (?:it|what|the)"
    r"|try(?:ing)? (?:it|things|something|new|again)|mak(?:e|ing) (?:room|time|peace|friends))"
)
_SEES = r"(?:(?:to )?(?:see|watch|have seen|have watched)|seeing|watching)"
_DOES = (
    rf"(?:for me )?(?:{_SEES} (?:you(?: \w+ly)? (?:{_GROWS}|{_DEEDS})"
    rf"|your \w+ {_GROWS}|how (?:far )?you)"
    r"|(?:to )?(?:walk|work|be|have been|have walked|have worked|walking|working|being)"
    r" (?:with|alongside|beside|at your side|a (?:small )?part of|part of|there)"
    r"|(?:to )?(?:be|have been) (?:the (?:one|person) )?(?:at|on) the other end of your"
    r" (?:letters|calls|emails|messages|phone|questions|stories|texts)"
    r"|(?:to )?(?:coach|know|meet|have coached|have known|have met|coaching|knowing|meeting"
    r"|get to know|getting to know) (?:you|the two of you)|doing this with you)\b"
)
_IS = "(?:it|this)(?:'s| is| was| has)"
_GLAD = (
    rf"(?i)(?:{_IS} {_HOW}{_JOY} {_DOES}"
    rf"|what an? {_HOW}{_JOY} (?:it(?:'s| has| was) (?:been )?)?{_DOES}"
    rf"|i(?:'ve| have)? had (?:such |so much |great |real )?fun {_DOES}"
    rf"|i(?:'ve| have)? got (?:such )?a (?:real |great )?(?:kick|lift) out of {_DOES}"
    rf"|i(?:'m| am|'ve been| have been| was) (?:so |very |really )*(?:delighted|thrilled) {_DOES}"
    r"|i(?:'ve| have)? (?:so |really |truly |very much |thoroughly )*(?:loved?|enjoy(?:ed)?)"
    rf" (?:(?:every minute of |all of )?(?:our|this) \w+|{_DOES})"
    r"|i(?:'m| am) (?:so |very |really |truly )*(?:glad|happy|proud|grateful|thankful)"
    r" (?:(?:that )?(?:i (?:got to|could|was able to) (?:be|see|know|meet|coach|work|walk)\b"
    r"|we met)"
    r"|to have (?:been|seen|met|known|worked|walked|coached)\b|of you\b|of how far you)"
    r"|i(?:'ve| have)? (?:(?:so |really |truly |always |very much )*)"
    r"(?:appreciated?|valued?|loved?|enjoyed|liked|admired?)"
    r" (?:(?:all )?your|the|how|those|that|all the) (?:[\w'-]+ ?){1,7}[.]?$"
    r"|i(?:'m| am) still (?:smiling|chuckling) (?:about|at|over)\b"
    r"|you(?:'ve)? (?:made|got|had) me (?:smile|laugh|rethink (?:how|what|the way|my)\b"
    r"|(?:look|see|think)\w* (?:at|about) (?:\w+ ){1,4}(?:differently|anew|afresh))"
    r"|you(?:'ve| have) come (?:such |so )?(?:a (?:very )?long way|far)\b)"
)
_TURNS = (
    r"(?i)\b(?:but|though|although|however|yet|not|never|no|nothing|nobody|none|only|until|unless"
    r"|without|instead|except|despite|almost|nearly|pity|shame|wasted?|wasting|wait(?:ed|ing)?"
    r"|over people|people down|sides|offen[cs]e|pains|credit|nothing|blame|your temper|knots"
    r"|off me|advantage|away with|angry|cross|(?:everyone|them|him|her|others) down"
    r"|anger|out on|laugh(?:ing)? at|up (?:all|so much|my|our)|to everything|at me|mickey|fool"
    r"|your (?:own )?way|out of (?:it|that|this)|late|miss(?:ed|ing)?|fail\w*|lie|lies|lying"
    r"|excuses?|reasons?|finally|at last|rid|stop\w*"
    r"|silence"
    r"|goodbye|farewell|move on|elsewhere|anyone|everyone|others|next|onward|somebody|someone"
    r"|release\w*|graduat\w*|chapter|season|horizons?|alumn\w+|as if|like a)\b|n't\b|[\"!?;:]"
    r"|['\u201c\u201d](?=\w+['\u201d])"
)


def is_plainly_glad(sentence: str) -> bool:
    """Whether it says nothing but that the coach was glad of the client, or of the work."""
    plain = with_straight_marks(sentence)
    glad = compiled(_GLAD).match(plain)
    return bool(glad) and not compiled(_TURNS).search(plain) and len(plain.split()) <= _MOST
