"""Workers: the plans of a long batch are made by several processes; a short one by this alone.

A worker reads and makes, and hands back what it made. It writes nothing, so one that is killed, or
outlives its run, can do no harm.
"""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from threading import Thread
from typing import NamedTuple

from gen.request import Edits
from gen.run.entries import CaseEntry
from gen.run.inputs import Inputs
from gen.run.ledger import Ledger
from gen.run.plan import CasePlan, plan_case

PAYS_FROM = 150
"""Cases from which a second process saves more time than it takes to start (measured)."""
SHARE = 25  # cases recorded in the ledger at once; after a kill so many are looked at again
_AHEAD = 2  # shares in work a process: more would only fill the memory

Share = Sequence[tuple[Path, CaseEntry | None]]  # files, each with what is known of its case


class Job(NamedTuple):
    """What plans are made from, whichever process makes them."""

    inputs: Inputs
    edits: Edits
    looks: bool

    def plan(self, share: Share) -> list[CasePlan]:
        """A plan for each case of a share."""
        return [
            plan_case(file, known, self.inputs, self.edits, looks=self.looks)
            for file, known in share
        ]


class CutOff(Exception):
    """A worker was stopped from outside; its cases are done by the next run."""


def plan_shares(
    files: Sequence[Path], ledger: Ledger, job: Job, jobs: int | None
) -> Iterator[list[CasePlan]]:
    """The plans of the cases, a share at a time, as each is done.

    ``jobs`` is the number of processes that is asked for, None for what is quickest. CutOff where a
    worker is lost. Whoever stops listening stops the work, at the end of a share.
    """
    shares, workers = _shares(files, ledger), _workers_for(len(files), jobs)
    return _by_workers(shares, job, workers) if workers > 1 else map(job.plan, shares)


def _shares(files: Sequence[Path], ledger: Ledger) -> Iterator[Share]:
    for at in range(0, len(files), SHARE):
        some = files[at : at + SHARE]
        known = ledger.cases([file.stem for file in some])
        yield [(file, known.get(file.stem)) for file in some]


def _workers_for(cases: int, jobs: int | None) -> int:
    wanted = jobs or (cores() if cases >= PAYS_FROM else 1)
    return min(wanted, -(-cases // SHARE))


def cores() -> int:
    """How many cores this process may use."""
    return len(os.sched_getaffinity(0)) if sys.platform == "linux" else os.cpu_count() or 1


def _by_workers(shares: Iterator[Share], job: Job, workers: int) -> Iterator[list[CasePlan]]:
    from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
    from concurrent.futures.process import BrokenProcessPool
    from itertools import islice
    from multiprocessing import get_context

    # A fork has all modules loaded; elsewhere than on Linux it is not safe.
    context = get_context("fork" if sys.platform == "linux" else "spawn")
    with _stop_noted() as stops:
        pool = ProcessPoolExecutor(workers, context, _begin, (job,))
        try:
            ahead: set[Future[list[CasePlan]]] = set()
            while True:
                ahead |= {
                    pool.submit(_plan, each)
                    for each in islice(shares, workers * _AHEAD - len(ahead))
                }
                if not ahead:
                    return
                done, ahead = wait(ahead, return_when=FIRST_COMPLETED)
                for each in done:
                    yield each.result()
                    if stops:
                        raise KeyboardInterrupt
        except BrokenProcessPool as broken:
            raise CutOff from broken
        finally:
            pool.shutdown(cancel_futures=True)


@contextmanager
def _stop_noted() -> Iterator[list[int]]:
    """A Ctrl-C is only noted meanwhile: one that broke in on the pool could leave it in a knot."""
    stops: list[int] = []
    before = signal.signal(signal.SIGINT, lambda number, _: stops.append(number))
    try:
        yield stops
    finally:
        signal.signal(signal.SIGINT, before)


_job: list[Job] = []  # of a worker


def _begin(job: Job) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the first process tells the others to stop
    Thread(target=_end_with_the_first, daemon=True).start()
    _job.append(job)


def _end_with_the_first() -> None:
    """A killed run leaves no process behind that waits for work forever."""
    from multiprocessing import parent_process
    from multiprocessing.connection import wait

    first = parent_process()
    if first:
        wait([first.sentinel])
        os._exit(1)


def _plan(share: Share) -> list[CasePlan]:
    try:
        return _job[0].plan(share)
    except Exception as fault:  # noqa: BLE001 - it is raised again
        from traceback import format_exception

        # Not every exception finds its way from one process to another; its text does.
        raise RuntimeError("".join(format_exception(fault))) from None
