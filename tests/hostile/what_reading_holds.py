"""What must hold of a case file as it is read, whatever its bytes are; a target, too."""

from __future__ import annotations

import re
from codecs import BOM_UTF8

from working_folder import OurFaultError, WorkingFolder

from gen.characters import UNPRINTABLE
from gen.problem import Problem
from gen.reading.source import read_text, source_of
from gen.reading.yaml_nodes import PURE
from gen.road import read_case
from gen.shared import Shared

_ODD = re.compile(UNPRINTABLE)


def wrong_with(data: bytes, shared: Shared) -> str:
    """What is wrong with how a case file is read; empty for nothing."""
    source = source_of("cases/example-a.yaml", data)
    case, problems = read_case(source, shared)
    if case is None and not any(each.level == "error" for each in problems):
        return "refused, and nothing told"
    if source.root is None and not source.problems:
        return "unread, and nothing told"
    if told := next(filter(None, (_badly_told(each, data) for each in problems)), ""):
        return told
    if source.root is not None:
        text = data.removeprefix(BOM_UTF8).decode()
        if read_text(source.file, text, PURE) != source:
            return "read otherwise by the other loader"
    return ""


def try_reading(folder: WorkingFolder, data: bytes) -> None:
    """Read by both loaders, and told."""
    if wrong := wrong_with(data, Shared(folder.templates)):
        raise OurFaultError(wrong)


def _badly_told(problem: Problem, data: bytes) -> str:
    if not (problem.what and problem.fix):
        return f"{problem.rule}: no sentence"
    if any(sign not in "\n\t\r" for sign in _ODD.findall(problem.as_text())):
        return f"{problem.rule}: goes to the terminal as it is"
    here = problem.place.file.endswith("example-a.yaml")
    if here and (problem.place.line or 1) > len(re.split(rb"\r\n|\n|\r|\x85", data)) + 1:
        return f"{problem.rule}: told at line {problem.place.line}"
    return ""
