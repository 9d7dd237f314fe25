"""Two clients in one case: whom a name like "Tasha and Kevin" means."""

from __future__ import annotations

import re

from gen.case import Case
from gen.defaults import TITLES

_AND = r" (?:and|&|\+) "


def names_two(called: str) -> bool:
    """Whether the client is called by more than one name."""
    return bool(re.search(_AND, called))


def are_two(case: Case) -> bool:
    """Whether the client of a case is two."""
    return names_two(case.text("client.called"))


def each_called(called: str) -> list[str]:
    """What each of several clients is called: Tasha, Kevin; empty where it is one."""
    return re.split(rf", |{_AND}", called) if names_two(called) else []


def couple(case: Case) -> dict[str, object]:
    """Whether the client is more than one, and the names above which each of them signs."""
    called = case.text("client.called")
    names = each_called(called)
    # Mr and Mrs Brandt: one of the two names is none.
    titled = any(name.split(maxsplit=1)[0].rstrip(".").lower() in TITLES for name in names if name)
    return {
        "two_clients": bool(names),
        "signed_by_clients": names if names and not titled else [case.text("client.name")],
    }
