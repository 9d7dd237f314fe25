"""``templates``: what is wrong in the Word templates, and the shipped ones put back."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from gen.cli.exit_code import exit_code
from gen.cli.meant import meant
from gen.cli.output import on_stdout, print_data, print_problems
from gen.cli.progress import shown_progress
from gen.cli.terminal import can_be_asked
from gen.problem import count_of, why_of

_FOLDER = click.Path(file_okay=False, path_type=Path)
_LIE = "Where the templates lie; templates/ if not given."
_WHERE = click.option("--templates", "folder", type=_FOLDER, default="templates", help=_LIE)


@click.group()
def templates() -> None:
    """Look after the Word templates, in templates/.

    Change them in Word as you like; check says what is wrong with them, and reset puts back what
    was shipped.

    \b
    For example:
        gen templates check
    """  # noqa: D301 - Click keeps the lines behind its mark as they are


@templates.command()
@_WHERE
@click.option("--json", "as_json", is_flag=True, help="Print the report as data.")
@click.option("--strict", is_flag=True, help="A warning, too, makes the exit code 1.")
def check(folder: Path, *, as_json: bool, strict: bool) -> None:
    """Show every mistake in every template, each at its place.

    Errors keep a document from being made. Warnings are what a reader would stumble over: an empty
    line, a picture without alt text, a font that is not everywhere, a text too pale.

    \b
    For example:
        gen templates check
    """  # noqa: D301 - Click keeps the lines behind its mark as they are
    from gen.report import Report
    from gen.template_check.check import check_templates

    click.echo("Looking at the templates …", err=True)
    with shown_progress("Templates", long=2) as progress:
        found = check_templates(folder, progress)
    report = Report((), (), found.problems)
    if as_json:
        print_data(report)
    else:
        with on_stdout():
            print_problems(found.problems, err=False)
        looked_at = count_of(found.looked_at, "template")
        click.echo(f"{looked_at} checked: {report.found()}.", err=True)
    sys.exit(exit_code(report, strict=strict))


@templates.command()
@_WHERE
@click.argument("names", nargs=-1, metavar="[NAME]...")
@click.option("--yes", is_flag=True, help="Do not ask.")
def reset(folder: Path, names: tuple[str, ...], *, yes: bool) -> None:
    """Put the shipped templates back: those named, or all that differ.

    What stood there is kept beside it, as NAME-kept-1.docx, and never lost.

    \b
    For example, the shipped referral note, without a question:
        gen templates reset referral-note --yes
    """  # noqa: D301 - Click keeps the lines behind its mark as they are
    from gen.plays import TEMPLATES
    from gen.starter.reset import differing, put_back, shipped_templates

    wanted = [_known(name, sorted(TEMPLATES)) for name in names] or sorted(TEMPLATES)
    shipped = shipped_templates(wanted)
    changed = differing(folder, shipped)
    if not changed:
        click.echo("Nothing to put back: these templates are as they are shipped.", err=True)
        return
    if can_be_asked() and not yes:
        listed = "\n".join(f"  {name}" for name in changed)
        asked = (
            f"These differ from the shipped ones:\n{listed}\nKeep them aside, and put those back?"
        )
        click.confirm(asked, abort=True, err=True)
    try:
        for name, kept in put_back(folder, changed, shipped):
            what = f", and what stood there is kept as {kept}" if kept else ""
            click.echo(f"{name} is as it is shipped{what}.", err=True)
    except OSError as error:
        what = f"A template could not be put back ({why_of(error)})."
        raise click.ClickException(what) from error


def _known(name: str, names: list[str]) -> str:
    """The file of a template by its name, with its ending or without."""
    file = name if name.endswith(".docx") else f"{name}.docx"
    if file in names:
        return file
    known = [each.removesuffix(".docx") for each in names]
    stem = name.removesuffix(".docx")
    hint = meant(stem, known, "The shipped ones are", "without a name, all are put back")
    raise click.UsageError(f"There is no shipped template “{name}”. {hint}")
