"""Up to date: cases of which nothing has changed, known without reading one.

Nothing here may need YAML, Cerberus, Jinja or lxml: a run with nothing to do takes no time.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from pathlib import Path

from gen.documents import Kind
from gen.report import CaseReport, Outcome, State
from gen.run.entries import CaseEntry, Entry
from gen.run.file_hash import hash_of_case, is_same_file, stamp_of
from gen.run.inputs import Inputs, based_on_of, template_of


def up_to_date(file: Path, entry: CaseEntry | None, inputs: Inputs) -> CaseReport | None:
    """What the last run would say again; None where something has changed since, or was wrong."""
    if not entry or not entry.clean or (entry.home, entry.file) != (inputs.home, file.name):
        return None
    path = file.as_posix()
    is_as_it_was = stamp_of(path) == entry.stamp != ""
    case_hash = entry.hash if is_as_it_was else hash_of_case(path)
    outcomes: list[Outcome] = []
    for kind in inputs.shared.kinds.rows:
        found = _outcomes(kind, entry, case_hash, inputs)
        if not found:
            return None
        outcomes += found
    left = {each.kind for each in entry.documents.values()} - {each.kind for each in outcomes}
    return None if left - {""} else CaseReport(entry.name, path, (), tuple(outcomes))


def _outcomes(kind: Kind, entry: CaseEntry, case_hash: str, inputs: Inputs) -> Sequence[Outcome]:
    """The outcomes of a kind's documents; none where one is not as it should be."""
    known = [each for each in entry.documents.values() if each.kind == kind.name]
    for each in known:
        template, based_on = template_of(each.inputs), based_on_of(each.inputs)
        made_from = inputs.of(kind, case_hash, template, entry.logo, based_on)
        if each.inputs != made_from or each.intended:
            return ()
    found = [*_as_recorded(known, inputs)]
    return found if len(found) == len(known) else ()


def _as_recorded(known: Sequence[Entry], inputs: Inputs) -> Iterator[Outcome]:
    """An outcome for each document that stands, or is absent, as it should."""
    for each in known:
        path = inputs.folders.document(each.case, each.document)
        if each.state == "absent" and not os.path.lexists(path):
            yield Outcome(each.kind, each.document, path, "not_needed", each.why)
        elif each.state == "stands" and os.path.lexists(path):
            ours = is_same_file(path, each.stamp, each.data)
            state: State = "current" if ours else "edited"
            yield Outcome(each.kind, each.document, path, state, each.why)
