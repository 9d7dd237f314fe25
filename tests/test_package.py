"""The zip around a document: what zipfile itself would write, and equal for equal parts."""

from __future__ import annotations

import io
import shutil
import subprocess
import zipfile
from collections.abc import Iterable
from pathlib import Path

import pytest
import shipped
from word import parts_of

from gen.package.package import package_of
from gen.package.parts import NoPackage, digest_of, digest_of_ready, packed, read_parts, ready

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


def test_shipped_template_packed_anew_is_the_same_file() -> None:
    for template in shipped.templates().glob("*.docx"):
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


def zip_of(parts: Iterable[tuple[str, bytes]]) -> io.BytesIO:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as package:
        for name, part in parts:
            package.writestr(name, part)
    return file


def test_file_that_unpacks_to_more_than_a_word_file_can_be_is_not_unpacked() -> None:
    file = zip_of((f"word/media/{number}.png", bytes(1_000_000)) for number in range(101))
    assert len(file.getvalue()) < 1_000_000
    with pytest.raises(NoPackage, match=r"Unpacked, this file is larger than 100 MB\."):
        read_parts(file)


def test_file_of_too_many_parts_is_not_unpacked() -> None:
    file = zip_of((f"word/media/{number}.png", b"") for number in range(2001))
    with pytest.raises(NoPackage, match=r"This file holds more than 2000 parts\."):
        read_parts(file)


@pytest.mark.parametrize("name", ["../a.xml", "word/../../a.xml", "word//a.xml", "./a.xml"])
def test_name_that_leads_out_of_the_file_is_none(name: str) -> None:
    with pytest.raises(NoPackage):
        read_parts(zip_of([(name, b"")]))


@pytest.mark.parametrize("other", ["word/A.xml", "word\\a.xml", "/word/a.xml", "word/%61.xml"])
def test_part_that_is_there_twice_is_told(other: str) -> None:
    parts = {**PARTS, "word/a.xml": b"", other: b""}
    with pytest.raises(NoPackage):
        package_of(read_parts(zip_of(parts.items())))
