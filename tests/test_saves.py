"""Which saves are told, look by look: a stand-in says what each hears, and no clock is asked."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
from watchfiles import Change

from gen.saves import saves

Look = Callable[[], Sequence[Path]]
PATIENCE = 5  # looks, of a tenth of a second each


class Ended(Exception):
    """There is no look behind the last one."""


@pytest.fixture
def case(tmp_path: Path) -> Path:
    path = tmp_path / "2026-014.yaml"
    path.write_text("client:\n", encoding="utf-8")
    return path


def told(case: Path, patch: pytest.MonkeyPatch, *looks: Look) -> list[list[str]]:
    """The names that are told after each look that tells anything; each look does what it hears."""

    def heard(*_: Path, watch_filter: Callable[[Any, str], bool], **__: object) -> Iterator[Any]:
        yield set()
        for look in looks:
            changes = {(Change.modified, str(path)) for path in look()}
            yield {change for change in changes if watch_filter(*change)}
        raise Ended

    patch.setattr("gen.saves.watch", heard)
    found: list[list[str]] = []
    with pytest.raises(Ended):
        found.extend(sorted(path.name for path in saved) for saved in saves([case.parent]))
    assert found[0] == []  # from then on, everything is heard
    return found[1:]


def nothing() -> Sequence[Path]:
    return ()


def gone(path: Path) -> Look:
    def look() -> Sequence[Path]:
        path.unlink()
        return (path,)

    return look


def written(path: Path, text: str = "client:\n") -> Look:
    def look() -> Sequence[Path]:
        path.write_text(text, encoding="utf-8")
        return (path,)

    return look


def test_a_save_is_told(case: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert told(case, monkeypatch, nothing, written(case), nothing) == [[case.name]]


@pytest.mark.parametrize("name", [".2026-014.yaml.swp", "~$14.docx", "#a.yaml#", "2026-014.yaml~"])
def test_what_editors_put_beside_a_file_is_no_save(
    case: Path, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert told(case, monkeypatch, written(case.with_name(name))) == []


@pytest.mark.parametrize("emptied", [False, True])
def test_a_file_on_its_way_is_told_once_it_is_whole_again(
    case: Path, monkeypatch: pytest.MonkeyPatch, *, emptied: bool
) -> None:
    away = written(case, "") if emptied else gone(case)
    looks = [away, *[nothing] * (PATIENCE - 1), written(case)]
    assert told(case, monkeypatch, *looks) == [[case.name]]


@pytest.mark.parametrize("emptied", [False, True])
def test_a_file_that_stays_away_is_told_in_the_end(
    case: Path, monkeypatch: pytest.MonkeyPatch, *, emptied: bool
) -> None:
    away = written(case, "") if emptied else gone(case)
    assert told(case, monkeypatch, away, *[nothing] * (PATIENCE - 1)) == []
    if not emptied:
        case.write_text("client:\n", encoding="utf-8")
    assert told(case, monkeypatch, away, *[nothing] * PATIENCE) == [[case.name]]


def test_a_file_that_came_and_went_was_never_there(
    case: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    new = case.with_name("4913")
    looks = [written(new, ""), gone(new), *[nothing] * PATIENCE]
    assert told(case, monkeypatch, *looks) == []
