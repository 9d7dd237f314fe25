"""Fixed: what every measurement starts from, the shipped examples and templates."""

from __future__ import annotations

import atexit
import shutil
import tempfile
from pathlib import Path

from gen.starter import write_shipped

HOME = Path(__file__).parent.parent.parent
_START = Path(tempfile.mkdtemp(prefix="bench-"))
atexit.register(shutil.rmtree, _START)
write_shipped(_START)
TEMPLATES = _START / "templates"
SHIPPED = tuple(sorted((_START / "cases").glob("*.yaml")))


def examples(folder: Path, count: int) -> list[Path]:
    """So many copies of the shipped examples in turn, under names of their own."""
    folder.mkdir(parents=True, exist_ok=True)
    contents = [path.read_bytes() for path in SHIPPED]
    files = [folder / f"example-{number:05}.yaml" for number in range(count)]
    for number, file in enumerate(files):
        file.write_bytes(contents[number % len(contents)])
    return files
