"""Somebody at a terminal who answers the questions of ``gen new``."""

from __future__ import annotations

import os
import pty
import re
import select
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from desk import PROJECT

LONGEST = 60  # seconds without a word
MOST = 150  # questions
HEIGHT = "0"  # lines of the terminal; 0 for one that shows all
NAMED = re.compile(r"(?:asked\s+by|At)\s+“[^”]*”")  # a question that a message speaks of
PROMPT = re.compile(r"(?:^|[\n ])> $")
Script = Mapping[str, str | Sequence[str]]
"""Answers by words of their questions; of a list, one after the other. All else gets an Enter."""


@dataclass(frozen=True)
class Talk:
    """What stood on the terminal, and how it ended."""

    screen: str
    exit_code: int


def talk(
    name: str, script: Script, cwd: Path, *options: str, verb: str = "new", letters: str = "utf-8"
) -> Talk:
    """``gen new NAME`` on a terminal, or another verb; a missing answer is an Enter."""
    left = {words: [said] if isinstance(said, str) else [*said] for words, said in script.items()}
    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-m", "gen", verb, name, *options],
        cwd=cwd,
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        env={
            **os.environ,
            "PYTHONPATH": str(PROJECT),
            "TERM": "dumb",
            "PYTHONIOENCODING": letters,
            "LINES": HEIGHT,
        },
        start_new_session=True,
    )
    os.close(theirs)
    screen, asked, current, questions = "", 0, "", 0
    while (said := _said(ours)) is not None:
        screen += said.decode(letters, "replace")
        if PROMPT.search(screen):
            new = NAMED.sub("", screen[asked:])
            places = {new.rfind(words): words for words in left if words in new}
            current = places[max(places)] if places else current
            asked = len(screen)
            questions += 1
            assert questions < 90, screen
            answers = left.get(current)
            os.write(ours, f"{answers.pop(0) if answers else ''}\n".encode())
    os.close(ours)
    return Talk(screen.replace("\r\n", "\n"), process.wait(LONGEST))


def _said(terminal: int) -> bytes | None:
    """The next piece of output, None at the end."""
    begun = time.monotonic()
    while time.monotonic() - begun < LONGEST:
        if select.select([terminal], [], [], 1)[0]:
            try:
                return os.read(terminal, 65536) or None
            except OSError:  # the other side has closed
                return None
    raise AssertionError("the command says nothing any more")
