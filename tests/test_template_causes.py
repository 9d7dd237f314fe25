"""One slip in a template is one message: nothing is told of what only follows from it."""

from __future__ import annotations

import json

import pytest
from click.testing import CliRunner
from desk import KINDS, LETTER, NOTE, SCRIPT, Desk

from gen.cli import main

WILLING = "example-willing"
SLIPS = {
    "a loop whose name is misspelled": ("for option in options", "for opton in options"),
    "a loop that cannot be read": ("for option in options", "for option n options"),
    "a loop of no such word": ("for option in options", "fro option in options"),
    "both": ("for option in options", "fro option n options"),
    "an end of a condition": ("endif", "endfi"),
    "an end of a loop": ("endfor", "enfor"),
    "a condition": ("{%p if", "{%p fi"),
    "another branch": ("{%p else %}", "{%p esle %}"),
    "a name": ("note_date", "note_daet"),
}


@pytest.mark.parametrize("slip", SLIPS)
def test_one_slip_is_one_message(desk: Desk, slip: str) -> None:
    desk.with_own_templates().with_short(SCRIPT, LETTER).change_template(NOTE, *SLIPS[slip])
    asked = ["templates", "check", "--json", "--templates", str(desk.templates)]
    report = json.loads(CliRunner().invoke(main, asked, catch_exceptions=False).stdout)
    told = [each for each in report["problems"] if each["level"] == "error"]
    assert len(told) == 1, told
    assert SLIPS[slip][1].split()[-1].strip("%{} ") in f"{told[0]}"


def test_name_that_several_tags_ask_for_is_told_with_their_number(desk: Desk) -> None:
    desk.with_own_templates().change_template(NOTE, "for option in", "for opton in")
    desk.case(WILLING, WILLING)
    run = desk.docs()
    assert run.stderr.count("asks for “option”") == 1
    assert "and there is no such name here; 12 more tags do, too." in run.stderr


def test_only_documents_that_a_case_gets_are_counted_as_not_made(desk: Desk) -> None:
    desk.with_own_templates().with_short(*KINDS).with_extra_documents()
    desk.case("example-1", WILLING)
    desk.change_practice({"practice.logo": "no.png", "practice.logo_alt": "A tree"})
    assert desk.docs().closing == "0 documents made, 1 case kept back by what it rests on."
    desk.change_practice({"practice.logo": None, "practice.logo_alt": None})
    desk.change_template(SCRIPT, "client.name", "client.nmae")
    assert desk.docs().closing == "3 documents made, 1 not made."
