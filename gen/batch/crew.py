"""Crew: a long batch is shared out among processes; a short one is done by this one alone."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from threading import Thread

from gen.batch.casework import Job, Worked, work
from gen.ledger import Ledger, LedgerFault, NewerLedger
from gen.ledger.entries import DamagedLedger

PAYS_FROM = 150
"""Cases from which a second process saves more time than it takes to start (measured)."""
_SHARE = 25  # cases entered in the ledger at once; after a kill so many are looked at again

Share = Sequence[Path]
_started: list[tuple[Job, Ledger]] = []  # of a process of the crew: its job and its own ledger


class CutOff(Exception):
    """A process of the crew was stopped from outside; its cases are done by the next run."""


def worked(files: Share, job: Job, jobs: int | None) -> Iterator[Worked]:
    """What became of the cases, a share at a time, as each is done.

    ``jobs`` is how many processes to use; None for all cores where that pays. CutOff where one of
    them is lost. Whoever stops listening stops the work, at the end of a share.
    """
    shares = [files[at : at + _SHARE] for at in range(0, len(files), _SHARE)]
    wanted = min(jobs or (cores() if len(files) >= PAYS_FROM else 1), len(shares))
    return _by_crew(shares, job, wanted) if wanted > 1 else _alone(shares, job)


def cores() -> int:
    """How many cores this process may use."""
    return len(os.sched_getaffinity(0)) if sys.platform == "linux" else os.cpu_count() or 1


def _alone(shares: Sequence[Share], job: Job) -> Iterator[Worked]:
    with closing(Ledger(job.ground.folders.out)) as ledger:
        for share in shares:
            yield work(share, job, ledger)


def _by_crew(shares: Sequence[Share], job: Job, jobs: int) -> Iterator[Worked]:
    from concurrent.futures import ProcessPoolExecutor, as_completed
    from concurrent.futures.process import BrokenProcessPool
    from multiprocessing import get_context

    # A fork has all modules loaded; elsewhere than on Linux it is not safe.
    context = get_context("fork" if sys.platform == "linux" else "spawn")
    with _stop_heard() as stops:
        crew = ProcessPoolExecutor(jobs, context, _begin, (job,))
        try:
            for done in as_completed([crew.submit(_work, share) for share in shares]):
                yield done.result()
                if stops:
                    raise KeyboardInterrupt
        except BrokenProcessPool as broken:
            raise CutOff from broken
        finally:
            crew.shutdown(cancel_futures=True)


@contextmanager
def _stop_heard() -> Iterator[list[int]]:
    """A Ctrl-C is only noted meanwhile: one that broke in on the crew could leave it in a knot."""
    stops: list[int] = []
    before = signal.signal(signal.SIGINT, lambda number, _: stops.append(number))
    try:
        yield stops
    finally:
        signal.signal(signal.SIGINT, before)


def _begin(job: Job) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the first process tells the others to stop
    Thread(target=_end_with_the_first, daemon=True).start()
    _started.append((job, Ledger(job.ground.folders.out)))


def _end_with_the_first() -> None:
    """A killed run leaves no process behind that waits for work forever."""
    from multiprocessing import parent_process
    from multiprocessing.connection import wait

    first = parent_process()
    if first:
        wait([first.sentinel])
        os._exit(1)


def _work(share: Share) -> Worked:
    try:
        return work(share, *_started[0])
    except (LedgerFault, NewerLedger, DamagedLedger):
        raise
    except Exception as fault:  # noqa: BLE001 - it is raised again
        from traceback import format_exception

        # Not every exception finds its way from one process to another; its text does.
        raise RuntimeError("".join(format_exception(fault))) from None
