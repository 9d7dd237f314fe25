"""Kinds: the kinds of document there are, the shipped ones and those of a practice.

What the list of a practice says is kept from run to run: to read it anew takes YAML and Cerberus,
and with them a run that has nothing to do takes twice the time.
"""

from __future__ import annotations

import marshal
import os
from pathlib import Path

from gen.caches import keep, kept, key
from gen.documents import BUILT_IN_KINDS, Condition, Kind, Kinds
from gen.folder import opened
from gen.reading.limits import MOST_BYTES

LIST = "documents.yaml"


def read_kinds(templates: Path) -> Kinds:
    """The shipped kinds, those that the list beside the templates adds, and what is wrong in it."""
    path = templates / LIST
    if not os.path.lexists(path):
        return Kinds(BUILT_IN_KINDS)
    try:
        with opened(path) as stream:
            name = key(LIST, stream.read(MOST_BYTES + 1))
    except OSError:
        return _read(path, templates)  # it tells why there is nothing to be read
    rows = _known(name)
    if rows and all(os.path.isfile(templates / file) for row in rows for file in row.templates):
        return Kinds((*BUILT_IN_KINDS, *rows))
    kinds = _read(path, templates)
    if not kinds.problems:
        own = kinds.rows[len(BUILT_IN_KINDS) :]
        keep(name, marshal.dumps([_plain(row) for row in own]))
    return kinds


def _read(path: Path, templates: Path) -> Kinds:
    from gen.form.document_list import own_kinds  # late: without a new list no YAML is read
    from gen.reading.source import read_source

    return own_kinds(read_source(path), templates)


def _known(name: str) -> tuple[Kind, ...]:
    """The rows of a list that an earlier run has read; none for one that is new."""
    data = kept(name)
    given = marshal.loads(data) if data else ()  # noqa: S302 - sealed, in a folder of the user's
    rows = (Kind(*row) for row in given)
    return tuple(row._replace(when=tuple(Condition(*each) for each in row.when)) for row in rows)


def _plain(row: Kind) -> tuple[object, ...]:
    """A row as marshal knows it: tuples, texts and yes or no."""
    return tuple(row._replace(when=tuple(map(tuple, row.when))))  # type: ignore[arg-type]
