"""How long it takes to say, and how easily it is said."""

from __future__ import annotations

import re

import pytest
from reading_documents import Document, said_in, sentences_of
from variants import EMAIL, FINAL, PHONE, Changes, Papers, papers, willing

GRADE = 6.9  # of school: sixth, and not yet seventh
_NUMBERS = "no one two three four five six seven eight nine ten eleven twelve".split()
_VOWELS = re.compile(r"[aeiouy]+")
_SILENT = re.compile(r"(?<![aeiouyl])e$|(?<=[^td])ed$|(?<=[^sxz])es$")


def told(made: Papers) -> str:
    what = r"(?:Your part, read aloud with its pauses|The message): (about [^.]+)\.$"
    (found,) = filter(None, (re.search(what, line.text) for line in made.s.preparation))
    return found[1]


def minutes(script: Document) -> float:
    """Words said on the way to a no at 130 a minute, a tenth of a minute for each pause."""
    words = len(said_in(script.no_path).split())
    cues = [line.text for line in script.lines if line.style.startswith("Cue")]
    pauses = sum(bool(re.search(r"wait|pause|silen[ct]", cue, re.IGNORECASE)) for cue in cues)
    return words / 130 + pauses / 10


@pytest.mark.parametrize(
    ("example", "changes"),
    [
        ("willing", {}),
        ("willing", FINAL),
        ("willing", {**PHONE, "client.shares_faith": "no"}),
        ("broken-trust", {}),
    ],
    ids=["asked", "decided", "by phone", "closed"],
)
def test_preparation_tells_how_long_the_coach_speaks(example: str, changes: Changes) -> None:
    made = papers(example, changes)
    count = round(minutes(made.s))
    assert told(made) == f"about {_NUMBERS[count]} minute{'s' * (count > 1)}"


def test_a_longer_case_takes_longer() -> None:
    what = f"{'One more step was left for another week, and ' * 6}no more."
    facts = [{"what": what} for _ in range(3)]
    longer = willing({"reason.facts": facts})
    assert minutes(longer.s) > minutes(willing().s) + 0.9
    assert told(longer) != told(willing())


@pytest.mark.parametrize("changes", [EMAIL, {**EMAIL, **FINAL}], ids=["asked", "decided"])
def test_a_message_is_told_by_its_words(changes: Changes) -> None:
    made = willing({**changes, "meeting.minutes": None})
    kinds = ("", " After", " Closing", " Point", " Spaced", " Step")
    styles = {f"Message{kind}" for kind in kinds}
    lines = [line.text for line in made.s.lines if line.style.removesuffix(" Kept") in styles]
    count = sum(len(line.split()) for line in lines)
    assert told(made) == f"about {round(count, -1)} words"


def syllables(word: str) -> int:
    """How many a word has, about: groups of vowels, without the silent ending."""
    plain = re.sub(r"[^a-z]", "", word.lower())
    return max(1, len(_VOWELS.findall(_SILENT.sub("", plain))))


def grade(text: str) -> float:
    """The school year in which a text is understood (Flesch and Kincaid, 1975)."""
    sentences, words = sentences_of(text), text.split()
    spoken = sum(map(syllables, words))
    return 0.39 * len(words) / len(sentences) + 11.8 * spoken / len(words) - 15.59


@pytest.mark.parametrize(
    ("example", "changes"),
    [("willing", {}), ("willing", FINAL), ("broken-trust", {}), ("beyond-scope", {})],
    ids=["asked", "decided", "closed", "by email"],
)
def test_what_the_client_hears_and_reads_is_of_the_sixth_grade(
    example: str, changes: Changes
) -> None:
    assert grade(papers(example, changes).told.replace("\n", ". ").replace("..", ".")) <= GRADE


def test_the_grade_of_known_texts() -> None:
    assert grade("The cat sat on the mat. It was a good mat.") < 1
    assert grade("Notwithstanding considerable organisational difficulties, we persevered.") > 15
