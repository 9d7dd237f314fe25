"""The audit of licences and known vulnerabilities, with a network and without."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from email.message import Message
from http.server import BaseHTTPRequestHandler, HTTPServer
from importlib.metadata import PackageMetadata
from pathlib import Path
from threading import Thread
from typing import ClassVar, cast

import pytest
from audit import ALLOWED, HOME, audit, licence_faults, locked, vulnerabilities

LOCK = {"lxml": "6.1.3", "click": "8.5.1"}


class Database(BaseHTTPRequestHandler):
    """A database in which one version of one package is known to be vulnerable."""

    gives: ClassVar[bytes] = b""  # in place of an answer

    def do_POST(self) -> None:
        asked = json.loads(self.rfile.read(int(self.headers["Content-Length"])))["queries"]
        bad = {"vulns": [{"id": "GHSA-0000"}]}
        found = [bad if each["package"]["name"] == "lxml" else {} for each in asked]
        self.send_response(200)
        self.end_headers()
        self.wfile.write(self.gives or json.dumps({"results": found}).encode())

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def database() -> Iterator[str]:
    with HTTPServer(("127.0.0.1", 0), Database) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


def test_locks_are_read_whole() -> None:
    lock = HOME / "requirements.lock"
    entries = [line for line in lock.read_text("utf-8").splitlines() if line[0] not in " #"]
    assert len(locked(lock)) == len(entries)


def test_known_vulnerability_is_told(database: str) -> None:
    assert vulnerabilities(LOCK, database) == ["lxml 6.1.3 has a known vulnerability: GHSA-0000"]


def test_accepted_vulnerability_is_not_told(database: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(ALLOWED["accepted"], "GHSA-0000", "nothing here reads such a file")
    assert vulnerabilities(LOCK, database) == []


@pytest.mark.parametrize("answer", [b"<p>Sign in</p>", b'{"code": 3}', b'{"results": [{}]}'])
def test_an_answer_that_tells_nothing_is_a_fault(
    answer: bytes, database: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Database, "gives", answer)
    found, said = audit(database)
    assert [each[:42] for each in found] == ["Known vulnerabilities are not known: 127.0"]
    assert said == "Nothing was looked at."


def test_every_licence_of_the_locks_is_allowed(database: str) -> None:
    found, said = audit(database)
    assert found == ["lxml 6.1.3 has a known vulnerability: GHSA-0000"]
    names = ("requirements.lock", "browser.lock", "network.lock")
    locks = (locked(HOME / name) for name in names)
    assert said == f"{len({name for lock in locks for name in lock})} packages were looked at."


@pytest.mark.parametrize(
    "lines",
    [
        {"License-Expression": "AGPL-3.0-only", "License": "MIT"},
        {"Classifier": "License :: OSI Approved :: GNU Affero General Public License v3"},
        {},
    ],
)
def test_licence_that_is_not_allowed_is_told(lines: dict[str, str]) -> None:
    package = Message()
    for name, value in lines.items():
        package[name] = value
    (told,) = licence_faults(
        ["click"], ALLOWED["licences"], lambda _: cast(PackageMetadata, package)
    )
    assert told.startswith("click has the licence “")


def test_without_a_network_one_sentence_says_so_and_all_is_well() -> None:
    nowhere = dict.fromkeys(("https_proxy", "HTTPS_PROXY"), "http://127.0.0.1:9")
    run = subprocess.run(
        [sys.executable, Path(__file__).with_name("audit.py")],
        env={**os.environ, **nowhere, "no_proxy": ""},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert (run.returncode, run.stderr) == (0, "")
    assert run.stdout.startswith("Known vulnerabilities were not looked up: ")
    assert len(run.stdout.splitlines()) == 1
