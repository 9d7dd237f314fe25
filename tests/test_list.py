"""``gen list``: every case in a line, and what is due next before them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from desk import KINDS, Desk, tree
from listed import outcome

SHOWN = Path(__file__).parent / "shown"
WILLING, PART, LEAVE = "example-willing", "example-part", "example-leave"


def names(desk: Desk) -> list[str]:
    return [each["name"] for each in desk.gen("list", "--json").report["cases"]]


def test_list_reads_well(cases: Desk, *, accept: bool) -> None:
    cases.with_examples(WILLING, PART, "example-broken-trust").with_own_templates()
    cases.with_short(*KINDS).docs()
    cases.case("example-told", LEAVE, {"outcome": {"answer": "told", "met_on": "2026-09-22"}})
    (cases.cases / "example-torn.yaml").write_text("client:\n  nmae: Ann\n", encoding="utf-8")
    cases.file(PART, KINDS[0]).write_bytes(b"edited")
    golden = SHOWN / "list.txt"
    run = cases.gen("list")
    if accept:
        golden.write_text(run.stdout, encoding="utf-8")
    assert (run.exit_code, run.stdout) == (1, golden.read_text(encoding="utf-8"))
    assert "To see the problems, type:  main check --cases " in run.stderr


def test_cases_are_in_order_of_the_meeting_and_then_as_a_person_sorts(cases: Desk) -> None:
    for name in ("example-10", "example-9", "example-Ab", "example-aa"):
        cases.case(name, WILLING)
    cases.case("example-1", PART)
    (cases.cases / "example-0.yaml").write_text("no case", encoding="utf-8")
    order = ["example-9", "example-10", "example-aa", "example-Ab", "example-1", "example-0"]
    assert names(cases) == order


def test_what_stands_and_what_waits_is_what_a_dry_run_knows(cases: Desk) -> None:
    cases.with_examples(WILLING)
    assert cases.gen("list").stdout.endswith("  3 to make\n")
    cases.docs()
    assert cases.gen("list").stdout.endswith("  3 made\n")
    cases.file(WILLING, KINDS[1]).write_bytes(b"edited")
    assert cases.gen("list").stdout.endswith("  2 made, 1 edited by hand\n")
    cases.case(WILLING, WILLING, {"client.name": "Dan Okafor"})
    run = cases.gen("list")
    *_, line, below = run.stdout.splitlines()
    assert f"{line} {below.strip()}".endswith("  2 to make, 1 edited and behind the case")
    assert run.exit_code == 1


def test_case_whose_file_is_gone_is_still_in_the_list(cases: Desk) -> None:
    cases.with_examples(WILLING, PART).docs()
    (cases.cases / f"{PART}.yaml").unlink()
    run = cases.gen("list")
    assert run.exit_code == 0
    assert run.stdout.splitlines()[-1].endswith("  its file is gone")


def test_case_with_a_broken_rule_still_has_its_day_and_its_problems(cases: Desk) -> None:
    cases.case(WILLING, WILLING, {"tried": None})
    line = cases.gen("list").stdout.splitlines()[-1]
    assert line.startswith("2026-09-16  example-willing  ask ")
    assert line.endswith("  1 problem")


def test_cases_of_ones_own_come_before_the_examples(cases: Desk) -> None:
    cases.with_examples(WILLING).case("z-014", WILLING)
    assert names(cases) == ["z-014", WILLING]


def test_nothing_of_an_example_is_due_beside_a_case_of_ones_own(cases: Desk) -> None:
    cases.with_own_templates().change_practice({"practice.name": "Hill", "coach.name": "Ada Hill"})
    cases.case("2026-014", WILLING)
    cases.case(WILLING, WILLING)
    due, all_cases = cases.gen("list").stdout.split("\n\n")
    assert ("2026-014" in due, WILLING in due, WILLING in all_cases) == (True, False, True)


def test_nothing_of_a_case_is_told_but_its_name_and_its_days(cases: Desk) -> None:
    private = {
        "client.name": "Zqname Person",
        "client.called": "Zqcalled",
        "reason.statement": "Zqreason is what the coach says of it.",
        "ending.access": [{"what": "Zqportal", "until": "2026-10-09"}],
        "ending.appeal": {"to": "Zqappeal", "by": "2026-10-20"},
    }
    cases.case("example-x", WILLING, {**outcome("no"), **private})
    run, data = cases.gen("list"), cases.gen("list", "--json")
    assert "access to close" in run.stdout
    assert "zq" not in (run.stdout + run.stderr + data.stdout + data.stderr).lower()


def test_list_of_a_case_as_data(cases: Desk) -> None:
    cases.case(WILLING, WILLING, outcome("no"))
    report = cases.gen("list", "--json").report
    assert report["version"] == 1
    assert report["today"] == "2026-10-01"
    assert report["dates"][2] == {
        "case": WILLING, "on": "2026-10-07", "at": None, "what": "refund by", "near": True,
    }  # fmt: skip
    assert report["cases"] == [
        {
            "name": WILLING,
            "file": (cases.cases / f"{WILLING}.yaml").as_posix(),
            "meeting": "2026-09-16",
            "time": "14:30",
            "talk": "ask",
            "door": "open",
            "answer": "no",
            "documents": {"would_make": 3},
            "errors": 0,
            "warnings": 0,
        }
    ]


@pytest.mark.parametrize("columns", [20, 40, 80, 200])
def test_no_line_is_wider_than_the_terminal(
    cases: Desk, monkeypatch: pytest.MonkeyPatch, columns: int
) -> None:
    cases.with_examples().case(f"example-{'long' * 12}", LEAVE)
    monkeypatch.setenv("COLUMNS", str(columns))
    lines = cases.gen("list").stdout.splitlines()
    assert max(map(len, lines)) <= columns


def test_empty_folder_is_told_and_nothing_is_written(cases: Desk) -> None:
    before = tree(cases)
    run = cases.gen("list")
    assert run.exit_code == 1
    assert "There is no case in this folder." in run.stderr
    assert json.loads(cases.gen("list", "--json").stdout)["cases"] == []
    assert tree(cases) == before
