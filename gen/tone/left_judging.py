"""Left judging: whether a condition has the client, and whoever helps, find when it is time.

"Come back when you and your doctor think it's the right time" pushes nobody, and reads no mind.
Who helps does so by trade, and what is found is of the time or of the work. What is said of the
client ("that you're stable", "that you were wrong") is a finding of another sort, and is left to
the reader.
"""

from __future__ import annotations

from gen.tone.good_things import any_of
from gen.tone.wholly import is_wholly

_BY_TRADE = any_of(
    """
    consultant counsell?or doctor dietitian gp midwife nurse oncologist physio physiotherapist
    psychiatrist psychologist specialist surgeon therapist
    """.split(),
    ("(?:social|care|support|key) ?worker", "health visitor", "(?:care|medical) team", "clinic"),
)
_SEES = any_of("seeing treating helping supporting".split(), ("looking after", "caring for"))
_WHO_HELPS = any_of(
    (
        rf"(?:your|the) (?:own )?{_BY_TRADE}",
        rf"whoever(?:'s| is) {_SEES} you",
        "whoever (?:you're|you are|you) (?:seeing|see|working with|talking to)",
        "whoever (?:treats|helps|sees|supports|looks after|cares for) you",
        "the (?:people|person|team) (?:who (?:treats?|helps?|looks? after) you|treating you)",
        r"dr\.? [a-z]+",
    )
)
_BOTH = f"(?:{any_of('both all each together really'.split())} )*"
_FINDS = _BOTH + any_of("think thinks feel feels agree agrees find finds say says decide".split())
_IT = any_of(
    """
    it this that coaching running training writing lessons deadlines pages sessions calls
    """.split(),
    ("(?:a|the|another|some|any) (?:deadline|session|call|race|plan|course|work|hour|training)",),
    ("(?:more|weekly|our) (?:sessions|calls|work|coaching|training|lessons)",),
)
_WOULD = any_of("would wouldn't will won't could can".split(), ("would not", "will not", "might"))
_SUITS_YOU = any_of(
    (
        "(?:do|be) you good",
        "do you (?:more )?(?:good|no harm|any harm)",
        "set you back",
        "be (?:too much|too soon|too early|a good idea|good for you|all right|right|a help)",
        "be (?:welcome|fine|enough|a pleasure)",
        "(?:help|suit|tire|harm|hurt|weigh on|strain|overload) you",
        "help",
    )
)
_TIME = any_of(
    (
        "(?:the |a )(?:right|good|better) (?:time|moment|day)",
        "(?:the )?time",
        "right(?: for you)?",
        "all right(?: for you)?",
        "a good idea",
        "(?:not |no longer )?too (?:soon|early|much)",
        "soon enough",
        "good for you",
    )
)
_SUITS = any_of(
    (
        f"(?:it's|it is|it'd be|it would be|this is|now's|now is|the time is) {_TIME}",
        f"{_IT} {_WOULD} {_SUITS_YOU}",
        "the time(?:'s| has) come",
    )
)
_THAT_IT_SUITS = f"(?:,? (?:that |if |whether )?{_SUITS})"
_THAT_YOU_COULD = f"(?:{_THAT_IT_SUITS}| so| (?:that )?you(?:'re| are|'d be) ready| ready)"
_UNTIL = "(?:when|once|whenever|until|till|as soon as|if)"
_GO_BACK = "(?:start|begin|go back to|get back to|take up|return to|pick up)"
_WORK = any_of("running training writing work working lessons sessions coaching".split())
_COME = any_of(
    (
        "(?:do )?come(?: back)?(?: to me)?",
        "(?:write|ring|call|get in touch|drop me a line|let me know)(?: to me| me)?",
        "(?:start|begin)(?: again)?",
        "return",
        f"{_GO_BACK} (?:(?:the|your) (?:book|thesis|novel)|{_WORK})(?: again)?",
    )
)
_ASK = any_of(
    "ask".split(), ("check with", "talk (?:it over )?with", "speak (?:to|with)", "have a word with")
)
_AND_DO = (
    "(?:,? (?:and|then) (?:then )?"
    "(?:come back|write|ring|call|let me know|drop me a line|tell me)(?: to me| me)?)?"
)
_SO = (
    rf"(?i)(?:(?:please |just |then )?{_COME} {_UNTIL} )?"
    rf"(?:you(?: yourself| yourselves)?,? and {_WHO_HELPS},?|{_WHO_HELPS} and you(?: yourself)?)"
    rf" {_FINDS}{_THAT_YOU_COULD}?{_AND_DO}[.]?"
    rf"|(?:please |just |then )?{_COME} {_UNTIL} (?:{_WHO_HELPS} {_FINDS}{_THAT_IT_SUITS}"
    rf"|you(?: yourself| yourselves) {_FINDS}{_THAT_YOU_COULD}){_AND_DO}[.]?"
    rf"|(?:please |just |first )*{_ASK},? {_WHO_HELPS}(?: first)?{_THAT_IT_SUITS}{_AND_DO}[.]?"
)


def leaves_the_judging(sentence: str) -> bool:
    """Whether all of it has the client, and whoever helps, find when the time is right."""
    return is_wholly(sentence, _SO)
