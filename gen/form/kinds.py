"""Kinds: the kinds of document there are, the shipped ones and those of a practice."""

from __future__ import annotations

import os
from pathlib import Path

from gen.documents import SHIPPED_KINDS, Kinds


def read_kinds(templates: Path) -> Kinds:
    """The shipped kinds, those that the list beside the templates adds, and what is wrong in it."""
    path = templates / "documents.yaml"
    if not os.path.lexists(path):
        return Kinds(SHIPPED_KINDS)
    from gen.form.document_list import own_kinds  # late: without a list there is no YAML to read
    from gen.reading.source import read_source

    return own_kinds(read_source(path), templates)
