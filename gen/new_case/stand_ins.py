"""Stand-ins: a case that is not told to its end, filled up so that it can be read as a whole.

Nothing of them is ever written: they stand where the rules, and the sentences around an answer,
need something to stand.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

from gen.form.scalars import day_in
from gen.new_case.answers import answer_at, field_at, texts_in, with_answer
from gen.new_case.told import Told
from gen.schema import Field

_ROUNDS = 5  # what is missing depends on what stands there
_ANY_DAY = date(2026, 1, 5)
_AFTER: Mapping[str, int] = {
    "engagement.started": -400,
    "decision.made_on": 2,
    "meeting.date": 9,
    "meeting.trial.start": 12,
}
"""Days after the last one that was told, so that no order of days seems wrong."""
_TEXTS: Mapping[str, str] = {
    "door.state": "open",
    "engagement.goals": "open the bakery",
    "engagement.reached": "opened the second shop in May",
    "engagement.thanks": "You came on time.",
    "needs.because": "the plan grows without late nights",
    "reason.kind": "other",
}


def filled_up(told: Told) -> Told:
    """The case with something in each place that must not be empty."""
    # An example may stand over the practice of the examples.
    whole = Told(told.file, f"example-{told.name}", told.answers, told.shared)
    for _ in range(_ROUNDS):
        if not whole.missing:
            break
        answers = whole.answers
        for path in sorted(whole.missing):
            field = field_at(path)
            if field and answer_at(answers, path) is None:
                answers = with_answer(answers, path, _stand_in(path, field, told))
        whole = whole.with_answers(answers)
    return whole


def _stand_in(path: str, field: Field, told: Told) -> Any:
    if field.kind == "section":
        inner = {name: each for name, each in field.fields.items() if each.required}
        return {name: _stand_in(f"{path}.{name}", each, told) for name, each in inner.items()}
    if field.entry:
        return [_stand_in(path, field.entry, told)] * (field.least or 1)
    if field.kind.startswith("date"):
        return (_last_day(told) + timedelta(_AFTER.get(path, 0))).isoformat()
    return _TEXTS.get(path) or field.example or (field.choices or ("It is so.",))[0]


def _last_day(told: Told) -> date:
    days = filter(None, map(day_in, texts_in(told.answers)))
    return max(days, default=_ANY_DAY)
