"""Letters of every length and look, each at every step, and what LibreOffice makes of them."""

from __future__ import annotations

import re
import subprocess
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desk import OWN_RULES, Desk
from png import png
from word import parts_of, with_parts

from gen.case import Case
from gen.documents import BUILT_IN_KINDS, Document
from gen.form.check import check_case
from gen.one_page.fit import closer, steps
from gen.one_page.layout import main_size, room_left
from gen.package.names import Names
from gen.package.package import package_of
from gen.package.parts import Parts, read_parts
from gen.package.prepare import names_of
from gen.reading.merge import over_practice
from gen.reading.source import read_practice, read_source
from gen.road import make_document
from gen.shared import Shared

LETTER = next(kind for kind in BUILT_IN_KINDS if kind.name == "door-open-letter")
WILLING, SCOPE = "example-willing", "example-beyond-scope"
Changes = Mapping[str, Any]
STYLES = "word/styles.xml"
OWN: Changes = {
    **OWN_RULES,
    "practice.name": "Marsh Coaching",
    "practice.email": "helen@marsh.example",
    "practice.phone": "555 0142",
    "practice.faith_based": "no",
    "coach.name": "Helen Marsh",
    "coach.quality_commitment": "I prepare for every session and write down what we decide.",
    "coach.results_statement": "I have helped many people through such a change.",
    "ending.fees.currency": "USD",
}
SENTENCE = "You were open with me about the numbers, even in the month that was hard for you. "
GOAL = "open the bakery on the corner and run it with a plan that lets you rest on Sundays and "


def filled(text: str, most: int) -> str:
    """The text over and over, up to so many characters."""
    return (text * (most // len(text) + 1))[:most].strip()


def conditions(count: int, length: int) -> list[dict[str, str]]:
    do, seen = filled("Keep two hours a week for the plan and ", length), "your own calendar"
    return [{"do": do, "seen_by": filled(f"{seen}, ", length)} for _ in range(count)]


def long(count: int, length: int) -> Changes:
    """A case that says much: so many thanks and conditions, each so long."""
    return {
        **OWN,
        "engagement.thanks": [filled(SENTENCE, length)] * min(count, 3),
        "engagement.goals": [filled(GOAL, length)] * min(count, 3),
        "door.conditions": conditions(count, length),
    }


EVERYTHING: Changes = {
    **long(5, 300),
    "practice.name": filled("Stillwater and Marsh ", 60),
    "practice.address": [filled("Upper Mill Lane ", 300)] * 5,
    "practice.website": filled("marsh.example/letters/", 300),
    "coach.title": filled("Certified Coach ", 60),
    "coach.quality_commitment": filled("I prepare for every session. ", 160),
    "coach.results_statement": filled("I have helped many people. ", 160),
    "client.address": [filled("Flat Three, Orchard House, ", 300)] * 5,
    "door.on_return": {"fee": filled("ninety dollars a session, ", 300), "trial_sessions": "99"},
    "door.not_before": "2027-01-04",
}
LETTERS: dict[str, tuple[str, Changes]] = {
    "willing": (WILLING, {}),
    "scope": (SCOPE, {}),
    "short": (WILLING, long(1, 30)),
    "three": (WILLING, long(3, 80)),
    "three A4": (WILLING, {**long(3, 94), "practice.language": "en-GB"}),
    "five": (WILLING, long(5, 70)),
    "five A4": (WILLING, {**long(5, 99), "practice.language": "en-GB"}),
    "four": (WILLING, long(4, 50)),
    "two": (WILLING, long(2, 130)),
    "full": (WILLING, long(3, 110)),
    "fuller": (WILLING, long(3, 140)),
    "fullest": (WILLING, long(3, 150)),
    "over": (WILLING, long(3, 168)),
    "faith": (WILLING, {"coach.faith_statement": filled("My faith carries me. ", 160)}),
    "scope, long": (SCOPE, {"engagement.thanks": [filled(SENTENCE, 300)] * 3}),
    "everything": (WILLING, EVERYTHING),
    "everything A4": (WILLING, {**EVERYTHING, "practice.language": "en-GB"}),
    "logo": (WILLING, {**long(3, 60), "practice.logo": "logo.png", "practice.logo_alt": "A"}),
    "long address": (
        WILLING,
        {**long(2, 60), "client.address": [filled("Flat Three, Orchard House, ", 110)] * 5},
    ),
    "wide letters": (
        WILLING,
        {**long(2, 60), "engagement.thanks": ["W" * 300, filled("WWWWW WWW ", 300)]},
    ),
    "narrow letters": (
        WILLING,
        {**long(2, 60), "engagement.thanks": [filled("illicit filling ill till ", 300)] * 3},
    ),
    "other scripts": (
        WILLING,
        {**long(2, 60), "client.name": "Łukasz Ωmέga 王小明", "client.salutation": "Dear 王小明"},
    ),
    "dashes": (
        WILLING,
        {**long(2, 60), "engagement.thanks": [filled("A well-being–self-care plan—all-in-", 290)]},
    ),
}


@dataclass(frozen=True, slots=True)
class Printed:
    """A letter as LibreOffice prints it: how many pages, how many lines on them, and the end."""

    pages: int
    lines: int
    end: float  # points from the top of the last page to the foot of the last letter


def case_of(desk: Desk, name: str, example: str, changes: Changes) -> Case:
    source = read_source(desk.case(f"example-{name}", example, changes))
    under = read_practice(desk.templates)
    assert source.root
    merged = over_practice(source.root, under.root)
    checked = check_case(f"example-{name}", source.file, merged, desk.templates)
    assert checked.case, checked.problems
    return checked.case


def loose(desk: Desk, name: str, example: str, changes: Changes) -> Parts:
    """The letter as its template has it, however many pages that takes."""
    case = case_of(desk, name.replace(" ", "-").replace(",", ""), example, changes)
    made = make_document(
        case, Document(LETTER._replace(one_page=False)), Shared(desk.templates), ()
    )
    assert not made.problems, made.problems
    path = desk.folder / "loose.docx"
    path.write_bytes(made.data)
    return read_parts(path)


def names_in(parts: Parts) -> Names:
    """What is looked for in a letter, which a run has from its template."""
    return names_of(package_of(parts))


def room(parts: Parts) -> float:
    """Points that a letter leaves free on its page."""
    return room_left(parts, names_in(parts))


def at_every_step(parts: Parts) -> list[Parts]:
    """The letter as it is, and at each step, closer and closer."""
    names = names_in(parts)
    return [parts, *(closer(parts, names, step) for step in steps(main_size(parts, names)))]


def with_logo(desk: Desk) -> Desk:
    desk.with_own_templates()
    (desk.templates / "logo.png").write_bytes(png(400, 100))
    return desk


def restyle(desk: Desk, *edits: tuple[str, str], part: str = STYLES) -> None:
    """Change the letter's template as a hand in Word would."""
    for old, new in edits:
        path = desk.templates / "door-open-letter.docx"
        xml = parts_of(path)[part].decode()
        assert old in xml
        with_parts(path, {part: xml.replace(old, new).encode()})


def put(parts: Parts, path: Path) -> Path:
    path.parent.mkdir(exist_ok=True)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        for name, part in parts.items():
            package.writestr(name, part)
    return path


def printed(pdf: Path) -> Printed:
    """What pdftotext finds in a PDF."""
    told = subprocess.run(
        ["pdftotext", "-bbox-layout", str(pdf), "-"], capture_output=True, check=True
    ).stdout.decode()
    pages = [sorted(_feet(page)) for page in told.split("<page ")[1:]]
    lines = sum(
        sum(after - before > 3 for before, after in zip([-9.0, *feet], feet, strict=False))
        for feet in pages
    )
    return Printed(len(pages), lines, pages[-1][-1])


def _feet(page: str) -> Iterator[float]:
    for foot in re.findall(r'<word [^>]*yMax="([\d.]+)"', page):
        yield float(foot)


def height(parts: Parts) -> float:
    """The height of the sheet less its lower margin, in points."""
    section = parts["word/document.xml"].decode()
    sizes = {name: re.search(rf'w:{name}="(\d+)"', section) for name in ("h", "bottom")}
    found = {name: int(size[1]) / 20 for name, size in sizes.items() if size}
    return found["h"] - found["bottom"]
