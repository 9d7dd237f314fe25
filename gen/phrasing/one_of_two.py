"""One of two: what is said to two clients, and was said by one of them, or speaks past one."""

from __future__ import annotations

import re

from gen.phrasing.misfit import Misfit
from gen.phrasing.to_you import Client, in_you
from gen.words.couple import each_called
from gen.words.joints import lower_first

_SAID_TO_BOTH = ("reason.facts.", "reason.statement", "reason.care", "engagement.thanks")
_WHY = "reason.statement"
_SAID_ALONE = (
    r"(?i)(?!we\b)"
    r"(?!.*\b(?:seen?|saw|meet|met|sessions?|come|came|live|sleep) (?:separately|privately))"
    r"(?=.*\b(?:said|told|asked|wrote|called|texted|admitted|confided|shared|mentioned)\b)"
    r".*\b(?:separately|privately|in private|in confidence|one[- ]on[- ]one"
    r"|(?:each|both) of you (?:on your own|alone)"
    r"|confided|behind (?:(?:his|her|\w+['\u2019]s|each other['\u2019]s|one another['\u2019]s) back"
    r"|the other(?:['\u2019]s| one['\u2019]s) back))\b"
)
_ALIKE = "{name}, you asked for more time, and {other}, you'd like to begin"


def past_one_of_two(text: str, field: str, client: Client) -> Misfit | None:
    """What is told of a sentence that one of the two begins, as if of somebody who isn't there.

    With both in the room, "Mo said she'd sell" is said over Mo's head; what is Mo's may be named.
    """
    if not client.is_two or not field.startswith(_SAID_TO_BOTH):
        return None
    if re.match(_SAID_ALONE, text):
        why = "Both of them hear this, and it was said to the coach alone."
        return Misfit(why, "We had two plans on the table, and no hour left for either", alike=True)
    each = each_called(client.names[-1])
    name = next((name for name in each if re.match(rf"{re.escape(name)} (?!and )[a-z]", text)), "")
    if not name:
        return None
    why = f"Both of them hear this, so {name} sounds like somebody who isn't there."
    other = next(another for another in each if another != name)
    if re.search(rf"\b{re.escape(other)} [a-z]", text):
        if field.startswith(_WHY):
            return None  # what each of the two wants is the reason itself
        return Misfit(why, _ALIKE.format(name=name, other=other), alike=True)
    said = in_you(text, Client((name,), frozenset({other})))
    return Misfit(why, f"{name}, {lower_first(said.text)}") if said else None
