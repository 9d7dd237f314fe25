"""Few words: what a field of a few words is asked for, where a whole sentence was typed into it."""

from __future__ import annotations

import re

from gen.calendar_names import DAYS, MONTHS
from gen.schema import Field
from gen.schema.field import NAME_LENGTH

_CALLED = "|".join(f"{name[:3]}(?:{name[3:]})?" for name in (*DAYS, *MONTHS))
_A_DAY = (
    rf"(?:(?:next |this )?\b(?:{_CALLED})\b|\b\d{{1,2}}(?:st|nd|rd|th)\b"
    r"|\b20\d\d-\d\d-\d\d\b|\bnoon\b|\btomorrow\b)"
)
_ENDS = (
    r"(?=[,;.!?()]|$"
    r"| (?:or|and|because|so|to|if|else|otherwise|since|as|when|then|but|-)\b)"
)
_FIRST_DAY = rf"(?i)(?P<day>(?:the )?{_A_DAY}.*?){_ENDS}"
_A_SENTENCE = 9  # words: a name has fewer


def few_words(text: str, field: Field) -> str:
    """What to write in place of a sentence; empty where the field takes one, or this is none.

    Where the field is for a day, it is the first that the text names.
    """
    if (field.most or 0) > NAME_LENGTH or not field.example or len(text.split()) < _A_SENTENCE:
        return ""
    found = re.search(_FIRST_DAY, text) if re.search(_A_DAY, field.example) else None
    if found and len(found["day"]) <= NAME_LENGTH:
        return f'Write the day alone, with its hour: "{found["day"]}".'
    return f'Say it in a few words, such as "{field.example}".'
