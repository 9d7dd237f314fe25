"""Stop: a template that stopped while it was filled in for a case, told at the tag that stopped it.

It is loaded only then, and reads the template anew: what compiling gave holds no places.
"""

from __future__ import annotations

import re
import traceback
from io import BytesIO

from gen.package.paper import Paper
from gen.package.parts import read_parts
from gen.package.prepare import prepared, read_package
from gen.template.docxtpl_source import source_of
from gen.template.fault import TemplateFault
from gen.template.finding import Finding, headings_of, problem_of
from gen.template.story import Story
from gen.template.survey import tag_at

_UNDEFINED = re.compile(r"'([^']+)' is undefined|has no attribute '([^']+)'")


def stopped_at(file: str, data: bytes, paper: Paper, name: str, error: Exception) -> TemplateFault:
    """The fault of a template whose story of this name stopped with this error."""
    package = prepared(read_package(read_parts(BytesIO(data))), paper)
    story = Story(package.parts[name].data)
    tag = tag_at(story, source_of(story), _line_of(error, name))
    said = f"The tag {tag.written}" if tag else "A tag"
    if missing := _UNDEFINED.search(str(error)):
        what = f"{said} asks for “{missing[1] or missing[2]}”, and there is no such name here."
        fix = (
            "Take a name that docs/case-file.md has as seen in this document, or take the tag out."
        )
    else:
        what = f"{said} cannot be filled in with what the case gives."
        fix = "A tag holds a name, a condition or a loop: compare one nearby."
    found = problem_of(Finding(what, fix, tag), file, story, headings_of(package))
    return TemplateFault((found,))


def _line_of(error: BaseException, story: str) -> int:
    """The line of a story's source in which a template stopped."""
    frames = traceback.extract_tb(error.__traceback__)
    return next((f.lineno or 0 for f in reversed(frames) if f.filename == story), 0)
