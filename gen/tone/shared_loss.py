"""Shared loss: whether a sentence says that the two lost an hour, or a chance, and not by whom.

"We lost the slot for going through your statement" is what came of it, told of both. Whose doing it
was makes it another sentence ("we lost a month to your phone"), which is left to the reader.
"""

from __future__ import annotations

from gen.tone.good_things import any_of
from gen.tone.wholly import is_wholly

_LOST = any_of(
    (
        "lost",
        "missed",
        "ran out of",
        "had (?:no|less|little|too little|hardly any)",
        "didn't (?:get|reach|have)",
        "couldn't (?:get|use|have|hold)",
        "had to (?:drop|skip|leave out|put off|move|do without)",
        "went without",
    )
)
_HOW_MUCH = any_of(
    """
    a an the that our one two three four half of first last second booked
    autumn spring summer winter monday tuesday wednesday thursday friday saturday sunday
    """.split()
)
_TIME = any_of(
    """
    slots? places? hours? chances? times? days? weeks? months? sessions? calls? evenings? mornings?
    afternoons? windows? dates? thread momentum rhythm bookings? openings? rehearsals? practice
    stretch term season
    """.split()
)
_DOING = any_of(
    """
    discussing discuss finishing finish planning plan practising practicing practise practice
    preparing prepare reading read rehearsing rehearse settling settle starting start trying try
    """.split(),
    ("go(?:ing)? (?:through|over)", "look(?:ing)? (?:at|through|over)", "work(?:ing)? on"),
    ("talk(?:ing)? (?:about|through|over)", "run(?:ning)? (?:through|over)"),
)
_WORK = any_of(
    """
    agenda answers application book budget case chapter chapters contract draft end essay exam
    figures form forms grant interview letter list notes numbers opening outline pages part piece
    pitch plan plans presentation programme program project proposal questions report results scene
    schedule script slides song songs speech statement steps syllabus talk thesis
    """.split()
)
_THIS = (
    "(?:(?:your|the|our|a|that|any|two|three) )?"
    "(?:(?:personal|final|first|last|next|new|second|whole|other|opening) )?"
    rf"{_WORK}"
)
_FOR = rf"(?: (?:for|to|with|on|of|in which to|when we could) (?:{_DOING}(?: {_THIS})?|{_THIS}))?"
_WHEN = (
    "(?: (?:that|this) (?:day|week|month|morning|afternoon|evening)| twice"
    "| before the (?:board|committee|panel|jury|deadline|interview|exam|meeting|concert|holidays)"
    "(?: (?:met|began|started|closed|came|sat))?)?"
)
_SO = (
    rf"(?i)(?:(?:so|and|then|in the end|that way|this time),? )?we(?:'ve| have|'d)? {_LOST}"
    rf" (?:{_HOW_MUCH} )*{_TIME}{_FOR}{_WHEN}[.]?"
)


def is_shared_loss(sentence: str) -> bool:
    """Whether all of it says what the two of them lost, and lays it on nobody."""
    return is_wholly(sentence, _SO)
