"""Fault: how a fault of the program itself is told: where it is, and nothing of what it met there.

What Python says of an error often quotes the very text that led to it, and who is asked for help
gets to see that.
"""

from __future__ import annotations

import re
import sys
import traceback
from collections.abc import Iterator
from types import TracebackType

_FRAME = re.compile(r'^  File "[^"\n]*", line \d+, in \S+$', re.MULTILINE)
_LAST_WORDS = (
    "This is a fault in the program, and not in your files. What the error says is left out here,\n"
    "as it may quote a case."
)


def tell_without_texts(
    _kind: type[BaseException], error: BaseException, _trace: TracebackType | None
) -> None:
    """Print a fault as Python would, but for the words of the errors (for ``sys.excepthook``)."""
    print("\n".join([*_lines(error), _LAST_WORDS]), file=sys.stderr)  # noqa: T201 - nothing else may be whole


def _lines(error: BaseException) -> Iterator[str]:
    before = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    if before:
        yield from _lines(before)
    yield "Traceback (most recent call last):"
    # That of a worker comes as a text, with words of the error in it.
    yield from _FRAME.findall(str(error)) if type(error).__name__ == "_RemoteTraceback" else ()
    yield from (line.rstrip("\n") for line in traceback.format_tb(error.__traceback__))
    yield type(error).__qualname__
