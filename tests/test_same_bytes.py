"""The same bytes everywhere: on any machine, by any number of processes, in any order."""

from __future__ import annotations

import shutil
from itertools import permutations

import pytest
from desk import EXAMPLES, KINDS, SHIPPED, Desk, command

from gen.run.ledger import NAME as LEDGER

WILLING = "example-willing"
PLACES: dict[str, tuple[list[str], dict[str, str]]] = {
    "one process": (["--jobs", "1"], {}),
    "a time zone": ([], {"TZ": "Pacific/Auckland"}),
    "plain letters": ([], {"LC_ALL": "C", "PYTHONHASHSEED": "1"}),
    "another tongue": ([], {"LC_ALL": "de_DE.UTF-8", "LANGUAGE": "de", "PYTHONHASHSEED": "2"}),
    "another day and user": (
        [],
        {"TZ": "Pacific/Kiritimati", "LANG": "de_DE.UTF-8", "LC_ALL": "C", "PYTHONUTF8": "0",
         "USER": "somebody", "LOGNAME": "somebody", "HOME": "/nowhere", "PYTHONHASHSEED": "77"},
    ),
    "optimised": ([], {"PYTHONOPTIMIZE": "1", "SOURCE_DATE_EPOCH": "1"}),
    **{f"named, {nth}": (list(names), {}) for nth, names in enumerate(permutations(EXAMPLES))},
}  # fmt: skip


@pytest.mark.parametrize(("words", "env"), PLACES.values(), ids=PLACES.keys())
def test_the_same_bytes_whatever_is_around(
    desk: Desk, words: list[str], env: dict[str, str], shipped: dict[str, bytes]
) -> None:
    desk.with_examples()
    assert command("docs", *words, *desk.options(), cwd=desk.folder, env=env).exit_code == 0
    assert desk.made() == shipped


def test_the_same_bytes_from_folders_named_from_the_current_one_and_for_their_owner_only(
    desk: Desk, shipped: dict[str, bytes]
) -> None:
    shutil.copytree(SHIPPED, desk.folder / "templates")
    run = command("docs", cwd=desk.with_examples().folder, umask=0o077)
    assert run.exit_code == 0, run.stderr
    assert desk.made() == shipped


@pytest.fixture(scope="module")
def shipped(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    desk = Desk(tmp_path_factory.mktemp("shipped")).with_examples()
    assert desk.docs().exit_code == 0
    return desk.made()


def test_the_same_bytes_by_one_process_or_two_all_at_once_or_one_by_one(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("gen.run.workers.SHARE", 1)
    desk.with_own_templates().with_short(*KINDS)
    names = [f"example-{number}" for number in range(4)]
    for name in names:
        desk.case(name, WILLING, {"client.name": f"Dan {name[-1]}"})

    def anew(*runs: list[str]) -> dict[str, bytes]:
        shutil.rmtree(desk.out, ignore_errors=True)
        for words in runs:
            assert desk.docs(*words).exit_code == 0
        assert (desk.out / LEDGER).is_file()
        return desk.made()

    alone = anew(["--jobs", "1"])
    assert len(alone) == 12
    assert anew(["--jobs", "2"]) == alone
    assert anew(*([name] for name in reversed(names))) == alone
