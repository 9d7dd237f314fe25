"""Refusal: what a template holds that no document may, told with its place."""

from __future__ import annotations

from collections.abc import Iterator

from gen.package.package import Package
from gen.package.safety import findings
from gen.package.safety_table import MACROS
from gen.package.xml import read_xml
from gen.problem import Place, Problem
from gen.template.fault import RULE
from gen.template.finding import called, quoted


def refusals(file: str, package: Package) -> Iterator[Problem]:
    """What a template may not bring along, and what to do, each kind once in each part."""
    told: dict[tuple[str, str], Problem] = {}
    for finding in findings(package):
        part = package.parts.get(finding.part)
        where = called(read_xml(part.data)) if part and part.is_xml else ""
        near = f"near {quoted(finding.words)}" if finding.words else ""
        place = " ".join(filter(None, (f"in {where}" if where else "", near)))
        what = f"This template holds {finding.barred.what}{f' ({place})' if place else ''}."
        problem = Problem(RULE, "error", Place(file), where, what, finding.barred.fix)
        # What is of the file as a whole is told once, however many parts tell it.
        whole = "" if finding.barred is MACROS else finding.part
        told.setdefault((finding.barred.what, whole), problem)
    yield from told.values()
