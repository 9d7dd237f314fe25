"""Practice: what is asked of a practice, once, and the practice file that comes of it."""

from __future__ import annotations

from typing import Any

from gen.case import Case
from gen.editor import PRACTICE_MODELINE
from gen.form.required import NEEDED
from gen.new_case.answers import Answers, answer_at, field_at, with_answer
from gen.new_case.otherwise import CONTACT, CONTACT_FOR
from gen.new_case.page import page
from gen.new_case.plain import plain
from gen.new_case.question import Question
from gen.new_case.told import Told
from gen.reading.node import Section
from gen.reading.source import source_of

_BEGIN = f"""{PRACTICE_MODELINE}
# What every case of this practice has in common. Written once; a case may override any part of it
# by giving the same field itself. What is left empty here may stand in the cases."""

_LATER = "leave it for later; most cases need it"
_WITH_IT = ("ending.contact.route",)  # the address beside it is the practice's, and stands there
_NEEDED = frozenset((*(each.path for each in NEEDED), *_WITH_IT))


def _is_needed(path: str) -> bool:
    """Whether a case cannot be made without it: in a section that may be left out, it can."""
    steps = path.split(".")
    fields = [field_at(".".join(steps[:length])) for length in range(1, len(steps) + 1)]
    return path in _NEEDED or all(field and field.required for field in fields)


_ASKED: tuple[Question, ...] = (
    Question("practice.name", "What is the practice called?"),
    Question("practice.email", "To which email address may a client write?"),
    Question("practice.phone", "At which number is the practice reached?"),
    Question("practice.address", "What is its postal address? Line by line."),
    Question("practice.language", "Which English do you write?", answers={
        "en-US": "of the United States: Letter paper, dollars",
        "en-GB": "of Britain: A4 paper, pounds"}, without="that of the United States"),
    Question("practice.faith_based", "Does the practice speak from faith?", answers={
        "yes": "yes", "no": "no: the neutral wording is used throughout"}),
    Question("coach.name", "Who is the coach that signs? The full name."),
    Question("support", "What does the coach give every client? Two to five sentences in the"
             " coach's own words.", without="leave it for later; it is said where a client is"
             " asked to go on"),
    Question("coach.quality_commitment", "Which care does the coach take, in one sentence?"),
    Question("coach.results_statement", "What have clients reached with the coach, in one"
             " sentence?", without="leave it for later; it is said where a client is asked to go"
             " on, or may come back"),
    Question("coach.faith_statement", "What does the coach's faith mean for the work, in one"
             " sentence?", lambda told: bool(told.value("practice.faith_based"))),
    Question("engagement.agreement.notice_days", "How many days of notice does your agreement ask"
             " for? none: it has no such rule, or there is no agreement.", example="14, or 2 weeks",
             without="none; it ends on the day of the talk, where a case says no other"),
    Question("ending.materials", "What becomes of a client's workbook and papers?"),
    Question("ending.records.kept_for", "How long are the coach's notes kept?"),
    Question("ending.contact.route", CONTACT, answers=CONTACT_FOR),
    Question("practice.loose_ends", "Is there to be a page of dates for you with each case: what is"
             " to be sent, paid and erased when?", without="no"),
    Question("help_lines", "Which help lines does a client in danger hear of?",
             entries=("name", "reach", "confirmed_on")),
    # What few practices have to tell.
    Question("ending.fees.currency", "In which currency are sums?",
             without="dollars in the United States, pounds in Britain",
             more="sums in another money than dollars or pounds"),
    Question("coach.credentials", "Which letters stand after the coach's name?", without="none",
             more="letters after the coach's name"),
    Question("practice.website", "Where is its page on the web?", more="a page on the web"),
    Question("ending.records.how", "How are the coach's notes kept?",
             more="how the coach's notes are kept"),
)  # fmt: skip

PRACTICE_QUESTIONS = tuple(
    each._replace(without=each.without or _LATER) if _is_needed(each.path) else each
    for each in _ASKED
)
_TO_THE_PRACTICE = ("ending.records.copy_from", "ending.contact.via")
_AS_SHIPPED = (
    "practice.loose_ends", "practice.extra_documents", "door", "review",
)  # fmt: skip
"""What is nobody's own, and is taken over from the shipped file to be changed there.

How long a meeting takes is not: nobody was asked, and what the program fills in the coach is told.
"""


def practice_file(told: Answers, shipped: Section) -> str:
    """The practice file, each field with what it is above it; what was left for later is empty.

    Where nothing was told it is the shipped one, whose practice and coach are made up.
    """
    given = plain(shipped)
    if not told:
        return page(given, begin=_BEGIN)
    answers: Answers = {}
    for path in _AS_SHIPPED:
        answers = with_answer(answers, path, answer_at(given, path))
    for path in _TO_THE_PRACTICE:
        answers = with_answer(answers, path, answer_at(told, "practice.email"))
    for question in PRACTICE_QUESTIONS:
        path = question.path
        answers = with_answer(answers, path, answer_at(told, path) or _untold(answers, question))
    return page(answers, begin=_BEGIN)


def left_empty(told: Told, file: str, text: str) -> tuple[tuple[int, str], ...]:
    """What most cases need of a practice and was left for later: its line, and its question.

    ``text`` is that of the file; where nothing was told at all, nothing was left out of it.
    """
    root = source_of(file, text.encode()).root
    if not told.answers or root is None:
        return ()
    written = Case("practice", file, {}, root, {})
    asked = (each for each in PRACTICE_QUESTIONS if each.when(told) and _is_needed(each.path))
    left = (each for each in asked if not told.gives(each.path))
    return tuple((written.place(each.path).line, each.words) for each in left)


def _untold(answers: Answers, question: Question) -> Any:
    """What stands where nothing was told: as shipped, or a space, which is kept as an answer."""
    if (shipped := answer_at(answers, question.path)) is not None:
        return shipped
    field = field_at(question.path)
    return [dict.fromkeys(question.entries, " ") or " "] if field and field.entry else " "
