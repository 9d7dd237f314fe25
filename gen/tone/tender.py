"""Tender: whether a sentence says with an "as if" how near somebody has come, or how welcome.

"I feel as if I'd known her", "You welcomed me as if I were family": nothing in it means another
thing. What somebody does as if they cared, and what the coach feels put upon by, is left to the
lists and the reader.
"""

from __future__ import annotations

import re

from gen.tone.wholly import is_wholly

_AS_IF = r"as (?:if|though)"
_NOW = r"(?:(?:almost|really|truly|now|still|often|sometimes|always|just|even) )*"
_KNOWS = (  # I'd known her, I know your boys, I can smell it
    r"i(?:'d| had|'ve| have| really|'ve really| already)?(?: always| long| almost| really| even)?"
    r" (?:know|knew|known|met|been (?:there|at|in|on|with|to|let in|invited|trusted)"
    r"|come to know|grown up|sat (?:at|in"
    r"|with|by)|seen|heard|walked|visited|travelled|traveled|sailed|climbed|gained|made (?:a|some)"
    r"(?: new| good)? friends?|found (?:a|some)|learnt|learned|watched|won|been given|been part"
    r"|(?:had )?(?:a front[- ]row seat|a holiday|a feast|a present)|stood (?:in|at|on|by)"
    r"|can (?:see|hear|smell|taste|picture|feel)|could (?:see|hear|smell|taste|picture|touch)"
    r"|(?:were|was|am) there|'m there)"
)
_NEAR = (  # we'd known each other for years, we only began last week
    r"we(?:'d| had|'ve| have)?(?: always| long| already| only| just)*"
    r" (?:know|knew|known) each other"
    r"|we(?:'d| had|'ve| have)?(?: only| just)+ (?:began|begun|started|met|spoke|spoken|sat down)"
    r"|(?:the|that) (?:sun|room|light|whole room|windows?|house|spring)(?: [\w']+)? (?:came"
    r"|breathed"
    r"|lit|went on|opened|smiled|sang|brightened)"
    r"|(?:your|the) (?:\w+ ){1,2}(?:were|was) mine"
    r"|it was (?:only )?(?:yesterday|last (?:week|month|spring|summer|autumn|fall|winter))"
)
_FAMILY = (
    r"(?:(?:one )?of (?:the|your) (?:family|own)|(?:your )?family|an old friend|a (?:dear |good "
    r"|close )?"
    r"friend|a guest|at home|welcome|part of (?:the|your|it)|there from the (?:start|beginning)"
    r"|one of you|your own|home)"
)
_MINE = (  # I were family, I'd always been part of it, they were worth asking
    rf"(?:i|we)(?:'d| had)? (?:were|was|always been|long been|been|'m|am) (?:{_NOW})?{_FAMILY}"
    r"|i(?:'d| had) (?:always )?belonged|i belonged"
    r"|i(?:'d| had)? (?:had )?all the time in the world"
    r"|(?:i|we|they|it|she|he|each of them|every (?:one|word)|that)(?:'d| had)? "
    r"(?:really )?(?:mattered|counted|were worth|was worth|were gold|were treasure"
    r"|(?:always )?been (?:yours|theirs|ours|there))"
)
_THEIRS = (
    r"(?:they|she|he)(?:'d| had)? (?:always )?(?:belonged|mattered|counted|were (?:at home"
    r"|welcome)"
    r"|was (?:at home|welcome))|it (?:was|were) a (?:friday|holiday|birthday|party|sunday)"
)
_LIGHTER = (  # you sounded as if a weight had gone
    r"(?:an? (?:great |heavy |huge )?(?:weight|load|stone|burden)(?:'d| had| has|'s)"
    r" (?:gone|lifted|fallen|dropped|come off|been lifted|slipped)"
    r"|you(?:'d| had|'ve| have)? (?:slept|rested|breathed out|come home|put down|laid down"
    r"|found your feet|been born to it|never done anything else))"
)
_RECEIVED = (
    r"(?:welcomed|greeted|treated|took|received|spoke to|spoke with|talked to|talked with|hugged"
    r"|looked after|listened to|answered|met|made room for|read|kept|carried|handled|held"
    r"|cared for"
    r"|have treated|have welcomed|'ve treated|'ve welcomed|always treated|always welcomed)"
)
_WHOM = (
    r"(?: in| to)?(?: (?:me|us|him|her|them|it|my|your|our|the|that|those|each|every|all"
    r"|\w+)){1,4}"
)
_MORE = r"(?: (?!and\b|but\b|or\b)[\w'-]+){0,9}"
_TENDER = (
    rf"(?:i {_NOW}(?:feel|felt|came away(?: [\w]+){{0,5}} feeling)|it(?:'s| is| was)"
    rf"|it {_NOW}(?:feels|felt|seems|seemed)"
    rf"|that (?:feels|felt)) {_NOW}{_AS_IF} (?:{_KNOWS}|{_NEAR}){_MORE}"
    rf"|you(?:'ve| have)? {_NOW}(?:made|make) me feel {_AS_IF} (?:{_MINE}|{_KNOWS}|{_NEAR}){_MORE}"
    rf"|you(?:'ve| have)? {_NOW}(?:made|make) (?!it\b"
    rf"|this\b)[\w ]{{3,30}}? feel {_AS_IF} (?:{_MINE}|{_THEIRS})"
    rf"|you(?:'ve| have)? {_NOW}listened{_WHOM}? {_AS_IF} no(?:body| one) else (?:were|was)"
    rf" (?:there|in the (?:room|world|house))"
    rf"|you(?:'ve| have)? {_NOW}{_RECEIVED}{_WHOM}? {_AS_IF} (?:{_MINE}|{_NEAR}){_MORE}"
    rf"|you(?:'ve| have)? {_NOW}(?:sound|sounded|look|looked|seem|seemed|laugh|laughed|walk|walked"
    rf"|came in|sang|played|danced) {_AS_IF} {_LIGHTER}{_MORE}"
)
_BEFORE = (  # You let me hear about Jeanette, and I feel as if I'd known her
    r"(?:(?:you|i|the way you|when you|after your|because of you"
    r"|thanks to you)(?: [\w'-]+){1,9},? "
    r"(?:(?:so well )?that |and (?:now )?|so )?|after all (?:that )?you(?:'ve)? told me,? "
    r"|by now,? |today,? |(?:and|so) )?"
)
_AFTER = (
    r"(?:,? (?:and|which) (?:i(?:'m| am) (?:so |very )*(?:glad|grateful|thankful)"
    r"|i (?:love|loved|liked|enjoyed|treasure|thank|won't forget|'ll miss)|thank you|that's a gift"
    r"|it (?:did|does) me good|you made)(?: [\w'-]+){0,8})?(?:,? too)?"
)
_SO = re.compile(rf"(?i){_BEFORE}(?:{_TENDER}){_AFTER}[.!]?")
_TURNS = re.compile(
    r"(?i)\b(?:but|though (?!i|we|it)|although|however|yet|not|nobody (?!else)|nothing|none"
    r"|only you|until"
    r"|unless|without|instead|excuses?|reasons? why|lies?|lying|liar|blam\w+|complain\w*|wall"
    r"|circles"
    r"|wast\w+|waiting|waited|late|cancel\w*|miss(?:ed|ing)|fail\w*|alone|myself|again|enemy"
    r"|servant"
    r"|stranger|idiot|fool\w*|joke|child|fault|hell|war|used|drama|tantrums?|temper|mood|moods"
    r"|trick"
    r"|tricks|game|games|script|by heart|every (?:excuse|story)|worst|the hard way|stopped|quit"
    r"|gave up|given up|slept through|through|wanted|money|ignor\w+|refus\w+|shout\w*|snap\w*"
    r"|storm\w*|kept me|you were paid|cared"
    r"|never (?!done anything))\b|n't\b(?<!won't)|[\"?!;:\u201c\u201d](?=.)"
)


def is_tender(sentence: str) -> bool:
    """Whether all of it says, by way of "as if", how near or how welcome somebody is."""
    return is_wholly(sentence, _SO, _TURNS)
