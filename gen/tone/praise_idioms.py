"""Praise idioms: whether a sentence is glad, or praises, in a turn of speech: I'm over the moon.

The reader knows few of them, and takes them for anger or for mockery. They count against a phrase
of the lists, so all that may be said in one is listed here: "I'm over the moon about your news" is,
"that you finally paid" is not, nor is any "by the way you …".
"""

from __future__ import annotations

from gen.tone.good_things import GOOD, NEWS, PERSON, THING, WORK, any_of
from gen.tone.wholly import is_wholly

_VERY = f"(?:{any_of('so very really truly quite absolutely just still both simply'.split())} )*"
_I_AM = r"(?:i|we)(?:'m| am|'re| are| was| were|'ve been| have been)"
_GLAD = any_of(
    (
        "over the moon",
        "chuffed(?: to (?:bits|pieces))?",
        "tickled(?: pink| to bits)",
        "made up",
        "thrilled to (?:bits|pieces)",
        "(?:as )?proud as (?:punch|a peacock|anything)",
        "(?:as )?pleased as punch",
        "(?:as )?happy as larry",
        "on cloud nine",
        "walking on air",
        "jumping for joy",
        "beaming",
        "buzzing",
        "stoked",
        "overjoyed",
        "so proud i could (?:burst|cry|sing)",
    )
)
_STRUCK = any_of(("bowled over", "blown away", "knocked out", "floored"))  # as anger can be, too
_TO_YOU = r"(?:you(?: both| two| all)?|the two of you|both of you)"
_GOT = r"(?:got|won|passed|landed|earned|published|sold)"
_WENT_WELL = any_of(
    (
        rf"you(?:'ve| have)? {_GOT} (?:(?:an? )?{NEWS}|{WORK})",
        (
            r"you(?:'re| are)(?: both| all)? (?:well|safe|home|on the mend|engaged|expecting)"
            r"(?: again)?"
        ),
        r"(?:she|he|they|the baby)(?:'s| is|'re| are) (?:well|here|safe|home|better)(?: again)?",
        r"it(?: all)? (?:went|worked out|turned out|is going|has gone)(?: so| very)* well",
        rf"{_TO_YOU}'re getting married",
    )
)
_OF_WHAT = any_of(
    (
        rf" for {_TO_YOU}(?: and {PERSON})?",
        rf" (?:about|at|by|with|over) {GOOD}",
        rf" to (?:hear|see|read|get|have) (?:of |about )?{GOOD}",
        rf"(?: to hear)?(?: that)? {_WENT_WELL}",
    )
)
_HATS_OFF = any_of(
    (
        "(?:my )?hats?(?:'s)? off",
        "i (?:really |do )?take my hat off",
        "kudos",
        "three cheers",
        "all credit",
    )
)
_WENT_ON = rf"(?:(?:keeping|the way you kept) (?:going|at it)|finishing {WORK})"
_DID_WELL = any_of(
    (
        "(?:knocked|knock) my socks off",
        "knocked (?:it|that|this) out of the park",
        "(?:did|do|done) (?:yourself|yourselves|us) proud",
        "made my (?:day|week|year)",
        "played a blinder",
        "smashed it",
        "nailed it",
        "aced it",
    )
)
_A_STAR = any_of(
    (
        "one in a million",
        "a(?:n absolute)? (?:star|gem|treasure)",
        "the bee's knees",
        "a joy",
        rf"a credit to (?:yourself|yourselves|{PERSON})",
    )
)
_PRAISES = any_of(
    (
        rf"{_I_AM} (?:both )?{_VERY}{_GLAD}(?:{_OF_WHAT})?",
        rf"{_I_AM} (?:both )?{_VERY}{_STRUCK} by {GOOD}",
        rf"{_I_AM} (?:both )?{_VERY}a (?:great|big|huge|real) fan of (?:you|yours|{GOOD})",
        rf"{_HATS_OFF}(?: (?:to|for) {_TO_YOU})?(?: (?:for|on|to) {GOOD}| for {_WENT_ON})?",
        rf"you(?:'ve| have)? {_VERY}{_DID_WELL}(?: with {GOOD})?",
        rf"you(?:'ve| have)? {_VERY}(?:blew|blown) me away with {GOOD}",
        rf"{GOOD} (?:blew me away|knocked my socks off|bowled me over|made my (?:day|week|year))",
        rf"you(?:'re| are) {_VERY}{_A_STAR}",
        (
            rf"(?:i|we) (?:really |do |still )*(?:rate|believe in|adore|treasure|admire)"
            rf" (?:{_TO_YOU}|{GOOD})(?: (?:very|so|really) highly| very much| so much)?"
        ),
        (
            rf"(?:i|we) could(?:n't| not) be (?:happier|prouder|more (?:proud|pleased|glad))"
            rf" (?:for|of) {_TO_YOU}"
        ),
        (
            rf"(?:i|we) could(?:n't| not) be (?:happier|prouder|more (?:proud|pleased|glad))"
            rf" (?:about|with|for|of) {GOOD}"
        ),
    )
)
_AND = any_of(
    (
        r",? and (?:so (?:is|are) (?:we|everyone here|my \w+)|i mean it|thank you)",
        r",? and (?:i'm|i am) (?:so |very )*(?:glad|proud|happy) (?:of|for) you",
    )
)
_AS_PRAISE = rf"(?i){_PRAISES}(?:{_AND})?[.!]?"

_GOOD_OF_YOU = r"(?:good|kind|nice|decent|thoughtful|brave|lovely|sweet) of"
_US = r"(?:me|us)"
_FAMILY = any_of("mother father wife husband partner family".split())
_AT_ONCE = any_of(
    (
        "first",
        "in person",
        "straight away",
        "right away",
        "at once",
        "beforehand",
        "in good time",
        "yourself",
        "so soon",
        "so early",
    )
)
_DID = any_of(
    (
        rf"(?:tell|ring|ask|write to|call|text|invite) {_US}(?: {_AT_ONCE})?",
        rf"let {_US} know {_AT_ONCE}",
        rf"(?:tell|ask|write to) {_US} (?:about|after|of) (?:{THING}|my {_FAMILY})",
        rf"(?:show|send|bring|give|lend|read) {_US} {THING}",
        rf"(?:show|send|bring|share|give|lend) {THING}(?: with {_US}| to {_US})?",
        (
            rf"explain(?: it(?: all)?| everything)?(?: to {_US})?"
            "(?: so (?:carefully|kindly|clearly|openly))?"
        ),
        rf"write(?: to {_US})?(?: so (?:kindly|openly|warmly))?(?: {_AT_ONCE})?",
        "say so",
        rf"ask after {_US}",
        "offer",
        "(?:come|drive|travel) (?:all that way|all this way|so far)",
    )
)
_NOT_SILENT = (
    r"(?:,? (?:and not|rather than|instead of) (?:just )?let(?:ting)? it (?:slide|go|lie))"
)
_WROTE = (  # you wrote such a thoughtful letter, and it was kind of you to explain
    rf"(?:you (?:wrote|sent)(?: {_US})? (?:such )?an? (?:kind|thoughtful|lovely|honest|warm|good"
    r"|beautiful|careful|brave|sweet|nice) (?:letter|note|message|email|card),? and )?"
)
_TAKEN_UP = (  # your colour-coded system is now used by two of my students
    r"(?i)your (?!.*\b(?:excuse\w*|lame|silly|crazy|stupid|annoying|endless|so-called)\b)"
    r"(?:[\w'\u2019-]+ ){0,4}(?:systems?|methods?|spreadsheets?|charts?|templates?"
    r"|ideas?|tricks?|tips?|recipes?|questions?|maps?|planners?|diagrams?|sheets?|lists?)"
    r" (?:is|are) (?:now |still )?(?:being )?used by"
    r" (?:two|three|four|some|several|many|others|half|all)(?: of)?"
    r"(?: (?:my|our)(?: other)? (?:students|clients|colleagues|people|friends))?[.!]?"
)
_TO_SHOW = (
    r"(?i)you(?:['\u2019]ll| will|['\u2019]d| would) have something to show (?:the|your)"
    r" (?:girls|boys|kids|children|family|daughters?|sons?|mum|mom|dad|wife|husband)[.!]?"
    r"|you(?:['\u2019]ll| will) (?:see|find out) for yourself what"
    r" (?:it|they|he|she|your (?:team|crew|people|staff|lads|group)) can do[.!]?"
)
_TOLD_US = (  # to tell us, and not just let it slide
    rf"(?i){_WROTE}(?:it (?:was|is)|it's|that was) {_VERY}{_GOOD_OF_YOU} {_TO_YOU} to {_DID}"
    rf"{_NOT_SILENT}?[.!]?"
)


_BRIGHTENED = (  # your stories about third class have brightened many a Monday
    r"(?i)(?:you have (?:a |such |so much |great )?[\w ]{3,20}, and )?your (?:stories|tales|jokes)"
    r" (?:(?:about|of|from) (?!why|how|what|where|being|your|not)[\w' \u2019-]{3,40} )?"
    r"(?:(?:have|always) )*"
    r"(?:brightened|lit up|cheered) (?:up )?(?:my|our|many|every|a lot of)[\w' \u2019-]{0,40}[.!]?"
)
_WHOLE = (_TOLD_US, _TAKEN_UP, _TO_SHOW, _BRIGHTENED, _AS_PRAISE)


def is_praise_idiom(sentence: str) -> bool:
    """Whether all of it is glad for the client, or praises, in a turn of speech."""
    return any(is_wholly(sentence, each) for each in _WHOLE)
