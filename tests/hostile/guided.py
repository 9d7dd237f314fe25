"""Guided: the reader of case files, fuzzed by Atheris, which looks for ways not yet gone.

``python tests/hostile/guided.py -max_total_time=900 FOLDER``; Atheris is not among what the tests
need. The texts of the suite and of the examples are laid into the folder first.
"""

from __future__ import annotations

import sys
from pathlib import Path
from random import Random

import atheris  # type: ignore[import-untyped]

with atheris.instrument_imports(include=["gen", "yaml"]):
    import shipped
    from mutate import mutated
    from suite import texts
    from what_reading_holds import wrong_with
    from working_folder import TooLongError, where, within

    from gen.shared import Shared


def main() -> None:
    """Fuzz until the time is over; each fault once, with the bytes that brought it about."""
    shared = Shared(shipped.templates())
    seeds = [*texts().values(), *(each.read_text("utf-8") for each in shipped.CASES.glob("*.yaml"))]
    folder = Path(sys.argv[-1])
    for number, text in enumerate(seeds):
        (folder / f"seed-{number}").write_text(text, encoding="utf-8", newline="")
    faults: set[str] = set()

    def one(data: bytes) -> None:
        fault = ""
        try:
            with within(4):  # twice as long: it is looked at while it runs
                fault = wrong_with(data, shared)
        except (Exception, TooLongError) as error:  # noqa: BLE001 - whatever it is, it is told
            fault = where(error)
        if fault and fault not in faults:
            faults.add(fault)
            sys.stdout.write(f"{fault}: {data!r}\n")
            sys.stdout.flush()

    def mutate(data: bytes, most: int, seed: int) -> bytes:
        if seed % 2:
            return bytes(atheris.Mutate(data, most))
        dice = Random(seed)  # noqa: S311 - slips, no secrets
        return mutated(dice, data.decode("utf-8", "replace"), seeds)[:most]

    atheris.Setup(sys.argv, one, custom_mutator=mutate)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
