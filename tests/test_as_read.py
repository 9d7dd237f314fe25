"""As read: the message has the whole sentence, out of the template that the case gets, and a fix.

What the fix says to write is written into the file, which then has nothing more to tell.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest
import shipped
from findings import CASE, FOLDERS, as_plain_yaml, at_home, varied, words_of
from word import parts_of, with_parts
from yaml_texts import fields_of

from gen.problem import Problem
from gen.reading.source import source_of
from gen.road import read_case
from gen.shared import Shared
from gen.template.render import compiled_from

HOME = Path(__file__).parent / "phrasing"
SLIPS: dict[str, dict[str, str]] = fields_of(HOME / "slips.yaml")
CLIENTS = {"willing": "Daniel", "complete": "Ellen", "part": "Nadia", "leave": "Marisol"}
COACH = "Ruth"
NEED: dict[str, Any] = {
    "need": "",
    "options": [
        {"name": "The list", "role": "directory", "offers": "names", "reach": "its site",
         "known_how": "none"},
        {"name": "The other", "role": "directory", "offers": "names", "reach": "its site",
         "known_how": "none"},
    ],
}  # fmt: skip


def _option(**given: str) -> dict[str, Any]:
    whole = {"name": "Joan Pike", "role": "coach", "offers": "calls", "reach": "555-0100",
             "known_how": "We trained together."}  # fmt: skip
    return {"referral.options": [{**whole, **given}]}


def _consent(**given: str) -> dict[str, Any]:
    whole = {"given": "written", "on": "2026-09-14", "to": "Joan Pike", "what": "your name",
             "purpose": "a first talk", "until": "2026-12-31"}  # fmt: skip
    return {"referral.share": "name and contact", "referral.consent": {**whole, **given}}


WHOLE: Mapping[str, Callable[[str], dict[str, Any]]] = {
    "referral.need": lambda text: {"referral": {**NEED, "need": text}},
    "referral.options.known_how": lambda text: _option(known_how=text),
    "referral.options.offers": lambda text: _option(offers=text),
    "referral.options.cost": lambda text: _option(cost=text),
    "referral.options.reach": lambda text: _option(reach=text),
    "ending.access.until": lambda text: {
        "ending.access": [{"what": "the shared folder", "until": text}],
    },
    "referral.options.name": lambda text: _option(
        name=text, role="support group", known_how="none", checked_on="2026-09-01"
    ),
    "referral.consent.to": lambda text: _consent(to=text),
    "referral.consent.what": lambda text: _consent(what=text),
    "referral.consent.purpose": lambda text: _consent(purpose=text),
    "meeting.others_present": lambda text: {
        "meeting.others_present": [{"name": text, "client_agreed": "yes"}],
    },
    "others.name": lambda text: {
        "others": [{"who": ["payer"], "name": text, "told": "dates", "email": "x@mail.example"}],
    },
    "review.wants": lambda text: {"review.wants": [text, "What matters to you?"]},
    "support": lambda text: {"support": [text, "I answer within a day."]},
}  # fmt: skip
"""What of a case is changed where a text alone would not do."""
BASES = {
    **dict.fromkeys(
        """referral.options.offers referral.options.cost referral.options.reach
        referral.options.name referral.consent.to referral.consent.what referral.consent.purpose
        door.once""".split(),
        "leave",
    ),
    "engagement.reached": "complete", "referral.options.known_how": "part",
}  # fmt: skip

MEANT = {
    "willing to try": "tone-frustration",
    "I know how heavy the mail feels to him right now": "tone-pressure",
    "unwilling to do the homework": "tone-blame",
    "Settling the three invoices": "money-in-letter",
}
"""What a case allows where another warning asks out words that the fix here would keep."""


@pytest.fixture(autouse=True)
def _folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    at_home(tmp_path, monkeypatch, shipped.all_templates())


def with_text(field: str, text: str) -> Mapping[str, Any]:
    """An example that has this text in a field."""
    base = BASES.get(field, "willing")
    text = re.sub(r"\bTim\b", CLIENTS[base], text)
    text = re.sub(r"\bPip\b", COACH, text)
    whole = WHOLE.get(field) or WHOLE.get(field.removesuffix(".name"))
    if whole:
        return varied(base, whole(text))
    if field in ("engagement.goals", "engagement.thanks", "engagement.reached", "tried"):
        more = ["a different day"] if field == "tried" else []
        return varied(base, {field: [text, *more]})
    section, _, name = field.rpartition(".")
    if section in ("needs", "door.conditions", "reason.facts"):
        return varied(base, {f"{section}.0.{name}": text})
    return varied(base, {field: text})


def told(fields: Mapping[str, Any]) -> list[Problem]:
    CASE.write_text(as_plain_yaml(fields), encoding="utf-8")
    return [each for each in looked_at() if each.rule == "reads-wrong"]


def looked_at() -> tuple[Problem, ...]:
    """What is said of the case as it stands, by the road and not by a whole run."""
    source = source_of(CASE.as_posix(), CASE.read_bytes())
    return read_case(source, Shared(FOLDERS.templates)).problems


def mended(problem: Problem) -> None:
    """Writes the text of the fix in place of the one that is underlined, to the letter."""
    (text,) = re.findall(
        r'^Write(?: something like)? "(.+?)"\.(?: (?:Where|Who|In) .+)?$', problem.fix
    )
    file = Path(problem.place.file)
    lines = file.read_text(encoding="utf-8").splitlines()
    line = lines[problem.place.line - 1]
    at = problem.place.column - 1
    lines[problem.place.line - 1] = line[:at] + text + line[at + problem.place.width :]
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")


@pytest.mark.parametrize(
    ("field", "text"), [(field, text) for field, texts in SLIPS.items() for text in texts]
)
def test_what_the_fix_says_to_write_mends_the_file(field: str, text: str) -> None:
    fields = with_text(field, text)
    if text in MEANT:
        assert not told(fields), "the other warning is told alone, and first"
        fields = {**fields, "allow": [{"rule": MEANT[text], "why": "It is meant."}]}
    (problem,) = told(fields)
    assert re.match(r'It would be read: ".*\u2039.+\u203a.*" [A-Z"].+', problem.what), problem.what
    mended(problem)
    left = [each for each in looked_at() if each.rule in ("reads-wrong", "unreadable-file")]
    assert not left, words_of(tuple(left))


@pytest.mark.parametrize(
    ("field", "text", "sentence"),
    [
        (
            "engagement.goals",
            "Start her own bakery",
            "I'd love to help you \u2039start her own bakery\u203a.",
        ),
        ("engagement.thanks", "Your honesty", "\u2039Your honesty.\u203a Thank you for that."),
        (
            "tried",
            "We moved to evenings.",
            (
                "Here's what we've tried so far: "
                "\u2039we moved to evenings\u203a and a different day."
            ),
        ),
        ("needs.because", "to grow the plan", "That way \u2039to grow the plan\u203a."),
        ("meeting.answer_by", "within a week", "You have until \u2039within a week\u203a."),
        ("referral.need", "to get rent", "What may help now is \u2039to get rent\u203a."),
        (
            "reason.facts.what",
            "No-show on September 9",
            "\u2039No-show on September 9.\u203a The plan is still two pages long.",
        ),
        (
            "ending.contact.via",
            "Ruth on 555 0142",
            "For practical questions, you can reach me until October 31. (\u2039Ruth on",
        ),
    ],
)
def test_the_message_shows_the_sentence_as_it_would_be_read(
    field: str, text: str, sentence: str
) -> None:
    (problem,) = told(with_text(field, text))
    assert f'It would be read: "{sentence}' in problem.what


def test_a_sentence_that_was_changed_in_word_is_the_one_that_is_shown() -> None:
    folder = FOLDERS.templates.resolve()
    FOLDERS.templates.unlink()
    shutil.copytree(folder, FOLDERS.templates)
    script = FOLDERS.templates / "meeting-script.docx"
    body = parts_of(script)["word/document.xml"]
    assert b"love to help you" in body
    with_parts(script, {"word/document.xml": body.replace(b"love to help you", b"so like you to")})
    (problem,) = told(with_text("engagement.goals", "open her bakery"))
    assert 'read: "I\'d so like you to \u2039open her bakery\u203a."' in problem.what


def test_a_text_that_no_template_shows_is_told_of_without_a_sentence() -> None:
    FOLDERS.templates.unlink()
    shutil.copytree(shipped.all_templates(), FOLDERS.templates)
    for file in FOLDERS.templates.glob("*.docx"):
        file.unlink()
    problems = told(with_text("engagement.goals", "open her bakery"))
    assert [each.what for each in problems] == [
        'This is said to the client, so "her" would be somebody else.'
    ]


def test_a_text_of_the_practice_is_told_once_for_all_its_cases() -> None:
    FOLDERS.templates.unlink()
    shutil.copytree(shipped.all_templates(), FOLDERS.templates)
    practice = FOLDERS.templates / "practice.yaml"
    text = practice.read_text(encoding="utf-8")
    practice.write_text(
        text.replace("Your workbook is yours to keep.", "Workbook, assessments"),
        encoding="utf-8",
    )
    whats = set()
    for base in ("willing", "complete", "leave"):
        CASE.write_text(as_plain_yaml(fields_of(shipped.example(base))), encoding="utf-8")
        whats |= {each for each in looked_at() if each.rule == "reads-wrong"}
    (problem,) = whats
    assert problem.place.file == "templates/practice.yaml"
    assert "\u2039Workbook, assessments.\u203a" in problem.what


def test_a_warning_that_is_meant_is_allowed_with_a_reason() -> None:
    fields = dict(with_text("engagement.goals", "open her bakery"))
    fields["allow"] = [{"rule": "reads-wrong", "why": "Her late aunt's, and Daniel says so."}]
    assert told(fields) == []


def test_where_all_reads_well_no_template_is_looked_at() -> None:
    compiled_from.cache_clear()
    assert told(with_text("engagement.goals", "open the bakery")) == []
    assert compiled_from.cache_info().misses == 0
    assert told(with_text("engagement.goals", "open her bakery"))
    assert compiled_from.cache_info().misses > 0
