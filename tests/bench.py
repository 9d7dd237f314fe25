"""``make bench``: what each stage of the road costs, in CPU time a case, side by side in one run.

The rounds of all stages are interleaved, so that a slow moment of the machine falls on all of
them; a row is the median of its rounds. The ratio compares it with PyYAML alone on the same files
(C loader where there is one), which does not depend on the machine as the milliseconds do.
"""

from __future__ import annotations

import gc
import statistics
import sys
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypeVar

import yaml

from gen.case import Case
from gen.check import check_case
from gen.counsel import check_counsel
from gen.documents import DOCUMENTS, why_not_needed
from gen.making import document_of
from gen.merge import over_practice
from gen.source import read_practice, read_source

HOME = Path(__file__).parent.parent
TEMPLATES = HOME / "templates"
LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
CASES, ROUNDS = 1000, 3
Thing = TypeVar("Thing")


def main() -> None:
    """Time all stages over a thousand cases and print a row for each."""
    with TemporaryDirectory() as folder:
        files = thousand_cases(Path(folder))
        stages = stages_over(files)
        for stage in stages.values():
            stage()  # a first round warms up what is loaded and compiled once
        gc.freeze()  # a run holds one case at a time: the inputs of all are not its garbage
        times: dict[str, list[float]] = {name: [] for name in stages}
        for _ in range(ROUNDS):
            for name, stage in stages.items():
                times[name].append(cpu_of(stage) / len(files) * 1000)
    medians = {name: statistics.median(rounds) for name, rounds in times.items()}
    say(f"{CASES} cases, median of {ROUNDS} interleaved rounds, CPU milliseconds a case")
    for name, median in medians.items():
        ratio = median / medians["PyYAML alone"]
        say(f"{name:34} {median:8.2f}   {ratio:6.1f} times PyYAML alone")


def thousand_cases(folder: Path) -> list[Path]:
    """Copies of the shipped examples under names of their own."""
    shipped = [path.read_bytes() for path in sorted((HOME / "cases").glob("example-*.yaml"))]
    files = [folder / f"example-{number:04}.yaml" for number in range(CASES)]
    for number, file in enumerate(files):
        file.write_bytes(shipped[number % len(shipped)])
    return files


def stages_over(files: list[Path]) -> dict[str, Callable[[], object]]:
    """Each stage as a call over all cases, on what the stage before it gives."""
    practice = read_practice(TEMPLATES)
    sources = [read_source(file) for file in files]
    merged = [over_practice(each.root, practice.root) for each in sources if each.root]
    checked = [check_case("example-a", "a.yaml", each, TEMPLATES) for each in merged]
    cases = [each.case for each in checked if each.case]

    def documents(case: Case) -> None:
        for document in DOCUMENTS:
            if not why_not_needed(case, document):
                document_of(case, document, TEMPLATES, ())

    def the_road_to_the_rules(file: Path) -> None:
        root = read_source(file).root
        assert root
        case = check_case("example-a", "a.yaml", over_practice(root, practice.root), TEMPLATES).case
        assert case
        check_counsel(case)

    roots = [each.root for each in sources if each.root]
    return {
        "PyYAML alone": each_of(files, lambda file: yaml.load(file.read_bytes(), LOADER)),  # noqa: S506
        "reading": each_of(files, read_source),
        "the practice file under the case": each_of(
            roots, lambda root: over_practice(root, practice.root)
        ),
        "schema": each_of(merged, lambda m: check_case("example-a", "a.yaml", m, TEMPLATES)),
        "rules": each_of(cases, check_counsel),
        "all of this in one go": each_of(files, the_road_to_the_rules),
        "documents, with their proof": each_of(cases, documents),
    }


def each_of(things: Iterable[Thing], do: Callable[[Thing], object]) -> Callable[[], None]:
    """A stage over all things, one at a time, keeping nothing."""

    def stage() -> None:
        for thing in things:
            do(thing)

    return stage


def cpu_of(stage: Callable[[], object]) -> float:
    """The CPU seconds of one call."""
    begin = time.process_time()
    stage()
    return time.process_time() - begin


def say(line: str) -> None:
    """Print one line."""
    sys.stdout.write(f"{line}\n")


if __name__ == "__main__":
    main()
