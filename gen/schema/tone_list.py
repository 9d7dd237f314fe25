"""What ``tone.yaml`` may hold: what a practice never says, and what is fine where it works."""

from __future__ import annotations

from gen.schema.field import Field, list_of, section, text

_PHRASE, _MOST = 120, 60


def _sentences(description: str, *, required: bool = False) -> Field:
    sentence = text("One sentence.")
    return list_of(sentence, description, required=required, alone=True)


NEVER = section(
    "One phrase that must not be said.",
    words=text("The phrase.", required=True, most=_PHRASE, example="no-show"),
    why=text("Why it hurts.", required=True, example="it makes a thing of a person"),
    instead=text(
        "What to say instead.", required=True, example="Say which sessions did not take place."
    ),
    catches=_sentences("Sentences that it must be found in.", required=True),
    passes=_sentences("Sentences that must not be told of for it."),
)

FINE = section(
    "One phrase that is fine here.",
    words=text("The phrase.", required=True, most=_PHRASE, example="tough love"),
    passes=_sentences("Sentences that must not be told of.", required=True),
    catches=_sentences("Sentences that must be told of all the same."),
)

TONE = section(
    "What a practice never says, and what is fine there.",
    never=list_of(NEVER, "Phrases that must not be said.", most=_MOST),
    fine=list_of(FINE, "Phrases that are fine, whatever else they might mean.", most=_MOST),
)
