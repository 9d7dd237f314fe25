"""Source: one YAML file, read as text with places, and what is wrong with it."""

from __future__ import annotations

import os
from codecs import BOM_UTF8
from collections.abc import Sequence
from pathlib import Path, PurePosixPath
from typing import Any, NamedTuple

from gen.folder import opened
from gen.problem import Place, Problem, in_file_order
from gen.reading import limits, messages
from gen.reading.limits import MOST_READ
from gen.reading.lines import encoding_fault, indented_by_tab, lines_of, one_part
from gen.reading.mistake import Mistake
from gen.reading.node import Section, texts_in
from gen.reading.yaml_nodes import FAST, nodes_of

MOST_MENDED = 20
_NEAR = 3


class Source(NamedTuple):
    """A file as read: its path with forward slashes, its fields, and what is wrong with its text.

    ``root`` is None where nothing can be made of the file. Where it is not, it holds all that
    could be read, so that the other mistakes of the file can be shown in the same run.
    """

    file: str
    root: Section | None
    problems: tuple[Problem, ...]

    @property
    def name(self) -> str:
        """What the file is called, without its ending: so a case is called."""
        return PurePosixPath(self.file).stem


def read_source(path: Path) -> Source:
    """The file at a path; whatever keeps it from being read is a problem, never raised."""
    file = path.as_posix()
    try:
        with opened(path) as stream:
            data = stream.read(limits.MOST_BYTES + 1)
    except OSError as error:
        return _unread(messages.cannot_open(file, error))
    return source_of(file, data)


def source_of(file: str, data: bytes) -> Source:
    """The file from its bytes; ``file`` is its path as it is shown."""
    if len(data) > limits.MOST_BYTES or _line_ends(data) > limits.MOST_LINES:
        return _unread(messages.error(Place(file), messages.TOO_LARGE))
    for beginning, what_it_is in messages.FOREIGN.items():
        if data.startswith(beginning):
            return _unread(messages.error(Place(file), messages.foreign(what_it_is)))
    if wrong := encoding_fault(file, data):
        return _unread(wrong)
    return read_text(file, data.removeprefix(BOM_UTF8).decode())


def _line_ends(data: bytes) -> int:
    """How many lines end, also as programs of an older Mac wrote them."""
    return data.count(b"\n") + data.count(b"\r") - data.count(b"\r\n")


def read_practice(templates: Path) -> Source:
    """The practice file beside the templates; rule ``practice-missing`` where there is none."""
    path = templates / "practice.yaml"
    if not os.path.lexists(path):
        at = Place(path.as_posix())
        return _unread(Problem("practice-missing", "error", at, "", *messages.NO_PRACTICE))
    return read_source(path)


def read_text(file: str, text: str, loader: Any = FAST) -> Source:
    """A file whose text is in memory; the same by either loader of PyYAML.

    Where YAML gives up, the line that was probably meant takes the place of the wrong one, in
    memory only, so that the mistakes below it can be told in the same run.
    """
    lines, odd = lines_of(file, text)
    lines, parted = one_part(lines)
    found = [*odd, *parted]
    if indented_by_tab(lines):
        return Source(file, None, in_file_order(found))
    most = min(MOST_MENDED, MOST_READ // (len(text) + 1))
    last = Mistake(0, 0, "", "")
    while True:
        read = nodes_of(lines, loader)
        if read.stop is None:
            fields = read.mended_fields | _fields_by_line(read.root, found)
            named = [_named(problem, fields) for problem in found]
            return Source(file, read.root, in_file_order([*named, *read.problems]))
        from gen.reading.yaml_mistakes import mistake  # late: most files have none

        wrong = mistake(lines.read, read.stop)
        # What is wrong with several lines in a row is told once; and a place that nothing explains,
        # right below a mended line, is no mistake of its own.
        again = (wrong.what, wrong.fix) == (last.what, last.fix) and wrong.line == last.line + 1
        last = wrong
        near = any(0 <= wrong.line - n <= _NEAR for n in lines.mended)
        if not again and (wrong.mended is not None or not near):
            place = lines.place(wrong.line, wrong.column, wrong.width)
            found.append(messages.error(place, (wrong.what, wrong.fix)))
        if wrong.mended is None or wrong.line in lines.mended or len(lines.mended) >= most:
            return Source(file, None, in_file_order(found))
        lines = lines.with_line(wrong.line, wrong.mended)


def _unread(problem: Problem) -> Source:
    return Source(problem.place.file, None, (problem,))


def _fields_by_line(root: Section | None, found: Sequence[Problem]) -> dict[int, str]:
    """The field whose text begins on a line; none where nothing is wrong with a line."""
    if not found or root is None:
        return {}
    return {text.place.line: " > ".join(path) for path, text in texts_in(root)}


def _named(problem: Problem, fields: dict[int, str]) -> Problem:
    return problem if problem.field else problem._replace(field=fields.get(problem.place.line, ""))
