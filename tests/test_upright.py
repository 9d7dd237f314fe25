"""Pictures of template and practice: without what a camera writes into them, and upright."""

from __future__ import annotations

import io
import struct
import zlib

import pytest
from PIL import Image, ImageCms
from png import png

from gen.package.logo import logo_of
from gen.package.pictures import clean

RED, BLUE = (220, 10, 10), (10, 10, 220)
# Exif 2.32, 4.6.4: where the red half of an upright picture, its upper one, lies in the data.
WAYS = {
    1: "upper", 2: "upper", 3: "lower", 4: "lower", 5: "left", 6: "left", 7: "right", 8: "right",
}  # fmt: skip


def exif(way: int, order: str = ">") -> bytes:
    mark = b"MM" if order == ">" else b"II"
    owner = b"Zorro was here, at 47.37 N\0"
    said = struct.pack(f"{order}HHIHH", 0x112, 3, 1, way, 0)
    artist = struct.pack(f"{order}HHII", 0x13B, 2, len(owner), 38)
    return mark + struct.pack(f"{order}HIH", 42, 8, 2) + said + artist + bytes(4) + owner


def lying(kind: str, way: int, order: str = ">") -> bytes:
    """A picture of 16 by 32, its upper half red, as a camera held this way saves it."""
    picture = Image.new("RGB", (16, 32) if WAYS[way] in ("upper", "lower") else (32, 16), BLUE)
    half = {
        "upper": (0, 0, 16, 16),
        "lower": (0, 16, 16, 32),
        "left": (0, 0, 16, 16),
        "right": (16, 0, 32, 16),
    }
    picture.paste(RED, half[WAYS[way]])
    picture.save(file := io.BytesIO(), kind, exif=b"Exif\0\0" + exif(way, order), comment=b"Zorro")
    return file.getvalue()


@pytest.mark.parametrize("order", [">", "<"])
@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("kind", ["JPEG", "PNG"])
def test_picture_stands_upright_and_says_nothing(kind: str, way: int, order: str) -> None:
    picture = clean(lying(kind, way, order))
    assert b"Zorro" not in picture
    with Image.open(io.BytesIO(picture)) as found:
        assert (found.size, found.format, dict(found.getexif())) == ((16, 32), kind, {})
        upper, lower = found.convert("RGB").getpixel((8, 6)), found.convert("RGB").getpixel((8, 26))
    assert isinstance(upper, tuple)
    assert isinstance(lower, tuple)
    assert upper[0] > 150 > lower[0]


def test_logo_is_as_large_as_it_stands() -> None:
    logo = logo_of(lying("JPEG", 6))
    assert (logo.width, logo.height) == (16, 32)


def test_upright_picture_keeps_its_very_data() -> None:
    picture = lying("JPEG", 1)
    frame = picture[picture.index(b"\xff\xdb") :]
    assert clean(picture).endswith(frame)
    assert clean(png(4, 4)) == png(4, 4)


def test_colours_are_kept() -> None:
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    Image.new("RGB", (4, 8), RED).save(file := io.BytesIO(), "JPEG", icc_profile=profile)
    with Image.open(io.BytesIO(clean(file.getvalue()))) as found:
        assert found.info["icc_profile"] == profile


@pytest.mark.parametrize("name", [b"tEXt", b"zTXt", b"iTXt", b"tIME", b"eXIf"])
def test_chunk_that_is_no_picture_goes(name: bytes) -> None:
    whole, data = png(4, 4), name + b"Author\0Zorro"
    chunk = (len(data) - 4).to_bytes(4, "big") + data + zlib.crc32(data).to_bytes(4, "big")
    assert clean(whole[:33] + chunk + whole[33:] + b"Zorro") == whole


@pytest.mark.parametrize("marker", [0xE1, 0xE2, 0xED, 0xEC, 0xFE])
def test_segment_that_is_no_picture_goes(marker: int) -> None:
    picture = lying("JPEG", 1)
    segment = bytes((0xFF, marker, 0, 7)) + b"Zorro"
    assert clean(picture[:2] + segment + picture[2:] + b"Zorro") == clean(picture)


def test_bytes_that_are_no_picture_are_left_alone() -> None:
    assert clean(b"GIF89a Zorro") == b"GIF89a Zorro"
    assert clean(b"") == b""
