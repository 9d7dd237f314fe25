"""Paper: what a case is printed on; ``prepare`` turns a template to it, with the sizes of sheets."""

from __future__ import annotations

from typing import NamedTuple


class Paper(NamedTuple):
    """``language`` decides the sheet (Letter or A4); large print is for note and letter."""

    language: str
    large_print: bool
