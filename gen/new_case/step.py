"""Step: one line that is asked for, by its question and where it stands in a list."""

from __future__ import annotations

from typing import Any, NamedTuple

from gen.new_case.answers import is_in, texts_in
from gen.new_case.question import Question
from gen.schema import Field


class Step(NamedTuple):
    """One line to be asked for.

    ``there`` are the entries of its list that are given, by the first text of each; ``before`` what
    is answered here already, ``needed`` whether something has to be.
    """

    path: str
    field: Field
    question: Question
    there: tuple[str, ...] = ()
    before: str = ""
    needed: bool = False

    @property
    def place(self) -> int | None:
        """The entry of a list that the line belongs to, counted from 0; None for no list."""
        number = self.path.removeprefix(f"{self.question.path}.").split(".")[0]
        return int(number) if number.isdecimal() else None

    @property
    def begins_entry(self) -> bool:
        """Whether a line is the first of an entry of a list."""
        names = self.path.removeprefix(f"{self.question.path}.").split(".")[1:]
        return self.place is not None and (not names or names[0] == self.question.entries[0])

    def is_about(self, path: str) -> bool:
        """Whether it asks for what stands at a path, or for more of a list that stands there."""
        return path == self.path or (path == self.question.path and self.place is not None)

    @property
    def first(self) -> bool:
        """Whether nothing has been asked of its question yet."""
        return not self.there or self.path in (self.question.path, f"{self.question.path}.0")

    def dropped(self, number: int | None, count: int) -> str:
        """The path of what is to be taken out, of so many entries; empty where there is none.

        A line within an entry goes alone where the entry can do without it.
        """
        if self.place is None:
            return self.path if number is None else ""
        if number is None and not self.begins_entry and not self.needed:
            return self.path
        place = number - 1 if number is not None else min(self.place, count - 1)
        return f"{self.question.path}.{place}" if 0 <= place < count else ""

    def without_entry(self, path: str, gone: str) -> str:
        """What a path is called when ``gone`` is taken out; empty for one that goes with it."""
        if is_in(path, gone):
            return ""
        begin = f"{self.question.path}."
        if self.place is None or not path.startswith(begin):
            return path
        number, *names = path.removeprefix(begin).split(".")
        taken = int(gone.removeprefix(begin))
        place = int(number) - (int(number) > taken)
        return ".".join([f"{begin}{place}", *names])


def first_text(entry: Any) -> str:
    """The first text of an entry of a list, by which it is known again."""
    return next(texts_in(entry), "")
