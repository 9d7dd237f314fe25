"""Pack: a filled-in document becomes the bytes of its file, fitted to its page."""

from __future__ import annotations

from typing import NamedTuple

from gen.case import Case
from gen.documents import Document
from gen.fill import Filled, parts_of, unmarked_parts
from gen.one_page.fit import one_page
from gen.package.parts import digest_of_ready, packed, ready
from gen.problem import Problem


class Made(NamedTuple):
    """A finished document, or the problems that keep it from being made.

    ``data`` holds the bytes of its file, ``parts`` the sha256, in hex, of its unpacked parts.
    """

    data: bytes = b""
    parts: str = ""
    problems: tuple[Problem, ...] = ()


def pack(case: Case, document: Document, filled: Filled) -> Made:
    """The finished document; a letter is made to fit its one page, but in large print."""
    kind = document.kind
    large = kind.large_print and case["client.large_print"]
    kept, changed = filled.kept, unmarked_parts(filled.stories)
    if kind.one_page and not large:
        fixed = parts_of(kept)
        fitted, over = one_page({**fixed, **changed}, filled.template.names)
        if over:
            from gen.one_page.too_long import too_long  # late: few letters are

            wrong = too_long(case, document, filled.template.names.stories, fitted, over)
            return Made(problems=(wrong,))
        kept = tuple(each for each in kept if fitted[each.name] is fixed[each.name])
        same = {each.name for each in kept}
        changed = {name: part for name, part in fitted.items() if name not in same}
    parts = [*kept, *(ready(name, part) for name, part in changed.items())]
    return Made(packed(parts), digest_of_ready(parts))
