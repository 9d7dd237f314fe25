"""Fuzz: hostile files of every kind, as long as there is time; each fault once, with its seed."""

from __future__ import annotations

import resource
import time
from collections import Counter
from pathlib import Path
from random import Random

from targets import TARGETS
from working_folder import TooLongError, WorkingFolder, where

_MB = 1024
MOST_MEMORY = 200  # MB more than the program has when it has read good files


def fuzz(
    seconds: float, names: list[str], first: int, keep: Path | None = None
) -> tuple[Counter[str], list[str]]:
    """How many files of each kind were tried, and the faults found: each with kind and seed."""
    tried: Counter[str] = Counter()
    faults: dict[str, str] = {}
    folder = WorkingFolder()
    end = time.monotonic() + seconds
    seed = first
    try:
        while time.monotonic() < end:
            for name in names:
                fault = trial(folder, name, seed, keep)
                tried[name] += 1
                if fault and fault not in faults:
                    faults[fault] = f"{name} {seed}: {fault}"
            seed += 1
    finally:
        folder.close()
    return tried, list(faults.values())


def trial(folder: WorkingFolder, name: str, seed: int, keep: Path | None = None) -> str:
    """What went wrong with one file; empty for nothing."""
    make, try_it = TARGETS[name]
    data = make(Random(f"{name} {seed}"))  # noqa: S311 - slips, no secrets
    before = memory()
    fault = ""
    try:
        try_it(folder, data)
    except (Exception, TooLongError) as error:  # noqa: BLE001 - whatever it is, it is told
        fault = where(error)
    folder.emptied()
    if memory() - before > MOST_MEMORY:
        fault = f"{fault} {memory() - before} MB of memory".strip()
    if fault and keep:
        (keep / f"{name}-{seed}").write_bytes(data)
    return fault


def memory() -> int:
    """The most memory that this process has had, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // _MB
