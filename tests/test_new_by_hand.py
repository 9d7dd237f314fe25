"""``gen new`` without a terminal: a file to be filled in by hand; and what it never does."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import shipped
from as_editor import underlined
from desk import PROJECT, Run, command
from hypothesis import example, given
from hypothesis import strategies as st
from story_papers import HOME as STORIES
from yaml_texts import fields_of

from gen.new_case.answers import answer_at, field_at
from gen.new_case.page import page
from gen.reading.source import source_of
from gen.reasons import REASON_CLASS, TALKS, Reason

NAME = "2026-031"


def new(folder: Path, *words: str, name: str = NAME) -> Run:
    return command("new", name, *words, "--templates", str(shipped.templates()), cwd=folder)


def file_in(folder: Path) -> Path:
    return folder / "cases" / f"{NAME}.yaml"


@pytest.mark.parametrize("talk", TALKS)
def test_what_is_still_to_be_written_is_all_that_check_finds(talk: str, tmp_path: Path) -> None:
    run = new(tmp_path, "--talk", talk)
    assert run.exit_code == 0
    assert f"-m gen check {NAME}" in run.stderr
    where = ("--templates", str(shipped.templates()))
    (case,) = command("check", "--json", *where, cwd=tmp_path).report["cases"]
    assert {each["rule"] for each in case["problems"]} == {"missing-field", "practice-not-yours"}
    assert underlined(file_in(tmp_path).read_text(encoding="utf-8")) in ([], ["reason"])


def test_each_field_that_is_still_empty_is_told_at_its_line(tmp_path: Path) -> None:
    new(tmp_path, "--talk", "ask")
    where = ("--templates", str(shipped.templates()))
    (case,) = command("check", "--json", *where, cwd=tmp_path).report["cases"]
    lines = file_in(tmp_path).read_text(encoding="utf-8").splitlines()
    told = [each for each in case["problems"] if each["rule"] == "missing-field"]
    at = [lines[each["line"] - 1].strip(" -") for each in told]
    assert at == [f"{each['field'].rpartition(' ')[2]}:" for each in told]
    assert {"client > name", "engagement > goals", "meeting > date"} <= {e["field"] for e in told}


@pytest.mark.parametrize("talk", TALKS)
def test_kinds_of_reason_are_those_of_the_talk(talk: str, tmp_path: Path) -> None:
    new(tmp_path, "--blank", "--talk", talk)
    text = " ".join(file_in(tmp_path).read_text(encoding="utf-8").replace("#", "").split())
    kinds = text.partition("own label for the reason. One of: ")[2].partition(". kind:")[0]
    named = {kind for kind in REASON_CLASS if re.search(rf"\b{kind}\b", kinds)}
    assert {Reason([kind]).talk for kind in named} == {talk}


def test_only_what_the_talk_calls_for_stands_there(tmp_path: Path) -> None:
    new(tmp_path, "--talk", "ask")
    assert {"needs", "tried"} <= fields_of(file_in(tmp_path)).keys()
    file_in(tmp_path).unlink()
    new(tmp_path, "--talk", "accept")
    assert not {"needs", "tried"} & fields_of(file_in(tmp_path)).keys()


NO_ENDING = ("14-next-to-other-help", "15-a-pause")
CASES = [
    case
    for case in (*shipped.CASES.glob("example-*.yaml"), *STORIES.glob("[01]*.yaml"))
    if case.stem not in NO_ENDING
]
OF_THE_PRACTICE = ("practice", "coach", "help_lines", "support", "outcome", "allow")


@pytest.mark.parametrize("case", CASES, ids=[case.stem for case in CASES])
def test_whatever_a_case_of_the_talk_has_stands_in_the_empty_file(
    case: Path, tmp_path: Path
) -> None:
    fields = fields_of(case)
    for home in (shipped.all_templates(), STORIES):  # what it is based on is a part of it
        if (base := home / f"{fields.get('based_on')}.yaml").exists():
            fields = {**fields_of(base), **fields}
    talk = talk_of(fields)
    assert talk
    new(tmp_path, "--blank", "--talk", talk)
    there = {*paths_in(fields_of(file_in(tmp_path))), *paths_in(fields_of(shipped.PRACTICE))}
    sections = {path.rpartition(".")[0] for path in there}  # which may hold the word none
    wanted = {path for path in paths_in(fields) if not path.startswith(OF_THE_PRACTICE)}
    assert wanted - there - sections == set()


def talk_of(fields: dict[str, Any]) -> str | None:
    decision, reason = fields.get("decision", {}), fields["reason"]
    concern = fields.get("safety", {}).get("concern", "")
    kinds = [reason["kind"], *reason.get("also", ())]
    return Reason(kinds, concern, decision.get("mode", ""), decision.get("by", "")).talk


def paths_in(fields: Any, above: str = "") -> Iterator[str]:
    """The paths of all texts; the entries of a list share the path of the list."""
    if isinstance(fields, dict):
        for name, value in fields.items():
            yield from paths_in(value, f"{above}.{name}".lstrip("."))
    elif isinstance(fields, list):
        for each in fields:
            yield from paths_in(each, above)
    else:
        yield above


@pytest.mark.parametrize("ending", [".yaml", ".yml", ".YAML"])
def test_a_case_that_is_there_stays(ending: str, tmp_path: Path) -> None:
    (tmp_path / "cases").mkdir()
    there = tmp_path / "cases" / f"{NAME}{ending}"
    there.write_text("client:\n", encoding="utf-8")
    run = new(tmp_path)
    assert run.exit_code == 2
    assert f"cases/{NAME}{ending} is there already, and stays as it is." in run.stderr
    assert [*there.parent.iterdir()] == [there]


@pytest.mark.parametrize("name", ["a/b", "con", ".hidden", "what?", "x" * 61])
def test_a_name_that_no_case_can_have_is_told(name: str, tmp_path: Path) -> None:
    run = new(tmp_path, name=name)
    assert run.exit_code == 2
    assert "A number does well: 2026-014." in run.stderr
    assert not list(tmp_path.rglob("*"))


def test_the_ending_may_be_typed_too(tmp_path: Path) -> None:
    assert new(tmp_path, name=f"{NAME}.yaml").exit_code == 0
    assert file_in(tmp_path).exists()


PRINTABLE = st.text(st.characters(codec="utf-8"), min_size=1).filter(
    lambda text: text.isprintable() and text.strip() == text
)


@given(PRINTABLE)
@example('it\'s so: "here"')
@example("- no # entry")
@example("at half past two:")
@example("14:30")
def test_any_text_is_read_as_it_was_typed(text: str) -> None:
    source = source_of("cases/x.yaml", page({"client": {"name": text}, "tried": [text]}).encode())
    assert source.root
    assert [problem.rule for problem in source.problems] == []
    assert source.root.fields["client"].fields["name"].value == text  # type: ignore[union-attr]
    assert source.root.fields["tried"].items[0].value == text  # type: ignore[union-attr]


def test_help_and_a_run_with_nothing_to_do_load_none_of_this() -> None:
    for words in (["--help"], ["docs", "--help"]):
        code = (
            "import sys\nfrom gen.cli import main\n"
            f"main({words!r}, standalone_mode=False)\n"
            "print([name for name in sys.modules if name.startswith(('gen.new_case', 'gen.json_s',"
            " 'gen.editor', 'gen.cli.interview'))])"
        )
        said = subprocess.check_output([sys.executable, "-c", code], cwd=PROJECT, text=True)
        assert said.endswith("[]\n")


def test_example_of_an_answer_that_many_may_give_is_not_refused_as_one() -> None:
    shipped_to = shipped.fields("willing")
    for path in ("meeting.answer_by", "referral.why_none", "engagement.agreement.section"):
        field = field_at(path)
        assert field
        assert field.example
        assert field.example != answer_at(shipped_to, path)
