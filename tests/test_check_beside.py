"""What ``gen check`` tells beside cases: of templates, and of documents that wait."""

from __future__ import annotations

from pathlib import Path

from broken_templates import put_in
from click.testing import CliRunner
from desk import LETTER, NOTE, SCRIPT, Desk
from plain_letter import with_plain_letter

from gen.cli import main

WILLING = "example-willing"


def test_templates_looks_and_one_that_no_case_uses(desk: Desk) -> None:
    with_plain_letter(desk).with_short(SCRIPT, NOTE).with_examples(WILLING)
    letter = desk.templates / f"{LETTER}.docx"
    assert desk.gen("check").exit_code == 0
    put_in(letter, "pale text")
    unused = desk.templates / "door-open-letter-leave.docx"
    unused.write_bytes(b"no Word file")
    for _ in range(2):
        report = desk.gen("check", "--json").report
        named = {(Path(each["file"]).name, each["level"]) for each in report["problems"]}
        assert named == {(letter.name, "warning"), (unused.name, "error")}
    assert desk.docs().exit_code == 0


def test_document_that_waits_for_a_word_is_counted(desk: Desk) -> None:
    assert desk.with_examples(WILLING).docs().exit_code == 0
    desk.file(WILLING, "referral-note").write_bytes(b"words that the coach has written")
    desk.case(WILLING, WILLING, {"client.name": "Dan Okafor"})
    desk.docs()
    run = CliRunner().invoke(main, ["check", *desk.options()])
    assert run.exit_code == 1
    assert run.stderr == "1 case checked: 1 edited and behind the case.\n"
