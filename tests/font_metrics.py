"""Font metrics: how wide the letters of a font are and how high its lines, read from its file.

``python tests/font_metrics.py FOLDER…`` writes ``gen/one_page/metrics/`` anew from the fonts there.
The fonts are free: CONTRIBUTING.md says where each comes from.
"""

from __future__ import annotations

import json
import struct
import sys
from collections.abc import Iterable, Iterator
from itertools import groupby
from pathlib import Path

HOME = Path(__file__).parent.parent / "gen" / "one_page" / "metrics"
# Each font has the widths of the one it stands for. Where that one's lines are higher, the number
# says how high, in sizes of the font: Cambria's ascent and descent are 1946 and 455 of 2048. Last
# comes the widest, for a font that is not known: few set their lines higher than Noto Sans, 1.362.
STANDS_FOR = {
    "Calibri": ("Carlito", 0),
    "Cambria": ("Caladea", 1.173),
    "Georgia": ("Gelasio", 0),
    "Arial": ("LiberationSans", 0),
    "Times New Roman": ("LiberationSerif", 0),
    "unknown": ("DejaVuSans", 1.365),
}
_FIRST, _LAST = 0x20, 0x23FF  # alphabets, punctuation, money and arrows


def main(folders: Iterable[str]) -> None:
    """Write the metrics of each font, found by the name of its file; KeyError for one not there."""
    found = {path.name: path for folder in folders for path in Path(folder).rglob("*.ttf")}
    HOME.mkdir(exist_ok=True)
    for name, (font, least) in STANDS_FOR.items():
        regular = found.get(f"{font}-Regular.ttf") or found[f"{font}.ttf"]
        faces = {"regular": regular, "bold": found[f"{font}-Bold.ttf"]}
        text = json.dumps({kind: _face(path, least) for kind, path in faces.items()})
        lines = text.replace(", ", ",").replace("],[", "],\n[").replace("}", "}\n")
        (HOME / f"{name.lower().replace(' ', '-')}.json").write_text(lines, "ascii")


def _face(path: Path, least: float) -> dict[str, object]:
    """Heights as shares of the size; widths as rows of units, each behind its first character."""
    font = path.read_bytes()
    tables = dict(_tables(font))
    units = struct.unpack_from(">H", font, tables["head"] + 18)[0]
    rise, fall, gap = struct.unpack_from(">hhh", font, tables["hhea"] + 4)
    return {
        "units": units,
        "line": max(round((rise - fall + gap) / units, 4), least),
        "descent": round(-fall / units, 4),
        "rows": list(_rows(dict(_widths(font, tables)))),
    }


def _tables(font: bytes) -> Iterator[tuple[str, int]]:
    """Where each table of an OpenType font begins."""
    for number in range(struct.unpack_from(">H", font, 4)[0]):
        tag, _, begin, _ = struct.unpack_from(">4sLLL", font, 12 + 16 * number)
        yield tag.decode(), begin


def _widths(font: bytes, tables: dict[str, int]) -> Iterator[tuple[int, int]]:
    """The advance of each character, in units of the font."""
    count = struct.unpack_from(">H", font, tables["hhea"] + 34)[0]
    for character, glyph in _glyphs(font, tables["cmap"]):
        if _FIRST <= character <= _LAST and glyph:
            at = tables["hmtx"] + 4 * min(glyph, count - 1)
            yield character, struct.unpack_from(">H", font, at)[0]


def _glyphs(font: bytes, cmap: int) -> Iterator[tuple[int, int]]:
    """Each character of the first 65,536 with its glyph (OpenType's cmap, format 4)."""
    for number in range(struct.unpack_from(">H", font, cmap + 2)[0]):
        begin = cmap + struct.unpack_from(">L", font, cmap + 4 + 8 * number + 4)[0]
        if font[begin : begin + 2] == b"\0\4":
            yield from _segments(font, begin)
            return


def _segments(font: bytes, begin: int) -> Iterator[tuple[int, int]]:
    double = struct.unpack_from(">H", font, begin + 6)[0]
    for at in range(begin + 14, begin + 14 + double, 2):
        last, first, delta, offset = (
            struct.unpack_from(">H", font, at + skip)[0]
            for skip in (0, double + 2, 2 * double + 2, 3 * double + 2)
        )
        for character in range(first, last + 1):
            glyph = character
            if offset:
                where = at + 3 * double + 2 + offset + 2 * (character - first)
                glyph = struct.unpack_from(">H", font, where)[0]
            yield character, (glyph + delta) % 65536 if glyph or not offset else 0


def _rows(widths: dict[int, int]) -> Iterator[list[int]]:
    for _, row in groupby(enumerate(sorted(widths)), lambda placed: placed[1] - placed[0]):
        characters = [character for _, character in row]
        yield [characters[0], *(widths[character] for character in characters)]


if __name__ == "__main__":
    main(sys.argv[1:])
