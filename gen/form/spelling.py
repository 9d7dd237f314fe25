"""Spelling: the name or answer that was probably meant."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from gen.schema import CASE, ONLY_IN_A_CASE, PATHS, PRACTICE, Field

CLOSE_ENOUGH = 0.7
"""difflib's measure of two words; ``nmae`` and ``name`` reach 0.75."""


class Unknown(NamedTuple):
    """A field that does not exist, and what can be said about it.

    ``instead`` is the field of the same section that was meant and is still free; ``meant`` the
    same, free or not; ``home`` the path where a field of this name belongs; ``excused`` the path
    whose absence is explained by this mistake.
    """

    name: str
    known: tuple[str, ...]
    meant: str | None = None
    instead: str | None = None
    home: str | None = None
    only_in_a_case: bool = False
    excused: tuple[str | int, ...] = ()


def nearest(word: str, known: Iterable[str]) -> str | None:
    """The one known word that is spelled like this one, or None."""
    from difflib import get_close_matches  # late: most runs meet no misspelled word

    plain = {name.lower().replace("_", " "): name for name in known}
    wanted = word.strip().lower().replace("_", " ").replace("-", " ")
    close = get_close_matches(wanted, plain, n=1, cutoff=CLOSE_ENOUGH)
    return plain[close[0]] if close else None


def unknown(
    path: tuple[str | int, ...], schema: Field, given: frozenset[str], whole: Field
) -> Unknown:
    """What can be said about a field that the section it stands in does not have."""
    name, known = str(path[-1]), tuple(schema.fields)
    if whole is PRACTICE and len(path) == 1 and name in ONLY_IN_A_CASE:
        return Unknown(name, known, only_in_a_case=True)
    home = _home(path) if whole in (CASE, PRACTICE) else None
    if home:
        return Unknown(name, known, home=" > ".join(home), excused=home)
    meant = nearest(name, known)
    return Unknown(name, known, meant, meant if meant not in given else None)


def _home(path: tuple[str | int, ...]) -> tuple[str, ...] | None:
    """The one place of the schema that has a field of this name, nearby places first."""
    name = str(path[-1])
    places = [known for known in PATHS if known.split(".")[-1] == name]
    near = [known for known in places if len(path) > 1 and known.startswith(f"{path[0]}.")]
    found = near or places
    if len(found) != 1 or name in CASE.fields:
        return (name,) if name in CASE.fields and len(path) > 1 else None
    return tuple(found[0].split("."))
