"""Cache: what compiling a template gave, kept from run to run among the user's caches.

It is Jinja's bytecode cache. It holds the words of a template and nothing of a case; where nothing
may be kept, every run compiles its templates anew.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable
from types import CodeType
from typing import Any, cast

from jinja2.bccache import Bucket, BytecodeCache

from gen.caches import keep, kept, key
from gen.documents import View
from gen.package.paper import Paper
from gen.template.tags import bucket_of

# Each packed part as a tuple; the Jinja source of each story; its code; what the parts are called.
# To make the first two anew takes lxml and docxtpl, and twice the time of a run on one case.
Compilation = tuple[
    list[tuple[str, bytes, int, int, bytes]], dict[str, str], dict[str, CodeType], tuple[Any, ...]
]


class _Cache(BytecodeCache):
    def load_bytecode(self, bucket: Bucket) -> None:
        if entry := kept(bucket.key):
            bucket.bytecode_from_string(entry)

    def dump_bytecode(self, bucket: Bucket) -> None:
        keep(bucket.key, bucket.bytecode_to_string())


_CACHE = _Cache()


def key_of(template: bytes, paper: Paper, view: View | None) -> str:
    """The name of a compilation, by template, paper, what it may ask for, and zlib."""
    return key("template", template, repr(paper), repr(view), zlib.ZLIB_RUNTIME_VERSION)


def cached(name: str, make: Callable[[], Compilation]) -> Compilation:
    """The compilation of an earlier run; if there is none, it is made, and kept if it may be."""
    bucket = bucket_of(_CACHE, name)
    if bucket.code is None:
        bucket.code = cast("CodeType", make())  # Jinja keeps whatever marshal knows
        _CACHE.set_bucket(bucket)
    return cast("Compilation", bucket.code)
