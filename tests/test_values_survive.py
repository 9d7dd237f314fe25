"""Any text that a case gives comes out as it went in; what is private comes out nowhere."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from desk import KINDS, LETTER, NOTE, OWN_RULES, SCRIPT, Desk
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from reading_documents import read_document
from tries import tries
from word import paragraphs, parts_of, properties, text_of, xml_of

from gen.words.quotation_marks import curly

WILLING, BEYOND, CLOSED = "example-willing", "example-beyond-scope", "example-broken-trust"

NASTY = [
    'Smith & Sons <Ltd> "Z" {{ 7*7 }} {% raw %}',
    "{_{ x }_} {_% y %_}",
    "{# c #} {{ client.name }}",
    "{%p if client %} {%tr endfor %} {{r logo }}",
    "</w:t></w:r></w:p><w:p/> &amp; &#65; ]]> <!-- -->",
    "李小龙",
    "محمد عبد الله",
    "שָׁלוֹם",
    "🕊\N{VARIATION SELECTOR-16} 👩\N{ZERO WIDTH JOINER}🏫 \U0001f1ec\U0001f1e7",
    "“curly” ‘quotes’ – and — dashes…",
    "Zoe\N{COMBINING DIAERESIS} A\N{COMBINING RING ABOVE}sa",
    "Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh-Smythe",
    "O'Brien \\1 \\g<0> \\n %s {0} $HOME `id`",
    "two  spaces   inside",
]


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    """One desk for all examples, so that the templates are compiled once."""
    return Desk(tmp_path_factory.mktemp("values")).with_shipped_templates()


def made(desk: Desk, example: str, changes: Mapping[str, Any]) -> dict[str, Path]:
    """The documents of a shipped example with other texts, by kind."""
    desk.case(example, example, changes)
    run = desk.docs(example)
    assert run.exit_code == 0, run.stderr
    files = {kind: desk.file(example, kind) for kind in KINDS}
    return {kind: file for kind, file in files.items() if file.exists()}


def lines(path: Path) -> list[str]:
    return [paragraph.text for paragraph in paragraphs(path)]


def names(text: str) -> dict[str, str]:
    """A text in every field that holds a name."""
    return {
        **OWN_RULES,
        "client.name": text,
        "client.called": text,
        "practice.name": text,
        "coach.name": text,
        "coach.credentials": "PCC",
        "coach.quality_commitment": "I prepare.",
        "coach.results_statement": "I have walked beside many.",
        "practice.email": "office@example.org",
        "practice.faith_based": "no",
    }


def assert_names_survive(desk: Desk, text: str) -> None:
    documents = made(desk, WILLING, names(text))
    script, note, letter = (lines(documents[kind]) for kind in (SCRIPT, NOTE, LETTER))
    assert any(line.startswith(f"{text}: in person on ") for line in script)
    assert any(line.startswith(f"SAY\t{text}, ") for line in script)
    assert f"September 16, 2026, for {text}" in note
    assert f"{text}, PCC" in note
    assert f"{text} · office@example.org" in note
    assert text in letter
    assert {f"Dear {text},", f"Dear all at {text},"}.intersection(letter)
    assert f"{text}, PCC" in letter
    assert text in text_of(documents[LETTER])[: -sum(map(len, letter))]
    for path in documents.values():
        said = properties(path)
        assert (said["creator"], said["lastModifiedBy"]) == (text, text)


@pytest.mark.parametrize("text", NASTY)
def test_name_comes_out_in_every_document_and_property_as_it_went_in(desk: Desk, text: str) -> None:
    assert_names_survive(desk, text)


@pytest.mark.parametrize("text", NASTY)
def test_every_free_text_comes_out_as_it_went_in(desk: Desk, text: str) -> None:
    assert_texts_survive(desk, text)


def assert_texts_survive(desk: Desk, text: str) -> None:
    whole = f"Words {text} end."  # a sentence has its capital already
    changes = {
        "engagement.goals": [f"reach {text} end"],
        "engagement.thanks": [whole],
        "reason.statement": whole,
        "reason.facts": [{"what": whole}],
        "ending.materials": whole,
        "referral.options": [
            {"name": text, "role": "other", "offers": f"talks, {whole}", "reach": f"call {whole}",
             "known_how": text, "cost": text, "faith_note": text},
            {"name": "A list", "role": "directory", "offers": "names", "reach": "online",
             "known_how": "none"},
        ],
        "referral.need": f"{text} end",
        "client.address": [text, "Town"],
        "review.wants": [whole],
        "help_lines": [{"name": text, "reach": text, "hours": text}],
        "risk.concern": "yes",
    }  # fmt: skip
    documents = made(desk, WILLING, {**names("Ann"), **changes})
    script, note, letter = (lines(documents[kind]) for kind in (SCRIPT, NOTE, LETTER))
    name, text, whole = text, curly(text), curly(whole)  # quotations have the marks of the paper
    assert f"{name}: {text}, {text}" in script
    sentences = (whole, f"Talks, {whole}", f"Call {whole}", f"Cost: {text}")
    for expected in (*sentences, text, f"{name}: {text}, {text}"):
        assert expected in note, expected
    assert any(f" {text} end" in line for line in note)
    assert any(f" {whole} " in f" {line} " for line in script)
    assert any(f" reach {text} end." in line for line in script)
    assert name in letter
    assert any(whole in line for line in letter)
    assert any(f"You set out to reach {text} end. If" in line for line in letter)
    assert_clean(documents)


def assert_clean(documents: Mapping[str, Path]) -> None:
    """Every part is XML that a strict reader takes, and characters are what they were."""
    for path in documents.values():
        for name, part in parts_of(path).items():
            if name.endswith((".xml", ".rels")):
                xml_of(part)


def _printable(text: str) -> bool:
    # What a case may hold is decided in gen.form.values; these are the rest of what people type.
    joiners = "\N{ZERO WIDTH JOINER}\N{ZERO WIDTH NON-JOINER}"
    return all(letter.isprintable() or letter in joiners for letter in text)


ANYTHING = (
    st.text(
        st.characters(exclude_categories=("Cc", "Cs", "Cn", "Co", "Zs", "Zl", "Zp"))
        | st.sampled_from(" &<>\"'{}%#\\/;"),
        min_size=1,
        max_size=40,
    )
    .filter(_printable)
    .map(lambda text: f"x{text}y")
    .filter(lambda text: not any(mark in text for mark in ("[", "]", "???", "XXX")))
)
FEW = settings(
    max_examples=tries(40),
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)


@FEW
@given(text=ANYTHING)
def test_any_name_survives(desk: Desk, text: str) -> None:
    assert_names_survive(desk, text)


@FEW
@given(text=ANYTHING)
def test_any_text_survives(desk: Desk, text: str) -> None:
    assert_texts_survive(desk, text)


@FEW
@given(value=st.sampled_from(["{{ %s }}", "{%% %s %%}", "{# %s #}", "{{r %s }}"]), name=ANYTHING)
def test_value_is_never_a_tag(desk: Desk, value: str, name: str) -> None:
    assert_names_survive(desk, (value % name)[:60])


def test_letters_are_not_changed_into_others_that_look_alike(desk: Desk) -> None:
    for form in ("NFC", "NFD"):
        text = unicodedata.normalize(form, "Zoë Åsa")
        assert_names_survive(desk, text)


# --- what is for the coach alone ---

WORDS = "Wombat harvest lanterns over quiet marble"


PRIVATE = {
    "reason.private": WORDS,
    "outcome": {"answer": "returned", "met_on": "2026-12-01", "private": WORDS},
    "allow": [{"rule": "one-option", "why": WORDS, "words": WORDS}],
}


def everything(path: Path) -> Iterator[str]:
    """All that is in the file, in parts, attributes and properties."""
    yield text_of(path)
    yield from (part.decode("utf-8", "replace") for part in parts_of(path).values())


@pytest.mark.parametrize("example", [WILLING, BEYOND, CLOSED])
def test_private_words_are_in_no_document(desk: Desk, example: str) -> None:
    documents = made(desk, example, PRIVATE)
    for path in documents.values():
        for text in everything(path):
            assert not any(word in text.lower() for word in ("wombat", "lantern", "one-option"))


def test_way_of_meeting_till_now_is_in_no_document(desk: Desk) -> None:
    for path in made(desk, WILLING, {"client.coached_by": "mixed"}).values():
        assert not any("mixed" in text for text in everything(path))


@pytest.mark.parametrize(
    ("example", "changes", "label"),
    [
        (WILLING, {"reason.kind": "late cancellations"}, "late cancellations"),
        (WILLING, {"reason.also": ["missed sessions"]}, "missed sessions"),
        (BEYOND, {"reason.also": ["other"], "reason.other": "marmalade"}, "marmalade"),
    ],
)
def test_label_of_the_reason_stands_on_the_coachs_page_only(
    desk: Desk, example: str, changes: dict[str, Any], label: str
) -> None:
    documents = made(desk, example, changes)
    assert sum(label in line for line in lines(documents[SCRIPT])) == 1
    coachs_own = read_document(documents[SCRIPT].read_bytes()).preparation
    assert sum(label in line.text for line in coachs_own) == 1
    for kind in (NOTE, LETTER):
        assert not any(label in text for text in everything(documents[kind]))


def test_guess_about_health_is_in_no_document_at_all(desk: Desk) -> None:
    changes = {"reason.kind": "substance use suspected", "reason.also": ["grief"]}
    documents = made(desk, BEYOND, changes)
    assert len(documents) == 3
    for path in documents.values():
        assert not any("substance" in text.lower() for text in everything(path))
