"""What holds in every document of every kind of case: the words, and how they are set."""

from __future__ import annotations

import re

import pytest
from matrix import matrix
from reading_documents import Document, Line, said_in, sentences_of, text_of
from variants import PHONE, VIDEO, Changes, Papers, beyond_scope, broken_trust, papers, willing

from gen.reasons import KINDS_OF, NO_ENDING

OF_FAITH = re.compile(
    r"\b(God|Lord|pray\w*|faith\w*|bless\w*|Scriptures?|Luke|church|Christian)\b", re.IGNORECASE
)
DISMISSAL = re.compile(r"\b(dismiss\w*|fire[ds]?|firing|terminat\w*)\b|get rid of", re.IGNORECASE)
HOW_IT_WENT = re.compile(
    r"\bour (conversation|meeting|talk|call)\b|\b(you|we) (said|told|answered|agreed|decided|met)\b"
    r"|\bas (I|we) (said|wrote|told|discussed)\b|\byour answer\b|\btoday\b",
    re.IGNORECASE,
)
PROMISES = re.compile(r"\b(again|welcome|doors?|come back|one day|gladly)\b", re.IGNORECASE)
PUBLIC_LIST = {
    "name": "The public list of the county",
    "role": "directory",
    "offers": "people near you",
    "reach": "555 0100",
    "known_how": "none",
}
BADLY_SET = re.compile(r"\.\.| [,.;:)]|\( |  |,,|\.,|;\.|:\.|[{}\[\]]|\bNone\b|\bnan\b|, ,|\(\)")


def client_documents(made: Papers) -> list[Document]:
    return [document for document in (made.note, made.letter) if document]


def test_the_matrix_holds_more_than_forty_kinds_of_case() -> None:
    assert len(matrix()) > 40


def test_neutral_documents_hold_no_word_of_faith() -> None:
    for name, made in matrix().items():
        if "faith neutral" in name:
            for document in made.all:
                assert not OF_FAITH.search(document.everything), name
        if "faith held back" in name:
            page = text_of(line for line in made.s.after_preparation if line.style[:3] != "Cue")
            for text in (page, *(document.everything for document in client_documents(made))):
                assert not OF_FAITH.search(text), name


def test_a_faith_note_of_an_option_stands_as_it_is_written() -> None:
    option = {
        "name": "St. Luke House",
        "role": "pastor",
        "offers": "talks",
        "reach": "555 0100",
        "known_how": "none",
        "faith_note": "a Christian house",
    }
    made = willing(
        {
            "practice.faith_based": "no",
            "referral.options": [option],
            "referral.need": "someone to talk to",
        }
    )
    assert "A Christian house" in made.n.in_style("Table Text")


def test_no_document_speaks_of_dismissal() -> None:
    for name, made in matrix().items():
        for document in made.all:
            assert not DISMISSAL.search(document.everything), name


def test_note_and_letter_claim_nothing_of_how_the_meeting_went() -> None:
    for name, made in matrix().items():
        for document in client_documents(made):
            found = HOW_IT_WENT.search(document.text)
            assert not found, (name, found)


def test_the_letter_does_not_name_the_day_of_the_meeting() -> None:
    assert "September 16" not in willing().l.everything


def test_closed_documents_promise_nothing() -> None:
    for name, made in matrix().items():
        if name.startswith("closed") and name != "closed, no contact until":
            found = PROMISES.search(made.told)
            assert not found, (name, found)
            assert made.letter is None


@pytest.mark.parametrize("channel", [{}, PHONE, VIDEO], ids=["person", "phone", "video"])
@pytest.mark.parametrize("faith", ["yes", "no"])
def test_the_way_to_a_no_has_400_to_600_spoken_words(channel: Changes, faith: str) -> None:
    words = said_in(willing({**channel, "client.shares_faith": faith}).s.no_path).split()
    assert 400 <= len(words) <= 600


@pytest.mark.parametrize("channel", ["phone", "in person", "video"])
def test_behind_a_closed_door_150_to_220_words_are_spoken(channel: str) -> None:
    words = said_in(broken_trust({"meeting.channel": channel}).s.lines).split()
    assert 150 <= len(words) <= 220


def test_spoken_sentences_have_at_most_twenty_words_on_average() -> None:
    for name, made in matrix().items():
        sentences = sentences_of(said_in(made.s.lines))
        average = sum(len(each.split()) for each in sentences) / max(1, len(sentences))
        assert average <= 20, name


def test_every_cue_begins_with_the_word() -> None:
    for name, made in matrix().items():
        cues = made.s.in_style("Cue", "Cue After")
        assert all(cue.startswith("CUE:\t") for cue in cues), name
        assert bool(cues) is (", email" not in name)


KINDS = [(name, kind) for name, kinds in KINDS_OF.items() if name != NO_ENDING for kind in kinds]


def parted_for(class_: str, kind: str) -> Papers:
    """The documents of a parting for this reason."""
    example = {"misconduct": "broken-trust", "scope": "beyond-scope"}.get(class_, "willing")
    statement = "The way we work does not bring what you came for."
    own = {
        "reason.kind": kind,
        "reason.other": "a mismatch of calendars",
        "reason.also": None,
        "engagement.reached": ["opened the bakery"],
        "risk.concern": None,
    }
    fitting = {
        "referral.need": "time with a trained listener",
        "referral.options": [PUBLIC_LIST],
        "door.conditions": [{"do": "write one line to me"}] if example != "broken-trust" else None,
        "reason.statement": statement,
        "decision.mode": "final",
        "reason.facts": [{"what": "The plan rests."}],
    }
    return papers(example, {**own, **fitting, "meeting.answer_by": None, "meeting.trial": None})


def label_of(kind: str) -> str:
    """The kind as the page of an American practice has it."""
    return "a mismatch of calendars" if kind == "other" else kind.replace("programme", "program")


@pytest.mark.parametrize(("class_", "kind"), KINDS)
def test_the_label_of_the_reason_stands_on_the_preparation_page_alone(
    class_: str, kind: str
) -> None:
    made = parted_for(class_, kind)
    assert (label_of(kind) in text_of(made.s.preparation)) is (kind != "substance use suspected")
    for text in (text_of(made.s.after_preparation), made.n.everything):
        assert not re.search(rf"\b{label_of(kind)}\b", text, re.IGNORECASE)


def test_no_letter_holds_the_label_of_a_reason() -> None:
    for class_, kind in KINDS:
        letter = parted_for(class_, kind).letter
        found = letter and re.search(rf"\b{label_of(kind)}\b", letter.everything, re.IGNORECASE)
        assert not found, kind


def test_the_clients_name_is_never_in_the_possessive() -> None:
    for name, made in matrix().items():
        called = "James|Daniel|Priya|Greg|Marisol|Okafor|Nair|Sloane|Vega|Hughes"
        for document in made.all:
            assert not re.search(rf"\b({called})['’]", document.everything), name


def test_nothing_is_badly_set() -> None:
    for name, made in matrix().items():
        for document in made.all:
            for line in (*(line.text for line in document.lines), *document.edges):
                found = BADLY_SET.search(line)
                assert not found, (name, line)


def test_no_paragraph_is_empty() -> None:
    for name, made in matrix().items():
        for document in made.all:
            empty = [line for line in document.lines if not line.text.strip()]
            assert all(line.ends_section for line in empty), name


def test_every_sentence_begins_with_a_capital_and_ends_with_a_mark() -> None:
    for name, made in matrix().items():
        for line in made.s.lines:
            if line.spoken:
                assert re.match(r"[A-Z“]", line.said), (name, line.said)
                assert line.said.endswith((".", "?", "!")), (name, line.said)


def test_british_papers_have_british_days_and_sums() -> None:
    changes = {"practice.language": "en-GB", "ending.fees.currency": "GBP"}
    made = willing(changes)
    assert "on 19 October we'll look at it together." in made.s.text
    assert "I'll refund 240 pounds by 7 October." in made.s.text
    assert "I'll refund £240.00 by 7 October 2026." in made.n.text
    assert made.l.in_style("Date") == ["5 October 2026"]
    assert "Licensed counselor" in beyond_scope({"practice.language": "en-US"}).n.text


def test_the_cue_to_speak_stands_once_at_the_head_of_a_block() -> None:
    for name, made in matrix().items():
        before: Line | None = None
        for line in made.s.lines:
            if line.spoken:
                begins = not (before and before.spoken)
                assert line.text.startswith("SAY\t") is begins, (name, line.text)
            before = line


def test_no_tag_is_left_in_a_document() -> None:
    for name, made in matrix().items():
        for document in made.all:
            assert not re.search("[{}]", document.everything), name
