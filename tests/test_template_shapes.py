"""Templates as people's programs write them: made as they are meant, refused, or rid of traces."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import unquote

import pytest
from desk import KINDS, LETTER, NOTE, SCRIPT, Desk, Run
from lxml import etree
from package_edits import zipped
from plain_letter import with_plain_letter
from shapes_gone import GONE
from shapes_made import MADE
from shapes_refused import REFUSED
from template_shape import Shape
from word import parts_of

WILLING = "example-willing"
SHAPES = (*MADE, *GONE, *REFUSED)


@pytest.mark.parametrize("shape", SHAPES, ids=[shape.told for shape in SHAPES])
def test_template_of_this_shape(desk: Desk, shape: Shape) -> None:
    assert_becomes(desk, shape)


def assert_becomes(desk: Desk, shape: Shape) -> None:
    """The letter is made, or refused, as the shape's row says; the other documents are made."""
    with_plain_letter(desk.with_examples(WILLING)).with_short(SCRIPT, NOTE)
    put_in_place(desk.templates / f"{LETTER}.docx", shape)
    run = desk.docs("--json")
    states = {each["kind"]: each["state"] for each in run.report["cases"][0]["documents"]}
    state = "not_made" if shape.refused else "made"
    assert states == dict.fromkeys(KINDS, "made") | {LETTER: state}, told(run)
    if shape.refused:
        assert_refused(run, shape)
    else:
        assert told(run) == ""
        assert_made(parts_of(desk.file(WILLING, LETTER)), shape)


def put_in_place(path: Path, shape: Shape) -> None:
    changed = shape.change(parts_of(path))
    path.write_bytes(changed if isinstance(changed, bytes) else zipped(changed))


def told(run: Run) -> str:
    report = run.report
    found = [*report["problems"], *(each for case in report["cases"] for each in case["problems"])]
    return "\n".join(f"{each['rule']}: {each['what']} {each['fix']}" for each in found)


def assert_refused(run: Run, shape: Shape) -> None:
    """One message names what is wrong and where, and blames the template's own file alone."""
    problems = run.report["problems"]
    assert {Path(each["file"]).name for each in problems} == {f"{LETTER}.docx"}
    said = [f"{each['field']}: {each['what']} {each['fix']}" for each in problems]
    assert any(all(word in each for word in shape.refused) for each in said), said
    assert "fault is in the program" not in told(run)


def assert_made(parts: dict[str, bytes], shape: Shape) -> None:
    """The words are there, no tag is, each part has its type; what tells of people is gone."""
    texts = {name: text_of(part) for name, part in parts.items() if name.lower().endswith(".xml")}
    for word in shape.made:
        assert any(word in text for text in texts.values()), f"{word} is nowhere"
    assert not [name for name, text in texts.items() if "{{" in text or "{%" in text]
    for word in shape.gone:
        where = [name for name, part in parts.items() if word in name or word.encode() in part]
        assert not where, f"{word} is in {where}"
    assert any(shape.kept in part for part in parts.values())
    assert_whole(parts)


def text_of(part: bytes) -> str:
    """The words of a part, as they follow one another."""
    return "".join(str(each) for each in etree.fromstring(part).itertext())


def assert_whole(parts: dict[str, bytes]) -> None:
    """No part and no type is there twice, and every part has a type that a reader knows."""
    names = [name.lower() for name in parts]
    assert len(names) == len(set(names))
    types = etree.fromstring(parts["[Content_Types].xml"])
    known = [(each.get("Extension") or each.get("PartName") or "").lower() for each in types]
    assert len(known) == len(set(known)), known
    named = {unquote(each).lstrip("/") for each in known}
    extensions = {name.rpartition(".")[2] for name in names}
    assert {each for each in named if "/" in each} <= set(names)
    assert extensions - {"xml", "rels"} <= named | {each.rpartition(".")[2] for each in named}
    assert b"wordprocessingml.document.main+xml" in parts["[Content_Types].xml"]


def test_shapes_are_at_least_sixty_and_each_is_told_once() -> None:
    names = [shape.told for shape in SHAPES]
    assert len(names) == len(set(names)) >= 60
