"""Facts: what happened, each with the day on which it was, as it is said."""

from __future__ import annotations

import re
from collections.abc import Sequence

from gen.calendar_names import DAYS, MONTHS_BUT_MAY
from gen.case import Fields
from gen.words.dates_and_money import English, names_day
from gen.words.joints import lower_first, sentence

_AS_OF_A_DAY = r"(?i)(?:\bnot|n['\u2019]t)\b[^.]* yet\b"
_MONTH = rf"(?:(?-i:May)|{'|'.join(MONTHS_BUT_MAY)})"
_BEFORE_A_MONTH = "in|by|of|from|early|late|mid|to|and|or|before|after|through|during|for"
_OF_A_MONTH = (
    r"(?! (?:invoice|bill|fee|payment|statement|session|meeting|call|check-in|report)s?\b)"
)
_SMALL_INSIDE = (  # a word that is small inside a sentence, and that no name begins with
    r"(?:(?:I|You|We|They|He|She|It)(?:['\u2019](?:d|m|s|re|ve|ll))?|There|My|Your|Our|The|A|An"
    rf"|Nobody|Two|Both)(?= [a-z0-9])|The {_MONTH}\b"
)
_HAS_A_TIME = (  # in May, since last week, on the 7th: no other day goes before that
    r"(?i)\b(?:this (?:time|spring|summer|autumn|fall|winter)"
    r"|(?<!the )(?:last|next)(?! (?:session|call|meeting)s?\b)|since|until"
    r"|till|today|yesterday|tonight|weeks?|months?|years?|ago|every"
    # A month that tells an invoice from another is no time.
    rf"|the \d+(?:st|nd|rd|th)|{_MONTH}(?! [a-z])|(?:{_BEFORE_A_MONTH}) {_MONTH}{_OF_A_MONTH}"
    rf"|\d{{1,2}}(?:st|nd|rd|th)? {_MONTH}|{_MONTH} \d{{1,2}}"
    rf"|{'|'.join(DAYS)})s?\b"
)
_UP_TO_NOW = (  # the calls haven't come in: no day goes before that
    r"(?i)^(?:(?!told|said|wrote|asked|texted|emailed|that|whether|would|to\b)[\w'\u2019-]+ ){1,6}?"
    r"(?:have|has|haven['\u2019]t|hasn['\u2019]t) (?:(?:not|never|still|yet|all|both) )*"
    r"(?:\w+ed|come|been|gone|done|met|seen|made|taken|given|written|sent|paid|kept|held|got)\b"
)
_THAT_WAS = r"(?:That|This) was (?=the (?:last|first|only)\b)"  # the day itself
_UNTIL_THEN = (  # what is dated is the silence, and not its end
    rf"(?i)(?<=\w) (?:un)?till? (?:the )?(?:following |next )?(?:{'|'.join(DAYS)}"
    r"|day|morning|afternoon|evening|night|week"
    # until twenty past seven, till 7.20
    r"|(?:five|ten|(?:a )?quarter|twenty|twenty-five|half) (?:past|to) \w+|noon|midnight"
    r"|\d{1,2}(?:[:.]\d\d)?(?: ?[ap]\.?m\.?)?(?! [A-Z])(?![\d/-]))(?!\w)"
)
_ON_THAT_DAY = re.compile(r"(?i)\bon that (?:same )?day\b")
# The call that day didn't happen: behind the day itself it would be said twice.
_THAT_DAY = (
    r"(?i)^(?P<what>(?:the|your|our|my) (?:\w+ )?\w+(?<! of)(?<! by)(?<! for)) that (?:same )?day"
    r"(?= (?:was|were|wasn|did|didn|had|hadn|never|went|came|got|fell|ended)\b)"
)
_WHAT = r"\g<what>"
_FIRST_CLAUSE = r", (?:and|but|though|although|after|when|which)\b"


def facts_told(
    facts: Sequence[Fields], english: English, called: Sequence[str]
) -> list[dict[str, str]]:
    """Each fact as it is said, and its day beside it where the sentence does not hold it.

    Of two clients each may be ``called`` first: Pete, you rang at nine.
    """
    return [_told(fact, english._replace(spoken=True), called) for fact in facts]


def _told(fact: Fields, spoken: English, called: Sequence[str]) -> dict[str, str]:
    day, what, effect = fact["on"], fact["what"], sentence(fact["effect"] or "")
    said = spoken.date(day) if day and not names_day(what, day) else ""
    if said and (was := re.match(_THAT_WAS, what)):
        what, said = f"{said} was {what[was.end() :]}", ""
    if said and _ON_THAT_DAY.search(what):  # Our last session was on that day
        what, said = _ON_THAT_DAY.sub(f"on {said}", what, count=1), ""
    first = re.sub(_UNTIL_THEN, "", re.split(_FIRST_CLAUSE, what)[0])
    dated = not (re.search(_HAS_A_TIME, first) or re.search(_UP_TO_NOW, first))
    if said and dated and any(what.startswith(f"{name}, you ") for name in called):
        on_its_day = sentence(f"On {said}, {what}")
        return {"what": on_its_day, "day": "", "day_said": "", "effect": effect}
    if said and re.match(_SMALL_INSIDE, what) and dated:
        return {"what": _on(said, what), "day": "", "day_said": "", "effect": effect}
    # Heard without its day, "not yet" hangs in the air.
    day_said = said if re.search(_AS_OF_A_DAY, what) else ""
    return {"what": sentence(what), "day": said, "day_said": day_said, "effect": effect}


def _on(day: str, what: str) -> str:
    """On 7 July, you texted: heard without their days, several things are of one afternoon."""
    return sentence(f"On {day}, {lower_first(re.sub(_THAT_DAY, _WHAT, what))}")
