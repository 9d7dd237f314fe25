"""``gen preview`` with LibreOffice itself: real pages, nothing fetched; and how it is ended."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pypdfium2
import pytest
from desk import LETTER, NOTE, PROJECT, SCRIPT, Desk
from html_page import HtmlPage
from stand_in_office import Office
from word import parts_of, with_parts

from gen.package.logo import picture_size

WILLING = "example-willing"
DRAWINGS = "http://schemas.openxmlformats.org/drawingml/2006"
DRAWN = f"""<w:p><w:r><w:drawing>
<wp:inline xmlns:wp="{DRAWINGS}/wordprocessingDrawing"><wp:extent cx="914400" cy="914400"/>
<wp:docPr id="1" name="p"/><a:graphic xmlns:a="{DRAWINGS}/main">
<a:graphicData uri="{DRAWINGS}/picture"><pic:pic xmlns:pic="{DRAWINGS}/picture">
<pic:nvPicPr><pic:cNvPr id="0" name="p"/><pic:cNvPicPr/></pic:nvPicPr>
<pic:blipFill><a:blip r:link="rFar" xmlns:r=
"http://schemas.openxmlformats.org/officeDocument/2006/relationships"/></pic:blipFill>
<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="914400" cy="914400"/></a:xfrm>
<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>
</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>""".encode()
with_libreoffice = pytest.mark.skipif(
    not shutil.which("soffice"), reason="LibreOffice is not here, so no page can be laid out"
)


def text_of(pdf: Path) -> str:
    document = pypdfium2.PdfDocument(pdf.read_bytes())
    return "\n".join(page.get_textpage().get_text_range() for page in document)


@with_libreoffice
def test_pages_show_what_the_documents_say(desk: Desk) -> None:
    desk.with_shipped_templates().with_examples(WILLING)
    run = desk.gen("preview")
    assert run.exit_code == 0
    folder = desk.out / WILLING / "preview"
    assert "Dear Daniel" in text_of(folder / f"{WILLING}-{LETTER}.pdf")
    page = HtmlPage(desk.out / "index.html")
    pictures = [path for path in page.linked() if path.suffix == ".png"]
    sizes = {path.name: picture_size(path.read_bytes()) for path in pictures}
    assert sizes[f"{WILLING}-{LETTER}-page-1.png"] == (918, 1188)
    assert sizes[f"{WILLING}-{NOTE}-small.png"] == (132, 171)
    assert f"{WILLING}-{SCRIPT}-page-6.png" in sizes


@with_libreoffice
def test_damaged_document_is_told_and_the_others_are_turned(desk: Desk) -> None:
    desk.with_examples(WILLING).docs()
    path = desk.file(WILLING, NOTE)
    path.write_bytes(path.read_bytes()[:700])
    run = desk.gen("preview")
    assert "2 documents turned into pages." in run.stderr
    assert f"{path.as_posix()}\n  LibreOffice cannot turn this document" in run.stderr


@with_libreoffice
def test_picture_from_elsewhere_in_an_edited_document_is_not_fetched(desk: Desk) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        asked: list[object] = []
        threading.Thread(target=lambda: asked.append(server.accept()), daemon=True).start()
        desk.with_examples(WILLING).docs()
        link_to(desk.file(WILLING, NOTE), f"http://127.0.0.1:{server.getsockname()[1]}/a.png")
        assert "3 documents turned into pages." in desk.gen("preview").stderr
        assert not asked


def link_to(path: Path, address: str) -> None:
    """Put a picture that is linked, and not held, into a document."""
    parts = parts_of(path)
    (rels,) = (name for name in parts if name.endswith("document.xml.rels"))
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image"
    link = f'<Relationship Id="rFar" Type="{kind}" Target="{address}" TargetMode="External"/>'
    body = parts["word/document.xml"].replace(b"<w:body>", b"<w:body>" + DRAWN, 1)
    end = b"</Relationships>"
    changed = parts[rels].replace(end, link.encode() + end)
    with_parts(path, {"word/document.xml": body, rels: changed})


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such signal")
def test_ctrl_c_ends_libreoffice_too_and_leaves_every_file_whole(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    office = Office(tmp_path / "office", monkeypatch)
    desk.with_examples(WILLING).docs()
    desk.file(WILLING, NOTE).write_bytes(b"wait here")
    monkeypatch.setenv("TMPDIR", str(tmp_path / "temporary"))
    (tmp_path / "temporary").mkdir()
    words = [sys.executable, "-m", "gen", "preview", *desk.options()]
    env = {**os.environ, "PYTHONPATH": os.pathsep.join([str(PROJECT), *sys.path])}
    run = subprocess.Popen(words, cwd=desk.folder, env=env, stderr=subprocess.PIPE, text=True)
    wait_for(lambda: "wait here" in "".join(map(read, tmp_path.glob("temporary/*/*.docx"))))
    wait_for(lambda: office.starts != [])
    run.send_signal(signal.SIGINT)
    _, said = run.communicate(timeout=60)
    assert run.returncode == 130
    assert said.endswith("Stopped. Every document is whole; the next run goes on from here.\n")
    wait_for(lambda: not is_alive(office.pid))
    assert not list((tmp_path / "temporary").iterdir())
    assert not (desk.out / WILLING / "preview").exists()


def read(path: Path) -> str:
    return path.read_bytes().decode("latin-1")


def wait_for(what: Callable[[], bool]) -> None:
    """Until something is so, for at most a minute."""
    until = time.monotonic() + 60
    while not what():
        assert time.monotonic() < until
        time.sleep(0.05)


def is_alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True
