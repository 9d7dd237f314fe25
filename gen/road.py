"""Road: one case, from its file to its documents: the stages in order. It writes nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from gen.case import Case
from gen.counsel import check_counsel
from gen.counsel.allow import is_allowed, is_allowed_in
from gen.counsel.wording import READS_WRONG
from gen.documents import Document, documents_of
from gen.faith import without_unshared
from gen.fill import fill
from gen.form.check import Checked, check_case, check_practice
from gen.form.examples import over_examples
from gen.leftovers import check_leftovers
from gen.pack import Made, pack
from gen.problem import Problem, in_file_order
from gen.proof.prove import faults_of
from gen.reading.merge import over_practice, over_shared
from gen.reading.messages import based_on_missing
from gen.reading.node import Section, Text
from gen.reading.source import Source, source_of
from gen.schema import SHARED
from gen.shared import Shared
from gen.template.fault import TemplateFault
from gen.words import words_of


class Papers(NamedTuple):
    """What a case file gives: its case and problems, and each document that the case speaks of.

    ``made`` holds the documents that were asked for, by their names.
    """

    case: Case | None
    problems: tuple[Problem, ...]
    documents: tuple[Document, ...] = ()
    made: Mapping[str, Made] = {}


def make_case(
    file: Path,
    data: bytes,
    shared: Shared,
    asked: Callable[[Case, Document], bool],
    *,
    looks: bool = False,
) -> Papers:
    """The whole road: a case file's bytes, over what cases share, become finished documents.

    ``file`` is its path; the case is called by its name. ``asked`` says of a document that the case
    gets whether it is to be made; ``looks``, that its sentences are looked at once more.
    """
    source = source_of(file.as_posix(), data)
    case, problems = read_case(source, shared)
    if case is None:
        return Papers(None, problems)
    if looks:
        # Late, and not for documents: it takes as long as to make them.
        from gen.tone_as_read import check_tone_as_read

        problems = in_file_order([*problems, *check_tone_as_read(case, shared)])
    documents = documents_of(case, shared.kinds.rows)
    wanted = [each for each in documents if not each.why_not and asked(case, each)]
    made = {each.name: make_document(case, each, shared, problems) for each in wanted}
    return Papers(case, problems, documents, made)


def read_case(source: Source, shared: Shared) -> Checked:
    """The case, None where an error keeps it from being printed; its problems in file order.

    A problem of an inherited value has its place in the file that gives it. A warning that the
    case allows is left out, and so is what the practice's own list lets pass.
    """
    case, problems = read_form(source, shared)
    if case and not _has_error(problems):
        left = check_leftovers(case, shared.clients(Path(case.file).parent))
        said = shared.own_tone.check(case) if shared.own_tone else ()
        ruled = in_file_order([*problems, *check_counsel(case), *left, *said])
        problems = tuple(each for each in ruled if not _is_meant(each, case, shared))
        if any(each.rule == READS_WRONG for each in problems):
            from gen.as_read import with_sentences  # late: most cases read well

            problems = with_sentences(problems, case, shared)
    return Checked(None if _has_error(problems) else case, problems)


def _is_meant(problem: Problem, case: Case, shared: Shared) -> bool:
    """Whether the case allows a warning, or the practice does: of its own file, or by its list."""
    practice = shared.practice
    of_practice = problem.place.file == practice.file and is_allowed_in(problem, practice.root)
    return of_practice or is_allowed(problem, case) or shared.lets_pass(problem)


def read_form(source: Source, shared: Shared) -> Checked:
    """The case by its form alone: the rules across its fields are not asked."""
    if source.root is None:
        return Checked(None, source.problems)
    laid = laid_over(source.root, shared)
    case, found = check_case(source.name, source.file, laid.root, shared.templates)
    if not laid.unread and (whole := over_examples(source.name, source.root, laid.root, found)):
        case, found = check_case(source.name, source.file, whole, shared.templates)
    problems = in_file_order([*source.problems, *laid.problems, *found])
    if laid.unread:
        # What a case lacks, the file below may hold: that is known only when it can be read.
        return Checked(None, tuple(each for each in problems if each.rule != "missing-field"))
    return Checked(without_unshared(case) if case else None, problems)


class LaidOver(NamedTuple):
    """A case over the files that it rests on, what is wrong there, and whether one is unread."""

    root: Section
    problems: tuple[Problem, ...]
    unread: bool


def laid_over(case: Section, shared: Shared) -> LaidOver:
    """The case over the practice file, and over the file it is based on where there is one."""
    practice = shared.practice
    unread = practice_is_unread(practice)
    named = case.fields.get("based_on")
    if not isinstance(named, Text) or named.value.strip().lower() in ("", "none"):
        return LaidOver(over_practice(case, practice.root), (), unread)
    base = shared.based_on(named.value.strip())
    if base is None:
        file = f"{shared.templates.as_posix()}/{named.value.strip()}.yaml"
        bare = Path(named.value.strip()).stem
        missing = based_on_missing(named.place, file, bare if shared.based_on(bare) else "")
        return LaidOver(over_practice(case, practice.root), (missing,), unread=True)
    problems = check_practice(base, shared.templates, SHARED)
    if base.root is None:
        return LaidOver(over_practice(case, practice.root), problems, unread=True)
    under = over_practice(base.root, practice.root)
    return LaidOver(over_shared(case, under), problems, unread or practice_is_unread(base))


def make_document(
    case: Case, document: Document, shared: Shared, warnings: Sequence[Problem]
) -> Made:
    """The proven document, or what keeps it from being made.

    ``warnings`` are those left standing in the case: the coach sees them on the preparation page.
    """
    words = words_of(case, document, warnings)
    try:
        filled = fill(case, document, words, shared)
    except TemplateFault as fault:
        return Made(problems=fault.problems)
    wrong = faults_of(case, document, filled.template, filled.stories, filled.words)
    return Made(problems=wrong) if wrong else pack(case, document, filled)


def practice_is_unread(practice: Source) -> bool:
    """Whether the practice file, or a part of it, could not be read."""
    rules = (problem.rule for problem in practice.problems)
    return practice.root is None or "unreadable-file" in rules


def _has_error(problems: Iterable[Problem]) -> bool:
    return any(problem.level == "error" for problem in problems)
