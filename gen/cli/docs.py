"""``docs``: the documents that are out of date are made."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

import click

from gen.characters import printable
from gen.cli.cases import over_cases, run_over
from gen.cli.exit_code import exit_code
from gen.cli.hints import as_called
from gen.cli.output import print_all, print_data, print_new, print_remarks, say

if TYPE_CHECKING:
    from gen.report import Report, State
    from gen.request import Edits

_REPLACE = "Move a document that was edited and is behind its case to kept/, and make it anew."
_KEEP = "Leave a document that was edited as it is, until it would say something else again."
_ANSWERS = {
    "To move what was changed by hand to kept/ and make it anew": "--replace-edited",
    "To leave it as it is": "--keep-edited",
}
REMARKED: tuple[State, ...] = (
    "made", "would_make", "current", "edited", "edited_behind", "withdrawn", "not_needed",
)  # fmt: skip


@click.command()
@over_cases
@click.option("--dry-run", is_flag=True, help="Say what would happen, and touch nothing.")
@click.option("--replace-edited", "replace", is_flag=True, help=_REPLACE)
@click.option("--keep-edited", "keep", is_flag=True, help=_KEEP)
def docs(
    cases: tuple[str, ...],
    *,
    as_json: bool,
    strict: bool,
    dry_run: bool,
    replace: bool,
    keep: bool,
    **given: Any,
) -> None:
    """Make the documents of all cases that are out of date.

    CASE is the name of a case or the path of its file; with it, only that case is made. The
    documents lie in out/, in a folder of the case's name. A document that was changed by hand is
    never overwritten; one that no longer applies is moved to the folder kept/ beside it. Warnings
    of a case that has not changed are only counted, as they were told; check shows them all.

    \b
    For example, all cases; one of them; and what would happen, without doing it:
        gen docs
        gen docs 2026-014
        gen docs --dry-run
    """  # noqa: D301 - Click keeps the lines behind its mark as they are
    if replace and keep:
        raise click.UsageError("Take --replace-edited or --keep-edited, not both.")
    edits: Edits = "replace" if replace else "keep" if keep else "ask"
    report = run_over(cases, dry=dry_run, edits=edits, **given)
    if as_json:
        print_data(report)
    else:
        if cases:
            print_all(report, done=True, err=True)
        else:
            print_new(report)
        print_remarks([report.more_may_follow(), *report.remarks(*REMARKED)], err=True)
        if waiting := report.waiting():
            print_answer(waiting)
        if replace:
            _print_not_replaced(report)
        click.echo(report.closing_line(dry=dry_run), err=True)
    sys.exit(exit_code(report, strict=strict))


def _print_not_replaced(report: Report) -> None:
    """What --replace-edited has left alone, why, and how that is made anew all the same."""
    from gen.run.messages import KEPT

    for case in report.cases:
        for each in case.documents:
            if each.state == "edited":
                kept = each.why.startswith(KEPT)
                why = "--keep-edited was taken for it" if kept else "the case says nothing else"
                called = f"{report.called(each)} of {case.name}"
                say(f"{called}: edited by hand, and not replaced, as {why}.", err=True)
                how = f"To have it made anew, move {each.file} elsewhere, and type"
                click.echo(f"{printable(how)}:  {as_called('docs', case.name)}", err=True)


def print_answer(case: str) -> None:
    """How the word is given that a document which was changed by hand waits for."""
    for what, option in _ANSWERS.items():
        click.echo(f"{what}, type:  {as_called('docs', option, case)}", err=True)
