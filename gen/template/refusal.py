"""Refusal: what is not taken for a template at all, and tags that are torn before they are read."""

from __future__ import annotations

import re

from gen.package.package import Package
from gen.package.safety import findings
from gen.template.fault import shortened, text_of

_WHOLE = re.compile(r"\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}")
_TORN = re.compile(r"\{[{%#]|[}%#]\}")
_BLOCK = re.compile(r"\{%[-+]?\s*(end)?(?:if|for)\b")
# Where a part is seen in Word, by the end of its content type.
_PLACES = {
    "main": "in its text",
    "header": "at the head of a page",
    "footer": "at the foot of a page",
    "footnotes": "in a footnote",
    "endnotes": "in an endnote",
    "comments": "in the margin",
    "chart": "in a chart",
}


def refusal(package: Package) -> tuple[str, str] | None:
    """What a template holds that it may not, with its place, and what to do; None for nothing."""
    finding = next(findings(package), None)
    if finding is None:
        return None
    near = f" near “{shortened(finding.words)}”" if finding.words else ""
    place = f" ({_called(finding.part, package)}{near})" if finding.part else ""
    return f"This template holds {finding.barred.what}{place}.", finding.barred.fix


def _called(name: str, package: Package) -> str:
    kind = package.parts[name].type.rpartition(".")[2].partition("+")[0]
    return _PLACES.get(kind, f"in the part {name}")


def torn_tag(part: str) -> int:
    """The first line of a part on which a tag begins without its end or ends only; 0 for none."""
    lines = enumerate(part.splitlines(), 1)
    return next((n for n, line in lines if _TORN.search(_WHOLE.sub("", text_of(line)))), 0)


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
