"""Fault: what is wrong in a Word template, said with its place as a person finds it in Word."""

from __future__ import annotations

import re
import traceback

from lxml import etree

from gen.package import Parts
from gen.problem import Place, Problem

_TAG = re.compile(r"\{\{.*?\}\}|\{%.*?%\}")
_TEXT = re.compile(r"<w:t(?: [^>]*)?>(.*?)</w:t>|(\{%.*?%\})", re.DOTALL)
_HEADING = re.compile(r'<w:pStyle w:val="(?:Heading\d|Title)')
_UNDEFINED = re.compile(r"'([^']+)' is undefined|has no attribute '([^']+)'")
_SHOWN = 80  # characters of a paragraph that a message shows
_WHOLE = re.compile(r"\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}")
_TORN = re.compile(r"\{[{%#]|[}%#]\}")
_BLOCK = re.compile(r"\{%[-+]?\s*(end)?(?:if|for)\b")
_NEEDED = {"word/document.xml", "[Content_Types].xml", "_rels/.rels"}
_HIDDEN = re.compile(rb'<w:vanish(?:\s+w:val="(?!0|false|off)[^"]*")?\s*/?>')
_TRACKED = re.compile(rb"<w:(ins|del|moveFrom|moveTo|[a-zA-Z]+Change)\s")

DAMAGED = "This is not a Word document.", "Save it from Word as “Word Document (.docx)”."
MISSING = (
    "This template is not there.",
    "Put the Word file of this name back into the folder of the templates.",
)


class TemplateFault(Exception):
    """A template that cannot be used: which one, what is wrong, and what to do."""

    def __init__(self, file: str, what: str, fix: str) -> None:
        super().__init__(what)
        self.problem = Problem("template-fault", "error", Place(file, 0, 0), "", what, fix)


def torn(parts: Parts) -> tuple[str, str] | None:
    """The sentence for a part that is no XML in UTF-8, as Word writes it; None where all are."""
    try:
        for name, part in parts.items():
            if name.endswith((".xml", ".rels")):
                part.decode()
                etree.fromstring(part)
    except (UnicodeDecodeError, etree.XMLSyntaxError):
        return DAMAGED
    return None


def _leads_out(name: str) -> bool:
    return name.startswith("/") or ".." in name.split("/") or "\\" in name


def refusal(parts: Parts) -> tuple[str, str] | None:
    """Why a Word file is not taken as a template, and what to do; None where it is."""
    whole = parts.keys() >= _NEEDED and b"<w:body" in parts["word/document.xml"]
    if not whole or any(map(_leads_out, parts)):
        return DAMAGED
    if b"macroEnabled" in parts["[Content_Types].xml"] or any(
        "vbaProject" in name for name in parts
    ):
        return "This template holds macros.", "Save it from Word as “Word Document (.docx)”."
    if re.search(rb"<w:comment\s", parts.get("word/comments.xml", b"")):
        return (
            "This template holds comments.",
            "Delete them all in Word, under Review, and save it.",
        )
    if any(_HIDDEN.search(part) for name, part in parts.items() if name.startswith("word/")):
        return "This template holds hidden text.", "Show it in Word (Font, Hidden), and delete it."
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


def torn_tag(part: str) -> int:
    """The first line of a part on which a tag begins without its end or ends only; 0 for none."""
    lines = enumerate(part.splitlines(), 1)
    return next((n for n, line in lines if _TORN.search(_WHOLE.sub("", _text(line)))), 0)


def unended(source: str) -> int:
    """The line of the last {% if %} or {% for %} that has no end; 0 where each has."""
    begun: list[int] = []
    for number, line in enumerate(source.splitlines(), 1):
        for end in _BLOCK.findall(line):
            if not end:
                begun.append(number)
            elif begun:
                begun.pop()
    return begun[-1] if begun else 0


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
        fix = "Compare it with the names in docs/case-file.md, or take the tag out."
    else:
        what = f"{under}a tag in “{_shown(paragraph)}” cannot be read."
        fix = "Each {% if %} and {% for %} needs its end, and each {{ its }}: compare one nearby."
    return TemplateFault(file, what[0].upper() + what[1:], fix)


def _heading_above(lines: list[str]) -> str:
    above = (_TAG.sub("", _shown(each)) for each in reversed(lines) if _HEADING.search(each))
    return next(above, "")


def _text(paragraph: str) -> str:
    written = "".join(plain or tag for plain, tag in _TEXT.findall(paragraph))
    return written.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def _shown(paragraph: str) -> str:
    text = _text(paragraph)
    return text if len(text) <= _SHOWN else f"{text[: _SHOWN - 3]}..."
