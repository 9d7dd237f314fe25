"""What the papers promise, the case gets: over all talks, doors and helps."""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest
import shipped
from each_talk import CLOSED, OPEN, changes_of
from matrix import OPTIONS
from reading_documents import read_document
from variants import RISK, Changes, example_case, varied
from yaml_texts import written

from gen.folder import Folders
from gen.reasons import TALKS, Talk
from gen.request import Request
from gen.run.build import build

_number = itertools.count(1)
Texts = Mapping[str, str]  # of the papers that a case gets, by their names
NAMED: Changes = {
    "referral.options": [{**option, "checked_on": "2026-09-01"} for option in OPTIONS],
    "referral.need": "a guide in the trade",
}
NOBODY: Changes = {
    "referral.options": None, "referral.need": None, "referral.why_none": "Nobody near has room.",
}  # fmt: skip
QUESTIONS: Changes = {
    "review.use": "yes",
    "review.wants": ["What do I want now?", "What would be enough?"],
    "review.contribution": ["What will I give it?"],
}
NO_QUESTIONS: Changes = {"review.use": "no"}
IN_DANGER: Changes = {
    **RISK,
    "ending.date": "2026-10-06",
    "ending.last_session": None,
    "door.letter_date": None,
}
HELPS: dict[str, Changes] = {
    "nobody": {**NOBODY, **NO_QUESTIONS},
    "questions": {**NOBODY, **QUESTIONS},
    "somebody": {**NAMED, **NO_QUESTIONS},
    "both": {**NAMED, **QUESTIONS},
}
# Who is asked, sent on or told firmly is never left without a name or a question.
LEFT_OUT: Mapping[Talk, tuple[str, ...]] = {
    "ask": ("nobody",), "part": ("nobody",), "refer": ("nobody", "questions"),
    "firm": ("nobody", "questions", "both"),
}  # fmt: skip
OTHERS: Changes = {
    "others": [
        {"who": "sponsor", "name": "Harbor Fund", "told": "dates"},
        {"who": "partner", "name": "Ole Ek", "told": "dates"},
    ],
    "meeting.others_present": [{"name": "Ole Ek", "client_agreed": "yes"}],
}
TERMS: Changes = {"door.conditions": [{"do": "bring a plan of your own", "seen_by": "the plan"}]}
MORE: dict[str, Changes] = {
    "others": OTHERS,
    "no pages": {**OTHERS, "practice.extra_documents": "none"},
    "a second look": {"ending.appeal": {"to": "Joan Hale, 555 0188", "by": "2026-10-20"}},
}
BEHIND_AN_OPEN_DOOR: dict[str, Changes] = {
    "terms": TERMS,
    "terms, no letter": {**TERMS, "door.letter": "skip"},
    "no terms": {"door.conditions": "none"},
}


def _note_has(piece: str) -> Callable[[Texts], bool]:
    return lambda texts: piece in texts.get("referral-note", "")


def _letter_has_terms(texts: Texts) -> bool:
    named = r"For a new start I'd ask|it would help if you"
    return bool(re.search(named, texts.get("door-open-letter", "")))


def _answered_no(texts: Texts) -> bool:
    """Whether the script is kept as it was, though nothing more of it comes."""
    return "The answer was “no”" in texts["meeting-script"]


PROMISES: dict[str, Callable[[Texts], bool]] = {
    r"on the page you could try|[Pp]age names some people|a list on the page": _note_has("offer"),
    r"You'll find (somebody|some people|a list)": _note_has("offer"),
    r"says where (to|you can) (turn|start)": _note_has("offer"),
    r"where there's help|The page says what each|someone on the page": _note_has("offer"),
    r"few questions|some questions": _note_has("quiet hour"),
    r"[Pp]age says who to call": _note_has("need someone sooner"),
    r"numbers you can call are written down": _note_has("need someone sooner"),
    r"I can introduce|like an introduction": _note_has("Introduce me to"),
    r"room to write": _note_has("In your own words"),
    r"put in writing how": _letter_has_terms,
    r"I'll write down how|write to you what it would take": _letter_has_terms,
    r"fresh-start page": lambda texts: "fresh-start" in texts or _answered_no(texts),
    r"on a page for Ole Ek": lambda texts: "notice-2" in texts,
    r"decision looked at again": _note_has("looked at again"),
}  # fmt: skip
CLAIMS: dict[str, Callable[[str], bool]] = {
    r"knows I'm writing to you": lambda said: "I'll tell the Harbor Fund the dates" in said,
}
"""What a page for another claims that the client has heard."""


@pytest.fixture(scope="module")
def folders(tmp_path_factory: pytest.TempPathFactory) -> Folders:
    folder = tmp_path_factory.mktemp("promises")
    (folder / "cases").mkdir()
    return Folders(folder / "cases", shipped.all_templates(), folder / "out")


@pytest.mark.parametrize("talk", TALKS)
def test_what_is_promised_is_among_the_papers_of_the_case(talk: Talk, folders: Folders) -> None:
    broken = []
    for case, changes in _cases(talk):
        texts = _texts(folders, changes_of(talk)[0], changes)
        promised = "\n".join(texts.values())
        broken += [
            f"{case}: {found[0]}"
            for promise, is_kept in PROMISES.items()
            if (found := re.search(promise, promised)) and not is_kept(texts)
        ]
        notices = "\n".join(text for name, text in texts.items() if "notice" in name)
        broken += [
            f"{case}: {claim}"
            for claim, is_true in CLAIMS.items()
            if re.search(claim, notices) and not is_true(texts["meeting-script"])
        ]
    assert not broken, "\n".join(broken)


def _cases(talk: Talk) -> Iterator[tuple[str, Changes]]:
    """The cases of a talk: each door, each help, each thing more, spoken and in writing."""
    doors = (OPEN,) if talk == "ask" else (OPEN, CLOSED)
    for channel, door in itertools.product(("in person", "phone", "email"), doors):
        _, changes = changes_of(talk, channel, door, "neutral")
        helps = {name: each for name, each in HELPS.items() if name not in LEFT_OUT.get(talk, ())}
        more = {**helps, **MORE, **(BEHIND_AN_OPEN_DOOR if door == OPEN else {})}
        if talk in ("ask", "part", "leave"):  # who is sent on to other help is in danger as shipped
            more["danger"] = IN_DANGER
        if talk == "ask":  # before a no, nobody else is told anything
            more["others"] = {**OTHERS, "outcome": {"answer": "no", "met_on": "2026-09-16"}}
        for name, change in more.items():
            yield f"{channel}, {door}, {name}", {**changes, **change}


def _texts(folders: Folders, example: str, changes: Changes) -> dict[str, str]:
    """The texts of all papers of a case, the pages beside the three with them."""
    file = folders.cases / f"example-{next(_number)}.yaml"
    file.write_text(written(varied(example_case(example), changes)), encoding="utf-8")
    report = build(folders, Request((file,)))
    file.unlink()
    told = "\n".join(problem.as_text() for problem in report.all_problems())
    texts = {}
    for document in report.cases[0].documents:
        assert document.state in ("made", "not_needed"), told
        if document.state != "not_needed":
            texts[document.document] = read_document(Path(document.file).read_bytes()).everything
    return texts
