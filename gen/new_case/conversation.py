"""Conversation: which question comes next, one step back, a draft for another day."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from gen.new_case.answers import answer_at, field_at, is_in, texts_in, with_answer, without_answer
from gen.new_case.draft import Draft, as_text, read_draft
from gen.new_case.entries import is_asked_in
from gen.new_case.lines import (
    is_needed,
    open_lines,
    place_of,
    question_about,
    question_of,
    questions_missing,
    step_at,
    texts_at,
)
from gen.new_case.question import Question
from gen.new_case.questions import QUESTIONS
from gen.new_case.several import settled, with_wish
from gen.new_case.step import Step
from gen.new_case.together import found_in, judged, ways_out
from gen.new_case.told import Told
from gen.problem import Problem


class Conversation:
    """A case while it is told. ``passed`` holds what was left for later, or has come to its end.

    ``anew`` holds the paths that are asked for although they may be answered; what stands there
    stays until another answer is given. ``more``: whatever a case still lacks is asked for, too.
    """

    def __init__(
        self, told: Told, questions: Sequence[Question] = QUESTIONS, *, more: bool = True
    ) -> None:
        self.told, self.questions, self.more = told, questions, more
        self.passed: list[str] = []
        self.history: list[str] = []
        self.again: list[Question] = []
        self.anew: list[str] = []
        self.wrong: dict[str, Problem] = {}
        self.known: frozenset[tuple[str, str]] = frozenset()
        self._offered: tuple[Question, ...] = ()
        self._earlier = (told, self.history, self.anew, self.known)

    def next(self) -> Step | None:
        """The next line to be asked for; None where all is told."""
        if self.anew:
            path = self.anew[0]
            return step_at(self.told, self._question_of(path), path)
        missing = questions_missing(self.told) if self.more else ()
        for question in (*self.again, *self.questions, *missing):
            if question.path not in self.passed and self._is_called_for(question):
                path = next(open_lines(self.told, question, self.passed), "")
                if path:
                    return step_at(self.told, question, path)
        return None

    def _is_called_for(self, question: Question) -> bool:
        wanted = not question.more or self.told.gives(question.path)
        return wanted and question.when(self.told)

    def offered(self) -> tuple[Question, ...]:
        """What may be told beside the story: all that few cases have, and nobody has declined.

        It stays the same until it is declined, whatever is told of it or taken out again: somebody
        chooses by the numbers.
        """
        if not self._offered:
            left = (each for each in self.questions if each.more and each.path not in self.passed)
            given = self.told.gives
            self._offered = tuple(
                each for each in left if each.when(self.told) and not given(each.path)
            )
        return self._offered

    def want(self, *questions: Question) -> None:
        """Ask for one that was offered, anew where it is told; for none, offer nothing any more."""
        if not questions:
            self.passed += [each.path for each in self.offered()]
            self._offered = ()
        for each in questions:
            self.passed = [path for path in self.passed if not is_in(path, each.path)]
            self.again.append(each._replace(more="", when=lambda _: True))
            if isinstance(answer_at(self.told.answers, each.path), str):
                self.anew.append(each.path)

    def news(self) -> tuple[Problem, ...]:
        """What the answers do to one another by now, and was not told of before."""
        found = judged(self.told, self._still_open())
        new = tuple(each for each in found if (each.rule, each.path) not in self.known)
        self.known &= {(each.rule, each.path) for each in found_in(self.told)}
        self.has_told(found)
        return new

    def has_told(self, problems: Iterable[Problem]) -> None:
        """Keep in mind what was said, so that it is said once as long as it is so."""
        self.known |= {(each.rule, each.path) for each in problems}

    def _still_open(self) -> Iterator[str]:
        """The paths of what is still to be asked."""
        yield from self.told.missing
        for each in (*self.again, *self.questions):
            if self._is_called_for(each) and each.path not in self.passed:
                yield from [each.path] if next(open_lines(self.told, each, self.passed), "") else []

    def answer(self, path: str, text: str, also: Mapping[str, str] = {}) -> None:
        """Put an answer in its place, and what was said with it in its own."""
        self._earlier = (self.told, [*self.history], [*self.anew], self.known)
        answers = settled(self.told.answers, path, text)
        for other, said in also.items():
            answers = with_answer(answers, other, said)
        self.told = self.told.with_answers(answers)
        self._is_done(path)

    def withdraw(self) -> None:
        """Take the answer back that was just given: it cannot stay."""
        self.told, self.history, self.anew, self.known = self._earlier

    def skip(self, step: Step) -> None:
        """Leave a line for later; where it begins an entry, the list has come to its end."""
        self.passed.append(step.question.path if step.begins_entry else step.path)
        self._is_done(step.path)

    def _is_done(self, path: str) -> None:
        self.anew = [each for each in self.anew if each != path]
        self.history.append(path)

    def back(self) -> None:
        """One step back, to be answered anew; what is asked once more leads to its cause."""
        step = self.next()
        if step and step.question in self.again and self.reconsider(step):
            return
        once_more = step is not None and (step.path in self.anew or step.question in self.again)
        place = place_of(step, self.history) if step and once_more else None
        if not self.history[:place]:
            return
        path = self.history.pop() if place is None else self.history[place - 1]
        self.passed = [each for each in self.passed if not is_in(path, each)]
        if once_more or isinstance(answer_at(self.told.answers, path), str):
            self.anew = [path, *(each for each in self.anew if each != path)]

    def reconsider(self, step: Step) -> bool:
        """Ask anew for the answer by which a line is needed; False where there is none."""
        cause = step.question.because_of
        if not step.needed or not cause or is_in(step.path, cause):
            return False
        self.passed = [each for each in self.passed if not is_in(cause, each)]
        if isinstance(answer_at(self.told.answers, cause), str):
            self.anew = [cause, *(each for each in self.anew if each != cause)]
        return True

    def what_is_wrong(self, step: Step) -> tuple[Problem, ...]:
        """What is to be told once more where a line is asked for, as long as it is so."""
        standing = {(each.rule, each.path) for each in found_in(self.told)}
        problems = [self.wrong.pop(path) for path in [*self.wrong] if step.is_about(path)]
        return tuple(each for each in problems if (each.rule, each.path) in standing)

    def change(self, step: Step, number: int) -> bool:
        """Ask for the lines of an entry anew; False where there is no such entry."""
        if not 1 <= number <= len(step.there):
            return False
        place = f"{step.question.path}.{number - 1}"
        entry = answer_at(self.told.answers, place)
        names = (each for each in step.question.entries if is_asked_in(self.told, entry, each))
        lines = [f"{place}.{name}" for name in names] or [place]
        self.anew = [*(text for each in lines for text in texts_at(self.told, each)), *self.anew]
        self.passed = [each for each in self.passed if each not in self.anew]
        return True

    def drop(self, step: Step, number: int | None = None) -> tuple[str, ...]:
        """Take out an entry of a list, or an answer; the texts of it, none where there is nothing.

        Without a number it is what is being asked for, or the last entry. A line of an entry that
        need not be there goes alone, and like any other answer it is not asked for again.
        """
        path = step.dropped(number, len(answer_at(self.told.answers, step.question.path) or ()))
        gone = tuple(texts_in(answer_at(self.told.answers, path) or ())) if path else ()
        if not gone:
            return ()
        self.told = self.told.with_answers(with_wish(without_answer(self.told.answers, path), path))
        if path == step.path and (step.place is None or not step.begins_entry):
            if not is_needed(self.told, step):
                self.passed.append(path)
            self.anew = [each for each in self.anew if each != path]
        else:
            for kept in (self.passed, self.history, self.anew):
                kept[:] = filter(None, (step.without_entry(each, path) for each in kept))
        return gone

    def reopen(self, problem: Problem, *, remind: bool = False) -> bool:
        """Ask again what a problem is about; False where there is nothing to be asked.

        Where it is one of several, ``remind`` of it at its question.
        """
        path = problem.path
        field = field_at(path) if path else None
        if field is None:
            return False
        if remind:
            self.wrong[path] = problem
        below = [each for each in self.questions if each.path.startswith(f"{path}.")]
        known = [each for each in self.questions if is_in(path, each.path)]
        if field.kind == "section" and field.fields and not known:
            self._ask_again(below)
        else:
            self._ask_again(known or [question_about(path)])
            if isinstance(answer_at(self.told.answers, path), str):
                self.anew.append(path)
        return self._ask_for(ways_out(problem)) or bool(self.anew or self.again)

    def _ask_for(self, paths: Iterable[str]) -> bool:
        """Ask for what a message names beside, answered or not; False for nothing of it."""
        asked = [path for path in paths if path not in self.anew]
        for path in asked:
            question, field = self._question_of(path), field_at(path)
            if field and field.entry is None and not self._hangs_on(question):
                self.anew.append(path)
            else:
                self._ask_again([question])
        return bool(asked)

    def _hangs_on(self, question: Question) -> bool:
        """Whether it waits for another answer that is asked for anew, and may not be needed."""
        return question.because_of in self.anew and not self.told.gives(question.path)

    def _ask_again(self, questions: list[Question]) -> None:
        names = {each.path for each in questions}
        self.passed = [each for each in self.passed if not any(is_in(each, name) for name in names)]
        for each in questions:
            leads_on = each.because_of and each.when(self.told)
            when = each.when if leads_on or self._hangs_on(each) else lambda _: True
            self.again.append(each._replace(when=when, more=""))

    def _question_of(self, path: str) -> Question:
        return question_of(self.told, path, (*self.questions, *self.again))

    def as_draft(self) -> str:
        """What has been told, to go on another day."""
        return as_text(Draft(self.told.answers, self.passed, self.history))

    def take_up(self, draft: str) -> None:
        """Go on from a draft; ValueError for what is none."""
        answers, self.passed, self.history = read_draft(draft)
        self.told = self.told.with_answers(answers)
