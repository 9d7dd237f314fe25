"""Read before: texts in which an earlier run found nothing, by their hashes.

To read the texts of one case takes as long as to make its documents, and most were read before.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from functools import cache

from gen.caches import drop, keep, kept, key

_SIZE = 8  # bytes of a hash: of a thousand texts no two are the same by chance
_BEGIN = "texts-"  # of the names in the caches: that of another version is to be found, too
_MOST = 1024  # texts: those of some dozen cases; more are a batch, which asks once of each


def unread(rule: str, texts: Mapping[str, str]) -> dict[str, str]:
    """The texts, each by its path, of which it is not known that a rule finds nothing there."""
    known = _known()
    return {path: text for path, text in texts.items() if _hash_of(rule, text) not in known}


def remember(rule: str, texts: Iterable[str]) -> None:
    """Keep for later runs that a rule finds nothing in these texts."""
    known = _known()
    new = {_hash_of(rule, text): None for text in texts}
    if new.keys() <= known.keys() or len(known) + len(new) > 2 * _MOST:
        return
    known |= new
    keep(_key(), b"".join(list(known)[-_MOST:]))


def forget() -> None:
    """Take away what is known of all texts, as one cannot tell whose they were."""
    _known.cache_clear()
    drop(_BEGIN)


@cache
def _known() -> dict[bytes, None]:
    """The hashes that were kept, the oldest first."""
    data = kept(_key())
    return {data[at : at + _SIZE]: None for at in range(0, len(data), _SIZE)}


@cache
def _key() -> str:
    return _BEGIN + key("read before")


def _hash_of(rule: str, text: str) -> bytes:
    return hashlib.sha256(f"{rule}\n{text}".encode()).digest()[:_SIZE]
