"""Compile: a Word template is read, found to be one and to be sound, and its tags become code.

It is loaded only for a template that is not yet known (gen.template.cache).
"""

from __future__ import annotations

import re
from io import BytesIO
from types import CodeType

from jinja2 import TemplateSyntaxError

from gen.package.names import Names
from gen.package.package import Package, parts_in
from gen.package.paper import Paper
from gen.package.parts import NoPackage, Parts, read_parts, ready
from gen.package.prepare import names_of, prepared, read_package
from gen.package.properties import PROPERTIES
from gen.template.cache import Compilation
from gen.template.docxtpl_source import paragraphs_of, source_of
from gen.template.fault import DAMAGED, MISSING, TemplateFault, fault_at, flaw_at
from gen.template.refusal import refusal, torn_tag, unended
from gen.template.soundness import flaw_of
from gen.template.tags import code_of, refused, tree_of

_SIGN_OF_TAGS = re.compile(rb"[{}\t]")
_TOO_MUCH = (SyntaxError, RecursionError, MemoryError, ValueError, OverflowError)


def compilation_of(file: str, data: bytes | None, paper: Paper) -> Compilation:
    """What ``render`` needs of a template, from its bytes; TemplateFault if it is none.

    ``file`` is its path as it is shown, and the bytes are None where there is no such file.
    """
    package = prepared(_read(file, data), paper)
    names, parts = names_of(package), parts_in(package)
    del parts[PROPERTIES]  # written anew for each document
    tagged = {name: parts[name] for name in names.stories if _is_filled(name, parts, names)}
    sources = {name: _source(file, part) for name, part in tagged.items()}
    codes = {name: _compile(file, name, source) for name, source in sources.items()}
    rest = [(*ready(name, part),) for name, part in parts.items() if name not in codes]
    return rest, sources, codes, (*names,)


def _read(file: str, data: bytes | None) -> Package:
    if data is None:
        raise TemplateFault(file, *MISSING)
    try:
        package = read_package(read_parts(BytesIO(data)))
    except NoPackage as error:
        what, fix = DAMAGED
        raise TemplateFault(file, error.why or what, fix) from error
    if why := refusal(package):
        raise TemplateFault(file, *why)
    return package


def _is_filled(name: str, parts: Parts, names: Names) -> bool:
    return name == names.body or bool(_SIGN_OF_TAGS.search(parts[name]))


def _source(file: str, part: bytes) -> str:
    paragraphs = paragraphs_of(part)
    # docxtpl takes a tag without its end, and all text up to the next tag, for one and drops it.
    if line := torn_tag(paragraphs):
        raise fault_at(file, paragraphs, line, "")
    return source_of(part)


def _compile(file: str, name: str, source: str) -> CodeType:
    try:
        tree = tree_of(source)
        for line in refused(tree):
            raise fault_at(file, source, line, "")
        if flaw := flaw_of(tree):
            raise flaw_at(file, source, flaw)
        return code_of(tree, name)
    except TemplateSyntaxError as error:
        line = unended(source) or error.lineno
        raise fault_at(file, source, line, error.message or "") from error
    except _TOO_MUCH as error:
        raise TemplateFault(file, *DAMAGED) from error
