"""Cares more: whether a sentence says that the client matters more to the coach than the work.

"I care about how you are a good deal more than about chapter three" puts no label on anybody. It
counts only where it is the client that comes first, and work by its name that comes second: "more
about you than your laziness", or than a person, is something else.
"""

from __future__ import annotations

from gen.tone.good_things import PERSON, any_of
from gen.tone.wholly import is_wholly

_VERY = f"(?:{any_of('really truly honestly always still just do also both'.split())} )*"
_MORE = any_of(
    (
        (
            "(?:(?:far|much|so much|very much|way|a lot|a good deal|a great deal|a whole lot|always"
            "|infinitely) )?(?:more|better)"
        ),
    )
)
_ARE = any_of(
    "are feel sleep do".split(),
    ("get on", "'re (?:doing|feeling|sleeping|coping|getting on|keeping)"),
    ("are (?:doing|feeling|sleeping|coping|getting on|keeping)",),
)
_WELL = any_of(
    "health sleep rest peace well-?being welfare happiness safety recovery nights heart".split(),
    ("peace of mind",),
)
_YOU = r"(?:you(?: both| two| all)?|the two of you|both of you)"
_FIRST = any_of(
    (
        rf"{_YOU}(?: as (?:a|two) (?:person|people))?",
        rf"how (?:you|the two of you)(?: both| all)? ?{_ARE}",
        rf"your {_WELL}(?: and your {_WELL})?",
        rf"you and {PERSON}",
        "(?:whether|that) you(?:'re| are) (?:well|all right|okay|ok|safe|happy|rested)",
    )
)
_WORK = any_of(
    """
    application applications award awards book books business calendar chapter chapters contract
    contracts deadline deadlines degree diary draft drafts essay essays exam exams fee fees figures
    finish goal goals grade grades invoice invoices job league list lists manuscript marathon marks
    match medal medals money novel number numbers page pages paper paperwork piece pitch plan plans
    prize prizes programme program project projects promotion publication race races recital report
    result results ribbon schedule score scoreboard scores script sessions show slides speech
    summit syllabus targets test tests thesis time timetable title titles trophy viva work
    """.split()
)
_WHICH = any_of("the a an any your this that our my some every all these those".split())
_HOW = any_of("finished first last next final single one whole new good".split())
_COUNTED = "(?: (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[0-9]+))?"
_THING = f"(?:{_WHICH} )*(?:{_HOW} )?{_WORK}{_COUNTED}"
_THINGS = f"{_THING}(?:,? (?:or|and) (?:about )?{_THING})?"
_ABOUT = "(?:about|for|of|over)"
_THAN = rf"than (?:i (?:do|care|mind|worry|think) )?(?:{_ABOUT} )?"
_WELL_THEN = "(?:well|rested|safe|happy|healthy|all right|okay|ok|asleep|at peace|at ease)"
_DONE = "(?:done|finished|ready|published|promoted|on time|finished on time)"
_WEIGHS = any_of(
    (
        (
            rf"i(?:'ve| have)? {_VERY}(?:cared?|mind|worry|think)(?: {_MORE})? {_ABOUT} {_FIRST}"
            rf"(?:,? {_MORE})? {_THAN}{_THINGS}"
        ),
        (
            rf"i(?:'m| am| was|'ve been) {_VERY}{_MORE} (?:worried|concerned|interested|anxious)"
            rf" (?:about|for|in) {_FIRST} {_THAN}(?:in )?{_THINGS}"
        ),
        (
            rf"i {_VERY}care (?:(?:far|much|a lot|a good deal) )?less {_ABOUT} {_THINGS} {_THAN}"
            rf"{_FIRST}"
        ),
        (
            rf"{_FIRST} {_VERY}(?:matters?|means?|counts?)(?: to me)? {_MORE}(?: to me)? {_THAN}"
            rf"{_THINGS}"
        ),
        rf"(?:you|your (?:health|safety|recovery)) comes? (?:first|before {_THINGS})",
        (
            rf"(?:i'd|i would) (?:much |far )?(?:rather|sooner) (?:you were|(?:see|have|know) you)"
            rf" {_WELL_THEN} (?:than|and not) (?:(?:(?:that )?you were )?{_DONE}"
            rf"|(?:see|have|know) you {_DONE}|(?:(?:see|have|know|read|get|hold) )?{_THINGS})"
        ),
    )
)
_AND = "(?:,? and (?:always (?:have|will)|i always (?:have|will)|that won't change|i mean it))?"
_SO = rf"(?i)(?:and |so |but )?{_WEIGHS}{_AND}[.!]?"


def cares_more_than_for_work(sentence: str) -> bool:
    """Whether all of it says that the client comes before what the two work on."""
    return is_wholly(sentence, _SO)
