"""``make bench``: what Parting Well costs, in ratios to what stands beside it in the same run.

``python tests/bench rendering road cold save batch tone`` measures all, or only what is named.
"""

from __future__ import annotations

import platform
import sys

from batch import batch
from cold import cold
from rendering import rendering
from road import road
from rounds import say
from save import save
from tone import tone

ALL = {
    "rendering": rendering,
    "road": road,
    "cold": cold,
    "save": save,
    "batch": batch,
    "tone": tone,
}


def main(names: list[str]) -> None:
    """Measure what is named, or all."""
    unknown = [name for name in names if name not in ALL]
    if unknown:
        raise SystemExit(f"There is no “{unknown[0]}”. There are: {', '.join(ALL)}.")
    say(f"Python {platform.python_version()}, {platform.system()} {platform.machine()}")
    for name in names or ALL:
        ALL[name]()


if __name__ == "__main__":
    main(sys.argv[1:])
