"""Kind words: turns of speech that are warm, or good news, whatever their single words look like.

"I think the world of you", "I'd tell a friend the same", "you don't need me for that any more": the
reader knows few of them, and takes them for threats or for guesses. What else a sentence says is
left to the reader; by itself, and not as what the kind words are said to lead to.
"""

from __future__ import annotations

import re

from gen.tone.wholly import compiled, with_straight_marks

_VERY = r"(?:(?:really|truly|honestly|still|always|so|very|just|both|also|absolutely|quite) )*"
_I_HAVE = rf"i(?:'ve| have) {_VERY}(?:got )?"
_I_AM = rf"i(?:'m| am|'ve (?:{_VERY})been|'ll {_VERY}be| will {_VERY}be) {_VERY}"
_WOULD = r"(?:'d| would)"
_THIS = r"(?:this|that|it|so|the (?:very )?same(?: thing)?|exactly (?:this|that|the same))"
_DEAR = (
    r"(?:an?|any|my|our)(?: (?:own|best|good|old|oldest|close|closest|dear|dearest))*"
    r" (?:friend|sister|brother|son|daughter|child|mother|mum|mom|dad|father|cousin|wife|husband"
    r"|family)(?: of mine)?"
)
_YOURS = (  # you; you both; your boys; what you do for this city; how you carried that
    r"(?:(?:(?:the two|both|all) of )?you(?: (?:both|all|two))?(?: and your \w+)?"
    r"|(?:this|that|these|those|the) (?:\w+ ?){1,3}(?:of yours)?"
    r"|(?:your|all your) (?:\w+ ?){1,3}"
    r"|(?:all (?:that )?|everything |what |how |the way )you(?:'ve|'re)?(?: \w+){1,9}?)"
)
_TIME_FOR = (
    r"(?:(?:all|nothing but) )?(?:the |a )?(?:time in the world|(?:real |huge |very )*soft spot"
    r"|(?:highest|greatest|utmost|deepest) (?:regard|respect|admiration)|lot of (?:time|respect"
    r"|love|admiration)|huge admiration|great (?:respect|affection|fondness)|respect|admiration)"
)
_WARM = (
    (
        r"(?:and )?in such an? (?:nice|kind|lovely|warm|sweet|thoughtful|gracious|good)"
        r" (?:note|letter|way|e-?mail|message|card|text)"
    ),
    (
        rf"i {_VERY}think (?:the (?:absolute )?world|(?:very |so |really )?highly|a lot"
        rf"|a great deal|so much) of {_YOURS}(?:,? and of {_YOURS})?(?:,? and so (?:does|do)"
        rf" (?:your|the|all) (?:\w+ ?){{1,3}})?"
    ),
    rf"i hope you know how much i think of {_YOURS}",
    (
        rf"{_YOURS} {_VERY}means? (?:the world|a (?:lot|great deal)|so much) to"
        r" (?:me|us)(?: and (?:to )?(?:\w+ ?){1,3})?"
    ),
    rf"i{_WOULD} (?:say|tell) {_THIS} to {_DEAR}",
    rf"i{_WOULD} (?:tell|say to) {_DEAR} {_THIS}",
    rf"i{_WOULD} want (?:{_DEAR}|some(?:one|body)) to (?:tell me|say) {_THIS}(?: to me)?",
    rf"if you were {_DEAR}, i{_WOULD} (?:say|tell you) {_THIS}",
    (
        rf"(?:you know )?(?:that )?{_I_AM}(?:in your corner|rooting for you"
        r"|cheering (?:you on|for you)|on your side|your biggest fan)"
        r"(?:,? and (?:i )?always will(?: be)?)?(?: from here)?"
    ),
    rf"{_I_AM}(?:fond|proud|in awe) of {_YOURS}",
    rf"i could(?:n't| not) be (?:prouder|more proud) of {_YOURS}",
    rf"{_I_HAVE}your back",
    rf"{_I_HAVE}{_TIME_FOR} for {_YOURS}",
    r"you(?:'ve| have) (?:always )?(?:got )?a friend in me",
    (
        r"(?:i (?:really )?take my hat off|(?:my )?hats?(?:'s)? off) to"
        r" (?:you|the two of you)(?: both)?(?: for [\w' ]+)?"
    ),
    (
        r"(?:any|every|whichever|the next) (?:\w+ ){1,2}(?:would|will) be (?:so )?lucky to"
        r" (?:have|get|work with) you"
    ),
    (
        r"(?:people|they|others|anyone|whoever \w+ \w+ \w+) (?:will|would) be (?:so )?lucky to"
        r" (?:have|get|meet|work with) you"
    ),
    rf"i{_WOULD} move mountains for you(?: if i could)?",
    (
        r"i(?:'ll| will) always be (?:glad|grateful|thankful) (?:that )?(?:our paths crossed|we met"
        r"|(?:i |to have )(?:met|knew|known) you)"
    ),
)
_STAYS = r"(?:stay|keep|get|go|find|do|make|run|lead|hold|carry|be|walk|plan)"
_GOOD_NEWS = (
    (
        rf"you (?:don't|no longer|do not) {_VERY}need (?:me|a coach|coaching|our \w+)"
        rf"(?: (?:for (?:that|this|it)|to {_STAYS}(?: \w+){{1,5}}?))?(?: any ?more| now)?"
    ),
    rf"you can {_STAYS}(?: \w+){{1,4}} without me(?: now)?",
    (
        r"(?:it's|it is) (?:so |very )?(?:plain|clear|obvious|(?:easy|lovely|good) to see)"
        r" how (?:much|deeply|dearly) you (?:love|care (?:about|for)|enjoy|treasure|think of)"
        r" (?:(?:your \w+|this|that|them|him|her)\b[\w' ]{0,30}?|what you do)"
    ),
)
_DEED = (
    r"(?:had|made|wrote|sent|did|went to|booked|opened|finished|started|told|asked|rang|called"
    r"|faced|filed|signed|cleared|sorted|tackled|took)"
)
_HAD_PUT_OFF = (  # what took courage
    rf"(?:(?:you|and) )?(?:'ve |have )?{_DEED} (?:the|that|a|those|your|all the)"
    r" (?:\w+ ){1,4}?(?:that )?you(?:'d| had) been"
    r" (?:putting off|dreading|avoiding|afraid of)(?: for [\w ]{1,25}?)?"
)
_DID_ALONE = (  # what was seen: you ended up looking things up yourself
    r"(?:and )?you (?:ended|finished|wound) up \w+ing (?:\w+ ){1,6}?(?:yourself|on your own|alone)"
    r"(?:,? (?:after|between|before|outside|without) (?:\w+ ?){1,4})?"
)
_NOT_HOPED_FOR = (  # I know this isn't the call you were hoping for
    r"(?:(?:i|we) (?:know|realise|realize|understand|appreciate|see|can see|imagine|expect|suspect"
    r"|'m aware|am aware|guess)(?: that)? )?"
    r"(?:(?:this|it|that)(?: (?:phone )?(?:call|letter|news))?"
    r"(?:'s| is| was| may| might| will| won't| isn't| wasn't| probably| certainly| surely| be| not"
    r"| very likely)+"
    r"|(?:i|we)(?:'m| am| was|'ve| have)? (?:so |very |really )*(?:sorry|sad) (?:that )?"
    r"(?:this|it)(?:'s| is|)(?: not|n't))"
    r" (?:(?:the|an?) (?:\w+ ){1,2}?(?:that |which )?|what |how |where )"
    r"you(?:'d| had|'ve| have| were| are| would|'re| may| might| both| all)+"
    r"(?: (?:been|be|have|all|both|really|perhaps|maybe))*"
    r" (?:hop|expect|want|lik|look|wish|wait|ask|pray|plan)\w*(?:(?: forward)? (?:for|to))?"
    r"(?: (?:hear|get|read|have|open|see|receive|end|go|be)(?: from me)?)?"
    r"(?: from (?:me|us))?(?: (?:today|now|tonight|this \w+))?(?:, i know)?"
    r"|(?:(?:i|we) (?:know|realise|realize|understand)(?: that)? )?"
    r"you(?:'d| had| were|'ve been|'ve) (?:hop|look|wish)\w+ (?:"
    r"for (?:an?|another) (?:different|better|other|happier|longer)(?: \w+)?"
    r"|(?:that )?(?:we|i|it|things|this)(?:'d| could| would| might)"
    r" (?:say yes|go|keep|carry|continue|work|stay|last|be)(?: \w+){0,5}?)"
)
_HARD_TO_TELL = (  # I've been putting off telling you this one: it is the news that weighs
    r"i(?:'ve| have| had|'d)(?: been)? (?:putting off|put off|dreading|dreaded|been dreading)"
    r" (?:(?:having to )?(?:tell|telling|say|saying)(?: you)?(?: (?:this|it|that|so|goodbye))?"
    r"(?: one)?|(?:having |making )?this (?:call|talk|conversation|letter|news|day|moment))"
    r"(?: for (?:\w+ ){0,2}(?:days|weeks|months|while))?"
)
_CALLED = r"(?:, (?!(?:and|but|so|or|because|though|which|if|not|even|until|yet)\b)\w+)?"
_ENDS = r"(?=\s*(?:[.,;!]|$)|,? (?:and|so) )"
_WHOLE_CLAUSES = (
    *_WARM,
    *_GOOD_NEWS,
    _HAD_PUT_OFF,
    _DID_ALONE,
    _HARD_TO_TELL,
    _NOT_HOPED_FOR,
)
_CLAUSE = (
    r"(?i)(?:^|(?<=[,;] )|(?<=\band )|(?<=\bbut )|(?<=\bthat ))"
    rf"(?:{'|'.join(_WHOLE_CLAUSES)})"
    rf"{_CALLED}{_ENDS}"
)
_TURNS = (
    r"(?i)\b(?:but|though|although|however|yet|not|never|no|nobody|nothing|only|until|unless|except"
    r"|finally|at last|at all|anyway|still|even|sound|own (?:voice|way|words?)|could have|more than"
    r"|pretend\w*|wast\w+|fail\w*|li(?:e|es|ed|ar)|blam\w+|wine|beer|drink\w*|phone|money|excuses?"
    r"|cheat\w*|hurt\w*|attention|pity|refund)\b|[\"?\u201c\u201d]"
)
_WHOLE = r"(?i)(?:i|you|we|it|he|she|they|my|your|our|this|there|the|when|after|in|on)\b"
_JOINS = (
    r"(?i)^(?:[\s,;.!]|\b(?:and|so|too|also|now)\b)+|(?:[\s,;]|\b(?:and|but|so)\b)+(?=[.!]?\s*$)"
)


def rest_beside(sentence: str) -> str | None:
    """What a sentence says beside its kind words; empty for nothing.

    None where it has none, or where the rest hangs on them: which is why it hurts.
    """
    plain = with_straight_marks(sentence)
    rest, found = plain, False
    for clause in compiled(_CLAUSE).finditer(plain):
        if not compiled(_TURNS).search(_of_idiom(clause[0])):
            rest, found = rest.replace(clause[0], "", 1), True
    if not found:
        return None
    bare = re.sub(_JOINS, "", rest)
    if not re.search(r"\w", bare):
        return ""
    return bare if re.match(_WHOLE, bare) else None


def _of_idiom(clause: str) -> str:
    """The clause without the "nothing" and "no longer" of the turns of speech themselves."""
    of_idioms = (
        r"(?i)\bnothing but\b|\bno longer\b|\b(?:do|could|is|was|may|might|be|will) not\b|'s not\b"
    )
    return re.sub(of_idioms, "", clause)
