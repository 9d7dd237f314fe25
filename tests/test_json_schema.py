"""What the editor underlines and what ``check`` refuses agree, on the same files."""

from __future__ import annotations

import json
import re
import shutil
import textwrap
from pathlib import Path
from typing import Any, get_args

import pytest
import shipped
from as_editor import is_yaml, underlined
from click.testing import CliRunner
from desk import PROJECT, Desk, as_yaml, changed, command
from jsonschema import Draft7Validator
from story_papers import HOME as STORIES
from test_messages import MESSAGES, MISTAKES, problems_of

from gen.cli import main
from gen.json_schema import FILES, What, json_schema

GOOD = [*shipped.CASES.glob("*.yaml"), *STORIES.glob("[0-9]*.yaml")]
READ = [name for name in MISTAKES if is_yaml(MESSAGES / f"{name}.yaml")]


def test_schemas_are_sound() -> None:
    assert set(FILES) == set(get_args(What))
    for what in FILES:
        Draft7Validator.check_schema(json_schema(what))


@pytest.mark.parametrize("case", GOOD, ids=lambda path: path.stem)
def test_nothing_in_a_good_case_is_underlined(case: Path) -> None:
    assert underlined(case.read_text(encoding="utf-8")) == []


def test_nothing_in_the_shipped_files_beside_the_templates_is_underlined() -> None:
    home = shipped.all_templates()
    shared = "example-winter-illness.yaml"
    files: dict[What, str] = {
        "practice": "practice.yaml",
        "shared": shared,
        "documents": shipped.LIST,
    }
    for what, name in files.items():
        assert underlined((home / name).read_text(encoding="utf-8"), what) == []


@pytest.mark.parametrize("mistake", READ)
def test_what_is_underlined_is_refused(
    mistake: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    shutil.copytree(shipped.templates(), "templates")
    case = Path(f"example-{mistake}.yaml")
    shutil.copy(MESSAGES / f"{mistake}.yaml", case)
    told = [each.rule for each in problems_of(case, Path("templates")) if each.level == "error"]
    assert told or not underlined(case.read_text(encoding="utf-8"))


UNDERLINED = {
    "field-of-another-section", "missing-field", "not-a-date", "not-allowed-value", "text-message",
    "too-long", "too-many", "too-short", "unknown-field", "unknown-section", "wrong-kind",
}  # fmt: skip


@pytest.mark.parametrize("mistake", sorted(UNDERLINED))
def test_mistake_that_an_editor_can_see_is_underlined(mistake: str) -> None:
    assert underlined((MESSAGES / f"{mistake}.yaml").read_text(encoding="utf-8"))


# What a person types, and whether it may stand there.
TYPED: list[tuple[str, str, bool]] = [
    ("meeting.date", "2026-09-23", True),
    ("meeting.date", "23.09.2026", False),
    ("meeting.date", "2026-13-01", False),
    ("meeting.time", "14:30", True),
    ("meeting.time", "2 pm", False),
    ("meeting.minutes", "45", True),
    ("meeting.minutes", '"45"', True),
    ("meeting.minutes", "an hour", False),
    ("meeting.channel", "In Person", True),
    ("meeting.channel", "sms", False),
    ("client.minor", "no", True),
    ("client.minor", "TRUE", True),
    ("client.minor", "perhaps", False),
    ("client.shares_faith", "yes", True),
    ("client.name", "No", True),
    ("client.name", "007", True),
    ("client.salutation", "", True),
    ("client.salutation", "x" * 61, False),
    ("practice.phone", "5550142", True),
    ("practice.logo", "none", True),
    ("ending.date", "none", True),
    ("ending.last_session", "none", True),
    ("ending.fees.amount", "240", True),
    ("ending.fees.amount", "240.00", True),
    ("ending.fees.amount", "$240", False),
    ("ending.fees.currency", "KES", True),
    ("ending.fees.currency", "kes", True),
    ("ending.fees.currency", "KSH", False),
    ("ending.access", "none", True),
    ("engagement.agreement", "none", True),
    ("outcome.met_on", "none", True),
]


@pytest.mark.parametrize(("field", "typed", "good"), TYPED)
def test_editor_takes_what_check_takes(
    field: str,
    typed: str,
    good: bool,
    tmp_path: Path,
) -> None:
    desk = Desk(tmp_path)
    path = desk.case("example-typed", "example-part", {field: "TYPED"})
    text = path.read_text(encoding="utf-8").replace('"TYPED"', typed)
    path.write_text(text, encoding="utf-8")
    told = problems_of(path, desk.templates)
    form = {"wrong-kind", "not-allowed-value", "not-a-date", "too-long"}
    assert (not form & {each.rule for each in told}) == good
    assert (underlined(text) == []) == good


def test_what_another_file_may_hold_is_not_missed() -> None:
    case: dict[str, Any] = shipped.fields("part")
    for section in ("decision", "meeting", "ending", "engagement"):
        case.pop(section)
    assert underlined(as_yaml(case)) == []
    case.pop("reason")
    assert underlined(as_yaml(case)) == [""]
    assert underlined(as_yaml({**case, "based_on": "closing"})) == []
    assert underlined(as_yaml(changed(case, {"client.name": None, "based_on": "closing"})))


def test_a_letter_for_each_reader_may_stand_in_a_row() -> None:
    row = "documents:\n  - name: a\n    called: A\n    title: A\n    sees: {}\n"
    assert underlined(row.format("S, n L"), "documents") == []
    assert underlined(row.format("S X"), "documents")


def test_list_of_what_is_never_said_is_underlined_where_check_refuses_it(desk: Desk) -> None:
    told = (PROJECT / "docs/tone.md").read_text(encoding="utf-8")
    (shown,) = re.findall(r"(?m)^    never:\n(?:    .*\n)+", told)
    good = textwrap.dedent(shown)
    bad = {good.replace(f"{name}:", f"{name}s:", 1) for name in ("why", "fine", "passes")}
    desk.with_own_templates().with_examples("example-willing")
    for text in (good, *bad, good.replace("    why: it makes a thing of a person\n", "")):
        (desk.templates / "tone.yaml").write_text(text, encoding="utf-8")
        assert (underlined(text, "tone") == []) == (text == good)
        assert (desk.gen("check").exit_code == 0) == (text == good)


def test_every_field_is_explained() -> None:
    def fields(schema: dict[str, Any]) -> list[dict[str, Any]]:
        found = list(schema.get("properties", {}).values())
        below = [*schema.get("anyOf", ()), *found, *filter(None, [schema.get("items")])]
        return found + [each for way in below for each in fields(way)]

    whole = json_schema("case")
    whole.pop("then")
    assert len(fields(whole)) > 100
    assert all(field["description"] for field in fields(whole))


def test_schema_is_printed_as_data() -> None:
    run = CliRunner().invoke(main, ["schema"])
    assert json.loads(run.stdout) == json_schema("case")


def test_editor_finds_the_schemas_that_were_written(tmp_path: Path) -> None:
    assert command("schema", "--write", cwd=tmp_path).exit_code == 0
    settings = json.loads((tmp_path / ".vscode/settings.json").read_text(encoding="utf-8"))
    for file in settings["yaml.schemas"]:
        assert json.loads((tmp_path / file).read_text(encoding="utf-8"))["$schema"]


def test_settings_of_ones_own_stay(tmp_path: Path) -> None:
    own = tmp_path / ".vscode/settings.json"
    own.parent.mkdir()
    own.write_text("{}", encoding="utf-8")
    assert command("schema", "--write", cwd=tmp_path).exit_code == 0
    assert own.read_text(encoding="utf-8") == "{}"
