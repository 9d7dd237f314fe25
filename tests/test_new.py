"""``gen new``: a case is told on a terminal, and its file passes ``check``."""

from __future__ import annotations

import itertools
import re
import shutil
from pathlib import Path

import pytest
import shipped
from as_editor import underlined
from desk import command
from new_talk import NAME, begin, file_in, told, with_practice
from terminal_talk import talk
from told_stories import TOLD
from yaml_texts import fields_of

from gen.reasons import TALKS

OPEN, CLOSE = (
    "\N{SINGLE LEFT-POINTING ANGLE QUOTATION MARK}",
    "\N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK}",
)
STOPPED_AT_THE_GOAL = {**TOLD["part"], "What did the client come for?": "stop"}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return with_practice(tmp_path)


@pytest.mark.parametrize("name", TALKS)
def test_every_talk_ends_in_a_file_whose_documents_are_made(name: str, folder: Path) -> None:
    ended = told(folder, name)
    assert ended.exit_code == 0, ended.screen
    assert f"-m gen docs {NAME}" in ended.screen
    (case,) = command("docs", "--json", cwd=folder).report["cases"]
    assert [each["rule"] for each in case["problems"] if each["level"] == "error"] == []
    made = {each["kind"]: each["state"] for each in case["documents"]}
    assert made["meeting-script"] == made["referral-note"] == "made"
    assert [path.name for path in (folder / "cases").iterdir()] == [f"{NAME}.yaml"]
    assert underlined(file_in(folder).read_text(encoding="utf-8")) == []


def test_date_of_the_letter_is_shown_where_the_door_is_open(folder: Path) -> None:
    screen = " ".join(told(folder, "part").screen.split())
    assert "A letter would bear the date Wednesday, November 4, 2026." in screen


def test_each_field_of_the_file_is_explained_in_the_line_above_it(folder: Path) -> None:
    told(folder, "part")
    lines = file_in(folder).read_text(encoding="utf-8").splitlines()
    assert lines[0].startswith("# yaml-language-server: $schema=")
    explained = {below.strip(): above.strip() for above, below in itertools.pairwise(lines)}
    assert explained["- run your first half marathon"] == "goals:"
    assert explained["goals:"] == "# Completes “You set out to …”: open the bakery."
    assert explained["date: 2026-10-14"] == "# The day of the meeting."


def test_only_what_the_answers_call_for_is_asked(folder: Path) -> None:
    accepted = told(folder, "accept").screen
    for question in ("Why does it end?", "What does the work need", "the trial", "What happened?"):
        assert question not in accepted
    assert "Does the client share" not in accepted  # the practice is not faith-based
    assert "How long are the coach's notes kept?" not in accepted  # the practice says it


def test_a_wrong_answer_is_told_at_once_in_the_words_of_check(folder: Path) -> None:
    days = ["14 Smarch", "2026-02-30", "2026-10-14"]
    begun = begin(folder, {"Since when": days, "What did the client come for?": "stop"})
    assert '"14 Smarch" is not a date' in begun.screen
    assert "is not a date: February 2026 has 28 days." in begun.screen
    assert begun.answers["engagement"]["started"] == "2026-10-14"


def test_words_of_an_example_are_told_at_once(folder: Path) -> None:
    begun = begin(folder, {"Who is the client?": ["Nadia Brooks", "stop"]})
    assert "This is still the example that is shipped" in begun.screen


MORE = "Is there more to tell"


def test_what_a_later_question_asks_for_is_not_missed_before(folder: Path) -> None:
    more = {MORE: ["the client is a minor", ""], "Is the client a minor?": "yes"}
    ended = told(
        folder, "part", {**more, "Who else has a part in it": ["", "guardian", "Mia Okoro"]}
    )
    before, asked, after = ended.screen.partition("\nWho else has a part in it")
    assert asked
    assert "no guardian is named" not in " ".join(before.split())
    assert "no guardian is named" in " ".join(after.split())
    assert ended.exit_code == 0, ended.screen


def test_an_answer_is_shown_in_its_sentence(folder: Path) -> None:
    begun = begin(folder, {"Who ends it?": "stop"})
    assert f"{OPEN}run your first half marathon{CLOSE}." in begun.screen


SENTENCE = "In which one sentence"
SLIP, BETTER = "She wants what I don't coach.", "What you want now is something I don't coach."


def test_what_reads_wrong_is_shown_and_can_be_said_otherwise(folder: Path) -> None:
    begun = begin(folder, {SENTENCE: [SLIP, BETTER], "What does the coach thank": "stop"})
    assert f'It would be read: "{OPEN}{SLIP}{CLOSE}' in begun.screen
    assert begun.answers["reason"]["statement"] == BETTER


def test_what_reads_wrong_may_stay(folder: Path) -> None:
    begun = begin(folder, {SENTENCE: [SLIP, ""], "What does the coach thank": "stop"})
    assert begun.answers["reason"]["statement"] == SLIP


def test_what_is_needed_cannot_be_left_out(folder: Path) -> None:
    begun = begin(folder, {"Who is the client?": ["", "", "stop"]})
    assert begun.screen.count("This is needed.") == 2
    assert begun.answers == {}


def test_back_asks_the_line_before_again(folder: Path) -> None:
    usual = {"How do the two usually meet?": ["phone", "in person"]}
    begun = begin(folder, {**usual, "Since when": ["back", "stop"]})
    assert "[phone] > in person" in begun.screen
    assert begun.answers["client"]["coached_by"] == "in person"


def test_back_and_enter_keeps_what_was_answered(folder: Path) -> None:
    begun = begin(folder, {"Since when": ["back", "stop"]})
    assert begun.answers["client"]["coached_by"] == "in person"


def test_back_takes_up_what_was_left_out(folder: Path) -> None:
    called = {"What does the coach call": ["", "Tam"]}
    begun = begin(folder, {**called, "How do the two usually meet?": ["back", "stop"]})
    assert begun.answers["client"]["called"] == "Tam"


def test_question_mark_tells_more(folder: Path) -> None:
    begun = begin(folder, {"Since when": ["?", "stop"]})
    told_of_it = (
        "The day the coaching began.",
        "It stands in: the coach's own page.",
        "For example: 3 February 2025",
        "A day as it is said, such as 8 December 2026, or in figures: 2026-12-08.",
        "It is needed; stop keeps what is there, for another day.",
    )
    for words in told_of_it:
        assert words in " ".join(begun.screen.split())


def test_a_number_that_is_no_choice_is_told(folder: Path) -> None:
    begun = begin(folder, {"Who ends it?": ["7", "stop"]})
    assert "Type a number from 1 to 6." in begun.screen


def test_who_ends_it_decides_which_reasons_are_offered(folder: Path) -> None:
    begun = begin(folder, {"Who ends it?": "circumstances", "Why does it end?": "stop"})
    assert "  1  coach illness\n" in begun.screen
    assert "abuse" not in begun.screen


def test_what_was_told_before_a_stop_is_there_on_another_day(folder: Path) -> None:
    first = talk(NAME, STOPPED_AT_THE_GOAL, folder)
    assert first.exit_code == 0
    assert f"kept in cases/{NAME}.draft" in first.screen
    assert not file_in(folder).exists()
    second = told(folder, "part")
    assert second.exit_code == 0
    assert "Who is the client?" not in second.screen
    assert fields_of(file_in(folder))["client"]["name"] == "Tamsin Okoro"
    assert not list((folder / "cases").glob("*.draft"))


def test_a_draft_is_no_case(folder: Path) -> None:
    (folder / "cases").mkdir()
    (folder / "cases" / f"{NAME}.draft").write_text("{}", encoding="utf-8")
    (told,) = command("check", "--json", cwd=folder).report["problems"]
    assert told["rule"] == "no-cases"


def test_a_draft_that_cannot_be_read_is_told(folder: Path) -> None:
    (folder / "cases").mkdir()
    (folder / "cases" / f"{NAME}.draft").write_text("{", encoding="utf-8")
    ended = told(folder, "part")
    assert ended.exit_code == 1
    assert "cannot be gone on from" in ended.screen


def test_an_occasion_is_offered_where_there_is_one(folder: Path) -> None:
    shutil.copy(
        shipped.all_templates() / "example-winter-illness.yaml", folder / "templates/winter.yaml"
    )
    ended = talk(NAME, {"one of these occasions?": "winter", "Who is the client?": "stop"}, folder)
    assert "  1  winter" in ended.screen
    assert '"based_on": "winter"' in (folder / f"cases/{NAME}.draft").read_text(encoding="utf-8")


def test_no_occasion_is_offered_where_there_is_none(folder: Path) -> None:
    assert "occasions" not in talk(NAME, {"Who is the client?": "stop"}, folder).screen


def test_what_few_cases_have_is_asked_for_only_where_it_is_wanted(folder: Path) -> None:
    plain = told(folder, "part").screen
    assert "the client is a minor; who else has a part" in " ".join(plain.split())
    assert "note and letter in large print\n" not in plain
    assert "Are note and letter set in large print?" not in plain
    file_in(folder).unlink()
    more = {MORE: ["?", "note and letter in large print", "yes", ""], "Are note and letter": "yes"}
    ended = told(folder, "part", more)
    assert ended.exit_code == 0, ended.screen
    shown = re.findall(r"(?m)^  (\d+  (?:note and letter.*|the client is a minor))$", ended.screen)
    first, letters = "2  the client is a minor", "6  note and letter in large print"
    assert shown == [first, letters, first, f"{letters} (told)"]
    assert fields_of(file_in(folder))["client"]["large_print"] == "yes"


def test_length_of_the_talk_is_asked_for(folder: Path) -> None:
    more = {MORE: ["how long the talk is to take", "stop"]}
    begun = begin(folder, {**more, "How long is the talk": "30 minutes"})
    assert begun.answers["meeting"]["minutes"] == "30"


def test_another_reason_is_asked_for_by_what_kind_it_is_as_the_first_is(folder: Path) -> None:
    more = {
        MORE: ["another reason beside the first", ""],
        "Is there another reason": ["6", "nonpayment", ""],
    }
    ended = told(folder, "part", more)
    assert ended.exit_code == 0, ended.screen
    asked = ended.screen.partition("Is there another reason beside the first?")[2]
    assert "\n  10  something else\n" in asked
    assert "abusive" not in asked.partition("nonpayment")[0]
    assert fields_of(file_in(folder))["reason"]["also"] == ["nonpayment"]


def test_what_is_offered_keeps_its_number_when_it_is_told_and_taken_out(folder: Path) -> None:
    letter = "the date of the letter"
    more = {MORE: ["?", letter, "?", "stop"], "Which date does the letter": ["2026-11-12"]}
    screen = begin(folder, more).screen
    first, second = re.findall(rf"(\d+)  {letter}( \(told\))?\n", screen)
    assert first[0] == second[0]
    assert (first[1], second[1]) == ("", " (told)")
    (folder / "cases" / f"{NAME}.draft").unlink()
    more["Which date does the letter"] = ["drop"]
    screen = begin(folder, more).screen
    assert [each[1] for each in re.findall(rf"(\d+)  {letter}( \(told\))?\n", screen)] == ["", ""]
