"""A file that cases of one occasion are based on lies between the practice file and the case."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import shipped
from desk import LETTER, NOTE, SCRIPT, Desk, Run, as_yaml
from word import text_of
from yaml_texts import fields_of

WILLING = "example-willing"
SHARED: dict[str, Any] = {
    "reason": {"kind": "retirement", "statement": "I am going to retire."},
    "decision": {"made_on": "2026-09-01", "by": "coach"},
    "ending": {"materials": "The blue folder is yours."},
    "door": {"state": "closed"},
}
NOT_OWN = {"reason": None, "decision": None, "door": None, "ending.materials": None,
           "meeting.answer_by": None, "meeting.trial": None, "needs": None, "tried": None,
           "engagement.sessions_unused": None, "ending.fees": None}  # fmt: skip


@pytest.fixture
def closing(tmp_path: Path) -> Desk:
    """A desk with one case that is based on a file, and one that is not."""
    desk = Desk(tmp_path).with_own_templates().with_short(SCRIPT, LETTER)
    share(desk, SHARED)
    desk.case("example-based", WILLING, {**NOT_OWN, "based_on": "closing"})
    desk.case("example-alone", WILLING)
    return desk


def share(desk: Desk, fields: dict[str, Any], name: str = "closing") -> None:
    (desk.templates / f"{name}.yaml").write_text(as_yaml(fields), encoding="utf-8")


def states(run: Run, case: str) -> set[str]:
    (found,) = (each for each in run.report["cases"] if each["name"] == case)
    return {each["state"] for each in found["documents"]}


def problems(run: Run) -> list[tuple[str, str, int]]:
    found = run.report["problems"] + [p for case in run.report["cases"] for p in case["problems"]]
    return [(p["rule"], Path(p["file"]).name, p["line"]) for p in found]


def test_what_the_case_does_not_say_comes_from_the_file_it_is_based_on(closing: Desk) -> None:
    assert closing.docs().exit_code == 0
    note = text_of(closing.file("example-based", NOTE))
    assert "The blue folder is yours." in note
    assert "you can reach me at office@stillwater.example until October 31, 2026." in note
    assert "The blue folder" not in text_of(closing.file("example-alone", NOTE))


def test_a_value_of_its_own_goes_before_and_none_takes_one_away(closing: Desk) -> None:
    share(closing, SHARED | {"privacy": {"delete_on": "2026-10-01"}})
    own = {"ending.materials": "The red folder is yours.", "privacy": {"delete_on": "none"}}
    closing.case("example-based", WILLING, {**NOT_OWN, "based_on": "closing", **own})
    run = closing.docs("--json")
    assert problems(run) == []
    assert "The red folder is yours." in text_of(closing.file("example-based", NOTE))


def test_a_change_of_the_file_makes_just_the_documents_of_its_cases_anew(closing: Desk) -> None:
    closing.docs()
    assert states(closing.docs("--json"), "example-based") == {"current", "not_needed"}
    share(closing, SHARED | {"ending": {"materials": "The green folder is yours."}})
    run = closing.docs("--json")
    assert "made" in states(run, "example-based")
    assert states(run, "example-alone") == {"current"}
    assert "The green folder is yours." in text_of(closing.file("example-based", NOTE))


@pytest.mark.parametrize("name", ["opening", "practice", "documents", "../closing", "closing.yaml"])
def test_a_file_that_is_not_there_is_one_problem_at_its_name(closing: Desk, name: str) -> None:
    path = closing.case("example-based", WILLING, {**NOT_OWN, "based_on": name})
    run = closing.docs("--json")
    lines = path.read_text(encoding="utf-8").splitlines()
    (line,) = (at for at, each in enumerate(lines, 1) if each.startswith("based_on"))
    assert problems(run) == [("based-on-missing", "example-based.yaml", line)]
    assert states(run, "example-based") == {"not_made"}
    assert states(run, "example-alone") == {"made"}


def test_a_mistake_of_the_file_is_told_once_and_stops_its_cases_alone(closing: Desk) -> None:
    closing.case("example-also", WILLING, {**NOT_OWN, "based_on": "closing"})
    share(closing, SHARED | {"ending": {"materials": "TBD"}})
    run = closing.docs("--json")
    assert [(rule, file) for rule, file, _ in problems(run)] == [
        ("placeholder-left", "closing.yaml")
    ]
    assert states(run, "example-based") == states(run, "example-also") == {"not_made"}
    assert states(run, "example-alone") == {"made"}


@pytest.mark.parametrize("section", ["client", "outcome", "based_on"])
def test_the_file_holds_nothing_of_one_client_and_is_based_on_no_other(
    closing: Desk, section: str
) -> None:
    value = "other" if section == "based_on" else {"private": "nothing"}
    share(closing, SHARED | {section: value})
    run = closing.docs("--json")
    assert [(rule, file) for rule, file, _ in problems(run)] == [("unknown-field", "closing.yaml")]


def test_a_file_that_cannot_be_read_asks_nothing_of_the_case(closing: Desk) -> None:
    (closing.templates / "closing.yaml").write_text("reason:\n\tkind: x\n", encoding="utf-8")
    run = closing.docs("--json")
    assert [(rule, file) for rule, file, _ in problems(run)] == [
        ("unreadable-file", "closing.yaml")
    ]


# --- the one that is shipped ---

WINTER = "example-winter-illness"
SECOND: dict[str, Any] = {
    "based_on": WINTER,
    "client": {"name": "Jonas Field", "coached_by": "phone"},
    "engagement": {
        "started": "2026-05-05",
        "goals": ["write your first book"],
        "thanks": ["You sent me a page every Friday."],
    },
    "meeting": {"channel": "phone", "date": "2026-09-24"},
    "door": {"not_before": "2027-06-01"},
}


@pytest.fixture
def winter(desk: Desk) -> Desk:
    """The shipped case that is based on a file, as it is shipped, and a second one beside it."""
    desk.with_shipped_templates().with_examples("example-leave")
    (desk.cases / "example-second.yaml").write_text(as_yaml(SECOND), encoding="utf-8")
    return desk


def test_shipped_case_says_only_what_is_its_clients() -> None:
    file = shipped.PRACTICE.with_stem(WINTER)
    case, shared = fields_of(shipped.example("leave")), fields_of(file)
    assert case["based_on"] == WINTER
    assert set(case) & set(shared) == {"ending"}
    assert not set(case["ending"]) & set(shared["ending"])


def test_papers_of_the_shipped_case_are_those_of_a_case_that_says_it_all_itself(
    winter: Desk,
) -> None:
    path = winter.case("example-alone", "example-leave")
    assert "based_on" not in fields_of(path)
    assert winter.docs().exit_code == 0
    for kind in (SCRIPT, NOTE, LETTER):
        alone, based = (
            text_of(winter.file(f"example-{each}", kind)) for each in ("alone", "leave")
        )
        assert alone == based


def test_two_cases_of_the_shipped_file_get_one_text_and_each_its_own_client(winter: Desk) -> None:
    run = winter.docs("--json")
    assert problems(run) == []
    own = {"example-leave": "Marisol", "example-second": "Jonas"}
    for case, called in own.items():
        (other,) = {*own.values()} - {called}
        for kind in (SCRIPT, NOTE, LETTER):
            text = text_of(winter.file(case, kind))
            assert called in text
            assert other not in text
        script = text_of(winter.file(case, SCRIPT))
        assert "I have to look after my health, and I can't coach this winter." in script
        assert "Paula Reyes" in text_of(winter.file(case, NOTE))


def test_what_a_case_of_the_shipped_file_gives_itself_goes_over_it(winter: Desk) -> None:
    winter.docs()
    assert "From May 3, 2027," in text_of(winter.file("example-leave", LETTER))
    assert "From June 1, 2027," in text_of(winter.file("example-second", LETTER))


def test_shipped_file_is_no_case_and_is_not_asked_for_by_any_other(winter: Desk) -> None:
    (winter.cases / "example-leave.yaml").unlink()
    (winter.cases / "example-second.yaml").unlink()
    winter.with_examples("example-willing")
    run = winter.docs("--json")
    assert [case["name"] for case in run.report["cases"]] == ["example-willing"]
    assert problems(run) == []


def test_a_fee_for_who_comes_back_from_it_is_named_as_the_cases_own(tmp_path: Path) -> None:
    desk = Desk(tmp_path).with_own_templates()
    away = {"kind": "coach away", "statement": "I'll be away for the winter."}
    back = {"state": "open", "on_return": {"fee": "same"}}
    share(desk, {**SHARED, "reason": away, "door": back})
    desk.case("example-based", WILLING, {**NOT_OWN, "based_on": "closing"})
    assert desk.docs().exit_code == 0
    assert "at the same fee as before" in text_of(desk.file("example-based", LETTER))
