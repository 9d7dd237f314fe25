"""Reading: a file becomes text with places, and nothing changes behind the assistant's back."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
import shipped
from desk import KINDS, Desk
from hypothesis import given, settings
from hypothesis import strategies as st
from tries import tries

from gen.reading.node import Items, Node, Section, Text
from gen.reading.source import read_practice, read_source, read_text
from gen.reading.yaml_nodes import PURE

WRONG = sorted((Path(__file__).parent / "messages").glob("*.yaml"))
SIGNS = [
    *": - \" ' # # & * ! | > % @ { } [ ] \\ , ? --- ... << ~ 2026-02-30".split(),
    "\n", "\n  ", "\n? ", "\n: ", "? ", ": ", "|+\n", ">-\n", "\t", "\xa0", "\ufeff", "x" * 1030,
    "%YAML 9.9\n", "%TAG ! x\n", "<<: *a", "&a ", "!!int ", "{a: }", "[? a : b]", "{? a : b}",
    '"\\UFFFFFFFF"', '"\\U00110000"', '"\\uD800"', '"\\x41',
]  # fmt: skip


def root(text: str, file: str = "a.yaml") -> Section:
    source = read_text(file, text)
    assert source.problems == ()
    assert source.root is not None
    return source.root


def at(node: Node, *way: str | int) -> Node:
    for step in way:
        if isinstance(step, int):
            assert isinstance(node, Items)
            node = node.items[step]
        else:
            assert isinstance(node, Section)
            node = node.fields[step]
    return node


def text_at(node: Node, *way: str | int) -> str:
    found = at(node, *way)
    assert isinstance(found, Text)
    return found.value


@pytest.mark.parametrize("value", ["14:30", "No", "007", "1.10", "~", "null", "0x1F", "1_000", "="])
def test_value_is_the_text_that_stands_there(value: str) -> None:
    assert text_at(root(f"name: {value}\n"), "name") == value


@settings(max_examples=tries(100))
@given(st.text(st.characters(codec="utf-8", categories=("L", "M", "N", "P", "S", "Zs"))))
def test_any_quoted_text_is_read_as_it_was_written(value: str) -> None:
    source = read_text("a.yaml", "name: '" + value.replace("'", "''") + "'\n")
    assert source.root is not None
    assert text_at(source.root, "name") == value


@pytest.mark.parametrize(
    "written",
    ["|\n  one\n  two\n\n  three", ">\n  one\n  two\n\n  three", '"one\n\n  two\n  three"'],
)
def test_line_breaks_inside_a_text_are_single_spaces(written: str) -> None:
    assert text_at(root(f"name: {written}\n"), "name") == "one two three"


def test_places_count_lines_and_columns_from_one() -> None:
    place = at(root("client:\n  name: Ann Miller\n"), "client", "name").place
    assert (place.file, place.line, place.column, place.width) == ("a.yaml", 2, 9, 10)
    assert place.excerpt == "  name: Ann Miller"


@pytest.mark.parametrize("text", ["\ufeffname: Ann\n", "name: Ann\r\n", "---\nname: Ann\n...\n"])
def test_what_other_editors_write_is_read(tmp_path: Path, text: str) -> None:
    file = tmp_path / "a.yaml"
    file.write_bytes(text.encode("utf-8"))
    source = read_source(file)
    assert (source.file, source.problems) == (file.as_posix(), ())
    assert source.root
    assert text_at(source.root, "name") == "Ann"


@pytest.mark.parametrize(
    "below",
    ["- and more", "-and more", "* and more", "\u2022 and more", "\u2013 and more", "called:Ann"],
)
def test_entry_or_field_that_is_taken_for_more_of_the_text_above_is_told(below: str) -> None:
    source = read_text("a.yaml", f"goals:\n  - open it\n    {below}\nlast: x\n")
    (problem,) = source.problems
    assert (problem.level, problem.place.line) == ("error", 3)
    assert "part of the text above" in problem.what
    assert source.root
    assert text_at(source.root, "last") == "x"


@pytest.mark.parametrize("below", ["and more", "-5 degrees", "https://a.example", "9:30 at last"])
def test_text_that_goes_on_further_in_is_read_whole(below: str) -> None:
    assert text_at(root(f"name: one\n  {below}\n"), "name") == f"one {below}"


@pytest.mark.parametrize("block", ["|", ">", "|-", "|  # as it came"])
def test_block_that_is_meant_may_hold_anything(block: str) -> None:
    text = f"name: {block}\n  - one\n  called:Ann\n  two # three\n"
    assert text_at(root(text), "name") == "- one called:Ann two # three"


def test_repeated_field_keeps_the_first() -> None:
    source = read_text("a.yaml", "name: Ann\nname: Bob\n")
    assert [problem.rule for problem in source.problems] == ["repeated-field"]
    assert source.root
    assert text_at(source.root, "name") == "Ann"


def test_what_follows_a_broken_line_is_read() -> None:
    source = read_text("a.yaml", "client:\n  name:Ann\n  called: @Ann\nreach: call: 988\nlast: x\n")
    assert [problem.place.line for problem in source.problems] == [2, 3, 4]
    assert source.root
    assert text_at(source.root, "last") == "x"


@pytest.mark.parametrize(
    "value", ["@Ann", '@the "A"', "@it's so", '@it\'s "so"', "a: b", r"C:\new: b", 'it\'s "so": b']
)
def test_quotes_that_are_told_to_be_put_around_a_text_leave_it_as_it_is(value: str) -> None:
    (problem,) = read_text("a.yaml", f"name: {value}\n").problems
    told = problem.fix.removeprefix("Put quotes around the whole text: ")
    assert text_at(root(f"name: {told.removeprefix('name: ')}\n"), "name") == value


def test_a_tab_before_a_line_is_not_guessed_at() -> None:
    assert read_text("a.yaml", "client:\n\tname: Ann\n").root is None


@pytest.mark.parametrize("nest", ["[" * 50_000, "- " * 50_000, "{a: " * 20_000])
def test_deep_nesting_is_refused_at_once(nest: str) -> None:
    source = read_text("a.yaml", f"x: {nest}\n" if nest[0] != "-" else nest)
    assert source.root is None
    assert {problem.rule for problem in source.problems} == {"unreadable-file"}


@pytest.mark.parametrize("file", WRONG, ids=lambda file: file.stem)
def test_both_loaders_read_a_wrong_file_alike(file: Path) -> None:
    text = file.read_bytes().decode("utf-8", "replace")
    assert read_text("a.yaml", text) == read_text("a.yaml", text, PURE)


@pytest.mark.parametrize(
    "text",
    [
        "?",
        "name: Ann\n?",
        "name: Ann\n? \n",
        "client:\n  - ?\n  - Ann\n",
        "client:{name: }\n",
        "client: {name: , called: Ann}\n",
        "? [a, b]\n: c\n",
        "name: |\n",
        "name:\n  >#\n",
    ],
)
def test_both_loaders_read_an_odd_form_alike(text: str) -> None:
    assert read_text("a.yaml", text) == read_text("a.yaml", text, PURE)


@pytest.mark.parametrize(
    "escape", [r"\UFFFFFFFF", r"\U00110000", r"\x4", r"\q", r"\new", r"\temp", r"\0"]
)
def test_escape_for_no_character_is_told_at_its_place(escape: str) -> None:
    source = read_text("a.yaml", f'client:\n  name: "Ann {escape}"\n  called: Ann\n')
    (problem,) = source.problems
    assert (problem.place.line, problem.place.column, problem.field) == (2, 14, "client > name")
    assert "backslash" in problem.what
    assert source.root
    assert text_at(source.root, "client", "called") == "Ann"


def test_words_over_two_lines_are_not_run_together_by_a_backslash() -> None:
    (problem,) = read_text("a.yaml", 'name: "one\\\n  two"\n').problems
    assert "backslash" in problem.what
    for written in ('"one \\\n  two"', '"one\\\n  \\ two"'):
        assert text_at(root(f"name: {written}\n"), "name") == "one two"


def test_escape_for_no_character_stops_the_documents_of_its_own_case_only(desk: Desk) -> None:
    desk.with_own_templates().with_short(*KINDS).case("example-a", "example-willing")
    (desk.cases / "example-b.yaml").write_text('client:\n  name: "\\UFFFFFFFF"\n', encoding="utf-8")
    assert desk.docs().exit_code == 1
    assert {path.partition("/")[0] for path in desk.made()} == {"example-a"}


def test_pair_of_escaped_halves_is_the_character_it_stands_for() -> None:
    assert text_at(root(r'name: "Ann \ud83d\ude00"'), "name") == "Ann \U0001f600"


def test_name_of_a_field_can_always_be_shown() -> None:
    source = read_text("a.yaml", 'client:\n  "na\\uD800\\nme": Ann\n  "na\\uD800\\nme": Bob\n')
    (problem,) = source.problems
    assert problem.field == "client > na\N{REPLACEMENT CHARACTER} me"
    assert problem.as_text().encode()


@pytest.mark.parametrize(
    "text",
    [
        "a: [" + "a," * 60_000 + "]\n" + "b: @c\n" * 20,
        'a: "' + r"\x41" * 30_000 + '"\n' + "b: @c\n" * 20,
        "a: x # y\n" * 1_900,
        "a:\n  - x\n" + "    - y\n" * 1_900,
        "a: x\n " + "- " * 60_000 + "\n",
    ],
)
def test_large_file_full_of_mistakes_is_soon_read(text: str) -> None:
    begin = time.process_time()
    assert read_text("a.yaml", text).problems
    assert time.process_time() - begin < 2


@settings(max_examples=tries(150))
@given(st.lists(st.tuples(st.integers(0, 9999), st.sampled_from(SIGNS)), max_size=3))
def test_both_loaders_read_a_mistyped_file_alike(slips: list[tuple[int, str]]) -> None:
    text = shipped.example("willing").read_text(encoding="utf-8")
    for number, sign in slips:
        place = number % (len(text) + 1)
        text = text[:place] + sign + text[place:]
    assert read_text("a.yaml", text) == read_text("a.yaml", text, PURE)


@settings(max_examples=tries(100))
@given(st.binary(max_size=300))
def test_no_bytes_bring_the_reading_down(
    tmp_path_factory: pytest.TempPathFactory, data: bytes
) -> None:
    file = tmp_path_factory.getbasetemp() / "any.yaml"
    file.write_bytes(data)
    source = read_source(file)
    assert source.root or source.problems


def test_file_that_is_not_there_is_a_problem(tmp_path: Path) -> None:
    (problem,) = read_source(tmp_path / "none.yaml").problems
    assert problem.rule == "unreadable-file"
    (problem,) = read_practice(tmp_path).problems
    assert problem.rule == "practice-missing"
