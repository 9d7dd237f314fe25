"""``make bench``: what each stage of the road costs, in CPU time a case, side by side in one run.

Every case walks the whole road, as in a run, with a clock between the stages; PyYAML alone reads
the same file in between (C loader where there is one). A row is the median of the rounds; its
ratio to PyYAML alone does not depend on the machine as the milliseconds do.
"""

from __future__ import annotations

import statistics
import sys
import time
from collections import defaultdict
from pathlib import Path
from tempfile import TemporaryDirectory

import yaml

from gen.check import check_case
from gen.counsel import check_counsel
from gen.documents import DOCUMENTS, why_not_needed
from gen.making import document_of
from gen.merge import over_practice
from gen.source import Source, read_practice, read_source

HOME = Path(__file__).parent.parent
TEMPLATES = HOME / "templates"
LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
CASES, ROUNDS = 1000, 3
ALONE, TO_THE_RULES = "PyYAML alone", "reading, schema and rules"


class Clock:
    """CPU milliseconds by stage, of one round."""

    def __init__(self) -> None:
        self.spent: dict[str, float] = defaultdict(float)
        self.start()

    def start(self) -> None:
        """What was spent before belongs to no stage."""
        self._since = time.process_time()

    def stop(self, *stages: str) -> None:
        """What was spent since the last stop belongs to these stages."""
        now = time.process_time()
        for stage in stages:
            self.spent[stage] += (now - self._since) * 1000
        self.start()


def main() -> None:
    """Send a thousand cases down the road a few times, and print a row for each stage."""
    practice = read_practice(TEMPLATES)
    with TemporaryDirectory() as folder:
        files = thousand_cases(Path(folder))
        walk(files[0], practice, Clock())  # what is loaded and compiled once is not a case's cost
        rounds = [one_round(files, practice) for _ in range(ROUNDS)]
    rows = {stage: statistics.median(each[stage] for each in rounds) for stage in rounds[0]}
    say(f"{CASES} cases, median of {ROUNDS} rounds, CPU milliseconds a case")
    for stage, spent in rows.items():
        say(f"{stage:34} {spent / CASES:8.2f}   {spent / rows[ALONE]:6.1f} times {ALONE}")


def thousand_cases(folder: Path) -> list[Path]:
    """Copies of the shipped examples under names of their own."""
    shipped = [path.read_bytes() for path in sorted((HOME / "cases").glob("example-*.yaml"))]
    files = [folder / f"example-{number:04}.yaml" for number in range(CASES)]
    for number, file in enumerate(files):
        file.write_bytes(shipped[number % len(shipped)])
    return files


def one_round(files: list[Path], practice: Source) -> dict[str, float]:
    """Milliseconds by stage, over all files."""
    clock = Clock()
    for file in files:
        walk(file, practice, clock)
    return clock.spent


def walk(file: Path, practice: Source, clock: Clock) -> None:
    """One case down the road, from its file to the bytes of its documents."""
    clock.start()
    yaml.load(file.read_bytes(), LOADER)  # noqa: S506 - a safe loader
    clock.stop(ALONE)
    root = read_source(file).root
    clock.stop("reading", TO_THE_RULES)
    assert root
    merged = over_practice(root, practice.root)
    clock.stop("the practice file under the case", TO_THE_RULES)
    case = check_case(file.stem, file.as_posix(), merged, TEMPLATES).case
    clock.stop("schema", TO_THE_RULES)
    assert case
    check_counsel(case)
    clock.stop("rules", TO_THE_RULES)
    for document in DOCUMENTS:
        if not why_not_needed(case, document):
            document_of(case, document, TEMPLATES, ())
    clock.stop("documents, with their proof")


def say(line: str) -> None:
    """Print one line."""
    sys.stdout.write(f"{line}\n")


if __name__ == "__main__":
    main()
