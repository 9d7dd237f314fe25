"""The table of fields in the docs is the schema's own: what it says is what is checked."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from gen.form.required import NEEDED
from gen.schema import CASE, ONLY_IN_A_CASE, Field

TABLE = Path(__file__).parent.parent / "docs" / "case-file.md"
BEGINNING = "\n## "
NEEDED_WHEN = {each.path: each.because.removeprefix("and ") or "yes" for each in NEEDED}


def test_table_of_fields_is_that_of_the_schema(accept: bool) -> None:
    written = TABLE.read_text(encoding="utf-8")
    introduction = written.split(BEGINNING)[0]
    table = "\n".join([introduction, *sections()])
    if accept:
        TABLE.write_text(table, encoding="utf-8")
    assert TABLE.read_text(encoding="utf-8") == table


def test_introduction_names_what_a_practice_file_may_not_hold() -> None:
    introduction = TABLE.read_text(encoding="utf-8").split(BEGINNING)[0]
    assert all(f"`{name}`" in introduction for name in ONLY_IN_A_CASE)


def sections() -> Iterator[str]:
    for name, field in CASE.fields.items():
        yield f"## {name}\n"
        yield f"{field.description}{_bounds(field)}\n"
        if field.choices:
            yield f"May hold {_holds(field)}.\n"
        if field.entry and field.entry.kind == "text":
            yield f"Each entry: {field.entry.description}\n"
        inner = (field.entry or field).fields
        if inner:
            yield "| Field | What it is | May hold | Needed | Seen |\n|---|---|---|---|---|"
            yield from rows(inner, name, "")
            yield ""


def rows(fields: Mapping[str, Field], section: str, above: str) -> Iterator[str]:
    for name, field in fields.items():
        shown = f"{above}{name}"
        path = f"{section}.{shown}".replace(" > ", ".")
        needed = "yes" if field.required else NEEDED_WHEN.get(path, "")
        yield f"| `{shown}` | {field.description} | {_holds(field)} | {needed} | {field.seen} |"
        yield from rows((field.entry or field).fields, section, f"{shown} > ")


def _holds(field: Field) -> str:
    if field.choices:
        also = ", or the three letters of another currency (ISO 4217)" if field.also else ""
        return ", ".join(f"`{choice}`" for choice in field.choices) + also
    if field.kind == "list" and field.entry:
        return f"a list{_bounds(field)}{_each_of(field.entry)}"
    kind = {"section": "its own fields", "text": "text"}.get(field.kind, field.kind)
    return (
        f"{kind}, at most {field.most} characters" if field.kind == "text" and field.most else kind
    )


def _each_of(entry: Field) -> str:
    """What each entry of a list is: one of some answers, or a text."""
    if entry.choices:
        is_kind = entry.choices == CASE.fields["reason"].fields["kind"].choices
        return ", each as of `kind`" if is_kind else f", each {_holds(entry)}"
    return f"; {entry.description}" if entry.kind == "text" else ""


def _bounds(field: Field) -> str:
    if field.kind != "list" or not field.most:
        return ""
    least = f"{field.least} to " if field.least else "at most "
    return f" ({least}{field.most} entries)"
