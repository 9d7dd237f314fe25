"""Tender: whether a sentence says with an "as if" how near somebody has come, or how welcome.

"I feel as if I'd known her", "You welcomed me as if I were family": nothing in it means another
thing. "As if" is on the lists, and this counts against them, so only named persons, places and
gifts stand here; what somebody does as if they cared, and what the coach feels put upon by ("as if
I'd been on trial"), is left to the lists and the reader.
"""

from __future__ import annotations

from gen.tone.good_things import GIVEN, KNOWN, PERSON, PLACE, any_of
from gen.tone.wholly import is_wholly

_AS_IF = r"as (?:if|though)"
_YOU = "you(?:'ve| have)?"
_NOW = f"(?:{any_of('almost really truly now still often sometimes always just'.split())} )*"
_HAVE = r"(?:'d| had|'ve| have)"
_LONG = r"(?: (?:for years|all my life|a little|a bit|too|well|now|myself))?"
_BEEN_AT = "(?:(?:been|sat|stood) (?:there )?(?:at|in|on|by)|visited|walked through|seen)"
_KNOWS = any_of(  # I'd known her, I know your boys, I can smell it
    (
        rf"i{_HAVE}?(?: always| almost| really)? (?:know|knew|known|met) {KNOWN}{_LONG}",
        rf"i{_HAVE} {_BEEN_AT} {PLACE}(?: with you| myself)?",
        rf"i{_HAVE} been there",
        rf"i{_HAVE}? (?:always )?known you (?:for years|all my life|always)",
        rf"i (?:can|could) (?:see|picture) {KNOWN}",
        rf"i (?:can|could) (?:hear|smell|taste) {GIVEN}",
        rf"i{_HAVE}? (?:made|found|gained|won) an? (?:new |good |real )*friend",
        rf"i{_HAVE} learn(?:ed|t) as much from you as you (?:did|have) from me",
        rf"i{_HAVE} been given an? (?:present|gift)",
    )
)
_LONG_KNOWN = rf"we{_HAVE}(?: always)? known each other (?:for (?:years|ever)|all our lives|always)"
_FLEW_BY = any_of(  # and not: you treated me as if we'd only met yesterday
    (
        (
            rf"we{_HAVE}?(?: only| just)+ (?:began|begun|started|met|spoke|spoken)"
            r" (?:yesterday|last (?:week|month|spring|summer|autumn|fall|winter)|a week ago)"
        ),
        (
            r"it was (?:only )?(?:yesterday|last (?:week|month|spring|summer|autumn|fall|winter))"
            r" (?:that )?we (?:met|began|started)"
        ),
    )
)
_WELCOME = any_of(
    (
        "(?:one |part )?of (?:the|your) family",
        "(?:your )?family",
        "an old friend",
        "a (?:dear |good |close )?friend",
        "old friends",
        "friends",
        "at home",
        "welcome",
        "one of you",
    )
)
_BE = rf"(?:i|we|they|she|he)(?:{_HAVE} always been|'m|'re|'s| am| are| is| were| was)"
_IS_HOME = rf"{_BE} {_NOW}{_WELCOME}"
_BELONGS = rf"(?:i|we|they|she|he){_HAVE}?(?: always)? (?:belong|belongs|belonged|mattered|counted)"
_ALL = "me us them him her strangers newcomers everyone everybody people guests".split()
_WHOM = any_of(
    _ALL,
    (
        PERSON,
        "my (?:wife|husband|partner|mother|father|son|daughter|children|kids|friend)",
        "(?:each|every) (?:newcomer|stranger|guest|child|pupil)",
        "all of us",
        "the (?:others|shy ones|new ones|beginners)",
    ),
)
_HEARD = "(?:each|every) (?:page|question|word|line|poem|song|child|voice)"
_RECEIVED = any_of("welcomed greeted treated received hugged took".split(), ("took in", "take in"))
_LIGHTER = any_of(  # you sounded as if a weight had gone
    (
        (
            r"a (?:great |heavy |huge )?(?:weight|load|stone|burden)(?:'d| had| has)"
            r" (?:gone|lifted|fallen|been lifted)(?: (?:off|from) your (?:shoulders|chest|heart))?"
        ),
        rf"you{_HAVE} (?:slept well|come home|found your feet)",
        rf"you{_HAVE} (?:put|laid) down a (?:great |heavy )?(?:weight|load|stone|burden)",
        rf"you{_HAVE} (?:been born to it|never done anything else)",
    )
)
_MADE = f"{_YOU} {_NOW}(?:made|make)"
_FEELS = f"(?:i|it) {_NOW}(?:feels?|felt) {_NOW}"
_TENDER = any_of(
    (
        (
            rf"(?:{_FEELS}|(?:it's|it is|it was|it seems) {_NOW}|{_MADE} me feel )"
            rf"{_AS_IF} (?:{_KNOWS}|{_LONG_KNOWN})"
        ),
        rf"{_FEELS}{_AS_IF} {_FLEW_BY}",
        rf"{_MADE} {_WHOM} feel {_AS_IF} (?:{_IS_HOME}|{_BELONGS})",
        rf"{_YOU} {_NOW}{_RECEIVED} {_WHOM}(?: in)? {_AS_IF} (?:{_IS_HOME}|{_LONG_KNOWN})",
        (
            rf"{_YOU} {_NOW}(?:read|answered|heard|treated|welcomed) {_HEARD} {_AS_IF}"
            r" (?:it|she|he|they) (?:really )?(?:mattered|counted)"
        ),
        (
            rf"{_YOU} {_NOW}listened(?: to (?:me|us|{PERSON}))? {_AS_IF}"
            r" no(?:body| one) else (?:were|was) (?:there|in the (?:room|world|house))"
        ),
        rf"you {_NOW}(?:sound|sounded|look|looked|sang|played|danced|spoke) {_AS_IF} {_LIGHTER}",
    )
)
_TOLD = r"(?:told me|let me hear|spoke to me|talked to me|wrote to me|speak|talk)"
_FONDLY = r"(?: so (?:well|warmly|fondly|lovingly|kindly))?"
_BEFORE = any_of(  # You let me hear about Jeanette, and
    (
        (
            rf"(?:you|you've|the way you|when you) {_TOLD} (?:about|of) {KNOWN}{_FONDLY},? "
            r"(?:and (?:now |so )?|so (?:that )?|that )?"
        ),
        r"after all (?:that )?you(?:'ve)? told me,? ",
        "(?:by now|today|thanks to you),? ",
        "(?:and|so) ",
    )
)
_AFTER = any_of(
    (
        r",? and (?:i'm|i am) (?:so |very )*(?:glad|grateful|thankful)(?: (?:of|for) (?:it|that))?",
        r",? and i (?:loved|treasure|won't forget) (?:it|that)",
        ",? and thank you",
        ",? too",
    )
)
_SO = rf"(?i)(?:{_BEFORE})?(?:{_TENDER})(?:{_AFTER})?[.!]?"


def is_tender(sentence: str) -> bool:
    """Whether all of it says, by way of "as if", how near or how welcome somebody is."""
    return is_wholly(sentence, _SO)
