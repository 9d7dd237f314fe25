"""``python -m gen.starter FOLDER`` writes the shipped ``templates/`` and ``cases/`` there."""

from __future__ import annotations

import sys
from pathlib import Path

from gen.starter import write_shipped

if __name__ == "__main__":
    write_shipped(Path(sys.argv[1]))
