"""Fault: what is wrong in a Word template, said with its place as a person finds it in Word."""

from __future__ import annotations

import re
import traceback

from gen.package import Parts
from gen.problem import Place, Problem

_TAG = re.compile(r"\{\{.*?\}\}|\{%.*?%\}")
_TEXT = re.compile(r"<w:t(?: [^>]*)?>(.*?)</w:t>|(\{%.*?%\})", re.DOTALL)
_HEADING = re.compile(r'<w:pStyle w:val="(?:Heading\d|Title)')
_UNDEFINED = re.compile(r"'([^']+)' is undefined|has no attribute '([^']+)'")
_SHOWN = 80  # characters of a paragraph that a message shows
_TRACKED = re.compile(rb"<w:(ins|del|moveFrom|moveTo) ")


class TemplateFault(Exception):
    """A template that cannot be used: which one, what is wrong, and what to do."""

    def __init__(self, file: str, what: str, fix: str) -> None:
        super().__init__(what)
        self.problem = Problem("template-fault", "error", Place(file, 0, 0), "", what, fix)


def refusal(parts: Parts) -> tuple[str, str] | None:
    """Why a Word file is not taken as a template, and what to do; None where it is."""
    if "word/document.xml" not in parts:
        return "This is not a Word document.", "Save it from Word as “Word Document (.docx)”."
    if "word/vbaProject.bin" in parts:
        return "This template holds macros.", "Save it from Word as “Word Document (.docx)”."
    if b"<w:comment " in parts.get("word/comments.xml", b""):
        return (
            "This template holds comments.",
            "Delete them all in Word, under Review, and save it.",
        )
    if any(_TRACKED.search(part) for name, part in parts.items() if name.startswith("word/")):
        return (
            "This template holds tracked changes.",
            "Accept or reject them all in Word, under Review, and save it.",
        )
    return None


def line_of(error: BaseException, story: str) -> int:
    """The line of a story's source in which a template stopped."""
    frames = traceback.extract_tb(error.__traceback__)
    return next((f.lineno or 0 for f in reversed(frames) if f.filename == story), 0)


def fault_at(file: str, source: str, line: int, message: str) -> TemplateFault:
    """A fault in the paragraph on ``line`` of a part's source."""
    lines = source.splitlines()
    paragraph = lines[line - 1] if 0 < line <= len(lines) else ""
    missing = next((a or b for a, b in _UNDEFINED.findall(message)), "")
    heading = _heading_above(lines[:line])
    under = f"under “{heading}”, " if heading else ""
    tag = next((tag for tag in _TAG.findall(paragraph) if missing and missing in tag), "")
    if tag:
        what = f"{under}the tag {tag} asks for “{missing}”, and there is no such name here."
        fix = "Write the name as the case file and CONTRIBUTING have it, or take the tag out."
    else:
        what = f"{under}a tag in “{_shown(paragraph)}” cannot be read."
        fix = "Each {% if %} and {% for %} needs its end, and each {{ its }}: compare one nearby."
    return TemplateFault(file, what[0].upper() + what[1:], fix)


def _heading_above(lines: list[str]) -> str:
    return next((_shown(each) for each in reversed(lines) if _HEADING.search(each)), "")


def _shown(paragraph: str) -> str:
    text = "".join(plain or tag for plain, tag in _TEXT.findall(paragraph))
    return text if len(text) <= _SHOWN else f"{text[: _SHOWN - 3]}..."
