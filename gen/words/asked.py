"""Asked: whom one asks, and by which means, where the text says what to do: call Bev."""

from __future__ import annotations

import re

from gen.characters import CAPITAL

_MEANS = {
    **dict.fromkeys(("call", "ring", "phone"), "by phone"),
    **dict.fromkeys(("email", "e-mail"), "by email"),
    **dict.fromkeys(("text", "message"), "by text"),
    "write to": "in writing",
}
_DOES = {does.partition(" ")[0] for does in _MEANS}
_TO_A_BOX = r"(?i)^write to (?=(?:the |our |my )?(?:P\.?O\.? ?box|post ?box|address)\b)"
_BY_LETTER = "by letter"
_WHERE = r"\S+@\S+|(?=\+?\d)[\d() +]+"
_NAME = rf"(?-i:{CAPITAL}\w+)"
_WHO = rf"(?:me|{_NAME}(?: {_NAME})*|(?:the|our) (?:\w+ )?(?:office|desk|reception))"
_CALLED = (
    rf"(?i)(?P<does>{'|'.join(_MEANS)}) "
    rf"(?:(?P<where>{_WHERE})|(?P<who>{_WHO})(?P<rest>(?:,? (?:at|on) .*)?))"
)


def asked(text: str) -> str:
    """Whom to ask and how: Bev, by phone; the number alone where it says so itself."""
    if text.partition(" ")[0].lower() not in _DOES:
        return text
    text = re.sub(_TO_A_BOX, f"{_BY_LETTER} to ", text)
    found = re.fullmatch(_CALLED, text)
    if not found:
        return text
    who, does = found["who"], found["does"].lower()
    if found["where"]:
        return f"{_MEANS[does]} to {found['where']}" if does == "text" else found["where"]
    if re.search(r"\d|@", found["rest"]) and does != "text":
        return f"{who}{found['rest']}"
    return f"{who}{'' if who == 'me' else ','} {_MEANS[does]}{found['rest']}"
