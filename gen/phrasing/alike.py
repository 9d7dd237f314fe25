"""Alike: a text like the one that is wanted, field by field."""

from __future__ import annotations

FORMS = {
    "engagement.goals": "open the second shop",
    "engagement.reached": "opened the second shop",
    "tried": "moving to evenings",
    "needs.do": "keep Monday evenings free for the plan",
    "door.conditions.do": "keep Monday evenings free for the plan",
    "needs.because": "I can plan my week",
    "needs.seen_by": "your calendar",
    "door.conditions.seen_by": "your calendar",
    "door.once": "the case between our firms is settled",
    "referral.need": "someone to talk things over with",
}
"""What a field takes that goes on inside a sentence, where no better text is known."""
