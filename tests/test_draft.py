"""A draft that something has changed is told in a sentence, and left where it is."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any

import pytest
import shipped
from click.testing import CliRunner
from desk import Desk
from terminal_talk import talk

from gen.cli import main
from gen.new_case.draft import read_draft

ANSWERS = shipped.fields("willing")
WHOLE = {"answers": ANSWERS, "passed": ["needs"], "history": ["client.name", "needs.0.do"]}


def changed(**parts: Any) -> str:
    return json.dumps({**WHOLE, **parts})


def test_what_was_told_is_read_as_it_was() -> None:
    draft = read_draft(json.dumps(WHOLE))
    assert draft._asdict() == WHOLE


@pytest.mark.parametrize(
    "text",
    [
        "", "[]", "null", "{}", "[" * 5_000, "NaN", '{"answers": {}}',
        changed(more=[]),
        changed(answers=[]),
        changed(answers={"client": "Ann"}),
        changed(answers={"client": {"name": ["Ann"]}}),
        changed(answers={"client": {"nmae": "Ann"}}),
        changed(answers={"needs": {"0": {"do": "walk"}}}),
        changed(answers={"needs": ["walk"]}),
        changed(answers={"engagement": {"thanks": "You came."}}),
        changed(answers={"client": {"name": 1}}),
        changed(answers={"client": {"name": None}}),
        changed(answers={"client": {"name": "Ann\ud800"}}),
        changed(answers={"client": {"name": "Ann\nBell"}}),
        changed(passed="needs"),
        changed(passed=[1]),
        changed(history=[["needs"]]),
        changed(history=["needs.-1.do"]),
        changed(history=["needs." + "9" * 5_000]),
    ],
)  # fmt: skip
def test_what_no_conversation_has_kept_is_none(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - the sentence is the command's
        read_draft(text)


@pytest.mark.parametrize("data", [b"\xff", b'{"answers": ["x"], "passed": [], "history": []}'])
def test_a_damaged_draft_is_told_and_stays(tmp_path: Path, data: bytes) -> None:
    shipped_to(tmp_path)
    draft = tmp_path / "cases" / "2026-020.draft"
    draft.write_bytes(data)
    ended = talk("2026-020", {}, tmp_path)
    assert ended.exit_code == 1
    assert "cannot be gone on from" in ended.screen
    assert draft.read_bytes() == data


class Terminal(io.BytesIO):
    """What somebody types."""

    def isatty(self) -> bool:
        return True


def test_a_letter_that_the_terminal_sends_in_another_code_is_asked_for_again(
    desk: Desk,
) -> None:
    words = ["new", "2026-020", "--cases", str(desk.cases), "--templates", str(desk.templates)]
    typed = "Ann M\u00fcller\n".encode("latin-1") + b"Ann Miller\nstop\n"
    ended = CliRunner().invoke(main, words, input=Terminal(typed), catch_exceptions=False)
    assert "cannot be read. Type it once more" in ended.output
    draft = json.loads((desk.cases / "2026-020.draft").read_text(encoding="utf-8"))
    assert draft["answers"] == {"client": {"name": "Ann Miller"}}


def shipped_to(folder: Path) -> None:
    (folder / "cases").mkdir()
    (folder / "templates").mkdir()
    (folder / "templates" / "practice.yaml").write_bytes(shipped.PRACTICE.read_bytes())
