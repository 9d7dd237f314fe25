"""The pictures in ``docs/``, made anew: ``python tests/pictures.py``.

It asks for LibreOffice, poppler, ImageMagick and Chromium. ``documents.png`` and ``script.png``
show the shipped example, ``overview.png`` the page of three, ``terminal.png`` two commands; the
sheets ``pages-*.png`` show every page of the cases of ``page_cases``, but for those with every
field full, for whoever changes a template.
"""

from __future__ import annotations

import datetime
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from contextlib import chdir
from html import escape
from pathlib import Path
from unittest.mock import patch

import shipped
from click.testing import CliRunner
from laid_out import converted
from page_cases import write_page_cases

from gen.cli import main as gen
from gen.cli.hints import BY_MAKE
from gen.folder import Folders
from gen.overview import overview
from gen.preview.page import html_of, write_page
from gen.preview.renew import renew
from gen.preview.view import view_of
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
DAY = datetime.date(2026, 9, 17)
_STYLES = {
    "1": "font-weight:bold;",
    "4": "text-decoration:underline;",
    "31": "color:#ff8a7a;",
    "33": "color:#ffd479;",
}
_PANEL = """<meta charset="utf-8"><body style="margin:0;background:#1d2126;color:#e6e6e3">
<pre style="margin:24px;font:15px/1.45 'Liberation Mono',monospace">{}</pre>"""
_SHEET = ("-background", "gray60", "+dither", "-colors", "40")


def main() -> None:
    """Write the pictures over those that are there."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        _examples(folder / "examples")
        _sheets(folder / "pages")
        _overview(folder / "overview")
        _terminal(folder / "terminal")


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


def _overview(folder: Path) -> None:
    """The upper part of the page that ``preview`` makes, as it would be on one day."""
    folders = Folders(folder / "cases", shipped.all_templates(), folder / "out")
    folders.cases.mkdir(parents=True)
    for name in ("accept", "willing", "leave"):
        text = (shipped.CASES / f"example-{name}.yaml").read_text(encoding="utf-8")
        text = text.replace("  name:", "  nmae:", 1) if name == "accept" else text
        (folders.cases / f"example-{name}.yaml").write_text(text, encoding="utf-8")
    documents = [Path(d.file) for case in build(folders, Request()).cases for d in case.documents]
    renew(folders.out, [each for each in documents if each.is_file()], _nobody, _nobody)
    report = build(folders, Request(dry=True))
    view = view_of(report, overview(report, folders.templates), folders.out, DAY, "gen")
    _page(write_page(folders.out, html_of(view), _nobody), "overview", "1000,1500")


def _terminal(folder: Path) -> None:
    """What two commands say: of a case with a slip in it, and of what is due."""
    cases = folder / "cases"
    cases.mkdir(parents=True)
    for name, slip in (("part", ""), ("willing", "  nmae:")):
        text = (shipped.CASES / f"example-{name}.yaml").read_text(encoding="utf-8")
        text = text.replace("  name:", slip, 1) if slip else text
        (cases / f"example-{name}.yaml").write_text(text, encoding="utf-8")
    where = ("--templates", str(shipped.templates()), "--out", "out")
    shown = []
    with chdir(folder), patch("gen.cli.list.today", lambda: DAY):
        for verb in ("docs", "list"):
            done = CliRunner().invoke(gen, [verb, *where], color=True, env={BY_MAKE: "check"})
            shown.append(f"$ make {verb}\n{done.output}")
    page = folder / "terminal.html"
    page.write_text(_PANEL.format(_as_html("\n".join(shown))), encoding="utf-8")
    _page(page, "terminal", "840,455")


def _as_html(text: str) -> str:
    """Text for a terminal as HTML, with its colours: codes of ECMA-48."""
    parts = re.split(r"\x1b\[(\d+)m", text)
    html, style = escape(parts[0]), ""
    for code, part in zip(parts[1::2], parts[2::2], strict=True):
        style = "" if code == "0" else style + _STYLES[code]
        html += f'<span style="{style}">{escape(part)}</span>'
    return html


def _page(page: Path, name: str, size: str) -> None:
    picture = DOCS / f"{name}.png"
    _run(
        "chromium", "--headless", "--no-sandbox", "--hide-scrollbars", "--disable-gpu",
        "--blink-settings=preferredColorScheme=1", f"--window-size={size}",
        f"--screenshot={picture}", page.absolute().as_uri(),
    )  # fmt: skip
    _run("mogrify", "+dither", "-colors", "64", "-strip", str(picture))
    _tell(picture)


def _nobody(*_: int) -> None:
    return


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
    _tell(to)


def _tell(picture: Path) -> None:
    sys.stdout.write(f"{picture.relative_to(PROJECT)}: {picture.stat().st_size // 1024} KB\n")


def _run(*words: str) -> None:
    subprocess.run(words, check=True)


if __name__ == "__main__":
    main()
