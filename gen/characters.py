"""Characters: those that no text and no file name may hold, because nobody can see them."""

from __future__ import annotations

import re

# Control and direction marks, halves of characters, spaces without width, and the marks of
# gen.template.value_marks and gen.words.speaking_time.
UNPRINTABLE = re.compile(
    "[\x00-\x1f\x7f-\x9f\u200b\u2028\u2029\u202a-\u202e\u2060\u2066-\u2069\ud800-\udfff"
    "\ufdd0-\ufdd3\ufeff\ufffe\uffff]"
)
