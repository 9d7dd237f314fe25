"""The joints of English: where the words of a case meet the words of a document."""

from __future__ import annotations

from collections.abc import Sequence

_ENDS = ".!?\N{HORIZONTAL ELLIPSIS}"
_CLOSING = "\"')]}\N{RIGHT DOUBLE QUOTATION MARK}\N{RIGHT SINGLE QUOTATION MARK}"


def sentence(text: str) -> str:
    """The text with a full stop, unless it ends in a mark of its own."""
    return text if not text or text.rstrip(_CLOSING)[-1:] in _ENDS else f"{text}."


def phrase(text: str) -> str:
    """The text without its full stop, to stand inside a sentence."""
    return text.removesuffix(".") if not text.endswith("..") else text


def until(text: str) -> str:
    """The text as it stands behind “by” or “until”, without such a word of its own."""
    first, _, rest = text.partition(" ")
    return phrase(rest if rest and first.lower() in ("by", "until") else text)


def action(text: str) -> str:
    """What somebody is to do, as it stands behind “to”: open it, of “To open it.” and “Open it”."""
    first, _, rest = phrase(text).partition(" ")
    return action(rest) if rest and first.lower() == "to" else lower_first(phrase(text))


def benefit(text: str) -> str:
    """What comes of it, as it stands behind “Then”: without a “so” or “so that” of its own."""
    for own in ("so that ", "so "):
        if text.lower().startswith(own):
            return lower_first(phrase(text[len(own) :]))
    return phrase(text)


def upper_first(text: str) -> str:
    """The text with a capital at its beginning, but for an address and a name like iPhone."""
    first = text.split(" ", 1)[0]
    named = "@" in first or "." in first.rstrip(_ENDS) or first[1:].lower() != first[1:]
    return text if named else text[:1].upper() + text[1:]


def lower_first(text: str) -> str:
    """The text without the capital of a sentence: not of “I”, or a word with one inside."""
    first, _, _ = text.partition(" ")
    return text[:1].lower() + text[1:] if first[1:] and first[1:] == first[1:].lower() else text


def paragraph(sentences: Sequence[str]) -> str:
    """Sentences in one paragraph."""
    return " ".join(sentence(text) for text in sentences)


def listed(things: Sequence[str]) -> str:
    """One text of several: a; a and b; a, b and c; with semicolons where one holds a comma."""
    if len(things) <= 1:
        return "".join(things)
    mark = "; " if any("," in thing for thing in things) else ", "
    last = f"{mark}and " if mark == "; " else " and "
    return mark.join(things[:-1]) + last + things[-1]
