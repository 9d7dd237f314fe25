"""Every mistake in a practice's list of documents has a message, and doing what it says mends it.

``tests/own_kinds/NAME.yaml`` is a list with the mistake, ``NAME.txt`` what is said about it.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st
from test_messages import NOT_EVERYDAY

from gen.documents import BUILT_IN_KINDS
from gen.form.kinds import read_kinds
from gen.problem import Problem
from gen.schema.documents import ROW

MESSAGES = Path(__file__).parent / "own_kinds"
MISTAKES = sorted(path.stem for path in MESSAGES.glob("*.yaml"))
# What a message shows to be written, and what it takes the place of.
MENDED = {
    "near-miss": ("titel", "title"),
    "near-miss-of-sees": ("see:", "sees:"),
    "near-miss-of-when": ("wehn:", "when:"),
    "unknown-path": ("outcome.anwser", "outcome.answer"),
    "end-of-a-path": ("answer", "outcome.answer"),
    "fields-below-a-field": ("outcome:\n        answer: no", "outcome.answer: no"),
    "answer-of-no-field": ("perhaps", "not sure"),
    "neither-yes-nor-no": ("sometimes", "yes"),
    "when-without-fields": (" conditional", "\n      outcome.answer: no"),
    "name-taken": ("name: referral-note", "name: own-referral-note"),
    "no-file-name": ("name: Thank You", "name: thank-you"),
    "no-file-name-with-accents": ("name: Thánk Yóu", "name: thank-you"),
    "name-with-a-number": ("name: thank-you-2", "name: thank-you"),
    "no-letter": ("S X", "S"),
    "coach-and-client": ("sees: PN", "sees: N"),
    "assistant-and-client": ("sees: A F", "sees: F"),
    "others-and-client": ("sees: N O", "sees: N"),
    "answer-of-no-talk": ("aks", "ask"),
    "near-miss-of-ends": ("end:", "ends:"),
    "each-of-no-list": ("each: options", "each: referral.options"),
    "entry-without-each": ("    when:", "    each: referral.options\n    when:"),
    "entry-of-another-list": ("      referral.options.role: pastor\n", ""),
    "nothing-seen": ("sees:", "sees: S"),
    "missing-field": ("    sees", "    title: A word of thanks\n    sees"),
    "wrong-kind": ("maybe", "yes"),
    "near-miss-of-the-list": ("document:", "documents:"),
}


@pytest.fixture(autouse=True)
def templates(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of templates in which a few Word files lie, whatever is in them."""
    monkeypatch.chdir(tmp_path)
    folder = Path("templates")
    folder.mkdir()
    for name in ("thank-you", "own-referral-note"):
        (folder / f"{name}.docx").touch()
    return folder


def problems_of(text: str, templates: Path) -> tuple[Problem, ...]:
    (templates / "documents.yaml").write_text(text, encoding="utf-8")
    return read_kinds(templates).problems


def list_with(mistake: str) -> str:
    return (MESSAGES / f"{mistake}.yaml").read_text(encoding="utf-8")


@pytest.mark.parametrize("mistake", MISTAKES)
def test_mistake_is_told_in_these_words(mistake: str, templates: Path, accept: bool) -> None:
    golden = MESSAGES / f"{mistake}.txt"
    problems = problems_of(list_with(mistake), templates)
    said = "\n\n".join(problem.as_text() for problem in problems) + "\n"
    if accept:
        golden.write_text(said, encoding="utf-8")
    assert said == golden.read_text(encoding="utf-8")
    for problem in problems:
        assert problem.what
        assert problem.fix
        assert not NOT_EVERYDAY.search(f"{problem.what} {problem.fix}")


@pytest.mark.parametrize("mistake", MISTAKES)
def test_one_mistake_is_one_message_with_its_place(mistake: str, templates: Path) -> None:
    (problem,) = problems_of(list_with(mistake), templates)
    assert problem.place.file == "templates/documents.yaml"
    assert problem.place.line


@pytest.mark.parametrize("mistake", MISTAKES)
def test_row_with_a_mistake_is_left_out_and_takes_no_other_with_it(
    mistake: str, templates: Path
) -> None:
    (templates / "other.docx").touch()
    problems_of(list_with(mistake), templates)
    alone = read_kinds(templates).rows
    more = "\n  - name: other\n    called: Other\n    title: Other\n    sees: S\n"
    problems_of(list_with(mistake) + more, templates)
    both = read_kinds(templates).rows
    if list_with(mistake).startswith("documents:\n"):
        assert [kind.name for kind in both] == [*(kind.name for kind in alone), "other"]
    assert alone[: len(BUILT_IN_KINDS)] == BUILT_IN_KINDS


@pytest.mark.parametrize(("mistake", "edit"), MENDED.items(), ids=MENDED)
def test_what_a_message_says_mends_the_list(
    mistake: str, edit: tuple[str, str], templates: Path
) -> None:
    old, new = edit
    assert old in list_with(mistake)
    assert problems_of(list_with(mistake).replace(old, new, 1), templates) == ()


# --- as it may be written ---

ROW_BEGINS = list_with("unknown-field").partition("    colour")[0]
NOTHING_GIVEN = ('outcome.answer: ""', "outcome.answer:", "outcome.answer: not given",
                 "outcome.answer: []", 'outcome.answer: [""]')  # fmt: skip


@pytest.mark.parametrize("written", NOTHING_GIVEN)
def test_nothing_behind_a_field_is_the_answer_that_it_is_not_given(
    written: str, templates: Path
) -> None:
    assert problems_of(f"{ROW_BEGINS}    when:\n      {written}\n", templates) == ()
    _, condition = read_kinds(templates).rows[-1].when
    assert (condition.path, condition.answers) == ("outcome.answer", ("",))


@pytest.mark.parametrize("written", ["SN", "S N", "S, N", "sn", "[S, N]", "\n      - S\n      - N"])
def test_letters_may_be_written_in_any_of_these_ways(written: str, templates: Path) -> None:
    text = ROW_BEGINS.replace("sees: S", f"sees: {written}")
    assert problems_of(text, templates) == ()
    assert read_kinds(templates).rows[-1].seen == "SN"


def test_a_warning_leaves_no_row_out(templates: Path) -> None:
    text = ROW_BEGINS.replace("called: Thank-you card", "called: Card # later")
    assert [problem.rule for problem in problems_of(text, templates)] == ["words-dropped"]
    assert read_kinds(templates).rows[-1].called == "Card"


# --- whatever else stands there ---

_WORDS = st.sampled_from(["", "yes", "S", "PN", "thank-you", "referral.options", "none", "a b"])
_NAMES = st.sampled_from([*ROW.fields, "documents", "outcome.answer", "outcome", "colour"])
_ANYTHING = st.recursive(
    _WORDS, lambda below: st.lists(below, max_size=3) | st.dictionaries(_NAMES, below, max_size=5)
)
_ROWS = st.lists(st.dictionaries(_NAMES, _ANYTHING, max_size=8) | _ANYTHING, max_size=3)


@settings(deadline=None, derandomize=True, database=None, max_examples=100)
@given(_ROWS | _ANYTHING)
def test_whatever_stands_in_a_list_is_told_and_stops_no_run(rows: Any) -> None:
    templates = Path("templates")
    templates.mkdir(exist_ok=True)
    text = yaml.safe_dump({"documents": rows}, sort_keys=False)
    (templates / "documents.yaml").write_text(text, encoding="utf-8")
    kinds = read_kinds(templates)
    assert kinds.rows[: len(BUILT_IN_KINDS)] == BUILT_IN_KINDS
    assert all(problem.place.line and problem.what and problem.fix for problem in kinds.problems)
