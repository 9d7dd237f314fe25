"""The pages beside script, note and letter, made through the command for a case of each kind."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from desk import Desk
from own_kinds import states
from reading_documents import Document, read_document

WILLING, LEAVE = "example-willing", "example-leave"
FRESH, NOTICE, LOOSE = "fresh-start", "notice", "loose-ends"
FIRST, SECOND = f"{NOTICE}-1", f"{NOTICE}-2"
Changes = Mapping[str, Any]
PAYER = {
    "who": "payer",
    "name": "Harbor Foods",
    "told": "dates and money",
    "address": ["100 Pier Road", "Fairview, OH 44000"],
    "email": "people@harbor.example",
}
GUARDIAN = {"who": ["guardian", "sponsor"], "name": "Elena Vega", "told": "dates"}
NOT_TOLD = {"who": "platform", "name": "Coachhub", "told": "nothing"}
OTHERS: Changes = {"others": [PAYER, GUARDIAN, NOT_TOLD]}
ON_THE_DAY = {WILLING: "2026-09-16", LEAVE: "2026-09-22"}


def answered(example: str, answer: str) -> dict[str, Any]:
    """The outcome of an example; nothing for one that has none yet."""
    return {"outcome": {"answer": answer, "met_on": ON_THE_DAY[example]}} if answer else {}


def extras(desk: Desk, example: str, changes: Changes) -> dict[str, str]:
    """The state of each page beside the three; the practice wants the assistant's page, too.

    The only case of the desk is the example with these changes.
    """
    if not (desk.templates / "documents.yaml").is_file():
        desk.with_extra_documents()
        desk.change_practice({"practice.loose_ends": "yes"})
    desk.case(example, example, changes)
    run = desk.docs("--json")
    found = {name: state for name, state in states(run).items() if name.startswith(_BEGINNINGS)}
    assert run.exit_code == (not _FAILED.isdisjoint(found.values())), run.stdout
    return found


_BEGINNINGS, _FAILED = (FRESH, NOTICE, LOOSE), {"not_made", "edited_behind"}


def read(desk: Desk, example: str, name: str) -> Document:
    return read_document(Path(desk.file(example, name)).read_bytes())
