"""Kills: runs that are stopped by four signals at any moment; what they leave is whole and true."""

from __future__ import annotations

import os
import signal
import tempfile
import time
from collections import Counter
from functools import partial
from pathlib import Path
from random import Random

from desk import Desk
from own_process import begun, ended, kill_at
from test_kills import HOW, Office

SIGNALS = (signal.SIGKILL, signal.SIGTERM, signal.SIGINT, signal.SIGHUP)


def kills(count: int, seed: int) -> Counter[str]:
    """How many runs each signal stopped; AssertionError where one left something half or lost."""
    dice, stopped = Random(seed), Counter[str]()  # noqa: S311 - moments, no secrets
    with tempfile.TemporaryDirectory() as folder:
        office = Office(Desk(Path(folder)), dice)
        while stopped.total() < count:
            office.change_something()
            words = ["docs", *dice.choice(HOW), "--jobs", "1", *office.desk.options()]
            how = SIGNALS[stopped.total() % len(SIGNALS)]
            at_a_step = how == signal.SIGKILL and dice.random() < 0.5
            first = partial(kill_at, dice.randrange(1, 25), office.desk.out)
            pid = begun(words, first) if at_a_step else begun(words)
            if not at_a_step:
                time.sleep(dice.uniform(0, 0.15))
                os.kill(pid, how)
            if ended(pid) not in (0, 1) or how == signal.SIGINT:
                stopped[how.name] += 1
            office.assert_whole()
            if dice.random() < 0.2:
                office.assert_true(office.desk.docs("--json"))
        office.assert_true(office.desk.docs("--json"))
    return stopped
