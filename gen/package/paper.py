"""Paper: what a case is printed on. ``prepare`` knows its sizes and turns a template to it."""

from __future__ import annotations

from typing import NamedTuple


class Paper(NamedTuple):
    """``language`` decides the sheet (Letter or A4); large print is for note and letter."""

    language: str
    large_print: bool
