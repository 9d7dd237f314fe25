"""Forget: all that there is of a case (``files_of_case``) is erased for good.

The case's own file goes first and its lines in the ledger last: a run that is killed in between
leaves something by which the next one finds the rest.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path

from gen.folder import Folders, read_folder
from gen.problem import Problem, why_of
from gen.run.entries import DamagedLedger
from gen.run.files_of_case import FilesOfCase, files_of_case
from gen.run.inputs import file_elsewhere, home_of
from gen.run.ledger import Ledger, LedgerFault, NewerLedger
from gen.run.lock import locked
from gen.run.messages import damaged, newer, not_erased, nothing_written, same_name, unreadable
from gen.tone.read_before import forget as forget_texts


class Refused(Exception):
    """Nothing can be erased now; ``problem`` says why."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.rule)
        self.problem = problem


@contextmanager
def ledger_of(out: Path, wait: Callable[[], None] | None) -> Iterator[Ledger]:
    """The ledger of a folder of documents, which no other run may touch meanwhile.

    ``wait`` is called where one is at work; without it, the ledger is only looked at. Refused where
    it cannot be had.
    """
    with ExitStack() as held:
        if wait:
            try:
                held.enter_context(locked(out, wait))
            except OSError as error:
                fault = LedgerFault(why_of(error))
                raise Refused(nothing_written(out, fault)) from None
        try:
            yield held.enter_context(closing(Ledger(out)))
        except NewerLedger:
            raise Refused(newer(out)) from None
        except DamagedLedger:
            raise Refused(damaged(out)) from None
        except LedgerFault as fault:
            raise Refused(unreadable(out, fault)) from None


def look(names: Sequence[str], folders: Folders, ledger: Ledger) -> tuple[FilesOfCase, ...]:
    """All that there is of each case. Refused where one is another folder's."""
    _refuse_those_of_another_folder(names, folders, ledger)
    known = ledger.names()
    others = {*known, *(file.stem for file in read_folder(folders.cases).cases)}
    return tuple(files_of_case(name, folders, others, known.get(name, 0)) for name in names)


def erase(of_case: FilesOfCase, out: Path, ledger: Ledger) -> tuple[Problem, ...]:
    """What of a case could not be erased; all else is gone.

    Its lines in the ledger stay as long as anything else does.
    """
    forget_texts()
    problems = tuple(_files_erased(of_case))
    if not problems and of_case.lines:
        try:
            ledger.forget(of_case.name)
        except LedgerFault as fault:
            return (nothing_written(out, fault),)
    return problems


def _files_erased(of_case: FilesOfCase) -> Iterator[Problem]:
    for file in of_case.files:
        try:
            file.path.unlink(missing_ok=True)
        except OSError as error:
            yield not_erased(file.path, error)
    for folder in of_case.folders:
        try:
            folder.rmdir()
        except FileNotFoundError:
            continue
        except OSError as error:
            yield not_erased(folder, error)


def _refuse_those_of_another_folder(names: Sequence[str], folders: Folders, ledger: Ledger) -> None:
    home = home_of(folders)
    for name, entry in ledger.cases(names).items():
        if other := file_elsewhere(entry, home, folders.out, folders.cases / entry.file):
            raise Refused(same_name(folders.cases / name, other))
