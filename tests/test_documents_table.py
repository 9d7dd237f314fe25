"""What the docs say of documents of one's own is so: the examples, the fields, the words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
import shipped
from desk import PROJECT
from docxtpl import DocxTemplate
from word import NO_BREAK

from gen.case import Case
from gen.form.kinds import read_kinds
from gen.reading.source import read_source
from gen.road import read_case
from gen.schema.documents import ROW
from gen.shared import Shared
from gen.words import PASSAGES
from gen.words.dates_and_money import English
from gen.words.flags import flags
from gen.words.sender import signature

DOC = PROJECT / "docs" / "documents.md"
WORDS = "\n## Words for every document\n"
EXAMPLES = {
    "P": "willing",
    "S": "willing",
    "N": "beyond-scope",
    "L": "willing",
    "O": "leave",
    "F": "willing",
    "A": "leave",
}


def example(name: str) -> Case:
    source = read_source(shipped.example(name))
    case = read_case(source, Shared(shipped.templates())).case
    assert case
    return case


def introduction() -> str:
    return DOC.read_text(encoding="utf-8").split(WORDS)[0]


def test_tables_of_words_are_those_that_a_template_gets(accept: bool) -> None:
    written = "".join((introduction(), *tables()))
    if accept:
        DOC.write_text(written, encoding="utf-8")
    assert DOC.read_text(encoding="utf-8") == written


def tables() -> Iterator[str]:
    willing = example("willing")
    yield WORDS
    yield from rows({**signature(willing), **flags(willing)})
    for letter, passages in PASSAGES.items():
        case = example(EXAMPLES[letter])
        yield f"\n## Words that come with {letter}\n"
        yield from rows(passages(case, English(case["practice.language"], False, 2026)))


def rows(words: Mapping[str, object]) -> Iterator[str]:
    yield "\n| Name | In the example |\n|---|---|\n"
    for name, value in words.items():
        yield f"| `{name}` | {_said(value)} |\n"


def _said(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, list):
        entry = next(iter(value), "")
        named = [f"`.{name}`" for name in entry] if isinstance(entry, dict) else []
        return f"a list; each entry has {', '.join(named)}" if named else "a list"
    text = str(value).strip().replace(NO_BREAK, " ")  # as the eye sees it
    return text if text.isprintable() else "(worked out when all else is there)"


def test_every_word_is_asked_for_by_a_shipped_template() -> None:
    names = re.findall(r"^\| `(\w+)` \|", "".join(tables()), re.MULTILINE)
    asked = set[str]()
    for path in shipped.templates().glob("*.docx"):
        asked |= DocxTemplate(path).get_undeclared_template_variables()
    assert len(names) > 80
    assert not set(names) - asked


def test_examples_of_the_list_are_read_without_a_problem(tmp_path: Path) -> None:
    first, second = re.findall(r"```yaml\n(.*?)```", introduction(), re.DOTALL)
    (tmp_path / "documents.yaml").write_text(f"{first}{second}", encoding="utf-8")
    for name in re.findall(r"name: ([a-z-]+)\n", first + second):
        (tmp_path / f"{name}.docx").touch()
    kinds = read_kinds(tmp_path)
    assert kinds.problems == ()
    assert [kind.name for kind in kinds.rows[-2:]] == ["thank-you", "option-card"]


@pytest.mark.parametrize("name", ROW.fields)
def test_field_of_a_row_is_described_as_needed_where_it_is(name: str) -> None:
    (needed,) = re.findall(rf"^\| `{name}` \|.*\|(.*)\|$", introduction(), re.MULTILINE)
    assert (needed.strip() == "yes") is ROW.fields[name].required
