"""Fault: what is wrong in a Word template, said with its place as a person finds it in Word."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from gen.problem import Place, Problem

if TYPE_CHECKING:  # a template that is known has none
    from gen.template.soundness import Flaw

_TAG = r"\{\{.*?\}\}|\{%.*?%\}"
_TEXT = r"(?s)<w:t(?: [^>]*)?>(.*?)</w:t>|(\{%.*?%\})"
_HEADING = r'<w:pStyle w:val="(?:Heading\d|Title)'
_UNDEFINED = r"'([^']+)' is undefined|has no attribute '([^']+)'"
_SHOWN = 80  # characters of a paragraph that a message shows

DAMAGED = "This is not a Word document.", "Save it from Word as “Word Document (.docx)”."
MISSING = (
    "This template is not there.",
    "Put the Word file of this name back into the folder of the templates.",
)


class TemplateFault(Exception):
    """A template that cannot be used: which one, what is wrong, and what to do."""

    def __init__(self, file: str, what: str, fix: str) -> None:
        super().__init__(what)
        self.problem = Problem("template-fault", "error", Place(file), "", what, fix)


def not_opened(file: str, error: OSError) -> TemplateFault:
    """A template that the disk does not give."""
    why = error.strerror or type(error).__name__
    fix = "Close it where it is open, and see that it may be read."
    return TemplateFault(file, f"This template cannot be opened ({why}).", fix)


def line_of(error: BaseException, story: str) -> int:
    """The line of a story's source in which a template stopped."""
    import traceback  # late: only for a mistake

    frames = traceback.extract_tb(error.__traceback__)
    return next((f.lineno or 0 for f in reversed(frames) if f.filename == story), 0)


def fault_at(file: str, source: str, line: int, message: str) -> TemplateFault:
    """A fault in the paragraph on ``line`` of a part's source."""
    paragraph = _line(source, line)
    missing = next((a or b for a, b in re.findall(_UNDEFINED, message)), "")
    tag = _tag_with(missing, paragraph) if missing else ""
    if tag:
        what = f"the tag {tag} asks for “{missing}”, and there is no such name here."
        fix = (
            "Take a name that docs/case-file.md has as seen in this document, or take the tag out."
        )
    else:
        what = f"a tag in “{shortened(text_of(paragraph))}” cannot be read."
        fix = (
            "Each {% if %} and {% for %} needs its end, and each {{ its }}; a tag holds only names "
            "and plain conditions: compare one nearby."
        )
    return _fault(file, source, line, what, fix)


def flaw_at(file: str, source: str, flaw: Flaw) -> TemplateFault:
    """What is not sound in a part, with the tag or the text that it is about."""
    paragraph = _line(source, flaw.line)
    text = flaw.text or _tag_with(flaw.name, paragraph) or text_of(paragraph)
    said = flaw.wrong.what.format(f"“{shortened(text)}”")
    return _fault(file, source, flaw.line, f"{said}.", flaw.wrong.fix)


def _fault(file: str, source: str, line: int, what: str, fix: str) -> TemplateFault:
    heading = _heading_above(source.splitlines()[: line - 1])
    what = f"under “{heading}”, {what}" if heading else what
    return TemplateFault(file, what[0].upper() + what[1:], fix)


def _line(source: str, line: int) -> str:
    lines = source.splitlines()
    return lines[line - 1] if 0 < line <= len(lines) else ""


def _tag_with(name: str, paragraph: str) -> str:
    return next((tag for tag in re.findall(_TAG, paragraph) if name and name in tag), "")


def _heading_above(lines: list[str]) -> str:
    above = (
        re.sub(_TAG, "", shortened(text_of(each)))
        for each in reversed(lines)
        if re.search(_HEADING, each)
    )
    return next(filter(str.strip, above), "")


def text_of(paragraph: str) -> str:
    """The words and tags of a paragraph, without its XML."""
    from html import unescape  # late: only for a mistake

    return unescape("".join(plain or tag for plain, tag in re.findall(_TEXT, paragraph)))


def shortened(text: str) -> str:
    """A text as a message shows it."""
    return text if len(text) <= _SHOWN else f"{text[: _SHOWN - 3]}..."
