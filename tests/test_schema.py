"""The schema: what a case may say, what it has to say, and what it means where it says nothing."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import time
from decimal import Decimal
from pathlib import Path

import pytest
import shipped
from cerberus import SchemaError, Validator
from good_case import GOOD, below, checked, kind, read_shipped_practice, rules, value

from gen.form.check import Checked, cerberus_rules, check_case, check_practice
from gen.form.messages import SENTENCES
from gen.form.validator import TYPES
from gen.reading.merge import over_practice
from gen.reading.source import read_source, read_text
from gen.road import read_case
from gen.schema import CASE, PRACTICE, SHARED, Field
from gen.schema.documents import DOCUMENTS
from gen.schema.tone_list import TONE
from gen.shared import Shared


@pytest.mark.parametrize("file", sorted(shipped.CASES.glob("*.yaml")), ids=lambda f: f.stem)
def test_shipped_example_has_no_problem(file: Path) -> None:
    found = read_case(read_source(file), Shared(shipped.templates()))
    assert found.case
    assert found.problems == ()
    assert check_practice(read_shipped_practice(), shipped.templates()) == ()


def fields_below(field: Field) -> Iterator[Field]:
    for inner in (*field.fields.values(), *([field.entry] if field.entry else ())):
        yield inner
        yield from fields_below(inner)


class _Known(Validator):  # type: ignore[misc]  # Cerberus comes without types
    types_mapping = TYPES


def test_cerberus_knows_every_rule_of_every_schema() -> None:
    for schema in (CASE, PRACTICE, SHARED, DOCUMENTS, TONE):
        for field in (schema, *fields_below(schema)):
            _Known({"value": dict(cerberus_rules(field))})
    for wrong in (("tpye", "text"), ("type", "txet"), ("maxlength", "long")):
        with pytest.raises(SchemaError):
            _Known({"value": dict((*cerberus_rules(CASE), wrong))})


def test_every_rule_of_the_schema_has_its_sentence() -> None:
    used = {rule for field in fields_below(CASE) for rule, _ in cerberus_rules(field)}
    assert used == set(SENTENCES)


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
        ("place", '"a\\u0009b"', "unprintable-character"),
        ("place", "null", "placeholder-left"),
        ("place", "~", "placeholder-left"),
        ("place", "\n    my office:", "wrong-kind"),
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


@pytest.mark.parametrize("text", ["TBDs", "todo list", "Ann (Annie)", "What?", "x" * 300])
def test_text_that_only_looks_unfinished_is_fine(text: str) -> None:
    assert rules(below("meeting", f"place: {text}")) == []


def test_private_text_may_be_long_and_hold_brackets() -> None:
    assert rules(below("reason", f"private: '{'x' * 5000} [sic]'")) == []


def test_a_near_miss_of_a_required_field_is_one_message() -> None:
    assert rules(("  name:", "  nmae:")) == [("unknown-field", "client > nmae")]


def test_a_misspelled_section_is_read_on() -> None:
    found = rules(("client:", "Client:"), ("coached_by: in person", "coached_by: pigeon"))
    assert found == [("unknown-field", "Client"), ("not-allowed-value", "Client > coached_by")]


def test_names_above_an_unknown_field_are_those_of_the_file() -> None:
    found = rules(("client:", "Client:"), ("  name:", "  nmae:"))
    assert found == [("unknown-field", "Client"), ("unknown-field", "Client > nmae")]
    found = rules(below("door", "conditions:\n    -\n    - do: ask\n      seen: x"))
    assert found == [("unknown-field", "door > conditions > 2 > seen")]


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
        ([("goals met", "grief"), ("  reached:\n    - opened the bakery\n", "")], []),
        ([("goals met", "strong influence"), ("made_on", "mode: final\n  made_on")],
         ["reason > facts"]),
        ([("  reached:\n    - opened the bakery\n", "")], ["engagement > reached"]),
        ([("client:", "ending:\n  records: {kept_for: none, erased_on: 2026-12-09}\nclient:")], []),
        ([("client:", "ending:\n  records:\n    kept_for: none\nclient:")],
         ["ending > records > kept_for"]),
        ([("client:", "ending:\n  records: none\n  materials: none\nclient:")], []),
        ([("client:", "support: none\nclient:")], []),
        ([("client:", "support: none\nclient:"), kind("no progress"),
          below("meeting", "answer_by: noon\n  trial:\n    start: 2026-09-20")], ["support"]),
        ([("client:", "coach:\n  quality_commitment: none\nclient:")],
         ["coach > quality_commitment"]),
        ([("client:", "coach:\n  quality_commitment: none\nclient:"),
          ("  state: open\n", "  state: open\n  letter: skip\n")], []),
        ([("client:", "coach:\n  results_statement: none\nclient:")], []),
        ([("client:", "coach:\n  results_statement: none\nclient:"), ("goals met", "schedule")],
         ["coach > results_statement"]),
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
    merged = over_practice(source.root, read_shipped_practice().root)
    found = check_case("example-a", source.file, merged, shipped.templates())
    assert found == Checked(None, ())
