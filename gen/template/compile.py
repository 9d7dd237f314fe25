"""Compile: a Word template is read, found to be one and to be sound, and its tags become code.

It is loaded only for a template that is not yet known (gen.template.cache).
"""

from __future__ import annotations

import re
from io import BytesIO

from gen.documents import View
from gen.package.names import Names
from gen.package.package import Package, Part, parts_in
from gen.package.paper import Paper
from gen.package.parts import NoPackage, Parts, read_parts, ready
from gen.package.prepare import names_of, prepared, read_package, shown_nowhere
from gen.package.properties import PROPERTIES
from gen.template.cache import Compilation
from gen.template.fault import DAMAGED, MISSING, TemplateFault, fault
from gen.template.file_format import other_format
from gen.template.refusal import refusals
from gen.template.survey import survey_of
from gen.template.tags import code_of

_SIGN_OF_TAGS = re.compile(rb"[{}\t]")


def compilation_of(file: str, data: bytes | None, paper: Paper, view: View | None) -> Compilation:
    """What ``render`` needs of a template, from its bytes; TemplateFault if it is none.

    ``file`` is its path as it is shown, and the bytes are None where there is no such file.
    Without a view of what its documents see, the names in its tags are not looked at.
    """
    whole, loose = _read(file, data)
    package = prepared(whole, paper)
    names, parts = names_of(package), parts_in(package)
    del parts[PROPERTIES]  # written anew for each document
    tagged = tuple(name for name in names.stories if _is_filled(name, parts, names))
    survey = survey_of(file, package, tagged, view, loose)
    problems = (*refusals(file, whole), *survey.problems)
    if problems:
        raise TemplateFault(problems)
    sources = {name: read.source.text for name, read in survey.stories.items()}
    codes = {name: code_of(read.tree, name) for name, read in survey.stories.items()}
    rest = [(*ready(name, part),) for name, part in parts.items() if name not in codes]
    return rest, sources, codes, (*names,)


def _read(file: str, data: bytes | None) -> tuple[Package, tuple[Part, ...]]:
    """The package of a template, and what lies in its file and is shown nowhere."""
    if data is None:
        raise fault(file, *MISSING)
    if why := other_format(data):
        raise fault(file, *why)
    try:
        parts = read_parts(BytesIO(data))
        package = read_package(parts)
        return package, shown_nowhere(parts, package)
    except NoPackage as error:
        what, fix = DAMAGED
        raise fault(file, error.why or what, error.fix or fix) from error


def _is_filled(name: str, parts: Parts, names: Names) -> bool:
    return name == names.body or bool(_SIGN_OF_TAGS.search(parts[name]))
