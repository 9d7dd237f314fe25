"""``python -m gen.starter FOLDER`` writes the shipped templates into a folder."""

from __future__ import annotations

import sys
from pathlib import Path

from gen.starter import write_templates

if __name__ == "__main__":
    write_templates(Path(sys.argv[1]))
