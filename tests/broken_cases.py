"""Random cases in which a few fields were given other values, whatever follows from them."""

from __future__ import annotations

from datetime import date
from typing import Any

from hypothesis import strategies as st
from marked import Data, Draw
from random_cases import quiet_cases

from gen.reasons import KINDS_OF

BREAKS: dict[str, st.SearchStrategy[Any]] = {
    "decision.mode": st.sampled_from(("conditional", "final")),
    "decision.talked_with": st.just("nobody"),
    "door.state": st.sampled_from(("open", "closed", "undecided")),
    "door.letter": st.sampled_from(("auto", "skip")),
    "door.conditions": st.just([{"do": "try harder, and never with Zq1x"} for _ in range(5)]),
    "engagement.thanks": st.just(["You were drunk, abusive, and named Zq1x for $5."]),
    "ending.contact.route": st.just("none"),
    "meeting.channel": st.sampled_from(("in person", "phone", "video", "email")),
    "meeting.minutes": st.integers(1, 90),
    "needs": st.sampled_from(([], [{"do": "be better", "because": "it helps"}])),
    "outcome": st.sampled_from([{"answer": each} for each in ("yes", "told", "sent", "not held")]),
    "reason.kind": st.sampled_from([kind for kinds in KINDS_OF.values() for kind in kinds]),
    "referral": st.just({"why_none": "None is known."}),
    "review": st.just({"use": "yes", "wants": ["Why did you wait?"] * 8}),
    "safety.concern": st.sampled_from(("discomfort", "threats", "self-harm talk")),
    "tried": st.just([]),
    **{
        path: st.dates(date(2025, 6, 1), date(2028, 6, 1))
        for path in (
            "meeting.date", "ending.date", "door.letter_date", "decision.made_on",
            "engagement.started", "door.not_before", "ending.last_session",
        )
    },
}  # fmt: skip


@st.composite
def broken_cases(draw: Draw) -> Data:
    """A case in which a few fields were given other values, whatever follows from them."""
    case = draw(quiet_cases())
    for path in draw(st.lists(st.sampled_from(sorted(BREAKS)), min_size=1, max_size=6)):
        section, _, name = path.rpartition(".")
        below = case
        for step in filter(None, section.split(".")):
            below = below.setdefault(step, {})
        below[name] = draw(BREAKS[path])
    return case
