"""``gen new``: whatever a case file may hold can be told, so that nothing is added by hand."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
import shipped
from new_talk import NAME, begin, file_in, told, with_practice
from story_papers import HOME as STORIES
from terminal_talk import Script
from test_new_by_hand import CASES
from told_stories import TOLD
from yaml_texts import fields_of

from gen.new_case.answers import answer_at, is_in, paths_in
from gen.new_case.question import Question
from gen.new_case.questions import QUESTIONS
from gen.new_case.told import Told
from gen.schema import CASE, Field
from gen.shared import Shared

MORE, HELP = "Is there more to tell", "Who else can help the client?"
NOT_ASKED: Mapping[str, str] = {
    "based_on": "it is asked before the first question, where there is an occasion",
    "practice": "it stands in the practice file, which begin asks for",
    "coach.name": "it stands in the practice file",
    "coach.called": "it stands in the practice file",
    "coach.credentials": "it stands in the practice file",
    "coach.title": "it stands in the practice file",
    "coach.sign_off": "it stands in the practice file",
    "outcome": "it is asked once the meeting has been, by the name of the case",
    "allow": "it answers a warning of check, which names the lines to write",
}
SAID_OTHERWISE: Mapping[str, str] = {
    "decision.mode": "who ends it says so; a final one follows from the reason",
    "risk.concern": "it is an answer to whether the client is in danger",
    "engagement.agreement": "no days of notice are an answer",
    "ending.records": "none is what stands there where nothing is told",
    "needs": "where the decision stands they are the terms of a return",
    "tried_waived": "only where the way of working is the reason has it to be said",
    "tried": "behind a firm talk, and where the coach leaves, it decides nothing",
    "client.email": "a talk that is held needs no address, and prints none",
    "client.shares_faith": "of faith only a practice of faith speaks",
    "engagement.reached": "only what is complete is told so",
    "coach.quality_commitment": "no paper of the talk prints it",
    "coach.results_statement": "no paper of the talk prints it",
    "coach.faith_statement": "no paper of the talk prints it",
    "engagement.sessions_held": "no paper of the talk prints it",
    "engagement.sessions_unused": "no paper prints it where nothing is paid back",
    "ending.fees.to": "there is nobody but the client",
    "referral.share": "there is nobody to be told",
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return with_practice(tmp_path)


def fields(section: Field, above: str = "") -> Iterator[str]:
    """The paths of all that a case may hold, those of an entry below its list."""
    for name, each in section.fields.items():
        inner = (each.entry or each).fields
        yield from fields(each.entry or each, f"{above}{name}.") if inner else [f"{above}{name}"]


def asks_for(question: Question, path: str) -> bool:
    """Whether a question asks for what stands at a path, without the numbers of entries."""
    below = path.removeprefix(f"{question.path}.").partition(".")[0]
    return is_in(path, question.path) and (not question.entries or below in question.entries)


def is_named(path: str, table: Mapping[str, str]) -> bool:
    return any(is_in(path, each) for each in table)


def test_each_field_of_a_case_is_asked_for_or_there_is_a_reason() -> None:
    never = [path for path in fields(CASE) if not any(asks_for(each, path) for each in QUESTIONS)]
    assert [path for path in never if not is_named(path, NOT_ASKED)] == []
    assert [each for each in NOT_ASKED if not any(is_in(path, each) for path in never)] == []


@pytest.mark.parametrize("case", CASES, ids=[case.stem for case in CASES])
def test_whatever_a_case_holds_can_be_told_of_it(case: Path, folder: Path) -> None:
    for home in (shipped.all_templates(), STORIES):
        for each in home.glob("*.yaml"):  # what it is based on
            if not (there := folder / "templates" / each.name).exists():
                shutil.copy(each, there)
    said = Told(f"cases/{case.stem}.yaml", case.stem, fields_of(case), Shared(folder / "templates"))
    paths = {re.sub(r"\.\d+(?=\.|$)", "", path) for path in paths_in(said.answers)}
    called_for = [each for each in QUESTIONS if each.when(said)]
    left = [path for path in paths if not any(asks_for(each, path) for each in called_for)]
    assert [path for path in left if not is_named(path, {**NOT_ASKED, **SAID_OTHERWISE})] == []


def test_cost_of_help_is_asked_and_of_faith_only_with_a_client_who_shares_it(folder: Path) -> None:
    option = [*TOLD["part"][HELP], "free on Mondays"]
    begun = begin(folder, {HELP: option, "What could the client use": "stop"})
    assert begun.answers["referral"]["options"][0]["cost"] == "free on Mondays"
    assert "What a client of faith may want to know." not in begun.screen
    (folder / "cases" / f"{NAME}.draft").unlink()
    practice = folder / "templates/practice.yaml"
    of_faith = practice.read_text().replace("faith_based: no", "faith_based: yes")
    practice.write_text(of_faith)
    script: Script = {
        "Does the client share the coach's faith?": "yes",
        HELP: [*option, "The evenings begin with a prayer."],
        "What could the client use": "stop",
    }
    options = begin(folder, script).answers["referral"]["options"]
    assert options[0]["faith_note"] == "The evenings begin with a prayer."


def test_address_of_whoever_is_told_is_asked_line_by_line(folder: Path) -> None:
    payer = ["payer", "Okoro & Daughters", "dates", "", "12 Canal Row", "Dayton, OH", "", ""]
    more: Script = {
        MORE: ["who else has a part: a payer, a guardian", ""],
        "Who else has a part in it": payer,
    }
    ended = told(folder, "part", more)
    assert ended.exit_code == 0, ended.screen
    (other,) = fields_of(file_in(folder))["others"]
    assert other["address"] == ["12 Canal Row", "Dayton, OH"]
    assert "email" not in other


def test_address_is_not_asked_of_somebody_who_is_told_nothing(folder: Path) -> None:
    more: Script = {
        MORE: ["who else has a part: a payer, a guardian", ""],
        "Who else has a part in it": ["payer", "Okoro & Daughters", "", ""],
    }
    assert "Their postal address" not in told(folder, "part", more).screen


def test_consent_is_asked_for_with_what_is_shared(folder: Path) -> None:
    more: Script = {
        MORE: ["what the coach tells those who help next", ""],
        "What does the coach tell those": "name",
        "How has the client agreed": "by word of mouth",
        "On which day did the client agree": "2026-10-06",
        "Who is told?": "Ana Ruiz",
        "What are they told, and nothing more?": "your name",
        "What are they told it for?": "so that Ana Ruiz can call you",
        "Until which day does that hold?": "2026-12-01",
    }
    ended = told(folder, "part", more)
    assert ended.exit_code == 0, ended.screen
    consent = answer_at(fields_of(file_in(folder)), "referral.consent")
    assert consent["given"] == "verbal"
    assert consent["until"] == "2026-12-01"
