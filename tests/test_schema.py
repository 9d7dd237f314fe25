"""The schema: what a case may say, what it has to say, and what it means where it says nothing."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from datetime import date, time
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from cerberus import errors

from gen.check import SENTENCES, Checked, cerberus_schema, check_case, check_practice
from gen.defaults import first_name
from gen.merge import over_practice
from gen.reasons import KINDS_OF, MODE, REASON_CLASS, strictest
from gen.schema import CASE, PATHS
from gen.source import read_practice, read_source, read_text

PROJECT = Path(__file__).parent.parent
TEMPLATES = PROJECT / "templates"
MESSAGES = Path(__file__).parent / "messages"
GOOD = """\
client:
  name: Dr. Ann Miller
  coached_by: in person
engagement:
  started: 2026-03-04
  goals:
    - open the bakery
  thanks:
    - You came to every session on time.
reason:
  kind: goals met
  statement: You have reached what you came for.
decision:
  made_on: 2026-09-11
meeting:
  channel: in person
  date: 2026-09-16
door:
  state: open
referral:
  why_none: No other service is needed at present.
"""


def checked(*edits: tuple[str, str], name: str = "example-a", practice: str = "") -> Checked:
    text = GOOD
    for old, new in edits:
        assert old in text
        text = text.replace(old, new, 1)
    under = read_text("practice.yaml", practice) if practice else read_practice(TEMPLATES)
    source = read_text(f"cases/{name}.yaml", text)
    assert source.root
    assert source.problems == ()
    return check_case(name, source.file, over_practice(source.root, under.root), TEMPLATES)


def value(path: str, *edits: tuple[str, str]) -> Any:
    case = checked(*edits).case
    assert case
    return case[path]


def rules(*edits: tuple[str, str]) -> list[tuple[str, str]]:
    return [(problem.rule, problem.field) for problem in checked(*edits).problems]


def below(section: str, line: str) -> tuple[str, str]:
    return f"{section}:\n", f"{section}:\n  {line}\n"


def kind(reason: str) -> tuple[str, str]:
    return "goals met", f"{reason}\n  facts:\n    - what: The step was open."


@pytest.mark.parametrize(
    "file", sorted((PROJECT / "cases").glob("example-*.yaml")), ids=lambda f: f.stem
)
def test_shipped_example_has_no_problem(file: Path) -> None:
    practice, source = read_practice(TEMPLATES), read_source(file)
    assert source.root
    found = check_case(file.stem, source.file, over_practice(source.root, practice.root), TEMPLATES)
    assert (source.problems, found.problems) == ((), ())
    assert check_practice(practice, TEMPLATES) == ()


def cerberus_rules(schema: dict[str, Any]) -> Iterator[str]:
    for rule, constraint in schema.items():
        if rule == "schema" and "type" not in constraint:
            for inner in constraint.values():
                yield from cerberus_rules(inner)
        elif rule == "schema":
            yield from cerberus_rules(constraint)
        else:
            yield rule


def test_every_rule_of_the_schema_has_its_sentence() -> None:
    used = {rule for field in cerberus_schema(CASE).values() for rule in cerberus_rules(field)}
    codes = {
        "type": errors.BAD_TYPE, "allowed": errors.UNALLOWED_VALUE, "min": errors.MIN_VALUE,
        "max": errors.MAX_VALUE, "minlength": errors.MIN_LENGTH, "maxlength": errors.MAX_LENGTH,
    }  # fmt: skip
    assert used - {"required", "nullable"} == set(codes)
    assert {definition.code for definition in codes.values()} == set(SENTENCES)


def test_every_field_is_there_when_a_case_is_handed_on() -> None:
    case = checked().case
    assert case
    for path in PATHS:
        if not any(isinstance(case[p], tuple) for p in parents(path)):
            case[path]
    with pytest.raises(KeyError):
        case["client.nmae"]


def parents(path: str) -> list[str]:
    words = path.split(".")
    return [".".join(words[:length]) for length in range(1, len(words))]


@pytest.mark.parametrize(
    ("path", "edits", "expected"),
    [
        ("client.called", [], "Ann"),
        ("client.shares_faith", [], "unknown"),
        ("client.large_print", [], False),
        ("practice.emergency", [("client:", "practice:\n  emergency: none\nclient:")], "911"),
        ("practice.emergency",
         [("client:", "practice:\n  emergency: none\n  language: en-GB\nclient:")], "999"),
        ("practice.scripture", [], "reference"),
        ("meeting.trial.weeks", [], 4),
        ("meeting.trial.review_on",
         [below("meeting", "trial:\n    start: 2026-09-21")], date(2026, 10, 19)),
        ("ending.date", [], date(2026, 9, 30)),
        ("ending.last_session", [], None),
        ("ending.last_session", [("door:", "ending:\n  last_session: none\ndoor:")], None),
        ("ending.fees.status", [], "none due"),
        ("ending.fees.status", [below("engagement", "sessions_unused: 2")], None),
        ("ending.fees.currency", [], "USD"),
        ("ending.fees.currency", [("client:", "practice:\n  language: en-GB\nclient:")], "GBP"),
        ("decision.mode", [], "final"),
        ("decision.mode", [kind("grief")], "final"),
        ("door.letter_date", [], date(2026, 10, 7)),
        ("door.letter", [], "auto"),
        ("door.state", [kind("abusive"), ("  state: open\n", "")], "closed"),
        ("door.conditions", [("door:", "needs:\n  - do: come\n    because: it helps\ndoor:")],
         ({"do": "come", "seen_by": None},)),
        ("safety.concern", [], "none"),
        ("risk.concern", [], False),
        ("risk.concern", [("door:", "safety:\n  concern: self-harm talk\ndoor:")], True),
        ("referral.share", [], "nothing"),
        ("review.use", [], False),
        ("review.use", [kind("not committed"), ("made_on", "mode: final\n  made_on")], True),
        ("review.use", [kind("not committed"), ("made_on", "mode: final\n  made_on"),
                        ("state: open", "state: closed")], False),
        ("help_lines", [("door:", "help_lines: none\ndoor:")], ()),
    ],
)  # fmt: skip
def test_default(path: str, edits: list[tuple[str, str]], expected: object) -> None:
    assert value(path, *edits) == expected


@pytest.mark.parametrize(
    ("name", "called"),
    [("Daniel Okafor", "Daniel"), ("Dr Ann Miller", "Ann"), ("Rev. Dr. Ann", "Ann"),
     ("Mr.", "Mr."), ("李小龙", "李小龙")],
)  # fmt: skip
def test_title_is_not_what_a_client_is_called(name: str, called: str) -> None:
    assert first_name(name) == called


@pytest.mark.parametrize(
    ("path", "edit", "expected"),
    [
        ("client.large_print", below("client", "large_print: YES"), True),
        ("client.large_print", below("client", "large_print: False"), False),
        ("client.shares_faith", below("client", "shares_faith: true"), "yes"),
        ("meeting.channel", ("channel: in person", "channel: In Person"), "in person"),
        ("meeting.time", below("meeting", "time: 14:30"), time(14, 30)),
        ("meeting.minutes", below("meeting", "minutes: 45"), 45),
        ("ending.fees.amount",
         ("door:", "ending:\n  fees:\n    amount: 240.50\ndoor:"), Decimal("240.50")),
        ("ending.fees.amount", ("door:", "ending:\n  fees:\n    amount: 90\ndoor:"), Decimal(90)),
        ("client.name", ("Dr. Ann Miller", "No"), "No"),
        ("client.name", ("Dr. Ann Miller", "None"), "None"),
        ("practice.phone", ("client:", "practice:\n  phone: 007\nclient:"), "007"),
    ],
)  # fmt: skip
def test_text_becomes_what_its_field_holds(
    path: str, edit: tuple[str, str], expected: object
) -> None:
    assert value(path, edit) == expected


@pytest.mark.parametrize(
    ("field", "written", "rule"),
    [
        *(("date", day, "not-a-date") for day in
          ["2026-02-30", "16/09/2026", "2026-9-16", "20260916", "0206-09-16", "tomorrow",
           "2026-09-16 14:30", "٢٠٢٦-٠٩-١٦"]),
        ("date", "TBD", "placeholder-left"),
        *(("time", at, "wrong-kind") for at in ["2:30", "2 pm", "24:00", "14.30", "14:60"]),
        *(("minutes", n, "wrong-kind") for n in ["-5", "4.5", "forty", "1e3", "٤٥"]),
        ("minutes", "0", "not-allowed-value"),
        ("only_way", "y", "wrong-kind"),
        ("channel", "pigeon", "not-allowed-value"),
        ("place", "x" * 301, "too-long"),
        ("place", "'[where]'", "placeholder-left"),
        ("place", "lorem ipsum", "placeholder-left"),
        ("place", '"a\\u202Eb"', "unprintable-character"),
        ("place", '"a\\uFFFEb"', "unprintable-character"),
        ("place", '"a\\tb"', "unprintable-character"),
        ("place", "\n    - a", "wrong-kind"),
        ("place", "\n    a: b", "wrong-kind"),
        ("trial", "soon", "wrong-kind"),
        ("others_present", "\n    - Tom", "wrong-kind"),
    ],
)  # fmt: skip
def test_one_mistake_has_one_message(field: str, written: str, rule: str) -> None:
    old = {"date": "  date: 2026-09-16\n", "channel": "  channel: in person\n"}.get(field, "")
    edit = (old, f"  {field}: {written}\n") if old else below("meeting", f"{field}: {written}")
    assert [found for found, _ in rules(edit)] == [rule]


@pytest.mark.parametrize("text", ["TBDs", "todo list", "xxx", "Ann (Annie)", "What?", "x" * 300])
def test_text_that_only_looks_unfinished_is_fine(text: str) -> None:
    assert rules(below("meeting", f"place: {text}")) == []


def test_private_text_may_be_long_and_hold_brackets() -> None:
    assert rules(below("reason", f"private: '{'x' * 5000} [sic]'")) == []


def test_a_near_miss_of_a_required_field_is_one_message() -> None:
    assert rules(("  name:", "  nmae:")) == [("unknown-field", "client > nmae")]


def test_a_misspelled_section_is_read_on() -> None:
    found = rules(("client:", "Client:"), ("coached_by: in person", "coached_by: pigeon"))
    assert found == [("unknown-field", "Client"), ("not-allowed-value", "Client > coached_by")]


def test_a_field_in_the_wrong_section_is_one_message_that_names_the_right_one() -> None:
    (problem,) = checked(
        ("  started: 2026-03-04\n", ""), below("client", "started: 2026-03-04")
    ).problems
    assert (problem.rule, problem.field) == ("unknown-field", "client > started")
    assert "engagement > started" in problem.fix


@pytest.mark.parametrize(
    ("edits", "missing"),
    [
        ([("channel: in person", "channel: email")], ["client > email"]),
        ([kind("other")], ["reason > other"]),
        ([("goals met", "grief")], ["reason > facts"]),
        ([("goals met", "schedule")], []),
        ([kind("no progress")], ["meeting > answer_by", "meeting > trial > start"]),
        ([kind("no progress"), ("made_on", "mode: final\n  made_on")], []),
        ([("  state: open\n", "  rationale: x\n")], ["door > state"]),
        ([kind("abusive"), ("  state: open\n", "  rationale: x\n")], []),
        ([kind("abusive"), ("  thanks:\n    - You came to every session on time.\n", "")], []),
        ([("  thanks:\n    - You came to every session on time.\n", "")], ["engagement > thanks"]),
        ([("why_none: No other", "need: No other")], ["referral > why_none"]),
        ([("door:", "practice:\n  faith_based: yes\ncoach:\n  faith_statement: none\ndoor:")],
         ["coach > faith_statement"]),
        ([("decision:\n  made_on: 2026-09-11\n", "")], ["decision"]),
    ],
)  # fmt: skip
def test_field_is_missing_only_where_another_says_so(
    edits: list[tuple[str, str]], missing: list[str]
) -> None:
    assert sorted(rules(*edits)) == sorted(("missing-field", field) for field in missing)


def test_a_doubtful_reason_asks_for_nothing_more() -> None:
    assert rules(("goals met", "gaols met")) == [("not-allowed-value", "reason > kind")]


def test_value_that_cannot_be_read_is_told_once_and_never_handed_on() -> None:
    source = read_text("cases/example-a.yaml", GOOD.replace("2026-09-16", "*soon"))
    assert [problem.rule for problem in source.problems] == ["unreadable-file"]
    assert source.root
    under = read_practice(TEMPLATES).root
    found = check_case("example-a", source.file, over_practice(source.root, under), TEMPLATES)
    assert found == Checked(None, ())


def test_mistake_of_the_practice_file_is_the_same_for_all_cases_and_points_there() -> None:
    practice = (TEMPLATES / "practice.yaml").read_text(encoding="utf-8")
    practice = practice.replace("notice_days: 14", "notice_days: two weeks")
    alone = check_practice(read_text("practice.yaml", practice), TEMPLATES)
    assert [problem.place.file for problem in alone] == ["practice.yaml"]
    for name in ("example-a", "example-b"):
        found = checked(name=name, practice=practice)
        assert found.problems == alone
        assert found.case is None


def test_practice_file_need_not_be_complete_but_holds_no_client() -> None:
    source = read_text("practice.yaml", "practice:\n  phone: 555\nclient:\n  name: Ann\n")
    (problem,) = check_practice(source, TEMPLATES)
    assert (problem.rule, problem.field) == ("unknown-field", "client")
    assert "case file" in problem.fix


OURS = "practice:\n  name: Ours\n  email: a@b.example\n  faith_based: no\n"
RUTH = "coach:\n  name: Ruth Ellison\n  quality_commitment: A.\n  results_statement: B.\n"


@pytest.mark.parametrize(
    ("own", "told"),
    [
        ("", ["practice-not-yours"]),
        ("coach:\n  name: Ann Other\n", ["practice-not-yours"]),
        (OURS + RUTH, ["practice-not-yours"]),
        (OURS + RUTH.replace("Ruth", "Anna"), []),
    ],
)
def test_no_real_letter_is_signed_by_a_fiction(own: str, told: list[str]) -> None:
    found = checked(("client:", f"{own}client:"), name="2026-014").problems
    assert [problem.rule for problem in found] == told
    assert {problem.place.file for problem in found} <= {"cases/2026-014.yaml"}


@pytest.mark.parametrize(
    ("begin", "good"),
    [
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x10\0\0\0\x08\x08\6\0\0\0", True),
        (b"\xff\xd8\xff\xc0\0\x0b\x08\0\x08\0\x10\1\1\x11\0\xff\xd9", True),
        (b"\x89PNG\r\n\x1a\n", False),
        (b"GIF89a", False),
    ],
)
def test_logo_is_a_picture_beside_the_templates(tmp_path: Path, begin: bytes, good: bool) -> None:
    (tmp_path / "logo.png").write_bytes(begin)
    source = read_text("practice.yaml", "practice:\n  logo: logo.png\n  logo_alt: A river\n")
    assert [p.rule for p in check_practice(source, tmp_path)] == ([] if good else ["logo-missing"])


def test_place_and_origin_of_a_value_are_known() -> None:
    case = checked().case
    assert case
    assert (case.place("meeting.date").line, case.place("engagement.goals.0").line) == (17, 7)
    assert case.says("meeting.date")
    assert not case.says("door.on_return")


def test_every_kind_of_reason_has_a_class_and_every_class_a_mode() -> None:
    assert set(MODE) == set(KINDS_OF)
    assert len(REASON_CLASS) == sum(len(kinds) for kinds in KINDS_OF.values())


def test_strictest_class_governs() -> None:
    assert strictest(["goals met", "grief", "dishonest"]) == "misconduct"
    assert strictest(["other", "goals met"]) == "fit"


def test_command_tells_all_ten_mistakes_and_ends_with_one(tmp_path: Path) -> None:
    (tmp_path / "cases").mkdir()
    shutil.copytree(TEMPLATES, tmp_path / "templates")
    shutil.copy(MESSAGES / "ten-mistakes.yaml", tmp_path / "cases" / "example-ten-mistakes.yaml")
    done = subprocess.run(
        [sys.executable, "-m", "gen", "docs"],
        cwd=tmp_path,
        env={"PYTHONPATH": str(PROJECT), "NO_COLOR": "1", "PYTHONUTF8": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    said = (MESSAGES / "ten-mistakes.txt").read_text(encoding="utf-8").strip().split("\n\n")
    assert len(said) == 10
    assert done.returncode == 1
    places = [done.stderr.find(problem) for problem in said]
    assert -1 not in places
    assert places == sorted(places)
