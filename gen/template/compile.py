"""Compile: a Word template is read, found to be one and to be sound, and its tags become code.

It is loaded only for a template that is not yet known (gen.template.cache).
"""

from __future__ import annotations

import re
from io import BytesIO

from gen.documents import View
from gen.package.paper import Paper
from gen.package.parts import BODY, NoPackage, Parts, is_story, read_parts, ready
from gen.package.prepare import prepared
from gen.problem import Place, Problem
from gen.template.cache import Compilation
from gen.template.fault import DAMAGED, MISSING, RULE, TemplateFault, fault
from gen.template.file_format import STRICT, is_strict, other_format
from gen.template.refusal import damaged, refusals
from gen.template.survey import survey_of
from gen.template.tags import code_of

_SIGN_OF_TAGS = re.compile(rb"[{}\t]")


def compilation_of(file: str, data: bytes | None, paper: Paper, view: View | None) -> Compilation:
    """What ``render`` needs of a template, from its bytes; TemplateFault if it is none.

    ``file`` is its path as it is shown, and the bytes are None where there is no such file.
    Without a view of what its documents see, the names in its tags are not looked at.
    """
    whole = _read(file, data)
    parts = prepared(whole, paper)
    survey = survey_of(file, parts, _stories(parts), view)
    problems = (*_refused(file, whole), *survey.problems)
    if problems:
        raise TemplateFault(problems)
    sources = {name: read.source.text for name, read in survey.stories.items()}
    codes = {name: code_of(read.tree, name) for name, read in survey.stories.items()}
    rest = [(*ready(name, part),) for name, part in parts.items() if name not in codes]
    return rest, sources, codes


def _read(file: str, data: bytes | None) -> Parts:
    if data is None:
        raise fault(file, *MISSING)
    if why := other_format(data):
        raise fault(file, *why)
    try:
        parts = read_parts(BytesIO(data))
    except NoPackage as error:
        raise fault(file, *DAMAGED) from error
    if why := damaged(parts) or (STRICT if is_strict(parts[BODY]) else None):
        raise fault(file, *why)
    return parts


def _refused(file: str, parts: Parts) -> tuple[Problem, ...]:
    """What a template may not bring along, beside its tags."""
    return tuple(Problem(RULE, "error", Place(file), "", *why) for why in refusals(parts))


def _stories(parts: Parts) -> tuple[str, ...]:
    return tuple(name for name, part in parts.items() if _is_story(name, part))


def _is_story(name: str, part: bytes) -> bool:
    return name == BODY or bool(is_story(name) and _SIGN_OF_TAGS.search(part))
