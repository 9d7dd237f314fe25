"""The practice's picture: in line, not too large, with words for who cannot see it."""

from __future__ import annotations

import shutil
import struct
from collections.abc import Callable
from pathlib import Path

import pytest
import shipped
from desk import KINDS, LETTER, NOTE, Desk
from lxml import etree
from png import png
from word import parts_of, stories, xml_of

WILLING = "example-willing"
WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
INCH = 914400
ALT = 'A heron & "two" <reeds>'
NOTE_AND_LETTER = (NOTE, LETTER)


def jpeg(width: int, height: int) -> bytes:
    """The segments of a JPEG up to its frame; a table with a frame's size in it comes first."""
    table = b"\xff\xdb" + struct.pack(">H", 11) + b"\xff\xc0\0\x0b\x08\0\x01\0\x01"
    frame = b"\xff\xc0" + struct.pack(">HBHHB", 11, 8, height, width, 1) + b"\x01\x11\0"
    return b"\xff\xd8\xff\xe0\0\x07JFIF\0" + table + frame + b"\xff\xd9"


def with_logo(desk: Desk, picture: bytes, name: str = "logo.png") -> Desk:
    desk.with_examples(WILLING).with_own_templates()
    desk.with_short(*KINDS)
    (desk.templates / name).write_bytes(picture)
    desk.change_practice({"practice.logo": name, "practice.logo_alt": ALT})
    return desk


def drawings(path: Path) -> list[tuple[str, etree._Element]]:
    """Every picture in line with the text, with the part in which it stands."""
    found = stories(path).items()
    return [(name, each) for name, story in found for each in story.iter(f"{WP}inline")]


@pytest.mark.parametrize(
    ("picture", "kind"), [(png(400, 100), "png"), (jpeg(400, 100), "jpeg")], ids=["png", "jpeg"]
)
def test_logo_stands_in_note_and_letter_with_its_file_and_link(
    desk: Desk, picture: bytes, kind: str
) -> None:
    assert with_logo(desk, picture, f"my logo.{kind}").docs().exit_code == 0
    for document in NOTE_AND_LETTER:
        parts = parts_of(desk.file(WILLING, document))
        ((story, drawing),) = drawings(desk.file(WILLING, document))
        links = xml_of(parts[f"word/_rels/{story.removeprefix('word/')}.rels"])
        targets = {link.get("Id"): link.get("Target") for link in links}
        shown = next(drawing.iter(f"{A}blip")).get(f"{R}embed")
        assert parts[f"word/{targets[shown]}"] == picture
        types = xml_of(parts["[Content_Types].xml"])
        assert [t.get("ContentType") for t in types if t.get("Extension") == kind] == [
            f"image/{kind}"
        ]


def test_logo_has_words_for_who_cannot_see_it_and_a_number_of_its_own(desk: Desk) -> None:
    with_logo(desk, png(40, 40)).docs()
    for document in NOTE_AND_LETTER:
        ((_, drawing),) = drawings(desk.file(WILLING, document))
        (about,) = drawing.iter(f"{WP}docPr")
        assert about.get("descr") == ALT
        assert str(about.get("id")).isdigit()


@pytest.mark.parametrize("make", [png, jpeg])
@pytest.mark.parametrize(
    ("pixels", "inches"),
    [((400, 100), (3.0, 0.75)), ((100, 400), (0.2, 0.8)), ((9, 9), (0.8, 0.8))],
)
def test_logo_keeps_its_shape_within_its_bounds(
    desk: Desk,
    make: Callable[[int, int], bytes],
    pixels: tuple[int, int],
    inches: tuple[float, float],
) -> None:
    with_logo(desk, make(*pixels)).docs()
    for document in NOTE_AND_LETTER:
        ((_, drawing),) = drawings(desk.file(WILLING, document))
        extent = drawing.find(f"{WP}extent")
        assert extent is not None
        size = (int(extent.get("cx", "0")) / INCH, int(extent.get("cy", "0")) / INCH)
        assert size == pytest.approx(inches, abs=0.001)


def test_coachs_script_holds_no_logo(desk: Desk) -> None:
    with_logo(desk, png(40, 40))
    shutil.copy(shipped.templates() / "meeting-script.docx", desk.templates)
    desk.docs()
    assert drawings(desk.file(WILLING, "meeting-script")) == []


def test_without_a_logo_there_is_no_picture(desk: Desk) -> None:
    desk.with_examples(WILLING).docs()
    for kind in KINDS:
        parts = parts_of(desk.file(WILLING, kind))
        assert not any("media" in name or b"w:drawing" in part for name, part in parts.items())


@pytest.mark.parametrize(
    "picture",
    [b"", b"GIF89a", png(4, 4)[:12], png(0, 9), jpeg(4, 4)[:8], jpeg(9, 0)],
    ids=["empty", "gif", "png cut short", "png of no width", "jpeg cut short", "jpeg of no height"],
)
def test_picture_that_cannot_be_read_is_told_once(desk: Desk, picture: bytes) -> None:
    run = with_logo(desk, picture).docs("--json")
    assert run.exit_code == 1
    assert [problem["rule"] for problem in run.report["problems"]] == ["logo-unusable"]
    assert run.report["summary"]["not_made"] == 3


@pytest.mark.parametrize("cut", [png(90, 60)[:-9], jpeg(90, 60)[:-2]], ids=["png", "jpeg"])
def test_picture_that_breaks_off_is_told_and_not_printed(desk: Desk, cut: bytes) -> None:
    run = with_logo(desk, cut).docs()
    assert run.exit_code == 1
    assert "This picture breaks off before its end" in run.stderr


def test_end_of_a_thumbnail_is_not_taken_for_the_end_of_the_picture(desk: Desk) -> None:
    whole = jpeg(90, 60)
    thumbnail = b"\xff\xe1\0\x08ab\xff\xd9cd"
    cut = whole[:2] + thumbnail + whole[2:-2]
    assert "breaks off" in with_logo(desk, cut).docs().stderr
    (desk.templates / "logo.png").write_bytes(cut + whole[-2:])
    assert desk.docs().exit_code == 0


@pytest.mark.parametrize(
    ("picture", "told"),
    [(png(10_001, 2), "10001 by 2 pixels"), (png(4, 4) + bytes(4_000_000), "4.0 MB")],
    ids=["pixels", "bytes"],
)
def test_picture_that_is_too_large_is_told_with_its_size(
    desk: Desk, picture: bytes, told: str
) -> None:
    run = with_logo(desk, picture).docs()
    assert run.exit_code == 1
    assert f"too large for a letterhead: {told}. Save it smaller" in run.stderr


def test_picture_with_something_behind_its_end_is_printed(desk: Desk) -> None:
    assert with_logo(desk, png(10_000, 2) + b"by a phone").docs().exit_code == 0
