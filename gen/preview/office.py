"""Office: LibreOffice is found, and turns Word files into PDFs, many in one start.

It is given copies, and a profile of its own: so it waits for no LibreOffice that is open, leaves no
mark beside a document, and a document in it runs nothing and fetches nothing.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

_NAMES = ("soffice", "libreoffice")
_ELSEWHERE = (
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
    r"C:\Program Files\LibreOffice\program\soffice.com",
    r"C:\Program Files (x86)\LibreOffice\program\soffice.com",
)
_PATIENCE = 120.0  # seconds for a start, and for each document; a busy machine takes ten
_PAUSE = 0.1
_IN_VAIN = 3  # starts one after the other that made nothing: then it is not the documents
_FINISHED = b"%%EOF"
_SETTINGS = "http://openoffice.org/2001/registry"
_COMMON, _WRITER = "/org.openoffice.Office.Common/", "/org.openoffice.Office.Writer/"
_SAFE = (
    (f"{_COMMON}Security/Scripting", "MacroSecurityLevel", "3"),
    (f"{_COMMON}Security/Scripting", "DisableMacrosExecution", "true"),
    (f"{_COMMON}Security/Scripting", "BlockUntrustedRefererLinks", "true"),
    (f"{_WRITER}Content/Update", "Link", "0"),
)


def find_office() -> str | None:
    """The path of LibreOffice on this computer; None where it is not installed."""
    found = (shutil.which(name) for name in (*_NAMES, *_ELSEWHERE))
    return next(filter(None, found), None)


def turn(
    names: Sequence[str], folder: Path, office: str, done: Callable[[int], None]
) -> Iterator[str]:
    """The names of those Word files in ``folder`` that now have a PDF of the same name beside them.

    ``done`` hears how many there are. One that stops LibreOffice, or holds it up for longer than
    two minutes, is passed over: it is begun once more for those behind it.
    """
    profile = folder / "profile"
    (profile / "user").mkdir(parents=True)
    (profile / "user" / "registrymodifications.xcu").write_text(_settings(), encoding="utf-8")
    words = [office, f"-env:UserInstallation={profile.as_uri()}", "--headless", "--norestore"]
    words += ["--convert-to", "pdf"]
    left, in_vain = list(names), 0
    while left and in_vain < _IN_VAIN:
        before = len(left)
        is_through = _one_start([*words, *left], folder, done)
        left = [name for name in left if not _is_whole(folder / name)]
        in_vain = 0 if len(left) < before else in_vain + 1
        left = [] if is_through else left[1:]  # the first of them is where it stopped
    return (name for name in names if _is_whole(folder / name))


def _settings() -> str:
    items = "".join(
        f'<item oor:path="{path}"><prop oor:name="{name}" oor:op="fuse"><value>{value}</value>'
        "</prop></item>"
        for path, name, value in _SAFE
    )
    return f'<oor:items xmlns:oor="{_SETTINGS}">{items}</oor:items>'


def _is_whole(name: Path) -> bool:
    try:
        return _FINISHED in name.with_suffix(".pdf").read_bytes()[-64:]
    except OSError:
        return False


def _one_start(words: list[str], folder: Path, done: Callable[[int], None]) -> bool:
    """Whether LibreOffice came to its end by itself, through all that it was given."""
    with _started(words, folder) as process:
        known, since = -1, time.monotonic()
        while process.poll() is None:
            with suppress(subprocess.TimeoutExpired):
                process.wait(_PAUSE)
            made = sum(1 for _ in folder.glob("*.pdf"))
            if made != known:
                known, since = made, time.monotonic()
                done(made)
            elif time.monotonic() - since > _PATIENCE:
                return False
        return process.returncode == 0


@contextmanager
def _started(words: list[str], folder: Path) -> Iterator[subprocess.Popen[bytes]]:
    """LibreOffice at work; however this ends, it is gone with all that it has begun."""
    quiet = subprocess.DEVNULL
    # A group of its own: a Ctrl-C in the terminal ends it here, and not behind our back.
    process = subprocess.Popen(
        words, cwd=folder, stdin=quiet, stdout=quiet, stderr=quiet, start_new_session=True
    )
    try:
        yield process
    finally:
        _end(process)
        process.wait()


if sys.platform == "win32":

    def _end(process: subprocess.Popen[bytes]) -> None:
        words = ["taskkill", "/F", "/T", "/PID", str(process.pid)]
        subprocess.run(words, capture_output=True, check=False)

else:

    def _end(process: subprocess.Popen[bytes]) -> None:
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
