"""Audit: known vulnerabilities of all that the locks hold, and licences of what is installed.

    .venv/bin/python tests/audit.py

Licences work without a network; what drives a browser is installed apart from the rest, and its
own are not looked at. Vulnerabilities are asked for at OSV, the public database; where it cannot be
reached, one sentence says so. What teaches the network is asked for too, and installed by hand.
"""

from __future__ import annotations

import json
import re
import sys
import tomllib
import urllib.request
from collections import ChainMap
from collections.abc import Callable, Iterable, Mapping
from http.client import HTTPException
from importlib.metadata import PackageMetadata, PackageNotFoundError, metadata
from pathlib import Path
from typing import Any

HOME = Path(__file__).parent
ALLOWED: Mapping[str, Any] = tomllib.loads((HOME / "audit.toml").read_text(encoding="utf-8"))
OSV = "https://api.osv.dev/v1/querybatch"
SECONDS = 20
NOT_ASKED = "Known vulnerabilities were not looked up: {} cannot be reached from here ({})."
NOT_READ = "Known vulnerabilities are not known: {} gave another answer than OSV does ({})."

Locked = Mapping[str, str]
"""Versions by the names of packages."""


def locked(lock: Path) -> Locked:
    """What a lock file holds."""
    return dict(re.findall(r"(?m)^([\w.-]+)==([\w.+!-]+)", lock.read_text(encoding="utf-8")))


def licence(package: PackageMetadata) -> str:
    """The licence as the package states it; its classifier where it tells the whole text."""
    classifiers = package.get_all("Classifier") or []
    named = [each.rpartition(" :: ")[2] for each in classifiers if each.startswith("License ::")]
    named = [*(package.get_all("License-Expression") or []), *named]
    return next(filter(None, [*named, *(package.get_all("License") or [])]), "none")


def licence_faults(
    names: Iterable[str],
    allowed: Iterable[str],
    read: Callable[[str], PackageMetadata] = metadata,
) -> list[str]:
    """A line for each installed package whose licence is not among those allowed."""
    found = []
    for name in names:
        try:
            stated = licence(read(name))
        except PackageNotFoundError:  # for another system, and looked at there
            continue
        if stated not in allowed:
            found.append(f"{name} has the licence “{stated}”, which tests/audit.toml does not hold")
    return found


def vulnerabilities(packages: Locked, url: str = OSV) -> list[str]:
    """A line for each known vulnerability that is not accepted; OSError where nobody answers."""
    queries = [
        {"package": {"name": name, "ecosystem": "PyPI"}, "version": version}
        for name, version in packages.items()
    ]
    asked = urllib.request.Request(  # noqa: S310 - the address stands above
        url, json.dumps({"queries": queries}).encode(), {"Content-Type": "application/json"}
    )
    with urllib.request.urlopen(asked, timeout=SECONDS) as answer:  # noqa: S310
        results = json.load(answer)["results"]
    return [
        f"{name} {version} has a known vulnerability: {each['id']}"
        for (name, version), result in zip(packages.items(), results, strict=True)
        for each in result.get("vulns", ())
        if each["id"] not in ALLOWED["accepted"]
    ]


def audit(url: str = OSV) -> tuple[list[str], str]:
    """What is wrong, and a sentence on what was looked at."""
    shipped, tested = locked(HOME.parent / "requirements.lock"), locked(HOME / "requirements.lock")
    faults = licence_faults(shipped, ALLOWED["licences"])
    faults += licence_faults(
        tested.keys() - shipped.keys(), ALLOWED["licences"] + ALLOWED["licences_of_tests"]
    )
    try:
        apart = (locked(HOME / name) for name in ("browser.lock", "network.lock"))
        packages = dict(ChainMap(dict(tested), *map(dict, apart)))
        return faults + vulnerabilities(packages, url), f"{len(packages)} packages were looked at."
    except (OSError, HTTPException) as error:
        return faults, NOT_ASKED.format(url.split("/")[2], getattr(error, "reason", error))
    except (ValueError, KeyError) as error:  # no JSON, or without what OSV promises
        return [*faults, NOT_READ.format(url.split("/")[2], error)], "Nothing was looked at."


if __name__ == "__main__":
    found, said = audit()
    sys.stdout.write(f"{said}\n")
    sys.exit("\n".join(found) or 0)
