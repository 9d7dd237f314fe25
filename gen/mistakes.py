"""Mistakes: what can be wrong in a case and in the files that it rests on, a row for each name.

Beside it stand the rules across the fields of a case, entered with their sentences in
``gen.counsel``. What befalls a run, a preview or the looks of a template is of no case.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from gen.problem import Level


class Mistake(NamedTuple):
    """How grave it is, and whether its words tell how a file is written and never what it says."""

    level: Level
    of_writing: bool = False


OWN_WORDS = "own-words"
_WRITING = Mistake("error", of_writing=True)
_ERROR, _WARNING = Mistake("error"), Mistake("warning")

MISTAKES: Mapping[str, Mistake] = {
    # which files there are
    "no-cases": _WRITING,
    "not-a-case-file": _WRITING,
    "case-name": _WRITING,
    "practice-missing": _WRITING,
    "based-on-missing": _WRITING,
    "logo-missing": _WRITING,
    "logo-unusable": _ERROR,
    # how they are written
    "unreadable-file": _WRITING,
    "words-dropped": Mistake("warning", of_writing=True),
    "printed-quotes": _WARNING,
    "unprintable-character": _WRITING,
    "unknown-field": _WRITING,
    "repeated-field": _WRITING,
    "missing-field": _WRITING,
    "wrong-kind": _WRITING,
    "not-allowed-value": _WRITING,
    "not-a-date": _WRITING,
    "placeholder-left": _WRITING,
    "too-short": _WRITING,
    "too-few": _WRITING,
    "too-long": _WRITING,
    "too-many": _WRITING,
    # what is not the practice's own, or not this client's
    "practice-not-yours": _ERROR,
    "still-the-example": _WARNING,
    "another-clients-name": _WARNING,
    "named-after-the-client": _WARNING,
    # what a practice never says
    OWN_WORDS: _ERROR,
    "own-sentence": _ERROR,
    "unknown-list": _ERROR,
    # its own documents
    "document-name": _ERROR,
    "name-taken": _ERROR,
    "others-and-client": _ERROR,
    "coach-and-client": _ERROR,
    "entry-without-each": _ERROR,
    "template-missing": _ERROR,
    "template-fault": _ERROR,
    # what a document would be
    "left-empty": _ERROR,
    "letter-too-long": _WRITING,
    "private-words-printed": _ERROR,
    "proof-failed": _ERROR,
}
