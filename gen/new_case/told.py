"""Told: the answers over what cases share: what they mean so far, and what is still missing."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import Any

from gen.form.check import Checked, check_case
from gen.form.required import NEEDED
from gen.form.values import values
from gen.new_case.answers import Answers, answer_at, field_at, with_answer
from gen.new_case.page import page
from gen.new_case.several import as_asked
from gen.problem import Place
from gen.reading.node import Section
from gen.reading.source import source_of
from gen.reasons import REASON_CLASS, Reason, Talk
from gen.road import laid_over
from gen.schema import CASE
from gen.shared import Shared

MISSING = "missing-field"


class Told:
    """A case as far as it has been told; ``into`` is the file that is told, where not its own."""

    def __init__(
        self, file: str, name: str, answers: Answers, shared: Shared, into: str = ""
    ) -> None:
        self.file, self.name, self.answers, self.shared = file, name, answers, shared
        self.into, self.is_practice = into or file, bool(into) and into != file
        self.text = page(answers)

    def with_answers(self, answers: Answers) -> Told:
        """The same case, told otherwise."""
        return Told(self.file, self.name, answers, self.shared, self.into)

    def with_answer(self, path: str, answer: str) -> Told:
        """The same case with one more answer, or another one in its place."""
        return self.with_answers(with_answer(self.answers, path, answer))

    @cached_property
    def merged(self) -> Section:
        """The case over the practice file and the file it is based on."""
        source = source_of(self.into, self.text.encode())
        nothing = Section({}, {}, Place(self.file, 1, 1))
        return laid_over(source.root or nothing, self.shared).root

    @cached_property
    def form(self) -> Checked:
        """What is wrong with the form of it, what is missing included."""
        return check_case(self.name, self.file, self.merged, self.shared.templates)

    @cached_property
    def missing(self) -> frozenset[str]:
        """The dotted paths of the fields that still have to be there."""
        found = (each.path for each in self.form.problems if each.rule == MISSING)
        always = (path for each in found for path in self._required(each))
        return frozenset((*always, *self._needed()))

    def _needed(self) -> Iterator[str]:
        """What other answers call for, as far as they go; ``check`` waits until all are there."""
        for needed in NEEDED if self.reason.kinds else ():
            there = self.value(needed.path)
            if not there and needed.when(*map(self.value, needed.depends_on)):
                yield needed.path

    def _required(self, path: str) -> Iterator[str]:
        field = field_at(path)
        if field and field.kind == "section":
            for name, inner in field.fields.items():
                if inner.required:
                    yield from self._required(f"{path}.{name}")
        else:
            yield path

    @cached_property
    def _values(self) -> dict[str, Any]:
        return values(self.merged, CASE).fields

    def value(self, path: str) -> Any:
        """The value of a field, the practice's where the case has none; None for neither."""
        return answer_at(self._values, path)

    def gives(self, path: str) -> bool:
        """Whether the case itself answers it."""
        return answer_at(self.answers, path) is not None or bool(as_asked(self.answers, path))

    @cached_property
    def reason(self) -> Reason:
        """Why it ends, as far as that is told."""
        named = (self.value("reason.kind"), *(self.value("reason.also") or ()))
        kinds = [kind for kind in named if kind in REASON_CLASS]
        stance = ("safety.concern", "decision.mode", "decision.by")
        return Reason(kinds, *(str(self.value(path) or "") for path in stance))

    @property
    def talk(self) -> Talk | None:
        """The conversation that fits; None as long as no reason is told."""
        return self.reason.talk if self.reason.kinds else None
