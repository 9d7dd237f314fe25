"""Cases of much the same name, one of which is to be forgotten, and what there is of it."""

from __future__ import annotations

from pathlib import Path

from desk import KINDS, NOTE, Desk, Run, tree

from gen.run.ledger import NAME as LEDGER
from gen.run.lock import NAME as LOCK

WILLING = "example-willing"
CASE, LONGER, OTHER = "example-1", "example-1-b", "example-10"
BESIDE = (LEDGER, LOCK)


def with_three_cases(desk: Desk) -> Desk:
    """Three cases of much the same name, with their documents, and a kept one each."""
    desk.with_own_templates().with_short(*KINDS)
    for name in (CASE, LONGER, OTHER):
        desk.case(name, WILLING)
    assert desk.docs().exit_code == 0
    for name in (CASE, LONGER, OTHER):
        desk.file(name, NOTE).write_bytes(b"words that the coach has written")
        desk.case(name, WILLING, {"client.name": "Dan Okafor"})
    assert desk.docs("--replace-edited").exit_code == 0
    return desk


def forget(desk: Desk, *words: str) -> Run:
    return desk.gen("forget", *words)


def put(desk: Desk, *names: str) -> None:
    for name in names:
        path = desk.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"The secret of {CASE}.", encoding="utf-8")


def of_the_case(desk: Desk) -> list[str]:
    """What there is of the case, by its name or its words."""
    found = []
    for path in desk.folder.rglob("*"):
        others = (LONGER, OTHER, "templates")
        inside = path.read_bytes() if path.is_file() else b""
        for other in (LONGER, OTHER):
            inside = inside.replace(other.encode(), b"")
        here = path.relative_to(desk.folder).as_posix()
        if CASE.encode() in inside or (CASE in here and not any(each in here for each in others)):
            found.append(here)
    return found


def all_else(desk: Desk) -> dict[str, object]:
    """All that is another's, and when it was written; folders have a time of their own."""
    return {
        name: seen
        for name, seen in tree(desk).items()
        if not (desk.folder / name).is_dir()
        and Path(name).name not in BESIDE
        and name not in of_the_case(desk)
    }
