"""From me: a text that is said by the coach and names the coach, and how one says it oneself.

The case is written by an assistant, to whom the coach is “Pip”; in the papers that is “I”.
"""

from __future__ import annotations

import re

from gen.phrasing.english import ADVERBS, PREPOSITIONS, SUBJECTS
from gen.phrasing.mentions import begins, named_in
from gen.phrasing.short_forms import short_for
from gen.phrasing.to_you import Said
from gen.phrasing.verbs import base_behind_a_name, doing

_AGREES = {
    "is": "am",
    "has": "have",
    "does": "do",
    "isn't": "am not",
    "hasn't": "haven't",
    "doesn't": "don't",
}
ROLE = (
    r"^Coach(?= (?:is|was|has|had|will|can|could|did|didn't|[a-z]+ed|sent|told|met|saw) )"
    r"|(?:(?<=told )|(?<=asked )|(?<=emailed ))the coach\b|"
    r"\b[Tt]he coach(?:['\N{RIGHT SINGLE QUOTATION MARK}]s)?\b"
    r"(?! (?:of|at|who|for|from|that|in|there|she|he|you|i)\b)"
)
"""Who speaks, as the assistant says it; not another: the coach of your son's team."""
_SHORT = {"is": "I'm", "has": "I've"}
_MARKS = ("'", "\N{RIGHT SINGLE QUOTATION MARK}")
_NEXT = r" (?:[a-z]+ly )?(?P<word>[a-z]+(?:'t)?)\b"


def in_me(text: str, names: tuple[str, ...], *, of_role: bool = False) -> Said | None:
    """The text as the coach of these names says it; None where it names nobody of these.

    ``of_role``: “the coach” is the one who speaks, too.
    """
    named = named_in(text, names) if names else {}
    if of_role:
        named |= {each.start(): each.end() for each in re.finditer(ROLE, text)}
    said, first = text, ""
    for start, end in sorted(named.items(), reverse=True):
        own = text[start:end]
        if own.endswith("lient") or text[end:].startswith(" &"):
            continue  # a role, or a firm of this name
        first = own
        if _owns(own) and (short := short_for(text[end:])):
            said = f"{text[:start]}{_SHORT[short]}{said[end:]}"
            continue
        said = f"{_mine(text[:start], own)}{_after(text[:start], own, said[end:])}"
    return Said(said, first) if first else None


def _mine(before: str, own: str) -> str:
    """What stands before the name, and I, me or my for it."""
    word = "my" if _owns(own) else "me" if _is_object(before) else "I"
    return before + (word[:1].upper() + word[1:] if begins(before) else word)


def _after(before: str, own: str, after: str) -> str:
    """What stands behind the name, as it goes on behind “I”: have sent, for has sent."""
    found = None if _owns(own) or _is_object(before) else re.match(_NEXT, after)
    while found and found["word"] in ADVERBS:
        found = re.compile(_NEXT).match(after, found.end())
    new = found and (_AGREES.get(found["word"]) or base_behind_a_name(found["word"]))
    if not found or not new:
        return after
    return f"{after[: found.start('word')]}{new}{after[found.end('word') :]}"


def _owns(own: str) -> bool:
    return own.removesuffix("s").endswith(_MARKS) or own.endswith(_MARKS)


def _is_object(before: str) -> bool:
    """Whether something is done to or with whoever comes next: with Pip, tell Pip."""
    words = re.findall(r"[\w']+", before.lower())
    last = words[-1] if words and before.endswith(" ") else ""
    if last in ("not", "or") and SUBJECTS.isdisjoint(words):
        return bool(doing(words[0]))  # email Sue, not Pip
    return last in PREPOSITIONS or bool(doing(last))
