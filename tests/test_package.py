"""The zip around a document: what zipfile itself would write, and equal for equal parts."""

from __future__ import annotations

import io
import shutil
import subprocess
import zipfile
from pathlib import Path

import pytest
from desk import SHIPPED
from word import parts_of

from gen.package.parts import digest_of, digest_of_ready, packed, read_parts, ready
from gen.package.relationships import without_parts

PARTS = {
    "word/document.xml": b"<w/>" * 5000,
    "_rels/.rels": b"<r/>",
    "word/empty.xml": b"",
    "[Content_Types].xml": b"<t/>",
    "word/media/b\u00e4r.png": bytes(range(256)) * 40,
}
ORDER = sorted(PARTS, key=lambda name: ("_[".find(name[0]) * -1, name))


def zipped(parts: dict[str, bytes]) -> bytes:
    return packed(ready(name, part) for name, part in parts.items())


def by_zipfile(parts: dict[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as package:
        for name, part in parts.items():
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.compress_type, entry.create_system = zipfile.ZIP_DEFLATED, 0
            package.writestr(entry, part)
    return buffer.getvalue()


def test_zip_is_what_pythons_own_writer_makes_of_the_parts_in_order() -> None:
    assert ORDER[:2] == ["[Content_Types].xml", "_rels/.rels"]
    assert zipped(PARTS) == by_zipfile({name: PARTS[name] for name in ORDER})


@pytest.mark.parametrize("template", sorted(SHIPPED.glob("*.docx")), ids=lambda path: path.stem)
def test_shipped_template_packed_anew_is_the_same_file(template: Path) -> None:
    assert zipped(parts_of(template)) == template.read_bytes()


def test_order_in_which_parts_come_does_not_show() -> None:
    assert zipped(dict(reversed(PARTS.items()))) == zipped(PARTS)


@pytest.mark.skipif(not shutil.which("unzip"), reason="unzip is not installed")
def test_unzip_finds_nothing_wrong(tmp_path: Path) -> None:
    path = tmp_path / "a.docx"
    path.write_bytes(zipped(PARTS))
    done = subprocess.run(["unzip", "-t", str(path)], capture_output=True, check=False)
    assert (done.returncode, b"No errors detected" in done.stdout) == (0, True), done.stdout


def test_parts_have_one_digest_whoever_zipped_them() -> None:
    other = io.BytesIO()
    with zipfile.ZipFile(other, "w", zipfile.ZIP_STORED) as package:
        for name, part in PARTS.items():
            package.writestr(name, part)
    digest = digest_of_ready(ready(name, part) for name, part in PARTS.items())
    here = io.BytesIO(zipped(PARTS))
    assert digest_of(read_parts(other)) == digest_of(read_parts(here)) == digest


def as_package(links: str, types: str = "") -> dict[str, bytes]:
    home = "http://schemas.openxmlformats.org/package/2006"
    return {
        "[Content_Types].xml": f'<Types xmlns="{home}/content-types">{types}</Types>'.encode(),
        "word/_rels/document.xml.rels": (
            f'<Relationships xmlns="{home}/relationships">{links}</Relationships>'.encode()
        ),
        "word/document.xml": b"<w/>",
        "word/Comments.xml": b"<c/>",
        "word/_rels/comments.xml.rels": b"<r/>",
        "word/media/my mark.png": b"png",
    }


@pytest.mark.parametrize(
    "link",
    [
        '<Relationship Id="a" Target="#_top"/>',
        '<Relationship Id="a" Target="NULL"/>',
        '<Relationship Id="a" Target="media/my%20mark.png"/>',
        '<Relationship Id="a" Target="/word/document.xml"/>',
        '<Relationship Id="a" Target="comments.xml" TargetMode="External"/>',
        '<Other Id="a"/>',
    ],
)
def test_links_to_what_stays_are_left_as_they_are(link: str) -> None:
    parts = as_package(link)
    left = without_parts(parts, "word/comments")
    assert left["word/_rels/document.xml.rels"] == parts["word/_rels/document.xml.rels"]


def test_beginning_of_a_name_counts_without_regard_to_case() -> None:
    assert "word/Comments.xml" not in without_parts(as_package(""), "Word/comments")


@pytest.mark.parametrize("target", ["comments.xml", "/word/Comments.xml", "../word/c%6Fmments.xml"])
def test_part_goes_with_its_type_and_the_links_to_and_from_it(target: str) -> None:
    override = '<Override PartName="/word/Comments.xml" ContentType="c"/>'
    parts = as_package(f"<Relationship Id='a' Target='{target}'/>", override)
    left = without_parts(parts, "word/comments")
    assert sorted(parts.keys() - left.keys()) == [
        "word/Comments.xml",
        "word/_rels/comments.xml.rels",
    ]
    assert b"Target" not in left["word/_rels/document.xml.rels"]
    assert b"Override" not in left["[Content_Types].xml"]


@pytest.mark.parametrize(
    "changed",
    [
        {"word/empty.xml": b" "},
        {"word/more.xml": b""},
        {
            "word/document.xml": PARTS["word/empty.xml"],
            "word/empty.xml": PARTS["word/document.xml"],
        },
    ],
)
def test_other_parts_have_another_digest(changed: dict[str, bytes]) -> None:
    assert digest_of({**PARTS, **changed}) != digest_of(PARTS)
