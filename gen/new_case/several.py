"""Several: one answer that settles several fields, and the answer that stands there for them."""

from __future__ import annotations

from collections.abc import Mapping

from gen.new_case.answers import Answers, answer_at, with_answer
from gen.reasons import CLIENTS_WISH

ASKED, DANGER = "asked", "danger"
_BY, _MODE, _WHY, _DOOR = "decision.by", "decision.mode", "reason.kind", "door.state"
_UNSAFE, _RISK = "safety.concern", "risk.concern"
_AGREEMENT = "engagement.agreement"
_NOTICE = f"{_AGREEMENT}.notice_days"

_SETTLES: Mapping[str, Mapping[str, Mapping[str, str]]] = {
    _BY: {
        # While the client is asked, nobody has ended it; it is the coach who asks.
        ASKED: {_BY: "coach", _MODE: "conditional", _DOOR: "open"},
        "coach": {_BY: "coach", _MODE: "final"},
    },
    _MODE: {"conditional": {_MODE: "conditional", _DOOR: "open"}},
    # An agreement that asks for no notice is spoken of nowhere, as none is.
    _NOTICE: {"none": {_AGREEMENT: "none"}},
    _UNSAFE: {DANGER: {_UNSAFE: "none", _RISK: "yes"}},
}
_BESIDE: Mapping[str, tuple[str, ...]] = {
    _BY: (_MODE, _DOOR), _MODE: (_DOOR,), _UNSAFE: (_RISK,),
}  # fmt: skip
"""What another answer leaves open again: nobody is asked behind a closed door."""
_DAY = ("ending.fees.by",)
_SUM = ("ending.fees.amount", "ending.fees.currency", *_DAY)
_NO_MORE: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "ending.fees.status": {
        # Who owes nothing has no paid session left over either: the answer says so.
        "none due": (*_SUM, "engagement.sessions_unused"),
        "per agreement": _SUM, "none by agreement": _SUM,
        "disputed": _DAY,  # its sum is told, and no day is agreed
    },
}  # fmt: skip
"""What was told for another answer, and has no meaning beside this one."""


def settled(answers: Answers, path: str, answer: str) -> Answers:
    """The answers with one more, and with all else that it says."""
    fields = _SETTLES.get(path, {}).get(answer.lower(), {path: answer})
    if as_asked(answers, path) == answer:
        return answers
    if path.startswith(f"{_AGREEMENT}.") and answer_at(answers, _AGREEMENT) == "none":
        answers = with_answer(answers, _AGREEMENT, None)
    for other in (*_BESIDE.get(path, ()), *_NO_MORE.get(path, {}).get(answer, ())):
        answers = with_answer(answers, other, None)
    for field, value in fields.items():
        answers = with_answer(answers, field, value)
    return with_wish(answers, path)


def with_wish(answers: Answers, path: str) -> Answers:
    """Who ends it says why, where it is the client."""
    if path != _BY:
        return answers
    kind = CLIENTS_WISH if answer_at(answers, path) == "client" else None
    if kind or answer_at(answers, _WHY) == CLIENTS_WISH:
        return with_answer(answers, _WHY, kind)
    return answers


def as_asked(answers: Answers, path: str) -> str:
    """The answer that was given at a path, by what it has settled; empty for none."""
    for answer, fields in _SETTLES.get(path, {}).items():
        if all(answer_at(answers, field) == value for field, value in fields.items()):
            return answer
    given = answer_at(answers, path)
    return given if isinstance(given, str) else ""
