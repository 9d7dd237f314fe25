"""No word of faith reaches a client who does not share it; what page 1 says of it is true (R45)."""

from __future__ import annotations

from pathlib import Path

import pytest
from desk import LETTER, NOTE, SCRIPT, Desk
from reading_documents import Document, read_document
from variants import Changes, broken_trust, willing

from gen.faith import words_of_faith

WILLING = "example-willing"
OF_FAITH = {
    "support": [
        "I answer messages within a day.",
        "I pray for you by name.",
        "I tell you plainly what I see.",
        "I keep the Lord before me.",
    ],
    "coach.sign_off": "Every blessing",
    "ending.records.how": "locked away beside my Bible",
    "review.wants": ["What is God asking of me?", "What do I want?", "Is it mine?"],
}
HELD_BACK = "mentions it"


def made(tmp_path: Path, answer: str) -> tuple[Document, ...]:
    """Script, note and letter of a practice of faith, for a client of this answer."""
    desk = Desk(tmp_path).with_own_templates()
    desk.change_practice(OF_FAITH)
    desk.case(WILLING, WILLING, {"client.shares_faith": answer, "review": None})
    assert desk.docs().exit_code == 0
    files = (desk.file(WILLING, kind) for kind in (SCRIPT, NOTE, LETTER))
    return tuple(read_document(file.read_bytes()) for file in files)


@pytest.mark.parametrize("answer", ["no", "unknown"])
def test_no_field_of_the_practice_brings_faith_to_a_client_who_does_not_share_it(
    tmp_path: Path, answer: str
) -> None:
    script, note, letter = made(tmp_path, answer)
    after = [line.text for line in script.after_preparation]
    for text in (*after, note.everything, letter.everything):
        assert not words_of_faith(text), text
    assert "I answer messages within a day." in script.text
    page = script.text
    assert "Left out for Daniel: I pray for you by name." in page
    assert "Left out for Daniel: What is God asking of me?" in page


@pytest.mark.parametrize(
    ("sign_off", "stands"),
    [
        ("Warm regards", True),
        ("Yours faithfully", True),
        ("In Him", False),
    ],
)
def test_a_sign_off_stands_unless_its_own_words_are_of_faith(sign_off: str, stands: bool) -> None:
    letter = willing({"client.shares_faith": "no", "coach.sign_off": sign_off}).l.text
    assert (f"{sign_off}," in letter) is stands


def test_a_client_who_shares_the_faith_hears_all_of_it(tmp_path: Path) -> None:
    script, note, letter = made(tmp_path, "yes")
    assert "I pray for you by name." in script.text
    assert "What is God asking of me?" in note.text
    assert "Every blessing," in letter.text
    assert "Left out for" not in script.text


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        (
            {"client.shares_faith": "no"},
            "Daniel does not share your faith, so nothing you'll say or send",
        ),
        ({"client.shares_faith": "unknown"}, "It is not on record that Daniel shares your faith"),
        ({"client.shares_faith": "yes"}, ""),
        ({"client.shares_faith": "no", "practice.faith_based": "no"}, ""),
    ],
)
def test_page_1_says_truly_what_is_known_of_the_clients_faith(changes: Changes, said: str) -> None:
    text = willing(changes).s.text
    assert (HELD_BACK in text) is bool(said)
    assert said in text


def test_page_1_says_that_after_misconduct_nothing_is_said_of_faith() -> None:
    text = broken_trust({"client.shares_faith": "yes"}).s.text
    assert "After misconduct nothing is said of faith." in text
    assert "on record that" not in text
    assert "does not share" not in text


@pytest.mark.parametrize(
    "text",
    ["You acted in good faith.", "Yours faithfully", "I have faith in you", "12 Church Lane",
     "the landlord", "a blessing in disguise", "Godfrey came", "a gospel choir? no: a quire"],
)  # fmt: skip
def test_words_that_only_look_like_faith_are_free(text: str) -> None:
    assert not words_of_faith(text)


def test_words_of_faith_of_the_practice_are_told_once_where_they_stand(desk: Desk) -> None:
    desk.with_own_templates()
    own = "I prepare, and pray before every session."
    desk.change_practice({"coach.quality_commitment": own})
    for name in ("example-x", "example-y"):
        desk.case(name, "example-part", {"client.shares_faith": "no"})
    report = desk.gen("check", "--json").report
    told = [each for each in report["problems"] if each["rule"] == "faith-left-out"]
    assert [Path(each["file"]) for each in told] == [desk.practice]
    assert not [each for case in report["cases"] for each in case["problems"]]
