"""The pictures in ``docs/``, made anew: ``python tests/pictures.py``.

It asks for LibreOffice, poppler and ImageMagick. ``documents.png`` and ``script.png`` show the
shipped example; the sheets ``pages-*.png`` show every page of the cases of ``page_cases``, but for
those with every field full, for whoever changes a template.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path

import shipped
from laid_out import converted
from page_cases import write_page_cases

from gen.folder import Folders
from gen.request import Request
from gen.run.build import build

PROJECT = Path(__file__).parent.parent
DOCS = PROJECT / "docs"
WILLING = "example-willing"
SHOWN = {
    "documents": (("meeting-script", 2), ("referral-note", 1), ("door-open-letter", 1)),
    "script": (("meeting-script", 1), ("meeting-script", 4)),
}
KINDS = {"script": "meeting-script", "note": "referral-note", "letter": "door-open-letter"}
_SHEET = ("-background", "gray60", "+dither", "-colors", "40")


def main() -> None:
    """Write the pictures over those that are there."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        _examples(folder / "examples")
        _sheets(folder / "pages")


def _examples(folder: Path) -> None:
    pdfs = _pdfs(shipped.CASES, folder)
    for name, pages in SHOWN.items():
        pictures = [
            _picture(pdfs[f"{WILLING}-{kind}"], page, folder / f"{name}-{place}")
            for place, (kind, page) in enumerate(pages)
        ]
        _montage(pictures, DOCS / f"{name}.png", across=len(pictures), gap=6)


def _sheets(folder: Path) -> None:
    (folder / "cases").mkdir(parents=True)
    write_page_cases(folder / "cases")
    for path in folder.glob("cases/*-longest.yaml"):
        path.unlink()
    pdfs = _pdfs(folder / "cases", folder)
    for name, kind in KINDS.items():
        pictures: list[Path] = []
        for stem in sorted(stem for stem in pdfs if stem.endswith(kind)):
            _run("pdftoppm", "-r", "14", "-png", str(pdfs[stem]), str(folder / stem))
            pictures += sorted(folder.glob(f"{stem}-*.png"))
        _montage(pictures, DOCS / f"pages-{name}.png", across=16, gap=2)


def _pdfs(cases: Path, folder: Path) -> dict[str, Path]:
    build(Folders(cases, shipped.templates(), folder / "out"), Request())
    return converted(sorted(folder.glob("out/*/*.docx")), folder / "pdf")


def _picture(pdf: Path, page: int, to: Path) -> Path:
    place = ("-f", str(page), "-l", str(page), "-singlefile")
    _run("pdftoppm", "-r", "64", *place, "-png", str(pdf), str(to))
    return to.with_suffix(".png")


def _montage(pictures: Iterable[Path], to: Path, *, across: int, gap: int) -> None:
    shape = ("-tile", f"{across}x", "-geometry", f"+{gap}+{gap}")
    _run("montage", *map(str, pictures), *shape, *_SHEET, "-strip", f"PNG8:{to}")
    sys.stdout.write(f"{to.relative_to(PROJECT)}: {to.stat().st_size // 1024} KB\n")


def _run(*words: str) -> None:
    subprocess.run(words, check=True)


if __name__ == "__main__":
    main()
