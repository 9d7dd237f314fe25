"""Trials: what is hostile, tried wide: ``python tests/hostile/trials.py``; a line for each trial.

``suite``, ``strings``, ``long``, ``kills`` and ``fuzz`` are tried, or what is named; ``load`` only
if it is named. ``MINUTES`` says how long to fuzz, ``TURNS`` how many turns of strings each talk has
(515 are all), ``SEED`` with which seed to begin: another one each time where none is given.
"""

from __future__ import annotations

import os
import sys
import time
import warnings
from collections.abc import Callable
from random import Random

import shipped
from fuzz import fuzz, memory
from kills import kills
from load import lines_of_load
from long_texts import MOST_SECONDS, long_texts
from naughty_strings import naughty_strings
from suite import suite, texts
from targets import TARGETS
from working_folder import WorkingFolder

from gen.shared import Shared

_SEED = int(os.environ.get("SEED", time.time()))
_MINUTES = float(os.environ.get("MINUTES", "10"))
_TURNS = int(os.environ.get("TURNS", "15"))
Faults = list[str]


def _suite() -> Faults:
    folder = WorkingFolder()
    found, faults = suite(folder, texts())
    folder.close()
    _say("YAML test suite", found.total() + len(faults), _counts(found))
    return faults


def _strings() -> Faults:
    found, lost = naughty_strings(Random(_SEED), _TURNS)  # noqa: S311 - turns, no secrets
    _say("naughty strings", found.total(), _counts(found))
    return lost


def _long() -> Faults:
    spent = sorted(long_texts(Shared(shipped.templates())), reverse=True)
    _say("long texts", len(spent), f"the slowest {spent[0][0]:.2f} s")
    return [f"{seconds:.1f} s: {where}" for seconds, where in spent if seconds > MOST_SECONDS]


def _kills() -> Faults:
    try:
        found = kills(160, _SEED)
    except AssertionError as error:
        return [f"kills {_SEED}: {error}"]
    _say("runs stopped", found.total(), _counts(found))
    return []


def _fuzz() -> Faults:
    tried, faults = fuzz(_MINUTES * 60, list(TARGETS), _SEED)
    _say("mutated files", tried.total(), f"{_counts(tried)}; at most {memory()} MB")
    return faults


def _load() -> Faults:
    for count in (1_000, 20_000):
        for line in lines_of_load(count):
            _tell(line)
    return []


def _say(what: str, tried: int, counts: str) -> None:
    _tell(f"{what}: {tried:,} tried; {counts}")


def _tell(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def _counts(found: dict[str, int]) -> str:
    return ", ".join(f"{count:,} {what}" for what, count in sorted(found.items()))


ALL: dict[str, Callable[[], Faults]] = {
    "suite": _suite,
    "strings": _strings,
    "long": _long,
    "kills": _kills,
    "fuzz": _fuzz,
    "load": _load,
}


def main(names: list[str]) -> None:
    """Try what is named, or all but the load; the exit code is 1 where there is a fault."""
    unknown = [name for name in names if name not in ALL]
    if unknown:
        raise SystemExit(f"There is no “{unknown[0]}”. There are: {', '.join(ALL)}.")
    warnings.simplefilter("ignore")
    _tell(f"SEED={_SEED}")
    faults = [fault for name in names or [*ALL][:-1] for fault in ALL[name]()]
    for fault in faults:
        _tell(f"  {fault}")
    sys.exit(bool(faults))


if __name__ == "__main__":
    main(sys.argv[1:])
