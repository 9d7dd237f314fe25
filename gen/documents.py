"""Documents: which ones a case gets, and why it does not get the others: one row a kind.

Script, note and letter have their rows here; every other kind is a row of ``documents.yaml`` (the
shipped one is in ``starter/files/templates``). Their files are named in ``folder``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from gen.reasons import TALKS, Talk
from gen.situation import Branch, branch_of
from gen.talks import ends, talk

if TYPE_CHECKING:  # a run that has nothing to do reads no case
    from gen.case import Case
    from gen.problem import Problem

FOR_THE_COACH, LETTER = "P", "L"  # letters of the schema's ``seen``
FOR_OTHERS, FOR_THE_ASSISTANT = "O", "A"


class Condition(NamedTuple):
    """A field of the case, and the answers with which there is a document.

    ``path`` may also be one of ``WORKED_OUT``, which no field says by itself.
    An answer is a word of the schema, ``yes`` or ``no``, and empty where the case gives none.
    ``why`` is the sentence for any other answer. It is kept and shown, and so says which field
    decides, and never what the case answers there.
    """

    path: str
    answers: tuple[str, ...]
    why: str


class View(NamedTuple):
    """What a document sees of a case: the letters of its fields, the list that it goes through."""

    seen: str
    each: str = ""


class Kind(NamedTuple):
    """A kind of document, which is all that the program knows of it.

    ``name`` stands in the names of files, in the ledger and in the report; ``called`` in what the
    coach is told, ``title`` where a client may see it. Of a case it shows the fields that the
    schema marks with a letter of ``seen``. It is made where all of ``when`` hold: once, or where
    ``each`` is the path of a list for every entry of that, which paths below it are asked of.
    ``dated`` is the path of the day in its properties; ``before_outcome`` what to know of it before
    the case has an outcome, by the branch of its documents. Of a case that gets none of a ``quiet``
    kind, nothing is said on the terminal, unless the practice asks for it (``tells``).
    """

    name: str
    called: str
    title: str
    seen: str
    large_print: bool = False
    one_page: bool = False  # but in large print
    each: str = ""
    when: tuple[Condition, ...] = ()
    dated: str = "meeting.date"
    before_outcome: tuple[tuple[Branch, str], ...] = ()
    quiet: bool = False
    spoken: bool = False  # dates and sums as a voice says them
    talks: tuple[Talk, ...] = ()  # with a template of their own beside NAME.docx

    def template(self, talk: Talk) -> str:
        """The file name of its template for a talk."""
        return f"{self.name}-{talk}.docx" if talk in self.talks else f"{self.name}.docx"

    def tells(self, why: str) -> bool:
        """Whether a terminal says why a case gets none: not of what nobody asks for, if quiet."""
        asked = [each for each in self.when if each.path.startswith("practice.")]
        asked = [each for each in asked if each.answers == ("yes",)]
        return not self.quiet or (bool(asked) and all(each.why != why for each in asked))

    @property
    def templates(self) -> tuple[str, ...]:
        """The file names of all its templates."""
        return tuple(dict.fromkeys(map(self.template, TALKS)))

    @property
    def view(self) -> View:
        """What its documents see of a case."""
        return View(self.seen, self.each)

    @property
    def for_the_coach(self) -> bool:
        """Whether it is the coach's own, and never handed over."""
        return FOR_THE_COACH in self.seen


class Document(NamedTuple):
    """One document of one case: the only one of its kind, or that of one entry of a list.

    ``number`` is the entry's place in the list, from 1. ``why_not`` says why the case gets none,
    and is empty where it gets one; ``send_when`` what to know before it is sent. Its file is named
    by ``Folders.document``.
    """

    kind: Kind
    number: int = 0
    why_not: str = ""
    send_when: str = ""

    @property
    def name(self) -> str:
        """What tells it from all others of its case, in the names of files and in the ledger."""
        return f"{self.kind.name}-{self.number}" if self.number else self.kind.name

    @property
    def called(self) -> str:
        """What the coach is told it is."""
        return f"{self.kind.called} {self.number}" if self.number else self.kind.called


class Kinds(NamedTuple):
    """The kinds of document of a folder of templates, and what is wrong in its list of them.

    A row with a mistake is not among ``rows``. So while there are problems, a document of no known
    kind may still be wanted.
    """

    rows: tuple[Kind, ...]
    problems: tuple[Problem, ...] = ()


WORKED_OUT: Mapping[str, Callable[[Case], object]] = {"talk": talk, "ends": ends}
"""What a condition may ask beside the fields: it follows from several of them."""


def _unless(answer: str) -> Condition:
    """Any outcome but this one."""
    others = tuple(each for each in _OUTCOMES if each != answer)
    return Condition("outcome.answer", others, "The case gets none: see outcome > answer.")


_OUTCOMES = ("", "yes", "no", "not sure", "told", "sent", "not held", "returned")
_NO_YES, _NO_RETURN = _unless("yes"), _unless("returned")
_OPEN_DOOR = Condition(
    "door.state",
    ("open",),
    "The case gets none: see door > state.",
)
WITH_LETTER = (
    _NO_YES,
    _NO_RETURN,
    _unless("not held"),
    _OPEN_DOOR,
    Condition("door.letter", ("auto",), "The case gets none: see door > letter."),
)
"""What a case says that gets a letter of the open door: the rules of counsel ask it, too."""

BUILT_IN_KINDS = (
    Kind(
        "meeting-script",
        "Meeting script",
        "Conversation guide",
        "PS",
        spoken=True,
        talks=("part", "refer", "leave", "complete", "accept", "firm"),
    ),
    Kind(
        "referral-note",
        "Referral note",
        "A page for your next step",
        "N",
        large_print=True,
        when=(_NO_YES, _NO_RETURN),
    ),
    Kind(
        "door-open-letter",
        "Door-open letter",
        "An open door",
        "L",
        large_print=True,
        one_page=True,
        when=WITH_LETTER,
        dated="door.letter_date",
        before_outcome=(
            ("conditional", "Send it only after the meeting, and not after a yes."),
            ("final_open", "Send it only after the meeting."),
        ),
        talks=("refer", "leave", "complete", "accept"),
    ),
)


def documents_of(case: Case, kinds: Sequence[Kind]) -> tuple[Document, ...]:
    """Every document of these kinds that the case gets, or does not get and why."""
    return tuple(document for kind in kinds for document in _of_kind(case, kind))


def _of_kind(case: Case, kind: Kind) -> Iterator[Document]:
    if not kind.each:
        yield _document(case, kind)
        return
    entries = case.items(kind.each)
    if not entries:
        named = case.shown(kind.each)
        yield Document(kind, 0, f"It is made for each entry of {named}, and there is none.")
    for number, entry in enumerate(entries, 1):
        yield _document(case, kind, number, entry)


def _document(
    case: Case, kind: Kind, number: int = 0, entry: Mapping[str, Any] | None = None
) -> Document:
    if why := why_not(case, kind.when, kind.each, entry):
        return Document(kind, number, why)
    known = dict(kind.before_outcome) if not case["outcome.answer"] else {}
    return Document(kind, number, "", known.get(branch_of(case), ""))


def why_not(
    case: Case,
    conditions: Sequence[Condition],
    each: str = "",
    entry: Mapping[str, Any] | None = None,
) -> str:
    """The sentence of the first condition that does not hold; empty where all do.

    Paths below ``each`` are asked of ``entry``, all others of the case.
    """
    for condition in conditions:
        path = condition.path
        if entry is not None and path.startswith(f"{each}."):
            answer = _answer(_below(entry, path[len(each) + 1 :]))
        else:
            answer = _answer(WORKED_OUT[path](case) if path in WORKED_OUT else case[path])
        if answer not in condition.answers:
            return condition.why
    return ""


def _below(values: Any, path: str) -> Any:
    for name in path.split("."):
        values = values[name]
    return values


def _answer(value: object) -> str:
    """A value in the words of the schema."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    return str(value or "")
