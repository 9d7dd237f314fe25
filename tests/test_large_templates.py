"""Templates out of all measure: made, or refused with a sentence, in time that grows with size."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest
from compiled_letter import compiled, letter_in, told
from package_edits import Parts, line, put, renamed, run, zipped

from gen.package.parts import W

SECONDS = 20  # of a processor; each takes less than five on a quiet machine
TAG = "{{ client.called }}"
NESTED = "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid><w:tr><w:tc><w:tcPr/>"


def lines(texts: list[str]) -> Callable[[Parts], Parts]:
    return line("</w:p><w:p>".join(run(text) for text in texts))


def table(rows: int, columns: int, text: str) -> Callable[[Parts], Parts]:
    cell = f"<w:tc><w:tcPr/><w:p>{run(text)}</w:p></w:tc>"
    grid = f"<w:tblGrid>{'<w:gridCol/>' * columns}</w:tblGrid>"
    return line(
        f"</w:p><w:tbl><w:tblPr/>{grid}{f'<w:tr>{cell * columns}</w:tr>' * rows}</w:tbl><w:p>"
    )


def in_each_other(depth: int) -> Callable[[Parts], Parts]:
    return line(f"</w:p>{NESTED * depth}<w:p/>{'<w:p/></w:tc></w:tr></w:tbl>' * depth}<w:p>")


def of_other_prefixes(number: int) -> Callable[[Parts], Parts]:
    """Word's own namespace under another prefix, beside very many."""
    spaces = "".join(f' xmlns:a{n}="urn:{n}"' for n in range(number))
    return line(f'</w:p><q:p xmlns:q="{W[1:-1]}"{spaces}/><w:p>')


MADE = {
    "2,000 lines with a tag each": lines([TAG] * 2_000),
    "a row of 3,000 cells": table(1, 3_000, "x"),
    "40 tables in each other": in_each_other(40),
}
REFUSED = {
    "12 MB": (lines(["Some words of a line that goes on"] * 110_000), "larger than 4 MB"),
    "5,100 tags": (lines([TAG] * 5_100), "5,109 tags, and at most 5,000"),
    "100,000 braces": (lines(["{" * 100_000]), "begins here with {{"),
    "100,000 beginnings": (lines(["{{ " * 100_000]), "begins here with {{"),
    "300,000 of another kind": (lines(["{%" * 150_000]), "begins here with {%"),
    "a tag of a million letters": (lines([f"{{{{ {'x' * 1_000_000} }}}}"]), "no such name"),
    "a tag in brackets": (lines([f"{{{{ {'(' * 50_000}x{')' * 50_000} }}}}"]), "cannot be read"),
    "5,000 conditions": (lines(["{% if closed %}" * 2_400 + "{% endif %}" * 2_400]), "too many"),
    "4,000 names": (
        lines([f"{{{{ nobody{n} }}}}" for n in range(4_000)]),
        "more than 200 mistakes",
    ),
    "40,000 namespaces": (of_other_prefixes(40_000), "This is not a Word document."),
    "200 tables in each other": (in_each_other(200), "within each other"),
}


@pytest.fixture(scope="module")
def letter(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """The parts of a letter that can be used."""
    return letter_in(tmp_path_factory.mktemp("letter"))


@pytest.mark.parametrize("change", MADE.values(), ids=MADE)
def test_large_template_is_taken(
    letter: dict[str, bytes],
    change: Callable[[Parts], Parts],
) -> None:
    begin = time.process_time()
    assert told(compiled(zipped(change(letter)))) == []
    assert time.process_time() - begin < SECONDS


@pytest.mark.parametrize(("change", "what"), REFUSED.values(), ids=REFUSED)
def test_template_out_of_measure_is_refused_with_a_sentence(
    letter: dict[str, bytes],
    change: Callable[[Parts], Parts],
    what: str,
) -> None:
    begin = time.process_time()
    said = told(compiled(zipped(change(letter))))
    assert any(what in each for each in said), [each[:300] for each in said[:3]]
    assert sum(map(len, said)) < 100_000  # a message can be read
    assert time.process_time() - begin < SECONDS


def test_mistakes_far_down_in_a_large_template_are_placed_in_one_pass(
    letter: dict[str, bytes],
) -> None:
    begin = time.process_time()
    assert told(compiled(zipped(lines(["Words"] * 15_000)(letter)))) == []
    without = time.process_time() - begin
    wrong = lines(["Words"] * 15_000 + [f"{{{{ nobody{n} }}}}" for n in range(150)])
    begin = time.process_time()
    said = told(compiled(zipped(wrong(letter))))
    assert time.process_time() - begin < 2 * without + 1
    assert sum("no such name" in each for each in said) == 150


def test_large_template_of_another_prefix_is_taken(letter: dict[str, bytes]) -> None:
    parts = lines(["Some words of a line"] * 2_000)(letter)
    body = parts["word/document.xml"].replace(b"<w:", b"<q:").replace(b"</w:", b"</q:")
    body = body.replace(b"xmlns:w=", b"xmlns:q=").replace(b" w:", b" q:")
    begin = time.process_time()
    assert told(compiled(zipped({**parts, "word/document.xml": body}))) == []
    assert time.process_time() - begin < SECONDS


def test_names_of_an_earlier_edition_are_told_at_once_with_the_way_back(
    letter: dict[str, bytes],
) -> None:
    said = told(compiled(zipped(lines(["{{ scope }}", "{{ decided }}"])(letter))))
    assert len(said) == 2
    old = lines(["{{ scope }}", "{{ decided }}", "{{ questions_ask }}"])
    said = told(compiled(zipped(old(letter))))
    assert len(said) == 4
    assert said[0].startswith(
        ": Several tags ask for names that are not there, as those of an earlier"
    )
    assert "type gen templates reset letter to have today's in its place" in said[0]


def test_names_that_are_there_are_of_no_earlier_edition(letter: dict[str, bytes]) -> None:
    saying = [f"{{{{ 'there is no such name here'|join({n}) }}}}" for n in range(3)]
    said = told(compiled(zipped(lines(saying)(letter))))
    assert len(said) == 3
    assert not any("earlier edition" in each for each in said)


def test_fault_of_another_kind_is_told_beside_names_that_are_not_there(
    letter: dict[str, bytes],
) -> None:
    old = lines(["{{ scope }}", "{{ decided }}", "{{ questions_ask }}", "{{ 1e999 }}"])
    tracked = put("<w:p>", '<w:p><w:ins w:id="1" w:author="Bob"/>')
    head = renamed("word/header1.xml", "word/pageTop.xml")
    said = told(compiled(zipped(head(tracked(old(letter))))))
    assert any("tracked changes" in each for each in said)
    assert any("{{ 1e999 }}" in each for each in said)
    assert sum("no such name" in each for each in said) == 3
