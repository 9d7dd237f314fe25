"""What is shipped: the templates, the practice file, the list of documents, and the examples.

The templates are written by ``plays``. What is shipped beside them stands in ``files/`` as it is
laid into a working folder. ``reset`` puts templates back, and ``own_folder`` lays out a folder
outside the checkout, with what stands in ``folder/``.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from gen.editor import write_for_editors
from gen.plays import TEMPLATES

FILES = Path(__file__).parent / "files"


def write_shipped(folder: Path) -> None:
    """Write ``templates/`` and ``cases/`` as they are shipped, over files of the same names.

    Beside them goes ``.vscode/``, for editors; settings that are there stay. What else stands in
    the folder stays.
    """
    for file in filter(Path.is_file, FILES.rglob("*")):
        path = folder / file.relative_to(FILES)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(file.read_bytes())
    write_templates(folder / "templates")
    write_for_editors(folder)


def write_templates(folder: Path, names: Iterable[str] = TEMPLATES) -> None:
    """Write shipped templates into ``folder``, over what stands there: all, or these files."""
    for name in names:
        TEMPLATES[name](folder / name)
