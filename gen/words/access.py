"""Access: what stays open to the client after the end, and how long."""

from __future__ import annotations

import re

from gen.case import Case, Fields
from gen.words.articles import with_the
from gen.words.beginnings import until
from gen.words.how_long import how_long, without_once
from gen.words.joints import lower_first, phrase, upper_first

_GATHERING = (  # The owners' breakfast on Thursdays; not: the group folder, the notes of a meeting
    r"(?i)(?:(?!(?:of|for|on|at|in|with|to|from)\b)[\w'\N{RIGHT SINGLE QUOTATION MARK}-]+ ){0,5}"
    r"(?:breakfast|brunch|lunch|dinner|supper|quiz|group|circle|class|club|meeting|meet-?up"
    r"|workshop|walk|evening|open (?:house|studio|hour|mic|day)|"
    r"(?:office|coffee|happy|social|tea) hour|coffee|potluck|drop-in|retreat|webinar"
    r"|choir)(?:e?s)?"
    r"(?=$|[,.;(]| (?:of|for|on|at|in|with|from|every|each|once|twice)\b)"
)


_SENT = (  # the Sunday evening emails; not: questions by email
    r"(?i)(?:(?:the|our|my|weekly|daily|monthly|\w+day|morning|afternoon|evening) )*"
    r"(?:e-?mails|newsletters?|mailings|reminders|updates)"
)
_NO_ACCESS = r"(?i)^access to "  # it is used, and not the access to it


def access(case: Case) -> list[dict[str, object]]:
    """What stays open to the client after the end, with how long."""
    return [_access(each) for each in case.items("ending.access")]


def _access(given: Fields) -> dict[str, object]:
    """What it is, and the day until which it is the client's, or how long where it is no day.

    ``is_gone_to``: a breakfast or a group is not used, one is welcome there; and emails come
    (``is_sent``).
    """
    what, last = upper_first(phrase(given["what"])), given["until"]
    lasting = how_long(last)
    return {
        "what": what,
        "what_within": _closed(with_the(lower_first(re.sub(_NO_ACCESS, "", what)))),
        "until": "" if lasting else until(without_once(last)),
        "how_long": lasting,
        "is_gone_to": bool(re.match(_GATHERING, what)),
        "is_sent": bool(re.fullmatch(_SENT, what)),
    }


def _closed(what: str) -> str:
    """With a comma behind what is said of it, before a sentence goes on: the call, open to all,."""
    return f"{what}," if ", " in what else what
