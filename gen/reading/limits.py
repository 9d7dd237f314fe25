"""Limits: how much a case file may hold; what is larger is no case."""

from __future__ import annotations

MOST_BYTES = 128 * 1024
MOST_READ = 4 * MOST_BYTES  # characters, in all readings of a file with mistakes together
MOST_LINES = 2000
MOST_VALUES = 5000
MOST_DEEP = 12
