"""The cases whose pages are looked at: each kind of parting and of meeting, short to longest."""

from __future__ import annotations

import atexit
import shutil
import tempfile
from collections.abc import Iterator
from functools import cache
from itertools import cycle, product
from pathlib import Path
from typing import Any

import shipped
from longest import grown
from matrix import CHANNELS, FAITHS, FORMS, LANGUAGES, ONLOOKER, OPTIONS, SINGLE
from variants import Changes, example_case, varied
from yaml_texts import written

from gen.folder import Folders
from gen.request import Request
from gen.run.build import build
from gen.schema.field import LINE_LENGTH

LENGTHS = (("short", "long"), ("usual", "longest"))
LONG, LONGEST = 110, LINE_LENGTH  # letters of a text
_SHORT: Changes = {
    "engagement.sessions_held": None,
    "engagement.sessions_unused": None,
    "ending.fees": {},
    "door.conditions": None,
    "door.rationale": None,
    "client.address": None,
    "practice.address": "none",
}
_MORE = {
    **SINGLE["safety"],
    **SINGLE["deleted"],
    "coach.title": "Certified Coach",
    "coach.credentials": "PCC",
    "meeting.others_present": [ONLOOKER],
    "risk.concern": "yes",
}


def page_cases() -> dict[str, dict[str, Any]]:
    """The fields of each case by its name: example-asked-in-person-short."""
    return dict(_cases())


def write_page_cases(folder: Path) -> list[str]:
    """Write the cases as files into a folder; their names."""
    cases = page_cases()
    for name, case in cases.items():
        text = written(case)
        (folder / f"{name}.yaml").write_text(text, encoding="utf-8")
    return list(cases)


@cache
def made_page_cases() -> Path:
    """The folder of their documents, made when it is first asked for."""
    folder = Path(tempfile.mkdtemp(prefix="pages-"))
    atexit.register(shutil.rmtree, folder)
    (folder / "cases").mkdir()
    write_page_cases(folder / "cases")
    build(Folders(folder / "cases", shipped.templates(), folder / "out"), Request())
    return folder / "out"


def _cases() -> Iterator[tuple[str, dict[str, Any]]]:
    faiths, papers = cycle(FAITHS), cycle(product(LANGUAGES, ("no", "yes")))
    for place, (form, channel) in enumerate(product(FORMS, CHANNELS)):
        for length in LENGTHS[place % 2]:
            (example, changes), faith, (language, large) = FORMS[form], next(faiths), next(papers)
            wished = {
                **changes,
                **CHANNELS[channel],
                **FAITHS[faith],
                "practice.language": language,
                "client.large_print": large,
            }
            yield (
                f"example-{form}-{channel}-{length}".replace(" ", "-"),
                _case(example, wished, length),
            )


def _case(example: str, wished: dict[str, Any], length: str) -> dict[str, Any]:
    case = varied(example_case(example), wished)
    if length == "usual":
        return case
    if length == "short":
        return varied(case, _SHORT if example == "willing" else {})
    more = dict(_MORE)
    if example in ("willing", "accept"):
        more |= {"referral.options": OPTIONS, "referral.need": "a guide in the trade"}
    if example == "broken-trust":
        more |= {"referral.options": OPTIONS, "ending.date": "2026-10-27"}
    return grown(varied(case, more), LONG if length == "long" else LONGEST)
