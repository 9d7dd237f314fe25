"""Road: what each stage costs from a case file to its documents, beside the plain docxtpl loop.

Every case walks the whole road with a clock between the stages, in the order in which
``gen.road`` joins them; the loop only renders. The ledger is not in it:
the batches of ``batch.py`` have it.
"""

from __future__ import annotations

import statistics
import time
from collections import defaultdict
from pathlib import Path
from tempfile import TemporaryDirectory

from docxtpl import DocxTemplate
from fixed import TEMPLATES, examples
from rounds import head, row, times

from gen.case import Case
from gen.counsel import check_counsel
from gen.documents import BUILT_IN_KINDS, Document, documents_of
from gen.fill import fill
from gen.form.check import check_case
from gen.pack import pack
from gen.proof.prove import faults_of
from gen.reading.merge import over_practice, over_shared
from gen.reading.node import Section, Text
from gen.reading.source import read_source
from gen.run.file_hash import stamp_of
from gen.run.put import put
from gen.shared import Shared
from gen.talks import talk
from gen.words import words_of

ROUNDS, CASES, LOOPED = 5, 150, 15
LOOP, TO_THE_RULES = "plain docxtpl loop, rendering only", "reading, schema and rules"
WHOLE = "the whole road"


class Clock:
    """CPU seconds by stage."""

    def __init__(self) -> None:
        self.spent: dict[str, float] = defaultdict(float)
        self.start()

    def start(self) -> None:
        """What was spent before belongs to no stage."""
        self._since = time.process_time()

    def stop(self, *stages: str) -> None:
        """What was spent since the last stop belongs to these stages."""
        now = time.process_time()
        for stage in stages:
            self.spent[stage] += now - self._since
        self.start()


def road() -> None:
    """Print a row for each stage, in CPU time a case."""
    shared = Shared(TEMPLATES)
    with TemporaryDirectory() as folder:
        here = Path(folder)
        files = examples(here / "cases", CASES)
        rounds = [_round(files, shared, here / "out") for _ in range(1 + ROUNDS)][1:]
    found = {stage: statistics.median(each[stage] for each in rounds) for stage in rounds[0]}
    title = f"(b) The whole road, {CASES} cases, median of {ROUNDS} rounds, CPU milliseconds a case"
    head(title, "stage", "ms a case", "of the road", "times less than the loop")
    for stage, seconds in found.items():
        row(stage, seconds, f"{seconds / found[WHOLE]:.0%}", times(found[LOOP], seconds))


def _round(files: list[Path], shared: Shared, out: Path) -> dict[str, float]:
    """Seconds a case by stage; the loop, the slowest by far, on some of the cases only."""
    clock, loop = Clock(), Clock()
    for number, file in enumerate(files):
        case = _walk(file, shared, out, clock)
        if number % (len(files) // LOOPED) == 0:
            _loop(case, out, loop)
    spent = {stage: seconds / len(files) for stage, seconds in clock.spent.items()}
    looped = len(range(0, len(files), len(files) // LOOPED))
    return {LOOP: loop.spent[LOOP] / looped, **spent}


def _walk(file: Path, shared: Shared, out: Path, clock: Clock) -> Case:
    clock.start()
    root = read_source(file).root
    assert root
    clock.stop("reading the YAML", TO_THE_RULES, WHOLE)
    merged = _over_what_it_rests_on(root, shared)
    clock.stop("the practice file under the case", TO_THE_RULES, WHOLE)
    case = check_case(file.stem, file.as_posix(), merged, TEMPLATES).case
    assert case
    clock.stop("schema (Cerberus)", TO_THE_RULES, WHOLE)
    check_counsel(case)
    clock.stop("rules", TO_THE_RULES, WHOLE)
    asked = [each for each in documents_of(case, BUILT_IN_KINDS) if not each.why_not]
    made = [(each, _make(case, each, shared, clock)) for each in asked]
    for document, data in made:
        path = out / case.name / f"{case.name}-{document.name}.docx"
        put(path, data, stamp_of(str(path)))
    clock.stop("writing", WHOLE)
    return case


def _over_what_it_rests_on(case: Section, shared: Shared) -> Section:
    named = case.fields.get("based_on")
    base = shared.based_on(named.value) if isinstance(named, Text) else None
    if base is None or base.root is None:
        return over_practice(case, shared.practice.root)
    return over_shared(case, over_practice(base.root, shared.practice.root))


def _make(case: Case, document: Document, shared: Shared, clock: Clock) -> bytes:
    words = words_of(case, document, ())
    clock.stop("wording", WHOLE)
    filled = fill(case, document, words, shared)
    clock.stop("filling the template in", WHOLE)
    assert not faults_of(case, document, filled.template, filled.stories, filled.words)
    clock.stop("proof", WHOLE)
    made = pack(case, document, filled)
    assert not made.problems
    clock.stop("fitting and packing", WHOLE)
    return made.data


def _loop(case: Case, out: Path, clock: Clock) -> None:
    for document in documents_of(case, BUILT_IN_KINDS):
        if document.why_not:
            continue
        words = {**words_of(case, document, ()), "logo": ""}
        clock.start()
        template = DocxTemplate(TEMPLATES / document.kind.template(talk(case)))
        template.render(words, autoescape=True)
        template.save(out / f"{document.name}.docx")
        clock.stop(LOOP)
