"""Fault: what is wrong in a Word template, said with its place as a person finds it in Word."""

from __future__ import annotations

import re
import traceback
from collections import Counter
from collections.abc import Callable

from lxml import etree

from gen.package import Parts
from gen.problem import Place, Problem
from gen.sound import Flaw

_TAG = re.compile(r"\{\{.*?\}\}|\{%.*?%\}")
_TEXT = re.compile(r"<w:t(?: [^>]*)?>(.*?)</w:t>|(\{%.*?%\})", re.DOTALL)
_HEADING = re.compile(r'<w:pStyle w:val="(?:Heading\d|Title)')
_UNDEFINED = re.compile(r"'([^']+)' is undefined|has no attribute '([^']+)'")
_SHOWN = 80  # characters of a paragraph that a message shows
_WHOLE = re.compile(r"\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}")
_TORN = re.compile(r"\{[{%#]|[}%#]\}")
_BLOCK = re.compile(r"\{%[-+]?\s*(end)?(?:if|for)\b")
_OVERRIDE = re.compile(rb'PartName="([^"]*)"')
_NEEDED = {"word/document.xml", "[Content_Types].xml", "_rels/.rels"}
_COMMENT = re.compile(rb"<w:comment\s")
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
    if twice := _named_twice(parts):
        return f"In this template, the part {twice} is there twice.", DAMAGED[1]
    return next((why for why, is_so in _REFUSED.items() if is_so(parts)), None)


def _named_twice(parts: Parts) -> str:
    names = Counter(_OVERRIDE.findall(parts["[Content_Types].xml"]))
    return next((name.decode() for name, count in names.items() if count > 1), "")


def _in_words(parts: Parts, sought: re.Pattern[bytes]) -> bool:
    return any(sought.search(part) for name, part in parts.items() if name.startswith("word/"))


_REFUSED: dict[tuple[str, str], Callable[[Parts], bool]] = {
    (
        "This template holds macros.",
        "Save it from Word as “Word Document (.docx)”.",
    ): lambda parts: (
        b"macroEnabled" in parts["[Content_Types].xml"] or any("vbaProject" in n for n in parts)
    ),
    (
        "This template holds comments.",
        "Delete them all in Word, under Review, and save it.",
    ): lambda parts: bool(_COMMENT.search(parts.get("word/comments.xml", b""))),
    (
        "This template holds hidden text.",
        "Show it in Word (Font, Hidden), and delete it.",
    ): lambda parts: _in_words(parts, _HIDDEN),
    (
        "This template holds tracked changes.",
        "Accept or reject them all in Word, under Review, and save it.",
    ): lambda parts: _in_words(parts, _TRACKED),
}


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
    paragraph = _line(source, line)
    missing = next((a or b for a, b in _UNDEFINED.findall(message)), "")
    tag = _tag_with(missing, paragraph) if missing else ""
    if tag:
        what = f"the tag {tag} asks for “{missing}”, and there is no such name here."
        fix = "Compare it with the names in docs/case-file.md, or take the tag out."
    else:
        what = f"a tag in “{_shown(paragraph)}” cannot be read."
        fix = "Each {% if %} and {% for %} needs its end, and each {{ its }}: compare one nearby."
    return _told(file, source, line, what, fix)


def flaw_at(file: str, source: str, flaw: Flaw) -> TemplateFault:
    """What is not sound in a part, with the tag or the text that it is about."""
    paragraph = _line(source, flaw.line)
    text = flaw.text or _tag_with(flaw.name, paragraph) or _text(paragraph)
    said = flaw.wrong.what.format(f"“{_cut(text)}”")
    return _told(file, source, flaw.line, f"{said}.", flaw.wrong.fix)


def _told(file: str, source: str, line: int, what: str, fix: str) -> TemplateFault:
    heading = _heading_above(source.splitlines()[:line])
    what = f"under “{heading}”, {what}" if heading else what
    return TemplateFault(file, what[0].upper() + what[1:], fix)


def _line(source: str, line: int) -> str:
    lines = source.splitlines()
    return lines[line - 1] if 0 < line <= len(lines) else ""


def _tag_with(name: str, paragraph: str) -> str:
    return next((tag for tag in _TAG.findall(paragraph) if name and name in tag), "")


def _heading_above(lines: list[str]) -> str:
    above = (_TAG.sub("", _shown(each)) for each in reversed(lines) if _HEADING.search(each))
    return next(above, "")


def _text(paragraph: str) -> str:
    written = "".join(plain or tag for plain, tag in _TEXT.findall(paragraph))
    return written.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def _shown(paragraph: str) -> str:
    return _cut(_text(paragraph))


def _cut(text: str) -> str:
    return text if len(text) <= _SHOWN else f"{text[: _SHOWN - 3]}..."
