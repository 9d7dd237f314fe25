"""Page: ``out/index.html``, whole in one file but for the pictures beside it.

Jinja escapes every text, and the page itself allows no script and nothing from elsewhere: text of a
case stays text. Its last line holds the hash of all above it, so that a page which a hand has
changed, or made, is known for one.
"""

from __future__ import annotations

import base64
import hashlib
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from gen.overview import NOTHING_DUE
from gen.preview.files import InTheWay, put
from gen.preview.view import View
from gen.request import Wait
from gen.run.file_hash import hash_of
from gen.run.lock import locked

NAME = "index.html"
_HOME = Path(__file__).parent
_SEAL = b"<!-- Made by Parting Well. sha256 of the lines above: "
_SEAL_END = b" -->\n"


def html_of(view: View) -> bytes:
    """The page as a browser reads it, with its seal."""
    jinja = Environment(
        loader=FileSystemLoader(_HOME),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    style = (_HOME / "index.css").read_text(encoding="utf-8")
    known = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    # The style is a file of ours, and no text of a case.
    as_it_is = Markup(style)  # noqa: S704
    own = {"style": as_it_is, "style_hash": known, "nothing_due": NOTHING_DUE}
    given = {**view._asdict(), **own}
    return _sealed(jinja.get_template("index.html.jinja").render(given).encode() + b"\n")


def write_page(out: Path, page: bytes, wait: Wait) -> Path:
    """Write the page to its place, under the lock of ``out``; where it lies comes back.

    InTheWay where what stands there has no seal of ours, or is not what its seal says.
    """
    path = out / NAME
    with locked(out, wait):
        there = b"" if path.is_symlink() or not path.is_file() else path.read_bytes()
        if there and not is_ours(there):
            raise InTheWay(path)
        if there != page:
            put(path, page, [hash_of(there)])
    return path


def is_ours(page: bytes) -> bool:
    """Whether a page is as this program has made it."""
    above, seal, _ = page.rpartition(_SEAL)
    return bool(seal) and _sealed(above) == page


def _sealed(lines: bytes) -> bytes:
    return lines + _SEAL + hash_of(lines).encode() + _SEAL_END
