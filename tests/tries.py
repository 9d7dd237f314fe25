"""How many examples a property is tried on: few, the same on every run; many in ``make search``."""

from __future__ import annotations

from hypothesis import settings

SEARCH = "search"
_WIDER = 20


def tries(count: int) -> int:
    """The number of examples, as the profile of this run has it."""
    return count * _WIDER if settings.get_current_profile_name() == SEARCH else count
