"""``show``: the documents of a case as plain text, as they will read."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from gen.cli.cases import in_folders, names_of_cases, run_over
from gen.cli.exit_code import exit_code
from gen.cli.meant import meant
from gen.cli.output import on_stdout, print_problems, print_remarks
from gen.cli.terminal import in_its_letters, width, with_signs, with_words_underlined

if TYPE_CHECKING:
    from gen.plain_text.documents import Page
    from gen.report import CaseReport, Outcome, Report, State
    from gen.shared import Shared

_STATES: dict[State, str] = {
    "would_make": "to be made",
    "current": "made",
    "edited": "made, and edited by hand",
    "edited_behind": "edited by hand, and behind the case",
}
_REMARKED: tuple[State, ...] = ("edited_behind", "not_made", "not_needed", "withdrawn")
_EDITED = ("edited", "edited_behind")


def _names_of_kinds(context: click.Context, _: click.Parameter, begun: str) -> list[str]:
    """The kinds of document that begin so, for the shell to complete."""
    from gen.shared import Shared

    templates = Path(context.params.get("templates") or "templates")
    return [each.name for each in Shared(templates).kinds.rows if each.name.startswith(begun)]


@click.command()
@click.argument("cases", nargs=-1, required=True, metavar="CASE...", shell_complete=names_of_cases)
@in_folders
@click.option(
    "--document",
    "kind",
    metavar="KIND",
    shell_complete=_names_of_kinds,
    help="Show this kind of document alone.",
)
def show(
    cases: tuple[str, ...], folder: Path, templates: Path, out: Path, *, kind: str | None
) -> None:
    """Show the documents of a case as plain text, as they will read.

    The words that come from the case are underlined; where there is no colour, they stand between
    ‹ and ›. Nothing is written: the documents are made in memory. Where one was edited by hand,
    what was changed in it is shown behind it: [-so it would be made-] and {+so it stands+}. Where
    the case says something else by now, its own changes stand there, too.

    \b
    For example, all documents of a case; and one kind alone:
        gen show 2026-014
        gen show 2026-014 --document referral-note
    """  # noqa: D301 - Click keeps the lines behind its mark as they are
    from gen.shared import Shared

    shared = Shared(templates)
    _check_kind(kind, shared)
    report = run_over(cases, folder, templates, out, dry=True)
    report = report if kind is None else _of_kind(report, kind)
    print_problems(report.all_problems(), err=True)
    with on_stdout():
        for case in report.cases:
            for line in _shown(case, shared):
                click.echo(line)
    print_remarks(report.remarks(*_REMARKED), err=True)
    sys.exit(exit_code(report))


def _check_kind(kind: str | None, shared: Shared) -> None:
    names = [each.name for each in shared.kinds.rows]
    if kind is not None and kind not in names:
        hint = meant(
            kind, names, "There are", f"{shared.templates.as_posix()}/documents.yaml lists them"
        )
        raise click.UsageError(f"There is no kind of document “{kind}”. {hint}")


def _of_kind(report: Report, kind: str) -> Report:
    """The report, of documents of one kind alone."""
    cases = tuple(
        case._replace(documents=tuple(each for each in case.documents if each.kind == kind))
        for case in report.cases
    )
    return report._replace(cases=cases)


def _shown(case: CaseReport, shared: Shared) -> Iterator[str]:
    """The documents of a case that it gets, each below a line that says what it is."""
    from gen.plain_text.documents import pages_of

    outcomes = {each.document: each for each in case.documents if each.state in _STATES}
    for document, page in pages_of(Path(case.file), shared) if outcomes else ():
        if outcome := outcomes.get(document.name):
            what = f"{document.called} of {case.name} ({_STATES[outcome.state]})"
            yield from _headed(what)
            yield ""
            yield from _lines(page)
            yield from _changed(outcome, page)
            yield ""


def _headed(what: str) -> list[str]:
    """What is shown, in a line across the terminal."""
    import textwrap

    *lines, last = textwrap.wrap(in_its_letters(f"--- {what}"), width())
    return [*lines, f"{last} ".ljust(width(), "-") if len(last) < width() else last]


def _lines(page: Page) -> Iterable[str]:
    from gen.plain_text.page import lines_of

    shown = (each.in_letters(with_signs) for each in page)
    return with_words_underlined(lines_of(shown, width()))


def _changed(outcome: Outcome, page: Page) -> Iterator[str]:
    """What a hand has changed in the document that stands, in a word diff."""
    import textwrap

    from gen.plain_text.differences import differences
    from gen.plain_text.documents import page_of

    if outcome.state not in _EDITED:
        return
    stands = page_of(Path(outcome.file))
    yield ""
    if stands is None:
        yield f"{outcome.file} is no Word file that can be read."
        return
    found = list(differences(page, stands))
    said = "[-as the case would make it-] {+as it stands+}" if found else "none in its words"
    yield from textwrap.wrap(f"{_what_differs(outcome)}: {said}", width())
    for each in found:
        yield ""
        yield from textwrap.wrap(in_its_letters(each), width(), break_on_hyphens=False)


def _what_differs(outcome: Outcome) -> str:
    """What the difference holds: what the case changed since cannot be told from a hand's work.

    Of what was last made only hashes are kept.
    """
    from gen.run.messages import KEPT

    if outcome.state == "edited" and not outcome.why.startswith(KEPT):
        return f"Changes by hand in {outcome.file}"
    return (
        f"Changes in {outcome.file}, those by hand and those that the case (or the practice file, "
        "or the template) would make by now, together"
    )
