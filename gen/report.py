"""Report: what became of every case and document of a run, as lines and as data."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Literal, NamedTuple, get_args

from gen.characters import printable
from gen.documents import Kind
from gen.problem import Called, Problem, count_of

State = Literal[
    "made", "current", "edited", "edited_behind", "withdrawn", "not_made", "not_needed",
    "would_make",
]  # fmt: skip
STATES: tuple[State, ...] = get_args(State)  # what every summary counts
_AS_BEFORE = ("current", "edited", "not_needed")  # nothing happened to these
_SAID: dict[State, str] = {  # of a run; in a line of ``list``: ``overview``; in ``show``: there
    "made": "made",
    "would_make": "would be made",
    "current": "current",
    "edited": "edited by hand",
    "edited_behind": "edited and behind the case",
    "withdrawn": "moved to kept/",
    "not_made": "not made",
}
ERROR_FIRST = "The case has an error"  # so why begins where no document can be known yet
FORM_FIRST = f"{ERROR_FIRST} in its form."
VERSION = 1
_THEY = ("it rests", "they rest")
_OF_THE_OUTCOME = "outcome"
_NAMED = 5  # cases that a line names before it counts the rest


class Outcome(NamedTuple):
    """What became of one document, by its name and the path of its file; why if not plain.

    ``news``: its why has to be heard, though nothing happened to it.
    """

    kind: str
    document: str
    file: str
    state: State
    why: str = ""
    news: bool = False


class CaseReport(NamedTuple):
    """One case: its problems, an outcome for every kind of document, and whether it is done.

    ``unread``: it cannot be printed, and which documents it gets is not known. ``as_it_was``: file
    and all that its documents are made from are those of the run before. ``gone``: its file is
    there no longer.
    """

    name: str
    file: str
    problems: tuple[Problem, ...]
    documents: tuple[Outcome, ...]
    done: bool = False
    unread: bool = False
    as_it_was: bool = False
    gone: bool = False

    def open_problems(self) -> Iterator[Problem]:
        """What somebody has to look at: of a case that is done, the errors and its outcome."""
        for each in self.problems:
            if not self.done or each.level == "error" or each.field.startswith(_OF_THE_OUTCOME):
                yield each

    def new_problems(self) -> Iterator[Problem]:
        """The same without the warnings of a case to which nothing happened: they were told."""
        told = self.as_it_was and not _has_news(self)
        yield from (each for each in self.open_problems() if not told or each.level == "error")


class Report(NamedTuple):
    """A whole run. ``problems`` are those of the practice file, the templates and the folders."""

    kinds: tuple[Kind, ...]
    cases: tuple[CaseReport, ...]
    problems: tuple[Problem, ...]

    def all_problems(self) -> Iterator[Problem]:
        """Every problem once: what is shared first, then case by case."""
        yield from self.problems
        for case in self.cases:
            yield from case.problems

    def open_problems(self) -> Iterator[Problem]:
        """Every problem once, but for the warnings of cases that are done."""
        yield from self.problems
        for case in self.cases:
            yield from case.open_problems()

    def new_problems(self) -> Iterator[Problem]:
        """Every problem once, but for the warnings of cases that are done, or as they were."""
        yield from self.problems
        for case in self.cases:
            yield from case.new_problems()

    def told_before(self) -> str:
        """How many warnings of cases that are as they were ``new_problems`` leaves out."""
        many = sum(1 for _ in self.open_problems()) - sum(1 for _ in self.new_problems())
        of = "a case that has" if many == 1 else "cases that have"
        return f"{count_of(many, 'warning')} of {of} not changed" if many else ""

    def left_out(self) -> str:
        """How many warnings of cases that are done ``open_problems`` leaves out, as a subject."""
        many = sum(1 for _ in self.all_problems()) - sum(1 for _ in self.open_problems())
        of = "a case that is" if many == 1 else "cases that are"
        return f"{count_of(many, 'warning')} of {of} done" if many else ""

    def summary(self) -> dict[str, int]:
        """How many documents are in each state, and how many problems of each level there are."""
        states = Counter(d.state for case in self.cases for d in case.documents)
        levels = Counter[str](problem.level for problem in self.all_problems())
        counts: dict[str, int] = {state: states[state] for state in STATES}
        return {**counts, "errors": levels["error"], "warnings": levels["warning"]}

    def cases_as_data(self, called: Called) -> Iterator[dict[str, object]]:
        """Each case as ``--json`` prints it, with commands as they are called here."""
        yield from (_case_as_data(case, called) for case in self.cases)

    def around_cases(self, called: Called) -> dict[str, object]:
        """All else that ``--json`` prints: ``cases`` is empty."""
        problems = [problem.as_data(called) for problem in self.problems]
        return {"version": VERSION, "cases": [], "problems": problems, "summary": self.summary()}

    def remarks(self, *states: State) -> Iterator[str]:
        """What the assistant has to know of documents in these states, a line for each why.

        Of a case for which nothing happened, it was told before.
        """
        names: dict[tuple[str, str], list[str]] = {}
        kinds = {kind.name: kind for kind in self.kinds}
        for case in filter(_has_news, self.cases):
            for document in case.documents:
                kind = kinds.get(document.kind)
                if document.state == "not_needed" and kind and not kind.tells(document.why):
                    continue
                if document.why and document.state in states:
                    called = self.called(document)
                    names.setdefault((called, document.why), []).append(case.name)
        for (called, why), cases in names.items():
            more = f" and {len(cases) - _NAMED} more" if len(cases) > _NAMED else ""
            named = ", ".join(cases[:_NAMED]) + more
            yield printable(f"{called} of {named}: {why}")

    def called(self, outcome: Outcome) -> str:
        """What the reader calls a document: that of its kind, with a number where it has one."""
        known = {kind.name: kind.called for kind in self.kinds}
        number = outcome.document.removeprefix(outcome.kind).replace("-", " ")
        return known.get(outcome.kind, outcome.kind) + number

    def waiting(self) -> str:
        """The first case with a document that waits for a word on what was changed by hand."""
        states = ((case.name, d.state) for case in self.cases for d in case.documents)
        return next((name for name, state in states if state == "edited_behind"), "")

    def more_may_follow(self) -> str:
        """What to expect of the next run where the form of a case has to be mended first."""
        whys = (document.why for case in self.cases for document in case.documents)
        if not any(why.startswith(FORM_FIRST) for why in whys):
            return ""
        return "Whether fields fit each other is looked at once these are mended; more may be told."

    def closing_line_of_check(self) -> str:
        """3 cases checked: 2 errors, 1 warning."""
        gone = sum(case.gone for case in self.cases)
        more = f", and of {gone} more the file is gone" if gone else ""
        return f"{count_of(len(self.cases) - gone, 'case')} checked{more}: {self.found()}."

    def found(self) -> str:
        """2 errors, 1 warning, 1 edited and behind the case; or: no problems."""
        counts = self.summary()
        found = [count_of(counts[f"{level}s"], level) for level in ("error", "warning")]
        found.append(f"{counts['edited_behind']} {_SAID['edited_behind']}")
        return ", ".join(each for each in found if not each.startswith("0 ")) or "no problems"

    def closing_line(self, *, dry: bool = False) -> str:
        """7 documents made, 2 current, 1 case has problems."""
        counts = self.summary()
        bad = [case for case in self.cases if any(p.level == "error" for p in case.problems)]
        unread = [case for case in self.cases if case.unread]
        counts["not_made"] -= sum(len(case.documents) for case in unread)
        first: State = "would_make" if dry else "made"
        pieces = [f"{count_of(counts[first], 'document')} {_SAID[first]}"]
        said = {**_SAID, "withdrawn": f"would be {_SAID['withdrawn']}"} if dry else _SAID
        pieces += [f"{counts[s]} {words}" for s, words in said.items() if s != first and counts[s]]
        if bad:
            has = "1 case has problems" if len(bad) == 1 else f"{len(bad)} cases have problems"
            pieces.append(has)
        if waiting := sum(case not in bad for case in unread):
            pieces.append(f"{count_of(waiting, 'case')} kept back by what {_THEY[waiting > 1]} on")
        return ", ".join(pieces) + "."


def _case_as_data(case: CaseReport, called: Called) -> dict[str, object]:
    return {
        "name": printable(case.name),
        "file": printable(case.file),
        "problems": [problem.as_data(called) for problem in case.problems],
        "documents": [_outcome_as_data(each) for each in case.documents],
    }


def _outcome_as_data(outcome: Outcome) -> dict[str, object]:
    why = {"why": printable(outcome.why)} if outcome.why else {}
    file = printable(outcome.file)
    return {"kind": outcome.kind, "file": file, "state": outcome.state, **why}


def _has_news(case: CaseReport) -> bool:
    return any(each.news or each.state not in _AS_BEFORE for each in case.documents)
