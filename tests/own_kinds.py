"""Documents that a practice adds without Python: a row of its list, and a template made for it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import docx
from desk import Desk, Run

CARD, OPTION = "thank-you", "option-card"
CARD_ROW = """\
  - name: thank-you
    called: Thank-you card
    title: A word of thanks
    sees: S
    one_page: yes
    large_print: yes
    when:
      decision.mode: conditional
      outcome.answer: [yes, ""]
"""
OPTION_ROW = """\
  - name: option-card
    called: Option card
    title: Someone to turn to
    sees: N
    each: referral.options
"""
CARD_LINES = (
    "For {{ client.name }}",
    "{% if faith_said %}With every blessing{% endif %}, {{ signed_by }}",
    "{{ letterhead }}",
)
OPTION_LINES = ("{{ entry.name }}: {{ entry.offers }}", "{{ contact_line }}")


def template(desk: Desk, name: str, *lines: str) -> None:
    """A template of these lines, a paragraph each, as anybody may make one in Word."""
    document = docx.Document()
    for line in lines:
        document.add_paragraph(line)
    document.save(str(desk.templates / f"{name}.docx"))


def with_rows(desk: Desk, *rows: str) -> None:
    text = "".join(("documents:\n", *rows))
    (desk.templates / "documents.yaml").write_text(text, encoding="utf-8")


def states(run: Run, case: int = 0) -> dict[str, str]:
    """The state of each document of a case, by its name, which is that of its kind and a number."""
    found = run.report["cases"][case]
    name = f"{found['name']}-"
    return {
        Path(each["file"]).stem.removeprefix(name): each["state"] for each in found["documents"]
    }


def why(run: Run, name: str) -> str:
    """Why a document of the only case is in its state."""
    documents: list[dict[str, Any]] = run.report["cases"][0]["documents"]
    return str(
        next(each.get("why", "") for each in documents if each["file"].endswith(f"-{name}.docx"))
    )


def told(run: Run) -> list[tuple[str, str]]:
    """The rule and the file of every problem."""
    report = run.report
    problems = [
        *report["problems"],
        *(each for case in report["cases"] for each in case["problems"]),
    ]
    return [(each["rule"], each["file"].rpartition("/")[2]) for each in problems]
