"""Prompts: what is said before a line is typed, and what ``?`` tells of it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta

from gen.defaults import first_name
from gen.form.messages import KIND_WORDS
from gen.form.span_meant import UNITS
from gen.new_case.answers import answer_at, field_at, texts_in
from gen.new_case.classes import CLASSES, classes_for, kinds_for
from gen.new_case.entries import without_in_entry, words_in_entry
from gen.new_case.examples import example_for
from gen.new_case.hearing import hear
from gen.new_case.question import Question
from gen.new_case.shown_in import NO_PAPER, on_which_terms, shown_in
from gen.new_case.step import Step
from gen.new_case.told import Told
from gen.schema import Field
from gen.words.dates_and_money import English

_CALLED = "client.called"
_KIND, _MORE_KINDS = "reason.kind", "reason.also."
_END, _NOTICE = "ending.date", "engagement.agreement.notice_days"
_IN_NOTE = "And in the note"
_NUMBER = r"\.\d+(?=\.|$)"
_OTHER_ENGLISH = {"en-US": "licensed counsellor", "en-GB": "licensed counselor"}
_WHERE: Mapping[str, str] = {
    "P": "the coach's own page", "S": "what the coach says", "N": "the note", "L": "the letter",
    "O": "the notice to others, if somebody gets one", "F": "the fresh-start page",
    "A": "your own page of dates",
}  # fmt: skip


def asks_for_a_kind(step: Step) -> bool:
    """Whether a reason is asked for, the first or another one."""
    return step.path == _KIND or step.path.startswith(_MORE_KINDS)


def choices_of(told: Told, step: Step) -> Mapping[str, str]:
    """The answers of a line and their words, in order; none where a text is typed.

    Of a reason it is its class that is chosen first, if there is more than one.
    """
    if asks_for_a_kind(step):
        classes = classes_for(told) if step.path == _KIND else tuple(CLASSES)
        if len(classes) > 1:
            return {name: CLASSES.get(name, name) for name in classes}
        return {kind: kind for kind in kinds_for(told, classes[0])}
    other = _OTHER_ENGLISH.get(str(told.value("practice.language") or "en-US"))
    choices = (each for each in step.field.choices if each != other)
    return step.question.answers or {answer: answer for answer in choices}


def lines_before(told: Told, step: Step, *, anew: bool) -> Iterator[str]:
    """The lines above the place where the answer is typed; ``anew``: no line of it stands there."""
    begins = step.first and (step.begins_entry or step.place is None)
    if begins or anew:
        yield f"\n{step.question.words}{_example_of(told, step)}"
    if anew:
        yield from _entries(told, step)
    if begins:
        yield from _enter_alone(told, step)
    yield from _of_the_list(told, step)
    if step.before:
        whole = step.question.entries and (step.begins_entry or step.needed)
        what = "takes the whole entry out" if whole else "takes it out"
        yield f"Enter alone keeps what stands in brackets; drop {what}."


def _entries(told: Told, step: Step) -> Iterator[str]:
    """What a list holds that is asked for once more: the entry in question, or all of them."""
    entries = answer_at(told.answers, step.question.path) if step.place is not None else None
    count = len(entries or ())
    for number, entry in enumerate(entries or (), 1):
        if step.place in (number - 1, count):
            yield f"({number}) {' / '.join(texts_in(entry))}"
    if count and step.place == count:
        yield f"change {count}: say it anew. drop {count}: take it out."


def _of_the_list(told: Told, step: Step) -> Iterator[str]:
    """What is asked of an entry, where the question is about a list."""
    if step.place is None:
        return
    if step.begins_entry and step.there and not step.before:
        no_more = "One more is needed." if step.needed else "Enter alone: no more."
        yield f"Another one? {no_more}"
    if step.question.entries:
        path = re.sub(_NUMBER, "", step.path)
        asked = f"{_described(step.field)}{_for_example(example_for(told, path, step.field))}"
        yield words_in_entry(path) or asked
        if not (step.begins_entry or step.before):
            yield "It is needed." if step.needed else f"Enter alone: {without_in_entry(path)}."


def _example_of(told: Told, step: Step) -> str:
    if choices_of(told, step) or step.question.entries:
        return ""
    if step.field.kind == "yes or no":
        return " yes or no."
    return _for_example(example_for(told, step.path, step.field, step.question))


def _described(field: Field) -> str:
    """What a field is, without an example of its own, behind a colon: the one shown fits better."""
    return re.sub(r": [a-z][^:;”]+\.$", ".", field.description)


def _for_example(example: str) -> str:
    return f" For example: {example}" if example else ""


def _enter_alone(told: Told, step: Step) -> Iterator[str]:
    """What happens where nothing is typed."""
    if usual := usual_of(told, step):
        yield f"Enter alone: {usual}, as usual."
    elif step.needed:
        yield "It is needed."
    elif not step.before:
        yield _enter_alone_is(what_stands_without(told, step) or "leave it out")


def _enter_alone_is(what: str) -> str:
    return f"Enter alone: {what}{'' if what.endswith('.”') else '.'}"


def what_stands_without(told: Told, step: Step) -> str:
    """What a case says where a question is left out; empty for nothing."""
    if step.path == _END and (on := _end_by_notice(told)):
        return on
    if step.path == _CALLED and (name := told.value("client.name")):
        return first_name(str(name))
    shared = "" if step.place is not None or step.before else as_for_all(told, step.question)
    return f"as for all cases, {shared}" if shared else step.question.without


def as_for_all(told: Told, question: Question) -> str:
    """What stands in a case by what all cases share, a text between marks; empty for nothing."""
    given, field = told.value(question.path), field_at(question.path)
    if given is None or told.gives(question.path) or field is None or field.entry:
        return ""
    said = str(given) if not isinstance(given, bool) else "yes" if given else "no"
    return f"“{said}”" if field.kind == "text" else question.answers.get(said, said)


def as_offered(told: Told, question: Question) -> str:
    """What is said of a question that may be asked at the end: told by now, or as for all cases."""
    if told.gives(question.path):
        return f"{question.more} (told)"
    shared = as_for_all(told, question)
    return f"{question.more} (as for all cases: {shared})" if shared else question.more


def usual_of(told: Told, step: Step) -> str:
    """What is proposed, as it is so usually; empty for nothing."""
    usual = told.value(step.question.usual) if step.question.usual and not step.before else None
    return str(usual) if usual in choices_of(told, step) else ""


def _end_by_notice(told: Told) -> str:
    """The day on which it ends where none is given, as far as that can be known."""
    meeting, days = told.value("meeting.date"), told.value(_NOTICE) or 0
    if not isinstance(meeting, date):
        return ""
    on = meeting + timedelta(days=days)
    english = English(str(told.value("practice.language") or "en-US"), spoken=False, year=on.year)
    said = " ".join(english.weekday(on).split())
    return f"{said} (the day of the talk{f', and {days} days of notice' if days else ''})"


def more_about(told: Told, step: Step) -> Iterator[str]:
    """What a field is for, the sentence in which it is read, an example, what may stand there."""
    in_list = step.place is not None
    around = field_at(step.question.path if in_list else step.path.rpartition(".")[0] or step.path)
    yield f"{around.description if around else ''} {step.field.description}"
    yield _where(told, step)
    example = example_for(told, step.path, step.field, step.question)
    choices = choices_of(told, step)
    if example and not choices:
        sentences = hear(told.with_answer(step.path, example), step.path).sentences
        yield f"For example: {example}"
        yield from as_shown("It would read", sentences)
    yield "Type the number of an answer." if choices else _allowed(step)
    yield _if_left_out(told, step)
    if step.place is not None and step.there:
        yield from (f"({number}) {text}" for number, text in enumerate(step.there, 1))
        last = len(step.there)
        yield f"change {last}: say it anew. drop {last}: take it out."


def as_shown(begin: str, sentences: Sequence[str]) -> Iterator[str]:
    """The sentence in which an answer is read, and where the note has other words, that of it."""
    yield from (
        f"{words}: {each}" for words, each in zip((begin, _IN_NOTE), sentences, strict=False)
    )


def _where(told: Told, step: Step) -> str:
    field = step.field
    if field.kind in ("section", "list"):
        return ""
    path = re.sub(_NUMBER, "", step.path)
    letters = [each for each in _WHERE if each in shown_in(told, path, field)]
    if not field.seen or (told.talk is None and not letters):
        return "No paper prints it: it decides what is said, or is a note of your own."
    if not letters:
        return NO_PAPER
    stands = ", ".join(map(_WHERE.__getitem__, letters))
    verb = "shows" if field.choices or field.kind == "yes or no" else "stands"
    return f"It {verb} in: {stands}{on_which_terms(path)}."


def _allowed(step: Step) -> str:
    """What may be typed."""
    field = step.field
    if unit := UNITS.get(step.path):
        return f"How many {unit.name}, in figures or as it is said."
    if field.kind == "text":
        return f"A text of at most {field.most} letters." if field.most else "A text."
    form = KIND_WORDS[field.kind][1] if field.kind in KIND_WORDS else ""
    if field.kind == "time":
        form = "An hour as it is said, such as 3 pm, or in figures: 15:00."
    if field.kind.startswith("date"):
        form = "A day as it is said, such as 8 December 2026, or in figures: 2026-12-08."
    none = " Or none." if field.holds_none else ""
    return f"{form}{none}"


def _if_left_out(told: Told, step: Step) -> str:
    if step.before:
        return "Enter alone keeps what stands in brackets."
    if usual := usual_of(told, step):
        return f"Enter alone: {usual}, as usual."
    if step.needed:
        return "It is needed; stop keeps what is there, for another day."
    if step.begins_entry and step.there:
        return "Enter alone: no more."
    in_entry = step.place is not None and not step.begins_entry
    path = re.sub(_NUMBER, "", step.path)
    without = without_in_entry(path) if in_entry else what_stands_without(told, step)
    return _enter_alone_is(without) if without else "Enter alone leaves it out."
