"""News: what a run has to tell that the one before it has not told."""

from __future__ import annotations

import os
from collections.abc import Iterator, Set
from pathlib import Path

from gen.characters import printable
from gen.problem import Problem
from gen.report import Report, State

Key = tuple[str, ...]
"""A problem whatever its line: its rule, file, field, and what is wrong."""
_NOTHING = Report((), (), ())


class News:
    """What is to be told of a run, by the run before it and the files that were saved since.

    ``told`` are the warnings that were told by a run before, and are still there.
    """

    def __init__(
        self,
        now: Report,
        before: Report | None,
        saved: Set[Path],
        told: Set[Key] = frozenset(),
    ) -> None:
        self.report = now
        self._before, self._saved, self._told = before or _NOTHING, saved, told
        self.is_first = before is None

    def problems(self) -> Iterator[Problem]:
        """Those that are new, and those of the files that were saved, which somebody looks at.

        A warning is told once as long as it stands, an error at each save of its file.
        """
        known = {_key(problem) for problem in self._before.all_problems()}
        found = self.report.new_problems() if self.is_first else self.report.open_problems()
        unasked = {_key(problem) for problem in found} - known
        for problem in self.report.all_problems():
            file = Path(os.path.realpath(problem.place.file))
            looked_at = file in self._saved and _key(problem) not in self._told
            if _key(problem) in unasked or looked_at:
                yield problem

    def told(self) -> frozenset[Key]:
        """The warnings that were told by now, and are still there."""
        now = {_key(each) for each in self.report.all_problems() if each.level == "warning"}
        return frozenset(now & {*self._told, *map(_key, self.problems())})

    def gone(self) -> Iterator[str]:
        """A sentence for each file with fields of which a warning was told that is so no more."""
        now, open_ = {_key(each)[:3] for each in self.report.all_problems()}, _worst(self.report)
        left: dict[str, list[str]] = {}
        for _rule, file, field, _what in sorted(key for key in self._told if key[:3] not in now):
            if file in open_ and file not in self._kept_back():  # else all of it is mended
                left.setdefault(file, []).append(field)
        for file, fields in left.items():
            yield printable(f"{file}: mended, {', '.join(dict.fromkeys(filter(None, fields)))}.")

    def mended(self) -> Iterator[str]:
        """A sentence for each file that has no error any more, or nothing at all.

        Of a file that was not read whole nothing is said: what was told of it may still be so.
        """
        now, kept_back = _worst(self.report), self._kept_back()
        for file, level in _worst(self._before).items():
            if now.get(file, 0) < level and file not in kept_back and os.path.lexists(file):
                stay = "has no error any more; its warnings stay" if file in now else "is mended"
                yield f"{file} {stay}."

    def _kept_back(self) -> set[str]:
        """The files of which cases told before that stop at an error today, wherever that is."""
        unread = {case.file for case in self.report.cases if case.unread}
        told = (case for case in self._before.cases if case.file in unread)
        return unread | {problem.place.file for case in told for problem in case.problems}

    def still_open(self) -> Iterator[str]:
        """A sentence for each case with an error, which says where the first is."""
        for case in self.report.cases:
            errors = [each.place for each in case.problems if each.level == "error"]
            if errors:
                first = f"{errors[0].file}, line {errors[0].line}"
                yield printable(f"{case.name} still has problems; the first is {first}.")

    def remarks(self, *states: State) -> Iterator[str]:
        """What the assistant has to know of documents, and was not told by the run before."""
        known = set(self._before.remarks(*states))
        yield from (said for said in self.report.remarks(*states) if said not in known)

    def edited(self) -> Iterator[str]:
        """A sentence for each document of a file that was saved which a hand has changed."""
        for case in self.report.cases:
            if Path(os.path.realpath(case.file)) in self._saved:
                for each in case.documents:
                    if each.state == "edited":
                        called = self.report.called(each)
                        yield f"{called} of {case.name}: edited by hand, and left as it is."

    def waiting(self) -> str:
        """The case with a document that waits for a word on what was changed by hand, told once."""
        waiting = self.report.waiting()
        return "" if waiting == self._before.waiting() else waiting


def _key(problem: Problem) -> Key:
    """A problem whatever its line: one that is above it may have moved it."""
    return problem.rule, problem.place.file, problem.field, problem.what


def _worst(report: Report) -> dict[str, int]:
    """For each file with a problem, 2 where one of them is an error, 1 where all are warnings."""
    found: dict[str, int] = {}
    for problem in report.all_problems():
        file = problem.place.file
        found[file] = max(found.get(file, 0), 2 if problem.level == "error" else 1)
    return found
