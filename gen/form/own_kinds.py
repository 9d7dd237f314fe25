"""Own kinds: the list of a practice's documents becomes rows, and mistakes in it problems."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Mapping
from pathlib import Path
from typing import Any

from gen.documents import FOR_THE_COACH, LETTER, SHIPPED_KINDS, Condition, Kind, Kinds
from gen.form.check import findings
from gen.form.messages import Sentences, enumerated, shown
from gen.form.spelling import nearest
from gen.form.values import Value, Values, shown_name, values
from gen.problem import Place, Problem, in_file_order
from gen.reading.node import Items, Node, Section, Text, is_blank
from gen.reading.source import Source
from gen.schema import PATHS
from gen.schema.documents import ASKED, DOCUMENTS, LETTERS, NOT_GIVEN, ROW

_NAME = re.compile(r"[a-z]+(?:-[a-z]+)*")  # a number behind it is that of an entry
_HANDED_OVER = frozenset("NL")
_NO_WAY_BACK = Condition(
    "door.state",
    ("open",),
    "It may show what the letter shows (sees: L), and the door is {answer}.",
)


def own_kinds(source: Source, templates: Path) -> Kinds:
    """The shipped kinds and those of the list; a row with a mistake is told and left out."""
    if source.root is None:
        return Kinds(SHIPPED_KINDS, source.problems)
    found = list(source.problems)
    read = values(_as_lists(source.root, found), DOCUMENTS)
    found += [*read.problems, *map(_as_written(read), findings(read, DOCUMENTS, source.file))]
    rows = list(SHIPPED_KINDS)
    given = read.document.get("documents")
    for number, row in enumerate(given if isinstance(given, list) else ()):
        if _is_reported(read, found, number):
            continue
        taken = {each.name for each in rows}
        wrong = list(_wrong(read, number, row, taken, templates))
        found += wrong
        if not wrong:
            rows.append(_kind(row))
    return Kinds(tuple(rows), in_file_order(found))


def _is_reported(read: Values, found: Collection[Problem], number: int) -> bool:
    """Whether an error was found in a row already; more would only follow from it."""
    named = f"{shown_name(('documents', number))} "
    errors = (each.field for each in found if each.level == "error")
    inside = any(path[:2] == ("documents", number) for path in read.reported)
    return inside or any(f"{field} ".startswith(named) for field in errors)


def _kind(row: Mapping[str, Any]) -> Kind:
    asked = [_condition(path, answers) for path, answers in row.get("when", {}).items()]
    return Kind(
        row["name"],
        row["called"],
        row["title"],
        "".join(row["sees"]),
        large_print=row.get("large_print", False),
        one_page=row.get("one_page", False),
        each=row.get("each", ""),
        when=(*asked, *([_NO_WAY_BACK] if LETTER in row["sees"] else [])),
    )


def _condition(path: str, answers: Collection[str]) -> Condition:
    named = path.replace(".", " > ")
    why = f"It is made where {named} is {enumerated(answers)}; here it is {{answer}}."
    return Condition(path, tuple("" if each == NOT_GIVEN else each for each in answers), why)


# --- as it is written, and as the schema has it ---


def _as_lists(root: Section, found: list[Problem]) -> Section:
    """The list of documents with every single letter or answer as a list of one."""
    fields = dict(root.fields)
    for name, node in fields.items():
        if isinstance(node, Items):
            rows = [each for each in node.items if not is_blank(each)]
            fields[name] = Items(
                tuple(_row(each, number, found) for number, each in enumerate(rows)), node.place
            )
    return Section(fields, root.keys, root.place)


def _as_written(read: Values) -> Callable[[Problem], Problem]:
    """What takes the 1 from the name of an only answer, which the file has in no list."""
    nodes = (each.node for each in read.by_path.values())
    lists = [node for node in nodes if isinstance(node, Items)]
    alone = {each.place for each in lists if each.items and each.items[0].place == each.place}

    def written(problem: Problem) -> Problem:
        is_one = problem.place in alone
        return problem._replace(field=problem.field.removesuffix(" > 1")) if is_one else problem

    return written


def _row(row: Node, number: int, found: list[Problem]) -> Node:
    if not isinstance(row, Section):
        return row
    fields = dict(row.fields)
    for name, node in row.fields.items():
        meant = name if name in ROW.fields else nearest(name, ROW.fields)
        if meant == "sees" and isinstance(node, Text) and not is_blank(node):
            fields[name] = Items(_letters(node), node.place)
        elif meant == "when" and not (isinstance(node, Text) and is_blank(node)):
            names = ("documents", number, name)
            fields[name] = _when(node, row.keys[name], names, found)
    return Section(fields, row.keys, row.place)


def _letters(sees: Text) -> tuple[Text, ...]:
    letters = re.sub(r"[\s,]+", "", sees.value)
    if not set(letters.upper()) <= set(LETTERS):
        return (sees,)
    return tuple(sees._replace(value=letter) for letter in letters)


def _when(when: Node, key: Place, names: tuple[str | int, ...], found: list[Problem]) -> Section:
    """The conditions that can be asked; of all others is told."""
    if not isinstance(when, Section):
        found.append(_problem("wrong-kind", key, names, _NO_CONDITIONS))
        return Section({}, {}, when.place)
    asked: dict[str, Node] = {}
    for path, node in when.fields.items():
        if path in ASKED:
            asked[path] = _answers(node)
        else:
            words = _cannot_decide(path, node)
            found.append(_problem("unknown-field", when.keys[path], (*names, path), words))
    return Section(asked, when.keys, when.place)


def _answers(node: Node) -> Node:
    given = node.items if isinstance(node, Items) and node.items else (node,)
    return Items(tuple(map(_answer, given)), node.place)


def _answer(node: Node) -> Node:
    return Text(NOT_GIVEN, node.place) if is_blank(node) else node


_NO_CONDITIONS = (
    "Here belongs a group of fields with their answers.",
    "Put each on a line of its own below, two spaces further in, such as outcome.answer: no.",
)


def _cannot_decide(path: str, node: Node) -> Sentences:
    """A name in ``when`` that is no field, or one without fixed answers."""
    below = [f"{path}.{name}" for name in node.fields] if isinstance(node, Section) else []
    if below:
        what = "Here belongs an answer, and a group of fields stands here."
        return what, f"Write the whole way to a field on one line, with dots: {below[0]}: …"
    if path in PATHS:
        what = f'"{path}" has no fixed answers, so it cannot decide whether there is a document.'
        return what, "Take one of the fields that may be asked, such as outcome.answer."
    what = "There is no field with this name."
    if near := _near(path):
        return what, f'Did you mean "{near}"?'
    return what, "Write the way to a field of the case with dots, such as outcome.answer."


def _near(path: str) -> str | None:
    same_end = [known for known in ASKED if known.endswith(f".{path}")]
    return same_end[0] if len(same_end) == 1 else nearest(path, ASKED)


# --- what only a whole row shows ---


def _wrong(
    read: Values, number: int, row: Mapping[str, Any], taken: Collection[str], templates: Path
) -> Iterator[Problem]:
    below = ("documents", number)
    given = {path[2:]: each for path, each in read.by_path.items() if path[:2] == below}
    name = row["name"]
    if not _NAME.fullmatch(name):
        yield _at(given["name",], "document-name", _no_file_name(name))
    elif name in taken:
        yield _at(given["name",], "name-taken", _taken(name))
    elif not (templates / f"{name}.docx").is_file():
        yield _at(given["name",], "template-missing", _no_template(name, templates))
    if FOR_THE_COACH in row["sees"] and not _HANDED_OVER.isdisjoint(row["sees"]):
        yield _at(given["sees",], "coach-and-client", _for_both(row["sees"]))
    for path in row.get("when", ()):
        if ASKED[path].each not in ("", row.get("each")):
            words = _not_here(path, row.get("each", ""))
            yield _at(given["when", path], "entry-without-each", words, given["when", path].key)


def _at(given: Value, rule: str, words: Sentences, place: Place | None = None) -> Problem:
    return _problem(rule, place or given.node.place, given.names, words)


def _problem(rule: str, place: Place, names: tuple[str | int, ...], words: Sentences) -> Problem:
    return Problem(rule, "error", place, shown_name(names), *words)


def _no_file_name(name: str) -> Sentences:
    plain = re.sub(r"[^a-z]+", "-", name.lower()).strip("-") or "thank-you"
    what = f"{shown(name)} cannot be the name of a document's file."
    return what, f"Write small letters with hyphens between words, such as name: {plain}"


def _taken(name: str) -> Sentences:
    what = f'There is another document with the name "{name}".'
    return what, f"Write another name, such as name: own-{name}, and call its template so, too."


def _no_template(name: str, templates: Path) -> Sentences:
    what = f'There is no template "{name}.docx" in {templates.as_posix()}.'
    return what, f"Put the Word file there under this name: {name}.docx"


def _for_both(sees: Collection[str]) -> Sentences:
    others = [letter for letter in sees if letter in _HANDED_OVER]
    what = (
        f"P is the coach's own page, which nobody else may read, and {enumerated(others, 'and')} "
        f"{'is' if len(others) == 1 else 'are'} for the client's hand."
    )
    without = "".join(letter for letter in sees if letter != FOR_THE_COACH)
    return what, f"Write sees: {without}; or, where the coach alone reads it, sees: P."


def _not_here(path: str, each: str) -> Sentences:
    of = ASKED[path].each
    made = f"for each entry of {each}" if each else "once for the whole case"
    what = f'"{path}" is asked of each entry of {of}, and this document is made {made}.'
    return what, "Take this line out." if each else f"Add each: {of}; or take this line out."
