"""What a maintainer reads is so: every file, command and target that the pages name is there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from desk import PROJECT

PAGES = sorted([*PROJECT.glob("*.md"), *PROJECT.glob("docs/*.md")])
FILE = re.compile(r"(?:gen|tests|docs|\.setup|\.ci)/[\w./-]*\w/?")
TARGET = re.compile(r"\bmake ([a-z]+)\b(?= {2,}|[`”])")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_file_that_a_page_names_is_there(page: Path) -> None:
    named = set(FILE.findall(page.read_text(encoding="utf-8")))
    # NAME stands for any, and a star may follow.
    missing = [name for name in named if not any(PROJECT.glob(f"{name.replace('NAME', '*')}*"))]
    assert missing == [], page.name


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_target_that_a_page_names_is_one(page: Path) -> None:
    makefile = (PROJECT / "Makefile").read_text(encoding="utf-8")
    known = set(re.findall(r"^([a-z]+):", makefile, re.MULTILINE))
    assert set(TARGET.findall(page.read_text(encoding="utf-8"))) <= known
