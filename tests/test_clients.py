"""Whom a case is about is known by a look at its file."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from gen.clients import MOST, clients_of


@pytest.mark.parametrize(
    ("text", "client"),
    [
        ("client:\n  name: Ann Lee\n", ("Ann Lee", "")),
        ("practice:\n  name: Hill\nclient:  # who\n\n  called: 'Annie'\n  name: \"Ann Lee\"  # x\n",
         ("Ann Lee", "Annie")),
        ("client:\r\n  name: Ann Lee\r\n", ("Ann Lee", "")),
        ("\ufeffclient:\n  coached_by: phone\n  # her\n  name: Ann O'Lee\n", ("Ann O'Lee", "")),
    ],
)  # fmt: skip
def test_client_of_a_file_is_known_by_a_look(
    tmp_path: Path, text: str, client: tuple[str, str]
) -> None:
    (tmp_path / "a.yaml").write_bytes(text.encode())
    ((_, *found),) = clients_of(tmp_path)
    assert tuple(found) == client


@pytest.mark.parametrize("data", [b"", b"client:\n", b"client: Ann\nname: Bob\n", b"\xff\xfe\0"])
def test_file_without_a_client_has_none(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "a.yaml").write_bytes(data)
    (tmp_path / "b.yaml").mkdir()
    (tmp_path / "c.yaml").symlink_to("nowhere")
    assert clients_of(tmp_path) == ()
    assert clients_of(tmp_path / "none") == ()


def test_only_the_cases_changed_last_are_looked_at(tmp_path: Path) -> None:
    for number in range(MOST + 5):
        path = tmp_path / f"{number}.yaml"
        path.write_text(f"client:\n  name: Client {number}\n", encoding="utf-8")
        os.utime(path, (number, number))
    names = {each.name for each in clients_of(tmp_path)}
    assert len(names) == MOST
    assert names.isdisjoint(f"Client {number}" for number in range(5))
