"""Meant: what somebody probably meant who typed a name that is not there."""

from __future__ import annotations

from collections.abc import Sequence

_FEW, _NAMED = 6, 3  # so many names are all listed; of more these


def meant(word: str, names: Sequence[str], listed: str, elsewhere: str) -> str:
    """The names that are spelled like the word, at most three; where none is, which there are.

    ``listed`` begins the sentence that lists them, ``elsewhere`` says where all are found.
    """
    from gen.form.messages import enumerated  # late: few mistype a name
    from gen.form.spelling import near

    if close := near(word, names):
        return f"Did you mean {enumerated(f'“{each}”' for each in close)}?"
    if len(names) <= _FEW:
        return f"{listed}: {', '.join(names) or 'none'}."
    first, rest = ", ".join(names[:_NAMED]), len(names) - _NAMED
    return f"{listed}: {first} and {rest} more; {elsewhere}."
