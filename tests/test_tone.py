"""Words that hurt are told before the client meets them, and harmless ones are let pass."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from desk import PROJECT, Desk
from findings import at_home, rules_of, said_of
from tone_score import score
from tone_sentences import HERE, SCORED, build_part, examples, read

from gen.tone.findings import findings
from gen.tone.index import hurts
from gen.tone.lists import HARMLESS, files, read_list
from gen.tone.phrases import ends_of, phrase_of
from gen.tone.sentences import sentences
from gen.tone.whose import is_of_another

EXAMPLES = list(examples())
PAPERS = sorted((Path(__file__).parent / "documents").glob("*.txt"))
NOTHING_TO_DO = """
import sys
from pathlib import Path
from gen.folder import Folders
from gen.request import Request
from gen.run.build import build

folders = Folders(*map(Path, sys.argv[1:]))
report = build(folders, Request(tuple(sorted(folders.cases.iterdir()))))
assert list(report.all_problems()) == []
print(*(name for name in sys.modules if name.startswith("gen.tone")))
"""


def said(text: str) -> list[list[str]]:
    return [[word.said for word in words] for words in sentences(text)]


def stands(phrase: str, text: str) -> bool:
    (words,) = said(text)
    ready = phrase_of(phrase, {"never": (("never",), ("not", "once"))})
    return any(next(ends_of(ready, tuple(words), at), -1) > at for at in range(len(words)))


@pytest.mark.parametrize(("name", "example"), EXAMPLES, ids=[each[1].sentence for each in EXAMPLES])
def test_sentence_beside_a_list_is_caught_as_that_or_let_pass(name: str, example: object) -> None:
    found = next(each for each in EXAMPLES if each[1] is example)[1]
    rules = [each.kind.rule for each in findings(found.sentence)]
    assert rules == ([found.kind.rule] if found.caught else []), name


def test_every_list_says_what_it_catches_lets_pass_why_it_hurts_and_what_is_kinder() -> None:
    for name in files():
        found = read_list(name)
        assert {each.caught for each in found.examples} == {True, False}, name
        for kind in {entry.kind for entry in found.entries}:
            assert kind.rule == f"tone-{name.removesuffix('.txt')}"
            assert kind.why.endswith(".")
            assert kind.kinder.endswith((".", "?"))
    assert not any(each.caught for each in read_list(HARMLESS).examples)


def test_no_line_of_a_shipped_paper_is_told_of() -> None:
    lines = {line for file in PAPERS for line in file.read_text(encoding="utf-8").splitlines()}
    texts = {line.partition(": ")[2] or line for line in lines}
    assert not [(text, findings(text)) for text in sorted(texts) if findings(text)]


def test_no_sentence_is_in_the_scored_part_and_in_what_was_built_on() -> None:
    if (HERE / SCORED).exists():
        assert not {row.sentence for row in read(HERE / SCORED)} & {
            row.sentence for row in build_part()
        }


def test_what_was_built_on_is_told_and_let_pass_as_it_should_be() -> None:
    found = score(list(build_part())[::40])
    assert found.precision > 0.98
    assert found.recall > 0.65


@pytest.mark.parametrize(
    ("phrase", "text", "found"),
    [
        ("you failed/refused to", "Then you refused to call.", True),
        ("you failed/refused to", "You have to call.", False),
        ("~try again", "You tried again.", True),
        ("you [have] called", "You called.", True),
        ("you .. call", "You did not call.", True),
        ("you .. call", "You came, and call me.", False),
        ("<never> you", "Not once you came.", True),
        ("^ call", "You call.", False),
        ("you called $", "You called the shop.", False),
        ("you !have call", "You have call.", False),
        ("manipulat*", "He was manipulated.", True),
        ("you called", "You really so often called.", True),
        ("you .. called me", "You honestly just never once called even me.", True),
        ("you were late", "You were, to be honest, late.", True),
        ("you were late", "You were, as far as I can tell, late.", False),
        ("you called", "You never called.", False),
        ("you called", "You hardly called.", False),
    ],
)
def test_phrase_reads_as_its_room_says(phrase: str, text: str, found: bool) -> None:
    assert stands(phrase, text) is found


def test_contractions_are_opened_and_hyphens_part_words() -> None:
    assert said("You don\u2019t half-try; I can't.") == [
        ["you", "do", "not", "half", "try", ";", "i", "can", "not", "."]
    ]


def test_short_forms_end_no_sentence() -> None:
    assert len(said("Dr. Osei called at 9 a.m. on Friday. You were out.")) == 2


def test_words_between_quotation_marks_are_another_persons() -> None:
    assert not findings('You wrote, "I am so angry with you that I could scream."')


def test_words_stand_where_the_finding_says() -> None:
    text = "We met on May 4. I was furious with you."
    (found,) = findings(text)
    assert text[found.begin : found.end].startswith("I was furious")


def test_a_phrase_of_one_kind_is_one_entry() -> None:
    written = hurts().written
    assert len(set(written)) == len(written) > 300


@pytest.fixture
def _home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from desk import short_templates  # noqa: PLC0415 - as the rules' tests do

    at_home(tmp_path, monkeypatch, short_templates())


BLAMED = "You did not bother to answer."
FURIOUS = "I was furious when you left."


@pytest.mark.usefixtures("_home")
def test_blame_is_a_warning_in_a_fact_and_an_error_in_the_reason_itself() -> None:
    (fact,) = said_of("willing", {"reason.facts": [{"what": BLAMED}]})
    (reason,) = said_of("willing", {"reason.statement": BLAMED})
    assert (fact.rule, fact.level) == ("tone-blame", "warning")
    assert (reason.rule, reason.level) == ("tone-blame", "error")


@pytest.mark.usefixtures("_home")
def test_blame_is_an_error_anywhere_after_misconduct() -> None:
    told = said_of("broken-trust", {"reason.kind": "dishonest", "reason.facts.0.what": BLAMED})
    assert {each.level for each in told if each.rule == "tone-blame"} == {"error"}


@pytest.mark.usefixtures("_home")
def test_warning_that_is_meant_is_allowed_and_an_error_is_not() -> None:
    allowed = {"allow": [{"rule": "tone-blame", "why": "She asked me to say it so."}]}
    assert rules_of("willing", {"reason.facts": [{"what": BLAMED}], **allowed}) == []
    told = said_of(
        "willing",
        {"reason.care": FURIOUS, "allow": [{"rule": "tone-anger", "why": "It is true."}]},
    )
    assert [each.rule for each in told] == ["tone-anger", "not-allowed-value"]


@pytest.mark.usefixtures("_home")
def test_what_the_coach_says_of_herself_is_judged_by_the_lists_alone() -> None:
    told = rules_of("willing", {"coach.quality_commitment": "I show up rested and ready for you."})
    assert told == []
    assert rules_of("willing", {"coach.quality_commitment": FURIOUS}) == ["tone-anger"]


@pytest.mark.usefixtures("_home")
def test_what_other_clients_have_reached_shames_nobody() -> None:
    reached = "Many people in this town have found work within a year of these meetings."
    assert rules_of("willing", {"coach.results_statement": reached}) == []
    assert rules_of("willing", {"reason.care": reached}) == ["tone-shaming"]


@pytest.mark.usefixtures("_home")
def test_caret_stands_under_the_words_alone() -> None:
    (told,) = said_of("willing", {"reason.care": f"We met in May. {FURIOUS}"})
    begin = told.place.column - 1
    assert told.place.excerpt[begin : begin + told.place.width].startswith("I was furious")


@pytest.mark.usefixtures("_home")
@pytest.mark.parametrize("path", ["engagement.goals.0", "referral.need", "reason.private"])
def test_what_is_not_the_coachs_or_not_printed_is_not_judged(path: str) -> None:
    assert not [rule for rule in rules_of("willing", {path: FURIOUS}) if rule.startswith("tone-")]


@pytest.mark.parametrize(
    ("text", "field"),
    [
        ("Thank you for telling me about the drinking. That took some doing.", "thanks"),
        ("Paid in full, very punctual, bit of a joker.", ""),
        ("I was more worried about whether you'd come than about what we'd do", "effect"),
        ("You never once came empty handed, I'm still eating those tomatoes.", "thanks"),
        ("You texted on the 9th that you're gonna leave it there for now.", "statement"),
        ("You asked me to be a witness for how you have been.", "fact"),
        ("We went back to chapter 1. Then I bought you the audiobook.", "tried"),
        ("rest, and somebody medical to say for how long", "need"),
        ("I send you a short note of what you decided, usually by the next morning.", "support"),
    ],
)
def test_what_harmless_texts_are_most_often_taken_for_takes_more(text: str, field: str) -> None:
    assert not findings(text, field)


@pytest.mark.usefixtures("_home")
def test_fee_of_a_return_is_judged_by_the_lists_alone() -> None:
    fee = "our rate for young people"
    assert not [each for each in rules_of("willing", {"door.on_return.fee": fee}) if "tone" in each]
    told = rules_of("willing", {"door.on_return.fee": f"{fee}, though I was furious when you left"})
    assert [each for each in told if each.startswith("tone-")]


def test_run_with_nothing_to_do_loads_no_tone(desk: Desk) -> None:
    desk.with_examples().docs()
    folders = (desk.cases, desk.templates, desk.out)
    words = [sys.executable, "-c", NOTHING_TO_DO, *map(str, folders)]
    assert subprocess.check_output(words, cwd=PROJECT, text=True).split() == []


@pytest.mark.parametrize(
    ("text", "of_another"),
    [
        ("Your mother is a liar.", True),
        ("Her boss is a liar.", True),
        ("Your wife asked me to remind you.", True),
        ('In May you wrote: "He is a liar".', True),
        ("She is a liar.", False),
        ("Your wife says you are a liar.", False),
        ("Your wife and I think that you are a liar.", False),
        ("Your boss will hear about the consequences.", False),
    ],
)
def test_of_whom_words_are_said_that_hurt(text: str, *, of_another: bool) -> None:
    words = next(each for each in ("a liar", "remind you", "consequences", "liar") if each in text)
    begin = text.index(words)
    rule = "tone-threat" if words == "consequences" else "tone-insult"
    assert is_of_another(text, begin, begin + len(words), rule) is of_another
