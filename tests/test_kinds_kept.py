"""The list of documents is read once: what it says is kept from run to run, and looked at."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from desk import PROJECT, Desk
from own_kinds import CARD, CARD_LINES, CARD_ROW, template, with_rows

ASK = (
    "import sys; from pathlib import Path; from gen.form.kinds import read_kinds;"
    "kinds = read_kinds(Path(sys.argv[1]));"
    "print([row.name for row in kinds.rows][3:], [each.rule for each in kinds.problems],"
    " sorted({'yaml', 'cerberus'} & set(sys.modules)), hash(kinds.rows) % 1000, sep='; ')"
)
READ = "['cerberus', 'yaml']"


def asked(desk: Desk, templates: Path | None = None) -> list[str]:
    """The kinds beside the three, the problems, what was loaded for them, and all in a number."""
    done = subprocess.run(
        [sys.executable, "-c", ASK, str(templates or desk.templates)],
        env={**os.environ, "PYTHONPATH": str(PROJECT), "PYTHONHASHSEED": "1",
             "XDG_CACHE_HOME": str(desk.folder / "caches")},
        capture_output=True,
        text=True,
        check=True,
    )  # fmt: skip
    return done.stdout.strip().split("; ")


@pytest.fixture
def own(desk: Desk) -> Desk:
    """A card of the practice's own."""
    desk.with_own_templates()
    template(desk, CARD, *CARD_LINES)
    with_rows(desk, CARD_ROW)
    return desk


def test_without_a_list_no_yaml_is_loaded_to_know_the_kinds(desk: Desk) -> None:
    assert asked(desk, desk.folder / "nowhere")[:3] == ["[]", "[]", "[]"]


def test_a_list_is_read_once_and_says_the_same_ever_after(own: Desk) -> None:
    kinds, problems, loaded, all_ = asked(own)
    assert (kinds, problems, loaded) == (f"['{CARD}']", "[]", READ)
    assert asked(own) == [kinds, problems, "[]", all_]


def test_a_list_that_was_changed_is_read_again(own: Desk) -> None:
    asked(own)
    with_rows(own, CARD_ROW.replace("title: A word of thanks", "title: Another"))
    assert asked(own)[2] == READ


def test_a_template_that_is_gone_is_told_although_the_list_is_known(own: Desk) -> None:
    asked(own)
    (own.templates / f"{CARD}.docx").unlink()
    assert asked(own)[:3] == ["[]", "['template-missing']", READ]


def test_a_list_with_a_mistake_is_told_on_every_run(own: Desk) -> None:
    with_rows(own, CARD_ROW.replace("sees: S", "sees: X"))
    first = asked(own)
    assert first[1] == "['not-allowed-value']"
    assert asked(own) == first


def test_a_damaged_entry_counts_as_none(own: Desk) -> None:
    first = asked(own)
    (entry,) = (own.folder / "caches" / "parting-well").iterdir()
    entry.write_bytes(entry.read_bytes()[:-3] + b"xyz")
    assert asked(own) == first
